package org.warmhandoff.referral.match;

import static org.warmhandoff.core.care.Literature.AHRQ_DONTS;
import static org.warmhandoff.core.care.Literature.AHRQ_IDENTIFY;
import static org.warmhandoff.core.care.Literature.AHRQ_OPENING;
import static org.warmhandoff.core.care.Literature.AHRQ_STEP_2;
import static org.warmhandoff.core.care.Literature.AJMC_VIRTUAL;
import static org.warmhandoff.core.care.Literature.JUDGEMENT;
import static org.warmhandoff.core.care.Literature.RURAL_CONSIDERATIONS;
import static org.warmhandoff.core.care.Literature.RURAL_GROUP;
import static org.warmhandoff.core.care.Literature.TRAINING_DONTS;

import java.util.List;
import org.warmhandoff.core.Source;

/** By what a program is compared with a patient, in the order in which it is told. */
public enum Criterion {
    /** Whether it takes new patients. Excludes when it is full or closed; a waiting list is an unmet preference. */
    AVAILABILITY,
    /** Whether it serves this patient. Excludes when the patient is outside a limit that it states. */
    ELIGIBILITY,
    /** Whether the patient can afford it. */
    AFFORDABILITY,
    /** Whether it takes people on the patient's medication, or provides one that is wanted. Excludes when it does not. */
    MOUD,
    /** Whether it offers a kind of support that is wanted. Excludes when it offers only what the patient avoids. */
    MODALITY,
    /** Whether a language of the patient is spoken, or interpreted. */
    LANGUAGE,
    /** Whether it is within reach, or comes by video, phone or app where that is wanted. */
    TRAVEL_AND_MODE,
    /** Whether it suits a patient who declines groups, which excludes, or one with a history of trauma. */
    GROUP_AND_TRAUMA,
    /** Whether techniques, times and kind of group are those wanted. */
    FIT;

    /** {@return where it stands, the main one first} */
    public List<Source> sources() {
        return switch (this) {
            case AVAILABILITY -> List.of(AHRQ_STEP_2);
            case ELIGIBILITY -> List.of(AHRQ_STEP_2);
            case AFFORDABILITY -> List.of(AHRQ_STEP_2);
            case MOUD -> List.of(AHRQ_IDENTIFY);
            case MODALITY -> List.of(AHRQ_OPENING, AHRQ_DONTS);
            case LANGUAGE -> List.of(AJMC_VIRTUAL, JUDGEMENT);
            case TRAVEL_AND_MODE -> List.of(RURAL_CONSIDERATIONS, AJMC_VIRTUAL);
            case GROUP_AND_TRAUMA -> List.of(AHRQ_OPENING);
            case FIT -> List.of(AHRQ_OPENING, TRAINING_DONTS, RURAL_GROUP);
        };
    }
}
