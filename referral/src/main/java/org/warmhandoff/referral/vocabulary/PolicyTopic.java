package org.warmhandoff.referral.vocabulary;

import static org.warmhandoff.core.care.Literature.AHRQ_CONNECT;
import static org.warmhandoff.core.care.Literature.AHRQ_INTERNAL;
import static org.warmhandoff.core.care.Literature.AHRQ_OPENING;
import static org.warmhandoff.core.care.Literature.AHRQ_REFER_INTERNAL;
import static org.warmhandoff.core.care.Literature.ASPE_IDEAL_MODEL;
import static org.warmhandoff.core.care.Literature.TRAINING_OPENING;

import org.warmhandoff.core.code.Meaning;
import org.warmhandoff.core.code.Term;

/** What a written policy of a practice is about. */
public enum PolicyTopic implements Term {
    /** How the practice works with behavioral health, inside or outside. */
    COLLABORATION(Meaning.of("How the practice works with behavioral health, inside or outside.")
            .sourced(AHRQ_OPENING)),
    /** How people speak with each other. */
    COMMUNICATION(Meaning.of("How people speak with each other.").sourced(AHRQ_REFER_INTERNAL)),
    /** What is shared, and how. */
    INFORMATION_SHARING(Meaning.of("What is shared, and how.").sourced(AHRQ_REFER_INTERNAL)),
    /** How care is coordinated. */
    CARE_COORDINATION(Meaning.of("How care is coordinated.").sourced(AHRQ_REFER_INTERNAL)),
    /** From medication to behavioral health. */
    FROM_MOUD_TO_BH(Meaning.of("From medication to behavioral health.").sourced(AHRQ_REFER_INTERNAL)),
    /** From behavioral health to medication. */
    FROM_BH_TO_MOUD(Meaning.of("From behavioral health to medication.").sourced(AHRQ_REFER_INTERNAL)),
    /** How the practice works with providers outside. */
    EXTERNAL_PROVIDERS(
            Meaning.of("How the practice works with providers outside.").sourced(AHRQ_CONNECT)),
    /** Which patients are referred elsewhere. */
    WHOM_TO_REFER_ELSEWHERE(Meaning.of("Which patients are referred elsewhere.").sourced(AHRQ_INTERNAL)),
    /** Which services to offer, and the training they need. */
    SERVICES_AND_TRAINING_PLAN(
            Meaning.of("Which services to offer, and the training they need.").sourced(TRAINING_OPENING)),
    /** Care over time, as of a chronic disease. */
    CHRONIC_DISEASE_APPROACH(
            Meaning.of("Care over time, as of a chronic disease.").sourced(ASPE_IDEAL_MODEL)),
    /** Care that fits the patient. */
    PATIENT_CENTERED(Meaning.of("Care that fits the patient.").sourced(ASPE_IDEAL_MODEL)),
    /** Care that fits the stage of treatment. */
    PHASED(Meaning.of("Care that fits the stage of treatment.").sourced(ASPE_IDEAL_MODEL)),
    /** Support of the whole person in recovery. */
    RECOVERY_SUPPORTS(Meaning.of("Support of the whole person in recovery.").sourced(ASPE_IDEAL_MODEL));

    private final Meaning meaning;

    PolicyTopic(Meaning meaning) {
        this.meaning = meaning;
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
