package org.warmhandoff.examples.walkthrough;

import java.util.List;
import java.util.stream.Collectors;
import org.warmhandoff.consent.part2.Allowance;
import org.warmhandoff.consent.part2.AllowedUse;
import org.warmhandoff.consent.part2.Part2Rule;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.FactRef;

/** What a consent allows, for people: whether it suffices first, then each use, its end, and what a revocation would stop. */
final class AllowancePage {
    private AllowancePage() {}

    static String of(Allowance allowance) {
        Page page = new Page();
        ReviewPage.answer(page, allowance.review());
        page.line().line("What it allows");
        if (allowance.uses().isEmpty()) {
            page.paragraph(2, "Nothing on that day, or nobody had coded what it covers.");
        } else {
            page.labelled(2, "from  ", DecisionPage.pointers(allowance.disclosers()));
        }
        for (AllowedUse use : allowance.uses()) {
            use(page, use);
            if (!use.depends().isEmpty()) {
                page.paragraph(4, "to be found out each time");
                use.depends().forEach(r -> page.labelled(4, "? ", asked(r)));
            }
        }
        if (!allowance.exclusions().isEmpty()) {
            page.line().line("What it leaves out");
            page.labelled(2, "- ", DecisionPage.pointers(allowance.exclusions()));
        }
        page.line().line("Until");
        page.labelled(2, "- ", allowance.until().map(AllowancePage::until).orElse("the form does not say"));
        if (!allowance.endings().isEmpty()) {
            page.line().line("And only as long as; the patient's file shows it");
            allowance
                    .endings()
                    .forEach(r -> page.labelled(
                            2, "- ", r.rule().authority() + "  " + r.rule().requires() + "."));
        }
        if (!allowance.open().isEmpty()) {
            page.line().line("Open in the law");
            allowance.open().forEach(q -> page.labelled(2, "- ", q + ", " + q.words()));
        }
        allowance.stopped().ifPresent(s -> stopped(page, s));
        page.line().line("Not looked at");
        page.labelled(2, "- ", "the patient's file; whether a given disclosure may be made: ask with decide");
        page.labelled(2, "- ", "whether Part 2 restricts the record at all, HIPAA, and state law");
        return page.toString();
    }

    private static String asked(Part2Rule r) {
        return r.rule().authority() + "  " + r.ask().what();
    }

    private static void use(Page page, AllowedUse use) {
        page.labelled(
                2,
                use.allowed() == Answer.YES ? "+ " : "? ",
                (use.allowed() == Answer.YES ? "to " : "not known yet: to ") + recipient(use) + ", under "
                        + use.pathway().citation().full() + " (" + use.pathway() + ")");
        page.labelled(4, "what  ", words(use.contents()));
        page.labelled(4, "for   ", words(use.purposes()) + " (" + DecisionPage.pointers(use.coded()) + ")");
    }

    private static String recipient(AllowedUse use) {
        String kind = switch (use.kind()) {
            case PARTY -> "a party by name";
            case CLASS -> "whoever is in a class";
            case INTERMEDIARY -> "an intermediary";
            case PARTICIPANT -> "a participant by name, from its intermediary";
            case PARTICIPANTS_OF_CLASS -> "participants in a class, from their intermediary";
            case ANYONE_ELSE -> "somebody who is not among them";
        };
        return use.recipient().pointer() + ", " + kind;
    }

    private static String words(List<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).collect(Collectors.joining(", "));
    }

    private static String until(Allowance.Until until) {
        return until.date()
                .map(d -> d + ", that day included")
                .or(() -> until.event().map(FactRef::pointer).map(e -> "the event at " + e))
                .or(() -> until.phrase().map(p -> p + ", a phrase of the regulation"))
                .orElse("the form does not say");
    }

    private static void stopped(Page page, Allowance.Stopped s) {
        page.line().line("If it is revoked as in " + s.revocation());
        if (!s.known()) {
            page.paragraph(2, "On that day it is not known yet, and stops nothing.");
        }
        uses(page, "it stops", s.stops());
        uses(page, "it cannot be told whether it stops", s.open());
        uses(page, "it leaves", s.leaves());
        uses(
                page,
                "what it stops may still complete an act done in reliance before it was known (42 CFR 2.31(a)(6))",
                s.completes());
        page.paragraph(2, "What was disclosed before it was known stays lawful.");
    }

    private static void uses(Page page, String heading, List<AllowedUse> uses) {
        if (!uses.isEmpty()) {
            page.paragraph(2, heading);
            for (AllowedUse u : uses) {
                page.labelled(
                        4,
                        "- ",
                        words(u.contents()) + " for " + words(u.purposes()) + " to "
                                + u.recipient().pointer() + " (" + u.pathway() + ")");
            }
        }
    }
}
