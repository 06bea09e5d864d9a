package org.warmhandoff.referral;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.referral.event.Attended;
import org.warmhandoff.referral.event.ConsentAnswered;
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

/** Judges how the four steps stand as of a moment; of a closed referral, as at its close. */
final class Steps {
    private final Referral r;
    private final ZonedDateTime asOf;
    private final CareContext context;
    private final ZonedDateTime at;
    private final Agreements agreements;
    private final Timeline time;
    private final List<OwedDuty> owed;
    private final DueDates due;
    private final StepFindings found;

    Steps(Referral r, ZonedDateTime asOf, CareContext context) {
        this.r = r;
        this.asOf = asOf;
        this.context = context;
        this.time = new Timeline(r.entries(), asOf.getZone());
        this.at = r.state() == ReferralState.CLOSED ? time.since(ReferralState.CLOSED) : asOf;
        this.agreements = r.agreements();
        this.owed = internal() ? List.of() : Duties.owed(r.entries(), r.file(), asOf);
        this.due = new DueDates(r, asOf, context, time, agreements, owed);
        this.found = new StepFindings(r, asOf, at, context, time, agreements);
    }

    /** Whether the practice named the patient outside, nothing connected the two, and it ended or goes on for too long. */
    boolean leftUnconnected() {
        return !internal() && firstAct(r).isPresent() && !counted(r) && found.leftUnconnected(consent(found.consent()));
    }

    StepReport report() {
        List<StepStanding> four = new ArrayList<>();
        List<GuidanceFinding> one = found.consent();
        StepStatus first = consent(one);
        add(four, ConnectionStep.CONSENT, first, one, List.of());
        List<GuidanceFinding> two = found.needs();
        StepStatus second = needs(two);
        add(four, ConnectionStep.NEEDS_AND_PREFERENCES, second, two, questions());
        List<GuidanceFinding> three = found.connection(first);
        StepStatus third = connection(three, first, second);
        add(four, ConnectionStep.ACTIVE_CONNECTION, third, three, List.of());
        List<GuidanceFinding> last = found.followUp();
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
        return r.stopped().map(Stopped::findings).orElse(List.of()).stream()
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

    private static boolean errors(List<GuidanceFinding> found) {
        return found.stream().anyMatch(f -> f.severity() == Severity.ERROR);
    }

    private StepStatus consent(List<GuidanceFinding> found) {
        if (errors(found)) {
            return StepStatus.NOT_MET;
        } else if (internal() || Sharing.neverAsked(r)) {
            return StepStatus.NOT_APPLICABLE;
        } else if (firstAct(r).isPresent() || (r.program().isPresent() && sharing(at) == Sharing.ALLOWED)) {
            return StepStatus.MET;
        }
        return agreements.status(r.program(), at).declined() || sharing(at) == Sharing.PATIENT_LED
                ? StepStatus.PATIENT_DECLINED
                : StepStatus.NOT_YET_DUE;
    }

    /** The first act that named the patient to the program. */
    static Optional<Entry> firstAct(Referral r) {
        return r.entries().stream()
                .filter(e -> e.event().identifiesThePatient())
                .findFirst();
    }

    // Step 2

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

    /** Whether anything counts as an active connection. */
    static boolean counted(Referral r) {
        return r.entries().stream().anyMatch(Entry::counts);
    }

    private StepStatus connection(List<GuidanceFinding> found, StepStatus first, StepStatus second) {
        if (!counted(r)
                && found.stream()
                        .anyMatch(
                                f -> f.severity() == Severity.ERROR && f.event().isEmpty())) {
            return StepStatus.NOT_MET;
        } else if (counted(r)) {
            return StepStatus.MET;
        } else if (declined()) {
            return StepStatus.PATIENT_DECLINED;
        }
        return first == StepStatus.NOT_MET || first == StepStatus.PATIENT_DECLINED || second == StepStatus.NOT_MET
                ? StepStatus.BLOCKED_BY_EARLIER_STEP
                : StepStatus.NOT_YET_DUE;
    }

    // Step 4

    private Optional<FollowedUp> latestAnswer() {
        return time.last(FollowedUp.class);
    }

    private StepStatus followUp(List<GuidanceFinding> found, StepStatus third) {
        boolean closed = r.state() == ReferralState.CLOSED;
        boolean noneToTell = r.endReason().filter(FollowUpRules::nobodyToTell).isPresent();
        boolean told = closed && FollowUpRules.toTell(r) && FollowUpRules.told(r, time, agreements, context);
        if (errors(found)) {
            return StepStatus.NOT_MET;
        } else if (noneToTell
                || told
                || (time.answered() && (!closed || r.endReason().isEmpty()))) {
            return StepStatus.MET;
        } else if (declined()) {
            return StepStatus.PATIENT_DECLINED;
        } else if (third == StepStatus.NOT_MET || third == StepStatus.BLOCKED_BY_EARLIER_STEP) {
            return StepStatus.BLOCKED_BY_EARLIER_STEP;
        }
        return !closed && latestAnswer().isPresent() ? StepStatus.UNKNOWN : StepStatus.NOT_YET_DUE;
    }

    // Common

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
