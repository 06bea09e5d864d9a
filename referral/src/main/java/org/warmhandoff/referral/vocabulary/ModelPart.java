package org.warmhandoff.referral.vocabulary;

import static org.warmhandoff.core.care.Literature.AHRQ_INTERNAL;
import static org.warmhandoff.core.care.Literature.CONSULTANT_MODEL;

import org.warmhandoff.core.code.Meaning;
import org.warmhandoff.core.code.Term;

/** A part of an integration model. */
public enum ModelPart implements Term {
    /** Somebody keeps an eye on patients between visits. */
    CARE_MANAGER(Meaning.of("Somebody keeps an eye on patients between visits.").sourced(AHRQ_INTERNAL)),
    /** A registry of the patients. */
    REGISTRY(Meaning.of("A registry of the patients.").sourced(AHRQ_INTERNAL)),
    /** Patients are reviewed regularly. */
    REGULAR_REVIEW(Meaning.of("Patients are reviewed regularly.").sourced(AHRQ_INTERNAL)),
    /** A psychiatrist or other behavioral health clinician consults, on site or from afar. */
    CONSULTANT(Meaning.of("A psychiatrist or other behavioral health clinician consults, on site or from afar.")
            .sourced(AHRQ_INTERNAL)),
    /** The clinician is licensed. */
    LICENSED(Meaning.of("The clinician is licensed.").sourced(AHRQ_INTERNAL, CONSULTANT_MODEL)),
    /** The clinician belongs to the care team. */
    IN_CARE_TEAM(Meaning.of("The clinician belongs to the care team.").sourced(AHRQ_INTERNAL, CONSULTANT_MODEL)),
    /** The clinician is there for warm handoffs. */
    AVAILABLE_FOR_HANDOFF(
            Meaning.of("The clinician is there for warm handoffs.").sourced(AHRQ_INTERNAL, CONSULTANT_MODEL)),
    /** The clinician joins the huddles. */
    JOINS_HUDDLES(Meaning.of("The clinician joins the huddles.").sourced(AHRQ_INTERNAL, CONSULTANT_MODEL));

    private final Meaning meaning;

    ModelPart(Meaning meaning) {
        this.meaning = meaning;
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
