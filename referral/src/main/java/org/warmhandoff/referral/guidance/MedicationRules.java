package org.warmhandoff.referral.guidance;

import static org.warmhandoff.core.Outcome.NOT_APPLICABLE;
import static org.warmhandoff.core.Outcome.SATISFIED;
import static org.warmhandoff.core.Outcome.UNKNOWN;
import static org.warmhandoff.core.Outcome.VIOLATED;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.Outcome;
import org.warmhandoff.core.care.Literature;
import org.warmhandoff.core.care.Medication;
import org.warmhandoff.core.care.Setting;
import org.warmhandoff.core.care.SupportModality;
import org.warmhandoff.referral.GuidanceRule;
import org.warmhandoff.referral.PatientRules;
import org.warmhandoff.referral.Severity;
import org.warmhandoff.referral.match.ResourceDirectory;
import org.warmhandoff.referral.practice.CarePlan;
import org.warmhandoff.referral.practice.MedicationCondition;
import org.warmhandoff.referral.practice.MedicationCondition.Basis;
import org.warmhandoff.referral.practice.MedicationPlan;
import org.warmhandoff.referral.practice.MedicationPlan.StatusReason;
import org.warmhandoff.referral.practice.Policy;
import org.warmhandoff.referral.practice.Practice;

/** Medication is not contingent on psychosocial support. */
final class MedicationRules {
    static final GuidanceRule NOT_FOR_SHARING = PatientRules.NOT_FOR_SHARING;
    static final GuidanceRule NOT_WITHHELD = GuidanceRule.error(
                    "MED-01",
                    "Medication is not withheld because a patient is not ready for counseling or other psychosocial"
                            + " support, because support is not to be had, or because an assessment is outstanding",
                    Literature.AHRQ_DONTS,
                    Literature.ASAM_UPDATE)
            .reading("Not begun, held back, refused, stopped and reduced are all withheld.")
            .looksAt("medication.status", "medication.statusReason");
    static final GuidanceRule NOT_REQUIRED = GuidanceRule.error(
                    "MED-02",
                    "Neither counseling and other services nor attendance of a group are a condition of the medication",
                    Literature.AHRQ_OPENING,
                    Literature.AHRQ_DONTS,
                    Literature.GROUP_BLUEPRINT)
            .reading("A law that is cited excuses it; a policy, a payer, a court or a law without citation does not.")
            .looksAt("medication.conditions", "policies");
    static final GuidanceRule NOT_AT_ONCE = GuidanceRule.warning(
                    "MED-04",
                    "Psychosocial support that must begin at once can itself keep a patient from the medication",
                    Literature.RURAL_CONSIDERATIONS)
            .looksAt("medication.conditions");
    static final GuidanceRule REQUIREMENT_CITED = GuidanceRule.warning(
                    "MED-05",
                    "What a law, a payer or a court requires is recorded with its citation",
                    Literature.RURAL_CONSIDERATIONS)
            .looksAt("medication.conditions");
    static final GuidanceRule REQUIREMENT_CURRENT = GuidanceRule.warning(
                    "MED-06",
                    "What is cited for an opioid treatment program is the text since access to medication is no longer"
                            + " contingent on counseling",
                    Literature.OPIOID_TREATMENT_RULE)
            .reading("As of a day before that text took effect the earlier one was right, and the rule asks nothing.")
            .looksAt("medication.setting", "medication.conditions");
    static final GuidanceRule OFFERED = GuidanceRule.info(
                    "MED-07",
                    "Psychosocial support is offered even though it is never required",
                    Literature.AHRQ_OPENING,
                    Literature.ASPE_VALUE,
                    Literature.AJMC_COMBINE)
            .notChecked("An offer that stands in neither the plan nor a referral.")
            .looksAt("willingness", "supportPlan", "referrals");
    static final GuidanceRule LIST_KEPT = GuidanceRule.error(
                    "MED-08",
                    "The practice keeps a list of behavioral health and community resources outside, so that it can refer",
                    Literature.AHRQ_OPENING,
                    Literature.AHRQ_IDENTIFY,
                    Literature.WAIVER_ELIMINATION)
            .reading(
                    "An error until the waiver ended on 2022-12-29, for a practice that prescribes buprenorphine and is"
                            + " not known to counsel; otherwise a warning. A list without entries is none.")
            .looksAt("prescribes", "counselsItself");
    static final GuidanceRule NO_GUARANTEE = GuidanceRule.info(
                    "MED-09",
                    "That a patient engages in support need not be guaranteed and is no measure of failure",
                    Literature.AHRQ_OPENING)
            .looksAt("policies");

    static final List<GuidanceRule> ALL = List.of(
            NOT_FOR_SHARING,
            NOT_WITHHELD,
            NOT_REQUIRED,
            NOT_AT_ONCE,
            REQUIREMENT_CITED,
            REQUIREMENT_CURRENT,
            OFFERED,
            LIST_KEPT,
            NO_GUARANTEE);

    /** The waiver and its certification of counseling ended. */
    private static final LocalDate WAIVER_ENDED = LocalDate.of(2022, 12, 29);
    /** The rule on opioid treatment programs took effect. */
    private static final LocalDate PART_8_EFFECTIVE = LocalDate.of(2024, 4, 2);

    private static final Set<StatusReason> NO_REASON = EnumSet.of(
            StatusReason.PSYCHOSOCIAL_PARTICIPATION,
            StatusReason.PSYCHOSOCIAL_NOT_AVAILABLE,
            StatusReason.ASSESSMENT_PENDING);
    private static final String WHY = "Why does the medication stand as it does?";

    private MedicationRules() {}

    /** The rules on a plan. */
    static void check(CarePlan p, Findings f) {
        MedicationPlan m = p.medication();
        f.add(
                NOT_FOR_SHARING,
                PatientRules.held(m, EnumSet.of(StatusReason.CONSENT_REFUSED)),
                "The medication is withheld because the patient does not agree to share",
                WHY);
        f.add(
                NOT_WITHHELD,
                PatientRules.held(m, NO_REASON),
                "The medication is withheld over psychosocial support: that the patient does not take part, that there is"
                        + " none, or that an assessment is outstanding",
                WHY);
        f.at(NOT_REQUIRED, where(m, MedicationRules::contingent), contingentMessage(p), SATISFIED, "");
        f.at(
                NOT_AT_ONCE,
                where(m, c -> c.requiresPsychosocial() && c.startOffsetDays().equals(Optional.of(0))),
                "A condition asks for psychosocial support at once",
                notAtOnce(m),
                "When must the support begin that is asked for?");
        f.at(
                REQUIREMENT_CITED,
                where(m, c -> outside(c) && !cited(c)),
                "A condition of a law, a payer or a court has no citation",
                m.conditions().stream().anyMatch(MedicationRules::outside) ? SATISFIED : NOT_APPLICABLE,
                "");
        f.add(
                REQUIREMENT_CURRENT,
                current(m, f.today()),
                "The law cited was looked up before access to medication was no longer contingent on counseling",
                "Is the medication given in an opioid treatment program, and when was the law looked up?");
        f.add(
                OFFERED,
                offered(p),
                "The patient is willing, and neither the plan nor a referral offers anything",
                Ask.WILLING);
    }

    /** The rules on a practice, with its directory. */
    static void check(Practice p, Optional<ResourceDirectory> directory, Findings f) {
        f.at(
                NOT_REQUIRED,
                PolicyRules.where(p, Policy::requiresSupportForMedication),
                "A policy makes support a condition of the medication",
                SATISFIED,
                "");
        f.add(
                LIST_KEPT,
                listWeight(p, f.today()),
                Outcome.of(
                        Answer.of(directory.filter(d -> !d.entries().isEmpty()).isPresent())),
                "There is no list of resources outside the practice",
                "",
                List.of());
        f.at(
                NO_GUARANTEE,
                PolicyRules.where(p, Policy::countsNonEngagementAsFailure),
                "A policy counts a patient who does not engage as a failure",
                SATISFIED,
                "");
    }

    /** MED-02: support or a group is a condition, and no law that is cited says so. */
    static boolean contingent(MedicationCondition c) {
        return (c.requiresPsychosocial() || c.attendGroupToReceivePrescription())
                && !(c.basis() == Basis.LAW && cited(c));
    }

    private static String contingentMessage(CarePlan p) {
        boolean group =
                p.supportPlan().stream().anyMatch(i -> i.modality() == SupportModality.GROUP_BASED_OPIOID_TREATMENT);
        return "Psychosocial support or a group is a condition of the medication"
                + (group
                        ? "; group-based opioid treatment knows this as an option of its design ("
                                + Literature.GROUP_BLUEPRINT + "), and it is still what not to do ("
                                + Literature.AHRQ_DONTS + ")"
                        : "");
    }

    /** MED-04: what is known where nothing is asked for at once. */
    private static Outcome notAtOnce(MedicationPlan m) {
        List<MedicationCondition> asking = m.conditions().stream()
                .filter(MedicationCondition::requiresPsychosocial)
                .toList();
        if (asking.isEmpty()) {
            return NOT_APPLICABLE;
        }
        return asking.stream().allMatch(c -> c.startOffsetDays().isPresent()) ? SATISFIED : UNKNOWN;
    }

    /** MED-05: somebody outside the practice asks it. */
    private static boolean outside(MedicationCondition c) {
        return c.basis() != Basis.PRACTICE_POLICY;
    }

    private static boolean cited(MedicationCondition c) {
        return c.citedLaw().filter(w -> w.stated()).isPresent();
    }

    /** MED-06: whether the law cited was looked up since the text changed. */
    static Outcome current(MedicationPlan m, LocalDate today) {
        List<MedicationCondition> laws =
                m.conditions().stream().filter(c -> c.basis() == Basis.LAW).toList();
        boolean elsewhere =
                m.setting().filter(s -> s != Setting.OPIOID_TREATMENT_PROGRAM).isPresent();
        if (laws.isEmpty() || elsewhere || today.isBefore(PART_8_EFFECTIVE)) {
            return NOT_APPLICABLE;
        }
        if (laws.stream()
                .allMatch(c ->
                        c.citedOn().filter(on -> !on.isBefore(PART_8_EFFECTIVE)).isPresent())) {
            return SATISFIED;
        }
        boolean old = laws.stream()
                .anyMatch(c ->
                        c.citedOn().filter(on -> on.isBefore(PART_8_EFFECTIVE)).isPresent());
        return old && m.setting().isPresent() ? VIOLATED : UNKNOWN;
    }

    /** MED-07: a patient who is willing was offered something. */
    static Outcome offered(CarePlan p) {
        if (!p.supportPlan().isEmpty() || !p.referrals().isEmpty()) {
            return SATISFIED;
        }
        return p.willingness()
                .map(w -> w.is().willing() ? VIOLATED : NOT_APPLICABLE)
                .orElse(UNKNOWN);
    }

    /** MED-08: before the waiver ended, a practice that neither counsels nor can refer was not allowed to prescribe. */
    static Severity listWeight(Practice p, LocalDate today) {
        return today.isBefore(WAIVER_ENDED)
                        && p.prescribes().contains(Medication.BUPRENORPHINE)
                        && p.counselsItself() != Answer.YES
                ? Severity.ERROR
                : Severity.WARNING;
    }

    private static List<FactRef> where(MedicationPlan m, Predicate<MedicationCondition> violates) {
        return Places.of(FactRef.of("medication.conditions"), m.conditions(), violates);
    }
}
