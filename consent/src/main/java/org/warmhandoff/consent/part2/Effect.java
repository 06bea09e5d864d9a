package org.warmhandoff.consent.part2;

/** What a rule does when it is violated. */
public enum Effect {
    /** No disclosure can rest on the consent (2.31(c)(2)). */
    VOIDS_THE_CONSENT("voids the consent"),
    /** The consent carries other uses, not this one. */
    BARS_THIS_USE("bars this use"),
    /** Recorded; it never moves a decision. */
    ADVISES("advises"),
    /** The pathway is not open for this item and purpose, whatever a consent says. */
    CLOSES_THE_PATHWAY("closes the pathway"),
    /** The regulation does not restrict the record. */
    LEAVES_UNCOVERED("leaves the record uncovered");

    private final String words;

    Effect(String words) {
        this.words = words;
    }

    /** {@return the effect in plain words} */
    public String words() {
        return words;
    }
}
