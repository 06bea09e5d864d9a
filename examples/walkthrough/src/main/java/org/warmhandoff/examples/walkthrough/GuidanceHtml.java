package org.warmhandoff.examples.walkthrough;

import org.warmhandoff.core.Outcome;
import org.warmhandoff.referral.guidance.ChecklistLine;
import org.warmhandoff.referral.guidance.GuidanceReport;

/** How a practice stands to the guidance, as one page to read and to print. */
final class GuidanceHtml {
    private final Html page = new Html("Review of a practice");

    private GuidanceHtml() {}

    static String of(GuidanceReport report) {
        return new GuidanceHtml().page(report);
    }

    private String page(GuidanceReport report) {
        page.element("p", GuidancePage.headline(report));
        report.findings().forEach(this::group);
        page.open("section.part").element("h2", "The seven Don'ts").open("ul");
        for (GuidanceReport.DontStanding d : report.donts()) {
            page.open("li").strong(d.is().toString());
            page.text(standing(d.outcome()) + ": " + d.dont() + GuidancePage.because(d))
                    .small(d.source())
                    .close("li");
        }
        page.close("ul").close("section");
        questions(report);
        report.checklists().forEach(this::checklist);
        return page.page();
    }

    private static String standing(Outcome outcome) {
        return switch (outcome) {
            case SATISFIED -> "Kept";
            case VIOLATED -> "Not kept";
            case UNKNOWN -> "Open";
            case NOT_APPLICABLE -> "Does not arise";
        };
    }

    private void group(GuidanceReport.Group group) {
        page.open("section.part." + group.severity().name())
                .element(
                        "h2",
                        Html.words(group.severity()) + ": " + group.topic().words())
                .open("ul");
        for (GuidancePage.Same s : GuidancePage.Same.of(group.findings())) {
            page.open("li").strong(s.rule().id()).text(s.message() + ".");
            page.small(s.rule().requires() + ". " + s.rule().source());
            page.open("span.small").text("at ").code(s.places()).close("span");
            page.say(GuidancePage.scripts(s.rule())).close("li");
        }
        page.close("ul").close("section");
    }

    private void questions(GuidanceReport report) {
        if (report.questions().isEmpty()) {
            return;
        }
        page.open("section.part").element("h2", "Unknown: " + report.unknown()).open("ul");
        for (GuidanceReport.OpenQuestion q : report.questions()) {
            page.open("li").text(q.question()).small(String.join(", ", q.rules()));
            page.close("li");
        }
        page.close("ul").close("section");
    }

    private void checklist(GuidanceReport.ChecklistStanding c) {
        if (c.findings().isEmpty() && c.lines().isEmpty()) {
            return;
        }
        page.open("section.part")
                .element("h2", "Checklist: " + c.checklist().words())
                .open("ul.tick");
        for (GuidancePage.Same s : GuidancePage.Same.of(c.findings())) {
            page.open("li").text(s.outcome() == Outcome.UNKNOWN ? s.message() : s.message() + ".");
            page.small(s.rule().id() + ": " + s.rule().source()).close("li");
        }
        for (ChecklistLine line : c.lines()) {
            page.open("li").text(line.sentence()).small(line.source()).close("li");
        }
        page.close("ul").close("section");
    }
}
