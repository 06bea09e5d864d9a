package org.warmhandoff.examples.walkthrough;

import java.util.Locale;
import java.util.stream.Collectors;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.Outcome;
import org.warmhandoff.referral.DueDate;
import org.warmhandoff.referral.GuidanceFinding;
import org.warmhandoff.referral.NextAction;
import org.warmhandoff.referral.OwedDuty;
import org.warmhandoff.referral.StepReport;
import org.warmhandoff.referral.StepStanding;

/** The report on a referral as one page for the chart: what comes next, then each step with what it rests on. */
final class StepsHtml {
    private final Html page;
    private final StepReport report;

    private StepsHtml(StepReport report) {
        this.report = report;
        this.page = new Html("Referral " + report.referral());
    }

    static String of(StepReport report) {
        StepsHtml html = new StepsHtml(report);
        html.steps();
        return html.page.page();
    }

    /** The same, with what the rest of the guidance finds. */
    static String of(Guided guided) {
        StepsHtml html = new StepsHtml(guided.report());
        html.steps();
        html.guidance(guided);
        return html.page.page();
    }

    private void guidance(Guided guided) {
        page.open("section.part").element("h2", "What else the guidance finds").open("ul");
        for (GuidancePage.Same s : guided.same(Outcome.VIOLATED)) {
            page.open("li").strong(s.rule().id()).text(s.message() + ".");
            page.small(s.places() + "; " + s.rule().source())
                    .say(GuidancePage.scripts(s.rule()))
                    .close("li");
        }
        guided.questions()
                .forEach((question, rules) ->
                        page.open("li").text(question).small(rules).close("li"));
        page.close("ul").close("section");
    }

    private void steps() {
        page.open("p")
                .strong(StepsPage.headline(report))
                .text("As of " + report.asOf().toLocalDate() + " it stands at " + report.state()
                        + StepsPage.label(report) + "; sharing is "
                        + report.sharing().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ".")
                .close("p");
        report.stopped().ifPresent(s -> {
            page.open("section.part.ERROR").element("h2", "The log could not be read to its end");
            page.element("p", "It stops at event " + s.event() + "; nothing counts as met.")
                    .open("ul");
            s.findings().forEach(this::finding);
            page.close("ul").close("section");
        });
        report.next().ifPresent(n -> {
            page.open("section.part").element("h2", "Next");
            next(n);
            page.close("section");
        });
        report.steps().forEach(this::step);
        owedAndDue();
        if (!report.limits().isEmpty()) {
            page.open("section.part").element("h2", "Not looked at").open("ul");
            report.limits().forEach(l -> page.element("li", l));
            page.close("ul").close("section");
        }
    }

    private void step(StepStanding s) {
        page.open("section.part" + colour(s))
                .element(
                        "h2",
                        "Step " + s.step().number() + ", "
                                + s.step().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ": "
                                + s.status().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        page.open("p").small(s.step().source().toString());
        if (!s.evidence().isEmpty()) {
            page.small(
                    "rests on " + s.evidence().stream().map(DocumentId::value).collect(Collectors.joining(", ")));
        }
        page.close("p");
        if (!s.findings().isEmpty()) {
            page.open("ul");
            s.findings().forEach(this::finding);
            page.close("ul");
        }
        s.next().ifPresent(this::next);
        if (!s.questions().isEmpty()) {
            page.element("p", "Ask the program, naming nobody:");
            s.questions().forEach(q -> page.element("blockquote", "“" + q + "”"));
        }
        page.close("section");
    }

    private static String colour(StepStanding s) {
        return switch (s.status()) {
            case MET, NOT_APPLICABLE -> ".DONE";
            case NOT_MET -> ".ERROR";
            case UNKNOWN -> ".WARNING";
            default -> "";
        };
    }

    private void finding(GuidanceFinding f) {
        page.open("li").strong(f.rule().id()).text(f.message() + ".");
        page.small(Html.words(f.severity()) + ". " + f.rule().requires() + ". "
                        + f.rule().source())
                .close("li");
    }

    private void next(NextAction n) {
        page.open("p").strong("Next:").text(n.text() + ".");
        page.small(n.who() + ", " + n.by().map(d -> "by " + d).orElse(n.when())).close("p");
        page.say(n.scripts());
    }

    private void owedAndDue() {
        if (report.owed().isEmpty() && report.due().isEmpty()) {
            return;
        }
        page.open("section.part").element("h2", "Days").open("table");
        report.owed().forEach(this::owed);
        report.due().forEach(this::due);
        page.close("table").close("section");
    }

    private void owed(OwedDuty o) {
        page.open("tr").element("td", o.due().toLocalDate().toString());
        page.open("td")
                .text(o.obligation() + " is owed for what was said in " + o.event() + ": record "
                        + o.obligation().entrySays());
        page.small(o.citation().full()).close("td").close("tr");
    }

    private void due(DueDate d) {
        page.open("tr").element("td", d.by().toString());
        page.open("td").text((d.passed() ? "Passed. " : "") + d.what());
        page.small(d.name()).close("td").close("tr");
    }
}
