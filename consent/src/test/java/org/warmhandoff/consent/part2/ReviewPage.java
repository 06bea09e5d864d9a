package org.warmhandoff.consent.part2;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.warmhandoff.consent.Pathway;
import org.warmhandoff.consent.file.ObligationKind;
import org.warmhandoff.core.Authority;
import org.warmhandoff.core.Citation;
import org.warmhandoff.core.Edition;
import org.warmhandoff.core.Rule;
import org.warmhandoff.core.SourceCheck;

/** The page on which a compliance reviewer signs off the rules, section by section, with the cases in which each bites. */
final class ReviewPage {
    private static final String STYLE = """
            body { font: 11pt/1.45 Georgia, "Times New Roman", serif; color: #1a1a1a; margin: 2rem auto; max-width: 52rem;
              padding: 0 1rem; }
            h1 { font-size: 1.5rem; margin-bottom: .2rem; }
            h2 { font-size: 1.15rem; border-bottom: 1px solid #888; margin-top: 2.2rem; padding-bottom: .2rem; }
            h3 { font-size: 1rem; margin: 1.4rem 0 .3rem; }
            p { margin: .3rem 0; }
            nav a { margin-right: .8rem; }
            .id { font: .85em/1.4 ui-monospace, Consolas, monospace; color: #555; }
            .label { font-variant: small-caps; color: #555; }
            ul { margin: .2rem 0 .2rem 1.2rem; padding: 0; }
            li { margin: .1rem 0; }
            table { border-collapse: collapse; margin: .8rem 0; }
            td, th { border: 1px solid #999; padding: .25rem .6rem; text-align: left; }
            .sign { display: flex; gap: 2rem; margin: .6rem 0 0; color: #555; font-size: .9em; }
            .sign span { flex: 1; border-bottom: 1px solid #888; padding-bottom: .1rem; }
            article { break-inside: avoid; border-left: 3px solid #ddd; padding-left: .9rem; margin-bottom: 1.2rem; }
            @media print { body { margin: 0; max-width: none; font-size: 10pt; } nav { display: none; }
              a { color: inherit; text-decoration: none; } }
            """;

    private ReviewPage() {}

    static String html() {
        Map<String, List<Part2Rule>> sections = new LinkedHashMap<>();
        Part2.rules().stream()
                .sorted(Comparator.comparing(ReviewPage::citation))
                .forEach(r -> sections.computeIfAbsent(section(r), k -> new ArrayList<>())
                        .add(r));
        StringBuilder page = new StringBuilder("""
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <title>The rules of 42 CFR Part 2 as this library reads them</title>
                <style>
                %s</style>
                </head>
                <body>
                <h1>The rules of 42 CFR Part 2 as this library reads them</h1>
                <p>%s (%s). Rule book %s. %d rules. Each is worded in our own words: read it with the regulation open, and sign
                where you agree. This page is no legal advice.</p>
                """.formatted(
                        STYLE,
                        Edition.PART2_2024.name(),
                        Edition.PART2_2024.published(),
                        Stamp.RULE_BOOK,
                        Part2.rules().size()));
        page.append(counts());
        page.append(pathways());
        page.append(duties());
        page.append("<nav>")
                .append(sections.keySet().stream()
                        .map(s -> "<a href=\"#" + anchor(s) + "\">" + s + "</a>")
                        .collect(Collectors.joining(" ")))
                .append("</nav>\n");
        Map<String, List<String>> cases = cases();
        Map<String, Twins> twins = twins();
        sections.forEach((section, rules) -> {
            page.append("<h2 id=\"")
                    .append(anchor(section))
                    .append("\">")
                    .append(section)
                    .append("</h2>\n");
            rules.forEach(r -> rule(page, r, cases.getOrDefault(r.id(), List.of()), twins.get(r.id())));
        });
        return page.append("</body>\n</html>\n").toString();
    }

    private static String counts() {
        Map<SourceCheck, Long> counts = Part2.rules().stream()
                .collect(Collectors.groupingBy(r -> r.rule().check(), TreeMap::new, Collectors.counting()));
        StringBuilder table =
                new StringBuilder("<table>\n<tr><th>how far the text was checked</th><th>rules</th></tr>\n");
        counts.forEach((check, n) -> table.append("<tr><td>")
                .append(check.words())
                .append("</td><td>")
                .append(n)
                .append("</td></tr>\n"));
        return table.append("</table>\n").toString();
    }

    /** Which way is open where, and which guard stands before it. */
    private static String pathways() {
        StringBuilder table = new StringBuilder("<table id=\"guards\">\n<tr><th>pathway</th><th>paragraph</th>");
        for (Guard guard : Guard.values()) {
            table.append("<th>").append(words(guard)).append("</th>");
        }
        table.append("</tr>\n");
        for (Pathway pathway : Pathway.values()) {
            table.append("<tr><td>").append(pathway).append(" ").append(text(pathway.words()));
            table.append("</td><td>").append(link(pathway.citation())).append("</td>");
            for (Guard guard : Guard.values()) {
                table.append("<td>").append(words(guard.at(pathway))).append("</td>");
            }
            table.append("</tr>\n");
        }
        return table.append("</table>\n").toString();
    }

    private static String words(Guard guard) {
        return switch (guard) {
            case PROCEEDINGS_BAR -> "bar on proceedings, 2.12(d)(1), 2.13(a)";
            case COUNSELING_NOTES -> "counseling notes, 2.31(b)";
            case RESTRICTION -> "restriction, 2.26";
        };
    }

    private static String words(Guard.Stands stands) {
        return switch (stands) {
            case ASKED -> "asked";
            case ASKED_FOR_TPO -> "asked for treatment, payment and operations";
            case OWN_MATTER_PASSES -> "the matter that the form alone is for passes";
            case IS_THE_CONSENT -> "is the consent for them";
            case NOT_ASKED -> "not asked";
        };
    }

    /** What is owed with an answer, over all cases; and what the log must say. */
    private static String duties() {
        Map<ObligationKind, Set<Citation>> cited = new TreeMap<>();
        CaseFiles.all()
                .forEach(c -> Part2.edition2024()
                        .decide(c.asked())
                        .obligations()
                        .forEach(o -> cited.computeIfAbsent(o.kind(), k -> new TreeSet<>())
                                .add(o.citation())));
        StringBuilder table = new StringBuilder(
                "<table id=\"duties\">\n<tr><th>duty</th><th>paragraph</th><th>the entry that discharges it says</th></tr>\n");
        cited.forEach((kind, where) -> table.append("<tr><td>")
                .append(kind)
                .append("</td><td>")
                .append(where.stream().map(ReviewPage::link).collect(Collectors.joining(", ")))
                .append("</td><td>")
                .append(text(kind.entrySays()))
                .append("</td></tr>\n"));
        return table.append("</table>\n").toString();
    }

    private static void rule(StringBuilder page, Part2Rule r, List<String> cases, @Nullable Twins twins) {
        Rule rule = r.rule();
        page.append("<article>\n<h3 id=\"").append(anchor(r.id())).append("\">");
        page.append(link(rule)).append("</h3>\n");
        page.append("<p class=\"id\">").append(text(r.id())).append("</p>\n");
        page.append("<p>").append(text(rule.requires())).append(".</p>\n");
        labelled(page, "reading", rule.reading());
        labelled(page, "not checked", rule.notChecked());
        labelled(
                page,
                CaseFilesTest.ONLY_UNKNOWN.contains(r.id()) ? "when not known" : "when violated",
                CaseFilesTest.ONLY_UNKNOWN.contains(r.id())
                        ? "leaves the answer open"
                        : r.effect().words());
        labelled(page, "source check", rule.check().words());
        page.append("<p class=\"label\">cases in which it is not satisfied</p>\n<ul>\n");
        cases.forEach(c -> page.append("<li>").append(text(c)).append("</li>\n"));
        page.append("</ul>\n");
        if (twins != null) {
            labelled(page, "satisfied by one fact", twins.without().name());
            labelled(page, "and not satisfied without it", twins.with().name());
        }
        page.append("<p class=\"sign\"><span>reviewed by</span><span>on</span><span>agrees / differs</span></p>\n");
        page.append("</article>\n");
    }

    private static void labelled(StringBuilder page, String label, String words) {
        if (!words.isEmpty()) {
            page.append("<p><span class=\"label\">")
                    .append(label)
                    .append("</span> ")
                    .append(text(words))
                    .append("</p>\n");
        }
    }

    /** The names of the cases in which a rule is violated or unknown. */
    private static Map<String, List<String>> cases() {
        Map<String, List<String>> cases = new LinkedHashMap<>();
        for (CaseFiles.Case c : CaseFiles.all()) {
            for (String list : List.of("violated", "unknown")) {
                c.expected(list)
                        .forEach(id -> cases.computeIfAbsent(id, k -> new ArrayList<>())
                                .add(c.name() + (list.equals("unknown") ? " (not known)" : "")));
            }
        }
        return cases;
    }

    /** Of each rule the first two cases between which one fact decides it; those in which it is violated before unknown. */
    private static Map<String, Twins> twins() {
        Map<String, Twins> twins = new LinkedHashMap<>();
        Twins.all().stream()
                .sorted(Comparator.comparing(t -> t.gone().outcome()))
                .forEach(t -> twins.putIfAbsent(t.gone().rule(), t));
        return twins;
    }

    private static String link(Rule rule) {
        Authority first = rule.authorities().get(0);
        return first instanceof Citation c ? link(c) : text(first.toString());
    }

    private static String link(Citation c) {
        return "<a href=\"" + c.link() + "\">" + c.full() + "</a>";
    }

    private static Citation citation(Part2Rule r) {
        return r.rule().authorities().get(0) instanceof Citation c ? c : Citation.parse("2.1");
    }

    private static String section(Part2Rule r) {
        return r.rule().authorities().get(0) instanceof Citation c ? c.part() + "." + c.section() : "edition";
    }

    private static String anchor(String words) {
        return "s" + words.replaceAll("[^A-Za-z0-9]+", "-");
    }

    private static String text(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
