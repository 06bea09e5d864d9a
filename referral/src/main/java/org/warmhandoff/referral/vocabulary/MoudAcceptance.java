package org.warmhandoff.referral.vocabulary;

import static org.warmhandoff.core.care.Literature.JUDGEMENT;

import org.warmhandoff.core.code.Meaning;
import org.warmhandoff.core.code.Term;

/** Whether a program takes people on medication for opioid use disorder. */
public enum MoudAcceptance implements Term {
    /** It provides the medication. */
    PROVIDES("It provides the medication."),
    /** It takes people whose medication is prescribed elsewhere. */
    ACCEPTS_PRESCRIBED_ELSEWHERE("It takes people whose medication is prescribed elsewhere."),
    /** It takes people on some medications; which is said beside it. */
    ACCEPTS_SOME("It takes people on some medications; which is said beside it."),
    /** It takes nobody on medication. */
    DOES_NOT_ACCEPT("It takes nobody on medication."),
    /** It asks people to come off the medication. */
    REQUIRES_TAPER("It asks people to come off the medication."),
    /** Nobody knows. */
    UNKNOWN("Nobody knows.");

    private final Meaning meaning;

    MoudAcceptance(String definition) {
        this.meaning = Meaning.of(definition).sourced(JUDGEMENT);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
