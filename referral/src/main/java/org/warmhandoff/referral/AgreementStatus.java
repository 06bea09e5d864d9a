package org.warmhandoff.referral;

/**
 * How the patient's agreement to share with a recipient stands as of a moment.
 */
public enum AgreementStatus {
    /** No answer is on record, or none that is known to be in force or to have ended. */
    NOT_ASKED,
    /** An agreement is in force. */
    GIVEN,
    /** The patient did not agree. */
    REFUSED,
    /** The patient took it back. */
    REVOKED,
    /** It has run out. */
    EXPIRED;

    /** {@return whether the patient said no, at first or later} */
    public boolean declined() {
        return this == REFUSED || this == REVOKED;
    }

    /** {@return whether an agreement was there and has ended} */
    public boolean ended() {
        return this == REVOKED || this == EXPIRED;
    }
}
