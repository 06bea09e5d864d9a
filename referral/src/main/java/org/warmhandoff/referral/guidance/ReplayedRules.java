package org.warmhandoff.referral.guidance;

import static org.warmhandoff.core.Outcome.NOT_APPLICABLE;
import static org.warmhandoff.core.Outcome.SATISFIED;
import static org.warmhandoff.core.Outcome.UNKNOWN;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.Outcome;
import org.warmhandoff.referral.Course;
import org.warmhandoff.referral.GuidanceFinding;
import org.warmhandoff.referral.GuidanceRule;
import org.warmhandoff.referral.Referral;
import org.warmhandoff.referral.event.Attempted;
import org.warmhandoff.referral.event.Attended;
import org.warmhandoff.referral.event.ConsentAnswered;
import org.warmhandoff.referral.event.FollowUpPlanned;
import org.warmhandoff.referral.event.FollowedUp;
import org.warmhandoff.referral.event.PatientContacted;
import org.warmhandoff.referral.event.ProgramChosen;
import org.warmhandoff.referral.event.Proposed;
import org.warmhandoff.referral.event.ReferralEvent;
import org.warmhandoff.referral.vocabulary.PatientChannel;

/** The rules that the replay of a log and its steps go by, as findings: what they broke, and how the others stand. */
final class ReplayedRules {
    private static final FactRef EVENTS = FactRef.of("events");
    private static final String AFTER_THE_STOP = "What follows the event at which the log stops?";

    private ReplayedRules() {}

    /** One finding or more for each of them. */
    static void check(Referral r, Course course, Findings f) {
        List<GuidanceFinding> broken = course.broken();
        boolean connected = course.connectionMet();
        List<GuidanceFinding> onChoice = r.stopped().isEmpty() ? ChoiceRules.onChoice(r) : List.of();
        for (GuidanceRule rule : Referral.rules()) {
            List<GuidanceFinding> of =
                    broken.stream().filter(b -> b.rule().equals(rule)).toList();
            of.forEach(f::take);
            Optional<GuidanceFinding> choice = onChoice.stream()
                    .filter(c -> of.isEmpty() && c.rule().equals(rule))
                    .findFirst();
            choice.ifPresent(f::take);
            if (of.isEmpty() && choice.isEmpty()) {
                Outcome unbroken = asked(rule.id(), r, connected) ? SATISFIED : NOT_APPLICABLE;
                f.add(rule, r.stopped().isPresent() ? UNKNOWN : unbroken, "", AFTER_THE_STOP, EVENTS);
            }
        }
    }

    /** Whether anything on record is what a rule speaks of. */
    private static boolean asked(String rule, Referral r, boolean connected) {
        boolean outside = r.target() == Proposed.Target.EXTERNAL;
        return switch (rule) {
            case "S1-01", "S1-02", "S1-03", "S1-04", "S1-05" -> outside && any(r, e -> e.identifiesThePatient());
            case "S1-06" -> outside && any(r, ReplayedRules::agreed);
            case "S1-09" -> outside && any(r, e -> e.returned().isPresent() || asksTheProgram(e));
            case "S1-10" -> outside && any(r, e -> e instanceof FollowUpPlanned) && any(r, ReplayedRules::agreed);
            case "S1-14" ->
                any(r, e -> e instanceof PatientContacted p && p.channel() == PatientChannel.FAMILY_CALL)
                        || (r.modality().withFamily() && any(r, ReferralEvent::identifiesThePatient));
            case "S2-05", "S2-08", "S2-09", "S2-10", "S2-12", "S2-14", "S2-16" -> false;
            case "S3-01" -> connected;
            case "S3-03" -> any(r, e -> e instanceof Attempted a && a.method().document());
            case "S3-05" -> any(r, e -> e instanceof Attempted a && a.method().warm());
            case "S3-15" -> any(r, e -> e instanceof FollowUpPlanned);
            case "S4-01" -> any(r, e -> e instanceof FollowUpPlanned || e instanceof FollowedUp);
            case "S4-02" -> any(r, e -> e instanceof FollowedUp);
            case "S4-03" -> any(r, e -> e instanceof FollowedUp || e instanceof Attended);
            default -> rule.startsWith("REC-") || any(r, e -> e instanceof ProgramChosen);
        };
    }

    private static boolean agreed(ReferralEvent e) {
        return e instanceof ConsentAnswered c && c.answer() == ConsentAnswered.Said.GIVEN;
    }

    private static boolean asksTheProgram(ReferralEvent e) {
        return e instanceof FollowUpPlanned p && p.includesProgram();
    }

    private static boolean any(Referral r, Predicate<ReferralEvent> so) {
        return r.events().stream().anyMatch(so);
    }
}
