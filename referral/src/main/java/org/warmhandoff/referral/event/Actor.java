package org.warmhandoff.referral.event;

import static org.warmhandoff.core.care.Literature.JUDGEMENT;

import org.warmhandoff.core.code.Meaning;
import org.warmhandoff.core.code.Term;

/** Who says or does what an event records. */
public enum Actor implements Term {
    /** The practice that refers. */
    REQUESTER("The practice that refers."),
    /** The program that is asked. */
    RECIPIENT("The program that is asked."),
    /** The patient. */
    PATIENT("The patient."),
    /** The patient's personal representative. */
    REPRESENTATIVE("The patient's personal representative.");

    private final Meaning meaning;

    Actor(String definition) {
        this.meaning = Meaning.of(definition).sourced(JUDGEMENT);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }

    /** {@return whether the patient speaks, in person or through the personal representative} */
    public boolean speaksForPatient() {
        return this == PATIENT || this == REPRESENTATIVE;
    }
}
