package org.warmhandoff.referral.vocabulary;

import static org.warmhandoff.core.care.Literature.JUDGEMENT;

import org.warmhandoff.core.code.Meaning;
import org.warmhandoff.core.code.Term;

/** What a patient is offered or told. */
public enum PatientOffer implements Term {
    /** The medication goes on whatever the patient decides. */
    MEDICATION_CONTINUES("The medication goes on whatever the patient decides."),
    /** A list of programs. */
    LIST("A list of programs."),
    /** A phone number. */
    PHONE_NUMBER("A phone number."),
    /** Coming back to it later. */
    REVISIT("Coming back to it later."),
    /** Help with contacting a program oneself. */
    SELF_REFERRAL_SUPPORT("Help with contacting a program oneself."),
    /** A service of the practice. */
    INTERNAL_SERVICE("A service of the practice."),
    /** Another program. */
    OTHER_PROGRAM("Another program."),
    /** Renewing the agreement to share. */
    RENEWAL("Renewing the agreement to share.");

    private final Meaning meaning;

    PatientOffer(String definition) {
        this.meaning = Meaning.of(definition).sourced(JUDGEMENT);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }

    /** {@return whether it is something to offer to a patient who does not agree to share} */
    public boolean alternative() {
        return this != PHONE_NUMBER && this != RENEWAL;
    }

    /** {@return whether it is another way, after a referral that did not lead to support} */
    public boolean anotherWay() {
        return switch (this) {
            case REVISIT, SELF_REFERRAL_SUPPORT, INTERNAL_SERVICE, OTHER_PROGRAM -> true;
            default -> false;
        };
    }
}
