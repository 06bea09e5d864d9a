package org.warmhandoff.referral.guidance;

import static org.warmhandoff.core.Outcome.NOT_APPLICABLE;
import static org.warmhandoff.core.Outcome.SATISFIED;
import static org.warmhandoff.core.Outcome.UNKNOWN;
import static org.warmhandoff.core.Outcome.VIOLATED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.Outcome;
import org.warmhandoff.core.Words;
import org.warmhandoff.core.care.CareTeamRole;
import org.warmhandoff.core.care.Literature;
import org.warmhandoff.referral.GuidanceRule;
import org.warmhandoff.referral.Referral;
import org.warmhandoff.referral.event.Proposed;
import org.warmhandoff.referral.practice.CarePlan;
import org.warmhandoff.referral.practice.CareTeam;
import org.warmhandoff.referral.practice.DatedActivity;
import org.warmhandoff.referral.practice.InternalService;
import org.warmhandoff.referral.practice.Practice;
import org.warmhandoff.referral.practice.TeamMember;
import org.warmhandoff.referral.practice.TrainingRecord.TrainingTopic;
import org.warmhandoff.referral.vocabulary.CommonRecordField;
import org.warmhandoff.referral.vocabulary.IntegrationModel;
import org.warmhandoff.referral.vocabulary.ModelPart;
import org.warmhandoff.referral.vocabulary.PolicyTopic;
import org.warmhandoff.referral.vocabulary.PracticeActivity;

/** Services of the practice itself, and the team. */
final class InternalServiceRules {
    static final GuidanceRule OWN_SERVICES_USED = GuidanceRule.error(
                    "INT-01",
                    "A referral does not pass by a service of the practice itself that has room",
                    Literature.AHRQ_DONTS,
                    Literature.AHRQ_INTERNAL)
            .reading("A stated reason why it goes outside is enough; the reason itself is not weighed.")
            .looksAt("events");
    static final GuidanceRule STIGMA_REVIEWED = GuidanceRule.warning(
                    "INT-02",
                    "Stigma against treating opioid use disorder, or against medication for it, inside the model in use is"
                            + " looked for and worked through",
                    Literature.AHRQ_INTERNAL,
                    Literature.ASPE_BARRIERS,
                    Literature.AJMC_STIGMA)
            .reading("A review by the team or the practice counts, and so does a training.")
            .looksAt("model", "activities", "training");
    static final GuidanceRule CONSULTANT_EXPERT = GuidanceRule.warning(
                    "INT-03",
                    "In Collaborative Care the psychiatrist who consults, or somebody else in the team, has expertise in"
                            + " substance use disorder",
                    Literature.AHRQ_INTERNAL)
            .looksAt("model", "members");
    static final GuidanceRule CAPACITY_CHECKED = GuidanceRule.warning(
                    "INT-04",
                    "The capacity of the practice's own services is known, and so is whom to refer elsewhere",
                    Literature.AHRQ_INTERNAL)
            .looksAt("internalServices", "policies");
    static final GuidanceRule COLLABORATIVE_CARE = GuidanceRule.warning(
                    "INT-05",
                    "Collaborative Care has a care manager, a registry, a consultant and a regular review",
                    Literature.AHRQ_INTERNAL)
            .looksAt("model", "modelParts");
    static final GuidanceRule CONSULTANT_IN_TEAM = GuidanceRule.warning(
                    "INT-06",
                    "The behavioral health consultant is licensed, in the care team, and there for warm handoffs and"
                            + " huddles",
                    Literature.AHRQ_INTERNAL)
            .looksAt("model", "modelParts");
    static final GuidanceRule BOTH_WAYS = GuidanceRule.warning(
                    "INT-09",
                    "Referrals work both ways: behavioral health providers can refer for medication",
                    Literature.AHRQ_REFER_INTERNAL)
            .looksAt("policies");
    static final GuidanceRule HUDDLES = GuidanceRule.warning(
                    "INT-10", "The team huddles to plan care and to share what it sees", Literature.AHRQ_REFER_INTERNAL)
            .looksAt("lastHuddleOn");
    static final GuidanceRule COMMON_RECORD = GuidanceRule.warning(
                    "INT-12",
                    "The common record holds diagnosis, type of treatment, engagement, progress and other needs",
                    Literature.AHRQ_REFER_INTERNAL)
            .looksAt("record");

    static final List<GuidanceRule> ALL = List.of(
            OWN_SERVICES_USED,
            STIGMA_REVIEWED,
            CONSULTANT_EXPERT,
            CAPACITY_CHECKED,
            COLLABORATIVE_CARE,
            CONSULTANT_IN_TEAM,
            BOTH_WAYS,
            HUDDLES,
            COMMON_RECORD);

    private InternalServiceRules() {}

    /** The rule on a referral. */
    static void check(Referral r, Findings f) {
        f.add(
                OWN_SERVICES_USED,
                passedBy(r, f),
                "The practice has such a service with room, the referral goes outside, and nothing says why",
                f.context().practice().isEmpty()
                        ? "Which behavioral health services does the practice have, and do they have room?"
                        : "Does the practice's own service have room?",
                r.pointer(r.proposed()).at("whyExternal"));
    }

    /** INT-01: asked once a program outside is chosen. */
    static Outcome passedBy(Referral r, Findings f) {
        if (r.target() == Proposed.Target.INTERNAL || r.program().isEmpty()) {
            return NOT_APPLICABLE;
        } else if (r.proposed().whyExternal().filter(Words::stated).isPresent()) {
            return SATISFIED;
        }
        return f.context()
                .practice()
                .map(p -> p.internalServices().stream()
                        .filter(s -> s.modality() == r.modality())
                        .map(InternalService::capacity)
                        .toList())
                .map(room -> room.contains(Answer.YES) ? VIOLATED : room.contains(Answer.UNKNOWN) ? UNKNOWN : SATISFIED)
                .orElse(UNKNOWN);
    }

    /** The rules on a team. */
    static void check(CareTeam t, Findings f) {
        f.add(
                STIGMA_REVIEWED,
                stigma(t, f),
                "Nobody has reviewed stigma, or was trained in it, of late",
                t.model().isEmpty() ? Ask.MODEL : "When was stigma last reviewed?");
        f.add(
                CONSULTANT_EXPERT,
                expertise(t),
                "No psychiatrist and nobody else in the team has expertise in substance use disorder",
                t.model().isEmpty() ? Ask.MODEL : "Who in the team has expertise in substance use disorder?");
        parts(COLLABORATIVE_CARE, IntegrationModel.COLLABORATIVE_CARE, t, f);
        parts(CONSULTANT_IN_TEAM, IntegrationModel.PRIMARY_CARE_BEHAVIORAL_HEALTH, t, f);
        boolean lately = t.lastHuddleOn()
                .filter(on -> Days.within(on, f.today(), f.limits().huddleEvery()))
                .isPresent();
        f.add(HUDDLES, Outcome.of(Answer.of(lately)), "No huddle of late is on record", "");
    }

    /** The rules on a practice. */
    static void check(Practice p, Findings f) {
        List<FactRef> lacking = new ArrayList<>(
                Places.of(FactRef.of("internalServices"), p.internalServices(), s -> s.capacity() == Answer.UNKNOWN));
        if (!PolicyRules.has(p, PolicyTopic.WHOM_TO_REFER_ELSEWHERE)) {
            lacking.add(FactRef.of("policies"));
        }
        f.at(
                CAPACITY_CHECKED,
                lacking,
                "The capacity of a service is not known, or no policy says whom to refer elsewhere",
                SATISFIED,
                "");
        PolicyRules.policy(BOTH_WAYS, p, f, PolicyTopic.FROM_BH_TO_MOUD);
    }

    /** The rule on a plan. */
    static void check(CarePlan p, Findings f) {
        Outcome outcome = p.supportPlan().isEmpty()
                ? NOT_APPLICABLE
                : Outcome.of(Answer.of(p.record().containsAll(List.of(CommonRecordField.values()))));
        f.add(COMMON_RECORD, outcome, "There is support in the plan, and the common record does not hold it all", "");
    }

    /** INT-02: a review or a training within its time. */
    static Outcome stigma(CareTeam t, Findings f) {
        LocalDate today = f.today();
        int days = f.limits().stigmaReviewEvery();
        List<DatedActivity> reviews = new ArrayList<>(t.activities());
        f.context().practice().map(Practice::activities).ifPresent(reviews::addAll);
        reviews.removeIf(a -> a.is() != PracticeActivity.STIGMA_REVIEW);
        boolean trained = t.training().stream()
                .anyMatch(r -> r.topic() == TrainingTopic.STIGMA && Days.within(r.on(), today, days));
        if (trained
                || reviews.stream()
                        .anyMatch(a -> a.lastOn()
                                .filter(on -> Days.within(on, today, days))
                                .isPresent())) {
            return SATISFIED;
        }
        boolean undated = reviews.stream().anyMatch(a -> a.lastOn().isEmpty());
        return t.model().isEmpty() || undated ? UNKNOWN : VIOLATED;
    }

    /** INT-03: somebody has the expertise. */
    static Outcome expertise(CareTeam t) {
        boolean psychiatrist = t.members().stream().anyMatch(m -> m.role() == CareTeamRole.PSYCHIATRIST);
        Outcome asked = model(t, IntegrationModel.COLLABORATIVE_CARE);
        if (asked != NOT_APPLICABLE && t.members().isEmpty()) {
            return UNKNOWN;
        }
        if (asked == NOT_APPLICABLE || !psychiatrist) {
            return NOT_APPLICABLE;
        }
        Answer somebody = t.members().stream().map(TeamMember::sudExpertise).reduce(Answer.NO, Answer::or);
        return somebody == Answer.NO && asked == UNKNOWN ? UNKNOWN : Outcome.of(somebody);
    }

    /** Whether a rule on a model applies: satisfied says yes. */
    private static Outcome model(CareTeam t, IntegrationModel model) {
        return t.model().map(m -> m == model ? SATISFIED : NOT_APPLICABLE).orElse(UNKNOWN);
    }

    /** INT-05, INT-06: the parts of a model are there. */
    private static void parts(GuidanceRule rule, IntegrationModel model, CareTeam t, Findings f) {
        List<ModelPart> missing = missing(model, t);
        Outcome applies = model(t, model);
        String names = missing.stream().map(m -> words(m.name())).collect(Collectors.joining(", "));
        f.add(
                rule,
                applies == SATISFIED && !missing.isEmpty() ? VIOLATED : applies,
                "Parts of the model are missing: " + names,
                Ask.MODEL);
    }

    static List<ModelPart> missing(IntegrationModel model, CareTeam t) {
        return model.parts().stream().filter(p -> !t.modelParts().contains(p)).toList();
    }

    /** A constant as words. */
    static String words(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
