package org.warmhandoff.referral;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmhandoff.core.Outcome;
import org.warmhandoff.referral.guidance.Guidance;

/** Each scenario on the list is shown by the logs or cases it names, or says what it waits for. */
class ScenariosTest {

    record Scenario(String number, boolean built, String what, String shows) {
        @Override
        public String toString() {
            return number;
        }
    }

    static List<Scenario> all() throws IOException {
        List<Scenario> all = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/scenarios.csv"))) {
            String[] c = line.split(";", -1);
            if (!line.startsWith("#") && !c[0].equals("number")) {
                assertThat(c[1]).as(c[0]).isIn("built", "later");
                all.add(new Scenario(c[0], c[1].equals("built"), c[2], c[3]));
            }
        }
        return all;
    }

    static Stream<Scenario> built() throws IOException {
        return all().stream().filter(Scenario::built);
    }

    @ParameterizedTest
    @MethodSource("built")
    void isShownByItsLogs(Scenario scenario) throws IOException {
        String[] logs = scenario.what().split("\\+", -1);
        String[] shows = scenario.shows().split("\\|", -1);
        assertThat(shows).hasSameSizeAs(logs);
        for (int i = 0; i < logs.length; i++) {
            if (logs[i].startsWith("case:")) {
                assertThat(violated(logs[i].substring("case:".length())))
                        .as("%s in %s", scenario, logs[i])
                        .containsAll(wanted(shows[i], false));
                continue;
            } else if (logs[i].startsWith("match:")) {
                assertThat(entries(logs[i].substring("match:".length())))
                        .as("%s in %s", scenario, logs[i])
                        .contains(wanted(shows[i], false));
                continue;
            }
            CaseLogs.Case log = CaseLogs.named(logs[i]);
            assertThat(said(log)).as("%s in %s", scenario, logs[i]).containsAll(wanted(shows[i], false));
            assertThat(said(log)).as("%s in %s", scenario, logs[i]).doesNotContainAnyElementsOf(wanted(shows[i], true));
        }
    }

    /** What the case of that name expects: its file is read by a test of its own. */
    private static Set<String> violated(String name) throws IOException {
        Set<String> violated = new TreeSet<>();
        for (Path room : List.of(Path.of("cases", "connection"), Path.of("cases", "guidance"))) {
            try (Stream<Path> files = Files.list(room)) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".json")).toList()) {
                    for (JsonNode c : new ObjectMapper().readTree(file.toFile()).get("cases")) {
                        if (c.get("name").asText().equals(name)) {
                            c.path("violated").forEach(v -> violated.add(v.asText()));
                        }
                    }
                }
            }
        }
        return violated;
    }

    /** What the case of matching of that name expects of the entries: its file is read by a test of its own. */
    private static String entries(String name) throws IOException {
        StringBuilder entries = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of("cases", "match"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
                for (JsonNode c : new ObjectMapper().readTree(file.toFile()).get("cases")) {
                    if (c.get("name").asText().equals(name)) {
                        entries.append(c.get("entries"));
                    }
                }
            }
        }
        return entries.toString();
    }

    private static Set<String> wanted(String shows, boolean not) {
        Set<String> wanted = new TreeSet<>();
        for (String token : shows.split(" ", -1)) {
            boolean absent = token.startsWith("-");
            if (absent == not) {
                wanted.add(absent ? token.substring(1) : token);
            }
        }
        return not && wanted.isEmpty() ? Set.of("nothing is left out") : wanted;
    }

    private static Set<String> said(CaseLogs.Case c) {
        StepReport report = c.report();
        Set<String> said = new TreeSet<>();
        said.add(report.state().name());
        said.add("[" + report.label() + "]");
        said.add("sharing=" + report.sharing());
        for (StepStanding step : report.steps()) {
            said.add(step.step().number() + "=" + step.status());
            step.findings().forEach(f -> said.add(f.rule().id()));
        }
        ReferralLog log = c.log();
        Guidance.check(Referral.replay(log, Story.PART2), log.asOf(), log.context()).stream()
                .filter(f -> f.outcome() == Outcome.VIOLATED)
                .forEach(f -> said.add(f.rule().id()));
        report.stopped()
                .ifPresent(s ->
                        s.findings().forEach(f -> said.add("stop:" + f.rule().id())));
        return said;
    }

    @Test
    void everyScenarioIsOnTheListOnce() throws IOException {
        List<String> numbers = new ArrayList<>();
        for (int i = 1; i <= 81; i += 2) {
            if (i != 61) {
                numbers.add(String.format("SC-%02d", i));
            }
        }
        for (int i = 1; i <= 8; i++) {
            numbers.add("M" + i);
        }
        assertThat(all().stream().map(Scenario::number)).containsExactlyElementsOf(numbers);
        assertThat(all()).filteredOn(s -> !s.built()).allSatisfy(s -> {
            assertThat(s.what()).matches("[A-Z]+[0-9]*-[0-9]+.*: .+");
            assertThat(s.shows()).isEmpty();
        });
        assertThat(built().count()).isEqualTo(all().size());
    }
}
