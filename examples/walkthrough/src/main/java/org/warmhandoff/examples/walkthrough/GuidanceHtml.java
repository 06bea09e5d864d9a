package org.warmhandoff.examples.walkthrough;

import java.util.Locale;
import org.warmhandoff.core.Outcome;
import org.warmhandoff.referral.guidance.ChecklistLine;
import org.warmhandoff.referral.guidance.GuidanceReport;

/** How a practice stands to the guidance, as one page to read and to print: no script, nothing loaded from elsewhere. */
final class GuidanceHtml {
    private static final String STYLE = """
            body{font:16px/1.45 Georgia,serif;max-width:46em;margin:2em auto;padding:0 1em;color:#1a1a1a}
            h1{font-size:1.5em}h2{font-size:1.15em;border-bottom:1px solid #999;margin-top:1.8em}
            .ERROR{border-left:.4em solid #8c1515}.WARNING{border-left:.4em solid #a86400}
            section.ERROR,section.WARNING{padding-left:.8em}
            li{margin:.4em 0}.small{color:#444;font-size:.88em}code{font-size:.9em;overflow-wrap:anywhere}
            ul.tick{list-style:none;padding-left:0}ul.tick li::before{content:"\\2610\\00a0"}
            @media print{body{margin:0;max-width:none}section,li{break-inside:avoid}}
            """;

    private final StringBuilder out = new StringBuilder();

    private GuidanceHtml() {}

    static String of(GuidanceReport report) {
        return new GuidanceHtml().page(report);
    }

    private String page(GuidanceReport report) {
        out.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<title>Review of a practice</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<h1>Review of a practice</h1>\n");
        element("p", GuidancePage.headline(report));
        report.findings().forEach(this::group);
        open("section", "");
        element("h2", "The seven Don'ts");
        out.append("<ul>\n");
        for (GuidanceReport.DontStanding d : report.donts()) {
            out.append("<li><strong>").append(d.is()).append("</strong> ");
            text(standing(d.outcome()) + ": " + d.dont() + GuidancePage.because(d));
            small(d.source());
            out.append("</li>\n");
        }
        out.append("</ul>\n</section>\n");
        questions(report);
        report.checklists().forEach(this::checklist);
        return out.append("</body>\n</html>\n").toString();
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
        open("section", group.severity().name());
        element("h2", words(group.severity().name()) + ": " + group.topic().words());
        out.append("<ul>\n");
        for (GuidancePage.Same s : GuidancePage.Same.of(group.findings())) {
            out.append("<li><strong>").append(s.rule().id()).append("</strong> ");
            text(s.message() + ".");
            small(s.rule().requires() + ". " + s.rule().source());
            out.append("<div class=\"small\">at <code>");
            text(s.places());
            out.append("</code></div></li>\n");
        }
        out.append("</ul>\n</section>\n");
    }

    private void questions(GuidanceReport report) {
        if (report.questions().isEmpty()) {
            return;
        }
        open("section", "");
        element("h2", "Unknown: " + report.unknown());
        out.append("<ul>\n");
        for (GuidanceReport.OpenQuestion q : report.questions()) {
            out.append("<li>");
            text(q.question());
            small(String.join(", ", q.rules()));
            out.append("</li>\n");
        }
        out.append("</ul>\n</section>\n");
    }

    private void checklist(GuidanceReport.ChecklistStanding c) {
        if (c.findings().isEmpty() && c.lines().isEmpty()) {
            return;
        }
        open("section", "");
        element("h2", "Checklist: " + c.checklist().words());
        out.append("<ul class=\"tick\">\n");
        for (GuidancePage.Same s : GuidancePage.Same.of(c.findings())) {
            out.append("<li>");
            text(s.outcome() == Outcome.UNKNOWN ? s.message() : s.message() + ".");
            small(s.rule().id() + ": " + s.rule().source());
            out.append("</li>\n");
        }
        for (ChecklistLine line : c.lines()) {
            out.append("<li>");
            text(line.sentence());
            small(line.source());
            out.append("</li>\n");
        }
        out.append("</ul>\n</section>\n");
    }

    private void open(String name, String type) {
        out.append('<').append(name);
        if (!type.isEmpty()) {
            out.append(" class=\"").append(type).append('"');
        }
        out.append(">\n");
    }

    private void element(String name, String words) {
        out.append('<').append(name).append('>');
        text(words);
        out.append("</").append(name).append(">\n");
    }

    private void small(String words) {
        out.append("<div class=\"small\">");
        text(words);
        out.append("</div>");
    }

    private void text(String words) {
        out.append(words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;"));
    }

    private static String words(String constant) {
        return constant.charAt(0)
                + constant.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
