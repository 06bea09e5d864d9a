package org.warmhandoff.examples.walkthrough;

import java.util.Locale;
import java.util.stream.Collectors;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.referral.DueDate;
import org.warmhandoff.referral.GuidanceFinding;
import org.warmhandoff.referral.NextAction;
import org.warmhandoff.referral.OwedDuty;
import org.warmhandoff.referral.StepReport;
import org.warmhandoff.referral.StepStanding;
import org.warmhandoff.referral.StepStatus;

/** The report on a referral for people: the four steps, what each rests on, what is wrong, what comes next. */
final class StepsPage {
    private StepsPage() {}

    static String of(StepReport report) {
        Page page = new Page();
        page.labelled(
                0,
                headline(report) + "  ",
                "referral " + report.referral() + " stands at " + report.state() + label(report) + "; sharing is "
                        + words(report.sharing().name()));
        page.line();
        for (StepStanding step : report.steps()) {
            step(page, step);
        }
        report.stopped().ifPresent(s -> {
            page.line()
                    .paragraph(
                            0,
                            "The log could not be read further than event " + s.event() + "; nothing counts as met.");
            s.findings().forEach(f -> finding(page, f));
        });
        if (!report.owed().isEmpty()) {
            page.line().line("Still owed");
            report.owed().forEach(o -> owed(page, o));
        }
        report.next().ifPresent(n -> next(page.line(), n));
        if (!report.due().isEmpty()) {
            page.line().line("Due");
            report.due().forEach(d -> page.labelled(2, d.passed() ? "! " : "- ", due(d)));
        }
        if (!report.limits().isEmpty()) {
            page.line().line("Not looked at");
            report.limits().forEach(l -> page.labelled(2, "- ", l));
        }
        return page.toString();
    }

    static String label(StepReport report) {
        return report.label().name().equals(report.state().name()) ? "" : " [" + report.label() + "]";
    }

    private static String due(DueDate d) {
        return d.by() + (d.passed() ? ", passed" : "") + "  " + d.what() + " (" + d.name() + ")";
    }

    /** One line, or a few, for each step. */
    static void step(Page page, StepStanding step) {
        String evidence = step.evidence().isEmpty()
                ? ""
                : "  (" + step.evidence().stream().map(DocumentId::value).collect(Collectors.joining(", ")) + ")";
        page.labelled(
                0,
                mark(step.status()) + " " + step.step().number() + " ",
                words(step.step().name()) + ": " + words(step.status().name()) + evidence);
        step.findings().forEach(f -> finding(page, f));
        step.questions().forEach(q -> page.labelled(4, "ask   ", q));
        step.next().ifPresent(n -> next(page, n));
    }

    static void finding(Page page, GuidanceFinding f) {
        page.labelled(4, f.severity() + "  " + f.rule().id() + "  ", f.message() + ".");
        page.labelled(6, "", f.rule().source());
    }

    private static void owed(Page page, OwedDuty o) {
        page.labelled(
                2,
                "! ",
                o.obligation() + " for what was said in " + o.event() + ", due "
                        + o.due().toLocalDate() + " (" + o.citation().full() + "): record "
                        + o.obligation().entrySays() + ".");
    }

    private static void next(Page page, NextAction n) {
        page.labelled(
                4,
                "next  ",
                n.text() + " (" + n.who() + "; " + n.by().map(d -> "by " + d).orElse(n.when()) + ")");
        page.say(4, n.scripts());
    }

    static String headline(StepReport report) {
        return ReferralCommands.status(report) == 0
                ? "ALL FOUR STEPS"
                : ReferralCommands.status(report) == Walkthrough.FAILED ? "NOT DONE" : "OPEN";
    }

    private static String mark(StepStatus status) {
        return switch (status) {
            case MET, NOT_APPLICABLE -> "+";
            case NOT_MET -> "x";
            default -> "?";
        };
    }

    private static String words(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
