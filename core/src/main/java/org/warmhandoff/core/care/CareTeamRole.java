package org.warmhandoff.core.care;

import static org.warmhandoff.core.care.Literature.AHRQ_IDENTIFY;
import static org.warmhandoff.core.care.Literature.AHRQ_INTERNAL;
import static org.warmhandoff.core.care.Literature.AHRQ_OPENING;
import static org.warmhandoff.core.care.Literature.AHRQ_STEP_3;
import static org.warmhandoff.core.care.Literature.AJMC_COMBINE;
import static org.warmhandoff.core.care.Literature.AJMC_FAMILY;
import static org.warmhandoff.core.care.Literature.AJMC_OPENING;
import static org.warmhandoff.core.care.Literature.AJMC_PHYSICAL;
import static org.warmhandoff.core.care.Literature.AJMC_STIGMA;
import static org.warmhandoff.core.care.Literature.AJMC_VIRTUAL;
import static org.warmhandoff.core.care.Literature.ASPE_BARRIERS;
import static org.warmhandoff.core.care.Literature.ASPE_PRACTICES;
import static org.warmhandoff.core.care.Literature.RURAL_CONSIDERATIONS;
import static org.warmhandoff.core.care.Literature.RURAL_INDIVIDUAL;
import static org.warmhandoff.core.care.Literature.RURAL_TWELVE_STEP;
import static org.warmhandoff.core.care.Literature.TRAINING_OPENING;
import static org.warmhandoff.core.care.Literature.TRAINING_VISITS;

import org.warmhandoff.core.code.Meaning;
import org.warmhandoff.core.code.Term;

/**
 * Who somebody is in a care team. A role says nothing about what may be disclosed to that person: that is a decision under
 * 42 CFR Part 2 and nothing else. Whether somebody is clinical staff or delivers counseling is a fact of the person.
 */
public enum CareTeamRole implements Term {
    /** Prescribes medication for opioid use disorder. */
    PRESCRIBER(Meaning.of("Prescribes medication for opioid use disorder.")
            .sourced(AHRQ_OPENING, TRAINING_VISITS, RURAL_CONSIDERATIONS)),
    /** A physician, a primary care physician included. */
    PHYSICIAN(Meaning.of("A physician, a primary care physician included.")
            .sourced(AHRQ_INTERNAL, TRAINING_VISITS, RURAL_CONSIDERATIONS, AJMC_OPENING)),
    /** A specialist in addiction. */
    ADDICTION_SPECIALIST(Meaning.of("A specialist in addiction.").sourced(AHRQ_INTERNAL, AJMC_STIGMA)),
    /**
     * A psychiatrist, the consultant of Collaborative Care included; may lack experience with substance use disorder.
     */
    PSYCHIATRIST(Meaning.of("A psychiatrist, the consultant of Collaborative Care included; may lack experience "
                    + "with substance use disorder.")
            .sourced(AHRQ_INTERNAL)),
    /** A nurse. */
    NURSE(Meaning.of("A nurse.").sourced(RURAL_CONSIDERATIONS, AJMC_STIGMA)),
    /** A nurse who also manages cases. */
    NURSE_CARE_MANAGER(Meaning.of("A nurse who also manages cases.").sourced(TRAINING_VISITS)),
    /** A nurse practitioner. */
    NURSE_PRACTITIONER(Meaning.of("A nurse practitioner.").sourced(RURAL_CONSIDERATIONS)),
    /** A counselor, in person or by telehealth. */
    COUNSELOR(Meaning.of("A counselor, in person or by telehealth.")
            .sourced(AHRQ_IDENTIFY, RURAL_INDIVIDUAL, RURAL_CONSIDERATIONS, AJMC_VIRTUAL)),
    /** A psychologist. */
    PSYCHOLOGIST(Meaning.of("A psychologist.").sourced(RURAL_INDIVIDUAL)),
    /** A therapist. */
    THERAPIST(Meaning.of("A therapist.").sourced(RURAL_INDIVIDUAL)),
    /** A social worker. */
    SOCIAL_WORKER(Meaning.of("A social worker.").sourced(RURAL_CONSIDERATIONS)),
    /** The licensed clinician of the primary care behavioral health model, or another behavioral health specialist. */
    BEHAVIORAL_HEALTH_CONSULTANT(
            Meaning.of("The licensed clinician of the primary care behavioral health model, or another "
                            + "behavioral health specialist.")
                    .sourced(AHRQ_INTERNAL, AJMC_COMBINE)),
    /** Keeps an eye on patients between visits. */
    CARE_MANAGER(Meaning.of("Keeps an eye on patients between visits.").sourced(AHRQ_INTERNAL, AJMC_STIGMA)),
    /** Coordinates care. */
    CARE_COORDINATOR(Meaning.of("Coordinates care.").sourced(TRAINING_VISITS)),
    /** The first point of contact, also by telehealth; notices early signs of a return to use. */
    CASE_MANAGER(Meaning.of("The first point of contact, also by telehealth; notices early signs of a return to use.")
            .sourced(AJMC_VIRTUAL)),
    /** Helps patients to engage; may manage cases. */
    PATIENT_ENGAGEMENT_SPECIALIST(
            Meaning.of("Helps patients to engage; may manage cases.").sourced(TRAINING_VISITS)),
    /** A certified recovery specialist with lived experience, in person or virtual. */
    PEER_RECOVERY_SPECIALIST(Meaning.of("A certified recovery specialist with lived experience, in person or virtual.")
            .sourced(ASPE_PRACTICES, AJMC_VIRTUAL)),
    /** A professional for pain: pain management, pain coach, physical therapist. */
    PAIN_PROFESSIONAL(Meaning.of("A professional for pain: pain management, pain coach, physical therapist.")
            .sourced(AJMC_PHYSICAL)),
    /** Supervises those who provide evidence-based interventions. */
    CLINICAL_SUPERVISOR(Meaning.of("Supervises those who provide evidence-based interventions.")
            .sourced(TRAINING_OPENING, ASPE_BARRIERS)),
    /** A helper within a mutual-help group. */
    SPONSOR(Meaning.of("A helper within a mutual-help group.").sourced(RURAL_TWELVE_STEP)),
    /** A family member or caregiver. */
    FAMILY_MEMBER(Meaning.of("A family member or caregiver.").sourced(AJMC_FAMILY, TRAINING_VISITS)),
    /** Other staff of the practice or program, its contact person included. */
    OTHER_STAFF(Meaning.of("Other staff of the practice or program, its contact person included.")
            .sourced(AHRQ_STEP_3, TRAINING_VISITS)),
    /** Another role. */
    OTHER(Meaning.of("Another role.").sourced(RURAL_CONSIDERATIONS));

    private final Meaning meaning;

    CareTeamRole(Meaning meaning) {
        this.meaning = meaning;
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
