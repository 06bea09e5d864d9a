package org.warmhandoff.referral;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.referral.event.Actor;
import org.warmhandoff.referral.event.Attempted;
import org.warmhandoff.referral.event.ConsentAnswered;
import org.warmhandoff.referral.event.EndReason;
import org.warmhandoff.referral.event.Ended;
import org.warmhandoff.referral.event.Reached;
import org.warmhandoff.referral.event.RecipientAnswered;
import org.warmhandoff.referral.event.ReferralEnd;
import org.warmhandoff.referral.event.Willingness;
import org.warmhandoff.referral.event.WillingnessRecorded;

/** The record of the referral itself: design judgements, all errors. */
final class RecordRules {
    static final GuidanceRule CLOSED_TAKES_NOTHING =
            GuidanceRule.error("REC-01", "A closed referral takes no event; what comes later is a new referral");
    static final GuidanceRule NEEDS_STATE =
            GuidanceRule.error("REC-02", "An event needs the state and the earlier facts that give it meaning");
    static final GuidanceRule WHO_SAYS_IT = GuidanceRule.error(
            "REC-03",
            "The program's answer comes from the program, or names the attempt in which it was said; willingness and"
                    + " agreement come from the patient or the personal representative, for whom the program never speaks");
    static final GuidanceRule OWN_WORDS = GuidanceRule.error(
            "REC-04", "Silence is not refusal: a no, and an end as not connected, rest on the patient's own words");
    static final GuidanceRule PATIENT_ALONE =
            GuidanceRule.error("REC-05", "While sharing is not allowed the referral goes on with the patient alone");
    static final GuidanceRule REASONED = GuidanceRule.error(
            "REC-06", "A negative answer and every end carry a reason, and the end's own condition holds");
    static final GuidanceRule ONE_PROGRAM = GuidanceRule.error(
            "REC-07", "Once it was sent, another program is another referral: redirect this one to its successor");
    static final GuidanceRule IN_ORDER = GuidanceRule.error(
            "REC-08", "Events are applied in the order in which they were written down, and none before it happened");

    static final List<GuidanceRule> ALL = List.of(
            CLOSED_TAKES_NOTHING, NEEDS_STATE, WHO_SAYS_IT, OWN_WORDS, PATIENT_ALONE, REASONED, ONE_PROGRAM, IN_ORDER);

    /** Reasons that are no reason of the practice to cancel: each has an end or a correction of its own, or says nothing. */
    private static final Set<EndReason> NO_REASON_TO_CANCEL = EnumSet.of(
            EndReason.PROGRAM_UNREACHABLE,
            EndReason.PATIENT_UNREACHABLE,
            EndReason.AGREEMENT_ENDED,
            EndReason.ENTERED_IN_ERROR,
            EndReason.NOT_STATED,
            EndReason.UNKNOWN);

    private static final int ATTEMPTS = 3;
    private static final int OVER_DAYS = 7;
    private static final int METHODS = 2;

    private RecordRules() {}

    /** What refuses a statement of the patient. */
    static List<GuidanceFinding> willingness(Situation s, WillingnessRecorded w) {
        List<GuidanceFinding> found = new ArrayList<>();
        patientSays(s, found);
        if (w.willingness() == Willingness.DECLINES
                && w.words().filter(x -> x.stated()).isEmpty()) {
            add(s, found, OWN_WORDS, "A no needs the patient's own words, or a note of them", "words");
        }
        return found;
    }

    /** What refuses an answer about sharing. */
    static List<GuidanceFinding> agreement(Situation s, ConsentAnswered c) {
        List<GuidanceFinding> found = new ArrayList<>();
        patientSays(s, found);
        if (!ConsentRules.onRecord(c)) {
            add(
                    s,
                    found,
                    ConsentRules.ASKED_NOT_INFERRED,
                    "An agreement needs the form or note in which it is on record",
                    "agreement");
        }
        return found;
    }

    private static void patientSays(Situation s, List<GuidanceFinding> found) {
        if (!s.event().actor().speaksForPatient()) {
            add(s, found, WHO_SAYS_IT, "Only the patient or the personal representative can say so", "actor");
        }
    }

    /** What refuses an answer of the program. */
    static List<GuidanceFinding> answer(Situation s, RecipientAnswered r) {
        List<GuidanceFinding> found = new ArrayList<>();
        boolean named = r.contactRef().filter(s::namesAttempt).isPresent();
        if (r.contactRef().isPresent() && !named) {
            add(
                    s,
                    found,
                    WHO_SAYS_IT,
                    "The reference must name an earlier attempt to connect in this log",
                    "contactRef");
        } else if (r.actor() == Actor.REQUESTER
                && (!named
                        || s.answered()
                                .filter(e -> spoke((Attempted) e.event()))
                                .isEmpty())) {
            add(
                    s,
                    found,
                    WHO_SAYS_IT,
                    "Where the practice writes down the answer it names the attempt in which it was given, one that reached"
                            + " a person or was a document",
                    "contactRef");
        } else if (r.actor().speaksForPatient()) {
            add(s, found, WHO_SAYS_IT, "The program answers, not the patient", "actor");
        }
        if (r.negative() && r.reason().isEmpty()) {
            add(s, found, REASONED, "A negative answer needs its reason", "reason");
        }
        if (!s.sharing()) {
            add(s, found, PATIENT_ALONE, "While sharing is not allowed no answer of the program is taken", "answer");
        }
        return found;
    }

    private static boolean spoke(Attempted a) {
        return a.method().document() || ConnectionRules.reached(a, Reached.PERSON);
    }

    /** What refuses an end that the practice declares. */
    static List<GuidanceFinding> ended(Situation s, Ended e) {
        List<GuidanceFinding> found = new ArrayList<>();
        if (e.reason().isEmpty()) {
            add(s, found, REASONED, "An end needs a reason", "reason");
        } else if (e.end() == ReferralEnd.CANCELLED
                && NO_REASON_TO_CANCEL.contains(e.reason().get())) {
            add(s, found, REASONED, "This reason does not let the practice cancel", "reason");
        }
        boolean needsSuccessor = e.end() == ReferralEnd.REDIRECTED
                || e.reason().filter(r -> r == EndReason.DUPLICATE).isPresent();
        if (needsSuccessor && e.successor().isEmpty()) {
            add(s, found, REASONED, "It must name the referral that goes on", "successor");
        }
        if (e.end() == ReferralEnd.UNABLE_TO_CONTACT && !unreachable(s, e)) {
            add(
                    s,
                    found,
                    REASONED,
                    "Unreachable means, before anybody answered: three attempts over seven days by two methods that reached"
                            + " no person, and the program named as unreachable",
                    "end");
        }
        if (e.end() == ReferralEnd.CONSENT_WITHDRAWN) {
            add(s, found, REASONED, "This version does not judge the condition of this end", "end");
        }
        return found;
    }

    private static boolean unreachable(Situation s, Ended e) {
        if (s.before().state() != ReferralState.CONNECTING
                || e.reason().filter(r -> r == EndReason.PROGRAM_UNREACHABLE).isEmpty()) {
            return false;
        }
        List<Attempted> tries = s.before().attemptsSinceChoice().stream()
                .map(entry -> (Attempted) entry.event())
                .filter(a -> a.reached().filter(r -> r != Reached.PERSON).isPresent())
                .toList();
        if (tries.size() < ATTEMPTS
                || tries.stream().map(Attempted::method).distinct().count() < METHODS) {
            return false;
        }
        Duration span = Duration.between(
                tries.stream()
                        .map(Attempted::occurredAt)
                        .min(Comparator.naturalOrder())
                        .get(),
                tries.stream()
                        .map(Attempted::occurredAt)
                        .max(Comparator.naturalOrder())
                        .get());
        return span.compareTo(Duration.ofDays(OVER_DAYS)) >= 0
                && s.before().attemptsSinceChoice().stream()
                        .noneMatch(entry -> ConnectionRules.reached((Attempted) entry.event(), Reached.PERSON));
    }

    private static void add(
            Situation s, List<GuidanceFinding> found, GuidanceRule rule, String message, String property) {
        FactRef at = s.fact().at(property);
        found.add(GuidanceFinding.violated(rule, message, Optional.of(s.event().id()), at));
    }
}
