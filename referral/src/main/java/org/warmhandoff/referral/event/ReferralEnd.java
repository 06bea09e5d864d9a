package org.warmhandoff.referral.event;

/**
 * How a referral ended. The first three say whether the patient connected and worked with the program, and need both
 * answers of the follow-up; each of the others carries a reason.
 */
public enum ReferralEnd {
    /** The patient connected and worked with the program. */
    CONNECTED_AND_ENGAGED,
    /** The patient connected and did not work with the program. */
    CONNECTED_NOT_ENGAGED,
    /** The patient did not connect. */
    NOT_CONNECTED,
    /** The patient said no. */
    DECLINED_BY_PATIENT,
    /** The program said no. */
    DECLINED_BY_PROGRAM,
    /** The program does not serve the patient. */
    INELIGIBLE,
    /** The program or the patient could not be reached. */
    UNABLE_TO_CONTACT,
    /** The agreement to share ended and was not renewed. */
    CONSENT_WITHDRAWN,
    /** Another referral goes on. */
    REDIRECTED,
    /** The practice ended it. */
    CANCELLED
}
