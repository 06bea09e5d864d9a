package org.warmhandoff.referral.vocabulary;

import static org.warmhandoff.core.care.Literature.AJMC_COMBINE;
import static org.warmhandoff.core.care.Literature.AJMC_VIRTUAL;
import static org.warmhandoff.core.care.Literature.ASPE_BARRIERS;
import static org.warmhandoff.core.care.Literature.ASPE_LESSONS;
import static org.warmhandoff.core.care.Literature.GRAVITY_GUIDE;
import static org.warmhandoff.core.care.Literature.HCPCS_FILE;
import static org.warmhandoff.core.care.Literature.HL7_TERMINOLOGY;
import static org.warmhandoff.core.care.Literature.NAVIGATION_CODES;
import static org.warmhandoff.core.care.Literature.RURAL_CONSIDERATIONS;
import static org.warmhandoff.core.care.Literature.TRAINING_VISITS;

import org.warmhandoff.core.code.CodeSystem;
import org.warmhandoff.core.code.Coding;
import org.warmhandoff.core.code.Meaning;
import org.warmhandoff.core.code.Term;

/** What a support in the community helps with. */
public enum RecoverySupportKind implements Term {
    /** A place to live. */
    HOUSING(Meaning.of("A place to live.")
            .sourced(TRAINING_VISITS)
            .coded(
                    Coding.of(CodeSystem.HCPCS, "H0043", HCPCS_FILE),
                    Coding.of(CodeSystem.HCPCS, "H0044", HCPCS_FILE),
                    Coding.of(CodeSystem.HCPCS, "H2034", HCPCS_FILE),
                    Coding.of(CodeSystem.GRAVITY, "housing-instability", GRAVITY_GUIDE),
                    Coding.of(CodeSystem.GRAVITY, "homelessness", GRAVITY_GUIDE),
                    Coding.of(CodeSystem.HL7_SERVICE_TYPE, "127", HL7_TERMINOLOGY),
                    Coding.of(CodeSystem.HL7_SERVICE_TYPE, "128", HL7_TERMINOLOGY))),
    /** Getting to care. */
    TRANSPORTATION(Meaning.of("Getting to care.")
            .sourced(TRAINING_VISITS, ASPE_BARRIERS, RURAL_CONSIDERATIONS)
            .coded(
                    Coding.of(CodeSystem.HCPCS, "T2003", HCPCS_FILE),
                    Coding.of(CodeSystem.GRAVITY, "transportation-insecurity", GRAVITY_GUIDE),
                    Coding.of(CodeSystem.HL7_SERVICE_TYPE, "230", HL7_TERMINOLOGY),
                    Coding.of(CodeSystem.HL7_SERVICE_TYPE, "295", HL7_TERMINOLOGY))),
    /** Finding work or keeping it. */
    EMPLOYMENT(Meaning.of("Finding work or keeping it.")
            .sourced(TRAINING_VISITS)
            .coded(
                    Coding.of(CodeSystem.HCPCS, "H2023", HCPCS_FILE),
                    Coding.of(CodeSystem.HCPCS, "H2025", HCPCS_FILE),
                    Coding.of(CodeSystem.GRAVITY, "employment-status", GRAVITY_GUIDE),
                    Coding.of(CodeSystem.HL7_SERVICE_TYPE, "118", HL7_TERMINOLOGY))),
    /** Somebody to look after children during treatment. */
    CHILD_CARE(Meaning.of("Somebody to look after children during treatment.")
            .sourced(TRAINING_VISITS, ASPE_BARRIERS)
            .coded(
                    Coding.of(CodeSystem.HCPCS, "T1009", HCPCS_FILE),
                    Coding.of(CodeSystem.HL7_SERVICE_TYPE, "284", HL7_TERMINOLOGY))),
    /** People who carry a long recovery. */
    SOCIAL_NETWORK(Meaning.of("People who carry a long recovery.")
            .sourced(AJMC_COMBINE)
            .coded(Coding.of(CodeSystem.GRAVITY, "social-connection", GRAVITY_GUIDE))),
    /** A way to what the community and the place offer. */
    COMMUNITY_RESOURCE_LINK(Meaning.of("A way to what the community and the place offer.")
            .sourced(AJMC_VIRTUAL, TRAINING_VISITS, ASPE_LESSONS)
            .coded(
                    Coding.of(CodeSystem.HCPCS, "G0019", NAVIGATION_CODES),
                    Coding.of(CodeSystem.HCPCS, "G0022", NAVIGATION_CODES),
                    Coding.of(CodeSystem.HCPCS, "G0023", NAVIGATION_CODES),
                    Coding.of(CodeSystem.HCPCS, "G0024", NAVIGATION_CODES))),
    /** Anything else in life that may affect how treatment goes, such as cost, benefits or devices. */
    OTHER(Meaning.of("Anything else in life that may affect how treatment goes, such as cost, benefits or devices.")
            .sourced(TRAINING_VISITS));

    private final Meaning meaning;

    RecoverySupportKind(Meaning meaning) {
        this.meaning = meaning;
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
