package org.warmhandoff.referral.guidance;

import static org.warmhandoff.core.Outcome.NOT_APPLICABLE;
import static org.warmhandoff.core.Outcome.SATISFIED;
import static org.warmhandoff.core.Outcome.UNKNOWN;
import static org.warmhandoff.core.Outcome.VIOLATED;

import java.time.LocalDate;
import java.util.List;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Outcome;
import org.warmhandoff.core.care.Literature;
import org.warmhandoff.referral.GuidanceRule;
import org.warmhandoff.referral.practice.CarePlan;

/** Step 4, as far as a patient's plan shows it: the practice comes back to the patient, and to how the patient fares. */
final class ReturnRules {
    static final GuidanceRule ASKED_AGAIN = GuidanceRule.warning(
                    "S4-09",
                    "A patient who was reluctant is asked again once stable on the medication",
                    Literature.AHRQ_OPENING)
            .reading("An assessment, or a word of the patient, on the day of it or later, is asking again.")
            .notChecked("Whether a day set for it has passed.")
            .looksAt("willingness", "needs.assessedOn", "medication.stabilizedOn", "referrals");
    static final GuidanceRule OUTCOMES = GuidanceRule.warning(
                    "S4-11", "The care team tracks outcomes and watches progress", Literature.AHRQ_REFER_INTERNAL)
            .looksAt("outcomes");

    static final List<GuidanceRule> ALL = List.of(ASKED_AGAIN, OUTCOMES);

    private ReturnRules() {}

    /** The rules on a plan. */
    static void check(CarePlan p, Findings f) {
        f.add(
                ASKED_AGAIN,
                askedAgain(p, f),
                "The patient was reluctant, has been stable for long, and was not asked again",
                p.willingness().isEmpty()
                        ? Ask.WILLING
                        : p.medication().stabilizedOn().isEmpty() ? Ask.STABLE : Ask.REFERRALS);
        f.add(OUTCOMES, Outcome.of(Answer.of(!p.outcomes().isEmpty())), "No outcome is on record", "");
    }

    /** S4-09: asked since the patient was stable; for a while after, there is time. */
    static Outcome askedAgain(CarePlan p, Findings f) {
        if (p.willingness().isEmpty()) {
            return UNKNOWN;
        }
        CarePlan.Stated said = p.willingness().get();
        if (said.is().willing()) {
            return NOT_APPLICABLE;
        }
        if (p.medication().stabilizedOn().isEmpty()) {
            return PlanRules.STABLE.contains(p.medication().status()) ? UNKNOWN : NOT_APPLICABLE;
        }
        LocalDate stable = p.medication().stabilizedOn().get();
        if (!Days.moreThanAgo(stable, f.today(), f.limits().askAgainAfter())) {
            return NOT_APPLICABLE;
        }
        boolean again = !said.on().isBefore(stable)
                || p.needs().filter(n -> !n.assessedOn().isBefore(stable)).isPresent();
        return again ? SATISFIED : p.referrals().isEmpty() ? VIOLATED : UNKNOWN;
    }
}
