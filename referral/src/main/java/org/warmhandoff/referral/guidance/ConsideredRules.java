package org.warmhandoff.referral.guidance;

import static org.warmhandoff.core.Outcome.NOT_APPLICABLE;
import static org.warmhandoff.core.Outcome.SATISFIED;
import static org.warmhandoff.core.Outcome.UNKNOWN;
import static org.warmhandoff.core.Outcome.VIOLATED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.Outcome;
import org.warmhandoff.referral.Choice;
import org.warmhandoff.referral.Referral;
import org.warmhandoff.referral.event.EndReason;
import org.warmhandoff.referral.event.NeedsAssessed;
import org.warmhandoff.referral.event.ProgramConsideration;
import org.warmhandoff.referral.event.ReferralEvent;
import org.warmhandoff.referral.event.Willingness;
import org.warmhandoff.referral.event.WillingnessRecorded;
import org.warmhandoff.referral.practice.CarePlan;
import org.warmhandoff.referral.practice.SupportPlanItem;
import org.warmhandoff.referral.vocabulary.Condition;

/** Step 2: rules that a plan answers by its supports, and a referral by the programs considered, or by the plan beside it. */
record ConsideredRules(Referral r, Optional<CarePlan> plan, List<Choice> considered) {
    private static final FactRef[] READ = {FactRef.of("events"), FactRef.of("context.carePlan")};
    private static final String PLAN = "What does the patient's plan of care say?";

    /** The rules on a referral. */
    static void check(Referral r, Findings f) {
        ConsideredRules rules = new ConsideredRules(r, f.context().carePlan(), r.considered());
        f.add(
                PlanRules.COMMUNITY,
                rules.community(),
                "The patient hesitates, and no support of the community was considered",
                rules.willingness().isEmpty() ? Ask.WILLING : rules.plan().isEmpty() ? PLAN : Ask.STABLE,
                READ);
        f.add(
                PlanRules.PAIN,
                rules.pain(),
                "The patient has chronic pain, and no support with it was considered",
                rules.conditions().isEmpty() ? Ask.NEEDS : PLAN,
                READ);
        f.add(
                PlanRules.REMOTE,
                rules.remote(),
                "Services are short or none fits, and nothing by video, phone or app was considered",
                rules.plan().isEmpty() ? PLAN : Ask.RURAL,
                READ);
        f.add(
                PlanRules.GROUP_FORMAT,
                rules.groupFormat(),
                "A group was chosen, and it is not on record which kind the patient prefers",
                "Which kind of group would the patient prefer?",
                FactRef.of("events"));
    }

    private Optional<List<Condition>> conditions() {
        return r.assessed().flatMap(n -> n.needs().coOccurring());
    }

    /** What the patient said last, in the log or outside any referral; of the same day, what the log says. */
    Optional<CarePlan.Stated> willingness() {
        Optional<CarePlan.Stated> latest = plan.flatMap(CarePlan::willingness);
        for (ReferralEvent e : r.events()) {
            LocalDate day = e.occurredAt().toLocalDate();
            if (e instanceof WillingnessRecorded w
                    && latest.filter(l -> l.on().isAfter(day)).isEmpty()) {
                latest = Optional.of(new CarePlan.Stated(w.willingness(), day));
            }
        }
        return latest;
    }

    /** Considered, or in the plan; where there is no plan, it may be in it. */
    private Outcome shown(Predicate<ProgramConsideration> program, Predicate<SupportPlanItem> item) {
        boolean any = considered.stream().map(Choice::program).anyMatch(program)
                || plan.filter(p -> p.supportPlan().stream().anyMatch(item)).isPresent();
        return any ? SATISFIED : plan.isPresent() ? VIOLATED : UNKNOWN;
    }

    /** S2-22. */
    Outcome community() {
        Outcome shown = shown(
                c -> PlanRules.OF_THE_COMMUNITY.contains(c.modality()),
                i -> PlanRules.OF_THE_COMMUNITY.contains(i.modality()));
        if (shown == SATISFIED) {
            return SATISFIED;
        }
        Optional<CarePlan.Stated> said = willingness();
        if (said.isEmpty()) {
            return UNKNOWN;
        } else if (said.get().is() == Willingness.HESITANT) {
            return shown;
        } else if (said.get().is() != Willingness.RELUCTANT) {
            return NOT_APPLICABLE;
        }
        return plan.map(p -> p.medication()
                        .stabilizedOn()
                        .map(on -> said.get().on().isBefore(on) ? NOT_APPLICABLE : shown)
                        .orElse(PlanRules.STABLE.contains(p.medication().status()) ? UNKNOWN : NOT_APPLICABLE))
                .orElse(UNKNOWN);
    }

    /** S2-26. */
    Outcome pain() {
        return conditions()
                .map(all -> all.contains(Condition.CHRONIC_PAIN)
                        ? shown(c -> PlanRules.withPain(c.modality()), i -> PlanRules.withPain(i.modality()))
                        : NOT_APPLICABLE)
                .orElse(UNKNOWN);
    }

    /** S2-27: short where the patient lives, or nothing fitted. */
    Outcome remote() {
        Outcome shown = shown(
                c -> c.deliveryMode().filter(DirectoryRules::remote).isPresent() || PlanRules.byPhone(c.modality()),
                i -> i.deliveryMode().filter(DirectoryRules::remote).isPresent() || PlanRules.byPhone(i.modality()));
        boolean nothingFits =
                r.endReason().filter(e -> e == EndReason.NO_PROGRAM_FITS).isPresent();
        Answer rural = plan.map(PlanRules::rural).orElse(Answer.UNKNOWN);
        if (shown == SATISFIED || nothingFits || rural == Answer.YES) {
            return shown;
        }
        return rural == Answer.NO ? NOT_APPLICABLE : UNKNOWN;
    }

    /** S2-34. */
    Outcome groupFormat() {
        boolean group =
                r.choice().filter(c -> PlanRules.group(c.program().modality())).isPresent();
        if (!group) {
            return NOT_APPLICABLE;
        }
        return r.assessed()
                .flatMap(NeedsAssessed::preferences)
                .map(p -> Outcome.of(Answer.of(p.groupFormat().isPresent())))
                .orElse(UNKNOWN);
    }
}
