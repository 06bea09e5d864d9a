package org.warmhandoff.examples.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that hold what a command prints; with {@code -Dwarmhandoff.write=true} they are written anew. */
final class Golden {
    private static final Path FOLDER = Path.of("src", "test", "resources");

    private Golden() {}

    static void check(String name, String printed) {
        check(FOLDER.resolve(name), printed);
    }

    static void check(Path file, String printed) {
        try {
            if (Boolean.getBoolean("warmhandoff.write")) {
                Files.writeString(file, printed);
            }
            assertThat(printed).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
