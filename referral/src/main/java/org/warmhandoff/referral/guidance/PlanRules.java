package org.warmhandoff.referral.guidance;

import static org.warmhandoff.core.Outcome.NOT_APPLICABLE;
import static org.warmhandoff.core.Outcome.SATISFIED;
import static org.warmhandoff.core.Outcome.UNKNOWN;
import static org.warmhandoff.core.Outcome.VIOLATED;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.Outcome;
import org.warmhandoff.core.care.Literature;
import org.warmhandoff.core.care.SupportModality;
import org.warmhandoff.referral.GuidanceRule;
import org.warmhandoff.referral.NeedsRules;
import org.warmhandoff.referral.Severity;
import org.warmhandoff.referral.event.Willingness;
import org.warmhandoff.referral.practice.CarePlan;
import org.warmhandoff.referral.practice.MedicationPlan.Status;
import org.warmhandoff.referral.practice.PatientProfile;
import org.warmhandoff.referral.practice.Policy;
import org.warmhandoff.referral.practice.Practice;
import org.warmhandoff.referral.practice.SupportPlanItem;
import org.warmhandoff.referral.vocabulary.Condition;
import org.warmhandoff.referral.vocabulary.SupportIntensity;

/** Step 2, as far as a patient's plan shows it: the support fits the patient, and nobody is made to take it. */
final class PlanRules {
    static final GuidanceRule TAILORED = NeedsRules.TAILORED;
    static final GuidanceRule NOT_ONE_FOR_ALL = GuidanceRule.error(
                    "S2-06",
                    "Nobody insists that all patients take part in the same type of activity",
                    Literature.AHRQ_DONTS,
                    Literature.TRAINING_DONTS)
            .reading(
                    "Five plans or more, all with the same mandatory kinds of support, are a policy that nobody wrote.")
            .looksAt("panel", "policies");
    static final GuidanceRule NOT_ONE_SCHEDULE = GuidanceRule.error(
                    "S2-07", "Nobody requires all patients to engage on the same schedule", Literature.AHRQ_DONTS)
            .looksAt("medication.conditions", "policies");
    static final GuidanceRule INTENSIVE_FOR_A_REASON = GuidanceRule.warning(
                    "S2-19",
                    "Intensive services are for patients who need them, and the plan says why",
                    Literature.AHRQ_OPENING,
                    Literature.TRAINING_DONTS)
            .reading(
                    "A rationale, the patient's choice, a struggle to meet goals or a co-occurring condition is a reason;"
                            + " an absent assessment is none.")
            .looksAt("supportPlan", "needs");
    static final GuidanceRule NOT_ASSUMED = GuidanceRule.error(
                    "S2-21",
                    "Nobody assumes that a patient benefits from or requires behavioral health techniques",
                    Literature.TRAINING_DONTS)
            .reading("Mandatory or intensive support without an assessment is such an assumption.")
            .looksAt("supportPlan", "needs");
    static final GuidanceRule COMMUNITY = GuidanceRule.warning(
                    "S2-22",
                    "Community-based support of recovery is considered, above all for a patient who hesitates",
                    Literature.AHRQ_OPENING,
                    Literature.AHRQ_IDENTIFY,
                    Literature.TRAINING_VISITS)
            .looksAt("willingness", "medication.stabilizedOn", "supportPlan", "referrals");
    static final GuidanceRule PAIN = GuidanceRule.info(
                    "S2-26",
                    "Pain is considered where it plays a part",
                    Literature.RURAL_INDIVIDUAL,
                    Literature.AJMC_PHYSICAL)
            .looksAt("needs.coOccurring", "supportPlan", "referrals");
    static final GuidanceRule REMOTE = GuidanceRule.warning(
                    "S2-27",
                    "Where services are short, support by video, phone or app is explored",
                    Literature.AHRQ_IDENTIFY,
                    Literature.RURAL_CONSIDERATIONS,
                    Literature.AJMC_VIRTUAL)
            .notChecked("Whether a program nearby fits.")
            .looksAt("patient.home", "supportPlan", "referrals");
    static final GuidanceRule SPECIFIC = GuidanceRule.warning(
                    "S2-33",
                    "The plan is that of this patient: its support serves a goal",
                    Literature.TRAINING_VISITS,
                    Literature.AJMC_COMBINE)
            .looksAt("supportPlan");
    static final GuidanceRule GROUP_FORMAT = GuidanceRule.info(
                    "S2-34", "Open and closed groups are explained", Literature.RURAL_GROUP)
            .looksAt("supportPlan", "preferences.groupFormat");

    static final List<GuidanceRule> ALL = List.of(
            NOT_ONE_FOR_ALL,
            NOT_ONE_SCHEDULE,
            INTENSIVE_FOR_A_REASON,
            NOT_ASSUMED,
            COMMUNITY,
            PAIN,
            REMOTE,
            SPECIFIC,
            GROUP_FORMAT);

    /** So many plans make a panel that can be compared. */
    private static final int PANEL = 5;

    private static final FactRef ITEMS = FactRef.of("supportPlan");
    static final Set<SupportModality> OF_THE_COMMUNITY = EnumSet.of(
            SupportModality.PEER_SERVICES, SupportModality.MUTUAL_HELP_GROUP, SupportModality.RECOVERY_SUPPORT);
    static final Set<Status> STABLE = EnumSet.of(Status.STABILIZED, Status.MAINTENANCE);

    private PlanRules() {}

    /** The rules on a plan. */
    static void check(CarePlan p, Findings f) {
        tailored(p, f);
        f.at(
                NOT_ONE_SCHEDULE,
                Places.of(
                        FactRef.of("medication.conditions"),
                        p.medication().conditions(),
                        c -> c.scheduleFixed()
                                && c.patientSpecificBasis()
                                        .filter(w -> w.stated())
                                        .isEmpty()),
                "A schedule is fixed, and nothing in this patient speaks for it",
                SATISFIED,
                "");
        List<FactRef> intensive = Places.of(ITEMS, p.supportPlan(), PlanRules::intensive);
        f.at(
                INTENSIVE_FOR_A_REASON,
                Places.of(ITEMS, p.supportPlan(), i -> intensive(i) && !reasoned(i, p)),
                "Intensive support has no reason on record",
                intensive.isEmpty() ? NOT_APPLICABLE : SATISFIED,
                "");
        List<FactRef> imposed = Places.of(ITEMS, p.supportPlan(), i -> i.mandatory() || intensive(i));
        f.at(
                NOT_ASSUMED,
                p.needs().isPresent() ? List.of() : imposed,
                "Support is mandatory or intensive, and no needs were assessed",
                imposed.isEmpty() ? NOT_APPLICABLE : SATISFIED,
                "");
        f.add(
                COMMUNITY,
                community(p),
                "The patient hesitates, and no support of peers or of the community is in the plan",
                p.willingness().isEmpty() ? Ask.WILLING : communityAsk(p));
        f.add(
                PAIN,
                pain(p),
                "There is chronic pain, and no support with pain is in the plan",
                p.needs().flatMap(n -> n.coOccurring()).isEmpty() ? Ask.NEEDS : Ask.REFERRALS);
        f.add(
                REMOTE,
                remote(p),
                "Services are short where the patient lives, and nothing by video, phone or app is in the plan",
                rural(p) == Answer.YES ? Ask.REFERRALS : Ask.RURAL);
        f.add(
                SPECIFIC,
                p.supportPlan().isEmpty()
                        ? NOT_APPLICABLE
                        : Outcome.of(Answer.of(p.supportPlan().stream()
                                .anyMatch(i -> i.goalRef().isPresent()))),
                "No support in the plan serves a goal",
                "");
        boolean group = p.supportPlan().stream().anyMatch(i -> group(i.modality()));
        f.add(
                GROUP_FORMAT,
                group ? Outcome.of(Answer.of(p.preferences().groupFormat().isPresent())) : NOT_APPLICABLE,
                "A group is in the plan, and it is not on record which kind the patient prefers",
                "");
    }

    /** The rules on a practice. */
    static void check(Practice p, Findings f) {
        List<FactRef> same = new ArrayList<>(PolicyRules.where(p, Policy::onlyOneSupportForAll));
        if (sameForAll(p)) {
            same.add(FactRef.of("panel"));
        }
        f.at(NOT_ONE_FOR_ALL, same, "All patients must take part in the same type of activity", SATISFIED, "");
        f.at(
                NOT_ONE_SCHEDULE,
                PolicyRules.where(p, Policy::sameScheduleForAll),
                "A policy gives all patients the same schedule",
                SATISFIED,
                "");
    }

    private static void tailored(CarePlan p, Findings f) {
        List<FactRef> against = Places.of(ITEMS, p.supportPlan(), i -> Preferred.contradicts(i, p.preferences()));
        List<FactRef> missed = Places.of(
                ITEMS,
                p.supportPlan(),
                i -> !i.chosenByPatient()
                        && i.rationale().filter(w -> w.stated()).isEmpty()
                        && Preferred.misses(i, p.preferences()));
        boolean open = p.supportPlan().stream().anyMatch(i -> Preferred.leavesOpen(i, p.preferences()));
        Outcome otherwise = p.supportPlan().isEmpty() ? NOT_APPLICABLE : open ? UNKNOWN : SATISFIED;
        boolean error = !against.isEmpty();
        f.add(
                TAILORED,
                error || missed.isEmpty() ? Severity.ERROR : Severity.WARNING,
                error || !missed.isEmpty() ? VIOLATED : otherwise,
                error
                        ? "Support in the plan goes against what the patient requires or avoids"
                        : "Support in the plan misses a preference, and no rationale is on record",
                "With which techniques, how much and how is the support given that must meet what the patient requires?",
                error ? against : missed);
    }

    /** S2-06: every plan of a panel has the same mandatory kinds of support. */
    static boolean sameForAll(Practice p) {
        List<Set<SupportModality>> mandatory = p.panel().stream()
                .map(plan -> {
                    Set<SupportModality> kinds = EnumSet.noneOf(SupportModality.class);
                    plan.supportPlan().stream()
                            .filter(SupportPlanItem::mandatory)
                            .forEach(i -> kinds.add(i.modality()));
                    return kinds;
                })
                .distinct()
                .toList();
        return p.panel().size() >= PANEL
                && mandatory.size() == 1
                && !mandatory.get(0).isEmpty();
    }

    /** S2-19, S2-21: intensive by its intensity or by its kind. */
    static boolean intensive(SupportPlanItem i) {
        return i.intensity().equals(Optional.of(SupportIntensity.INTENSIVE))
                || i.modality() == SupportModality.INTENSIVE_ADJUNCTIVE_SERVICE;
    }

    /** S2-19: something speaks for intensive support. */
    static boolean reasoned(SupportPlanItem i, CarePlan p) {
        return i.chosenByPatient()
                || i.rationale().filter(w -> w.stated()).isPresent()
                || p.needs()
                        .filter(n -> n.strugglingToMeetGoals() == Answer.YES
                                || n.coOccurring().filter(c -> !c.isEmpty()).isPresent())
                        .isPresent();
    }

    /** S2-22: a patient who hesitates, or is reluctant once stable, has something of the community in the plan. */
    static Outcome community(CarePlan p) {
        if (p.supportPlan().stream().anyMatch(i -> OF_THE_COMMUNITY.contains(i.modality()))) {
            return SATISFIED;
        }
        if (p.willingness().isEmpty()) {
            return UNKNOWN;
        }
        CarePlan.Stated said = p.willingness().get();
        Outcome asked = switch (said.is()) {
            case HESITANT -> VIOLATED;
            case RELUCTANT ->
                p.medication()
                        .stabilizedOn()
                        .map(on -> said.on().isBefore(on) ? NOT_APPLICABLE : VIOLATED)
                        .orElse(STABLE.contains(p.medication().status()) ? UNKNOWN : NOT_APPLICABLE);
            default -> NOT_APPLICABLE;
        };
        return asked == VIOLATED && !p.referrals().isEmpty() ? UNKNOWN : asked;
    }

    private static String communityAsk(CarePlan p) {
        return p.willingness().filter(w -> w.is() == Willingness.RELUCTANT).isPresent()
                        && p.medication().stabilizedOn().isEmpty()
                ? Ask.STABLE
                : Ask.REFERRALS;
    }

    /** S2-26: chronic pain has support with pain in the plan. */
    static Outcome pain(CarePlan p) {
        return p.needs()
                .flatMap(n -> n.coOccurring())
                .map(c -> !c.contains(Condition.CHRONIC_PAIN)
                        ? NOT_APPLICABLE
                        : considered(p, i -> withPain(i.modality())))
                .orElse(UNKNOWN);
    }

    /** S2-27: where services are short, something in the plan needs no way. */
    static Outcome remote(CarePlan p) {
        Outcome explored = considered(
                p, i -> i.deliveryMode().filter(DirectoryRules::remote).isPresent() || byPhone(i.modality()));
        return switch (rural(p)) {
            case NO -> NOT_APPLICABLE;
            case YES -> explored;
            case UNKNOWN -> explored == SATISFIED ? SATISFIED : UNKNOWN;
        };
    }

    /** Whether services are short where the patient lives. */
    static Answer rural(CarePlan p) {
        return p.patient().home().map(PatientProfile.Home::rural).orElse(Answer.UNKNOWN);
    }

    /** In the plan; where it is not, the log of a referral may have it. */
    private static Outcome considered(CarePlan p, Predicate<SupportPlanItem> so) {
        if (p.supportPlan().stream().anyMatch(so)) {
            return SATISFIED;
        }
        return p.referrals().isEmpty() ? VIOLATED : UNKNOWN;
    }

    /** Whether a kind of support is one with pain. */
    static boolean withPain(SupportModality modality) {
        return modality == SupportModality.PAIN_MANAGEMENT_SUPPORT;
    }

    /** Whether a kind of support needs no way by its kind. */
    static boolean byPhone(SupportModality modality) {
        return modality == SupportModality.PHONE_OR_APP_SUPPORT;
    }

    /** Whether a kind of support is a group: it says so in its name. */
    static boolean group(SupportModality modality) {
        return modality.name().contains("GROUP");
    }
}
