package org.warmhandoff.referral.guidance;

import org.warmhandoff.referral.GuidanceRule;

/** What a rule of guidance is about; its id begins with the letters given here. */
public enum Topic {
    /** Step 1: the agreement to share. */
    CONSENT("S1", "Step 1: agreement to share"),
    /** Step 2: needs and preferences. */
    NEEDS_AND_PREFERENCES("S2", "Step 2: needs and preferences"),
    /** Step 3: the active connection. */
    ACTIVE_CONNECTION("S3", "Step 3: active connection"),
    /** Step 4: the follow-up. */
    FOLLOW_UP("S4", "Step 4: follow-up"),
    /** Medication is not contingent on support. */
    MEDICATION("MED", "Medication is not contingent"),
    /** Services of the practice itself, and its team. */
    INTERNAL_SERVICES("INT", "Internal services and the team"),
    /** Working with a program outside. */
    WORKING_RELATIONSHIP("REL", "Working relationship with a program"),
    /** The directory of programs and supports. */
    DIRECTORY("DIR", "Directory"),
    /** Policies. */
    POLICIES("POL", "Policies"),
    /** Training and supervision. */
    TRAINING("TRN", "Training"),
    /** The record of a referral. */
    RECORD("REC", "The record of a referral");

    private final String letters;
    private final String words;

    Topic(String letters, String words) {
        this.letters = letters;
        this.words = words;
    }

    /**
     * {@return what a rule is about}
     *
     * @param rule the rule
     */
    public static Topic of(GuidanceRule rule) {
        for (Topic topic : values()) {
            if (rule.id().startsWith(topic.letters + "-")) {
                return topic;
            }
        }
        throw new IllegalStateException("no topic has this rule");
    }

    /** {@return the topic as a heading} */
    public String words() {
        return words;
    }
}
