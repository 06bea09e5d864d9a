package org.warmhandoff.referral;

import org.warmhandoff.referral.event.AppointmentSet;
import org.warmhandoff.referral.event.Attempted;
import org.warmhandoff.referral.event.Attended;
import org.warmhandoff.referral.event.ConnectionMethod;
import org.warmhandoff.referral.event.ConsentAnswered;
import org.warmhandoff.referral.event.ConversationHeld;
import org.warmhandoff.referral.event.Ended;
import org.warmhandoff.referral.event.EnteredInError;
import org.warmhandoff.referral.event.FollowUpPlanned;
import org.warmhandoff.referral.event.FollowedUp;
import org.warmhandoff.referral.event.InformationSent;
import org.warmhandoff.referral.event.NeedsAssessed;
import org.warmhandoff.referral.event.PatientContacted;
import org.warmhandoff.referral.event.PatientLedChosen;
import org.warmhandoff.referral.event.ProgramChosen;
import org.warmhandoff.referral.event.ProgramConsidered;
import org.warmhandoff.referral.event.Proposed;
import org.warmhandoff.referral.event.RecipientAnswered;
import org.warmhandoff.referral.event.ReferralEvent;
import org.warmhandoff.referral.event.WillingnessRecorded;

/** A row of the table of states and events: a kind of event, or what one kind says. */
enum EventRow {
    PROPOSED("`Proposed`"),
    WILLING("`WillingnessRecorded` INTERESTED, WILLING"),
    NOT_YET_WILLING("`WillingnessRecorded` HESITANT, RELUCTANT, NOT_READY"),
    DECLINES("`WillingnessRecorded` DECLINES"),
    AGREEMENT_GIVEN("`ConsentAnswered` GIVEN"),
    AGREEMENT_DECLINED("`ConsentAnswered` REFUSED, REVOKED"),
    NEEDS_ASSESSED("`NeedsAssessed`"),
    PROGRAM_CONSIDERED("`ProgramConsidered`"),
    PROGRAM_CHOSEN("`ProgramChosen`"),
    CAPACITY_INQUIRY("`Attempted` CAPACITY_INQUIRY"),
    HANDED_TO_PATIENT("`Attempted` PHONE_NUMBER_GIVEN, LIST_GIVEN"),
    ATTEMPTED("`Attempted` by any other method"),
    CONVERSATION_HELD("`ConversationHeld`"),
    ACKNOWLEDGED("`RecipientAnswered` ACKNOWLEDGED"),
    ASKS_INFORMATION("`RecipientAnswered` ASKS_INFORMATION"),
    ACCEPTS("`RecipientAnswered` ACCEPTS"),
    WAITLISTS("`RecipientAnswered` WAITLISTS"),
    PROGRAM_DECLINES("`RecipientAnswered` DECLINES, NOT_ELIGIBLE"),
    INFORMATION_SENT("`InformationSent`"),
    APPOINTMENT_BOOKED("`AppointmentSet` BOOKED"),
    APPOINTMENT_MOVED("`AppointmentSet` MOVED"),
    APPOINTMENT_OFF("`AppointmentSet` MISSED, CANCELLED"),
    ATTENDED("`Attended`"),
    FOLLOW_UP_PLANNED("`FollowUpPlanned`"),
    FOLLOWED_UP("`FollowedUp`, not closing"),
    FOLLOWED_UP_CLOSING("`FollowedUp`, closing"),
    PATIENT_CONTACTED("`PatientContacted`"),
    PATIENT_LED("`PatientLedChosen`"),
    REDIRECTED("`Ended` REDIRECTED"),
    CANCELLED("`Ended` CANCELLED"),
    UNABLE_TO_CONTACT("`Ended` UNABLE_TO_CONTACT"),
    CONSENT_WITHDRAWN("`Ended` CONSENT_WITHDRAWN"),
    ENTERED_IN_ERROR("`EnteredInError`");

    private final String words;

    EventRow(String words) {
        this.words = words;
    }

    /** What the row is called in the printed table. */
    String words() {
        return words;
    }

    /** The row of an event. */
    static EventRow of(ReferralEvent event) {
        if (event instanceof Proposed) {
            return PROPOSED;
        } else if (event instanceof WillingnessRecorded w) {
            return switch (w.willingness()) {
                case INTERESTED, WILLING -> WILLING;
                case HESITANT, RELUCTANT, NOT_READY -> NOT_YET_WILLING;
                case DECLINES -> DECLINES;
            };
        } else if (event instanceof ConsentAnswered c) {
            return c.answer() == ConsentAnswered.Said.GIVEN ? AGREEMENT_GIVEN : AGREEMENT_DECLINED;
        } else if (event instanceof NeedsAssessed) {
            return NEEDS_ASSESSED;
        } else if (event instanceof ProgramConsidered) {
            return PROGRAM_CONSIDERED;
        } else if (event instanceof ProgramChosen) {
            return PROGRAM_CHOSEN;
        } else if (event instanceof Attempted a) {
            return a.method() == ConnectionMethod.CAPACITY_INQUIRY
                    ? CAPACITY_INQUIRY
                    : a.method().handedToPatient() ? HANDED_TO_PATIENT : ATTEMPTED;
        } else if (event instanceof ConversationHeld) {
            return CONVERSATION_HELD;
        } else if (event instanceof InformationSent) {
            return INFORMATION_SENT;
        } else if (event instanceof AppointmentSet a) {
            return switch (a.change()) {
                case BOOKED -> APPOINTMENT_BOOKED;
                case MOVED -> APPOINTMENT_MOVED;
                case MISSED, CANCELLED -> APPOINTMENT_OFF;
            };
        } else if (event instanceof PatientContacted) {
            return PATIENT_CONTACTED;
        } else if (event instanceof PatientLedChosen) {
            return PATIENT_LED;
        } else if (event instanceof EnteredInError) {
            return ENTERED_IN_ERROR;
        } else if (event instanceof RecipientAnswered r) {
            return switch (r.answer()) {
                case ACKNOWLEDGED -> ACKNOWLEDGED;
                case ASKS_INFORMATION -> ASKS_INFORMATION;
                case ACCEPTS -> ACCEPTS;
                case WAITLISTS -> WAITLISTS;
                case DECLINES, NOT_ELIGIBLE -> PROGRAM_DECLINES;
            };
        } else if (event instanceof Attended) {
            return ATTENDED;
        } else if (event instanceof FollowUpPlanned) {
            return FOLLOW_UP_PLANNED;
        } else if (event instanceof FollowedUp f) {
            return f.closing() ? FOLLOWED_UP_CLOSING : FOLLOWED_UP;
        }
        return switch (((Ended) event).end()) {
            case REDIRECTED -> REDIRECTED;
            case UNABLE_TO_CONTACT -> UNABLE_TO_CONTACT;
            case CONSENT_WITHDRAWN -> CONSENT_WITHDRAWN;
            default -> CANCELLED;
        };
    }
}
