package org.warmhandoff.core.care;

/**
 * Who somebody is in a care team. A role says nothing about what may be disclosed to that person: that is a decision under
 * 42 CFR Part 2 and nothing else.
 *
 * <p>Sources: the same five texts as {@link SupportModality}.
 */
public enum CareTeamRole {
    /** Prescribes medication for opioid use disorder. */
    PRESCRIBER,
    /** A physician, a primary care physician included. */
    PHYSICIAN,
    /** A specialist in addiction. */
    ADDICTION_SPECIALIST,
    /** A psychiatrist, the consultant of Collaborative Care included; may lack experience with substance use disorder. */
    PSYCHIATRIST,
    /** A nurse. */
    NURSE,
    /** A nurse who also manages cases. */
    NURSE_CARE_MANAGER,
    /** A nurse practitioner. */
    NURSE_PRACTITIONER,
    /** A counselor, in person or by telehealth. */
    COUNSELOR,
    /** A psychologist. */
    PSYCHOLOGIST,
    /** A therapist. */
    THERAPIST,
    /** A social worker. */
    SOCIAL_WORKER,
    /** The licensed clinician of the primary care behavioral health model, or another behavioral health specialist. */
    BEHAVIORAL_HEALTH_CONSULTANT,
    /** Keeps an eye on patients between visits. */
    CARE_MANAGER,
    /** Coordinates care. */
    CARE_COORDINATOR,
    /** The first point of contact, also by telehealth; notices early signs of a return to use. */
    CASE_MANAGER,
    /** Helps patients to engage; may manage cases. */
    PATIENT_ENGAGEMENT_SPECIALIST,
    /** A certified recovery specialist with lived experience, in person or virtual. */
    PEER_RECOVERY_SPECIALIST,
    /** A professional for pain: pain management, pain coach, physical therapist. */
    PAIN_PROFESSIONAL,
    /** Supervises those who provide evidence-based interventions. */
    CLINICAL_SUPERVISOR,
    /** A helper within a mutual-help group. */
    SPONSOR,
    /** A family member or caregiver. */
    FAMILY_MEMBER,
    /** Other staff of the practice or program, its contact person included. */
    OTHER_STAFF,
    /** Another role. */
    OTHER
}
