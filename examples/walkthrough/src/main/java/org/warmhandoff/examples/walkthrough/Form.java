package org.warmhandoff.examples.walkthrough;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.warmhandoff.core.json.Documents;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** How an answer is written: text for people, or what one option asks for. */
final class Form {
    private Form() {}

    /** Text, or a document. */
    static final class Json {
        @Option(names = "--json", description = "print it as a document")
        private boolean json;

        String of(Record answer, Supplier<String> text) {
            return json ? Documents.write(answer) : text.get();
        }
    }

    /** Text, a document, or a page to read and to print. */
    static final class Html {
        @ArgGroup
        private @Nullable Choice choice;

        private static final class Choice {
            @Option(names = "--json", description = "print it as a document")
            private boolean json;

            @Option(names = "--html", description = "print it as a page to read and to print")
            private boolean html;
        }

        String of(Record answer, Supplier<String> text, Supplier<String> page) {
            if (choice != null && choice.json) {
                return Documents.write(answer);
            }
            return choice != null && choice.html ? page.get() : text.get();
        }
    }
}
