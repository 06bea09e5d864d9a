package org.warmhandoff.referral;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.referral.event.NeedsAssessed;
import org.warmhandoff.referral.event.ProgramConsideration;
import org.warmhandoff.referral.event.ProgramConsideration.Checked;
import org.warmhandoff.referral.event.ProgramConsideration.Match;
import org.warmhandoff.referral.event.ProgramConsidered;
import org.warmhandoff.referral.event.ReferralEvent;

/** Step 2: needs and preferences, and the program considered for them. */
final class NeedsRules {
    static final GuidanceRule THREE_CONSIDERED = GuidanceRule.error(
            "S2-01",
            "Availability, eligibility and affordability are each considered for the program chosen",
            GuidanceSources.CONNECT_2);
    static final GuidanceRule NEEDS_FIRST = GuidanceRule.error(
                    "S2-02",
                    "Needs, preferences and challenges are identified before making the referral",
                    GuidanceSources.OPENING)
            .reading("An empty list says that the patient was asked and named none; an absent one that nobody asked.");
    static final GuidanceRule AVAILABLE =
            GuidanceRule.error("S2-08", "A program known not to be available is not chosen", GuidanceSources.CONNECT_2);
    static final GuidanceRule ELIGIBLE = GuidanceRule.error(
            "S2-09", "A patient known not to be eligible is not referred there", GuidanceSources.CONNECT_2);

    static final List<GuidanceRule> ALL = List.of(THREE_CONSIDERED, NEEDS_FIRST, AVAILABLE, ELIGIBLE);

    private NeedsRules() {}

    /** S2-02: somebody asked for concerns, challenges and preferences. */
    static boolean assessed(Optional<NeedsAssessed> latest) {
        return latest.isPresent()
                && latest.get().needs().concerns().isPresent()
                && latest.get().needs().challenges().isPresent()
                && latest.get().preferences().isPresent();
    }

    /** S2-01: the program was considered, with its three findings. */
    static boolean considered(Optional<ProgramConsideration> of) {
        return of.isPresent() && of.get().complete();
    }

    /** S2-08: there is a place, or nobody knows, or the patient agrees to wait. */
    static boolean available(ProgramConsideration of) {
        return !mismatch(of.availability()) || of.waitingListAgreed() == Answer.YES;
    }

    /** S2-09: the program serves the patient, or nobody knows. */
    static boolean eligible(ProgramConsideration of) {
        return !mismatch(of.eligibility());
    }

    private static boolean mismatch(Optional<Checked> of) {
        return of.filter(c -> c.finding() == Match.MISMATCH).isPresent();
    }

    /** S2-02: what the latest assessment of a log says. */
    static boolean assessed(List<ReferralEvent> events) {
        Optional<NeedsAssessed> latest = Optional.empty();
        for (ReferralEvent e : events) {
            latest = e instanceof NeedsAssessed n ? Optional.of(n) : latest;
        }
        return assessed(latest);
    }

    /** The latest consideration of a program in a log. */
    static Optional<ProgramConsideration> consideration(List<ReferralEvent> events, PartyId program) {
        Optional<ProgramConsideration> latest = Optional.empty();
        for (ReferralEvent e : events) {
            if (e instanceof ProgramConsidered c && c.consideration().program().equals(program)) {
                latest = Optional.of(c.consideration());
            }
        }
        return latest;
    }

    /** What stands against choosing a program, as far as a log says; empty where nothing does. */
    static List<GuidanceRule> choice(List<ReferralEvent> events, PartyId program) {
        List<GuidanceRule> against = new ArrayList<>();
        if (!assessed(events)) {
            against.add(NEEDS_FIRST);
        }
        Optional<ProgramConsideration> of = consideration(events, program);
        if (!considered(of)) {
            against.add(THREE_CONSIDERED);
        }
        if (of.isPresent() && !available(of.get())) {
            against.add(AVAILABLE);
        }
        if (of.isPresent() && !eligible(of.get())) {
            against.add(ELIGIBLE);
        }
        return against;
    }

    /** What is asked of a program where a finding is not known, in words a practice may use. */
    static List<String> questions(ProgramConsideration of) {
        List<String> ask = new ArrayList<>();
        if (unknown(of.availability())) {
            ask.add(Script.AVAILABILITY.words());
        }
        if (unknown(of.eligibility())) {
            ask.add(Script.ELIGIBILITY.words());
        }
        if (unknown(of.affordability())) {
            ask.add(Script.AFFORDABILITY.words());
        }
        return ask;
    }

    private static boolean unknown(Optional<Checked> of) {
        return of.filter(c -> c.finding() == Match.UNKNOWN).isPresent();
    }
}
