package org.warmhandoff.referral.vocabulary;

import static org.warmhandoff.core.care.Literature.AHRQ_INTERNAL;
import static org.warmhandoff.core.care.Literature.AHRQ_REFER_INTERNAL;
import static org.warmhandoff.core.care.Literature.AJMC_STIGMA;
import static org.warmhandoff.core.care.Literature.ASPE_LESSONS;

import org.warmhandoff.core.code.Meaning;
import org.warmhandoff.core.code.Term;

/** What a practice does for its patients, families and staff. */
public enum PracticeActivity implements Term {
    /** Services without an appointment. */
    WALK_IN_SERVICES(Meaning.of("Services without an appointment.").sourced(ASPE_LESSONS)),
    /** Visits in which medication is managed for a group. */
    GROUP_MEDICATION_MANAGEMENT_VISITS(
            Meaning.of("Visits in which medication is managed for a group.").sourced(ASPE_LESSONS)),
    /** Workflows were designed anew. */
    REDESIGNED_WORKFLOWS(Meaning.of("Workflows were designed anew.").sourced(ASPE_LESSONS)),
    /** Short lessons for clinicians over lunch. */
    LUNCH_AND_LEARN(Meaning.of("Short lessons for clinicians over lunch.").sourced(AJMC_STIGMA)),
    /** Presentations for family support groups. */
    FAMILY_GROUP_PRESENTATION(
            Meaning.of("Presentations for family support groups.").sourced(AJMC_STIGMA)),
    /** Lessons for families, online. */
    ONLINE_FAMILY_EDUCATION(Meaning.of("Lessons for families, online.").sourced(AJMC_STIGMA)),
    /** Stigma within the practice was looked for and worked on. */
    STIGMA_REVIEW(Meaning.of("Stigma within the practice was looked for and worked on.")
            .sourced(AHRQ_INTERNAL)),
    /** A track for a group of patients. */
    SPECIALTY_TRACK(Meaning.of("A track for a group of patients.").sourced(ASPE_LESSONS)),
    /** A registry of patients. */
    REGISTRY(Meaning.of("A registry of patients.").sourced(AHRQ_INTERNAL)),
    /** Huddles of the team. */
    HUDDLE(Meaning.of("Huddles of the team.").sourced(AHRQ_REFER_INTERNAL)),
    /** The same structured program is offered to all. */
    STRUCTURED_STANDARD_PROGRAM(
            Meaning.of("The same structured program is offered to all.").sourced(ASPE_LESSONS)),
    /** Patients choose services and providers. */
    PATIENT_CHOICE_PROGRAM(Meaning.of("Patients choose services and providers.").sourced(ASPE_LESSONS));

    private final Meaning meaning;

    PracticeActivity(Meaning meaning) {
        this.meaning = meaning;
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
