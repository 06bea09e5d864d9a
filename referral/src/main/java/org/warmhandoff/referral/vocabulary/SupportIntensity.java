package org.warmhandoff.referral.vocabulary;

import static org.warmhandoff.core.care.Literature.AHRQ_IDENTIFY;
import static org.warmhandoff.core.care.Literature.AHRQ_OPENING;

import org.warmhandoff.core.code.Meaning;
import org.warmhandoff.core.code.Term;

/** How much support. It stands for levels of care; how often is a matter of its own. */
public enum SupportIntensity implements Term {
    /** Little, or for a short time. */
    BRIEF("Little, or for a short time."),
    /** The usual amount. */
    STANDARD("The usual amount."),
    /** A great deal; not every patient needs it. */
    INTENSIVE("A great deal; not every patient needs it.");

    private final Meaning meaning;

    SupportIntensity(String definition) {
        this.meaning = Meaning.of(definition).sourced(AHRQ_OPENING, AHRQ_IDENTIFY);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
