package org.warmhandoff.referral.match;

import java.util.Optional;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.referral.Script;

/**
 * A question to ask before a program is chosen. A call to a program about these names nobody.
 *
 * @param asked who can answer it
 * @param script the id of the {@link Script} it is; absent: none
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

    static final Question AVAILABILITY = program(Script.AVAILABILITY);
    static final Question ELIGIBILITY = program(Script.ELIGIBILITY);
    static final Question AFFORDABILITY = program(Script.AFFORDABILITY);
    static final Question MOUD = program(Script.MEDICATION);
    static final Question STANCE = program(Script.STANCE);
    static final Question OFFER = program(Script.OFFER);
    static final Question REACH = program(Script.ACCESS);
    static final Question GROUP = program(Script.TRAUMA);
    static final Question INTENSITY = program("How much support do you offer: brief, standard or intensive?");
    static final Question CLINICIAN = program("Can somebody ask for a clinician of a certain gender?");
    static final Question ACCESS = program("What can you do for people who need help to get in and to take part?");
    static final Question OTHER = patient("Which of the other wishes would you like us to ask the program about?");
    static final Question PROFILE =
            patient("May we ask a little more about you, so that we can tell whether they serve you?");
    static final Question COVERAGE = patient("What coverage do you have, and what could you pay?");
    static final Question HOME = patient("Where do you live, so that we can tell whether they serve the area?");
    static final Question MEDICATION = patient("Which medication is it, or would it be?");
    static final Question WAIT = patient("They have a waiting list. Would you wait, or rather look elsewhere?");
    static final Question UNWELCOME =
            patient("People on medication are not welcome at this meeting. Would you rather look elsewhere?");
    static final Question RIDE = patient("Would it do if they helped you with the way?");

    /** Creates one. */
    public Question {
        Attributes.of(Question.class)
                .required("asked", asked)
                .required("words", words)
                .verify();
        script = Attributes.optional(script);
    }

    private static Question program(Script script) {
        return new Question(Asked.PROGRAM, Optional.of(script.id()), script.words());
    }

    private static Question program(String words) {
        return new Question(Asked.PROGRAM, Optional.empty(), words);
    }

    private static Question patient(String words) {
        return new Question(Asked.PATIENT, Optional.empty(), words);
    }
}
