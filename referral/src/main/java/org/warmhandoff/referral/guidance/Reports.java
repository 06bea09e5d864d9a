package org.warmhandoff.referral.guidance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.Outcome;
import org.warmhandoff.referral.GuidanceFinding;
import org.warmhandoff.referral.Severity;

/** Sorts findings into a report. */
record Reports(List<GuidanceFinding> found) {

    GuidanceReport report() {
        List<GuidanceFinding> open = found.stream()
                .filter(f -> f.outcome() == Outcome.UNKNOWN && f.severity() != Severity.INFO)
                .toList();
        return new GuidanceReport(
                found.stream().noneMatch(f -> violated(f) && f.severity() == Severity.ERROR),
                groups(),
                donts(),
                open.size(),
                questions(open),
                checklists());
    }

    private static boolean violated(GuidanceFinding f) {
        return f.outcome() == Outcome.VIOLATED;
    }

    private List<GuidanceReport.Group> groups() {
        List<GuidanceReport.Group> groups = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
            for (Topic topic : Topic.values()) {
                List<GuidanceFinding> of = found.stream()
                        .filter(f -> violated(f) && f.severity() == severity && Topic.of(f.rule()) == topic)
                        .sorted(Comparator.comparing(GuidanceFinding::rule, Guidance.ORDER))
                        .toList();
                if (!of.isEmpty()) {
                    groups.add(new GuidanceReport.Group(severity, topic, of));
                }
            }
        }
        return groups;
    }

    private List<GuidanceReport.DontStanding> donts() {
        List<GuidanceReport.DontStanding> all = new ArrayList<>();
        for (Dont d : Dont.values()) {
            List<String> violated = with(d, Outcome.VIOLATED);
            List<String> open = with(d, Outcome.UNKNOWN);
            List<String> satisfied = with(d, Outcome.SATISFIED);
            List<String> elsewhere = d.rules().stream()
                    .filter(id -> found.stream().noneMatch(f -> f.rule().id().equals(id)))
                    .toList();
            Outcome outcome = !violated.isEmpty()
                    ? Outcome.VIOLATED
                    : !open.isEmpty() || !elsewhere.isEmpty()
                            ? Outcome.UNKNOWN
                            : satisfied.isEmpty() ? Outcome.NOT_APPLICABLE : Outcome.SATISFIED;
            all.add(new GuidanceReport.DontStanding(
                    d, d.statement(), d.source().toString(), outcome, violated, open, elsewhere, d.lines()));
        }
        return all;
    }

    private List<String> with(Dont d, Outcome outcome) {
        return d.rules().stream()
                .filter(id -> found.stream()
                        .anyMatch(f -> f.outcome() == outcome && f.rule().id().equals(id)))
                .toList();
    }

    private static List<GuidanceReport.OpenQuestion> questions(List<GuidanceFinding> open) {
        Map<String, List<GuidanceFinding>> by = new LinkedHashMap<>();
        open.forEach(
                f -> by.computeIfAbsent(f.message(), q -> new ArrayList<>()).add(f));
        List<GuidanceReport.OpenQuestion> questions = new ArrayList<>();
        by.forEach((question, of) -> {
            Set<String> rules = new TreeSet<>();
            Set<FactRef> at = new TreeSet<>();
            of.forEach(f -> {
                rules.add(f.rule().id());
                at.addAll(f.facts());
            });
            questions.add(new GuidanceReport.OpenQuestion(question, List.copyOf(rules), List.copyOf(at)));
        });
        return questions;
    }

    private List<GuidanceReport.ChecklistStanding> checklists() {
        List<GuidanceReport.ChecklistStanding> all = new ArrayList<>();
        for (Checklist c : Checklist.values()) {
            List<GuidanceFinding> of = found.stream()
                    .filter(f -> f.severity() == Severity.INFO
                            && (violated(f) || f.outcome() == Outcome.UNKNOWN)
                            && c.rules().contains(f.rule().id()))
                    .toList();
            all.add(new GuidanceReport.ChecklistStanding(c, of, c.lines()));
        }
        return all;
    }
}
