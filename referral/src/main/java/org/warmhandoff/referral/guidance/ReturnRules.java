package org.warmhandoff.referral.guidance;

import static org.warmhandoff.core.Outcome.NOT_APPLICABLE;
import static org.warmhandoff.core.Outcome.SATISFIED;
import static org.warmhandoff.core.Outcome.UNKNOWN;
import static org.warmhandoff.core.Outcome.VIOLATED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.Outcome;
import org.warmhandoff.core.care.Literature;
import org.warmhandoff.referral.Course;
import org.warmhandoff.referral.GuidanceRule;
import org.warmhandoff.referral.Referral;
import org.warmhandoff.referral.ReferralState;
import org.warmhandoff.referral.event.NeedsAssessed;
import org.warmhandoff.referral.event.PatientContacted;
import org.warmhandoff.referral.event.ReferralEnd;
import org.warmhandoff.referral.event.ReferralEvent;
import org.warmhandoff.referral.event.Willingness;
import org.warmhandoff.referral.event.WillingnessRecorded;
import org.warmhandoff.referral.practice.CarePlan;
import org.warmhandoff.referral.practice.MedicationPlan;
import org.warmhandoff.referral.vocabulary.PatientOffer;

/** Step 4, as far as a patient's plan shows it: the practice comes back to the patient, and to how the patient fares. */
final class ReturnRules {
    static final GuidanceRule ASKED_AGAIN = GuidanceRule.warning(
                    "S4-09",
                    "A patient who was reluctant is asked again once stable on the medication",
                    Literature.AHRQ_OPENING)
            .reading(
                    "An assessment, or a word of the patient, on the day of it or later, is asking again. A day that was set"
                            + " for it is one to contact the patient on, or later.")
            .looksAt("willingness", "needs.assessedOn", "medication.stabilizedOn", "referrals");
    static final GuidanceRule OUTCOMES = GuidanceRule.warning(
                    "S4-11", "The care team tracks outcomes and watches progress", Literature.AHRQ_REFER_INTERNAL)
            .looksAt("outcomes");

    static final GuidanceRule ANOTHER_WAY = GuidanceRule.warning(
                    "S4-08",
                    "After a referral that led to no support the patient is told and offered another way",
                    Literature.AHRQ_OPENING,
                    Literature.JUDGEMENT)
            .reading(
                    "Another referral that goes on, or one that ended later, is another way. A patient who declines is left"
                            + " in peace.")
            .looksAt("ends", "contacts", "referrals", "willingness");

    static final List<GuidanceRule> ALL = List.of(ASKED_AGAIN, ANOTHER_WAY, OUTCOMES);

    private static final Set<ReferralEnd> NO_SUPPORT = EnumSet.of(
            ReferralEnd.CONNECTED_NOT_ENGAGED,
            ReferralEnd.NOT_CONNECTED,
            ReferralEnd.DECLINED_BY_PROGRAM,
            ReferralEnd.INELIGIBLE,
            ReferralEnd.UNABLE_TO_CONTACT,
            ReferralEnd.CONSENT_WITHDRAWN);
    private static final String NOT_ASKED_AGAIN =
            "The patient was reluctant, has been stable for long, and was not asked again";

    private ReturnRules() {}

    /** The rules on a plan. */
    static void check(CarePlan p, Findings f) {
        Outcome again = p.willingness()
                .map(said -> askedAgain(said, assessed(p), p.medication(), f))
                .orElse(UNKNOWN);
        f.add(
                ASKED_AGAIN,
                again == VIOLATED && !p.referrals().isEmpty() ? UNKNOWN : again,
                NOT_ASKED_AGAIN,
                p.willingness().isEmpty()
                        ? Ask.WILLING
                        : p.medication().stabilizedOn().isEmpty() ? Ask.STABLE : Ask.REFERRALS);
        boolean declines =
                p.willingness().filter(w -> w.is() == Willingness.DECLINES).isPresent();
        f.each(
                ANOTHER_WAY,
                declines ? List.of() : Places.of(FactRef.of("ends"), p.ends(), e -> leftAlone(e, p, f)),
                "A referral led to no support, and the patient was not told and offered another way",
                p.ends().stream().anyMatch(e -> NO_SUPPORT.contains(e.is())) && !declines ? SATISFIED : NOT_APPLICABLE,
                "");
        f.add(OUTCOMES, Outcome.of(Answer.of(!p.outcomes().isEmpty())), "No outcome is on record", "");
    }

    /** The rule on a referral: what its log adds to what the plan says. */
    static void check(Referral r, Course c, Findings f) {
        Optional<CarePlan> plan = f.context().carePlan();
        Optional<WillingnessRecorded> inLog = r.events().stream()
                .filter(WillingnessRecorded.class::isInstance)
                .map(WillingnessRecorded.class::cast)
                .reduce((a, b) -> b);
        Optional<CarePlan.Stated> said = inLog.map(w -> new CarePlan.Stated(w.willingness(), c.day(w)));
        Optional<CarePlan.Stated> outside = plan.flatMap(CarePlan::willingness)
                .filter(w -> said.filter(l -> !l.on().isBefore(w.on())).isEmpty());
        Optional<CarePlan.Stated> latest = outside.or(() -> said);
        FactRef events = FactRef.of("events");
        if (r.state() == ReferralState.CLOSED
                || latest.filter(w -> w.is().willing()).isPresent()) {
            f.add(ASKED_AGAIN, NOT_APPLICABLE, "", "", events);
            return;
        }
        Optional<LocalDate> revisit =
                outside.isPresent() ? Optional.empty() : inLog.flatMap(WillingnessRecorded::revisitOn);
        List<LocalDate> assessed =
                new ArrayList<>(plan.map(ReturnRules::assessed).orElse(List.of()));
        for (ReferralEvent e : r.events()) {
            if (e instanceof NeedsAssessed n) {
                assessed.add(n.needs().assessedOn());
            }
        }
        if (revisit.filter(on -> on.isBefore(f.today()) && !cameBack(on, assessed, r, c, plan))
                .isPresent()) {
            f.add(
                    ASKED_AGAIN,
                    VIOLATED,
                    "The day set to come back to the patient has passed without a contact",
                    "",
                    events);
            return;
        }
        Outcome again = latest.flatMap(w -> plan.map(p -> askedAgain(w, assessed, p.medication(), f)))
                .orElse(UNKNOWN);
        f.add(
                ASKED_AGAIN,
                again,
                NOT_ASKED_AGAIN,
                latest.isEmpty() ? Ask.WILLING : Ask.STABLE,
                events,
                FactRef.of("context.carePlan.medication.stabilizedOn"));
    }

    private static List<LocalDate> assessed(CarePlan p) {
        return p.needs().map(n -> List.of(n.assessedOn())).orElse(List.of());
    }

    /** S4-09: on the day set or later the patient was contacted, or asked for needs. */
    private static boolean cameBack(
            LocalDate on, List<LocalDate> assessed, Referral r, Course c, Optional<CarePlan> plan) {
        return assessed.stream().anyMatch(a -> !a.isBefore(on))
                || Stream.concat(r.events().stream(), plan.map(CarePlan::contacts).orElse(List.of()).stream())
                        .anyMatch(e -> e instanceof PatientContacted p
                                && p.done()
                                && !c.day(p).isBefore(on));
    }

    /** S4-09: asked since the patient was stable; for a while after, there is time. */
    static Outcome askedAgain(CarePlan.Stated said, List<LocalDate> assessed, MedicationPlan m, Findings f) {
        if (said.is().willing()) {
            return NOT_APPLICABLE;
        }
        if (m.stabilizedOn().isEmpty()) {
            return PlanRules.STABLE.contains(m.status()) ? UNKNOWN : NOT_APPLICABLE;
        }
        LocalDate stable = m.stabilizedOn().get();
        if (!Days.moreThanAgo(stable, f.today(), f.limits().askAgainAfter())) {
            return NOT_APPLICABLE;
        }
        boolean again = !said.on().isBefore(stable) || assessed.stream().anyMatch(on -> !on.isBefore(stable));
        return again ? SATISFIED : VIOLATED;
    }

    /** S4-08: for longer than there is time nothing followed an end. */
    private static boolean leftAlone(CarePlan.EndedReferral end, CarePlan p, Findings f) {
        boolean another = p.referrals().stream()
                        .anyMatch(id ->
                                p.ends().stream().noneMatch(e -> e.referral().equals(id)))
                || p.ends().stream().anyMatch(e -> e.on().isAfter(end.on()));
        boolean offered = p.contacts().stream()
                .anyMatch(c -> c.tellsThePatient()
                        && c.offered().stream().anyMatch(PatientOffer::anotherWay)
                        && !c.occurredAt()
                                .withZoneSameInstant(f.asOf().getZone())
                                .toLocalDate()
                                .isBefore(end.on()));
        return NO_SUPPORT.contains(end.is())
                && !another
                && !offered
                && Days.moreThanAgo(end.on(), f.today(), f.limits().reofferBy());
    }
}
