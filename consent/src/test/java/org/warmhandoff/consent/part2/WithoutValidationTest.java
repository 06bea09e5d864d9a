package org.warmhandoff.consent.part2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Where Jakarta Validation is not on the class path, documents are read and decided all the same. */
class WithoutValidationTest {
    @Test
    void documentsAreReadAndDecidedWithoutTheApi() throws Exception {
        URL[] others = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !entry.contains("validation") && !entry.contains("validator"))
                .map(WithoutValidationTest::url)
                .toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(others, ClassLoader.getPlatformClassLoader())) {
            assertThatThrownBy(() -> loader.loadClass("jakarta.validation.Constraint"))
                    .isInstanceOf(ClassNotFoundException.class);
            assertThatThrownBy(() -> loader.loadClass("org.hibernate.validator.HibernateValidator"))
                    .isInstanceOf(ClassNotFoundException.class);
            Class<?> documents = loader.loadClass("org.warmhandoff.core.json.Documents");
            Class<?> type = loader.loadClass("org.warmhandoff.consent.file.DisclosureCase");
            Object asked = documents
                    .getMethod("read", Path.class, Class.class)
                    .invoke(null, Path.of("cases", "base", "treatment.json"), type);
            Class<?> part2 = loader.loadClass("org.warmhandoff.consent.part2.Part2");
            assertThat(part2.getClassLoader()).isSameAs(loader);
            Object edition = part2.getMethod("edition2024").invoke(null);
            assertThat(part2.getMethod("decide", type).invoke(edition, asked)).hasToString("PERMITTED");
        }
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
