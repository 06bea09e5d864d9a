package org.warmhandoff.referral;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.warmhandoff.referral.event.AppointmentSet;
import org.warmhandoff.referral.event.Attempted;
import org.warmhandoff.referral.event.Attended;
import org.warmhandoff.referral.event.ConsentAnswered;
import org.warmhandoff.referral.event.ConversationHeld;
import org.warmhandoff.referral.event.Ended;
import org.warmhandoff.referral.event.EnteredInError;
import org.warmhandoff.referral.event.FollowUpPlanned;
import org.warmhandoff.referral.event.FollowedUp;
import org.warmhandoff.referral.event.PatientContacted;
import org.warmhandoff.referral.event.PatientLedChosen;
import org.warmhandoff.referral.event.ProgramChosen;
import org.warmhandoff.referral.event.RecipientAnswered;
import org.warmhandoff.referral.event.WillingnessRecorded;

/** What refuses an event beside its cell: the last column of the table of states and events. */
final class Guards {
    private Guards() {}

    /** What refuses an event of this kind wherever the referral stands. */
    static List<GuidanceFinding> of(Situation s) {
        List<GuidanceFinding> found = new ArrayList<>(Gate.of(s));
        if (s.event() instanceof WillingnessRecorded w) {
            found.addAll(RecordRules.willingness(s, w));
        } else if (s.event() instanceof ConsentAnswered c) {
            found.addAll(RecordRules.agreement(s, c));
        } else if (s.event() instanceof ProgramChosen p) {
            for (GuidanceFinding against : NeedsRules.choice(s.seen(), p.program())) {
                found.add(refusal(s, against.rule()));
            }
        } else if (s.event() instanceof Attempted a) {
            List<GuidanceFinding> more = ConnectionRules.attempt(s, a);
            if (found.isEmpty() || more.stream().noneMatch(f -> f.rule().equals(RecordRules.NEEDS_STATE))) {
                found.addAll(more);
            }
            found.addAll(RecordRules.attempt(s));
            found.addAll(WayBack.refusals(s));
        } else if (s.event() instanceof ConversationHeld) {
            found.addAll(WayBack.refusals(s));
        } else if (s.event() instanceof AppointmentSet a) {
            found.addAll(RecordRules.appointment(s, a));
        } else if (s.event() instanceof PatientContacted p) {
            found.addAll(RecordRules.contact(s, p));
        } else if (s.event() instanceof PatientLedChosen p) {
            found.addAll(RecordRules.alone(s, p));
        } else if (s.event() instanceof EnteredInError e) {
            found.addAll(RecordRules.error(s, e));
        } else if (s.event() instanceof RecipientAnswered r) {
            found.addAll(RecordRules.answer(s, r));
        } else if (s.event() instanceof Attended a) {
            found.addAll(FollowUpRules.attended(s, a));
        } else if (s.event() instanceof FollowUpPlanned plan && ConnectionRules.threatens(plan)) {
            found.add(GuidanceFinding.violated(
                    ConnectionRules.NO_THREAT,
                    "The follow-up would serve to decide about the medication",
                    Optional.of(plan.id()),
                    s.fact().at("useOfAnswer")));
        } else if (s.event() instanceof FollowedUp f) {
            found.addAll(FollowUpRules.followedUp(s, f));
        } else if (s.event() instanceof Ended e) {
            found.addAll(RecordRules.ended(s, e));
        }
        return found;
    }

    /** The findings of a cell that refuses, each rule once. */
    static List<GuidanceFinding> ofCell(Situation s, List<GuidanceRule> rules, List<GuidanceFinding> already) {
        Set<GuidanceRule> said = new HashSet<>();
        already.forEach(f -> said.add(f.rule()));
        List<GuidanceFinding> found = new ArrayList<>();
        for (GuidanceRule rule : rules) {
            if (said.add(rule)) {
                found.add(refusal(s, rule));
            }
        }
        return found;
    }

    private static GuidanceFinding refusal(Situation s, GuidanceRule rule) {
        return GuidanceFinding.violated(
                        rule, because(s, rule), Optional.of(s.event().id()), s.fact())
                .weighing(NeedsRules.ALL.contains(rule) ? Severity.ERROR : rule.severity());
    }

    private static String because(Situation s, GuidanceRule rule) {
        if (rule.equals(RecordRules.NEEDS_STATE)) {
            return s.event() instanceof ProgramChosen
                    ? "A program is chosen once the patient's willingness is recorded; the referral is "
                            + s.before().state()
                    : "It has no meaning while the referral is " + s.before().state();
        } else if (rule.equals(RecordRules.CLOSED_TAKES_NOTHING)) {
            return "The referral is closed";
        } else if (rule.equals(RecordRules.ONE_PROGRAM)) {
            return "The referral has gone to a program already";
        } else if (rule.equals(RecordRules.REASONED)) {
            return "This end does not fit while the referral is " + s.before().state();
        } else if (rule.equals(NeedsRules.NEEDS_FIRST)) {
            return "Concerns, challenges and preferences have not all been asked";
        } else if (rule.equals(NeedsRules.THREE_CONSIDERED)) {
            return s.program().isEmpty()
                    ? "No program is chosen"
                    : "Availability, eligibility or affordability of the program is missing";
        } else if (NeedsRules.ALL.contains(rule)) {
            return s.program().map(p -> NeedsRules.choice(s.seen(), p)).orElse(List.of()).stream()
                    .filter(f -> f.rule().equals(rule))
                    .map(GuidanceFinding::message)
                    .collect(Collectors.joining());
        } else if (rule.equals(ConnectionRules.ACTIVELY_CONNECT)) {
            return "A phone number or a list was handed to the patient";
        } else if (rule.equals(ConnectionRules.ACKNOWLEDGED)) {
            return "Nobody at the program took the referral yet; only the patient's own report is taken";
        }
        return ConsentRules.because(rule);
    }
}
