package org.warmhandoff.referral.event;

import static org.warmhandoff.core.care.Literature.JUDGEMENT;

import org.warmhandoff.core.code.Meaning;
import org.warmhandoff.core.code.Term;

/** Whom an attempt to reach somebody reached. */
public enum Reached implements Term {
    /** A person at the program, who spoke with the caller. */
    PERSON("A person at the program, who spoke with the caller."),
    /** A voicemail. */
    VOICEMAIL("A voicemail."),
    /** Nobody. */
    NO_ANSWER("Nobody."),
    /** Somebody else. */
    WRONG_NUMBER("Somebody else."),
    /** A person who would not speak. */
    REFUSED("A person who would not speak."),
    /** Nobody tried; nothing moves and nothing counts. */
    NOT_ATTEMPTED("Nobody tried; nothing moves and nothing counts.");

    private final Meaning meaning;

    Reached(String definition) {
        this.meaning = Meaning.of(definition).sourced(JUDGEMENT);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }

    /** {@return whether somebody tried and spoke with no one} */
    public boolean nobody() {
        return this == VOICEMAIL || this == NO_ANSWER || this == WRONG_NUMBER;
    }
}
