package org.warmhandoff.core.care;

import static org.warmhandoff.core.care.Codes.hcpcs;
import static org.warmhandoff.core.care.Codes.hcpcsInUse;
import static org.warmhandoff.core.care.Codes.service;
import static org.warmhandoff.core.care.Literature.AHRQ_IDENTIFY;
import static org.warmhandoff.core.care.Literature.AHRQ_INTERNAL;
import static org.warmhandoff.core.care.Literature.AHRQ_OPENING;
import static org.warmhandoff.core.care.Literature.AJMC_OPENING;
import static org.warmhandoff.core.care.Literature.HL7_TERMINOLOGY;
import static org.warmhandoff.core.care.Literature.JUDGEMENT;
import static org.warmhandoff.core.care.Literature.RURAL_CONSIDERATIONS;
import static org.warmhandoff.core.care.Literature.RURAL_GROUP;

import java.util.Optional;
import org.warmhandoff.core.code.CodeSystem;
import org.warmhandoff.core.code.Coding;
import org.warmhandoff.core.code.Meaning;
import org.warmhandoff.core.code.Term;

/** Where care is given. A rural area, or one where services are short, is a fact of the place and no setting. */
public enum Setting implements Term {
    /** A primary care practice. */
    PRIMARY_CARE(Meaning.of("A primary care practice.").sourced(AHRQ_INTERNAL, AJMC_OPENING)),
    /** A medical practice or organization in general. */
    GENERAL_MEDICAL(Meaning.of("A medical practice or organization in general.").sourced(AHRQ_OPENING)),
    /** A practice that treats opioid use disorder in its office. */
    OFFICE_BASED_OPIOID_TREATMENT(Meaning.of("A practice that treats opioid use disorder in its office.")
            .sourced(RURAL_CONSIDERATIONS)
            .coded(hcpcs("G2086", "G2088"))),
    /** An opioid treatment program. */
    OPIOID_TREATMENT_PROGRAM(Meaning.of("An opioid treatment program.")
            .sourced(RURAL_CONSIDERATIONS)
            .coded(hcpcsInUse("H0020"), Coding.of(CodeSystem.HL7_PROGRAM, "32", HL7_TERMINOLOGY))),
    /** Outpatient care. */
    OUTPATIENT(Meaning.of("Outpatient care.").sourced(RURAL_GROUP).coded(service("108"))),
    /** Residential treatment. */
    RESIDENTIAL(Meaning.of("Residential treatment.").sourced(RURAL_GROUP).coded(service("111"))),
    /** Inpatient treatment. */
    INPATIENT(Meaning.of("Inpatient treatment.").sourced(RURAL_GROUP)),
    /** In the community, outside a clinic. */
    COMMUNITY(Meaning.of("In the community, outside a clinic.").sourced(AJMC_OPENING, AHRQ_IDENTIFY)),
    /** A clinic for mental health. */
    MENTAL_HEALTH_CLINIC(Meaning.of("A clinic for mental health.").sourced(AHRQ_IDENTIFY)),
    /** A clinic for substance use disorder. */
    SUD_CLINIC(Meaning.of("A clinic for substance use disorder.").sourced(AHRQ_IDENTIFY)),
    /** Another setting. */
    OTHER(Meaning.of("Another setting.").sourced(JUDGEMENT));

    /** Kinds of settings that a list of programs should each hold (design judgement). */
    public enum Group {
        /** The patient stays there. */
        RESIDENTIAL_OR_INPATIENT,
        /** Outside a clinic. */
        COMMUNITY,
        /** The patient comes and goes. */
        AMBULATORY
    }

    private final Meaning meaning;

    Setting(Meaning meaning) {
        this.meaning = meaning;
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }

    /** {@return the group it belongs to; empty for {@link #OTHER}} */
    public Optional<Group> group() {
        return switch (this) {
            case RESIDENTIAL, INPATIENT -> Optional.of(Group.RESIDENTIAL_OR_INPATIENT);
            case COMMUNITY -> Optional.of(Group.COMMUNITY);
            case OTHER -> Optional.empty();
            default -> Optional.of(Group.AMBULATORY);
        };
    }
}
