package org.warmhandoff.core;

/**
 * What a party is in the eyes of the law, for this act. A party holds any number of them. Source: 42 CFR 2.11, 2.12(b), 45
 * CFR 160.103.
 */
public enum Capacity {
    /** Holds itself out as providing substance use disorder care and provides it, and is federally assisted (2.11). */
    PART2_PROGRAM,
    /** A HIPAA covered entity (45 CFR 160.103). */
    COVERED_ENTITY,
    /** A HIPAA health plan (45 CFR 160.103); always a covered entity too. */
    HEALTH_PLAN,
    /** A HIPAA business associate (45 CFR 160.103). */
    BUSINESS_ASSOCIATE,
    /**
     * Passes records on to its members under a general designation in a consent, and is no program, covered entity or
     * business associate (2.11).
     */
    INTERMEDIARY,
    /** Pays by contract or because the patient is eligible for benefits, and is no health plan (2.11). */
    THIRD_PARTY_PAYER,
    /** Gives or directs this patient's care, in any facility; not police, family or administrators (2.51(a)). */
    MEDICAL_PERSONNEL,
    /** Has a treating provider relationship with the patient, also before the first visit if agreed (2.11). */
    TREATING_PROVIDER,
    /** Known to be none of the others. */
    NONE_OF_THESE
}
