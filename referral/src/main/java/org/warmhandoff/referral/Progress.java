package org.warmhandoff.referral;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.referral.event.AppointmentSet;
import org.warmhandoff.referral.event.Attempted;
import org.warmhandoff.referral.event.Attended;
import org.warmhandoff.referral.event.ConversationHeld;
import org.warmhandoff.referral.event.EndReason;
import org.warmhandoff.referral.event.Ended;
import org.warmhandoff.referral.event.EnteredInError;
import org.warmhandoff.referral.event.FollowedUp;
import org.warmhandoff.referral.event.InformationSent;
import org.warmhandoff.referral.event.PatientContacted;
import org.warmhandoff.referral.event.ProgramChosen;
import org.warmhandoff.referral.event.RecipientAnswered;
import org.warmhandoff.referral.event.ReferralEnd;
import org.warmhandoff.referral.event.ReferralEvent;
import org.warmhandoff.referral.event.WillingnessRecorded;

/** How far a referral came: the state and the facts beside it. */
record Progress(
        ReferralState state,
        Optional<PartyId> program,
        Optional<Appointment> appointment,
        List<OpenItem> openItems,
        Optional<ReferralEnd> end,
        Optional<EndReason> endReason) {

    static final Progress START = new Progress(
            ReferralState.PROPOSED, Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());

    /** The progress after an event that was taken. */
    Progress after(ReferralEvent event, ReferralState after, boolean counts) {
        Optional<PartyId> chosen = event instanceof ProgramChosen c ? Optional.of(c.program()) : program;
        Progress next = new Progress(after, chosen, appointment, openItems, end, endReason);
        if (event instanceof Attempted a && counts && a.appointmentOn().isPresent()) {
            next = next.withAppointment(new Appointment(a.appointmentOn().get(), Appointment.Status.BOOKED))
                    .without(OpenItem.Is.WAITING_LIST);
        } else if (event instanceof RecipientAnswered r) {
            next = next.answered(r);
        } else if (event instanceof AppointmentSet a) {
            next = next.set(a);
        } else if (event instanceof InformationSent) {
            next = next.without(OpenItem.Is.INFORMATION_ASKED);
        } else if (event instanceof ConversationHeld c) {
            next = next.saidNo(c);
        } else if (event instanceof Attended) {
            next = next.attended();
        } else if (event instanceof FollowedUp f && f.connected() == Answer.YES) {
            next = next.without(OpenItem.Is.WAITING_LIST);
        }
        boolean closes = after == ReferralState.CLOSED && !(event instanceof PatientContacted);
        return closes ? next.closedBy(event) : next;
    }

    private Progress answered(RecipientAnswered r) {
        return switch (r.answer()) {
            case ASKS_INFORMATION ->
                with(new OpenItem(OpenItem.Is.INFORMATION_ASKED, r.occurredAt(), r.id(), r.what()));
            case WAITLISTS -> with(new OpenItem(OpenItem.Is.WAITING_LIST, r.occurredAt(), r.id(), r.estimate()));
            case ACCEPTS -> without(OpenItem.Is.WAITING_LIST).without(OpenItem.Is.INFORMATION_ASKED);
            default -> this;
        };
    }

    private Progress attended() {
        Progress next = without(OpenItem.Is.WAITING_LIST);
        return booked()
                ? next.withAppointment(new Appointment(appointment.get().on(), Appointment.Status.ATTENDED))
                : next;
    }

    /** Whether an appointment is dated and still to come, as far as anybody said. */
    boolean booked() {
        return appointment.filter(a -> a.status() == Appointment.Status.BOOKED).isPresent();
    }

    private Progress set(AppointmentSet a) {
        return switch (a.change()) {
            case BOOKED, MOVED ->
                withAppointment(new Appointment(a.on().orElseThrow(), Appointment.Status.BOOKED))
                        .without(OpenItem.Is.WAITING_LIST);
            case MISSED -> off(Appointment.Status.MISSED);
            case CANCELLED -> off(Appointment.Status.CANCELLED);
        };
    }

    private Progress off(Appointment.Status how) {
        return withAppointment(new Appointment(appointment.orElseThrow().on(), how));
    }

    /** A conversation that answers the request of the program with a no. */
    private Progress saidNo(ConversationHeld c) {
        return openItems.stream()
                        .anyMatch(i -> i.is() == OpenItem.Is.INFORMATION_ASKED
                                && c.contactRef().filter(i.saidIn()::equals).isPresent())
                ? without(OpenItem.Is.INFORMATION_ASKED)
                : this;
    }

    private Progress closedBy(ReferralEvent event) {
        if (event instanceof WillingnessRecorded w) {
            return closed(
                    ReferralEnd.DECLINED_BY_PATIENT, Optional.of(w.reason().orElse(EndReason.NOT_STATED)));
        } else if (event instanceof RecipientAnswered r) {
            return closed(
                    r.answer() == RecipientAnswered.Answered.DECLINES
                            ? ReferralEnd.DECLINED_BY_PROGRAM
                            : ReferralEnd.INELIGIBLE,
                    r.reason());
        } else if (event instanceof FollowedUp f) {
            return closed(FollowUpRules.end(f).orElseThrow(), Optional.empty());
        } else if (event instanceof EnteredInError) {
            return closed(ReferralEnd.CANCELLED, Optional.of(EndReason.ENTERED_IN_ERROR));
        }
        Ended ended = (Ended) event;
        return closed(ended.end(), ended.reason());
    }

    private Progress closed(ReferralEnd how, Optional<EndReason> why) {
        return new Progress(state, program, appointment, openItems, Optional.of(how), why);
    }

    private Progress withAppointment(Appointment booked) {
        return new Progress(state, program, Optional.of(booked), openItems, end, endReason);
    }

    private Progress with(OpenItem item) {
        List<OpenItem> items = new ArrayList<>(without(item.is()).openItems);
        items.add(item);
        return new Progress(state, program, appointment, List.copyOf(items), end, endReason);
    }

    private Progress without(OpenItem.Is is) {
        List<OpenItem> items = openItems.stream().filter(i -> i.is() != is).toList();
        return new Progress(state, program, appointment, items, end, endReason);
    }
}
