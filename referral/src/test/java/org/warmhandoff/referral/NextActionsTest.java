package org.warmhandoff.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every next action of the list written out by hand is asked for in some log, and no log asks for another. */
class NextActionsTest {

    private record Row(String of, String step, String who, List<String> by, String begins) {
        boolean fits(Asked a) {
            return step.equals(a.step())
                    && who.equals(a.next().who())
                    && by.contains(a.next().when())
                    && a.next().text().startsWith(begins);
        }
    }

    private record Asked(String log, String step, NextAction next) {}

    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/next-actions.csv"))) {
            String[] c = line.split(";", 5);
            if (!line.startsWith("#") && !c[0].equals("for")) {
                rows.add(new Row(c[0], c[1], c[2], List.of(c[3].split("\\+", -1)), c[4]));
            }
        }
        return rows;
    }

    private static List<Asked> asked() {
        List<Asked> asked = new ArrayList<>();
        for (CaseLogs.Case c : CaseLogs.all()) {
            StepReport report = c.report();
            report.next().ifPresent(n -> asked.add(new Asked(c.name(), "-", n)));
            for (StepStanding s : report.steps()) {
                s.next()
                        .ifPresent(n -> asked.add(
                                new Asked(c.name(), String.valueOf(s.step().number()), n)));
            }
        }
        return asked;
    }

    @Test
    void everyActionOfTheListIsAskedForSomewhere() throws IOException {
        List<Asked> asked = asked();
        assertThat(rows()).allSatisfy(row -> assertThat(asked).as("%s", row).anyMatch(row::fits));
    }

    @Test
    void nothingElseIsAskedForAndEachOnce() throws IOException {
        List<Row> rows = rows();
        assertThat(asked())
                .allSatisfy(a -> assertThat(rows.stream().filter(r -> r.fits(a)))
                        .as("%s", a)
                        .hasSize(1));
    }

    @Test
    void aDayIsOneOfThoseThatAreDue() {
        Stream<CaseLogs.Case> open = CaseLogs.all().stream().filter(c -> c.state() != ReferralState.CLOSED);
        assertThat(open).allSatisfy(c -> {
            StepReport report = c.report();
            for (StepStanding s : report.steps()) {
                s.next()
                        .filter(n -> n.by().isPresent()
                                && !n.when().equals("at once")
                                && !n.when().equals("acknowledgeBy"))
                        .ifPresent(n -> assertThat(report.due())
                                .as("%s %s", c, n)
                                .anyMatch(d -> d.name().equals(n.when()) && d.by().equals(n.by().get())));
            }
        });
    }

    /** The words that go with an action are those of the scripts, and no action repeats them. */
    @Test
    void wordsStandBesideTheActionTheyAreFor() {
        assertThat(scripts("proposed", 0)).containsExactly(Script.FIRST_QUESTION);
        assertThat(scripts("affordability-not-considered", 2)).containsExactly(Script.AFFORDABILITY);
        assertThat(scripts("scheduled", 4)).containsExactly(Script.VOICEMAIL, Script.DID_YOU_CONNECT);
        assertThat(scripts("missed", 4)).containsExactly(Script.VOICEMAIL);
        assertThat(scripts("declined-by-program", 4)).containsExactly(Script.VOICEMAIL);
        assertThat(scripts("open-for-too-long", 4))
                .containsExactly(Script.DID_YOU_CONNECT, Script.HAVE_YOU_WORKED_WITH_THEM);
        assertThat(scripts("ready-since-yesterday", 3)).isEmpty();
        assertThat(asked())
                .allSatisfy(a -> assertThat(Script.values())
                        .noneMatch(s -> a.next().text().contains(s.words())));
    }

    private static List<Script> scripts(String log, int step) {
        StepReport report = CaseLogs.named(log).report();
        return (step == 0 ? report.next() : report.steps().get(step - 1).next())
                .map(NextAction::scripts)
                .orElse(List.of());
    }

    /** An action after a rule names it; one that the state asks for names none. */
    @Test
    void anActionAfterARuleNamesIt() {
        for (CaseLogs.Case c : CaseLogs.all()) {
            for (StepStanding s : c.report().steps()) {
                if (s.status() == StepStatus.NOT_MET) {
                    assertThat(s.next().flatMap(NextAction::rule)).as("%s", c).isPresent();
                    assertThat(s.findings())
                            .extracting(GuidanceFinding::rule)
                            .contains(s.next().flatMap(NextAction::rule).orElseThrow());
                }
            }
        }
        StepReport ready = CaseLogs.named("ready-since-yesterday").report();
        assertThat(ready.step(ConnectionStep.ACTIVE_CONNECTION).next().flatMap(NextAction::rule))
                .isEmpty();
    }
}
