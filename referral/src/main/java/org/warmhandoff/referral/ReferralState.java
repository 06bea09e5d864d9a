package org.warmhandoff.referral;

/**
 * Where a referral stands. Time never moves one: what is overdue or has expired is computed and reported.
 */
public enum ReferralState {
    /** The idea of a referral. */
    PROPOSED,
    /** The patient is reluctant or not ready; a time to come back to it is set. */
    DEFERRED,
    /** Agreement, needs and the choice of a program are being worked on. */
    PREPARING,
    /** The patient agreed to share with the program chosen, and it was considered. */
    READY,
    /** Connecting is under way; nobody at the program has taken the referral yet. */
    CONNECTING,
    /** An active connection was made; the program has not answered finally. */
    SENT,
    /** The program accepted, or a first appointment is dated. */
    ACCEPTED,
    /** The patient attended or had the first contact. */
    CONNECTED,
    /** It ended; the end and its reason say how. */
    CLOSED;

    /** {@return whether the referral has reached the program: sent, accepted or connected} */
    public boolean reachedProgram() {
        return this == SENT || this == ACCEPTED || this == CONNECTED;
    }

    /** {@return whether nothing that identifies the patient may go out yet: proposed, deferred or being prepared} */
    public boolean beforeReady() {
        return compareTo(READY) < 0;
    }
}
