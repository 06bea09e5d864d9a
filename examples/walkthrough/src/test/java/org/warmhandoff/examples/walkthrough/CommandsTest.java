package org.warmhandoff.examples.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands on the bundled samples. */
class CommandsTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @ParameterizedTest
    @CsvSource({
        "permitted-consent-for-treatment, 0, PERMITTED",
        "permitted-new-consent, 0, PERMITTED",
        "denied-consent-without-end, 3, DENIED",
        "denied-counseling-note, 3, DENIED",
        "denied-none-for-employment, 3, DENIED",
        "denied-one-item-not-covered, 3, DENIED",
        "denied-partly-revoked, 3, DENIED",
        "permitted-exchange-to-treating-member, 0, PERMITTED",
        "undetermined-statement-unread, 4, UNDETERMINED",
        "not-covered-practice-is-no-program, 5, NOT_COVERED"
    })
    void decidesForPeopleAndForPrograms(String sample, int status, String answer) throws IOException {
        Run people = Run.of("decide", "samples/" + sample + ".json");
        Run program = Run.of("decide", "--json", "samples/" + sample + ".json");
        assertThat(people.status()).isEqualTo(status);
        assertThat(program.status()).isEqualTo(status);
        assertThat(people.out()).startsWith(answer.replace('_', ' '));
        assertThat(MAPPER.readTree(program.out()).get("answer").asText()).isEqualTo(answer);
        assertThat(people.err() + program.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "consent-sufficient, 0, SUFFICIENT, YES",
        "consent-court-case-with-treatment, 3, DEFICIENT, NO",
        "consent-with-five-faults, 3, DEFICIENT, NO"
    })
    void checksAForm(String sample, int status, String answer, String sufficient) throws IOException {
        Run people = Run.of("check", "--as-of", "2026-11-24", "samples/" + sample + ".json");
        Run program = Run.of("check", "--json", "--as-of", "2026-11-24", "samples/" + sample + ".json");
        assertThat(people.status()).isEqualTo(status);
        assertThat(program.status()).isEqualTo(status);
        assertThat(people.out()).startsWith(answer);
        assertThat(MAPPER.readTree(program.out()).get("sufficient").asText()).isEqualTo(sufficient);
    }

    @Test
    void aFormWithFiveFaultsIsToldWhichParagraphsWhereAndWhatToObtain() {
        Run run = Run.of("check", "--as-of", "2026-11-24", "samples/consent-with-five-faults.json");
        assertThat(run.out().lines().filter(l -> l.startsWith("  x 42 CFR 2.31")))
                .hasSize(5);
        assertThat(run.out().lines().filter(l -> l.startsWith("    at    /"))).hasSize(5);
        assertThat(run.out().lines().filter(l -> l.startsWith("    cure  obtain a new consent")))
                .hasSize(5);
    }

    @Test
    void whatIsLeftAfterAnItemIsLeftOutIsNamed() {
        assertThat(Run.of("decide", "samples/denied-one-item-not-covered.json").out())
                .contains("What may go, asked again by itself")
                .contains("  + /disclosure/items/0, /disclosure/items/1 for /disclosure/purposes/0");
    }

    @Test
    void aDenialOverManyConsentsStaysOnOneScreen() throws IOException {
        ObjectNode asked = (ObjectNode) MAPPER.readTree(Run.sample("denied-consent-without-end.json"));
        ArrayNode consents = (ArrayNode) asked.at("/file/consents");
        ArrayNode revocations = ((ObjectNode) asked.get("file")).putArray("revocations");
        for (int i = 1; i < 256; i++) {
            ObjectNode copy = consents.get(0).deepCopy();
            copy.put("id", "consent-" + (1000 + i));
            if (i % 3 == 0) {
                ((ArrayNode) copy.get("signatures")).removeAll();
                copy.remove("discloser");
            }
            consents.add(copy);
            if (i % 2 == 0) {
                revocations
                        .addObject()
                        .put("id", "revocation-" + i)
                        .put("consent", "consent-" + (1000 + i))
                        .put("form", "WRITTEN")
                        .put("on", "2026-11-20")
                        .put("knownAt", "2026-11-20T10:00-05:00[America/New_York]");
            }
        }
        Run run = Run.on(asked.toString(), "decide", "-");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out().lines().count()).isLessThanOrEqualTo(50);
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        assertThat(run.out())
                .contains("No nearer: 255 more; all of them with --json", "255 x  42 CFR 2.31(a)(7)", "127 x  ");
        JsonNode program = MAPPER.readTree(
                Run.on(asked.toString(), "decide", "--json", "-").out());
        assertThat(program.get("reasons")).hasSize(256);
    }

    @Test
    void aFormWhoseEndIsAnEventIsOpenUntilSomebodyLooks() {
        String form = Run.sample("consent-sufficient.json")
                .replace("\"date\": \"2027-05-31\"", "\"event\": \"when I leave the program\", \"relates\": \"YES\"");
        Run run = Run.on(form, "check", "--as-of", "2026-11-24", "-");
        assertThat(run.status()).isEqualTo(4);
        assertThat(run.out()).contains("2.31(c)(1)", "find out whether the event has occurred");
    }

    @Test
    void withoutArgumentsItTellsTheStoryAndNothingElse() throws IOException {
        Run run = Run.of();
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(Files.readString(Path.of("src", "test", "resources", "story.txt")));
        assertThat(run.out()).contains("DENIED  42 CFR 2.31(a)(7)", "PERMITTED  42 CFR 2.33(a)(1)", "REFUSED  S3-01");
    }

    @ParameterizedTest
    @CsvSource({
        "referral-all-four-steps, 0, ALL FOUR STEPS, CLOSED",
        "referral-called-and-waiting, 4, OPEN, SENT",
        "referral-phone-number-only, 3, NOT DONE, READY"
    })
    void reportsTheFourSteps(String sample, int status, String headline, String state) throws IOException {
        Run people = Run.of("connect", "samples/" + sample + ".json");
        Run program = Run.of("connect", "--json", "samples/" + sample + ".json");
        assertThat(people.status()).isEqualTo(status);
        assertThat(program.status()).isEqualTo(status);
        assertThat(people.out()).startsWith(headline);
        assertThat(MAPPER.readTree(program.out()).get("state").asText()).isEqualTo(state);
        assertThat(people.err() + program.err()).isEmpty();
    }

    @Test
    void aCallWhoseNoticeDidNotFollowIsOpenWhateverTheStepsSay() {
        String log =
                Run.sample("referral-all-four-steps.json").replaceFirst("\"act\": \"event-7\"", "\"act\": \"event-1\"");
        Run run = Run.on(log, "connect", "-");
        assertThat(run.status()).isEqualTo(4);
        assertThat(run.out()).startsWith("OPEN").contains("Still owed", "NOTICE for what was said in event-7");
        assertThat(run.out()).contains("Send the notice or copy that was owed and record it (who shared;");
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void listsEveryRuleWithItsCitation() throws IOException {
        JsonNode rules = MAPPER.readTree(Run.of("rules", "--json").out()).get("rules");
        assertThat(rules).isNotEmpty();
        for (JsonNode rule : rules) {
            assertThat(rule.get("id").asText()).isNotBlank();
            assertThat(rule.get("authority")).isNotEmpty();
            assertThat(rule.get("check").asText()).isNotBlank();
        }
        assertThat(Run.of("rules").out()).contains("2.31(a)(7)/none-only-for-tpo");
        Path catalogue = Path.of("..", "..", "consent", "src", "test", "resources", "rules.txt");
        try (Stream<String> lines = Files.lines(catalogue)) {
            assertThat(rules.findValuesAsText("id"))
                    .doesNotHaveDuplicates()
                    .containsAll(lines.filter(l -> !l.isBlank() && !l.startsWith("#"))
                            .map(l -> l.split(";", 2)[0])
                            .toList());
        }
    }

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyPageFitsAnEightyColumnTerminal(Path sample) {
        for (String command : new String[] {"decide", "check", "connect"}) {
            String[] args = command.equals("check")
                    ? new String[] {command, "--as-of", "2026-11-24", sample.toString()}
                    : new String[] {command, sample.toString()};
            assertThat(Run.of(args).out().lines())
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        }
    }
}
