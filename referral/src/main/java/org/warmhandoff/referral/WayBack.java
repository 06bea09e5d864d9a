package org.warmhandoff.referral;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmhandoff.consent.Disclosure;
import org.warmhandoff.consent.part2.Decision;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.Outcome;
import org.warmhandoff.core.Party;
import org.warmhandoff.referral.event.AppointmentSet;
import org.warmhandoff.referral.event.Attempted;
import org.warmhandoff.referral.event.Attended;
import org.warmhandoff.referral.event.ConversationHeld;
import org.warmhandoff.referral.event.EvidenceSource;
import org.warmhandoff.referral.event.FollowedUp;
import org.warmhandoff.referral.event.RecipientAnswered;
import org.warmhandoff.referral.event.ReferralEvent;
import org.warmhandoff.referral.event.Shared;
import org.warmhandoff.referral.vocabulary.ConversationTopic;

/**
 * How the way back stands for an event: what a program tells the practice is a disclosure of its own, decided from the
 * practice's file. The duties that go with it are the program's.
 */
enum WayBack {
    /** It is permitted, or Part 2 does not restrict it. */
    OPEN,
    /** It is denied. */
    CLOSED,
    /** It is described, and nobody can tell. */
    UNDETERMINED,
    /** What was told is not described as a disclosure of this program to this practice. */
    NOT_DESCRIBED;

    /** How it stands; empty where the program told nothing, and inside the practice where nothing closes it. */
    static Optional<WayBack> of(Situation s) {
        Optional<WayBack> decided = s.event().returned().map(r -> decided(s, r));
        if (s.internal()) {
            return decided.filter(w -> w == CLOSED);
        }
        return decided.or(() -> told(s.event()) ? Optional.of(NOT_DESCRIBED) : Optional.empty());
    }

    private static WayBack decided(Situation s, Shared returned) {
        Decision.Word word = s.returnDecision().orElseThrow().is();
        if (word == Decision.Word.DENIED) {
            return CLOSED;
        } else if (!describes(s, returned.disclosure())) {
            return NOT_DESCRIBED;
        }
        return ConsentRules.opens(word) ? OPEN : UNDETERMINED;
    }

    /** Whether an event records something that the program told of the patient. */
    static boolean told(ReferralEvent event) {
        if (event instanceof Attempted a) {
            return a.toldByProgram();
        } else if (event instanceof ConversationHeld c) {
            return c.topics().isEmpty() || c.topics().stream().anyMatch(t -> t != ConversationTopic.GROUND_RULES);
        } else if (event instanceof AppointmentSet a) {
            return a.toldByProgram();
        } else if (event instanceof Attended a) {
            return a.source().program();
        } else if (event instanceof FollowedUp f) {
            return f.source().program();
        }
        return event instanceof RecipientAnswered;
    }

    /** Whether it is a disclosure of the program chosen to the practice, and says nothing of either that the log contradicts. */
    private static boolean describes(Situation s, Disclosure d) {
        if (s.program().filter(d.holder().id()::equals).isEmpty()
                || !d.recipient().id().equals(s.before().practice().id())
                || Gate.contradicts(d.recipient(), s.before().practice())) {
            return false;
        }
        return described(s).stream().noneMatch(p -> Gate.contradicts(p, d.holder()));
    }

    /** What the log says of the program elsewhere. */
    private static List<Party> described(Situation s) {
        List<Party> parties = new ArrayList<>();
        for (ReferralEvent e : s.seen()) {
            e.told().map(t -> t.disclosure().recipient()).ifPresent(parties::add);
            if (!e.equals(s.event())) {
                e.returned().map(r -> r.disclosure().holder()).ifPresent(parties::add);
            }
        }
        return parties.stream()
                .filter(p -> s.program().filter(p.id()::equals).isPresent())
                .toList();
    }

    /** What refuses an event for the way back: a denied one, and while sharing is not allowed everything but an open one. */
    static List<GuidanceFinding> refusals(Situation s) {
        Optional<WayBack> standing = s.wayBack();
        FactRef at = s.fact().at("returned");
        if (standing.filter(w -> w == CLOSED).isPresent()) {
            GuidanceRule rule = s.internal() ? ConsentRules.AGREEMENT_COVERS : ConsentRules.WAY_BACK;
            return List.of(new GuidanceFinding(
                    rule,
                    Severity.ERROR,
                    Outcome.VIOLATED,
                    "What the program told may not come back: "
                            + Gate.refused(s.returnDecision().orElseThrow()),
                    Optional.of(s.event().id()),
                    List.of(at.at("disclosure"))));
        }
        if (!s.sharing()
                && !s.internal()
                && notThePatient(s.event())
                && standing.filter(w -> w == OPEN).isEmpty()) {
            return List.of(GuidanceFinding.violated(
                    RecordRules.PATIENT_ALONE,
                    "While sharing is not allowed only the patient's own report is taken, or what the program told where that is"
                            + " decided and permitted",
                    Optional.of(s.event().id()),
                    at));
        }
        return List.of();
    }

    /** Whether somebody other than the patient tells how it went. An attempt is the practice's own act, and the gate is for it. */
    private static boolean notThePatient(ReferralEvent event) {
        if (event instanceof Attended a) {
            return a.source() != EvidenceSource.PATIENT;
        } else if (event instanceof FollowedUp f) {
            return f.source() != EvidenceSource.PATIENT;
        }
        return told(event) && !(event instanceof Attempted);
    }

    /** Whether something on record lets the program chosen tell: a form that is for it, a note, or a report that was open before. */
    static boolean onRecord(Referral r, ZonedDateTime at) {
        return r.entries().stream()
                        .anyMatch(e -> e.back().filter(w -> w == OPEN).isPresent())
                || r.agreements().letsTell(r.program(), at);
    }

    /** The warning about an event that was taken though nobody decided the way back, or nobody can tell. */
    static Optional<GuidanceFinding> warning(Referral r, Entry e) {
        return e.back()
                .filter(w -> w == NOT_DESCRIBED || w == UNDETERMINED)
                .map(w -> GuidanceFinding.violated(
                        ConsentRules.WAY_BACK,
                        w == UNDETERMINED
                                ? "Whether the program may tell this is undetermined: one written form that names both as"
                                        + " disclosers, a copy on file, would show it"
                                : "What the program told is not described as its disclosure to the practice, so that nothing is"
                                        + " decided",
                        Optional.of(e.event().id()),
                        r.pointer(e.event()).at("returned")));
    }
}
