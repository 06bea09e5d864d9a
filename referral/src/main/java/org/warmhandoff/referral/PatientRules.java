package org.warmhandoff.referral;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Citation;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.Outcome;
import org.warmhandoff.core.care.Literature;
import org.warmhandoff.referral.event.PatientContacted;
import org.warmhandoff.referral.event.PatientLedChosen;
import org.warmhandoff.referral.event.Proposed;
import org.warmhandoff.referral.event.ReferralEvent;
import org.warmhandoff.referral.practice.CarePlan;
import org.warmhandoff.referral.practice.ContactPreferences;
import org.warmhandoff.referral.practice.MedicationPlan;
import org.warmhandoff.referral.practice.MedicationPlan.Status;
import org.warmhandoff.referral.practice.MedicationPlan.StatusReason;
import org.warmhandoff.referral.vocabulary.PatientChannel;
import org.warmhandoff.referral.vocabulary.PatientOffer;

/**
 * Step 1, toward the patient: a refusal costs nothing else, and the patient is contacted as the patient said. They refuse no
 * event; they read the plan of care in the context, and an error of theirs leaves step 1 not met.
 */
public final class PatientRules {
    /** S1-11: declining to share is no reason to keep anything back. */
    public static final GuidanceRule NOT_FOR_SHARING = GuidanceRule.error(
                    "S1-11",
                    "A patient who declines to share is refused nothing else, the medication least of all",
                    Literature.AHRQ_DONTS,
                    Literature.AHRQ_OPENING)
            .reading(
                    "Of a referral a warning where the patient was offered no other way: a list, another talk, a service of the"
                            + " practice, help with going there alone.")
            .looksAt("medication.status", "medication.statusReason");
    /** S1-12: what others may notice. */
    public static final GuidanceRule NEUTRAL = GuidanceRule.error(
                    "S1-12",
                    "What others may see or hear does not tell of the treatment, unless the patient allowed that way",
                    Citation.parse("2.13(c)"),
                    Literature.JUDGEMENT)
            .looksAt("events", "context.carePlan.patient.contact");
    /** S1-15: how and whether to contact the patient. */
    public static final GuidanceRule AS_THE_PATIENT_SAID = GuidanceRule.error(
                    "S1-15",
                    "The patient says how to be contacted and whether at all, and that is kept to",
                    Literature.GRAVITY_GUIDE,
                    Literature.CONTACT_PREFERENCES)
            .notChecked("The times that are safe.")
            .looksAt("events", "context.carePlan.patient.contact");

    /** All of them, by id. */
    public static final List<GuidanceRule> ALL = List.of(NOT_FOR_SHARING, NEUTRAL, AS_THE_PATIENT_SAID);

    private static final String SATISFIED = "What it asks is there";
    private static final String NOT_APPLICABLE = "It asks nothing here";
    private static final FactRef EVENTS = FactRef.of("events");
    private static final Set<Status> HELD_BACK =
            EnumSet.of(Status.NOT_STARTED, Status.WITHHELD, Status.DENIED, Status.STOPPED, Status.TAPERING);
    private static final Set<PatientChannel> OTHERS_MAY_NOTICE = EnumSet.of(
            PatientChannel.VOICEMAIL,
            PatientChannel.TEXT,
            PatientChannel.EMAIL,
            PatientChannel.LETTER,
            PatientChannel.PORTAL,
            PatientChannel.FAMILY_CALL);

    private final Referral r;
    private final ZonedDateTime asOf;
    private final CareContext context;
    private final Course course;
    private final List<GuidanceFinding> found = new ArrayList<>();

    private PatientRules(Referral r, ZonedDateTime asOf, CareContext context) {
        this.r = r;
        this.asOf = asOf;
        this.context = context;
        this.course = r.course(asOf, context);
    }

    /**
     * {@return one finding or more of each, unweighted}
     *
     * @param r the referral
     * @param asOf the moment asked for, not before the last event; its zone says what day it is
     * @param context limits and the plan of care
     */
    public static List<GuidanceFinding> check(Referral r, ZonedDateTime asOf, CareContext context) {
        PatientRules rules = new PatientRules(r, asOf, context);
        rules.refusedNothing();
        rules.contacts(
                NEUTRAL,
                p -> p.namesTreatment() && OTHERS_MAY_NOTICE.contains(p.channel()),
                (p, w) -> !w.allowedChannels().contains(p.channel()) || forbidden(p, w) || w.neutralMessageOnly(),
                "A message that others may notice tells of the treatment, in a way the patient did not allow");
        rules.contacts(
                AS_THE_PATIENT_SAID,
                p -> true,
                (p, w) -> w.doNotContact()
                        || forbidden(p, w)
                        || (!w.allowedChannels().isEmpty()
                                && !w.allowedChannels().contains(p.channel())),
                "The patient was contacted although not wanting to be, or in a way not allowed");
        return List.copyOf(rules.found);
    }

    /** The errors among them. */
    static List<GuidanceFinding> errors(Referral r, ZonedDateTime asOf, CareContext context) {
        return check(r, asOf, context).stream()
                .filter(f -> f.outcome() == Outcome.VIOLATED && f.severity() == Severity.ERROR)
                .toList();
    }

    /**
     * {@return whether the medication is held back for one of some reasons: violated where it is, unknown where it is and nobody
     * says why}
     *
     * @param m the medication
     * @param reasons the reasons
     */
    public static Outcome held(MedicationPlan m, Set<StatusReason> reasons) {
        if (!HELD_BACK.contains(m.status())) {
            return Outcome.SATISFIED;
        }
        return m.statusReason()
                .map(w -> reasons.contains(w) ? Outcome.VIOLATED : Outcome.SATISFIED)
                .orElse(Outcome.UNKNOWN);
    }

    private void refusedNothing() {
        AgreementStatus stands = course.agreement();
        if (r.target() == Proposed.Target.INTERNAL
                || (stands != AgreementStatus.REFUSED && stands != AgreementStatus.REVOKED)) {
            add(NOT_FOR_SHARING, Severity.ERROR, Outcome.NOT_APPLICABLE, "", Optional.empty(), EVENTS);
            return;
        }
        Outcome held = context.carePlan()
                .map(p -> held(p.medication(), EnumSet.of(StatusReason.CONSENT_REFUSED)))
                .orElse(Outcome.UNKNOWN);
        add(
                NOT_FOR_SHARING,
                Severity.ERROR,
                held,
                held == Outcome.VIOLATED
                        ? "The patient does not agree to share, and the medication is kept back for that"
                        : "How does the medication stand since the patient declined to share, and why?",
                Optional.empty(),
                FactRef.of("context.carePlan.medication"));
        Optional<LocalDate> since = course.declinedOn();
        boolean offered = since.isPresent()
                && (r.events().stream().anyMatch(PatientLedChosen.class::isInstance)
                        || offers().anyMatch(p -> !course.day(p).isBefore(since.get())));
        boolean late = since.filter(
                        on -> on.plusDays(context.limits().reofferBy()).isBefore(asOf.toLocalDate()))
                .isPresent();
        Outcome another = offered
                ? Outcome.SATISFIED
                : late ? Outcome.VIOLATED : since.isPresent() ? Outcome.NOT_APPLICABLE : Outcome.UNKNOWN;
        add(
                NOT_FOR_SHARING,
                Severity.WARNING,
                another,
                another == Outcome.VIOLATED
                        ? "The patient does not agree to share, and was offered no other way"
                        : "Since when does the patient not agree to share, and what was offered since?",
                Optional.empty(),
                EVENTS);
    }

    private Stream<PatientContacted> offers() {
        return Stream.concat(
                        r.events().stream()
                                .filter(PatientContacted.class::isInstance)
                                .map(PatientContacted.class::cast),
                        context.carePlan().map(CarePlan::contacts).orElse(List.of()).stream())
                .filter(p -> p.done() && p.offered().stream().anyMatch(PatientOffer::alternative));
    }

    /** A rule on each contact that was made, by what the patient said of contacts. */
    private void contacts(
            GuidanceRule rule,
            Predicate<PatientContacted> reads,
            BiPredicate<PatientContacted, ContactPreferences> wrong,
            String message) {
        Optional<ContactPreferences> wishes =
                context.carePlan().flatMap(p -> p.patient().contact());
        List<ReferralEvent> read = r.events().stream()
                .filter(e -> e instanceof PatientContacted p && p.done() && reads.test(p))
                .toList();
        List<ReferralEvent> against = read.stream()
                .filter(e ->
                        wishes.filter(w -> wrong.test((PatientContacted) e, w)).isPresent())
                .toList();
        against.forEach(e -> add(rule, Severity.ERROR, Outcome.VIOLATED, message, Optional.of(e), r.pointer(e)));
        if (against.isEmpty()) {
            Outcome otherwise = wishes.isPresent() ? Outcome.SATISFIED : Outcome.UNKNOWN;
            add(
                    rule,
                    Severity.ERROR,
                    read.isEmpty() ? Outcome.NOT_APPLICABLE : otherwise,
                    "How, and whether at all, may the patient be contacted?",
                    Optional.empty(),
                    FactRef.of("context.carePlan.patient.contact"));
        }
    }

    private static boolean forbidden(PatientContacted p, ContactPreferences w) {
        return p.channel() == PatientChannel.VOICEMAIL && w.voicemailAllowed() == Answer.NO;
    }

    private void add(
            GuidanceRule rule,
            Severity severity,
            Outcome outcome,
            String message,
            Optional<ReferralEvent> event,
            FactRef at) {
        String said =
                outcome == Outcome.SATISFIED ? SATISFIED : outcome == Outcome.NOT_APPLICABLE ? NOT_APPLICABLE : message;
        found.add(new GuidanceFinding(rule, severity, outcome, said, event.map(ReferralEvent::id), List.of(at)));
    }
}
