package org.warmhandoff.referral.guidance;

import static org.warmhandoff.core.Outcome.NOT_APPLICABLE;
import static org.warmhandoff.core.Outcome.SATISFIED;
import static org.warmhandoff.core.Outcome.UNKNOWN;
import static org.warmhandoff.core.Outcome.VIOLATED;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.Outcome;
import org.warmhandoff.core.care.Literature;
import org.warmhandoff.referral.Appointment;
import org.warmhandoff.referral.Course;
import org.warmhandoff.referral.GuidanceRule;
import org.warmhandoff.referral.Referral;
import org.warmhandoff.referral.ReferralState;
import org.warmhandoff.referral.Sharing;
import org.warmhandoff.referral.event.AppointmentSet;
import org.warmhandoff.referral.event.Attended;
import org.warmhandoff.referral.event.ConversationHeld;
import org.warmhandoff.referral.event.EndReason;
import org.warmhandoff.referral.event.EvidenceSource;
import org.warmhandoff.referral.event.FollowUpPlanned;
import org.warmhandoff.referral.event.FollowedUp;
import org.warmhandoff.referral.event.PatientContacted;
import org.warmhandoff.referral.event.Proposed;
import org.warmhandoff.referral.event.ReferralEnd;
import org.warmhandoff.referral.event.ReferralEvent;
import org.warmhandoff.referral.vocabulary.ConversationTopic;

/** Step 4, as far as only the check of a referral shows it: in time, with the program, and with the patient. */
final class FollowingUpRules {
    static final GuidanceRule IN_TIME = GuidanceRule.warning(
                    "S4-04",
                    "A follow-up happens by the day that was set",
                    Literature.AHRQ_REFER_INTERNAL,
                    Literature.AHRQ_STEP_4)
            .looksAt("events");
    static final GuidanceRule MISSED_ACTED_ON = GuidanceRule.warning(
                    "S4-05",
                    "A first appointment that was missed or called off is acted on",
                    Literature.REFERRAL_GUIDE,
                    Literature.CLOSED_LOOP_ADAPTER)
            .reading("A contact with the patient, or another day, is acting on it.")
            .looksAt("events");
    static final GuidanceRule NOTE_CAME_BACK = GuidanceRule.warning(
                    "S4-06",
                    "The program's note or report came back, or was asked for",
                    Literature.REPORT_MEASURE,
                    Literature.MEDICAL_HOME)
            .looksAt("events");
    static final GuidanceRule NO_FAILURE = GuidanceRule.info(
                    "S4-07",
                    "A patient who does not go on with a program is no failure of the practice, and the medication goes on",
                    Literature.AHRQ_OPENING,
                    Literature.AHRQ_DONTS)
            .looksAt("events");
    static final GuidanceRule PLAN_LOOKED_AT = GuidanceRule.warning(
                    "S4-10", "Practice and program talk about whether the plan still fits", Literature.AHRQ_CONNECT)
            .looksAt("events");
    static final GuidanceRule RELAPSE = GuidanceRule.warning(
                    "S4-12",
                    "A return to use changes the plan; it is no reason to close a referral",
                    Literature.ASPE_IDEAL_MODEL)
            .looksAt("events");
    static final GuidanceRule PATIENT_ASKED = GuidanceRule.info(
                    "S4-13",
                    "Where nothing may be shared the practice still follows up with the patient",
                    Literature.AHRQ_STEP_4,
                    Literature.JUDGEMENT)
            .looksAt("events");
    static final GuidanceRule OWN_VIEW = GuidanceRule.info(
                    "S4-14",
                    "The patient is asked for a view of it: did it help, would something else suit better",
                    Literature.TRAINING_VISITS,
                    Literature.TRAINING_DONTS)
            .looksAt("events");
    static final GuidanceRule ENGAGED = GuidanceRule.info(
                    "S4-15",
                    "That a patient works with a program, where the patient does not say so, rests on enough contacts",
                    Literature.ENGAGEMENT_MEASURE)
            .notChecked("On which days the contacts were.")
            .looksAt("events");

    static final List<GuidanceRule> ALL = List.of(
            IN_TIME,
            MISSED_ACTED_ON,
            NOTE_CAME_BACK,
            NO_FAILURE,
            PLAN_LOOKED_AT,
            RELAPSE,
            PATIENT_ASKED,
            OWN_VIEW,
            ENGAGED);

    private static final FactRef EVENTS = FactRef.of("events");

    private FollowingUpRules() {}

    /** The rules on a referral. */
    static void check(Referral r, Course c, Findings f) {
        boolean closed = r.state() == ReferralState.CLOSED;
        List<FactRef> overdue = c.openFollowUps().stream()
                .filter(p -> !closed && p.dueOn().isBefore(c.day()))
                .map(p -> r.pointer(p).at("dueOn"))
                .toList();
        boolean planned = r.events().stream().anyMatch(FollowUpPlanned.class::isInstance);
        f.each(
                IN_TIME,
                overdue,
                "The day set for a follow-up has passed, and nobody asked",
                planned && !closed ? SATISFIED : NOT_APPLICABLE,
                "");
        f.add(
                MISSED_ACTED_ON,
                actedOn(r, c, f),
                "A first appointment did not take place, and for days nobody contacted the patient or set another day",
                "",
                EVENTS);
        boolean withProgram = c.sharing() == Sharing.ALLOWED && c.connectedOn().isPresent();
        f.add(
                NOTE_CAME_BACK,
                withProgram && r.target() == Proposed.Target.EXTERNAL
                        ? inTime(noted(r, c), c, f.limits().consultNoteBy())
                        : NOT_APPLICABLE,
                "No note of the program came back, and nobody asked for one",
                "",
                EVENTS);
        f.add(
                NO_FAILURE,
                ended(r, ReferralEnd.CONNECTED_NOT_ENGAGED) ? VIOLATED : NOT_APPLICABLE,
                "The patient connected and did not go on: this is no failure of the practice, and leaves the medication as"
                        + " it is",
                "",
                EVENTS);
        f.add(
                PLAN_LOOKED_AT,
                withProgram ? inTime(reviewed(r, c), c, f.limits().planReviewBy()) : NOT_APPLICABLE,
                "Whether the plan still fits was not talked about with the program",
                "",
                EVENTS);
        boolean relapse = r.endReason().filter(w -> w == EndReason.RELAPSE).isPresent();
        f.add(
                RELAPSE,
                !closed ? NOT_APPLICABLE : relapse ? VIOLATED : SATISFIED,
                "The referral was closed over a return to use, which changes the plan and ends nothing",
                "",
                EVENTS);
        f.add(
                PATIENT_ASKED,
                c.sharing() == Sharing.ALLOWED || !r.state().reachedProgram()
                        ? NOT_APPLICABLE
                        : Outcome.of(Answer.of(c.openFollowUps().stream().anyMatch(FollowUpPlanned::includesPatient))),
                "Nothing may be shared, and no follow-up with the patient is planned, for which nothing need be",
                "",
                EVENTS);
        List<FactRef> answers = where(r, a -> true);
        boolean viewed = !where(r, a -> a.patientView().filter(w -> w.stated()).isPresent())
                .isEmpty();
        f.at(
                OWN_VIEW,
                viewed ? List.of() : answers,
                "No follow-up has the patient's own view",
                answers.isEmpty() ? NOT_APPLICABLE : SATISFIED,
                "");
        engaged(r, f);
    }

    private static boolean ended(Referral r, ReferralEnd how) {
        return r.end().filter(e -> e == how).isPresent();
    }

    /** S4-05: since it was missed or called off the patient was contacted. */
    private static Outcome actedOn(Referral r, Course c, Findings f) {
        boolean off = r.appointment()
                .map(Appointment::status)
                .filter(Appointment.Status::off)
                .isPresent();
        Optional<ReferralEvent> since = r.events().stream()
                .filter(e -> e instanceof AppointmentSet a && !a.change().dates())
                .reduce((a, b) -> b);
        if (since.isEmpty() || !off) {
            return since.isEmpty() ? NOT_APPLICABLE : SATISFIED;
        }
        int from = r.events().indexOf(since.get());
        boolean contacted = r.events().stream().skip(from + 1L).anyMatch(FollowingUpRules::withThePatient);
        if (contacted) {
            return SATISFIED;
        }
        return ConnectingRules.passed(
                        Optional.of(c.day(since.get())), f.limits().missedActBy(), c)
                ? VIOLATED
                : NOT_APPLICABLE;
    }

    private static boolean withThePatient(ReferralEvent e) {
        return (e instanceof PatientContacted p && p.done())
                || (e instanceof FollowedUp u && u.source() == EvidenceSource.PATIENT);
    }

    private static Outcome inTime(boolean done, Course c, int days) {
        if (done) {
            return SATISFIED;
        }
        return ConnectingRules.passed(c.connectedOn(), days, c) ? VIOLATED : NOT_APPLICABLE;
    }

    private static boolean noted(Referral r, Course c) {
        return c.talkedOf().contains(ConversationTopic.CONSULT_NOTE)
                || r.events().stream()
                        .anyMatch(e -> (e instanceof Attended t && t.source() == EvidenceSource.CONSULT_NOTE)
                                || (e instanceof FollowedUp u && u.source() == EvidenceSource.CONSULT_NOTE));
    }

    private static boolean reviewed(Referral r, Course c) {
        return c.talkedOf().contains(ConversationTopic.TREATMENT_PLAN)
                || r.events().stream()
                        .anyMatch(e -> (e instanceof ConversationHeld h && h.planReviewed() == Answer.YES)
                                || (e instanceof FollowedUp a && a.planReviewed() == Answer.YES));
    }

    private static void engaged(Referral r, Findings f) {
        Predicate<FollowedUp> reads = a -> a.workedWith() == Answer.YES && a.source() != EvidenceSource.PATIENT;
        List<FactRef> few = where(
                r,
                a -> reads.test(a)
                        && a.contactsSoFar()
                                .filter(n -> n < f.limits().engagementContacts())
                                .isPresent());
        boolean open =
                !where(r, a -> reads.test(a) && a.contactsSoFar().isEmpty()).isEmpty();
        f.each(
                ENGAGED,
                few,
                "A patient counts as working with the program on fewer contacts than that takes",
                open ? UNKNOWN : where(r, reads).isEmpty() ? NOT_APPLICABLE : SATISFIED,
                "How many contacts with the program were there?");
    }

    private static List<FactRef> where(Referral r, Predicate<FollowedUp> so) {
        List<FactRef> places = new ArrayList<>();
        for (ReferralEvent e : r.events()) {
            if (e instanceof FollowedUp a && so.test(a)) {
                places.add(r.pointer(e));
            }
        }
        return places;
    }
}
