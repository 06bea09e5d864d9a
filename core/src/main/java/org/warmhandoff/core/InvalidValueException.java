package org.warmhandoff.core;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A value cannot mean anything as it stands. Lists every problem at once, each with the place and the rule it breaks,
 * never the value itself.
 */
public final class InvalidValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * One thing wrong.
     *
     * @param at where, relative to the value
     * @param rule the rule that is broken, as a sentence
     */
    public record Problem(FactRef at, String rule) {}

    /**
     * Creates one.
     *
     * @param type the kind of value, such as {@code PatientFile}
     * @param problems at least one
     */
    public InvalidValueException(String type, List<Problem> problems) {
        super(type + ": "
                + problems.stream()
                        .map(p -> (p.at().denotesRoot() ? "" : p.at().propertyPath() + " ") + p.rule())
                        .collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    /**
     * Creates one with a single problem of the value as a whole.
     *
     * @param type the kind of value
     * @param rule the rule that is broken
     */
    public InvalidValueException(String type, String rule) {
        this(type, List.of(new Problem(FactRef.ROOT, rule)));
    }

    /** {@return every problem, in the order found} */
    public List<Problem> problems() {
        return problems;
    }
}
