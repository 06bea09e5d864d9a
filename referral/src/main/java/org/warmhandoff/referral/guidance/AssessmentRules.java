package org.warmhandoff.referral.guidance;

import static org.warmhandoff.core.Outcome.SATISFIED;
import static org.warmhandoff.core.Outcome.UNKNOWN;
import static org.warmhandoff.core.Outcome.VIOLATED;

import java.util.List;
import java.util.function.Predicate;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Outcome;
import org.warmhandoff.core.care.Literature;
import org.warmhandoff.referral.GuidanceRule;
import org.warmhandoff.referral.event.NeedsAssessment;
import org.warmhandoff.referral.event.NeedsAssessment.FamilyInvolvement;
import org.warmhandoff.referral.event.NeedsAssessment.TraumaHistory;
import org.warmhandoff.referral.practice.CarePlan;
import org.warmhandoff.referral.practice.TrainingRecord.TrainingTopic;

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

    private AssessmentRules() {}

    /** The rules on a plan. */
    static void check(CarePlan p, Findings f) {
        asked(FIRST_QUESTION, p, f, NeedsAssessment::firstQuestionAsked, "The first question was not put");
        f.add(
                ASKED_WITH_MI,
                trained(p, f),
                "Whoever asked is not trained in motivational interviewing",
                p.needs().isEmpty() ? Ask.NEEDS : Ask.TEAM);
        asked(
                TRAUMA_ASKED,
                p,
                f,
                n -> n.traumaHistory() != TraumaHistory.NOT_ASKED,
                "The patient was not asked about trauma");
        asked(
                SOCIAL_NEEDS,
                p,
                f,
                n -> n.sdohNeeds()
                        .filter(all -> all.stream()
                                .allMatch(x ->
                                        x.response().filter(w -> w.stated()).isPresent()))
                        .isPresent(),
                "Social needs were not asked for, or one has no response");
        f.add(
                BARRIERS_PLANNED,
                barriers(p),
                "A barrier that the patient named has no plan",
                "What could stand in the patient's way?");
        f.add(
                CO_OCCURRING,
                conditions(p),
                "The patient was not asked about other conditions",
                p.needs().isEmpty() ? Ask.NEEDS : "Was a program with a track for the patient's condition considered?");
        asked(
                WHAT_MATTERS,
                p,
                f,
                n -> n.whatMatters().isPresent()
                        && n.whyInTreatment().isPresent()
                        && n.definitionOfSuccess().isPresent(),
                "What matters, why the patient is in treatment or what success is, is not on record");
        asked(
                ATTENDANCE,
                p,
                f,
                n -> n.mayDiscontinueIf().isPresent() && n.attendanceHelp().isPresent(),
                "The patient was not asked what might lead to stopping, or what would help to attend");
        asked(
                FAMILY,
                p,
                f,
                n -> n.familyInvolvement() != FamilyInvolvement.NOT_ASKED,
                "The patient was not asked about involving the family");
        asked(
                GREATEST_CONCERN,
                p,
                f,
                n -> n.concernOfGreatestImportance().isPresent(),
                "The patient was not asked for the greatest concern");
    }

    /** A rule on the needs of a plan. */
    private static void asked(GuidanceRule rule, CarePlan p, Findings f, Predicate<NeedsAssessment> so, String wrong) {
        f.add(rule, p.needs().map(n -> Outcome.of(Answer.of(so.test(n)))).orElse(UNKNOWN), wrong, Ask.NEEDS);
    }

    /** S2-04: the training of the person who asked, where the team is described. */
    static Outcome trained(CarePlan p, Findings f) {
        if (p.needs().isEmpty() || f.context().team().isEmpty()) {
            return UNKNOWN;
        }
        return Trained.by(f.today(), f.context().team().get())
                        .of(p.needs().get().by())
                        .in(TrainingTopic.MI)
                ? SATISFIED
                : VIOLATED;
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
    static Outcome barriers(CarePlan p) {
        return p.needs()
                .flatMap(NeedsAssessment::challenges)
                .map(all -> Outcome.of(Answer.of(all.stream()
                        .allMatch(c -> c.plan().filter(w -> w.stated()).isPresent()))))
                .orElse(UNKNOWN);
    }
}
