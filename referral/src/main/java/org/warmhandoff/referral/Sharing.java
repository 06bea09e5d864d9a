package org.warmhandoff.referral;

/**
 * Whether the practice may share with the program chosen, as of a moment, as far as the patient's agreement goes. The
 * decision under 42 CFR Part 2 is asked for each act.
 */
public enum Sharing {
    /** An agreement for this program is in force, or the referral stays inside the practice. */
    ALLOWED,
    /**
     * None is: not asked, refused, revoked, expired, or not known to be in force. The referral goes on with the patient
     * alone.
     */
    SUSPENDED
}
