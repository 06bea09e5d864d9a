package org.warmhandoff.referral.guidance;

import static org.warmhandoff.core.Outcome.NOT_APPLICABLE;
import static org.warmhandoff.core.Outcome.SATISFIED;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.care.Literature;
import org.warmhandoff.referral.Course;
import org.warmhandoff.referral.GuidanceRule;
import org.warmhandoff.referral.PatientRules;
import org.warmhandoff.referral.Referral;
import org.warmhandoff.referral.ReferralState;
import org.warmhandoff.referral.Sharing;
import org.warmhandoff.referral.event.Attempted;
import org.warmhandoff.referral.event.ConnectionMethod;
import org.warmhandoff.referral.event.ConversationHeld;
import org.warmhandoff.referral.event.ProgramConsideration;
import org.warmhandoff.referral.event.ProgramConsidered;
import org.warmhandoff.referral.event.Proposed;
import org.warmhandoff.referral.event.Reached;

/** Step 1, as far as only the check of a referral shows it: what is kept back without need, and how a patient is spoken to. */
final class SharingRules {
    static final GuidanceRule NOT_TOO_STRICT = GuidanceRule.info(
                    "S1-07", "What may be told and is needed is not kept back for privacy", Literature.AHRQ_CONNECT)
            .reading("Decided anew for exactly what was kept back. It never speaks against a patient who refused.")
            .looksAt("events", "file");
    static final GuidanceRule ASK_WITHOUT_NAME = GuidanceRule.info(
                    "S1-08",
                    "A question to a program that names nobody needs no agreement: what is not known of it can be asked",
                    Literature.GRAVITY_GUIDE,
                    Literature.AHRQ_STEP_2)
            .looksAt("events");
    static final List<GuidanceRule> ALL = List.of(NOT_TOO_STRICT, ASK_WITHOUT_NAME);

    private SharingRules() {}

    /** The rules on a referral. */
    static void check(Referral r, Course c, Findings f) {
        boolean kept = r.events().stream()
                .anyMatch(e -> (e instanceof Attempted a && a.withheld().isPresent())
                        || (e instanceof ConversationHeld h && h.withheld().isPresent()));
        f.each(
                NOT_TOO_STRICT,
                c.keptBackThoughOpen(),
                "Something was kept back for privacy that could have been told: the patient agreed, and it may go there",
                kept ? SATISFIED : NOT_APPLICABLE,
                "");
        List<FactRef> unasked = unasked(r, c);
        f.each(
                ASK_WITHOUT_NAME,
                unasked,
                "What is not known of the program can be asked now, without naming the patient",
                r.target() == Proposed.Target.EXTERNAL && c.sharing() != Sharing.ALLOWED && considered(r)
                        ? SATISFIED
                        : NOT_APPLICABLE,
                "");
        PatientRules.check(r, f.asOf(), f.context()).forEach(f::take);
    }

    private static boolean considered(Referral r) {
        return r.events().stream().anyMatch(ProgramConsidered.class::isInstance);
    }

    /** S1-08: the latest consideration of each program in question that leaves something open nobody asked about. */
    private static List<FactRef> unasked(Referral r, Course c) {
        List<FactRef> places = new ArrayList<>();
        if (r.target() == Proposed.Target.INTERNAL
                || c.sharing() == Sharing.ALLOWED
                || r.state() == ReferralState.CLOSED) {
            return places;
        }
        List<ProgramConsidered> all = r.events().stream()
                .filter(ProgramConsidered.class::isInstance)
                .map(ProgramConsidered.class::cast)
                .toList();
        for (ProgramConsidered e : all) {
            PartyId program = e.consideration().program();
            boolean latest = all.stream()
                    .filter(o -> o.consideration().program().equals(program))
                    .reduce((a, b) -> b)
                    .filter(e::equals)
                    .isPresent();
            boolean inQuestion = r.program().filter(p -> !p.equals(program)).isEmpty();
            if (latest && inQuestion && open(e.consideration()) && !asked(r, program)) {
                places.add(r.pointer(e).at("consideration"));
            }
        }
        return places;
    }

    private static boolean open(ProgramConsideration of) {
        return Stream.of(of.availability(), of.eligibility(), of.affordability())
                .flatMap(Optional::stream)
                .anyMatch(x -> x.finding() == ProgramConsideration.Match.UNKNOWN);
    }

    private static boolean asked(Referral r, PartyId program) {
        return r.events().stream()
                .anyMatch(e -> e instanceof Attempted a
                        && a.method() == ConnectionMethod.CAPACITY_INQUIRY
                        && a.party().party().equals(program)
                        && a.reached().filter(x -> x == Reached.NOT_ATTEMPTED).isEmpty());
    }
}
