package org.warmhandoff.referral.vocabulary;

import static org.warmhandoff.core.care.Literature.AHRQ_STEP_3;
import static org.warmhandoff.core.care.Literature.AJMC_VIRTUAL;
import static org.warmhandoff.core.care.Literature.JUDGEMENT;
import static org.warmhandoff.core.care.Literature.RURAL_CONSIDERATIONS;

import org.warmhandoff.core.code.Meaning;
import org.warmhandoff.core.code.Term;

/** How staff help a patient who contacts a program alone. */
public enum PatientSupport implements Term {
    /** What to say was prepared. */
    WORDS_PREPARED("What to say was prepared."),
    /** A telephone and a quiet room. */
    PHONE_AND_QUIET_ROOM("A telephone and a quiet room."),
    /** Help with forms. */
    FORMS_HELP("Help with forms."),
    /** A way to get there. */
    TRANSPORT("A way to get there."),
    /** Somebody to look after children. */
    CHILD_CARE("Somebody to look after children."),
    /** Somebody who goes along. */
    COMPANION("Somebody who goes along."),
    /** A reminder. */
    REMINDER("A reminder."),
    /** Other help. */
    OTHER("Other help.");

    private final Meaning meaning;

    PatientSupport(String definition) {
        this.meaning = Meaning.of(definition).sourced(AHRQ_STEP_3, RURAL_CONSIDERATIONS, AJMC_VIRTUAL, JUDGEMENT);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
