package org.warmhandoff.examples.walkthrough;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.referral.match.Alternative;
import org.warmhandoff.referral.match.Criterion;
import org.warmhandoff.referral.match.CriterionFinding;
import org.warmhandoff.referral.match.CriterionResult;
import org.warmhandoff.referral.match.Fit;
import org.warmhandoff.referral.match.Matches;
import org.warmhandoff.referral.match.Question;

/** A match for people: the programs in their groups, what speaks for and against each, and what to ask. */
final class MatchPage {
    private MatchPage() {}

    static String of(Matches matches) {
        Page page = new Page();
        page.labelled(
                0,
                headline(matches) + "  ",
                matches.in(Fit.Group.FITS).size() + " of " + matches.fits().size()
                        + " fit; the patient chooses, and nobody was told anything");
        group(page, "Fit", matches.in(Fit.Group.FITS));
        group(page, "Too old to count: call first", matches.in(Fit.Group.ASK_FIRST));
        group(page, "Do not fit", matches.in(Fit.Group.EXCLUDED));
        if (!matches.alternatives().isEmpty()) {
            page.line().line("What to offer instead, in this order");
            matches.alternatives().forEach(a -> alternative(page, a));
        }
        page.line().line("Not looked at");
        matches.limits().forEach(l -> page.labelled(2, "- ", l));
        return page.toString();
    }

    private static void group(Page page, String heading, List<Fit> fits) {
        if (!fits.isEmpty()) {
            page.line().line(heading);
            fits.forEach(f -> fit(page, f, fits));
        }
    }

    private static void fit(Page page, Fit fit, List<Fit> group) {
        boolean tie = group.stream().filter(f -> f.place().equals(fit.place())).count() > 1;
        page.labelled(
                2,
                fit.place() + "  ",
                fit.program() + ": " + fit.unmetRequired().size() + " required and "
                        + fit.unmetPreferred().size() + " other preferences unmet, " + fit.unknowns() + " not known"
                        + (tie ? "; a tie" : "")
                        + (fit.workingAgreement() == Answer.YES ? "; you work with them" : ""));
        fit.criteria().stream()
                .filter(f -> f.result() == CriterionResult.MISMATCH)
                .forEach(f -> page.labelled(5, "x ", words(f.criterion()) + ": " + weight(f, fit) + sentence(f)));
        Map<String, List<String>> unknown = new LinkedHashMap<>();
        fit.criteria().stream()
                .filter(f -> f.result() == CriterionResult.UNKNOWN)
                .forEach(f -> unknown.computeIfAbsent(sentence(f), s -> new ArrayList<>())
                        .add(words(f.criterion())));
        unknown.forEach((sentence, criteria) -> page.labelled(5, "? ", String.join(", ", criteria) + ": " + sentence));
        List<String> matching = fit.criteria().stream()
                .filter(f -> f.result() == CriterionResult.MATCH)
                .map(f -> words(f.criterion()))
                .toList();
        if (!matching.isEmpty()) {
            page.labelled(5, "+ ", String.join(", ", matching));
        }
        if (!fit.uncompared().isEmpty()) {
            page.labelled(
                    5,
                    "? ",
                    "stated and not compared: "
                            + fit.uncompared().stream().map(FactRef::pointer).collect(Collectors.joining(", ")));
        }
        if (!fit.tracks().isEmpty()) {
            page.labelled(
                    5,
                    "  ",
                    "tracks: " + fit.tracks().stream().map(MatchPage::words).collect(Collectors.joining(", ")));
        }
        if (fit.group() != Fit.Group.EXCLUDED) {
            fit.questions()
                    .forEach(q -> page.labelled(
                            5, q.asked() == Question.Asked.PATIENT ? "ask the patient  " : "ask  ", q.words()));
        }
    }

    private static String weight(CriterionFinding f, Fit fit) {
        return f.excludes()
                ? "does not fit, because "
                : fit.unmetRequired().contains(f.criterion()) ? "required and unmet: " : "";
    }

    private static String sentence(CriterionFinding f) {
        return f.sentence() + f.factAsOf().map(d -> " (as of " + d + ")").orElse("");
    }

    private static void alternative(Page page, Alternative a) {
        String which = a.preferences().isEmpty() && a.services().isEmpty()
                ? ""
                : " "
                        + (a.services().isEmpty()
                                ? a.preferences().stream().map(MatchPage::words).collect(Collectors.joining(", "))
                                : a.services().stream().map(Object::toString).collect(Collectors.joining(", ")));
        page.labelled(2, "- ", a.is().text() + which);
    }

    private static String headline(Matches matches) {
        return switch (ReferralCommands.status(matches)) {
            case 0 -> "FITS";
            case Walkthrough.FAILED -> "NONE FITS";
            default -> "ASK FIRST";
        };
    }

    private static String words(Enum<?> constant) {
        return constant == Criterion.MOUD
                ? "medication"
                : constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
