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
}
