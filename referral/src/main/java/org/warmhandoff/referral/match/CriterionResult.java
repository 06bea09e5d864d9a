package org.warmhandoff.referral.match;

/** What a criterion came to for one entry. */
public enum CriterionResult {
    /** It fits. */
    MATCH,
    /** It does not fit. */
    MISMATCH,
    /** Not known, too old, or said by default: a question, and neither of the above. */
    UNKNOWN,
    /** The patient stated nothing of the kind, and no need applies. */
    NOT_APPLICABLE
}
