package org.warmhandoff.referral.vocabulary;

import static org.warmhandoff.core.care.Literature.AHRQ_OPENING;
import static org.warmhandoff.core.care.Literature.AHRQ_STEP_4;

import org.warmhandoff.core.code.Meaning;
import org.warmhandoff.core.code.Term;

/** Why a patient is contacted. */
public enum PatientContactPurpose implements Term {
    /** To ask whether any counseling, coaching or support might help. */
    FIRST_QUESTION("To ask whether any counseling, coaching or support might help."),
    /** To ask for the agreement to share. */
    ASK_AGREEMENT("To ask for the agreement to share."),
    /** To ask whether to renew it. */
    RENEW_AGREEMENT("To ask whether to renew it."),
    /** To come back to the conversation. */
    REVISIT("To come back to the conversation."),
    /** To remind of an appointment. */
    REMIND("To remind of an appointment."),
    /** To ask about an appointment missed. */
    MISSED_APPOINTMENT("To ask about an appointment missed."),
    /** To ask how it went. */
    FOLLOW_UP("To ask how it went."),
    /** To tell how a referral ended. */
    TELL_OUTCOME("To tell how a referral ended."),
    /** To offer another way. */
    OFFER_ALTERNATIVE("To offer another way."),
    /** For another purpose. */
    OTHER("For another purpose.");

    private final Meaning meaning;

    PatientContactPurpose(String definition) {
        this.meaning = Meaning.of(definition).sourced(AHRQ_OPENING, AHRQ_STEP_4);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
