package org.warmhandoff.referral;

import org.warmhandoff.core.Source;
import org.warmhandoff.core.care.Literature;

/** Where the rules of the four steps stand. */
final class GuidanceSources {
    static final Source OPENING = Literature.AHRQ_OPENING;
    static final Source CONNECT_1 = Literature.AHRQ_STEP_1;
    static final Source CONNECT_2 = Literature.AHRQ_STEP_2;
    static final Source CONNECT_3 = Literature.AHRQ_STEP_3;
    static final Source CONNECT_4 = Literature.AHRQ_STEP_4;
    static final Source CONNECT_TEXT = Literature.AHRQ_CONNECT;
    static final Source REFER_INTERNAL = Literature.AHRQ_REFER_INTERNAL;
    static final Source DONTS = Literature.AHRQ_DONTS;
    static final Source FAMILY = Literature.AJMC_FAMILY;

    private GuidanceSources() {}
}
