package org.warmhandoff.referral.match;

import java.util.Optional;
import org.warmhandoff.core.Attributes;

/**
 * A question to ask before a program is chosen. A call to a program about these names nobody.
 *
 * @param asked who can answer it
 * @param script the script it is part of, such as {@code SCR-02}; absent: none
 * @param words words a practice may use or change
 */
public record Question(Asked asked, Optional<String> script, String words) {
    /** Who can answer. */
    public enum Asked {
        /** The program. */
        PROGRAM,
        /** The patient. */
        PATIENT
    }

    static final Question AVAILABILITY = program(
            "SCR-02", "Are you accepting new patients now? If not, how long is the wait, and what would come first?");
    static final Question ELIGIBILITY = program(
            "SCR-03",
            "Whom do you serve: ages, gender, pregnancy, where people live, conditions, coverage? What would keep somebody out?");
    static final Question AFFORDABILITY = program(
            "SCR-04",
            "Which coverage do you take? What does a person without it pay, and is there a sliding fee or help?");
    static final Question MOUD = program(
            "SCR-05",
            "Do you take people who get buprenorphine, methadone or naltrexone elsewhere? May they stay on it as long as they"
                    + " need? Do you provide it yourselves, and which?");
    static final Question STANCE = program(
            "SCR-06",
            "How does your meeting see medication for opioid use disorder? May a person who takes it speak, lead, and count the"
                    + " time as recovery?");
    static final Question OFFER = program(
            "SCR-07",
            "What do you offer: individual, group, family, peer? With which techniques, in open or closed groups, at what hours?");
    static final Question REACH = program(
            "SCR-08",
            "Which languages are spoken, or is there an interpreter? Do you see people by video or phone, or help with the way?");
    static final Question GROUP =
            program("SCR-09", "Is your care trauma-informed? Can somebody be seen without joining a group?");
    static final Question INTENSITY = program("How much support do you offer: brief, standard or intensive?");
    static final Question CLINICIAN = program("Can somebody ask for a clinician of a certain gender?");
    static final Question ACCESS = program("What can you do for people who need help to get in and to take part?");
    static final Question OTHER = patient("Which of the other wishes would you like us to ask the program about?");
    static final Question PROFILE =
            patient("May we ask a little more about you, so that we can tell whether they serve you?");
    static final Question COVERAGE = patient("What coverage do you have, and what could you pay?");
    static final Question HOME = patient("Where do you live, so that we can tell whether they serve the area?");
    static final Question MEDICATION = patient("Which medication is it, or would it be?");
    static final Question RIDE = patient("Would it do if they helped you with the way?");

    /** Creates one. */
    public Question {
        Attributes.of(Question.class)
                .required("asked", asked)
                .required("words", words)
                .verify();
        script = Attributes.optional(script);
    }

    private static Question program(String script, String words) {
        return new Question(Asked.PROGRAM, Optional.of(script), words);
    }

    private static Question program(String words) {
        return new Question(Asked.PROGRAM, Optional.empty(), words);
    }

    private static Question patient(String words) {
        return new Question(Asked.PATIENT, Optional.empty(), words);
    }
}
