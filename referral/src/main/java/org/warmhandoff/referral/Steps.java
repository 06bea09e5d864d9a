package org.warmhandoff.referral;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.referral.event.Attended;
import org.warmhandoff.referral.event.ConsentAnswered;
import org.warmhandoff.referral.event.EndReason;
import org.warmhandoff.referral.event.Ended;
import org.warmhandoff.referral.event.FollowUpPlanned;
import org.warmhandoff.referral.event.FollowedUp;
import org.warmhandoff.referral.event.NeedsAssessed;
import org.warmhandoff.referral.event.PatientContacted;
import org.warmhandoff.referral.event.ProgramChosen;
import org.warmhandoff.referral.event.ProgramConsidered;
import org.warmhandoff.referral.event.Proposed;
import org.warmhandoff.referral.event.ReferralEnd;
import org.warmhandoff.referral.event.ReferralEvent;
import org.warmhandoff.referral.vocabulary.PatientOffer;

/** Judges how the four steps stand as of a moment; of a closed referral, as at its close. */
final class Steps {
    private static final Set<EndReason> NOBODY_COULD_CONNECT = EnumSet.of(
            EndReason.DUPLICATE,
            EndReason.DIED,
            EndReason.MOVED,
            EndReason.INCARCERATED,
            EndReason.ADMITTED,
            EndReason.NOT_NEEDED_NOW,
            EndReason.GOT_HELP_ELSEWHERE,
            EndReason.NO_PROGRAM_FITS,
            EndReason.ENTERED_IN_ERROR);

    private final Referral r;
    private final ZonedDateTime asOf;
    private final CareContext context;
    private final Limits limits;
    private final ZonedDateTime at;
    private final Agreements agreements;
    private final Timeline time;
    private final List<OwedDuty> owed;
    private final DueDates due;

    Steps(Referral r, ZonedDateTime asOf, CareContext context) {
        this.r = r;
        this.asOf = asOf;
        this.context = context;
        this.limits = context.limits();
        this.time = new Timeline(r.entries(), asOf.getZone());
        this.at = r.state() == ReferralState.CLOSED ? time.since(ReferralState.CLOSED) : asOf;
        this.agreements = r.agreements();
        this.owed = internal() ? List.of() : Duties.owed(r.entries(), r.file(), asOf);
        this.due = new DueDates(r, asOf, context, time, agreements, owed);
    }

    StepReport report() {
        List<StepStanding> four = new ArrayList<>();
        List<GuidanceFinding> one = stepOne();
        StepStatus first = consent(one);
        add(four, ConnectionStep.CONSENT, first, one, List.of());
        List<GuidanceFinding> two = stepTwo();
        StepStatus second = needs(two);
        add(four, ConnectionStep.NEEDS_AND_PREFERENCES, second, two, questions());
        List<GuidanceFinding> three = stepThree(first);
        StepStatus third = connection(three, first, second);
        add(four, ConnectionStep.ACTIVE_CONNECTION, third, three, List.of());
        List<GuidanceFinding> last = stepFour();
        add(four, ConnectionStep.FOLLOW_UP, followUp(last, third), last, List.of());
        return new StepReport(
                r.id(),
                asOf,
                r.state(),
                r.label(asOf),
                sharing(asOf),
                four,
                owed,
                due.all(),
                actions().general(),
                new Unseen(r, agreements, at).all(),
                r.stopped());
    }

    private void add(
            List<StepStanding> four,
            ConnectionStep step,
            StepStatus status,
            List<GuidanceFinding> findings,
            List<String> questions) {
        StepStatus shown = status == StepStatus.MET && r.stopped().isPresent() ? StepStatus.UNKNOWN : status;
        List<GuidanceFinding> broke = status == StepStatus.NOT_MET ? findings : stopping(step);
        Optional<NextAction> next = !broke.isEmpty()
                ? actions().afterRule(broke)
                : step == ConnectionStep.CONSENT && !owed.isEmpty()
                        ? Optional.of(actions().owed())
                        : actions().inState(step);
        four.add(new StepStanding(step, shown, evidence(step), findings, questions, next));
    }

    /** What stopped the replay in a step. */
    private List<GuidanceFinding> stopping(ConnectionStep step) {
        return r.stopped().map(Referral.Stopped::findings).orElse(List.of()).stream()
                .filter(f -> f.rule().step() == step.number() && NextActions.follows(f.rule()))
                .toList();
    }

    private NextActions actions() {
        return new NextActions(r, asOf, context, time, agreements, due);
    }

    private Sharing sharing(ZonedDateTime when) {
        return r.sharing(when);
    }

    private boolean internal() {
        return r.target() == Proposed.Target.INTERNAL;
    }

    private boolean declined() {
        return r.end().filter(e -> e == ReferralEnd.DECLINED_BY_PATIENT).isPresent();
    }

    // Step 1

    private List<GuidanceFinding> stepOne() {
        List<GuidanceFinding> found = kept(1);
        for (int i = 0; i < r.entries().size() && !internal(); i++) {
            Entry act = r.entries().get(i);
            if (act.event().told().isPresent() && act.findings().isEmpty() && endedBefore(i)) {
                found.add(GuidanceFinding.violated(
                        ConsentRules.NOTHING_AFTER_END,
                        "The agreement had been revoked by then, which was written down later: it was not known then",
                        Optional.of(act.event().id()),
                        r.pointer(act.event())));
            }
        }
        r.entries().forEach(e -> WayBack.warning(r, e).ifPresent(found::add));
        Optional<LocalDate> last = r.program().flatMap(p -> agreements.lastDay(r.program(), at));
        if (!internal()
                && FollowUpRules.open(r.events()).stream()
                        .anyMatch(
                                p -> last.filter(day -> day.isBefore(p.dueOn())).isPresent())) {
            found.add(GuidanceFinding.violated(
                    ConsentRules.LASTS_TO_FOLLOW_UP,
                    "The agreement ends before a follow-up that is planned",
                    Optional.empty()));
        }
        boolean asksTheProgram = FollowUpRules.open(r.events()).stream().anyMatch(FollowUpPlanned::includesProgram);
        if (asksTheProgram && !internal() && sharing(at) == Sharing.ALLOWED && !WayBack.onRecord(r, at)) {
            found.add(GuidanceFinding.violated(
                    ConsentRules.WAY_BACK,
                    "A follow-up with the program is planned, and nothing on record lets the program tell how it went",
                    Optional.empty()));
        }
        return found;
    }

    /** Whether a revocation written down after an act, and made before it, leaves the act without agreement. */
    private boolean endedBefore(int act) {
        ReferralEvent event = r.entries().get(act).event();
        List<ReferralEvent> known = new ArrayList<>(r.events().subList(0, act));
        boolean late = false;
        for (ReferralEvent later : r.events().subList(act + 1, r.events().size())) {
            if (later instanceof ConsentAnswered c
                    && c.answer() == ConsentAnswered.Said.REVOKED
                    && !c.occurredAt().isAfter(event.occurredAt())) {
                known.add(later);
                late = true;
            }
        }
        return late && !r.agreements(known).covers(event.told().orElseThrow().disclosure(), event.occurredAt());
    }

    private static boolean errors(List<GuidanceFinding> found) {
        return found.stream().anyMatch(f -> f.severity() == Severity.ERROR);
    }

    private StepStatus consent(List<GuidanceFinding> found) {
        if (errors(found)) {
            return StepStatus.NOT_MET;
        } else if (internal() || r.nothingToShare()) {
            return StepStatus.NOT_APPLICABLE;
        } else if (firstAct().isPresent() || (r.program().isPresent() && sharing(at) == Sharing.ALLOWED)) {
            return StepStatus.MET;
        }
        return agreements.status(r.program(), at).declined() || sharing(at) == Sharing.PATIENT_LED
                ? StepStatus.PATIENT_DECLINED
                : StepStatus.NOT_YET_DUE;
    }

    private Optional<Entry> firstAct() {
        return r.entries().stream()
                .filter(e -> e.event().identifiesThePatient())
                .findFirst();
    }

    // Step 2

    private List<GuidanceFinding> stepTwo() {
        List<GuidanceFinding> found = kept(2);
        Optional<Entry> act = firstAct();
        if (act.isPresent() && found.stream().noneMatch(f -> f.rule().equals(NeedsRules.NEEDS_FIRST))) {
            int index = r.entries().indexOf(act.get());
            List<ReferralEvent> byThen = r.events().subList(0, index).stream()
                    .filter(e -> askedBy(e, act.get().event().occurredAt()))
                    .toList();
            if (!NeedsRules.assessed(byThen)) {
                found.add(GuidanceFinding.violated(
                        NeedsRules.NEEDS_FIRST,
                        "The patient was named to a program before concerns, challenges and preferences had all been asked",
                        Optional.of(act.get().event().id()),
                        r.pointer(act.get().event())));
            }
        }
        return found;
    }

    /** What had happened by a moment; needs, what was asked on its day or before. */
    private static boolean askedBy(ReferralEvent e, ZonedDateTime moment) {
        return !e.occurredAt().isAfter(moment)
                && !(e instanceof NeedsAssessed n && n.needs().assessedOn().isAfter(moment.toLocalDate()));
    }

    private StepStatus needs(List<GuidanceFinding> found) {
        if (!found.isEmpty()) {
            return StepStatus.NOT_MET;
        }
        boolean open = r.program().isPresent()
                && (time.reached(ReferralState.CONNECTING)
                        || NeedsRules.choice(r.events(), r.program().get()).isEmpty());
        if (open) {
            return StepStatus.MET;
        }
        return declined() ? StepStatus.PATIENT_DECLINED : StepStatus.NOT_YET_DUE;
    }

    private List<String> questions() {
        Set<String> ask = new LinkedHashSet<>();
        for (ReferralEvent e : r.events()) {
            if (e instanceof ProgramConsidered c
                    && r.program().map(c.consideration().program()::equals).orElse(true)
                    && NeedsRules.consideration(r.events(), c.consideration().program())
                            .filter(c.consideration()::equals)
                            .isPresent()) {
                Choice.of(r.events(), c.consideration().program()).ifPresent(x -> ask.addAll(x.questions()));
            }
        }
        return r.state() == ReferralState.CLOSED ? List.of() : List.copyOf(ask);
    }

    // Step 3

    private List<GuidanceFinding> stepThree(StepStatus first) {
        List<GuidanceFinding> found = kept(3);
        if (counted()) {
            return found;
        }
        boolean ownReport = time.ownReport();
        Optional<String> why = unconnected(first, ownReport);
        if (why.isPresent()) {
            GuidanceRule rule =
                    ownReport || time.onlyDocuments() ? ConnectionRules.ACKNOWLEDGED : ConnectionRules.ACTIVELY_CONNECT;
            found.add(
                    GuidanceFinding.violated(rule, why.get(), Optional.empty()).weighing(Severity.ERROR));
        } else if (time.onlyDocuments() && past(time.acknowledgeBy(context))) {
            found.add(GuidanceFinding.violated(
                    ConnectionRules.ACKNOWLEDGED,
                    "Only documents went out, and none was acknowledged",
                    Optional.empty()));
        }
        return found;
    }

    /** Why there should have been a connection; empty while none is asked for. */
    private Optional<String> unconnected(StepStatus first, boolean ownReport) {
        if (ownReport) {
            return Optional.of("The patient went without the practice having connected the two");
        } else if (time.reachedProgram()) {
            return Optional.of("The referral went on without a connection that counts");
        } else if (first != StepStatus.PATIENT_DECLINED && !kept(3).isEmpty()) {
            return Optional.of(
                    "A phone number or a list was handed to the patient, and nothing else connected the two");
        } else if (first != StepStatus.PATIENT_DECLINED && numberOnly()) {
            return Optional.of(
                    "A phone number or a list was offered, and nothing else done for longer than prepareBy allows");
        } else if (time.longerThan(ReferralState.READY, limits.connectBy(), at, this::allowedSince)) {
            return Optional.of("The referral has been ready for longer than connectBy allows");
        } else if (time.longerThan(ReferralState.CONNECTING, limits.answerBy(), at, this::allowedSince)) {
            return Optional.of("Connecting has taken longer than answerBy allows");
        }
        boolean closedUnconnected = time.endedFrom(ReferralState.PREPARING)
                || time.endedFrom(ReferralState.READY)
                || time.endedFrom(ReferralState.CONNECTING);
        boolean excused = first == StepStatus.PATIENT_DECLINED
                || r.end()
                        .filter(e -> e == ReferralEnd.REDIRECTED || e == ReferralEnd.CONSENT_WITHDRAWN)
                        .isPresent()
                || r.endReason().filter(NOBODY_COULD_CONNECT::contains).isPresent();
        return closedUnconnected && !excused
                ? Optional.of("The practice ended the referral without a connection that counts")
                : Optional.empty();
    }

    /** Whether a number or a list is all the patient got while the referral was prepared for too long. */
    private boolean numberOnly() {
        return r.state() == ReferralState.PREPARING
                && time.longerThan(ReferralState.PREPARING, limits.prepareBy(), at, d -> true)
                && r.events().stream()
                        .anyMatch(e -> e instanceof PatientContacted p
                                && (p.offered().contains(PatientOffer.PHONE_NUMBER)
                                        || p.offered().contains(PatientOffer.LIST)));
    }

    /** A limit that passed while sharing was allowed stays passed, until the patient takes the agreement back. */
    private boolean allowedSince(LocalDate due) {
        ZonedDateTime passed = due.plusDays(1).atStartOfDay(asOf.getZone());
        return sharing(at) == Sharing.ALLOWED
                || (sharing(passed) == Sharing.ALLOWED
                        && !agreements.status(r.program(), at).declined());
    }

    private boolean counted() {
        return r.entries().stream().anyMatch(Entry::counts);
    }

    private StepStatus connection(List<GuidanceFinding> found, StepStatus first, StepStatus second) {
        if (!counted()
                && found.stream()
                        .anyMatch(
                                f -> f.severity() == Severity.ERROR && f.event().isEmpty())) {
            return StepStatus.NOT_MET;
        } else if (counted()) {
            return StepStatus.MET;
        } else if (declined()) {
            return StepStatus.PATIENT_DECLINED;
        }
        return first == StepStatus.NOT_MET || first == StepStatus.PATIENT_DECLINED || second == StepStatus.NOT_MET
                ? StepStatus.BLOCKED_BY_EARLIER_STEP
                : StepStatus.NOT_YET_DUE;
    }

    // Step 4

    private List<GuidanceFinding> stepFour() {
        List<GuidanceFinding> found = kept(4);
        if (!r.state().reachedProgram() || bothAnswered()) {
            return found;
        }
        boolean planned = FollowUpRules.open(r.events()).stream()
                .anyMatch(p -> sharing(at) == Sharing.ALLOWED || p.includesPatient());
        if (!planned) {
            found.add(GuidanceFinding.violated(
                    FollowUpRules.PLANNED,
                    sharing(at) == Sharing.ALLOWED
                            ? "No follow-up is planned"
                            : "No follow-up with the patient is planned, and sharing is not allowed",
                    Optional.empty()));
        }
        if (past(time.closeBy(limits))) {
            found.add(GuidanceFinding.violated(
                    FollowUpRules.BOTH_ANSWERED, "Both questions are still open after closeBy", Optional.empty()));
        }
        return found;
    }

    private Optional<FollowedUp> latestAnswer() {
        return time.last(FollowedUp.class);
    }

    private boolean bothAnswered() {
        return latestAnswer().filter(FollowedUp::answersBoth).isPresent();
    }

    private StepStatus followUp(List<GuidanceFinding> found, StepStatus third) {
        boolean closed = r.state() == ReferralState.CLOSED;
        boolean noneToTell = r.endReason().filter(FollowUpRules::nobodyToTell).isPresent();
        boolean told = closed && FollowUpRules.toTell(r) && FollowUpRules.told(r, time, agreements);
        if (errors(found)) {
            return StepStatus.NOT_MET;
        } else if (noneToTell
                || told
                || (bothAnswered() && (!closed || r.endReason().isEmpty()))) {
            return StepStatus.MET;
        } else if (declined()) {
            return StepStatus.PATIENT_DECLINED;
        } else if (third == StepStatus.NOT_MET || third == StepStatus.BLOCKED_BY_EARLIER_STEP) {
            return StepStatus.BLOCKED_BY_EARLIER_STEP;
        }
        return !closed && latestAnswer().isPresent() ? StepStatus.UNKNOWN : StepStatus.NOT_YET_DUE;
    }

    // Common

    /** What kept events broke of a step; of choices of a program only the latest counts. */
    private List<GuidanceFinding> kept(int step) {
        Optional<ProgramChosen> choice = time.last(ProgramChosen.class);
        List<GuidanceFinding> found = new ArrayList<>();
        for (Entry e : r.entries()) {
            boolean superseded = e.event() instanceof ProgramChosen p && !choice.equals(Optional.of(p));
            if (!superseded) {
                e.findings().stream().filter(f -> f.rule().step() == step).forEach(found::add);
            }
        }
        return found;
    }

    private boolean past(Optional<LocalDate> due) {
        return due.filter(d -> at.toLocalDate().isAfter(d)).isPresent();
    }

    private List<DocumentId> evidence(ConnectionStep step) {
        return r.entries().stream()
                .filter(e -> bears(step, e))
                .map(e -> e.event().id())
                .toList();
    }

    private static boolean bears(ConnectionStep step, Entry e) {
        ReferralEvent event = e.event();
        return switch (step) {
            case CONSENT -> event instanceof ConsentAnswered || event.identifiesThePatient();
            case NEEDS_AND_PREFERENCES ->
                event instanceof NeedsAssessed || event instanceof ProgramConsidered || event instanceof ProgramChosen;
            case ACTIVE_CONNECTION -> e.counts();
            case FOLLOW_UP ->
                event instanceof FollowUpPlanned
                        || event instanceof FollowedUp
                        || event instanceof Attended
                        || event instanceof PatientContacted
                        || event instanceof Ended;
        };
    }
}
