package org.warmhandoff.referral.vocabulary;

import static org.warmhandoff.core.care.Literature.HL7_TERMINOLOGY;
import static org.warmhandoff.core.care.Literature.JUDGEMENT;

import org.warmhandoff.core.code.Meaning;
import org.warmhandoff.core.code.Term;

/** Why something was not done. */
public enum NotDoneReason implements Term {
    /** A system failed. */
    SYSTEM_ERROR(Meaning.of("A system failed.").sourced(HL7_TERMINOLOGY)),
    /** The phone number is wrong. */
    INVALID_PHONE_NUMBER(Meaning.of("The phone number is wrong.").sourced(HL7_TERMINOLOGY)),
    /** The one to be reached was not there. */
    RECIPIENT_UNAVAILABLE(Meaning.of("The one to be reached was not there.").sourced(HL7_TERMINOLOGY)),
    /** The family objected. */
    FAMILY_OBJECTION(Meaning.of("The family objected.").sourced(HL7_TERMINOLOGY)),
    /** The patient objected. */
    PATIENT_OBJECTION(Meaning.of("The patient objected.").sourced(HL7_TERMINOLOGY)),
    /** It was kept back for privacy. */
    PRIVACY(Meaning.of("It was kept back for privacy.").sourced(JUDGEMENT)),
    /** Another reason. */
    OTHER(Meaning.of("Another reason.").sourced(JUDGEMENT)),
    /** Not known. */
    UNKNOWN(Meaning.of("Not known.").sourced(JUDGEMENT));

    private final Meaning meaning;

    NotDoneReason(Meaning meaning) {
        this.meaning = meaning;
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
