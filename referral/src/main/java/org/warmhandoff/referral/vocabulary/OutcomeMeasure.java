package org.warmhandoff.referral.vocabulary;

import static org.warmhandoff.core.care.Literature.AHRQ_REFER_INTERNAL;
import static org.warmhandoff.core.care.Literature.AJMC_STIGMA;
import static org.warmhandoff.core.care.Literature.ASPE_INTRODUCTION;
import static org.warmhandoff.core.care.Literature.RURAL_OPENING;
import static org.warmhandoff.core.care.Literature.TRAINING_VISITS;

import org.warmhandoff.core.code.Meaning;
import org.warmhandoff.core.code.Term;

/** What shows how treatment goes. */
public enum OutcomeMeasure implements Term {
    /** The patient stays in treatment. */
    RETENTION(Meaning.of("The patient stays in treatment.").sourced(RURAL_OPENING, TRAINING_VISITS)),
    /** The medication is taken as prescribed. */
    MEDICATION_ADHERENCE(Meaning.of("The medication is taken as prescribed.").sourced(RURAL_OPENING, TRAINING_VISITS)),
    /** The medication goes on. */
    CONTINUED_USE_OF_MEDICATION(Meaning.of("The medication goes on.").sourced(RURAL_OPENING, TRAINING_VISITS)),
    /** The patient comes to visits. */
    ATTENDANCE(Meaning.of("The patient comes to visits.").sourced(TRAINING_VISITS)),
    /** Use of opioids. */
    OPIOID_USE(Meaning.of("Use of opioids.").sourced(ASPE_INTRODUCTION, AJMC_STIGMA)),
    /** Overdoses. */
    OVERDOSE(Meaning.of("Overdoses.").sourced(ASPE_INTRODUCTION)),
    /** What the patient calls success. */
    PATIENT_DEFINED_SUCCESS(Meaning.of("What the patient calls success.").sourced(TRAINING_VISITS)),
    /** Progress as the team sees it. */
    PROGRESS(Meaning.of("Progress as the team sees it.").sourced(AHRQ_REFER_INTERNAL)),
    /** The patient takes part in treatment. */
    ENGAGEMENT(Meaning.of("The patient takes part in treatment.").sourced(AHRQ_REFER_INTERNAL));

    private final Meaning meaning;

    OutcomeMeasure(Meaning meaning) {
        this.meaning = meaning;
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
