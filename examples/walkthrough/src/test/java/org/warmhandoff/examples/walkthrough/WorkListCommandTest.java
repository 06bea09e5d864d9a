package org.warmhandoff.examples.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The work over a folder of logs, in every form, and what becomes of a log that is broken. */
class WorkListCommandTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String AS_OF = "2026-12-04T09:00-05:00[America/New_York]";

    @TempDir
    private Path folder = Path.of(".");

    @BeforeEach
    void threeReferrals() throws IOException {
        log("a", "referral-called-and-waiting", "referral-21");
        log("b", "referral-phone-number-only", "referral-22");
        log("c", "referral-missed-and-rebooked", "referral-23");
    }

    private void log(String file, String sample, String referral) throws IOException {
        String document = Run.sample(sample + ".json")
                .replaceAll("\"referral-[0-9]+\"", "\"" + referral + "\"")
                .replaceAll("\"reviewedOn\": \"[^\"]+\"", "\"reviewedOn\": \"2027-01-31\"");
        // what the story tells of later days is not written down yet
        Files.writeString(
                folder.resolve(file + ".json"), document.contains("\"event-14\"") ? until13(document) : document);
    }

    private static String until13(String document) throws IOException {
        JsonNode log = MAPPER.readTree(document);
        ArrayNode events = (ArrayNode) log.get("events");
        while (events.size() > 13) {
            events.remove(13);
        }
        return log.toString();
    }

    private Run list() {
        return Run.of("worklist", folder.toString(), "--as-of", AS_OF);
    }

    private Run list(String form) {
        return Run.of("worklist", folder.toString(), "--as-of", AS_OF, form);
    }

    @ParameterizedTest
    @CsvSource({"'', txt", "--json, json", "--html, html", "--ics, ics", "--csv, csv"})
    void isWhatWasPrintedBefore(String form, String ending) {
        Run run = form.isEmpty() ? list() : list(form);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        Golden.check("worklist." + ending, run.out());
        assertThat(run.out())
                .contains("referral-21", "referral-22", "referral-23")
                .doesNotContain("Sample", "patient-7", "staff-1", "org-", "Harbor", "Riverside", "sleep");
    }

    @Test
    void aPageForPeopleFitsAnEightyColumnTerminalAndAPageToPrintLoadsNothing() {
        assertThat(list().out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        assertThat(list("--html").out())
                .startsWith("<!doctype html>")
                .doesNotContain("<script", "http:", "https:", "src=", "@import", "url(");
    }

    @Test
    void aFaultyLogIsNamedWithItsPlaceAndTheOthersAreListed() throws IOException {
        String good = Files.readString(folder.resolve("b.json"));
        Files.writeString(folder.resolve("d.json"), good.replaceFirst("\"reached\"|\"method\"", "\"CANARY\""));
        Files.writeString(folder.resolve("e.json"), good);
        Files.writeString(
                folder.resolve("f.json"),
                good.replace("referral-22", "referral-26").replace("T09:00", "T23:00"));
        Files.writeString(folder.resolve("notes.txt"), "no log");
        for (String form : List.of("", "--json", "--html", "--ics", "--csv")) {
            Run run = form.isEmpty() ? list() : list(form);
            assertThat(run.status()).isEqualTo(2);
            String out = run.out().replace("\r\n ", "");
            assertThat(out)
                    .contains("d.json", "/events/6", "e.json", "/events/0/referral", "referral-21", "referral-23");
            assertThat(run.out() + run.err()).doesNotContain("CANARY");
            assertThat(run.err()).contains("not read: d.json: /events/6", "not read: e.json");
        }
        JsonNode list = MAPPER.readTree(list("--json").out());
        assertThat(list.get("unread").findValuesAsText("where")).containsExactly("d.json", "e.json");
        assertThat(list.get("items").findValuesAsText("referral"))
                .contains("referral-21", "referral-22", "referral-23");
        assertThat(list.get("stopped")).extracting(JsonNode::asText).containsExactly("referral-26");
    }

    @Test
    void aLogThatStopsIsNamedAndTheListIsNotWhole() throws IOException {
        String log = Files.readString(folder.resolve("c.json"));
        Files.writeString(
                folder.resolve("c.json"),
                log.replace("\"MISSED\"", "\"CANCELLED\"").replace("2026-12-03T10:00", "2026-12-03T08:00"));
        Run run = list();
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).contains("NOT WHOLE: 1");
        assertThat(list("--csv").out()).contains("it could not be read further than event event-13", "REC-08");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void linesOfAFileOrOfStandardInputAreLogsToo() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String name : List.of("a", "b", "c")) {
            lines.append(MAPPER.readTree(Files.readString(folder.resolve(name + ".json"))))
                    .append("\n\n");
        }
        Path file = Files.writeString(folder.resolve("logs.jsonl"), lines);
        Run expected = list();
        assertThat(Run.of("worklist", file.toString(), "--as-of", AS_OF)).isEqualTo(expected);
        assertThat(Run.on(lines.toString(), "worklist", "-", "--as-of", AS_OF)).isEqualTo(expected);
        Run broken = Run.on(
                lines.toString().replaceFirst("\"version\":1", "\"version\":9"), "worklist", "-", "--as-of", AS_OF);
        assertThat(broken.status()).isEqualTo(2);
        assertThat(broken.err()).contains("not read: line 1: /version");
        assertThat(broken.out()).contains("referral-22", "referral-23");
    }

    @Test
    void aFolderWithoutLogsOrALogFromLaterIsNoEmptyList(@TempDir Path empty) {
        Run none = Run.of("worklist", empty.toString(), "--as-of", AS_OF);
        assertThat(none.status()).isEqualTo(2);
        assertThat(none.err()).contains("no log is there");
        Run before = Run.of("worklist", folder.toString(), "--as-of", "2026-11-01T09:00-05:00");
        assertThat(before.status()).isEqualTo(2);
        assertThat(before.out()).contains("/events/0/recordedAt: must not be after the moment asked for");
        Run missing = Run.of("worklist", "no-such-folder", "--as-of", AS_OF);
        assertThat(missing.status()).isEqualTo(2);
        Run noMoment = Run.of("worklist", folder.toString(), "--as-of", "CANARY");
        assertThat(noMoment.status()).isEqualTo(2);
        assertThat(noMoment.err()).contains("must be a moment written like").doesNotContain("Exception");
        assertThat(Run.of("worklist", folder.toString()).status()).isEqualTo(2);
        assertThat(Run.of("worklist", "--json", "--ics", folder.toString(), "--as-of", AS_OF)
                        .status())
                .isEqualTo(2);
    }
}
