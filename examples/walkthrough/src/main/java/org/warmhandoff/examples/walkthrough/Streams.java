package org.warmhandoff.examples.walkthrough;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.warmhandoff.core.json.Documents;

/** What a command reads from and prints to. */
record Streams(InputStream in, PrintStream out, PrintStream err) {

    /** The document of a file, or of standard input where its name is a dash. */
    <T extends Record> T read(String source, Class<T> type) throws IOException {
        return source.equals("-") ? Documents.read(in, type) : Documents.read(Path.of(source), type);
    }

    void print(String answer) {
        out.print(answer);
    }
}
