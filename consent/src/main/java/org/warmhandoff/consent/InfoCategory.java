package org.warmhandoff.consent;

/** What kind of information an item is, as far as a rule asks. */
public enum InfoCategory {
    /** That the person is or was there, is or was a patient, or has an appointment, and nothing else. */
    PRESENCE,
    /** Name, address, birth date, coverage, last known whereabouts. */
    IDENTITY_AND_CONTACT,
    /** Why the person is referred, and what is asked. */
    REFERRAL_REASON,
    /** Diagnosis, screening, functional status. */
    DIAGNOSIS_AND_ASSESSMENT,
    /** Drug, dose, dates, prescriber. */
    MEDICATIONS,
    /** Plan, goals, symptoms, prognosis, summaries, progress to date. */
    TREATMENT_PLAN_AND_PROGRESS,
    /** Session start and stop times, modality, frequency, kept and missed visits. */
    ATTENDANCE,
    /** Laboratory and drug tests. */
    TEST_RESULTS,
    /** Claims, charges, payments. */
    BILLING,
    /** Substance use disorder counseling notes (2.11): separated notes on the contents of a counseling session. */
    COUNSELING_NOTES,
    /** What the patient told program personnel in the course of care (2.63). */
    CONFIDENTIAL_COMMUNICATIONS,
    /** The circumstances of a reported incident (2.12(c)(5), (6)). */
    INCIDENT_FACTS,
    /** What relates to the cause of death (2.15(b)(1)). */
    CAUSE_OF_DEATH,
    /** Anything else; it matches a consent's own words by attestation only. */
    OTHER_RECORD;

    /**
     * {@return whether information of this category shows the other too: every category but counseling notes shows that
     * the person is a patient}
     *
     * @param other a category
     */
    public boolean contains(InfoCategory other) {
        return this == other || (other == PRESENCE && this != COUNSELING_NOTES);
    }
}
