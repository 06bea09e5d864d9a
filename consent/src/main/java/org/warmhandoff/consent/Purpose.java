package org.warmhandoff.consent;

/**
 * Why information is disclosed. A purpose that has a row of its own in the regulation (fundraising, monitoring, proceedings
 * …) is never carried by a consent for something else.
 */
public enum Purpose {
    /** Treatment as HIPAA means it (45 CFR 164.501), with care coordination by or for a health care provider. */
    TREATMENT,
    /** Payment as HIPAA means it; not life or disability insurance, not claims for benefits. */
    PAYMENT,
    /** Health care operations as HIPAA means them, with care coordination by a health plan. */
    HEALTH_CARE_OPERATIONS,
    /** Care coordination by a body that is no covered entity or business associate; the consent must state it. */
    CARE_COORDINATION_OTHER,
    /** Treatment in an emergency; a consent for {@link #TREATMENT} covers it. */
    EMERGENCY_CARE,
    /** An employer's use, named by the patient. */
    EMPLOYMENT,
    /** Life or disability insurance or public benefits, named by the patient. */
    INSURANCE_OR_BENEFITS,
    /** Another purpose that the consent states in words; it matches by attestation only. */
    OTHER_STATED,
    /** Raising funds for the program's own benefit (2.31(a)(5)(iii)). */
    FUNDRAISING,
    /** Following progress for the criminal justice system (2.35). */
    CONDITION_MONITORING,
    /** Preventing enrolment in several programs, and duplicate prescriptions (2.34). */
    MULTIPLE_ENROLLMENT_CHECK,
    /** Reporting to a prescription drug monitoring program (2.36). */
    PDMP_REPORT,
    /** Investigating or prosecuting a program or another holder (2.66). */
    PROGRAM_INVESTIGATION,
    /** A charge, investigation or proceeding against a patient (2.12(d)(1)). */
    PROCEEDING_AGAINST_PATIENT,
    /** Any other proceeding of an authority (2.13(a)). */
    OTHER_PROCEEDING,
    /** The program's defence in an action that the patient brought (2.31(b)(1)(i)(C)). */
    DEFENCE_IN_PATIENT_SUIT;

    /**
     * {@return whether something said of this purpose is said of the other too: it is the same, or emergency care where
     * this is treatment}
     *
     * @param other a purpose
     */
    public boolean contains(Purpose other) {
        return this == other || (this == TREATMENT && other == EMERGENCY_CARE);
    }

    /** {@return whether it is an investigation or a proceeding} */
    public boolean aProceeding() {
        return switch (this) {
            case PROGRAM_INVESTIGATION, PROCEEDING_AGAINST_PATIENT, OTHER_PROCEEDING, DEFENCE_IN_PATIENT_SUIT -> true;
            default -> false;
        };
    }

    /**
     * {@return whether it is treatment, payment or health care operations where the rules on a consent form ask for these;
     * fundraising counts as operations}
     */
    public boolean countsAsTpo() {
        return switch (this) {
            case TREATMENT, PAYMENT, HEALTH_CARE_OPERATIONS, EMERGENCY_CARE, FUNDRAISING -> true;
            default -> false;
        };
    }
}
