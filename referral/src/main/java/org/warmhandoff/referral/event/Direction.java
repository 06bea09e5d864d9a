package org.warmhandoff.referral.event;

/** Which way a referral goes (AHRQ, Refer Patients to Internal Behavioral Health Services). */
public enum Direction {
    /** From the one who prescribes the medication to psychosocial support. */
    FROM_MOUD_TO_BH,
    /** From psychosocial support to one who prescribes the medication. */
    FROM_BH_TO_MOUD
}
