package org.warmhandoff.core.care;

/**
 * What kind of psychosocial support is meant. Help in a crisis is none of these: it is no referral and never waits.
 *
 * <p>Sources: AHRQ, Behavioral Health Services (MAT for OUD playbook) and its training chapter; HHS ASPE, Optimal
 * Utilization of Psychosocial Supports in MAT for OUD; Rural Health Information Hub, Models for Providing Psychosocial
 * Services; AJMC, The Importance of Integrated Care in Fighting Opioid Use Disorder.
 */
public enum SupportModality {
    /** Sessions of one person with a counselor, psychologist or therapist, about goals, setbacks and progress. */
    INDIVIDUAL_COUNSELING,
    /** Several people share their experience during recovery, on one topic or in general, with any technique. */
    GROUP_THERAPY,
    /** Several providers treat a group of people together: group psychotherapy joined with shared medical appointments. */
    GROUP_BASED_OPIOID_TREATMENT,
    /** A visit in which medication is managed for a group. */
    GROUP_MEDICATION_MANAGEMENT_VISIT,
    /** A self-help group led by peers outside the clinic, with or without twelve steps. It is not treatment. */
    MUTUAL_HELP_GROUP,
    /** Therapy with family members, or about how the family lives together. */
    FAMILY_THERAPY,
    /** Families learn about medication for opioid use disorder and find support, in groups or online. */
    FAMILY_EDUCATION_AND_SUPPORT,
    /** A person with lived experience coaches, encourages and opens ways into the community. */
    PEER_SERVICES,
    /** Services of several systems are found, arranged and followed for the patient. */
    CASE_MANAGEMENT,
    /** Skills are taught in a group. */
    SKILLS_LEARNING_GROUP,
    /** The prescriber's own visits for the medication, with techniques of behavior change. */
    MEDICATION_MANAGEMENT,
    /** Counseling by the prescriber or others of the medical team, formal or not. */
    PRESCRIBER_COUNSELING,
    /** One-on-one coaching, on behavior change or on living with pain. */
    COACHING,
    /** Therapy for a mental health condition beside the opioid use disorder. */
    MENTAL_HEALTH_THERAPY,
    /** Psychiatric assessment and treatment of a condition beside the opioid use disorder. */
    PSYCHIATRIC_TREATMENT,
    /** Help with pain: other medications or techniques, coaching, exercise. */
    PAIN_MANAGEMENT_SUPPORT,
    /** Support in the community with housing, transportation, work, child care and what else shapes recovery. */
    RECOVERY_SUPPORT,
    /** Support by telephone, web or app, where services are short. */
    PHONE_OR_APP_SUPPORT,
    /** An intensive service beside the others; not every patient needs one. */
    INTENSIVE_ADJUNCTIVE_SERVICE,
    /** Another kind. */
    OTHER
}
