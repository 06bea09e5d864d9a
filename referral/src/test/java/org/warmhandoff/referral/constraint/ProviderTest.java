package org.warmhandoff.referral.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Without Jakarta Validation logs are read and replayed all the same. */
class ProviderTest {
    @Test
    void aClassPathWithoutTheApiReplays() throws Exception {
        try (URLClassLoader loader = new URLClassLoader(withoutValidation(), ClassLoader.getPlatformClassLoader())) {
            assertThatThrownBy(() -> loader.loadClass("jakarta.validation.Constraint"))
                    .isInstanceOf(ClassNotFoundException.class);
            Class<?> type = loader.loadClass("org.warmhandoff.referral.ReferralLog");
            Object log = loader.loadClass("org.warmhandoff.core.json.Documents")
                    .getMethod("read", Path.class, Class.class)
                    .invoke(null, Path.of("cases", "call-connects.json"), type);
            Class<?> part2 = loader.loadClass("org.warmhandoff.consent.part2.Part2");
            Object referral = loader.loadClass("org.warmhandoff.referral.Referral")
                    .getMethod("replay", type, part2)
                    .invoke(null, log, part2.getMethod("edition2024").invoke(null));
            assertThat(referral.getClass().getClassLoader()).isSameAs(loader);
            assertThat(referral.getClass().getMethod("state").invoke(referral)).hasToString("SENT");
        }
    }

    private static URL[] withoutValidation() throws MalformedURLException {
        List<URL> entries = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (!entry.contains("validation") && !entry.contains("validator")) {
                entries.add(Path.of(entry).toUri().toURL());
            }
        }
        return entries.toArray(URL[]::new);
    }
}
