package org.warmhandoff.referral;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.DocumentId;

/**
 * How the four steps of one referral stand, with what to do next. It holds no value of the log but ids of
 * documents and the moment at which a duty fell due.
 *
 * @param referral the referral
 * @param asOf the moment asked for
 * @param state where it stands
 * @param label its name in short
 * @param sharing whether the practice may share with the program chosen, as far as the patient's agreement goes
 * @param steps the four steps, in order
 * @param owed the duties that follow something spoken and that nothing discharges yet; what to do stands in step 1
 * @param due the days by which something should be done, as the referral stands
 * @param next what to do next where it belongs to no step; absent: see the steps
 * @param limits what the report did not look at, or leaves to others
 * @param stopped where the log could not be replayed further; absent: it was replayed to its end. Nothing counts as met
 *     after a stop
 */
public record StepReport(
        DocumentId referral,
        ZonedDateTime asOf,
        ReferralState state,
        ReferralLabel label,
        Sharing sharing,
        List<StepStanding> steps,
        List<OwedDuty> owed,
        List<DueDate> due,
        Optional<NextAction> next,
        List<String> limits,
        Optional<Stopped> stopped) {
    /** Creates one. */
    public StepReport {
        Attributes.of(StepReport.class)
                .required("referral", referral)
                .required("asOf", asOf)
                .required("state", state)
                .required("label", label)
                .required("sharing", sharing)
                .verify();
        steps = Attributes.list("steps", steps);
        owed = Attributes.list("owed", owed);
        due = Attributes.list("due", due);
        next = Attributes.optional(next);
        limits = Attributes.list("limits", limits);
        stopped = Attributes.optional(stopped);
    }

    /**
     * {@return how a step stands}
     *
     * @param step which
     */
    public StepStanding step(ConnectionStep step) {
        return steps.get(step.number() - 1);
    }

    /** {@return whether no error was found and the whole log was replayed} */
    public boolean compliant() {
        return stopped.isEmpty()
                && steps.stream().flatMap(s -> s.findings().stream()).noneMatch(f -> f.severity() == Severity.ERROR);
    }

    /** {@return the report as text, one line for each step, finding, question and action} */
    @Override
    public String toString() {
        StringBuilder s = new StringBuilder("Referral " + referral + " as of " + asOf + ": " + state
                + (label.name().equals(state.name()) ? "" : " [" + label + "]") + ", sharing " + sharing + "\n");
        for (StepStanding step : steps) {
            s.append(step)
                    .append(step.evidence().isEmpty() ? "" : " " + step.evidence())
                    .append('\n');
            step.findings()
                    .forEach(f -> s.append("  ")
                            .append(f)
                            .append("\n    ")
                            .append(f.rule().source())
                            .append('\n'));
            step.questions().forEach(q -> s.append("  ask: ").append(q).append('\n'));
            step.next().ifPresent(n -> s.append("  next: ").append(n).append('\n'));
        }
        owed.forEach(o -> s.append("owed: ").append(o).append('\n'));
        due.forEach(d -> s.append("due: ").append(d).append('\n'));
        next.ifPresent(n -> s.append("next: ").append(n).append('\n'));
        stopped.ifPresent(at -> s.append("stopped at ").append(at).append('\n'));
        limits.forEach(l -> s.append("note: ").append(l).append('\n'));
        return s.toString();
    }
}
