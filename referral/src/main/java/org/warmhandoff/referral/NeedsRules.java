package org.warmhandoff.referral;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmhandoff.core.Outcome;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.care.Literature;
import org.warmhandoff.referral.event.NeedsAssessed;
import org.warmhandoff.referral.event.ProgramConsideration;
import org.warmhandoff.referral.event.ProgramConsidered;
import org.warmhandoff.referral.event.ReferralEvent;

/** Step 2: needs and preferences, and the program chosen for them. */
public final class NeedsRules {
    static final GuidanceRule THREE_CONSIDERED = GuidanceRule.error(
            "S2-01",
            "Availability, eligibility and affordability are each considered for the program chosen",
            GuidanceSources.CONNECT_2);
    static final GuidanceRule NEEDS_FIRST = GuidanceRule.error(
                    "S2-02",
                    "Needs, preferences and challenges are identified before making the referral",
                    GuidanceSources.OPENING)
            .reading("An empty list says that the patient was asked and named none; an absent one that nobody asked.");
    /** Support is tailored: asked of a plan, and of a program that is chosen. */
    public static final GuidanceRule TAILORED = GuidanceRule.error(
                    "S2-05",
                    "Type and intensity of the support are tailored to the patient's needs and preferences",
                    Literature.AHRQ_OPENING,
                    Literature.TRAINING_DONTS,
                    Literature.ASPE_IDEAL_MODEL)
            .reading(
                    "An error where the patient requires or avoids it, or declines groups; a warning where a plan misses"
                            + " a preference without a rationale and the patient did not choose it. What the patient relaxed for a"
                            + " program does not stand against choosing it.")
            .notChecked("What a plan does not state: language, way, cost, times, the kind of group.")
            .looksAt("preferences", "supportPlan");

    static final GuidanceRule AVAILABLE =
            GuidanceRule.error("S2-08", "A program known not to be available is not chosen", GuidanceSources.CONNECT_2);
    static final GuidanceRule ELIGIBLE = GuidanceRule.error(
            "S2-09", "A patient known not to be eligible is not referred there", GuidanceSources.CONNECT_2);
    static final GuidanceRule AFFORDABLE = GuidanceRule.warning(
                    "S2-10",
                    "A program that the patient cannot afford is not chosen without a way to pay for it",
                    GuidanceSources.CONNECT_2,
                    Literature.ASPE_BARRIERS)
            .reading("An error where the patient requires the limit on cost.");
    static final GuidanceRule ON_MEDICATION = GuidanceRule.error(
                    "S2-12",
                    "The program chosen takes people on medication for opioid use disorder",
                    Literature.AHRQ_IDENTIFY,
                    Literature.ASPE_BARRIERS)
            .reading("On this patient's; where the referral is for medication, it provides one that is wanted.");
    static final GuidanceRule STANCE_TOLD = GuidanceRule.error(
                    "S2-14",
                    "A patient is told that mutual-help groups may see medication badly, and may avoid them",
                    Literature.AHRQ_IDENTIFY,
                    Literature.ASPE_BARRIERS,
                    Literature.RURAL_TWELVE_STEP)
            .reading("An error where the meeting does not welcome people on medication, or the patient avoids its"
                    + " fellowship; a warning where its stance varies or is not known.");
    static final GuidanceRule GROUP_AGREED = GuidanceRule.error(
                    "S2-16",
                    "Nobody is placed in a group without agreeing to it, above all with a history of trauma",
                    Literature.AHRQ_OPENING)
            .reading(
                    "An error where the patient declines groups; a warning where trauma is on record and nobody asked.");

    static final List<GuidanceRule> ALL = List.of(
            THREE_CONSIDERED,
            NEEDS_FIRST,
            TAILORED,
            AVAILABLE,
            ELIGIBLE,
            AFFORDABLE,
            ON_MEDICATION,
            STANCE_TOLD,
            GROUP_AGREED);

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

    /** S2-02: what the latest assessment of a log says. */
    static boolean assessed(List<ReferralEvent> events) {
        return assessed(latest(events));
    }

    /** The latest assessment of a log. */
    static Optional<NeedsAssessed> latest(List<ReferralEvent> events) {
        Optional<NeedsAssessed> latest = Optional.empty();
        for (ReferralEvent e : events) {
            latest = e instanceof NeedsAssessed n ? Optional.of(n) : latest;
        }
        return latest;
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

    /** What stands against choosing a program, as far as a log says, with the weight of an error; empty where nothing does. */
    static List<GuidanceFinding> choice(List<ReferralEvent> events, PartyId program) {
        List<GuidanceFinding> against = new ArrayList<>();
        if (!assessed(events)) {
            against.add(GuidanceFinding.violated(
                    NEEDS_FIRST, "Concerns, challenges and preferences have not all been asked", Optional.empty()));
        }
        if (!considered(consideration(events, program))) {
            against.add(GuidanceFinding.violated(
                    THREE_CONSIDERED,
                    "Availability, eligibility or affordability of the program is missing",
                    Optional.empty()));
        }
        Choice.of(events, program).map(Choice::findings).orElse(List.of()).stream()
                .filter(f -> f.outcome() == Outcome.VIOLATED && f.severity() == Severity.ERROR)
                .forEach(against::add);
        return against;
    }
}
