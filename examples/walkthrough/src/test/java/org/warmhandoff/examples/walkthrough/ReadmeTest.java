package org.warmhandoff.examples.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java of the README compiles, runs, and prints what the README says. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..", "..");

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void printsWhatTheReadmeSaysBeforeAndAfterTheEdit() throws Exception {
        String readme = Files.readString(ROOT.resolve("README.md"));
        String block = between(readme, "```java\n", "```");
        assertThat(block.lines()).hasSizeLessThanOrEqualTo(15);
        Matcher said = Pattern.compile("prints\\s+`([^`]+)`").matcher(readme);
        assertThat(said.find()).isTrue();
        String before = said.group(1);
        assertThat(said.find()).isTrue();
        String after = said.group(1);

        Path sample = ROOT.resolve(between(block, "Path.of(\"", "\")"));
        assertThat(run(block, sample)).isEqualTo(before);

        String edited = Files.readString(sample).replaceAll("\"expiration\": \\{[^}]*\\},", "");
        Path copy = Files.writeString(folder.resolve("edited.json"), edited);
        assertThat(run(block, copy)).isEqualTo(after);
    }

    @Test
    void printsTheViolationsThatTheReadmeShows() throws Exception {
        String readme = Files.readString(ROOT.resolve("README.md"));
        String after = readme.substring(readme.indexOf("```java\nrecord "));
        String block = between(after, "```java\n", "```");
        assertThat(block.lines()).hasSizeLessThanOrEqualTo(15);
        String rest = after.substring(after.indexOf(block) + block.length() + "```\n".length());
        assertThat(run(block, ROOT.resolve(between(block, "Path.of(\"", "\")"))).lines())
                .containsExactlyInAnyOrderElementsOf(
                        between(rest, "```\n", "\n```").lines().toList());
    }

    /** Wraps the block in a class, compiles it against this module's class path, and runs it on a file. */
    private String run(String block, Path file) throws Exception {
        String source = """
                import jakarta.validation.*;
                import java.nio.file.Path;
                import org.warmhandoff.consent.*;
                import org.warmhandoff.consent.constraint.*;
                import org.warmhandoff.consent.file.*;
                import org.warmhandoff.consent.part2.*;
                import org.warmhandoff.core.json.*;

                public class Example {
                    public static void run() throws Exception {
                %s
                    }
                }
                """.formatted(block.replaceFirst(
                "Path\\.of\\(\"[^\"]+\"\\)",
                Matcher.quoteReplacement("Path.of(\"" + file.toString().replace('\\', '/') + "\")")));
        Path java = Files.writeString(folder.resolve("Example.java"), source);
        int status = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        folder.toString(),
                        java.toString());
        assertThat(status).isZero();
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = System.out;
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass("Example").getMethod("run").invoke(null);
        } finally {
            System.setOut(out);
        }
        return printed.toString(StandardCharsets.UTF_8).strip();
    }

    private static String between(String text, String start, String end) throws IOException {
        int from = text.indexOf(start) + start.length();
        return text.substring(from, text.indexOf(end, from));
    }
}
