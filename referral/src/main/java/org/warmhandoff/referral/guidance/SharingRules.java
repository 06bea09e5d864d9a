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
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Citation;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.Outcome;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.care.Literature;
import org.warmhandoff.referral.AgreementStatus;
import org.warmhandoff.referral.Course;
import org.warmhandoff.referral.GuidanceRule;
import org.warmhandoff.referral.Referral;
import org.warmhandoff.referral.ReferralState;
import org.warmhandoff.referral.Severity;
import org.warmhandoff.referral.Sharing;
import org.warmhandoff.referral.event.Attempted;
import org.warmhandoff.referral.event.ConnectionMethod;
import org.warmhandoff.referral.event.ConversationHeld;
import org.warmhandoff.referral.event.PatientContacted;
import org.warmhandoff.referral.event.PatientLedChosen;
import org.warmhandoff.referral.event.ProgramConsideration;
import org.warmhandoff.referral.event.ProgramConsidered;
import org.warmhandoff.referral.event.Proposed;
import org.warmhandoff.referral.event.Reached;
import org.warmhandoff.referral.event.ReferralEvent;
import org.warmhandoff.referral.practice.CarePlan;
import org.warmhandoff.referral.practice.ContactPreferences;
import org.warmhandoff.referral.practice.MedicationPlan.StatusReason;
import org.warmhandoff.referral.vocabulary.PatientChannel;
import org.warmhandoff.referral.vocabulary.PatientOffer;

/** Step 1, as far as only the check of a referral shows it: what is kept back without need, and how a patient is spoken to. */
final class SharingRules {
    static final GuidanceRule NOT_TOO_STRICT = GuidanceRule.info(
                    "S1-07", "What may be told and is needed is not kept back for privacy", Literature.AHRQ_CONNECT)
            .reading("Decided anew for exactly what was kept back. It never speaks against a patient who refused.")
            .looksAt("events", "file");
    static final GuidanceRule ASK_WITHOUT_NAME = GuidanceRule.info(
                    "S1-08",
                    "A question to a program that names nobody needs no agreement: what is not known of it can be asked",
                    Literature.GRAVITY_GUIDE,
                    Literature.AHRQ_STEP_2)
            .looksAt("events");
    static final GuidanceRule NEUTRAL = GuidanceRule.error(
                    "S1-12",
                    "What others may see or hear does not tell of the treatment, unless the patient allowed that way",
                    Citation.parse("2.13(c)"),
                    Literature.JUDGEMENT)
            .looksAt("events", "context.carePlan.patient.contact");
    static final GuidanceRule AS_THE_PATIENT_SAID = GuidanceRule.error(
                    "S1-15",
                    "The patient says how to be contacted and whether at all, and that is kept to",
                    Literature.GRAVITY_GUIDE,
                    Literature.CONTACT_PREFERENCES)
            .notChecked("The times that are safe.")
            .looksAt("events", "context.carePlan.patient.contact");

    static final List<GuidanceRule> ALL = List.of(NOT_TOO_STRICT, ASK_WITHOUT_NAME, NEUTRAL, AS_THE_PATIENT_SAID);

    private static final String HOW = "How, and whether at all, may the patient be contacted?";
    private static final FactRef CONTACT = FactRef.of("context.carePlan.patient.contact");
    private static final Set<PatientChannel> OTHERS_MAY_NOTICE = EnumSet.of(
            PatientChannel.VOICEMAIL,
            PatientChannel.TEXT,
            PatientChannel.EMAIL,
            PatientChannel.LETTER,
            PatientChannel.PORTAL,
            PatientChannel.FAMILY_CALL);

    private SharingRules() {}

    /** The rules on a referral. */
    static void check(Referral r, Course c, Findings f) {
        boolean kept = r.events().stream()
                .anyMatch(e -> (e instanceof Attempted a && a.withheld().isPresent())
                        || (e instanceof ConversationHeld h && h.withheld().isPresent()));
        f.each(
                NOT_TOO_STRICT,
                c.keptBackThoughOpen(),
                "Something was kept back for privacy that could have been told: the patient agreed, and it may go there",
                kept ? SATISFIED : NOT_APPLICABLE,
                "");
        List<FactRef> unasked = unasked(r, c);
        f.each(
                ASK_WITHOUT_NAME,
                unasked,
                "What is not known of the program can be asked now, without naming the patient",
                r.target() == Proposed.Target.EXTERNAL && c.sharing() != Sharing.ALLOWED && considered(r)
                        ? SATISFIED
                        : NOT_APPLICABLE,
                "");
        refusedNothing(r, c, f);
        contacts(
                NEUTRAL,
                r,
                f,
                p -> p.namesTreatment() && OTHERS_MAY_NOTICE.contains(p.channel()),
                (p, w) -> !w.allowedChannels().contains(p.channel()) || forbidden(p, w) || w.neutralMessageOnly(),
                "A message that others may notice tells of the treatment, in a way the patient did not allow");
        contacts(
                AS_THE_PATIENT_SAID,
                r,
                f,
                p -> true,
                (p, w) -> w.doNotContact()
                        || forbidden(p, w)
                        || (!w.allowedChannels().isEmpty()
                                && !w.allowedChannels().contains(p.channel())),
                "The patient was contacted although not wanting to be, or in a way not allowed");
    }

    private static boolean considered(Referral r) {
        return r.events().stream().anyMatch(ProgramConsidered.class::isInstance);
    }

    /** S1-08: the latest consideration of each program in question that leaves something open nobody asked about. */
    private static List<FactRef> unasked(Referral r, Course c) {
        List<FactRef> places = new ArrayList<>();
        if (r.target() == Proposed.Target.INTERNAL
                || c.sharing() == Sharing.ALLOWED
                || r.state() == ReferralState.CLOSED) {
            return places;
        }
        List<ProgramConsidered> all = r.events().stream()
                .filter(ProgramConsidered.class::isInstance)
                .map(ProgramConsidered.class::cast)
                .toList();
        for (ProgramConsidered e : all) {
            PartyId program = e.consideration().program();
            boolean latest = all.stream()
                    .filter(o -> o.consideration().program().equals(program))
                    .reduce((a, b) -> b)
                    .filter(e::equals)
                    .isPresent();
            boolean inQuestion = r.program().filter(p -> !p.equals(program)).isEmpty();
            if (latest && inQuestion && open(e.consideration()) && !asked(r, program)) {
                places.add(r.pointer(e).at("consideration"));
            }
        }
        return places;
    }

    private static boolean open(ProgramConsideration of) {
        return Stream.of(of.availability(), of.eligibility(), of.affordability())
                .flatMap(Optional::stream)
                .anyMatch(x -> x.finding() == ProgramConsideration.Match.UNKNOWN);
    }

    private static boolean asked(Referral r, PartyId program) {
        return r.events().stream()
                .anyMatch(e -> e instanceof Attempted a
                        && a.method() == ConnectionMethod.CAPACITY_INQUIRY
                        && a.party().party().equals(program)
                        && a.reached().filter(x -> x == Reached.NOT_ATTEMPTED).isEmpty());
    }

    /** S1-11: a patient who does not agree to share keeps the medication, and is offered another way. */
    private static void refusedNothing(Referral r, Course c, Findings f) {
        GuidanceRule rule = MedicationRules.NOT_FOR_SHARING;
        if (r.target() == Proposed.Target.INTERNAL
                || (c.agreement() != AgreementStatus.REFUSED && c.agreement() != AgreementStatus.REVOKED)) {
            f.add(rule, NOT_APPLICABLE, "", "", FactRef.of("events"));
            return;
        }
        Outcome held = f.context()
                .carePlan()
                .map(p -> MedicationRules.held(p.medication(), EnumSet.of(StatusReason.CONSENT_REFUSED)))
                .orElse(UNKNOWN);
        f.add(
                rule,
                held,
                "The patient does not agree to share, and the medication is kept back for that",
                "How does the medication stand since the patient declined to share, and why?",
                FactRef.of("context.carePlan.medication"));
        Optional<LocalDate> since = c.declinedOn();
        boolean offered = since.isPresent()
                && (alone(r) || offers(r, f).anyMatch(p -> !c.day(p).isBefore(since.get())));
        boolean late = since.filter(
                        on -> Days.moreThanAgo(on, f.today(), f.limits().reofferBy()))
                .isPresent();
        f.add(
                rule,
                Severity.WARNING,
                offered ? SATISFIED : late ? VIOLATED : since.isPresent() ? NOT_APPLICABLE : UNKNOWN,
                "The patient does not agree to share, and was offered no other way",
                "Since when does the patient not agree to share, and what was offered since?",
                List.of(FactRef.of("events")));
    }

    private static boolean alone(Referral r) {
        return r.events().stream().anyMatch(PatientLedChosen.class::isInstance);
    }

    private static Stream<PatientContacted> offers(Referral r, Findings f) {
        return Stream.concat(
                        r.events().stream()
                                .filter(PatientContacted.class::isInstance)
                                .map(PatientContacted.class::cast),
                        f.context().carePlan().map(CarePlan::contacts).orElse(List.of()).stream())
                .filter(p -> p.done() && p.offered().stream().anyMatch(PatientOffer::alternative));
    }

    /** A rule on each contact that was made, by what the patient said of contacts. */
    private static void contacts(
            GuidanceRule rule,
            Referral r,
            Findings f,
            Predicate<PatientContacted> reads,
            BiPredicate<PatientContacted, ContactPreferences> wrong,
            String message) {
        Optional<ContactPreferences> wishes =
                f.context().carePlan().flatMap(p -> p.patient().contact());
        List<FactRef> at = new ArrayList<>();
        boolean any = false;
        for (ReferralEvent e : r.events()) {
            if (e instanceof PatientContacted p && p.done() && reads.test(p)) {
                any = true;
                wishes.filter(w -> wrong.test(p, w)).ifPresent(w -> at.add(r.pointer(e)));
            }
        }
        if (any && wishes.isEmpty()) {
            f.add(rule, UNKNOWN, "", HOW, CONTACT);
            return;
        }
        f.each(rule, at, message, any ? SATISFIED : NOT_APPLICABLE, HOW);
    }

    private static boolean forbidden(PatientContacted p, ContactPreferences w) {
        return p.channel() == PatientChannel.VOICEMAIL && w.voicemailAllowed() == Answer.NO;
    }
}
