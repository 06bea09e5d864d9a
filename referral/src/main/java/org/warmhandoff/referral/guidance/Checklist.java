package org.warmhandoff.referral.guidance;

import java.util.List;

/** What is shown on request: rules that are good to know, and lines to tick. */
@SuppressWarnings("ImmutableEnumChecker") // lists that nobody changes
public enum Checklist {
    /** Asking for the agreement to share. */
    CONSENT_TALK("Consent talk", List.of("S1-07", "S1-08")),
    /** The first conversation on support. */
    FIRST_CONVERSATION("First conversation", List.of("S2-04", "S2-17", "S2-31", "S2-32", "S2-35", "S2-36")),
    /** Whether the plan fits. */
    FIT_OF_THE_PLAN(
            "Fit of the plan",
            List.of("S2-15", "S2-18", "S2-26", "S2-34", "MED-07", "MED-09"),
            ChecklistLine.MORE_INTENSIVE,
            ChecklistLine.FITS_STAGE),
    /** Handing over to a program. */
    HANDING_OVER("Handing over", List.of("S3-12", "S3-14"), ChecklistLine.SAYS_WHAT_IT_ASKS),
    /** After the first visit. */
    AFTER_THE_FIRST_VISIT("After the first visit", List.of("S4-07", "S4-13", "S4-14", "S4-15")),
    /** The team. */
    TEAM("Team", List.of(), ChecklistLine.ONE_PLAN, ChecklistLine.SPECIALISTS),
    /** The practice and its partners. */
    PRACTICE_AND_PARTNERS("Practice and partners", List.of("REL-06", "DIR-07", "POL-08", "POL-09", "POL-10")),
    /** Planning trainings. */
    TRAINING_PLAN("Training plan", List.of("TRN-08", "TRN-10", "TRN-12"), ChecklistLine.ADAPTED);

    private final String words;
    private final List<String> rules;
    private final List<ChecklistLine> lines;

    Checklist(String words, List<String> rules, ChecklistLine... lines) {
        this.words = words;
        this.rules = rules;
        this.lines = List.of(lines);
    }

    /** {@return its name} */
    public String words() {
        return words;
    }

    /** {@return the ids of its rules} */
    public List<String> rules() {
        return rules;
    }

    /** {@return its lines to tick} */
    public List<ChecklistLine> lines() {
        return lines;
    }
}
