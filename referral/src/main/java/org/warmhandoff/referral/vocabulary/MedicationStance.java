package org.warmhandoff.referral.vocabulary;

import static org.warmhandoff.core.care.Literature.MUTUAL_HELP_STATEMENTS;

import org.warmhandoff.core.code.Meaning;
import org.warmhandoff.core.code.Term;

/**
 * How a mutual-help meeting sees medication for opioid use disorder. It is that of the meeting listed, not of its
 * fellowship.
 */
public enum MedicationStance implements Term {
    /** People on medication are welcome. */
    SUPPORTIVE("People on medication are welcome."),
    /** The meeting takes no position. */
    NO_POSITION("The meeting takes no position."),
    /** It differs from meeting to meeting. */
    VARIES("It differs from meeting to meeting."),
    /** It differs from meeting to meeting, and people on medication are often held back. */
    VARIES_OFTEN_RESTRICTIVE("It differs from meeting to meeting, and people on medication are often held back."),
    /** People on medication are not welcome. */
    HOSTILE("People on medication are not welcome."),
    /** Nobody knows. */
    UNKNOWN("Nobody knows.");

    /** How the stance of a meeting came to be known. */
    public enum Basis {
        /** The group was asked. */
        ASKED_GROUP,
        /** A patient told. */
        PATIENT_REPORT,
        /** It was read about. */
        LITERATURE,
        /** It is the default of the fellowship; nobody checked. */
        DEFAULT
    }

    private final Meaning meaning;

    MedicationStance(String definition) {
        this.meaning = Meaning.of(definition).sourced(MUTUAL_HELP_STATEMENTS);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }

    /**
     * {@return this stance as a match may read it: a default is not known}
     *
     * @param basis how it came to be known
     */
    public MedicationStance matchedAs(Basis basis) {
        return basis == Basis.DEFAULT ? UNKNOWN : this;
    }
}
