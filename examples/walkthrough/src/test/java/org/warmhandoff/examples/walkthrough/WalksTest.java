package org.warmhandoff.examples.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The walks: documents of everyday referrals and practices, with what the commands print of them. */
class WalksTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Path WALKS = Path.of("walks");

    /** A walk: its golden file, the command, and the exit status. */
    record Walk(String name, String command, int status) {
        Run run(String... more) {
            return Run.of(Stream.concat(
                            Stream.of(command.split(" ", -1))
                                    .map(a -> Files.exists(WALKS.resolve(a))
                                            ? WALKS.resolve(a).toString()
                                            : a),
                            Stream.of(more))
                    .toArray(String[]::new));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Walk> walks() throws IOException {
        try (Stream<String> lines = Files.lines(WALKS.resolve("walks.csv"))) {
            return lines.filter(l -> !l.startsWith("#"))
                    .map(l -> l.split(";", -1))
                    .map(c -> new Walk(c[0], c[1], Integer.parseInt(c[2])))
                    .toList();
        }
    }

    static List<Walk> referrals() throws IOException {
        return walks().stream().filter(w -> w.command().startsWith("connect")).toList();
    }

    @ParameterizedTest
    @MethodSource("walks")
    void printsWhatItPrinted(Walk walk) {
        Run run = walk.run();
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(walk.status());
        Golden.check(WALKS.resolve(walk.name() + ".txt"), run.out());
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        assertThat(run.out())
                .doesNotContain(
                        "Sample", "patient-", "nurse-1", "org-", "Riverside", "sleep", "I know", "asked by phone");
    }

    /** A step that is not met says by which rule, where that stands, what to do next and by when. */
    @ParameterizedTest
    @MethodSource("referrals")
    void aStepThatIsNotMetSaysWhyAndWhatNext(Walk walk) throws IOException {
        JsonNode report = MAPPER.readTree(walk.run("--json").out());
        String people = walk.run().out().replaceAll("\\s+", " ");
        String page = walk.run("--html").out();
        assertThat(page)
                .doesNotContain("<script", "http:", "https:", "src=", "@import", "url(", "nurse-1", "Riverside");
        for (JsonNode step : report.get("steps")) {
            if (step.get("status").asText().equals("NOT_MET")) {
                JsonNode broken = step.get("findings").get(0);
                JsonNode next = step.get("next");
                for (String said : List.of(
                        broken.at("/rule/id").asText(),
                        broken.at("/rule/source").asText(),
                        next.get("text").asText(),
                        next.path("by").asText(next.get("when").asText()))) {
                    assertThat(people).contains(said);
                    assertThat(page).contains(said);
                }
            }
            for (JsonNode script : step.path("next").path("scripts")) {
                assertThat(people)
                        .contains(script.get("words").asText(), script.get("id").asText());
                assertThat(page)
                        .contains(script.get("words").asText(), script.get("id").asText());
            }
        }
    }

    @Test
    void everyDocumentIsWalked() throws IOException {
        String commands = walks().stream().map(Walk::command).reduce("", (a, b) -> a + " " + b + " ");
        try (Stream<Path> files = Files.walk(WALKS)) {
            assertThat(files.filter(f -> f.toString().endsWith(".json")))
                    .hasSizeGreaterThan(15)
                    .allSatisfy(f -> assertThat(commands).contains(" " + WALKS.relativize(f) + " "));
        }
        try (Stream<Path> files = Files.list(WALKS)) {
            assertThat(files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".txt")))
                    .containsExactlyInAnyOrderElementsOf(
                            walks().stream().map(w -> w.name() + ".txt").toList());
        }
    }
}
