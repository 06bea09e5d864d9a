package org.warmhandoff.referral.event;

/**
 * How the patient sees the support that was offered. Reluctance is no failure of anybody and leaves the medication as it
 * is (AHRQ, Behavioral Health Services, opening).
 */
public enum Willingness {
    /** Asks about it. */
    INTERESTED,
    /** Would take it up. */
    WILLING,
    /** Hesitates, for instance about a counselor outside the practice. */
    HESITANT,
    /** Would rather not. */
    RELUCTANT,
    /** Not now. */
    NOT_READY,
    /** Says no to this referral. */
    DECLINES;

    /** {@return whether the referral may be prepared on it} */
    public boolean willing() {
        return this == INTERESTED || this == WILLING;
    }
}
