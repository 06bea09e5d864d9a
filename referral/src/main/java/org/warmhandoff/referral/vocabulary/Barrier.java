package org.warmhandoff.referral.vocabulary;

import static org.warmhandoff.core.care.Literature.AHRQ_CONNECT;
import static org.warmhandoff.core.care.Literature.AHRQ_IDENTIFY;
import static org.warmhandoff.core.care.Literature.AHRQ_INTERNAL;
import static org.warmhandoff.core.care.Literature.AHRQ_OPENING;
import static org.warmhandoff.core.care.Literature.AHRQ_STEP_2;
import static org.warmhandoff.core.care.Literature.AJMC_FAMILY;
import static org.warmhandoff.core.care.Literature.AJMC_OPENING;
import static org.warmhandoff.core.care.Literature.AJMC_STIGMA;
import static org.warmhandoff.core.care.Literature.ASPE_BARRIERS;
import static org.warmhandoff.core.care.Literature.ASPE_LESSONS;
import static org.warmhandoff.core.care.Literature.JUDGEMENT;
import static org.warmhandoff.core.care.Literature.RURAL_CONSIDERATIONS;
import static org.warmhandoff.core.care.Literature.TRAINING_VISITS;

import org.warmhandoff.core.code.Meaning;
import org.warmhandoff.core.code.Term;

/** What stands in the way of support: of the patient's own, or of the system's. */
public enum Barrier implements Term {
    /** Medical and behavioral health care are apart. */
    NEED_FOR_INTEGRATED_CARE(
            Group.SILOED_SYSTEMS,
            Meaning.of("Medical and behavioral health care are apart.").sourced(ASPE_BARRIERS)),
    /** Too little is said and shared. */
    INADEQUATE_COMMUNICATION(
            Group.SILOED_SYSTEMS, Meaning.of("Too little is said and shared.").sourced(ASPE_BARRIERS)),
    /** Providers do not work together. */
    LACK_OF_COLLABORATION(
            Group.SILOED_SYSTEMS, Meaning.of("Providers do not work together.").sourced(ASPE_BARRIERS)),
    /** What may be shared is limited. */
    RECORD_SHARING_RESTRICTIONS(
            Group.SILOED_SYSTEMS, Meaning.of("What may be shared is limited.").sourced(AHRQ_CONNECT)),
    /** It is hard to find one's way. */
    COMPLEX_TO_NAVIGATE(
            Group.SILOED_SYSTEMS, Meaning.of("It is hard to find one's way.").sourced(AJMC_OPENING)),
    /** Too few people. */
    WORKFORCE_SHORTAGE(
            Group.WORKFORCE, Meaning.of("Too few people.").sourced(ASPE_BARRIERS, ASPE_LESSONS, AHRQ_IDENTIFY)),
    /** Too little training in medication for opioid use disorder. */
    INSUFFICIENT_MOUD_TRAINING(
            Group.WORKFORCE,
            Meaning.of("Too little training in medication for opioid use disorder.")
                    .sourced(ASPE_BARRIERS, ASPE_LESSONS, AHRQ_IDENTIFY)),
    /** Good clinical supervision is missing. */
    NEED_FOR_CLINICAL_SUPERVISION(
            Group.WORKFORCE,
            Meaning.of("Good clinical supervision is missing.").sourced(ASPE_BARRIERS, ASPE_LESSONS, AHRQ_IDENTIFY)),
    /** People do not stay. */
    EMPLOYEE_RETENTION(
            Group.WORKFORCE, Meaning.of("People do not stay.").sourced(ASPE_BARRIERS, ASPE_LESSONS, AHRQ_IDENTIFY)),
    /** Too few specialized providers. */
    LIMITED_SPECIALIZED_PROVIDERS(
            Group.WORKFORCE, Meaning.of("Too few specialized providers.").sourced(AJMC_OPENING)),
    /** Nobody to manage care. */
    LACK_OF_CARE_MANAGEMENT_STAFF(
            Group.WORKFORCE, Meaning.of("Nobody to manage care.").sourced(AJMC_STIGMA)),
    /** The consultant lacks experience with substance use disorder. */
    CONSULTANT_LACKS_ADDICTION_EXPERTISE(
            Group.WORKFORCE,
            Meaning.of("The consultant lacks experience with substance use disorder.")
                    .sourced(AHRQ_INTERNAL)),
    /** How and how long to give the medication is not understood. */
    LACK_OF_UNDERSTANDING_OF_MOUD(
            Group.WORKFORCE,
            Meaning.of("How and how long to give the medication is not understood.")
                    .sourced(AJMC_STIGMA)),
    /** Stigma in the community. */
    STIGMA_COMMUNITY(
            Group.STIGMA,
            Meaning.of("Stigma in the community.").sourced(ASPE_BARRIERS, AHRQ_INTERNAL, RURAL_CONSIDERATIONS)),
    /** Stigma among providers and staff. */
    STIGMA_PROVIDERS_AND_STAFF(
            Group.STIGMA,
            Meaning.of("Stigma among providers and staff.")
                    .sourced(ASPE_BARRIERS, AHRQ_INTERNAL, RURAL_CONSIDERATIONS)),
    /** Stigma against medication in self-help groups. */
    STIGMA_SELF_HELP_GROUPS(
            Group.STIGMA,
            Meaning.of("Stigma against medication in self-help groups.")
                    .sourced(ASPE_BARRIERS, AHRQ_INTERNAL, RURAL_CONSIDERATIONS)),
    /** Stigma in the family. */
    STIGMA_FAMILY(Group.STIGMA, Meaning.of("Stigma in the family.").sourced(AJMC_STIGMA)),
    /** The belief that medication replaces one addiction by another. */
    BELIEF_REPLACES_ONE_ADDICTION(
            Group.STIGMA,
            Meaning.of("The belief that medication replaces one addiction by another.")
                    .sourced(AJMC_STIGMA)),
    /** No way to get there. */
    TRANSPORTATION(
            Group.PATIENT_LOGISTICS,
            Meaning.of("No way to get there.").sourced(ASPE_BARRIERS, RURAL_CONSIDERATIONS, TRAINING_VISITS)),
    /** Nobody to look after children. */
    CHILDCARE(
            Group.PATIENT_LOGISTICS,
            Meaning.of("Nobody to look after children.").sourced(ASPE_BARRIERS, RURAL_CONSIDERATIONS, TRAINING_VISITS)),
    /** Care is hard to reach. */
    ACCESS(
            Group.PATIENT_LOGISTICS,
            Meaning.of("Care is hard to reach.").sourced(ASPE_BARRIERS, RURAL_CONSIDERATIONS, TRAINING_VISITS)),
    /** No safe place to live. */
    HOUSING(
            Group.PATIENT_LOGISTICS,
            Meaning.of("No safe place to live.").sourced(ASPE_BARRIERS, RURAL_CONSIDERATIONS, TRAINING_VISITS)),
    /** Work leaves no time. */
    WORK_SCHEDULE(
            Group.PATIENT_LOGISTICS,
            Meaning.of("Work leaves no time.").sourced(ASPE_BARRIERS, RURAL_CONSIDERATIONS, TRAINING_VISITS)),
    /** No common language. */
    LANGUAGE(
            Group.PATIENT_LOGISTICS,
            Meaning.of("No common language.").sourced(ASPE_BARRIERS, RURAL_CONSIDERATIONS, TRAINING_VISITS)),
    /** No device or connection. */
    DIGITAL_ACCESS(
            Group.PATIENT_LOGISTICS,
            Meaning.of("No device or connection.").sourced(ASPE_BARRIERS, RURAL_CONSIDERATIONS, TRAINING_VISITS)),
    /** Too little time. */
    LACK_OF_TIME(Group.PROVIDER_LOGISTICS, Meaning.of("Too little time.").sourced(ASPE_BARRIERS)),
    /** Regulation is a burden. */
    REGULATORY_BURDEN(
            Group.PROVIDER_LOGISTICS, Meaning.of("Regulation is a burden.").sourced(ASPE_BARRIERS)),
    /** Too little room. */
    LIMITED_SPACE(Group.PROVIDER_LOGISTICS, Meaning.of("Too little room.").sourced(ASPE_LESSONS, AJMC_STIGMA)),
    /** Too few places. */
    CAPACITY(Group.PROVIDER_LOGISTICS, Meaning.of("Too few places.").sourced(AHRQ_INTERNAL, AJMC_OPENING)),
    /** Too little money, and too little is reimbursed. */
    LIMITED_RESOURCES_AND_REIMBURSEMENT(
            Group.PAYMENT,
            Meaning.of("Too little money, and too little is reimbursed.").sourced(ASPE_BARRIERS)),
    /** Payment does not fit the care. */
    POORLY_ALIGNED_PAYMENT(
            Group.PAYMENT, Meaning.of("Payment does not fit the care.").sourced(ASPE_BARRIERS)),
    /** Work is paid too little. */
    INADEQUATE_COMPENSATION(
            Group.PAYMENT, Meaning.of("Work is paid too little.").sourced(ASPE_BARRIERS)),
    /** Medicaid limits what may be billed. */
    MEDICAID_BILLING_RESTRICTION(
            Group.PAYMENT, Meaning.of("Medicaid limits what may be billed.").sourced(ASPE_BARRIERS)),
    /** It costs the patient too much. */
    PATIENT_COST(Group.PAYMENT, Meaning.of("It costs the patient too much.").sourced(AHRQ_STEP_2)),
    /** The patient would rather not. */
    RELUCTANT(Group.READINESS, Meaning.of("The patient would rather not.").sourced(AHRQ_OPENING)),
    /** A history of trauma. */
    TRAUMA_HISTORY(Group.READINESS, Meaning.of("A history of trauma.").sourced(AHRQ_OPENING)),
    /** The patient does not want a group. */
    GROUP_AVERSION(
            Group.READINESS, Meaning.of("The patient does not want a group.").sourced(AHRQ_OPENING)),
    /** The patient hesitates about a counselor outside the practice. */
    HESITANT_ABOUT_EXTERNAL_COUNSELOR(
            Group.READINESS,
            Meaning.of("The patient hesitates about a counselor outside the practice.")
                    .sourced(AHRQ_IDENTIFY)),
    /** Conflict in the family. */
    FAMILY_CONFLICT(Group.READINESS, Meaning.of("Conflict in the family.").sourced(AJMC_FAMILY)),
    /** No program in the area. */
    NO_PROGRAM_IN_AREA(Group.AVAILABILITY, Meaning.of("No program in the area.").sourced(AHRQ_IDENTIFY)),
    /** Nothing for mental health. */
    LACK_OF_MENTAL_HEALTH_RESOURCES(
            Group.AVAILABILITY, Meaning.of("Nothing for mental health.").sourced(AJMC_OPENING)),
    /** Only one kind of support is to be had. */
    ONLY_ONE_TYPE_AVAILABLE(
            Group.AVAILABILITY,
            Meaning.of("Only one kind of support is to be had.").sourced(RURAL_CONSIDERATIONS)),
    /** Another barrier. */
    OTHER(Group.OTHER, Meaning.of("Another barrier.").sourced(JUDGEMENT));

    /** Where a barrier comes from. */
    public enum Group {
        /** Systems apart. */
        SILOED_SYSTEMS,
        /** The people who work. */
        WORKFORCE,
        /** Stigma. */
        STIGMA,
        /** The patient's daily life. */
        PATIENT_LOGISTICS,
        /** The provider's daily work. */
        PROVIDER_LOGISTICS,
        /** Who pays. */
        PAYMENT,
        /** Whether the patient is ready. */
        READINESS,
        /** What there is. */
        AVAILABILITY,
        /** Elsewhere. */
        OTHER
    }

    private final Group group;
    private final Meaning meaning;

    Barrier(Group group, Meaning meaning) {
        this.group = group;
        this.meaning = meaning;
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }

    /** {@return where it comes from} */
    public Group group() {
        return group;
    }
}
