package org.warmhandoff.examples.walkthrough;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.Outcome;
import org.warmhandoff.referral.GuidanceFinding;
import org.warmhandoff.referral.GuidanceRule;
import org.warmhandoff.referral.Referral;
import org.warmhandoff.referral.ReferralLog;
import org.warmhandoff.referral.Severity;
import org.warmhandoff.referral.StepReport;
import org.warmhandoff.referral.guidance.Guidance;

/**
 * A report on a referral with what the rest of the guidance finds, in the log and in the plan of care beside it.
 *
 * @param report how the four steps stand
 * @param guidance errors and warnings that the report does not have, and what is not known of the rules
 */
record Guided(StepReport report, List<GuidanceFinding> guidance) {

    static Guided of(Referral referral, ReferralLog log, StepReport report) {
        List<String> said = report.steps().stream()
                .flatMap(s -> s.findings().stream())
                .map(Guided::key)
                .toList();
        List<GuidanceFinding> all = new ArrayList<>(Guidance.check(referral, log.asOf(), log.context()));
        all.addAll(ofThePlan(log, all.stream().map(GuidanceFinding::rule).collect(Collectors.toSet())));
        return new Guided(
                report,
                all.stream()
                        .filter(f -> f.severity() != Severity.INFO && !said.contains(key(f)))
                        .filter(f -> f.outcome() == Outcome.VIOLATED || f.outcome() == Outcome.UNKNOWN)
                        .toList());
    }

    /** What the rules on a plan alone find in the one beside the log: those on the medication above all. */
    private static List<GuidanceFinding> ofThePlan(ReferralLog log, Set<GuidanceRule> asked) {
        return log.context().carePlan().stream()
                .flatMap(p -> Guidance.check(p, log.asOf(), log.context()).stream())
                .filter(f -> !asked.contains(f.rule()))
                .map(f -> f.below(FactRef.of("context.carePlan")))
                .toList();
    }

    private static String key(GuidanceFinding f) {
        return f.rule().id() + " " + f.message();
    }

    /** The findings, those violated first. */
    List<GuidancePage.Same> same(Outcome outcome) {
        return GuidancePage.Same.of(
                guidance.stream().filter(f -> f.outcome() == outcome).toList());
    }

    /** What is not known, each question once, with the rules that ask it. */
    Map<String, String> questions() {
        Map<String, String> asked = new LinkedHashMap<>();
        same(Outcome.UNKNOWN).forEach(s -> asked.merge(s.message(), s.rule().id(), (a, b) -> a + ", " + b));
        return asked;
    }

    String text() {
        Page page = new Page();
        page.line().line("What else the guidance finds");
        for (GuidancePage.Same s : same(Outcome.VIOLATED)) {
            page.labelled(2, "x ", s.rule().id() + "  " + s.message() + ".");
            page.labelled(4, "at    ", s.places());
            page.labelled(4, "from  ", s.rule().source());
            page.say(4, GuidancePage.scripts(s.rule()));
        }
        questions().forEach((question, rules) -> page.labelled(2, "? ", question + " (" + rules + ")"));
        if (guidance.isEmpty()) {
            page.line("  + nothing");
        }
        return page.toString();
    }
}
