package org.warmhandoff.referral;

import org.warmhandoff.core.Source;

/** Where the rules of the four steps stand. */
final class GuidanceSources {
    private static final String PLAYBOOK = "Behavioral Health Services (MAT for OUD playbook)";
    private static final String CONNECT = "Connect Patients to External Providers";

    static final Source OPENING = new Source(PLAYBOOK, "AHRQ", "Behavioral Health Services");
    static final Source CONNECT_1 = step(1);
    static final Source CONNECT_2 = step(2);
    static final Source CONNECT_3 = step(3);
    static final Source CONNECT_4 = step(4);
    static final Source CONNECT_TEXT = new Source(PLAYBOOK, "AHRQ", CONNECT);
    static final Source REFER_INTERNAL =
            new Source(PLAYBOOK, "AHRQ", "Refer Patients to Internal Behavioral Health Services");
    static final Source DONTS = new Source(PLAYBOOK, "AHRQ", "Don'ts");

    private GuidanceSources() {}

    private static Source step(int number) {
        return new Source(PLAYBOOK, "AHRQ", CONNECT + ", step " + number);
    }
}
