package org.warmhandoff.referral.event;

import static org.warmhandoff.core.care.Literature.AHRQ_IDENTIFY;
import static org.warmhandoff.core.care.Literature.AJMC_OPENING;
import static org.warmhandoff.core.care.Literature.AJMC_PHYSICAL;
import static org.warmhandoff.core.care.Literature.AJMC_VIRTUAL;
import static org.warmhandoff.core.care.Literature.ASPE_LESSONS;
import static org.warmhandoff.core.care.Literature.HCPCS_FILE;
import static org.warmhandoff.core.care.Literature.RURAL_CONSIDERATIONS;

import org.warmhandoff.core.code.CodeSystem;
import org.warmhandoff.core.code.Coding;
import org.warmhandoff.core.code.Meaning;
import org.warmhandoff.core.code.Term;

/** How a support is delivered. */
public enum DeliveryMode implements Term {
    /** Face to face. */
    IN_PERSON(Meaning.of("Face to face.").sourced(AJMC_VIRTUAL)),
    /** By video. */
    VIDEO(Meaning.of("By video.")
            .sourced(AHRQ_IDENTIFY, RURAL_CONSIDERATIONS, AJMC_VIRTUAL)
            .coded(Coding.of(CodeSystem.HCPCS, "T1014", HCPCS_FILE))),
    /** By telephone. */
    PHONE(Meaning.of("By telephone.").sourced(AHRQ_IDENTIFY)),
    /** By app or web. */
    APP_OR_WEB(Meaning.of("By app or web.").sourced(AHRQ_IDENTIFY, AJMC_PHYSICAL)),
    /** In person and virtual together. */
    MIXED(Meaning.of("In person and virtual together.").sourced(AJMC_VIRTUAL)),
    /** Without an appointment. */
    WALK_IN(Meaning.of("Without an appointment.").sourced(ASPE_LESSONS)),
    /** At home or elsewhere in the community. */
    HOME_OR_COMMUNITY(Meaning.of("At home or elsewhere in the community.").sourced(AJMC_OPENING));

    private final Meaning meaning;

    DeliveryMode(Meaning meaning) {
        this.meaning = meaning;
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
