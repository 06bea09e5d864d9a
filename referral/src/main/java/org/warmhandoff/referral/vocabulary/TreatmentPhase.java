package org.warmhandoff.referral.vocabulary;

import static org.warmhandoff.core.care.Literature.AHRQ_INTERNAL;
import static org.warmhandoff.core.care.Literature.AHRQ_NEWER_PAGES;
import static org.warmhandoff.core.care.Literature.AHRQ_OPENING;
import static org.warmhandoff.core.care.Literature.ASPE_IDEAL_MODEL;
import static org.warmhandoff.core.care.Literature.RURAL_CONSIDERATIONS;
import static org.warmhandoff.core.care.Literature.RURAL_INDIVIDUAL;

import org.warmhandoff.core.code.Meaning;
import org.warmhandoff.core.code.Term;

/**
 * Where treatment stands. The sources speak of stages without listing them; the constants are a design judgement.
 * "Step" is kept for the four steps.
 */
public enum TreatmentPhase implements Term {
    /** The medication begins. */
    BEGINNING(
            "Ask the first question, require nothing, and note reluctance.",
            Meaning.of("The medication begins.").sourced(AHRQ_OPENING, RURAL_CONSIDERATIONS)),
    /** The dose is being found. */
    STABILIZING(
            "Keep offering, and set a day to come back to it.",
            Meaning.of("The dose is being found.").sourced(AHRQ_OPENING)),
    /** The patient is stable on the medication. */
    STABILIZED(
            "Return to the conversation.",
            Meaning.of("The patient is stable on the medication.").sourced(AHRQ_OPENING)),
    /** A chronic condition is cared for over the years. */
    MAINTENANCE(
            "More support or less, as needed, and support in the community.",
            Meaning.of("A chronic condition is cared for over the years.").sourced(ASPE_IDEAL_MODEL)),
    /** A return to use or another setback, which is common. */
    RELAPSE_OR_SETBACK(
            "More support; never a discharge, and never medication withheld.",
            Meaning.of("A return to use or another setback, which is common.")
                    .sourced(ASPE_IDEAL_MODEL, RURAL_INDIVIDUAL)),
    /** On the way between providers or settings. */
    TRANSITION(
            "A warm handoff and a close follow-up.",
            Meaning.of("On the way between providers or settings.").sourced(AHRQ_NEWER_PAGES, AHRQ_INTERNAL));

    private final String posture;
    private final Meaning meaning;

    TreatmentPhase(String posture, Meaning meaning) {
        this.posture = posture;
        this.meaning = meaning;
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }

    /** {@return what it asks of the practice by default, in one sentence} */
    public String posture() {
        return posture;
    }
}
