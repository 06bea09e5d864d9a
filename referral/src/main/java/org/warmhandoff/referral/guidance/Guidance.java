package org.warmhandoff.referral.guidance;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.warmhandoff.consent.part2.Part2;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.InvalidValueException;
import org.warmhandoff.core.Outcome;
import org.warmhandoff.core.PatientId;
import org.warmhandoff.referral.CareContext;
import org.warmhandoff.referral.Course;
import org.warmhandoff.referral.GuidanceFinding;
import org.warmhandoff.referral.GuidanceRule;
import org.warmhandoff.referral.PatientRules;
import org.warmhandoff.referral.Referral;
import org.warmhandoff.referral.ReferralLog;
import org.warmhandoff.referral.RuleProfile;
import org.warmhandoff.referral.match.ResourceDirectory;
import org.warmhandoff.referral.practice.CarePlan;
import org.warmhandoff.referral.practice.CareTeam;
import org.warmhandoff.referral.practice.Practice;

/**
 * Asks the rules of guidance. Each check gives one finding or more for every rule that takes the value, satisfied ones
 * included; its pointers are relative to the value. What a rule lacks is unknown, and its message is then the question.
 */
public final class Guidance {
    /** Topic by topic, and in each by id: the order of the text. */
    static final Comparator<GuidanceRule> ORDER =
            Comparator.comparing((GuidanceRule r) -> Topic.of(r)).thenComparing(GuidanceRule::id);

    private static final List<GuidanceRule> RULES = collect();

    private Guidance() {}

    /** {@return every rule of guidance of this version, those of a referral included, topic by topic} */
    public static List<GuidanceRule> rules() {
        return RULES;
    }

    private static List<GuidanceRule> collect() {
        List<GuidanceRule> all = new ArrayList<>(Referral.rules());
        all.addAll(SharingRules.ALL);
        all.addAll(PatientRules.ALL);
        all.addAll(ChoiceRules.ALL);
        all.addAll(AssessmentRules.ALL);
        all.addAll(PlanRules.ALL);
        all.addAll(ConnectingRules.ALL);
        all.addAll(FollowingUpRules.ALL);
        all.addAll(ReturnRules.ALL);
        all.addAll(MedicationRules.ALL);
        all.addAll(InternalServiceRules.ALL);
        all.addAll(WorkingRelationshipRules.ALL);
        all.addAll(DirectoryRules.ALL);
        all.addAll(PolicyRules.ALL);
        all.addAll(TrainingRules.ALL);
        all.sort(ORDER);
        return all.stream().distinct().toList();
    }

    /**
     * {@return what the rules on one referral find: those that its replay went by, and those that only ask}
     *
     * @param referral the referral, as replayed or as events led to it
     * @param asOf the moment asked for, not before the last event; its zone says what day it is
     * @param context limits and weights and, for what stands outside a log, the patient's plan, the practice and its team
     */
    public static List<GuidanceFinding> check(Referral referral, ZonedDateTime asOf, CareContext context) {
        Findings f = new Findings(asOf, context);
        Course course = referral.course(asOf, context);
        ReplayedRules.check(referral, course, f);
        SharingRules.check(referral, course, f);
        ConnectingRules.check(referral, course, f);
        FollowingUpRules.check(referral, course, f);
        ReturnRules.check(referral, course, f);
        ChoiceRules.check(referral, course, f);
        AssessmentRules.check(referral, f);
        ConsideredRules.check(referral, f);
        InternalServiceRules.check(referral, f);
        return f.all();
    }

    /**
     * {@return what the rules on the referral of a log find, as of its moment and by its context}
     *
     * @param log the log
     * @param part2 by which disclosures are decided
     * @throws InvalidValueException when its context gives a weight to something that is no rule, or below that of the rule
     *     itself
     */
    public static List<GuidanceFinding> check(ReferralLog log, Part2 part2) {
        List<InvalidValueException.Problem> problems = wrongWeights(log.context());
        if (!problems.isEmpty()) {
            throw new InvalidValueException("ReferralLog", problems);
        }
        return check(Referral.replay(log, part2), log.asOf(), log.context());
    }

    /** Weights that name no rule, or lower one, by their place in a document. */
    static List<InvalidValueException.Problem> wrongWeights(CareContext context) {
        List<InvalidValueException.Problem> problems = new ArrayList<>();
        List<RuleProfile.Weight> weights = context.profile().weights();
        for (int i = 0; i < weights.size(); i++) {
            RuleProfile.Weight weight = weights.get(i);
            FactRef at = FactRef.of("context.profile").at(i);
            Optional<GuidanceRule> rule =
                    RULES.stream().filter(r -> r.id().equals(weight.rule())).findFirst();
            if (rule.isEmpty()) {
                problems.add(new InvalidValueException.Problem(at, "must name a rule"));
            } else if (rule.get().severity().heavier(weight.severity()) != weight.severity()) {
                problems.add(new InvalidValueException.Problem(at, "must not lower what the rule weighs by itself"));
            }
        }
        return problems;
    }

    /**
     * {@return what the rules on one patient's plan find}
     *
     * @param plan the plan
     * @param asOf the moment asked for; its zone says what day it is
     * @param context limits, weights and, for whoever asked the patient, the team
     */
    public static List<GuidanceFinding> check(CarePlan plan, ZonedDateTime asOf, CareContext context) {
        Findings f = new Findings(asOf, context);
        AssessmentRules.check(plan, f);
        PlanRules.check(plan, f);
        ReturnRules.check(plan, f);
        MedicationRules.check(plan, f);
        InternalServiceRules.check(plan, f);
        PolicyRules.check(plan, f);
        return f.all();
    }

    /**
     * {@return what the rules on a care team find}
     *
     * @param team the team
     * @param asOf the moment asked for; its zone says what day it is
     * @param context limits, weights and, for what it does as a whole, the practice
     */
    public static List<GuidanceFinding> check(CareTeam team, ZonedDateTime asOf, CareContext context) {
        Findings f = new Findings(asOf, context);
        InternalServiceRules.check(team, f);
        TrainingRules.check(team, f);
        return f.all();
    }

    /**
     * {@return what the rules on a practice find; its panel is looked at as a panel, not plan by plan}
     *
     * @param practice the practice
     * @param directory its directory of programs and supports; empty: it keeps none
     * @param asOf the moment asked for; its zone says what day it is
     * @param context limits and weights
     */
    public static List<GuidanceFinding> check(
            Practice practice, Optional<ResourceDirectory> directory, ZonedDateTime asOf, CareContext context) {
        Findings f = new Findings(asOf, context);
        PlanRules.check(practice, f);
        MedicationRules.check(practice, directory, f);
        InternalServiceRules.check(practice, f);
        WorkingRelationshipRules.check(practice, f);
        PolicyRules.check(practice, f);
        TrainingRules.check(practice, f);
        return f.all();
    }

    /**
     * {@return what the rules on a practice and its referrals find: how it works with the programs it refers to}
     *
     * @param practice the practice
     * @param referrals its referrals, those of a year at least; facts name them as {@code referrals}, by their place
     * @param asOf the moment asked for, not before the last event of any; its zone says what day it is
     * @param context limits and weights
     */
    public static List<GuidanceFinding> check(
            Practice practice, List<Referral> referrals, ZonedDateTime asOf, CareContext context) {
        Findings f = new Findings(asOf, context);
        WorkingRelationshipRules.check(practice, referrals, f);
        return f.all();
    }

    /**
     * {@return what the rules on a directory find}
     *
     * @param directory the directory
     * @param asOf the moment asked for; its zone says what day it is
     * @param context limits, weights and, for whether services are short, the practice
     */
    public static List<GuidanceFinding> check(ResourceDirectory directory, ZonedDateTime asOf, CareContext context) {
        Findings f = new Findings(asOf, context);
        DirectoryRules.check(directory, f);
        return f.all();
    }

    /**
     * {@return how a practice stands: its plans, its team, its directory, its referrals and itself}
     *
     * @param review the document of it
     */
    public static GuidanceReport review(PracticeReview review) {
        return new Reports(findings(review)).report();
    }

    /** Everything that is found in the document of a practice. */
    static List<GuidanceFinding> findings(PracticeReview review) {
        Practice practice = review.practice();
        ZonedDateTime asOf = review.asOf();
        CareContext context = review.context().describing(practice, review.team());
        FactRef at = FactRef.of("practice");
        List<GuidanceFinding> found = new ArrayList<>(below(at, check(practice, review.directory(), asOf, context)));
        for (int i = 0; i < practice.panel().size(); i++) {
            found.addAll(below(at.at("panel").at(i), check(practice.panel().get(i), asOf, context)));
        }
        if (review.team().isPresent()) {
            found.addAll(below(FactRef.of("team"), check(review.team().get(), asOf, context)));
        } else {
            Findings f = new Findings(asOf, context);
            unseen(f);
            found.addAll(below(FactRef.of("team"), f.all()));
        }
        review.directory().ifPresent(d -> found.addAll(below(FactRef.of("directory"), check(d, asOf, context))));
        List<Referral> referrals = review.referrals().stream()
                .map(log -> Referral.replay(log, Part2.edition2024()))
                .toList();
        for (int i = 0; i < referrals.size(); i++) {
            CareContext ofPatient = context.planning(
                    plan(practice, review.referrals().get(i).file().patient()));
            found.addAll(below(FactRef.of("referrals").at(i), check(referrals.get(i), asOf, ofPatient)));
        }
        if (!referrals.isEmpty()) {
            found.addAll(check(practice, referrals, asOf, context));
        }
        return found;
    }

    /** The plan of the patient who is referred, where the panel has one. */
    private static Optional<CarePlan> plan(Practice practice, PatientId patient) {
        return practice.panel().stream()
                .filter(p -> p.patient().ref().equals(patient))
                .findFirst();
    }

    /** The rules on a team that is not described. */
    private static void unseen(Findings f) {
        List<GuidanceRule> ofTeams = check(CareTeam.builder().build(), f.asOf(), f.context()).stream()
                .map(GuidanceFinding::rule)
                .distinct()
                .toList();
        ofTeams.forEach(rule -> f.add(rule, Outcome.UNKNOWN, "", Ask.TEAM, FactRef.ROOT));
    }

    private static List<GuidanceFinding> below(FactRef at, List<GuidanceFinding> found) {
        return found.stream().map(f -> f.below(at)).toList();
    }
}
