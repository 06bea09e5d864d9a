package org.warmhandoff.core.care;

import static org.warmhandoff.core.care.Codes.hcpcs;
import static org.warmhandoff.core.care.Codes.hcpcsInUse;
import static org.warmhandoff.core.care.Codes.pcs;
import static org.warmhandoff.core.care.Codes.service;
import static org.warmhandoff.core.care.Literature.AHRQ_IDENTIFY;
import static org.warmhandoff.core.care.Literature.AHRQ_OPENING;
import static org.warmhandoff.core.care.Literature.AJMC_COMBINE;
import static org.warmhandoff.core.care.Literature.AJMC_FAMILY;
import static org.warmhandoff.core.care.Literature.AJMC_OPENING;
import static org.warmhandoff.core.care.Literature.AJMC_PHYSICAL;
import static org.warmhandoff.core.care.Literature.AJMC_STIGMA;
import static org.warmhandoff.core.care.Literature.AJMC_VIRTUAL;
import static org.warmhandoff.core.care.Literature.ASPE_IDEAL_MODEL;
import static org.warmhandoff.core.care.Literature.ASPE_INTRODUCTION;
import static org.warmhandoff.core.care.Literature.ASPE_LESSONS;
import static org.warmhandoff.core.care.Literature.ASPE_PRACTICES;
import static org.warmhandoff.core.care.Literature.GROUP_BLUEPRINT;
import static org.warmhandoff.core.care.Literature.NAVIGATION_CODES;
import static org.warmhandoff.core.care.Literature.PEER_PROTOCOL;
import static org.warmhandoff.core.care.Literature.RURAL_CONSIDERATIONS;
import static org.warmhandoff.core.care.Literature.RURAL_GROUP;
import static org.warmhandoff.core.care.Literature.RURAL_INDIVIDUAL;
import static org.warmhandoff.core.care.Literature.RURAL_OPENING;
import static org.warmhandoff.core.care.Literature.RURAL_RESOURCES;
import static org.warmhandoff.core.care.Literature.RURAL_TWELVE_STEP;
import static org.warmhandoff.core.care.Literature.TRAINING_VISITS;

import org.warmhandoff.core.code.CodeSystem;
import org.warmhandoff.core.code.Coding;
import org.warmhandoff.core.code.Meaning;
import org.warmhandoff.core.code.Term;

/**
 * What kind of psychosocial support is meant. Help in a crisis is none of these: it is no referral and never waits
 * (design judgement).
 */
public enum SupportModality implements Term {
    /** Sessions of one person with a counselor, psychologist or therapist, about goals, setbacks and progress. */
    INDIVIDUAL_COUNSELING(Meaning.of("Sessions of one person with a counselor, psychologist or therapist, about goals, "
                    + "setbacks and progress.")
            .sourced(AHRQ_OPENING, TRAINING_VISITS, ASPE_PRACTICES, RURAL_INDIVIDUAL, AJMC_OPENING)
            .coded(hcpcs("H0004"), hcpcsInUse("G2080"), pcs("HZ3"), pcs("HZ5"), service("105"), service("305"))),
    /** Several people share their experience during recovery, on one topic or in general, with any technique. */
    GROUP_THERAPY(Meaning.of("Several people share their experience during recovery, on one topic or in general, "
                    + "with any technique.")
            .sourced(AHRQ_OPENING, TRAINING_VISITS, ASPE_PRACTICES, RURAL_GROUP, AJMC_OPENING)
            .coded(hcpcs("H0005"), pcs("HZ4"), pcs("GZHZZZZ"))),
    /**
     * Several providers treat a group of people together: group psychotherapy joined with shared medical
     * appointments.
     */
    GROUP_BASED_OPIOID_TREATMENT(
            Meaning.of("Several providers treat a group of people together: group psychotherapy joined with "
                            + "shared medical appointments.")
                    .sourced(RURAL_GROUP, RURAL_RESOURCES, GROUP_BLUEPRINT)),
    /** A visit in which medication is managed for a group. */
    GROUP_MEDICATION_MANAGEMENT_VISIT(
            Meaning.of("A visit in which medication is managed for a group.").sourced(ASPE_LESSONS)),
    /** A self-help group led by peers outside the clinic, with or without twelve steps. It is not treatment. */
    MUTUAL_HELP_GROUP(Meaning.of("A self-help group led by peers outside the clinic, with or without twelve steps. It "
                    + "is not treatment.")
            .sourced(AHRQ_OPENING, AHRQ_IDENTIFY, TRAINING_VISITS, ASPE_INTRODUCTION, ASPE_PRACTICES, RURAL_TWELVE_STEP)
            .coded(service("224"), service("435"), service("552"), service("574"))),
    /** Therapy with family members, or about how the family lives together. */
    FAMILY_THERAPY(Meaning.of("Therapy with family members, or about how the family lives together.")
            .sourced(AHRQ_OPENING, AJMC_FAMILY)
            .coded(hcpcs("T1006"), pcs("GZ72ZZZ"), service("71"))),
    /** Families learn about medication for opioid use disorder and find support, in groups or online. */
    FAMILY_EDUCATION_AND_SUPPORT(
            Meaning.of("Families learn about medication for opioid use disorder and find support, in groups or online.")
                    .sourced(AJMC_STIGMA)
                    .coded(hcpcs("H0025"), hcpcs("H2027"))),
    /** A person with lived experience coaches, encourages and opens ways into the community. */
    PEER_SERVICES(Meaning.of("A person with lived experience coaches, encourages and opens ways into the community.")
            .sourced(AHRQ_OPENING, TRAINING_VISITS, ASPE_PRACTICES, AJMC_VIRTUAL, PEER_PROTOCOL)
            .coded(
                    hcpcs("H0038"),
                    Coding.of(CodeSystem.HCPCS, "G0140", NAVIGATION_CODES),
                    Coding.of(CodeSystem.HCPCS, "G0146", NAVIGATION_CODES),
                    service("553"))),
    /** Services of several systems are found, arranged and followed for the patient. */
    CASE_MANAGEMENT(Meaning.of("Services of several systems are found, arranged and followed for the patient.")
            .sourced(AHRQ_OPENING, TRAINING_VISITS, ASPE_INTRODUCTION, ASPE_PRACTICES, AJMC_VIRTUAL)
            .coded(hcpcsInUse("H0006"), hcpcs("T1016"), hcpcs("T1017"), service("136"), service("279"))),
    /** Skills are taught in a group. */
    SKILLS_LEARNING_GROUP(Meaning.of("Skills are taught in a group.")
            .sourced(ASPE_PRACTICES, RURAL_INDIVIDUAL, AJMC_COMBINE)
            .coded(hcpcs("H2014"), hcpcs("T1012"), hcpcs("H2017"))),
    /** The prescriber's own visits for the medication, with techniques of behavior change. */
    MEDICATION_MANAGEMENT(
            Meaning.of("The prescriber's own visits for the medication, with techniques of behavior change.")
                    .sourced(TRAINING_VISITS, ASPE_PRACTICES, AJMC_OPENING)
                    .coded(
                            hcpcsInUse("H0033"),
                            hcpcs("H0034"),
                            hcpcs("H2010"),
                            hcpcs("G2086", "G2088"),
                            hcpcsInUse("G2067", "G2075"),
                            hcpcsInUse("H0020"))),
    /** Counseling by the prescriber or others of the medical team, formal or not. */
    PRESCRIBER_COUNSELING(Meaning.of("Counseling by the prescriber or others of the medical team, formal or not.")
            .sourced(AHRQ_OPENING, TRAINING_VISITS)),
    /** One-on-one coaching, on behavior change or on living with pain. */
    COACHING(Meaning.of("One-on-one coaching, on behavior change or on living with pain.")
            .sourced(AHRQ_OPENING, AJMC_PHYSICAL, AJMC_VIRTUAL)
            .coded(service("553"))),
    /** Therapy for a mental health condition beside the opioid use disorder. */
    MENTAL_HEALTH_THERAPY(Meaning.of("Therapy for a mental health condition beside the opioid use disorder.")
            .sourced(AJMC_OPENING, RURAL_OPENING, AHRQ_OPENING)
            .coded(service("142"), service("81"))),
    /** Psychiatric assessment and treatment of a condition beside the opioid use disorder. */
    PSYCHIATRIC_TREATMENT(
            Meaning.of("Psychiatric assessment and treatment of a condition beside the opioid use disorder.")
                    .sourced(AJMC_OPENING, ASPE_LESSONS)),
    /** Help with pain: other medications or techniques, coaching, exercise. */
    PAIN_MANAGEMENT_SUPPORT(Meaning.of("Help with pain: other medications or techniques, coaching, exercise.")
            .sourced(AJMC_PHYSICAL, RURAL_INDIVIDUAL)),
    /** Support in the community with housing, transportation, work, child care and what else shapes recovery. */
    RECOVERY_SUPPORT(Meaning.of("Support in the community with housing, transportation, work, child care and what else "
                    + "shapes recovery.")
            .sourced(AHRQ_OPENING, AHRQ_IDENTIFY, TRAINING_VISITS, ASPE_IDEAL_MODEL, RURAL_CONSIDERATIONS)),
    /** Support by telephone, web or app, where services are short. */
    PHONE_OR_APP_SUPPORT(Meaning.of("Support by telephone, web or app, where services are short.")
            .sourced(AHRQ_IDENTIFY, AJMC_PHYSICAL)
            .coded(service("538"))),
    /** An intensive service beside the others; not every patient needs one. */
    INTENSIVE_ADJUNCTIVE_SERVICE(Meaning.of("An intensive service beside the others; not every patient needs one.")
            .sourced(AHRQ_OPENING)
            .coded(hcpcs("H0015"), hcpcs("H2035"), hcpcs("H2036"))),
    /** Another kind. */
    OTHER(Meaning.of("Another kind.").sourced(AHRQ_OPENING));

    private final Meaning meaning;

    SupportModality(Meaning meaning) {
        this.meaning = meaning;
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }

    /** {@return whether the family takes part in it} */
    public boolean withFamily() {
        return this == FAMILY_THERAPY || this == FAMILY_EDUCATION_AND_SUPPORT;
    }
}
