package org.warmhandoff.referral.event;

/** A gender, as the person says it. */
public enum Gender {
    /** Female. */
    FEMALE,
    /** Male. */
    MALE,
    /** Another one. What a program that names only others means by it is asked. */
    ANOTHER
}
