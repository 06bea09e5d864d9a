package org.warmhandoff.referral;

/**
 * Whether the practice may share with the program chosen, as of a moment, as far as the patient's agreement goes. The
 * decision under 42 CFR Part 2 is asked for each act.
 */
public enum Sharing {
    /** An agreement for this program is in force, or the referral stays inside the practice. */
    ALLOWED,
    /**
     * None is: not asked, refused, revoked, expired, or not known to be in force. Nothing goes out, and only the patient's own
     * report is taken.
     */
    SUSPENDED,
    /** None is, and the patient goes on alone, with support; nothing is disclosed. A later agreement makes it allowed again. */
    PATIENT_LED
}
