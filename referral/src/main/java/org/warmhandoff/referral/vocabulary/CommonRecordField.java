package org.warmhandoff.referral.vocabulary;

import static org.warmhandoff.core.care.Literature.AHRQ_REFER_INTERNAL;

import org.warmhandoff.core.code.Meaning;
import org.warmhandoff.core.code.Term;

/** What the common medical record details. */
public enum CommonRecordField implements Term {
    /** The diagnosis. */
    DIAGNOSIS("The diagnosis."),
    /** What treatment is given. */
    TYPE_OF_TREATMENT("What treatment is given."),
    /** How the patient takes part in treatment. */
    ENGAGEMENT_IN_TREATMENT("How the patient takes part in treatment."),
    /** How the patient is doing. */
    PROGRESS("How the patient is doing."),
    /** What else treatment or coordination needs. */
    OTHER_TREATMENT_OR_COORDINATION_NEEDS("What else treatment or coordination needs.");

    private final Meaning meaning;

    CommonRecordField(String definition) {
        this.meaning = Meaning.of(definition).sourced(AHRQ_REFER_INTERNAL);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
