package org.warmhandoff.core.care;

import static org.warmhandoff.core.care.Codes.pcs;
import static org.warmhandoff.core.care.Codes.service;
import static org.warmhandoff.core.care.Literature.AHRQ_OPENING;
import static org.warmhandoff.core.care.Literature.AJMC_PHYSICAL;
import static org.warmhandoff.core.care.Literature.RURAL_INDIVIDUAL;
import static org.warmhandoff.core.care.Literature.RURAL_TWELVE_STEP;
import static org.warmhandoff.core.care.Literature.TRAINING_DONTS;
import static org.warmhandoff.core.care.Literature.TRAINING_OPENING;
import static org.warmhandoff.core.care.Literature.TRAINING_TECHNIQUES;
import static org.warmhandoff.core.care.Literature.TRAINING_VISITS;

import org.warmhandoff.core.code.Meaning;
import org.warmhandoff.core.code.Term;

/**
 * A technique of counseling or therapy. Whether it is evidence-based, or follows a manual, is a fact of what a
 * program offers and not of the technique.
 */
public enum Technique implements Term {
    /**
     * Recognizing and changing what one does and thinks under stress: triggers, coping, ways with less risk; alone or
     * in a group.
     */
    COGNITIVE_BEHAVIORAL_THERAPY(
            Meaning.of("Recognizing and changing what one does and thinks under stress: triggers, coping, "
                            + "ways with less risk; alone or in a group.")
                    .sourced(TRAINING_TECHNIQUES, RURAL_INDIVIDUAL, AJMC_PHYSICAL)
                    .coded(pcs("HZ32"), pcs("HZ42"), pcs("HZ52"))),
    /** Acceptance and commitment therapy. */
    ACCEPTANCE_AND_COMMITMENT_THERAPY(
            Meaning.of("Acceptance and commitment therapy.").sourced(TRAINING_TECHNIQUES)),
    /** Rewards reinforce what goes well. */
    CONTINGENCY_MANAGEMENT(
            Meaning.of("Rewards reinforce what goes well.").sourced(TRAINING_TECHNIQUES, RURAL_INDIVIDUAL)),
    /** Mindfulness-based stress reduction. */
    MINDFULNESS_BASED_STRESS_REDUCTION(
            Meaning.of("Mindfulness-based stress reduction.").sourced(TRAINING_TECHNIQUES)),
    /** What matters to the patient, why treatment, what would be success, and where a change would help. */
    MOTIVATIONAL_INTERVIEWING(Meaning.of(
                    "What matters to the patient, why treatment, what would be success, and where a change would help.")
            .sourced(AHRQ_OPENING, TRAINING_OPENING, TRAINING_VISITS, AJMC_PHYSICAL)),
    /** Strengthens the wish to begin an approach or to stay with it. */
    MOTIVATIONAL_ENHANCEMENT_THERAPY(Meaning.of("Strengthens the wish to begin an approach or to stay with it.")
            .sourced(TRAINING_VISITS, RURAL_INDIVIDUAL)
            .coded(pcs("HZ37"), pcs("HZ47"), pcs("HZ57"))),
    /** Basic techniques of behavior change that any discipline can use in a visit. */
    BASIC_BEHAVIOR_CHANGE(Meaning.of("Basic techniques of behavior change that any discipline can use in a visit.")
            .sourced(TRAINING_VISITS, TRAINING_DONTS)),
    /** Work with the twelve steps, alone or beside other therapy. */
    TWELVE_STEP_APPROACH(Meaning.of("Work with the twelve steps, alone or beside other therapy.")
            .sourced(RURAL_TWELVE_STEP)
            .coded(pcs("HZ33"), pcs("HZ43"), pcs("HZ53"))),
    /** An approach rather than a therapy: trauma is common, and shapes how people seek care and stay in it. */
    TRAUMA_INFORMED_CARE(
            Meaning.of("An approach rather than a therapy: trauma is common, and shapes how people seek care "
                            + "and stay in it.")
                    .sourced(AHRQ_OPENING)
                    .coded(service("81"))),
    /** Therapy through an app. */
    DIGITAL_THERAPY(Meaning.of("Therapy through an app.").sourced(AJMC_PHYSICAL)),
    /** The kind of exercise that suits the pain. */
    EXERCISE(Meaning.of("The kind of exercise that suits the pain.").sourced(AJMC_PHYSICAL)),
    /** Another technique. */
    OTHER(Meaning.of("Another technique.").sourced(TRAINING_TECHNIQUES));

    private final Meaning meaning;

    Technique(Meaning meaning) {
        this.meaning = meaning;
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
