package org.warmhandoff.referral.event;

/** When in a week. Coded, because opening hours in words cannot be compared. */
public enum TimeOfWeek {
    /** Monday to Friday before noon. */
    WEEKDAY_MORNING,
    /** Monday to Friday from noon to five. */
    WEEKDAY_AFTERNOON,
    /** Monday to Friday after five. */
    WEEKDAY_EVENING,
    /** Saturday or Sunday. */
    WEEKEND
}
