package org.warmhandoff.referral.event;

/**
 * Why a referral ended, or why a program said no. A patient is asked for a reason and need not give one.
 */
public enum EndReason {
    /** The program has no place. */
    NO_CAPACITY,
    /** No program fits. */
    NO_PROGRAM_FITS,
    /** The program does not serve the area. */
    OUT_OF_AREA,
    /** A document was missing. */
    MISSING_DOCUMENTATION,
    /** The program does not serve the patient. */
    NOT_ELIGIBLE,
    /** The program does not take people on medication for opioid use disorder. */
    DOES_NOT_ACCEPT_MOUD,
    /** It costs too much. */
    COST,
    /** No way to get there. */
    TRANSPORT,
    /** Nobody to look after children. */
    CHILDCARE,
    /** The hours do not fit. */
    SCHEDULE,
    /** Fear of being judged. */
    STIGMA,
    /** The patient felt unsafe in a group. */
    FELT_UNSAFE_IN_GROUP,
    /** Not needed now. */
    NOT_NEEDED_NOW,
    /** The patient found help elsewhere. */
    GOT_HELP_ELSEWHERE,
    /** The patient is no longer interested. */
    NO_LONGER_INTERESTED,
    /** The patient could not be reached. */
    PATIENT_UNREACHABLE,
    /** The program could not be reached. */
    PROGRAM_UNREACHABLE,
    /** The program closed. */
    PROGRAM_CLOSED,
    /** The program could not do what was asked. */
    COULD_NOT_COMPLETE,
    /** The agreement to share ended. */
    AGREEMENT_ENDED,
    /** Another referral says the same. */
    DUPLICATE,
    /** A return to use. It changes the plan; it is no reason to leave a patient without one. */
    RELAPSE,
    /** The patient is in custody. */
    INCARCERATED,
    /** The patient is in hospital. */
    ADMITTED,
    /** The patient moved away. */
    MOVED,
    /** The patient died. */
    DIED,
    /** It should never have been recorded. */
    ENTERED_IN_ERROR,
    /** Another reason. */
    OTHER,
    /** The patient gave none. */
    NOT_STATED,
    /** Not known. */
    UNKNOWN
}
