package org.warmhandoff.core;

/**
 * What is known of a fact: yes, no, or not known. An answer that is absent from a document is {@link #UNKNOWN}; an unknown
 * never permits.
 */
public enum Answer {
    /** Known to be so. */
    YES,
    /** Known not to be so. */
    NO,
    /** Not known: nobody has looked, or nobody can tell yet. */
    UNKNOWN;

    /**
     * {@return {@link #YES} or {@link #NO}}
     *
     * @param known what is known
     */
    public static Answer of(boolean known) {
        return known ? YES : NO;
    }

    /**
     * {@return whether both hold: a {@link #NO} decides, then an {@link #UNKNOWN}}
     *
     * @param other the other answer
     */
    public Answer and(Answer other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : YES;
    }

    /**
     * {@return whether at least one holds: a {@link #YES} decides, then an {@link #UNKNOWN}}
     *
     * @param other the other answer
     */
    public Answer or(Answer other) {
        if (this == YES || other == YES) {
            return YES;
        }
        return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : NO;
    }

    /** {@return the opposite; {@link #UNKNOWN} stays} */
    public Answer negate() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
