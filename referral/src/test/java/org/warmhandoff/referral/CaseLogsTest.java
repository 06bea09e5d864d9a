package org.warmhandoff.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmhandoff.consent.part2.Part2;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.json.Documents;

/** Every log comes to what it says, and every rule bites in one log and not in another. */
class CaseLogsTest {
    static Stream<CaseLogs.Case> cases() {
        return CaseLogs.all().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void comesToWhatItSays(CaseLogs.Case c) {
        StepReport report = c.report();
        assertThat(report.steps().stream().map(StepStanding::status))
                .as("%s", report)
                .containsExactlyElementsOf(c.steps());
        assertThat(report.state()).isEqualTo(c.state());
        assertThat(report.label()).as("label").isEqualTo(c.label());
        assertThat(report.sharing()).as("sharing").isEqualTo(c.sharing());
        assertThat(found(report)).as("%s", report).containsExactlyInAnyOrderElementsOf(c.findings());
        assertThat(report.stopped()
                        .map(s -> s.event() + " "
                                + s.findings().stream().map(f -> f.rule().id()).collect(Collectors.joining("+")))
                        .orElse(""))
                .isEqualTo(c.stopped());
        if (!c.next().isEmpty()) {
            StepStanding step = report.steps().get(Integer.parseInt(c.next().substring(0, 1)) - 1);
            assertThat(step.next().orElseThrow().text()).startsWith(c.next().substring(2));
        }
        boolean errors = report.steps().stream()
                .flatMap(s -> s.findings().stream())
                .anyMatch(f -> f.severity() == Severity.ERROR);
        assertThat(report.compliant()).isEqualTo(c.stopped().isEmpty() && !errors);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsBackAsItWasWritten(CaseLogs.Case c) {
        ReferralLog log = c.log();
        assertThat(Documents.read(Documents.write(log), ReferralLog.class)).isEqualTo(log);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesTheSameReportAgain(CaseLogs.Case c) {
        assertThat(Documents.write(c.report())).isEqualTo(Documents.write(c.report()));
    }

    @Test
    void aStepThatIsNotMetNamesAnErrorAndSaysWhatToDo() {
        cases().forEach(c -> assertThat(c.report().steps())
                .as(c.name())
                .filteredOn(s -> s.status() == StepStatus.NOT_MET)
                .allSatisfy(s -> {
                    assertThat(s.findings()).anyMatch(f -> f.severity() == Severity.ERROR);
                    assertThat(s.next()).isPresent();
                }));
    }

    @Test
    void everyRuleBitesInALogAndNotInEvery() {
        Set<String> bites = new TreeSet<>();
        for (CaseLogs.Case c : CaseLogs.all()) {
            bites.addAll(c.findings());
            if (!c.stopped().isEmpty()) {
                bites.addAll(List.of(c.stopped().split(" ", -1)[1].split("\\+", -1)));
            }
        }
        List<GuidanceRule> all = new ArrayList<>(ConsentRules.ALL);
        all.addAll(PatientRules.ALL);
        all.addAll(NeedsRules.ALL);
        all.addAll(ConnectionRules.ALL);
        all.addAll(FollowUpRules.ALL);
        all.addAll(RecordRules.ALL);
        assertThat(bites)
                .containsExactlyInAnyOrderElementsOf(
                        all.stream().map(GuidanceRule::id).toList());
        assertThat(found(CaseLogs.named("followed-up-and-engaged").report())).isEmpty();
    }

    /** Whatever event names where it was said keeps it; of those that answer nothing it changes nothing. */
    @ParameterizedTest
    @MethodSource("cases")
    void whereItWasSaidIsKept(CaseLogs.Case c) {
        String named = c.text()
                .replaceAll(
                        "(\"type\": \"(?:Proposed|WillingnessRecorded|ConsentAnswered|NeedsAssessed|ProgramConsidered"
                                + "|ProgramChosen|Attempted|Attended|FollowUpPlanned|FollowedUp|Ended)\",)",
                        "$1 \"contactRef\": \"event-1\",");
        ReferralLog log = Documents.read(named, ReferralLog.class);
        assertThat(log.events().get(0).contactRef()).contains(DocumentId.of("event-1"));
        assertThat(Documents.read(Documents.write(log), ReferralLog.class)).isEqualTo(log);
        assertThat(Referral.replay(log, Part2.edition2024()).steps(log.asOf(), log.context()))
                .isEqualTo(c.report());
    }

    @Test
    void everyLogIsExpected() throws IOException {
        try (Stream<Path> files = Files.list(CaseLogs.CASES)) {
            assertThat(files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".json")))
                    .containsExactlyInAnyOrderElementsOf(
                            cases().map(c -> c.name() + ".json").toList());
        }
    }

    private static List<String> found(StepReport report) {
        return report.steps().stream()
                .flatMap(s -> s.findings().stream())
                .map(f -> f.rule().id())
                .toList();
    }
}
