package org.warmhandoff.referral.guidance;

import static org.warmhandoff.core.Outcome.NOT_APPLICABLE;
import static org.warmhandoff.core.Outcome.SATISFIED;
import static org.warmhandoff.core.Outcome.UNKNOWN;
import static org.warmhandoff.core.Outcome.VIOLATED;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.Outcome;
import org.warmhandoff.core.care.Literature;
import org.warmhandoff.referral.GuidanceRule;
import org.warmhandoff.referral.event.ReferralEnd;
import org.warmhandoff.referral.practice.CarePlan;
import org.warmhandoff.referral.practice.Policy;
import org.warmhandoff.referral.practice.Practice;
import org.warmhandoff.referral.vocabulary.PolicyTopic;
import org.warmhandoff.referral.vocabulary.PracticeActivity;

/** The policies of a practice. */
final class PolicyRules {
    static final GuidanceRule COLLABORATION = GuidanceRule.warning(
                    "POL-01",
                    "A dated policy says how the practice works with behavioral health providers, its own or outside",
                    Literature.AHRQ_OPENING)
            .looksAt("policies");
    static final GuidanceRule WORKFLOWS = GuidanceRule.warning(
                    "POL-02",
                    "There are policies on communication, on sharing information and on coordinating care",
                    Literature.AHRQ_REFER_INTERNAL,
                    Literature.AHRQ_CONNECT)
            .looksAt("policies");
    static final GuidanceRule CONNECTS = GuidanceRule.warning(
                    "POL-03",
                    "A policy says how patients on medication come to behavioral health services",
                    Literature.AHRQ_REFER_INTERNAL)
            .looksAt("policies");
    static final GuidanceRule WITH_PROVIDERS = GuidanceRule.warning(
                    "POL-04", "A policy says how care is coordinated with providers outside", Literature.AHRQ_CONNECT)
            .looksAt("policies");
    static final GuidanceRule WILLING_CONNECTED = GuidanceRule.error(
                    "POL-06",
                    "A patient who is willing is connected with support, of the practice or outside",
                    Literature.AHRQ_OPENING)
            .looksAt("willingness", "supportPlan", "referrals", "ends");
    static final GuidanceRule IDEAL_MODEL = GuidanceRule.info(
                    "POL-08",
                    "Policies see a chronic disease, put the patient in the center, go by phases and support recovery",
                    Literature.ASPE_IDEAL_MODEL)
            .looksAt("policies");
    static final GuidanceRule OUTCOMES = GuidanceRule.info(
                    "POL-09", "Outcomes are collected that can be compared", Literature.ASPE_LESSONS)
            .looksAt("panel");
    static final GuidanceRule ACCESS = GuidanceRule.info(
                    "POL-10",
                    "Ways to see more patients sooner are considered: walk-in hours, group visits, other workflows",
                    Literature.ASPE_LESSONS)
            .looksAt("activities");

    static final List<GuidanceRule> ALL = List.of(
            COLLABORATION, WORKFLOWS, CONNECTS, WITH_PROVIDERS, WILLING_CONNECTED, IDEAL_MODEL, OUTCOMES, ACCESS);

    private static final Set<PracticeActivity> SOONER = EnumSet.of(
            PracticeActivity.WALK_IN_SERVICES,
            PracticeActivity.GROUP_MEDICATION_MANAGEMENT_VISITS,
            PracticeActivity.REDESIGNED_WORKFLOWS);

    private PolicyRules() {}

    /** The rules on a practice. */
    static void check(Practice p, Findings f) {
        boolean dated = p.policies().stream()
                .anyMatch(x -> x.topic() == PolicyTopic.COLLABORATION
                        && x.datedOn().filter(on -> !on.isAfter(f.today())).isPresent());
        f.add(COLLABORATION, Outcome.of(Answer.of(dated)), "There is no dated policy on working together", "");
        policy(
                WORKFLOWS,
                p,
                f,
                PolicyTopic.COMMUNICATION,
                PolicyTopic.INFORMATION_SHARING,
                PolicyTopic.CARE_COORDINATION);
        policy(CONNECTS, p, f, PolicyTopic.FROM_MOUD_TO_BH);
        policy(WITH_PROVIDERS, p, f, PolicyTopic.EXTERNAL_PROVIDERS);
        policy(
                IDEAL_MODEL,
                p,
                f,
                PolicyTopic.CHRONIC_DISEASE_APPROACH,
                PolicyTopic.PATIENT_CENTERED,
                PolicyTopic.PHASED,
                PolicyTopic.RECOVERY_SUPPORTS);
        Outcome collected = p.panel().isEmpty()
                ? UNKNOWN
                : Outcome.of(Answer.of(
                        p.panel().stream().anyMatch(plan -> !plan.outcomes().isEmpty())));
        f.add(OUTCOMES, collected, "No plan has an outcome on record", "Which outcomes are collected?");
        f.add(
                ACCESS,
                Outcome.of(Answer.of(p.activities().stream().anyMatch(a -> SOONER.contains(a.is())))),
                "Nothing of the kind is on record",
                "");
    }

    /** The rule on a plan. */
    static void check(CarePlan p, Findings f) {
        f.add(
                WILLING_CONNECTED,
                connected(p, f),
                "The patient has been willing for long, and nothing is in the plan and no referral goes on",
                p.willingness().isEmpty() ? Ask.WILLING : Ask.REFERRALS);
    }

    /** POL-06: something is there for a patient who has been willing for long. */
    static Outcome connected(CarePlan p, Findings f) {
        if (!p.supportPlan().isEmpty()) {
            return SATISFIED;
        }
        if (p.willingness().isEmpty()) {
            return UNKNOWN;
        }
        CarePlan.Stated said = p.willingness().get();
        if (p.ends().stream().anyMatch(e -> e.is() == ReferralEnd.CONNECTED_AND_ENGAGED)) {
            return SATISFIED;
        }
        boolean goesOn = p.ends().size() < p.referrals().size();
        LocalDate since = p.ends().stream()
                .map(CarePlan.EndedReferral::on)
                .filter(said.on()::isBefore)
                .max(LocalDate::compareTo)
                .orElse(said.on());
        if (!said.is().willing() || since.isAfter(f.today().minusDays(f.limits().offerBy()))) {
            return NOT_APPLICABLE;
        }
        return goesOn ? UNKNOWN : VIOLATED;
    }

    /** A rule that asks for policies on all these topics. */
    static void policy(GuidanceRule rule, Practice p, Findings f, PolicyTopic... topics) {
        String missing =
                Stream.of(topics).filter(t -> !has(p, t)).map(PolicyTopic::name).collect(Collectors.joining(", "));
        f.add(rule, Outcome.of(Answer.of(missing.isEmpty())), "There is no policy on: " + missing, "");
    }

    /** Whether there is a policy on a topic. */
    static boolean has(Practice p, PolicyTopic topic) {
        return p.policies().stream().anyMatch(x -> x.topic() == topic);
    }

    /** The policies of which it is so. */
    static List<FactRef> where(Practice p, Predicate<Policy> so) {
        return Places.of(FactRef.of("policies"), p.policies(), so);
    }
}
