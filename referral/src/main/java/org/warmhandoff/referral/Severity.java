package org.warmhandoff.referral;

/**
 * How much weight a rule of guidance has.
 */
public enum Severity {
    /**
     * It breaks one of the four steps, a "Don't" of the guidance, a duty of the consent half, or a definition; the event
     * is refused, or the report is not compliant.
     */
    ERROR,
    /** It departs from what guidance says should be; reported, and the event is allowed. */
    WARNING,
    /** Good to know; reported on request. */
    INFO;

    /**
     * {@return the heavier of the two}
     *
     * @param other the other
     */
    public Severity heavier(Severity other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
