package org.warmhandoff.referral.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmhandoff.consent.part2.Part2;
import org.warmhandoff.core.Outcome;
import org.warmhandoff.referral.CaseLogs;
import org.warmhandoff.referral.GuidanceFinding;
import org.warmhandoff.referral.GuidanceRule;
import org.warmhandoff.referral.PatientRules;
import org.warmhandoff.referral.Referral;
import org.warmhandoff.referral.ReferralLog;
import org.warmhandoff.referral.Severity;
import org.warmhandoff.referral.StepReport;

/** What the rules find in a referral is what its replay and its steps say, and for every rule something. */
class ReferralGuidanceTest {
    static List<CaseLogs.Case> logs() {
        return CaseLogs.all();
    }

    private static List<GuidanceFinding> found(ReferralLog log) {
        return Guidance.check(Referral.replay(log, Part2.edition2024()), log.asOf(), log.context());
    }

    @ParameterizedTest
    @MethodSource("logs")
    void whatAReplayFindsIsFoundAndNothingMoreOfItsRules(CaseLogs.Case c) {
        List<GuidanceFinding> found = found(c.log());
        List<String> ids = Referral.rules().stream().map(GuidanceRule::id).toList();
        assertThat(found.stream().map(f -> f.rule().id())).containsAll(ids);
        StepReport report = c.report();
        Set<String> expected = new TreeSet<>();
        report.steps()
                .forEach(s -> s.findings().forEach(f -> expected.add(f.rule().id())));
        report.stopped()
                .ifPresent(s -> s.findings().forEach(f -> expected.add(f.rule().id())));
        Referral.replay(c.log(), Part2.edition2024()).choice().stream()
                .flatMap(x -> x.findings().stream())
                .filter(f -> f.outcome() == Outcome.VIOLATED)
                .forEach(f -> expected.add(f.rule().id()));
        Set<String> violated = new TreeSet<>();
        found.stream()
                .filter(f -> f.outcome() == Outcome.VIOLATED
                        && (ids.contains(f.rule().id())
                                || (PatientRules.ALL.contains(f.rule()) && f.severity() == Severity.ERROR)))
                .forEach(f -> violated.add(f.rule().id()));
        assertThat(violated).isEqualTo(expected);
        assertThat(found)
                .allMatch(f -> f.facts().stream()
                        .allMatch(p -> p.pointer().startsWith("/events")
                                || p.pointer().startsWith("/context")
                                || p.pointer().equals("/file")));
    }

    @Test
    void afterAStopNothingIsSatisfied() {
        List<GuidanceFinding> found =
                found(CaseLogs.named("handoff-called-warm").log());
        assertThat(found)
                .filteredOn(f -> Referral.rules().contains(f.rule()) && f.outcome() != Outcome.VIOLATED)
                .isNotEmpty()
                .allMatch(f -> f.outcome() == Outcome.UNKNOWN);
    }
}
