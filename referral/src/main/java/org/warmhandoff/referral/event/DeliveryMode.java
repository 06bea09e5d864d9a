package org.warmhandoff.referral.event;

/**
 * How a support is delivered.
 */
public enum DeliveryMode {
    /** Face to face. */
    IN_PERSON,
    /** By video. */
    VIDEO,
    /** By telephone. */
    PHONE,
    /** By app or web. */
    APP_OR_WEB,
    /** In person and virtual together. */
    MIXED,
    /** Without an appointment. */
    WALK_IN,
    /** At home or elsewhere in the community. */
    HOME_OR_COMMUNITY
}
