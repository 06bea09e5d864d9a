package org.warmhandoff.referral;

/**
 * How a step stands as of a moment. A patient's refusal is nobody's failure.
 */
public enum StepStatus {
    /** It was done. */
    MET,
    /** A rule of the step is broken, or its time has passed. */
    NOT_MET,
    /** It has not come to it, or its time has not passed. */
    NOT_YET_DUE,
    /** The patient said no. */
    PATIENT_DECLINED,
    /** An earlier step is not met or was declined. */
    BLOCKED_BY_EARLIER_STEP,
    /** What is recorded does not say. */
    UNKNOWN,
    /** It asks nothing of this referral. */
    NOT_APPLICABLE
}
