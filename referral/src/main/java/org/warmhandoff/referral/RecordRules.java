package org.warmhandoff.referral;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.referral.event.Actor;
import org.warmhandoff.referral.event.AppointmentSet;
import org.warmhandoff.referral.event.ConsentAnswered;
import org.warmhandoff.referral.event.EndReason;
import org.warmhandoff.referral.event.Ended;
import org.warmhandoff.referral.event.EnteredInError;
import org.warmhandoff.referral.event.PatientContacted;
import org.warmhandoff.referral.event.PatientLedChosen;
import org.warmhandoff.referral.event.Proposed;
import org.warmhandoff.referral.event.RecipientAnswered;
import org.warmhandoff.referral.event.ReferralEnd;
import org.warmhandoff.referral.event.ReferralEvent;
import org.warmhandoff.referral.event.Willingness;
import org.warmhandoff.referral.event.WillingnessRecorded;
import org.warmhandoff.referral.vocabulary.PatientChannel;

/** The record of the referral itself: design judgements, all errors. */
final class RecordRules {
    static final GuidanceRule CLOSED_TAKES_NOTHING = GuidanceRule.error(
            "REC-01",
            "A closed referral takes no event but a contact with the patient and a correction; what comes later is a new referral");
    static final GuidanceRule NEEDS_STATE =
            GuidanceRule.error("REC-02", "An event needs the state and the earlier facts that give it meaning");
    static final GuidanceRule WHO_SAYS_IT = GuidanceRule.error(
            "REC-03",
            "The program's answer and an appointment come from the program, or name where it was said; willingness, agreement"
                    + " and going on alone come from the patient or the personal representative, for whom the program never"
                    + " speaks");
    static final GuidanceRule OWN_WORDS = GuidanceRule.error(
            "REC-04",
            "Silence is not refusal: a no, going on alone, and an end as not connected rest on the patient's own words");
    static final GuidanceRule PATIENT_ALONE =
            GuidanceRule.error("REC-05", "While sharing is not allowed the referral goes on with the patient alone");
    static final GuidanceRule REASONED = GuidanceRule.error(
            "REC-06", "A negative answer and every end carry a reason, and the end's own condition holds");
    static final GuidanceRule ONE_PROGRAM = GuidanceRule.error(
            "REC-07", "Once it was sent, another program is another referral: redirect this one to its successor");
    static final GuidanceRule IN_ORDER = GuidanceRule.error(
            "REC-08",
            "Events are applied in the order in which they were written down, none before it happened, and a correction leaves a"
                    + " log that can be read");

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

    /** What refuses an attempt as recorded: it is the practice's own. What others do is an answer, or the patient who goes alone. */
    static List<GuidanceFinding> attempt(Situation s) {
        List<GuidanceFinding> found = new ArrayList<>();
        if (s.event().actor() != Actor.REQUESTER) {
            add(s, found, WHO_SAYS_IT, "Only what the practice does is an attempt to connect", "actor");
        }
        return found;
    }

    /** What refuses an answer of the program. */
    static List<GuidanceFinding> answer(Situation s, RecipientAnswered r) {
        List<GuidanceFinding> found = new ArrayList<>();
        boolean named = r.contactRef()
                .filter(ref -> s.namesAttempt(ref) || s.namesConversation(ref))
                .isPresent();
        if (r.contactRef().isPresent() && !named) {
            add(
                    s,
                    found,
                    WHO_SAYS_IT,
                    "The reference must name an earlier attempt or conversation with the program in this log",
                    "contactRef");
        } else if (r.actor() == Actor.REQUESTER
                && r.contactRef().filter(s::namesWhereItWasSaid).isEmpty()) {
            add(
                    s,
                    found,
                    WHO_SAYS_IT,
                    "Where the practice writes down the answer it names the conversation in which it was given, or the"
                            + " attempt, one that reached a person or was a document",
                    "contactRef");
        } else if (r.actor().speaksForPatient()) {
            add(s, found, WHO_SAYS_IT, "The program answers, not the patient", "actor");
        }
        if (r.negative() && r.reason().isEmpty()) {
            add(s, found, REASONED, "A negative answer needs its reason", "reason");
        }
        found.addAll(WayBack.refusals(s));
        return found;
    }

    /** What refuses an appointment as recorded. */
    static List<GuidanceFinding> appointment(Situation s, AppointmentSet a) {
        List<GuidanceFinding> found = new ArrayList<>();
        boolean named = a.contactRef().filter(s::namesWhereItWasSaid).isPresent();
        if (a.actor() == Actor.REQUESTER ? !named : a.contactRef().isPresent() && !named) {
            add(
                    s,
                    found,
                    WHO_SAYS_IT,
                    "Where the practice writes it down it names the conversation in which it was said, or the attempt, one that"
                            + " reached a person or was a document",
                    "contactRef");
        }
        boolean toCome = s.before()
                .appointment()
                .filter(b -> b.on().isAfter(a.on().orElse(a.occurredAt().toLocalDate())))
                .isPresent();
        if (a.change() == AppointmentSet.Change.MISSED && toCome) {
            add(s, found, IN_ORDER, "The day of the appointment had not come", "on");
        }
        found.addAll(WayBack.refusals(s));
        return found;
    }

    /** What refuses a patient's going on alone. */
    static List<GuidanceFinding> alone(Situation s, PatientLedChosen p) {
        List<GuidanceFinding> found = new ArrayList<>();
        patientSays(s, found);
        if (p.words().filter(x -> x.stated()).isEmpty()) {
            add(s, found, OWN_WORDS, "Going on alone needs the patient's own words, or a note of them", "words");
        }
        if (s.sharing()) {
            add(s, found, PATIENT_ALONE, "An agreement to share is in force: the practice connects the two", "support");
        } else if (!s.agreements().asked(s.program(), s.at()) && !Sharing.neverAsked(s.before())) {
            add(
                    s,
                    found,
                    PATIENT_ALONE,
                    "Nobody asked the patient whether to share; where the patient found help already, end the referral so",
                    "support");
        }
        return found;
    }

    /** What refuses a correction. */
    static List<GuidanceFinding> error(Situation s, EnteredInError e) {
        List<GuidanceFinding> found = new ArrayList<>();
        if (e.what().equals(s.before().id())) {
            return found;
        }
        Optional<ReferralEvent> wrong = s.before().events().stream()
                .filter(b -> b.id().equals(e.what()))
                .findFirst();
        if (wrong.isEmpty() || wrong.get() instanceof Proposed || wrong.get() instanceof EnteredInError) {
            add(
                    s,
                    found,
                    NEEDS_STATE,
                    "It names an event that does not stand, the first one, or a correction; the referral is named by its own id",
                    "what");
            return found;
        }
        boolean takenBack = wrong.get() instanceof ConsentAnswered c && c.answer() != ConsentAnswered.Said.GIVEN;
        if (takenBack && !e.actor().speaksForPatient()) {
            add(
                    s,
                    found,
                    WHO_SAYS_IT,
                    "That the patient never refused or took an agreement back only the patient can say; a new agreement says the"
                            + " same",
                    "actor");
        }
        s.rewound()
                .stopped()
                .ifPresent(stop -> add(
                        s,
                        found,
                        IN_ORDER,
                        "Without event " + e.what() + " event " + stop.event() + " could not have been",
                        "what"));
        return found;
    }

    /** What refuses a contact with the patient. */
    static List<GuidanceFinding> contact(Situation s, PatientContacted p) {
        List<GuidanceFinding> found = new ArrayList<>();
        if (p.channel() == PatientChannel.FAMILY_CALL && !ConsentRules.familyWanted(s.seen())) {
            add(
                    s,
                    found,
                    ConsentRules.FAMILY_WANTED,
                    "The patient is not on record as wanting the family involved",
                    "channel");
        }
        return found;
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
        if (needsSuccessor
                && e.successor().filter(o -> !o.equals(s.before().id())).isEmpty()) {
            add(s, found, REASONED, "It must name the referral that goes on", "successor");
        }
        if (e.end() == ReferralEnd.UNABLE_TO_CONTACT && !EndConditions.unreachable(s, e)) {
            add(
                    s,
                    found,
                    REASONED,
                    "Unreachable means, since anybody last answered: three attempts over seven days in two ways that reached no"
                            + " person, and the program or the patient named as unreachable, in CONNECTING the program",
                    "end");
        }
        if (e.end() == ReferralEnd.CONSENT_WITHDRAWN && !EndConditions.withdrawn(s)) {
            add(
                    s,
                    found,
                    REASONED,
                    "It needs sharing suspended: closeBy passed since the agreement was taken back and the patient told, or"
                            + " renewBy passed since it ran out and the patient asked to renew",
                    "end");
        }
        return found;
    }

    private static void add(
            Situation s, List<GuidanceFinding> found, GuidanceRule rule, String message, String property) {
        FactRef at = s.fact().at(property);
        found.add(GuidanceFinding.violated(rule, message, Optional.of(s.event().id()), at));
    }
}
