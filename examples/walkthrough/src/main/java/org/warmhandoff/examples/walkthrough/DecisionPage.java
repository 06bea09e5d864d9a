package org.warmhandoff.examples.walkthrough;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.warmhandoff.consent.file.ObligationKind;
import org.warmhandoff.consent.part2.Basis;
import org.warmhandoff.consent.part2.Decision;
import org.warmhandoff.consent.part2.Denied;
import org.warmhandoff.consent.part2.Effect;
import org.warmhandoff.consent.part2.NotCovered;
import org.warmhandoff.consent.part2.Obligation;
import org.warmhandoff.consent.part2.OpenQuestion;
import org.warmhandoff.consent.part2.Part;
import org.warmhandoff.consent.part2.Permitted;
import org.warmhandoff.consent.part2.Question;
import org.warmhandoff.consent.part2.Reason;
import org.warmhandoff.consent.part2.Releasable;
import org.warmhandoff.consent.part2.Remedy;
import org.warmhandoff.consent.part2.Undetermined;
import org.warmhandoff.consent.part2.Unmet;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.Outcome;

/** A decision for people: the answer first, then why and where, what would cure it, and the duties. */
final class DecisionPage {
    private DecisionPage() {}

    static String of(Decision decision) {
        Page page = new Page();
        decision.fold(
                permitted -> permitted(page, permitted),
                denied -> denied(page, denied),
                undetermined -> undetermined(page, undetermined),
                notCovered -> notCovered(page, notCovered));
        duties(page, decision.obligations());
        page.line().line("Not looked at");
        decision.limits().forEach(l -> page.labelled(2, "- ", l));
        return page.toString();
    }

    private static Page permitted(Page page, Permitted p) {
        page.labelled(0, "PERMITTED  ", "everything asked may go, with its duties")
                .line()
                .line("Why");
        p.reliedOn().stream().map(DecisionPage::basis).distinct().forEach(b -> page.labelled(2, "+ ", b));
        return page.paragraph(4, "What grants it was " + p.sourceCheck().words() + ".");
    }

    private static String basis(Basis b) {
        return b.pathway().citation().full() + " (" + b.pathway() + "): "
                + b.pathway().words()
                + b.consent().map(c -> ", on consent " + c).orElse("");
    }

    private static Page denied(Page page, Denied d) {
        page.labelled(0, "DENIED  ", "at least one item may not go for at least one purpose");
        reasons(page, d.reasons());
        releasable(page, d.releasable());
        return neutral(page, d.neutralText());
    }

    private static Page undetermined(Page page, Undetermined u) {
        page.labelled(0, "UNDETERMINED  ", "it may not go yet: something must be answered first");
        page.line().line("To be answered first");
        for (Question q : u.questions()) {
            page.labelled(
                    2,
                    "? ",
                    q.rule().rule().authority() + "  " + q.rule().rule().requires() + ".");
            page.labelled(4, "at   ", pointers(q.facts()));
            page.labelled(4, "ask  ", q.ask().what());
            open(page, q.open());
        }
        releasable(page, u.releasable());
        return neutral(page, u.neutralText());
    }

    private static Page notCovered(Page page, NotCovered n) {
        page.labelled(0, "NOT COVERED  ", "Part 2 does not restrict this; HIPAA and state law still may");
        page.line().line("Why");
        n.reasons().stream()
                .flatMap(u -> u.reasons().stream())
                .map(r -> r.rule().rule().authority() + "  not so: "
                        + r.rule().rule().requires() + ".")
                .distinct()
                .forEach(r -> page.labelled(2, "- ", r));
        return page;
    }

    /** So many consents are told whole, so that a page stays on a screen; of the others it is counted what they lack. */
    private static final int WHOLE = 3;

    static void reasons(Page page, List<Unmet> unmet) {
        int whole = unmet.size() > WHOLE ? 1 : unmet.size();
        for (Unmet u : unmet.subList(0, whole)) {
            page.line();
            page.paragraph(0, "Why " + subject(u) + parts(u.parts()));
            u.reasons().forEach(r -> reason(page, r));
        }
        others(page, unmet.subList(whole, unmet.size()));
    }

    /** Of consents that are further from carrying it: how many fail each rule, the commonest first. */
    private static void others(Page page, List<Unmet> unmet) {
        if (unmet.isEmpty()) {
            return;
        }
        page.line().line("No nearer: " + unmet.size() + " more; all of them with --json");
        Map<String, Long> counted = unmet.stream()
                .flatMap(u -> u.reasons().stream()
                        .map(r -> r.rule().rule().authority() + "  "
                                + (r.outcome() == Outcome.UNKNOWN ? "not known: " : "not met: ")
                                + r.rule().rule().requires() + ".")
                        .distinct())
                .collect(Collectors.groupingBy(words -> words, TreeMap::new, Collectors.counting()));
        counted.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(WHOLE)
                .forEach(e -> page.labelled(2, pad(e.getValue() + " x", 7), e.getKey()));
        if (counted.size() > WHOLE) {
            page.line("  and by other rules: " + (counted.size() - WHOLE));
        }
    }

    static void reason(Page page, Reason r) {
        boolean unknown = r.outcome() == Outcome.UNKNOWN;
        page.labelled(
                2,
                unknown ? "? " : "x ",
                r.rule().rule().authority() + "  " + (unknown ? "not known: " : "not met: ")
                        + r.rule().rule().requires() + ".");
        page.labelled(4, "at    ", pointers(r.facts()));
        if (!unknown) {
            page.labelled(4, "does  ", r.rule().effect().words());
        }
        page.labelled(
                4,
                unknown ? "ask   " : r.remedy().kind() == Remedy.Kind.NONE_HERE ? "note  " : "cure  ",
                r.remedy().what());
        open(page, r.open());
    }

    private static void open(Page page, List<OpenQuestion> open) {
        open.forEach(q -> page.labelled(4, "open  ", q + ", " + q.words()));
    }

    private static String subject(Unmet u) {
        return u.consent()
                .map(c -> "consent " + c + " does not carry ")
                .orElse(
                        u.reasons().stream().anyMatch(r -> r.rule().effect() == Effect.LEAVES_UNCOVERED)
                                ? "it is not known whether Part 2 restricts "
                                : "no consent carries ");
    }

    private static String parts(List<Part> parts) {
        return parts.stream()
                .collect(Collectors.groupingBy(
                        Part::purpose, TreeMap::new, Collectors.mapping(Part::item, Collectors.toList())))
                .entrySet()
                .stream()
                .map(e -> pointers(e.getValue()) + " for " + e.getKey().pointer())
                .collect(Collectors.joining("; "));
    }

    private static void releasable(Page page, List<Releasable> releasable) {
        if (!releasable.isEmpty()) {
            page.line().line("What may go, asked again by itself");
            releasable.forEach(r -> page.labelled(2, "+ ", pointers(r.items()) + " for " + pointers(r.purposes())));
        }
    }

    private static Page neutral(Page page, String text) {
        return page.line().line("All that may be said outside").paragraph(2, text);
    }

    private static void duties(Page page, List<Obligation> obligations) {
        if (obligations.isEmpty()) {
            return;
        }
        page.line().line("Duties");
        for (Obligation o : obligations) {
            String when = o.due()
                    .map(d -> "by " + d)
                    .orElse(o.kind() == ObligationKind.NEUTRAL_REFUSAL ? "with the refusal" : "with the disclosure");
            page.labelled(
                    2, "! ", pad(o.kind().name(), 16) + " " + pad(o.citation().full(), 19) + when);
            page.paragraph(4, "Discharged by an entry that says " + o.kind().entrySays() + ".");
        }
    }

    private static String pad(String words, int width) {
        return words + " ".repeat(Math.max(1, width - words.length()));
    }

    static String pointers(List<FactRef> facts) {
        return facts.stream()
                .map(f -> f.denotesRoot() ? "the document" : f.pointer())
                .collect(Collectors.joining(", "));
    }
}
