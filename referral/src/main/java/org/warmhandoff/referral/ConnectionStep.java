package org.warmhandoff.referral;

import org.warmhandoff.core.Source;

/**
 * One of the four steps that connect a patient with an external provider. Source: AHRQ, Behavioral Health Services (MAT
 * for OUD playbook), Connect Patients to External Providers.
 */
public enum ConnectionStep {
    /** Step 1: obtain the patient's agreement to share. Nothing that identifies the patient goes out before it. */
    CONSENT(1, GuidanceSources.CONNECT_1),
    /** Step 2: consider needs and preferences. No program is chosen before it. */
    NEEDS_AND_PREFERENCES(2, GuidanceSources.CONNECT_2),
    /** Step 3: actively connect the patient. Nothing counts as a referral made before it. */
    ACTIVE_CONNECTION(3, GuidanceSources.CONNECT_3),
    /** Step 4: ask whether the patient connected and worked with the program. */
    FOLLOW_UP(4, GuidanceSources.CONNECT_4);

    private final int number;

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Source source;

    ConnectionStep(int number, Source source) {
        this.number = number;
        this.source = source;
    }

    /** {@return its number, from 1} */
    public int number() {
        return number;
    }

    /** {@return where it stands} */
    public Source source() {
        return source;
    }
}
