package org.warmhandoff.core.json;

import java.util.List;
import java.util.stream.Collectors;

/** A document that cannot be read. Lists everything wrong with it, in the order of the document, and no value of it. */
public final class MalformedDocumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<DocumentProblem> problems;

    MalformedDocumentException(List<DocumentProblem> problems) {
        super(
                (problems.size() == 1 ? "1 problem" : problems.size() + " problems") + " in the document:\n"
                        + problems.stream().map(p -> "  " + p).collect(Collectors.joining("\n")),
                null,
                false,
                true);
        this.problems = List.copyOf(problems);
    }

    /** {@return every problem, in the order of the document} */
    public List<DocumentProblem> problems() {
        return problems;
    }
}
