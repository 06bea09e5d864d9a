package org.warmhandoff.referral.event;

/**
 * Whom an attempt to reach somebody reached.
 */
public enum Reached {
    /** A person at the program, who spoke with the caller. */
    PERSON,
    /** A voicemail. */
    VOICEMAIL,
    /** Nobody. */
    NO_ANSWER,
    /** Somebody else. */
    WRONG_NUMBER,
    /** A person who would not speak. */
    REFUSED,
    /** Nobody tried; nothing moves and nothing counts. */
    NOT_ATTEMPTED;

    /** {@return whether somebody tried and spoke with no one} */
    public boolean nobody() {
        return this == VOICEMAIL || this == NO_ANSWER || this == WRONG_NUMBER;
    }
}
