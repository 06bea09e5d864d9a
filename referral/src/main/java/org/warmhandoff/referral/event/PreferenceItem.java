package org.warmhandoff.referral.event;

/** A preference as a whole, by the component that states it. */
public enum PreferenceItem {
    /** {@link Preferences#modalities}. */
    MODALITIES,
    /** {@link Preferences#avoidModalities}. */
    AVOID_MODALITIES,
    /** {@link Preferences#medications}. */
    MEDICATIONS,
    /** {@link Preferences#techniques}. */
    TECHNIQUES,
    /** {@link Preferences#deliveryModes}. */
    DELIVERY_MODES,
    /** {@link Preferences#intensity}. */
    INTENSITY,
    /** {@link Preferences#groupComfort}. */
    GROUP_COMFORT,
    /** {@link Preferences#groupFormat}. */
    GROUP_FORMAT,
    /** {@link Preferences#avoidFellowships}. */
    AVOID_FELLOWSHIPS,
    /** {@link Preferences#languages}. */
    LANGUAGES,
    /** {@link Preferences#maxTravel}. */
    MAX_TRAVEL,
    /** {@link Preferences#costLimit}. */
    COST_LIMIT,
    /** {@link Preferences#clinicianGender}. */
    CLINICIAN_GENDER,
    /** {@link Preferences#times}. */
    TIMES,
    /** {@link Preferences#other}. */
    OTHER
}
