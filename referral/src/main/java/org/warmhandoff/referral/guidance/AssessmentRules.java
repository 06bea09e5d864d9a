package org.warmhandoff.referral.guidance;

import static org.warmhandoff.core.Outcome.SATISFIED;
import static org.warmhandoff.core.Outcome.UNKNOWN;
import static org.warmhandoff.core.Outcome.VIOLATED;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.Outcome;
import org.warmhandoff.core.care.Literature;
import org.warmhandoff.referral.GuidanceRule;
import org.warmhandoff.referral.Referral;
import org.warmhandoff.referral.event.NeedsAssessed;
import org.warmhandoff.referral.event.NeedsAssessment;
import org.warmhandoff.referral.event.NeedsAssessment.FamilyInvolvement;
import org.warmhandoff.referral.event.NeedsAssessment.TraumaHistory;
import org.warmhandoff.referral.practice.CarePlan;
import org.warmhandoff.referral.practice.TrainingRecord.TrainingTopic;
import org.warmhandoff.referral.vocabulary.Condition;
import org.warmhandoff.referral.vocabulary.SpecialtyTrack;

/** Step 2, the conversation: what the patient was asked, and what came of it. Not assessed at all is unknown. */
final class AssessmentRules {
    static final GuidanceRule FIRST_QUESTION = GuidanceRule.warning(
                    "S2-03",
                    "The first question is put: is there anything that counseling, coaching or support might help with",
                    Literature.AHRQ_OPENING)
            .looksAt("needs.firstQuestionAsked");
    static final GuidanceRule ASKED_WITH_MI = GuidanceRule.info(
                    "S2-04",
                    "Whoever asks uses motivational interviewing",
                    Literature.AHRQ_OPENING,
                    Literature.TRAINING_VISITS)
            .notChecked("How the conversation went; the training of the person who asked stands for it.")
            .looksAt("needs.by");
    static final GuidanceRule TRAUMA_ASKED = GuidanceRule.info(
                    "S2-17", "Trauma is extremely common: the patient is asked", Literature.AHRQ_OPENING)
            .looksAt("needs.traumaHistory");
    static final GuidanceRule SOCIAL_NEEDS = GuidanceRule.warning(
                    "S2-23",
                    "Housing, transportation, work, child care and other determinants are asked for and responded to",
                    Literature.TRAINING_VISITS,
                    Literature.ASPE_IDEAL_MODEL,
                    Literature.RURAL_CONSIDERATIONS)
            .looksAt("needs.sdohNeeds");
    static final GuidanceRule BARRIERS_PLANNED = GuidanceRule.warning(
                    "S2-24",
                    "For each barrier that the patient names there is a plan",
                    Literature.AHRQ_OPENING,
                    Literature.ASPE_BARRIERS,
                    Literature.RURAL_CONSIDERATIONS,
                    Literature.SBIRT_PAGE)
            .looksAt("needs.challenges");
    static final GuidanceRule CO_OCCURRING = GuidanceRule.warning(
                    "S2-25",
                    "Other substance use, mental health, trauma and other conditions are considered",
                    Literature.AHRQ_OPENING,
                    Literature.RURAL_OPENING,
                    Literature.AJMC_OPENING)
            .reading(
                    "Where there is a track for a condition, a program with it is considered; a plan alone does not show that.")
            .looksAt("needs.coOccurring");
    static final GuidanceRule WHAT_MATTERS = GuidanceRule.info(
                    "S2-31",
                    "What matters to the patient, why the patient is in treatment and what success is are on record",
                    Literature.TRAINING_VISITS)
            .looksAt("needs.whatMatters", "needs.whyInTreatment", "needs.definitionOfSuccess");
    static final GuidanceRule ATTENDANCE = GuidanceRule.info(
                    "S2-32",
                    "The patient is asked what might lead to stopping and what would help to attend",
                    Literature.TRAINING_VISITS)
            .looksAt("needs.mayDiscontinueIf", "needs.attendanceHelp");
    static final GuidanceRule FAMILY = GuidanceRule.info(
                    "S2-35", "Involving the family is offered and not imposed", Literature.AJMC_FAMILY)
            .looksAt("needs.familyInvolvement");
    static final GuidanceRule GREATEST_CONCERN = GuidanceRule.info(
                    "S2-36", "What the patient cares about most comes first", Literature.AHRQ_NEWER_PAGES)
            .looksAt("needs.concernOfGreatestImportance");

    static final List<GuidanceRule> ALL = List.of(
            FIRST_QUESTION,
            ASKED_WITH_MI,
            TRAUMA_ASKED,
            SOCIAL_NEEDS,
            BARRIERS_PLANNED,
            CO_OCCURRING,
            WHAT_MATTERS,
            ATTENDANCE,
            FAMILY,
            GREATEST_CONCERN);

    private static final String NOT_ASKED = "The patient was not asked about other conditions";

    private AssessmentRules() {}

    /** The rules on a plan. */
    static void check(CarePlan p, Findings f) {
        check(p.needs(), FactRef.ROOT, f);
        f.add(
                CO_OCCURRING,
                conditions(p),
                NOT_ASKED,
                p.needs().isEmpty() ? Ask.NEEDS : "Was a program with a track for the patient's condition considered?");
    }

    /** The rules on a referral: those on the latest assessment of its log. */
    static void check(Referral r, Findings f) {
        Optional<NeedsAssessed> latest = r.assessed();
        FactRef at = latest.map(r::pointer).orElse(FactRef.of("events"));
        check(latest.map(NeedsAssessed::needs), at, f);
        f.add(
                CO_OCCURRING,
                conditions(latest.map(NeedsAssessed::needs), r),
                latest.flatMap(n -> n.needs().coOccurring()).isEmpty()
                        ? NOT_ASKED
                        : "No program with a track for the patient's condition was considered",
                latest.isEmpty() ? Ask.NEEDS : "Is there a program with a track for the patient's condition?",
                at.at("needs").at("coOccurring"));
    }

    /** The rules on an assessment, wherever it stands. */
    private static void check(Optional<NeedsAssessment> needs, FactRef at, Findings f) {
        asked(FIRST_QUESTION, needs, at, f, NeedsAssessment::firstQuestionAsked, "The first question was not put");
        add(
                ASKED_WITH_MI,
                at,
                f,
                trained(needs, f),
                "Whoever asked is not trained in motivational interviewing",
                needs.isEmpty() ? Ask.NEEDS : Ask.TEAM);
        asked(
                TRAUMA_ASKED,
                needs,
                at,
                f,
                n -> n.traumaHistory() != TraumaHistory.NOT_ASKED,
                "The patient was not asked about trauma");
        asked(
                SOCIAL_NEEDS,
                needs,
                at,
                f,
                n -> n.sdohNeeds()
                        .filter(all -> all.stream()
                                .allMatch(x ->
                                        x.response().filter(w -> w.stated()).isPresent()))
                        .isPresent(),
                "Social needs were not asked for, or one has no response");
        add(
                BARRIERS_PLANNED,
                at,
                f,
                barriers(needs),
                "A barrier that the patient named has no plan",
                "What could stand in the patient's way?");
        asked(
                WHAT_MATTERS,
                needs,
                at,
                f,
                n -> n.whatMatters().isPresent()
                        && n.whyInTreatment().isPresent()
                        && n.definitionOfSuccess().isPresent(),
                "What matters, why the patient is in treatment or what success is, is not on record");
        asked(
                ATTENDANCE,
                needs,
                at,
                f,
                n -> n.mayDiscontinueIf().isPresent() && n.attendanceHelp().isPresent(),
                "The patient was not asked what might lead to stopping, or what would help to attend");
        asked(
                FAMILY,
                needs,
                at,
                f,
                n -> n.familyInvolvement() != FamilyInvolvement.NOT_ASKED,
                "The patient was not asked about involving the family");
        asked(
                GREATEST_CONCERN,
                needs,
                at,
                f,
                n -> n.concernOfGreatestImportance().isPresent(),
                "The patient was not asked for the greatest concern");
    }

    /** A rule on the needs, where they were assessed. */
    private static void asked(
            GuidanceRule rule,
            Optional<NeedsAssessment> needs,
            FactRef at,
            Findings f,
            Predicate<NeedsAssessment> so,
            String wrong) {
        add(rule, at, f, needs.map(n -> Outcome.of(Answer.of(so.test(n)))).orElse(UNKNOWN), wrong, Ask.NEEDS);
    }

    private static void add(GuidanceRule rule, FactRef at, Findings f, Outcome outcome, String wrong, String ask) {
        FactRef[] facts = rule.rule().reads().stream().map(at::then).toArray(FactRef[]::new);
        f.add(rule, outcome, wrong, ask, facts);
    }

    /** S2-04: the training of the person who asked, where the team is described. */
    static Outcome trained(Optional<NeedsAssessment> needs, Findings f) {
        if (needs.isEmpty() || f.context().team().isEmpty()) {
            return UNKNOWN;
        }
        return Trained.by(f.today(), f.context().team().get())
                        .of(needs.get().by())
                        .in(TrainingTopic.MI)
                ? SATISFIED
                : VIOLATED;
    }

    /** S2-25: asked for; of each condition with a track, one was considered. Before a choice one still may be. */
    static Outcome conditions(Optional<NeedsAssessment> needs, Referral r) {
        if (needs.isEmpty()) {
            return UNKNOWN;
        }
        Set<SpecialtyTrack> missing = EnumSet.noneOf(SpecialtyTrack.class);
        Optional<List<Condition>> asked = needs.get().coOccurring();
        asked.orElse(List.of()).forEach(c -> c.track().ifPresent(missing::add));
        r.considered().forEach(c -> c.program().track().ifPresent(missing::remove));
        if (asked.isEmpty()) {
            return VIOLATED;
        }
        return missing.isEmpty() ? SATISFIED : r.program().isPresent() ? VIOLATED : UNKNOWN;
    }

    /** S2-25: asked for; whether a program with a track was considered stands in the log of a referral. */
    static Outcome conditions(CarePlan p) {
        return p.needs()
                .map(n -> n.coOccurring()
                        .map(all -> all.stream().anyMatch(c -> c.track().isPresent()) ? UNKNOWN : SATISFIED)
                        .orElse(VIOLATED))
                .orElse(UNKNOWN);
    }

    /** S2-24: each barrier named has a plan; where nobody asked, it is unknown. */
    static Outcome barriers(Optional<NeedsAssessment> needs) {
        return needs.flatMap(NeedsAssessment::challenges)
                .map(all -> Outcome.of(Answer.of(all.stream()
                        .allMatch(c -> c.plan().filter(w -> w.stated()).isPresent()))))
                .orElse(UNKNOWN);
    }
}
