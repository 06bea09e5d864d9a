package org.warmhandoff.referral;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.referral.event.Actor;
import org.warmhandoff.referral.event.Attended;
import org.warmhandoff.referral.event.EndReason;
import org.warmhandoff.referral.event.EvidenceSource;
import org.warmhandoff.referral.event.FollowUpPlanned;
import org.warmhandoff.referral.event.FollowedUp;
import org.warmhandoff.referral.event.PatientContacted;
import org.warmhandoff.referral.event.ReferralEnd;
import org.warmhandoff.referral.event.ReferralEvent;
import org.warmhandoff.referral.practice.CarePlan;

/** Step 4: follow-up. */
final class FollowUpRules {
    static final GuidanceRule PLANNED =
            GuidanceRule.error("S4-01", "A follow-up is planned when the referral is sent", GuidanceSources.CONNECT_4);
    static final GuidanceRule BOTH_ANSWERED = GuidanceRule.error(
            "S4-02",
            "No connected or not-connected end before the follow-up answered both: did the patient connect, did the patient"
                    + " work with the provider",
            GuidanceSources.CONNECT_4);
    static final GuidanceRule NO_ASSUMPTION = GuidanceRule.error(
            "S4-03", "Sent, accepted, booked and no news are not evidence of connecting", GuidanceSources.CONNECT_4);

    static final List<GuidanceRule> ALL = List.of(PLANNED, BOTH_ANSWERED, NO_ASSUMPTION);

    private FollowUpRules() {}

    /** The planned follow-ups nobody has answered yet, earliest first: an answer names its plan, else takes the earliest. */
    static List<FollowUpPlanned> open(List<ReferralEvent> events) {
        List<FollowUpPlanned> open = new ArrayList<>();
        for (ReferralEvent event : events) {
            if (event instanceof FollowUpPlanned plan) {
                open.add(plan);
            } else if (event instanceof FollowedUp answer) {
                answered(open, answer).ifPresent(open::remove);
            }
        }
        return open;
    }

    private static Optional<FollowUpPlanned> answered(List<FollowUpPlanned> open, FollowedUp answer) {
        return answer.plan().isPresent()
                ? open.stream().filter(p -> p.id().equals(answer.plan().get())).findFirst()
                : open.stream().findFirst();
    }

    /** The end that two answers make; empty where they make none. */
    static Optional<ReferralEnd> end(FollowedUp f) {
        if (!f.answersBoth() || (f.connected() == Answer.NO && f.workedWith() == Answer.YES)) {
            return Optional.empty();
        }
        if (f.connected() == Answer.NO) {
            return Optional.of(ReferralEnd.NOT_CONNECTED);
        }
        return Optional.of(
                f.workedWith() == Answer.YES ? ReferralEnd.CONNECTED_AND_ENGAGED : ReferralEnd.CONNECTED_NOT_ENGAGED);
    }

    /** What refuses an attendance whatever the state. */
    static List<GuidanceFinding> attended(Situation s, Attended a) {
        List<GuidanceFinding> found = new ArrayList<>();
        if (a.source() == EvidenceSource.ASSUMED) {
            add(s, found, NO_ASSUMPTION, "It is assumed that the patient attended", "source");
        }
        source(s, found, a.source());
        found.addAll(WayBack.refusals(s));
        return found;
    }

    /** What refuses a follow-up whatever the state. */
    static List<GuidanceFinding> followedUp(Situation s, FollowedUp f) {
        List<GuidanceFinding> found = new ArrayList<>();
        boolean assumed = f.source() == EvidenceSource.ASSUMED;
        boolean connectedBefore = s.before().state() == ReferralState.CONNECTED;
        if (f.closing() && (assumed || f.connected() == Answer.UNKNOWN || f.workedWith() == Answer.UNKNOWN)) {
            add(s, found, BOTH_ANSWERED, "The referral cannot end with it: both questions need an answer", "closing");
        }
        if (f.connected() == Answer.NO && f.workedWith() == Answer.YES) {
            add(
                    s,
                    found,
                    BOTH_ANSWERED,
                    "A patient who did not connect cannot have worked with the program",
                    "workedWith");
        }
        if (f.connected() == Answer.NO && connectedBefore) {
            add(s, found, BOTH_ANSWERED, "The patient is on record as connected", "connected");
        }
        if (assumed && (f.connected() != Answer.UNKNOWN || f.workedWith() != Answer.UNKNOWN)) {
            add(s, found, NO_ASSUMPTION, "An answer rests on an assumption", "source");
        }
        if (f.notConnected()
                && f.source() != EvidenceSource.PATIENT
                && f.words().filter(w -> w.stated()).isEmpty()) {
            add(
                    s,
                    found,
                    RecordRules.OWN_WORDS,
                    "That the patient did not connect needs the patient's own words",
                    "words");
        }
        source(s, found, f.source());
        found.addAll(WayBack.refusals(s));
        if (!s.internal() && f.source().program() && f.shared().isEmpty() && planWithProgram(s, f)) {
            add(
                    s,
                    found,
                    ConsentRules.AGREEMENT_COVERS,
                    "The program was asked about the patient and what it was told is not recorded",
                    "shared");
        }
        return found;
    }

    /** Whether the patient is owed word of the end: one with a reason, but for the patient's own no. */
    static boolean toTell(Referral r) {
        return r.end().filter(e -> e != ReferralEnd.DECLINED_BY_PATIENT).isPresent()
                && r.endReason().filter(w -> !nobodyToTell(w)).isPresent();
    }

    /** Whether the patient is owed another way: where word of the end is owed, and where the patient did not connect or did not stay. */
    static boolean toOffer(Referral r) {
        return toTell(r)
                || r.end()
                        .filter(e -> e == ReferralEnd.NOT_CONNECTED || e == ReferralEnd.CONNECTED_NOT_ENGAGED)
                        .isPresent();
    }

    /** Reasons of an end after which nobody is left to tell, or nothing. */
    static boolean nobodyToTell(EndReason why) {
        return why == EndReason.DIED || why == EndReason.DUPLICATE || why == EndReason.ENTERED_IN_ERROR;
    }

    /** Whether the patient was told of the end and offered another way: on its day or later, of a withdrawn agreement since it ended. Contacts outside the log stand on the plan. */
    static boolean told(Referral r, Timeline time, Agreements agreements, CareContext context) {
        ZonedDateTime closed = time.since(ReferralState.CLOSED);
        ZonedDateTime since =
                r.end().filter(e -> e == ReferralEnd.CONSENT_WITHDRAWN).isPresent()
                        ? agreements
                                .endedAt(agreements.status(r.program(), closed), r.program(), closed)
                                .orElse(closed)
                        : closed;
        List<PatientContacted> ofThePlan =
                context.carePlan().map(CarePlan::contacts).orElse(List.of());
        return Stream.concat(r.events().stream(), ofThePlan.stream())
                .anyMatch(e -> e instanceof PatientContacted p
                        && p.tellsThePatient()
                        && !p.occurredAt()
                                .withZoneSameInstant(time.zone())
                                .toLocalDate()
                                .isBefore(since.withZoneSameInstant(time.zone()).toLocalDate()));
    }

    private static boolean planWithProgram(Situation s, FollowedUp f) {
        return answered(open(s.before().events()), f)
                .filter(FollowUpPlanned::includesProgram)
                .isPresent();
    }

    /** REC-03: what the program says is not the patient's report. */
    private static void source(Situation s, List<GuidanceFinding> found, EvidenceSource source) {
        if (source == EvidenceSource.PATIENT && s.event().actor() == Actor.RECIPIENT) {
            add(s, found, RecordRules.WHO_SAYS_IT, "What the program says is not the patient's own report", "source");
        }
    }

    private static void add(
            Situation s, List<GuidanceFinding> found, GuidanceRule rule, String message, String property) {
        FactRef at = s.fact().at(property);
        found.add(GuidanceFinding.violated(rule, message, Optional.of(s.event().id()), at));
    }
}
