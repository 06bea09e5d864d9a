package org.warmhandoff.core;

/** What a rule found. */
public enum Outcome {
    /** What the rule asks for is there. */
    SATISFIED,
    /** It is known to be missing, or what the rule forbids is known to be there. */
    VIOLATED,
    /** The rule does not ask anything of this case. */
    NOT_APPLICABLE,
    /** A fact that the rule reads is not known. */
    UNKNOWN;

    /**
     * {@return the outcome of a rule that applies}
     *
     * @param satisfied whether what it asks for is there
     */
    public static Outcome of(Answer satisfied) {
        return switch (satisfied) {
            case YES -> SATISFIED;
            case NO -> VIOLATED;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
