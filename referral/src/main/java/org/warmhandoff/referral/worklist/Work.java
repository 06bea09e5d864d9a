package org.warmhandoff.referral.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.care.Literature;
import org.warmhandoff.referral.ConnectionStep;
import org.warmhandoff.referral.DueDate;
import org.warmhandoff.referral.GuidanceFinding;
import org.warmhandoff.referral.GuidanceRule;
import org.warmhandoff.referral.NextAction;
import org.warmhandoff.referral.OwedDuty;
import org.warmhandoff.referral.ReferralState;
import org.warmhandoff.referral.StepReport;
import org.warmhandoff.referral.StepStanding;
import org.warmhandoff.referral.Stopped;

/** What one report asks for: where it stopped, what is owed, the next actions, and the days that no action is about. */
final class Work {
    private static final String REFERRER = "referrer";
    private static final String AT_ONCE = "at once";
    private static final String OBLIGATION = "obligationBy";
    private static final String CLOSE = "closeBy";
    private static final String REVISIT = "revisitAfter";
    private static final String DAY_SET = "the day set";
    private static final String JUDGEMENT = Literature.JUDGEMENT.title();
    private static final String NOTHING_SAID =
            "Look at the referral: it is open, and nothing on record says what comes next";

    private final StepReport report;
    private final LocalDate today;
    private final List<WorkItem> items = new ArrayList<>();

    Work(StepReport report) {
        this.report = report;
        this.today = report.asOf().toLocalDate();
    }

    List<WorkItem> items() {
        report.stopped().ifPresent(this::stopped);
        report.owed().forEach(this::owed);
        Set<String> spoken = new HashSet<>();
        report.next().ifPresent(n -> action(n, Optional.empty(), spoken));
        for (StepStanding s : report.steps()) {
            s.next().filter(n -> !owedAlready(s, n)).ifPresent(n -> action(n, Optional.of(s), spoken));
        }
        report.due().stream()
                .filter(d -> !spoken.contains(d.name()) && !d.name().equals(OBLIGATION))
                .filter(d -> !d.name().equals(CLOSE) || d.passed())
                .forEach(this::day);
        if (items.isEmpty() && report.state() != ReferralState.CLOSED) {
            add(
                    Optional.empty(),
                    true,
                    NOTHING_SAID,
                    REFERRER,
                    AT_ONCE,
                    Optional.empty(),
                    List.of(),
                    JUDGEMENT,
                    Optional.empty());
        }
        return items;
    }

    /** Whether a next action only points to duties, each of which is an item of its own. */
    private boolean owedAlready(StepStanding s, NextAction n) {
        return s.step() == ConnectionStep.CONSENT
                && !report.owed().isEmpty()
                && n.rule().isEmpty();
    }

    private void stopped(Stopped where) {
        List<GuidanceRule> rules =
                where.findings().stream().map(GuidanceFinding::rule).distinct().toList();
        add(
                Optional.empty(),
                true,
                "Correct the log: it could not be read further than event " + where.event(),
                REFERRER,
                AT_ONCE,
                Optional.empty(),
                rules,
                rules.isEmpty() ? JUDGEMENT : rules.get(0).source(),
                Optional.of(where.event()));
    }

    private void owed(OwedDuty o) {
        add(
                Optional.of(o.due().withZoneSameInstant(report.asOf().getZone()).toLocalDate()),
                false,
                "Do what is owed for what was said in " + o.event() + " (" + o.obligation() + "), and record "
                        + o.obligation().entrySays(),
                "who shared",
                OBLIGATION + " " + o.obligation(),
                Optional.of(ConnectionStep.CONSENT),
                List.of(),
                o.citation().full(),
                Optional.of(o.event()));
    }

    private void action(NextAction n, Optional<StepStanding> in, Set<String> spoken) {
        spoken.add(n.when());
        n.also().forEach(d -> spoken.add(d.name()));
        if (n.when().equals(DAY_SET)) {
            spoken.add(REVISIT);
        }
        String source =
                in.map(s -> s.step().source()).orElse(Literature.AHRQ_OPENING).toString();
        items.add(new WorkItem(
                urgency(n.by(), n.rule().isPresent() || n.when().equals(AT_ONCE)),
                n.by(),
                report.referral(),
                report.label(),
                n.text(),
                n.who(),
                n.when(),
                in.map(StepStanding::step),
                n.rule().stream().toList(),
                n.rule().map(GuidanceRule::source).orElse(source),
                Optional.empty(),
                n.also(),
                n.scripts(),
                in.map(StepStanding::questions).orElse(List.of())));
    }

    /** A day that no next action is about. */
    private void day(DueDate d) {
        items.add(new WorkItem(
                urgency(Optional.of(d.by()), false),
                Optional.of(d.by()),
                report.referral(),
                report.label(),
                d.what(),
                REFERRER,
                d.name(),
                Optional.empty(),
                List.of(),
                d.source(),
                Optional.empty(),
                List.of(),
                d.scripts(),
                List.of()));
    }

    private void add(
            Optional<LocalDate> by,
            boolean pressing,
            String what,
            String who,
            String when,
            Optional<ConnectionStep> step,
            List<GuidanceRule> rules,
            String source,
            Optional<DocumentId> event) {
        items.add(new WorkItem(
                urgency(by, pressing),
                by,
                report.referral(),
                report.label(),
                what,
                who,
                when,
                step,
                rules,
                source,
                event,
                List.of(),
                List.of(),
                List.of()));
    }

    private WorkItem.Urgency urgency(Optional<LocalDate> by, boolean pressing) {
        if (by.isEmpty()) {
            return pressing ? WorkItem.Urgency.TODAY : WorkItem.Urgency.UNDATED;
        }
        return by.get().isBefore(today)
                ? WorkItem.Urgency.OVERDUE
                : by.get().equals(today) ? WorkItem.Urgency.TODAY : WorkItem.Urgency.LATER;
    }
}
