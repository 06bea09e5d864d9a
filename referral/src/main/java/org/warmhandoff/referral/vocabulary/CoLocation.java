package org.warmhandoff.referral.vocabulary;

import static org.warmhandoff.core.care.Literature.AHRQ_INTERNAL;
import static org.warmhandoff.core.care.Literature.RURAL_CONSIDERATIONS;

import org.warmhandoff.core.code.Meaning;
import org.warmhandoff.core.code.Term;

/** Whether prescriber and psychosocial support are in one place. */
public enum CoLocation implements Term {
    /** In one place. */
    CO_LOCATED("In one place."),
    /** In different places. */
    SEPARATE("In different places."),
    /** From afar. */
    REMOTE("From afar."),
    /** In part in one place. */
    MIXED("In part in one place.");

    private final Meaning meaning;

    CoLocation(String definition) {
        this.meaning = Meaning.of(definition).sourced(RURAL_CONSIDERATIONS, AHRQ_INTERNAL);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
