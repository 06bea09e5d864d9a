package org.warmhandoff.examples.walkthrough;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.Outcome;
import org.warmhandoff.referral.GuidanceFinding;
import org.warmhandoff.referral.GuidanceRule;
import org.warmhandoff.referral.Script;
import org.warmhandoff.referral.Severity;
import org.warmhandoff.referral.guidance.ChecklistLine;
import org.warmhandoff.referral.guidance.GuidanceReport;

/** How a practice stands to the guidance, for people. */
final class GuidancePage {
    private static final int PLACES = 3;

    private GuidancePage() {}

    /** What one rule found, in one place or in many. */
    record Same(GuidanceRule rule, String message, Outcome outcome, List<FactRef> at) {
        /** Findings of one rule that say the same, as one. */
        static List<Same> of(List<GuidanceFinding> findings) {
            Map<String, Same> same = new LinkedHashMap<>();
            for (GuidanceFinding f : findings) {
                same.computeIfAbsent(
                                f.rule().id() + " " + f.message(),
                                key -> new Same(f.rule(), f.message(), f.outcome(), new ArrayList<>()))
                        .at()
                        .addAll(f.facts());
            }
            return List.copyOf(same.values());
        }

        /** The first places, and how many there are beside them. */
        String places() {
            String first = at.stream()
                    .limit(PLACES)
                    .map(FactRef::pointer)
                    .map(p -> p.isEmpty() ? "the document" : p)
                    .collect(Collectors.joining(", "));
            return at.size() > PLACES ? first + " and " + (at.size() - PLACES) + " more" : first;
        }
    }

    static String of(GuidanceReport report, boolean checklists) {
        Page page = new Page();
        page.line(headline(report));
        for (GuidanceReport.Group group : report.findings()) {
            page.line().heading(group.severity() + "  " + group.topic().words());
            for (Same s : Same.of(group.findings())) {
                page.labelled(2, "x ", s.rule().id() + "  " + s.message() + ".");
                page.labelled(4, "asks  ", s.rule().requires() + ".");
                page.labelled(4, "from  ", s.rule().source());
                page.labelled(4, "at    ", s.places());
                page.say(4, scripts(s.rule()));
            }
        }
        page.line().heading("The seven Don'ts");
        report.donts().forEach(d -> {
            page.labelled(2, mark(d.outcome()) + " " + d.is() + "  ", d.dont() + because(d) + ".");
        });
        if (report.unknown() > 0) {
            page.line().heading("Unknown: " + report.unknown());
            for (GuidanceReport.OpenQuestion q : report.questions()) {
                page.labelled(2, "? ", q.question() + " (" + String.join(", ", q.rules()) + ")");
            }
        }
        if (checklists) {
            report.checklists().forEach(c -> checklist(page, c));
        } else {
            page.line().line("The checklists, with what is good to know: --checklists");
        }
        return page.toString();
    }

    private static void checklist(Page page, GuidanceReport.ChecklistStanding c) {
        page.line().heading(c.checklist().words());
        for (Same s : Same.of(c.findings())) {
            page.labelled(2, mark(s.outcome()) + " ", s.rule().id() + "  " + s.message());
        }
        for (ChecklistLine line : c.lines()) {
            page.labelled(2, "[ ] ", line.sentence());
        }
        if (c.findings().isEmpty() && c.lines().isEmpty()) {
            page.line("  + nothing here");
        }
    }

    static String headline(GuidanceReport report) {
        return (report.compliant() ? "NO ERROR" : "NOT COMPLIANT") + "  " + count(report, Severity.ERROR) + " errors, "
                + count(report, Severity.WARNING) + " warnings, " + report.unknown() + " unknown";
    }

    private static long count(GuidanceReport report, Severity severity) {
        return report.findings().stream()
                .filter(g -> g.severity() == severity)
                .mapToLong(g -> g.findings().size())
                .sum();
    }

    /** Why a Don't stands as it does. */
    static String because(GuidanceReport.DontStanding d) {
        List<String> parts = new ArrayList<>();
        if (!d.violated().isEmpty()) {
            parts.add("violated: " + String.join(", ", d.violated()));
        }
        if (!d.open().isEmpty()) {
            parts.add("unknown: " + String.join(", ", d.open()));
        }
        if (!d.ofReferrals().isEmpty()) {
            parts.add("asked of each referral: " + String.join(", ", d.ofReferrals()));
        }
        if (!d.lines().isEmpty()) {
            parts.add("to tick: " + d.lines().stream().map(ChecklistLine::id).collect(Collectors.joining(", ")));
        }
        return parts.isEmpty() ? "" : " (" + String.join("; ", parts) + ")";
    }

    /** Words for what a rule asks, where there are. */
    static List<Script> scripts(GuidanceRule rule) {
        return switch (rule.id()) {
            case "S2-03" -> List.of(Script.FIRST_QUESTION);
            case "S1-12" -> List.of(Script.VOICEMAIL);
            default -> List.of();
        };
    }

    static String mark(Outcome outcome) {
        return switch (outcome) {
            case SATISFIED -> "+";
            case VIOLATED -> "x";
            case UNKNOWN -> "?";
            case NOT_APPLICABLE -> "-";
        };
    }
}
