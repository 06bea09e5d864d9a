package org.warmhandoff.referral;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.referral.event.Actor;
import org.warmhandoff.referral.event.Attended;
import org.warmhandoff.referral.event.EvidenceSource;
import org.warmhandoff.referral.event.FollowUpPlanned;
import org.warmhandoff.referral.event.FollowedUp;
import org.warmhandoff.referral.event.ReferralEnd;
import org.warmhandoff.referral.event.ReferralEvent;

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
        if (!s.internal()
                && (f.source() == EvidenceSource.EXTERNAL_PROVIDER || f.source() == EvidenceSource.CONSULT_NOTE)
                && f.shared().isEmpty()
                && planWithProgram(s, f)) {
            add(
                    s,
                    found,
                    ConsentRules.AGREEMENT_COVERS,
                    "The program was asked about the patient and what it was told is not recorded",
                    "shared");
        }
        return found;
    }

    private static boolean planWithProgram(Situation s, FollowedUp f) {
        return answered(open(s.before().events()), f)
                .filter(FollowUpPlanned::includesProgram)
                .isPresent();
    }

    /** REC-03, REC-05: what the program says is not the patient's report, the only one taken while nothing may be shared. */
    private static void source(Situation s, List<GuidanceFinding> found, EvidenceSource source) {
        if (source == EvidenceSource.PATIENT && s.event().actor() == Actor.RECIPIENT) {
            add(s, found, RecordRules.WHO_SAYS_IT, "What the program says is not the patient's own report", "source");
        }
        if (source != EvidenceSource.PATIENT && !s.sharing()) {
            add(
                    s,
                    found,
                    RecordRules.PATIENT_ALONE,
                    "While sharing is not allowed only the patient's own report is taken",
                    "source");
        }
    }

    private static void add(
            Situation s, List<GuidanceFinding> found, GuidanceRule rule, String message, String property) {
        FactRef at = s.fact().at(property);
        found.add(GuidanceFinding.violated(rule, message, Optional.of(s.event().id()), at));
    }
}
