package org.warmhandoff.core;

/** How far the text behind a rule was checked, from the strongest to the weakest. */
public enum SourceCheck {
    /** Checked against a copy of the edition itself, or read in the named publication. */
    TEXT_CHECKED("checked against the text"),
    /** Checked in an earlier edition; the later change is not yet checked. */
    EARLIER_TEXT_CHECKED("checked against an earlier edition"),
    /** From a secondary source: agency guidance, press release, note. */
    SECONDARY_SOURCE("from a secondary source"),
    /** A reading or a design judgement of this library, no rule text. */
    INTERPRETATION("a reading of this library"),
    /** Believed right, not checked. No condition that grants may stand here. */
    UNCHECKED("not yet checked");

    private final String words;

    SourceCheck(String words) {
        this.words = words;
    }

    /**
     * {@return the weaker of the two}
     *
     * @param other the other
     */
    public SourceCheck weaker(SourceCheck other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** {@return the check in plain words} */
    public String words() {
        return words;
    }
}
