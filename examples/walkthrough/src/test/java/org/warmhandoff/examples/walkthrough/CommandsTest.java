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
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @CsvSource({"requirements-one-form, ONE FORM, 1", "requirements-two-forms, TWO FORMS, 2"})
    void listsWhatAFormMustSay(String sample, String headline, int forms) throws IOException {
        Run people = Run.of("requirements", "samples/" + sample + ".json");
        Run program = Run.of("requirements", "--json", "samples/" + sample + ".json");
        assertThat(people.status()).isZero();
        assertThat(program.status()).isZero();
        assertThat(people.out())
                .startsWith(headline)
                .contains(
                        "42 CFR 2.31(a)(4)(iii)",
                        "redisclosed in accordance with the permissions contained in the HIPAA");
        JsonNode written = MAPPER.readTree(program.out()).get("forms");
        assertThat(written).hasSize(forms);
        assertThat(written.get(forms - 1).get("requirements").findValuesAsText("rule"))
                .contains("2.31(a)(1)/patient-named", "2.31(a)(8)/signed");
        assertThat(people.out() + program.out()).doesNotContain("org-", "staff-1", "counselors at Harbor");
        assertThat(people.err() + program.err()).isEmpty();
    }

    @Test
    void aDraftForNothingOrForAPurposeThatThisVersionDoesNotDecideIsMalformed() {
        String draft = Run.sample("requirements-one-form.json");
        Run nothing =
                Run.on(draft.replaceFirst("(?s)\"purposes\": \\[.*?\\]", "\"purposes\": []"), "requirements", "-");
        assertThat(nothing.status()).isEqualTo(2);
        assertThat(nothing.err()).contains("/scope/purposes", "must name at least one");
        Run research = Run.on(draft.replace("TREATMENT", "PDMP_REPORT"), "requirements", "-");
        assertThat(research.status()).isEqualTo(2);
        assertThat(research.err()).contains("/scope/purposes/0/is");
    }

    @ParameterizedTest
    @CsvSource({"consent-sufficient, 0, SUFFICIENT, YES, 1", "consent-with-five-faults, 3, DEFICIENT, NO, 0"})
    void saysWhatAConsentAllows(String sample, int status, String answer, String sufficient, int uses)
            throws IOException {
        Run people = Run.of("allows", "--as-of", "2026-11-24", "samples/" + sample + ".json");
        Run program = Run.of("allows", "--json", "--as-of", "2026-11-24", "samples/" + sample + ".json");
        assertThat(people.status()).isEqualTo(status);
        assertThat(program.status()).isEqualTo(status);
        assertThat(people.out()).startsWith(answer);
        JsonNode written = MAPPER.readTree(program.out());
        assertThat(written.get("sufficient").asText()).isEqualTo(sufficient);
        assertThat(written.path("uses").size()).isEqualTo(uses);
        assertThat(people.out().contains("MEDICATIONS")).isEqualTo(uses > 0);
        assertThat(people.out() + program.out()).doesNotContain("org-", "staff-1", "Sample Patient", "Harbor");
    }

    @Test
    void saysWhatARevocationOfMedicationsStopsAndWhatItLeaves() throws IOException {
        String[] args = {
            "allows",
            "--as-of",
            "2026-11-24",
            "--revocation",
            "samples/revocation-of-medications.json",
            "samples/consent-sufficient.json"
        };
        Run people = Run.of(args);
        assertThat(people.status()).isZero();
        assertThat(people.out())
                .contains("If it is revoked as in revocation-201", "it stops\n    - MEDICATIONS for", "it leaves")
                .doesNotContain("2026-11-20");
        assertThat(people.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        args[5] = "--json";
        JsonNode stopped = MAPPER.readTree(Run.on(Run.sample("consent-sufficient.json"), more(args, "-"))
                        .out())
                .get("stopped");
        assertThat(stopped.at("/stops/0/contents").toString()).isEqualTo("[\"MEDICATIONS\"]");
        assertThat(stopped.at("/leaves/0/contents").toString())
                .isEqualTo("[\"PRESENCE\",\"REFERRAL_REASON\",\"ATTENDANCE\"]");
    }

    private static String[] more(String[] args, String last) {
        return Stream.concat(Stream.of(args), Stream.of(last)).toArray(String[]::new);
    }

    @Test
    void aRevocationOfAnotherConsentIsInvalid() {
        Run run = Run.on(
                Run.sample("consent-sufficient.json").replace("consent-101", "consent-999"),
                "allows",
                "--as-of",
                "2026-11-24",
                "--revocation",
                "samples/revocation-of-medications.json",
                "-");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("must name the consent given").doesNotContain("Exception", "\tat ");
    }

    @Test
    void aConsentThatEndsUponAnEventIsOpenUntilSomebodyLooks() {
        String form = Run.sample("consent-sufficient.json")
                .replace("\"date\": \"2027-05-31\"", "\"event\": \"when I leave the program\", \"relates\": \"YES\"");
        Run run = Run.on(form, "allows", "--as-of", "2026-11-24", "-");
        assertThat(run.status()).isEqualTo(4);
        assertThat(run.out()).contains("the event at /expiration/event").doesNotContain("when I leave");
    }

    @Test
    void withoutArgumentsItTellsTheStoryAndNothingElse() {
        Run run = Run.of();
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        Golden.check("story.txt", run.out());
        assertThat(run.out())
                .contains("DENIED  42 CFR 2.31(a)(7)", "PERMITTED  42 CFR 2.33(a)(1)", "REFUSED  S3-01")
                .contains("MISSED", "CONNECTED_AND_ENGAGED");
        assertThat(Run.of("story").out()).isEqualTo(run.out());
    }

    @Test
    void theOtherStoryIsOfAPatientWhoTakesTheConsentBack() {
        Run run = Run.of("story", "--revoked");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        Golden.check("story-revoked.txt", run.out());
        assertThat(run.out())
                .contains("CONSENT_SUSPENDED", "REFUSED  S1-03", "PATIENT_LED", "CONNECTED_AND_ENGAGED")
                .doesNotContain("S1-05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"story.txt", "story-revoked.txt"})
    void aStoryIsReadInAMinuteOrSo(String story) throws IOException {
        String told = Files.readString(Path.of("src", "test", "resources", story));
        assertThat(told.split("\\s+")).hasSizeLessThan(400);
        assertThat(told.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @ParameterizedTest
    @CsvSource({
        "referral-all-four-steps, 0, ALL FOUR STEPS, CLOSED",
        "referral-missed-and-rebooked, 0, ALL FOUR STEPS, CLOSED",
        "referral-revoked-and-alone, 0, ALL FOUR STEPS, CLOSED",
        "referral-called-after-revocation, 3, NOT DONE, ACCEPTED",
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

    /** What the steps do not ask stands beside them, and moves neither them nor the exit status. */
    @Test
    void theRestOfTheGuidanceStandsBesideTheSteps() throws IOException {
        String log = "samples/referral-called-and-waiting.json";
        Run plain = Run.of("connect", log);
        Run people = Run.of("connect", "--guidance", log);
        assertThat(people.status()).isEqualTo(plain.status());
        assertThat(people.out()).startsWith(plain.out()).contains("What else the guidance finds");
        assertThat(people.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        JsonNode program =
                MAPPER.readTree(Run.of("connect", "--guidance", "--json", log).out());
        assertThat(program.at("/report/state").asText()).isEqualTo("SENT");
        assertThat(program.get("guidance")).isNotEmpty();
        String page = Run.of("connect", "--html", "--guidance", log).out();
        for (JsonNode finding : program.get("guidance")) {
            assertThat(finding.get("outcome").asText()).isIn("VIOLATED", "UNKNOWN");
            assertThat(people.out()).contains(finding.at("/rule/id").asText());
            assertThat(page).contains(finding.at("/rule/id").asText());
        }
        assertThat(people.out() + page).doesNotContain("patient-7", "staff-1", "org-");
    }

    /** A medication kept back over support is found in the plan beside a log; kept back for a clinical reason it is none. */
    @ParameterizedTest
    @CsvSource({"PSYCHOSOCIAL_PARTICIPATION, true", "CLINICAL, false"})
    void whatThePlanBesideALogDoesWithTheMedicationIsFound(String reason, boolean found) throws IOException {
        ObjectNode log = (ObjectNode) MAPPER.readTree(Run.sample("referral-called-and-waiting.json"));
        ObjectNode plan = log.withObject("/context/carePlan");
        plan.withObject("/patient").put("ref", log.at("/file/patient").asText());
        plan.withObject("/medication")
                .put("medication", "BUPRENORPHINE")
                .put("status", "WITHHELD")
                .put("statusReason", reason);
        Run people = Run.on(log.toString(), "connect", "--guidance", "-");
        JsonNode program = MAPPER.readTree(
                Run.on(log.toString(), "connect", "--guidance", "--json", "-").out());
        List<JsonNode> violated = program.get("guidance").findParents("facts").stream()
                .filter(f -> f.at("/rule/id").asText().equals("MED-01")
                        && f.get("outcome").asText().equals("VIOLATED"))
                .toList();
        assertThat(people.out().contains("x MED-01")).isEqualTo(found);
        assertThat(people.out().contains("at    /context/carePlan/medication/status"))
                .isEqualTo(found);
        assertThat(violated.isEmpty()).isNotEqualTo(found);
        assertThat(violated)
                .allSatisfy(f -> assertThat(f.get("facts").toString()).contains("/context/carePlan/medication/status"));
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

    @ParameterizedTest
    @CsvSource({
        "three-programs, 0, FITS, entry-b FITS entry-c FITS entry-a EXCLUDED",
        "to-call-first, 4, ASK FIRST, entry-b ASK_FIRST entry-a EXCLUDED",
        "none-fits, 3, NONE FITS, entry-a EXCLUDED"
    })
    void matchesWithADirectory(String directory, int status, String headline, String order) throws IOException {
        String[] files = {"samples/match-needs-and-preferences.json", "samples/match-directory-" + directory + ".json"};
        Run people = Run.of("match", files[0], files[1]);
        Run program = Run.of("match", "--json", files[0], files[1]);
        assertThat(people.status()).isEqualTo(status);
        assertThat(program.status()).isEqualTo(status);
        assertThat(people.out()).startsWith(headline);
        assertThat(people.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        StringBuilder said = new StringBuilder();
        for (JsonNode fit : MAPPER.readTree(program.out()).get("fits")) {
            said.append(' ')
                    .append(fit.get("program").asText())
                    .append(' ')
                    .append(fit.get("group").asText());
        }
        assertThat(said.substring(1)).isEqualTo(order);
        assertThat(people.err() + program.err()).isEmpty();
        assertThat(people.out() + program.out()).doesNotContain("Sample", "patient-1", "nurse-1", "62704");
    }

    @Test
    void aMatchSaysWhatSpeaksAgainstAProgramAndWhatToAsk() {
        Run run = Run.of(
                "match", "samples/match-needs-and-preferences.json", "samples/match-directory-three-programs.json");
        assertThat(run.out())
                .contains("1  entry-b: 0 required and 0 other preferences unmet, 2 not known")
                .contains("ask  Are you accepting new patients now?")
                .contains("ask  Is your care trauma-informed?")
                .contains("2  entry-c: 0 required and 3 other preferences unmet, 0 not known")
                .contains("x medication: does not fit, because it takes nobody on medication (as of")
                .doesNotContain("What to offer instead");
        Run none =
                Run.of("match", "samples/match-needs-and-preferences.json", "samples/match-directory-none-fits.json");
        assertThat(none.out()).contains("What to offer instead, in this order", "Look in a wider area.");
    }

    /** A gate that nobody knows is a question, whatever else matches. */
    @Test
    void aProgramOfWhichAGateIsNotKnownIsAskedFirst() {
        String asked = Run.sample("match-needs-and-preferences.json");
        String directory = "samples/match-directory-three-programs.json";
        assertThat(Run.on(asked, "match", "-", directory).status()).isZero();
        String required = asked.replaceFirst("\"maxTravel\"", "\"required\": [\"LANGUAGES\"], \"maxTravel\"");
        assertThat(required).isNotEqualTo(asked);
        assertThat(Run.on(required, "match", "-", directory).status()).isEqualTo(4);
    }

    @Test
    void aMatchOfAMalformedDocumentIsNone() {
        String directory = "samples/match-directory-three-programs.json";
        String asked = Run.sample("match-needs-and-preferences.json");
        Run misspelt = Run.on(asked.replaceFirst("\"preferences\"", "\"wishes\""), "match", "-", directory);
        assertThat(misspelt.status()).isEqualTo(2);
        assertThat(misspelt.err()).contains("/preferences", "is required");
        assertThat(misspelt.out()).isEmpty();
        Run swapped = Run.of("match", directory, "samples/match-needs-and-preferences.json");
        assertThat(swapped.status()).isEqualTo(2);
        assertThat(Run.of("match", "samples/match-needs-and-preferences.json").status())
                .isEqualTo(2);
        assertThat(Run.of("match", "--help").out()).contains("no program fits", "may be chosen as it stands");
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

    @Test
    void listsTheRulesOfGuidanceWithTheirSources() throws IOException {
        JsonNode rules = MAPPER.readTree(Run.of("rules", "--json").out()).get("rules");
        Path catalogue = Path.of("..", "..", "referral", "src", "test", "resources", "guidance-rules.txt");
        try (Stream<String> lines = Files.lines(catalogue)) {
            assertThat(rules.findValuesAsText("id"))
                    .containsAll(lines.filter(l -> !l.startsWith("#") && l.contains("; built"))
                            .map(l -> l.split(";", 2)[0])
                            .toList());
        }
        for (JsonNode rule : rules) {
            assertThat(rule.has("effect")).isNotEqualTo(rule.has("severity"));
            assertThat(rule.has("topic")).isEqualTo(rule.has("severity"));
        }
        assertThat(Run.of("rules").out())
                .contains("MED-01", "AHRQ, Behavioral Health Services (MAT for OUD playbook), Don'ts")
                .contains("(error; design judgement)");
        assertThat(Run.of("rules").out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @ParameterizedTest
    @CsvSource({"review-with-errors, 3, NOT COMPLIANT, false", "review-without-errors, 0, NO ERROR, true"})
    void reviewsAPractice(String sample, int status, String headline, boolean compliant) throws IOException {
        Run people = Run.of("review", "samples/" + sample + ".json");
        Run program = Run.of("review", "--json", "samples/" + sample + ".json");
        Run page = Run.of("review", "--html", "samples/" + sample + ".json");
        Run checklists = Run.of("review", "--checklists", "samples/" + sample + ".json");
        for (Run run : List.of(people, program, page, checklists)) {
            assertThat(run.status()).isEqualTo(status);
            assertThat(run.err()).isEmpty();
            assertThat(run.out())
                    .doesNotContain("patient-1", "patient-2", "staff-", "program-", "goal-", "sleep", "62704", "2026");
        }
        assertThat(people.out()).startsWith(headline).contains("The seven Don'ts", "D7", "--checklists");
        JsonNode report = MAPPER.readTree(program.out());
        assertThat(report.get("compliant").asBoolean()).isEqualTo(compliant);
        assertThat(report.get("donts")).hasSize(7);
        assertThat(report.get("checklists")).hasSize(8);
        assertThat(checklists.out())
                .contains("[ ] We talked about more intensive services", "Consent talk", "Training plan");
        assertThat(checklists.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        assertThat(page.out())
                .startsWith("<!doctype html>")
                .contains("<html lang=\"en\">", "Kept: Do not", "D7", "We talked about more intensive services")
                .doesNotContain("<script", "http:", "https:", "src=", "@import", "url(");
    }

    @Test
    void aPracticeWithErrorsIsToldWhichWhyAndWhere() {
        Run run = Run.of("review", "samples/review-with-errors.json");
        assertThat(run.out())
                .contains(
                        "x MED-01  The medication is withheld over psychosocial support",
                        "at    /practice/panel/1/medication/status",
                        "x MED-02",
                        "x S2-06  All patients must take part in the same type of activity.",
                        "x D1  Do not withhold medication",
                        "? Who is in the care team, and what were they trained in?");
    }

    @Test
    void aReviewThatLowersAnErrorIsMalformedAndTwoFormsAtOnceAreWrongUsage() {
        String document = Run.sample("review-with-errors.json")
                .replaceFirst(
                        "\"version\": 1,",
                        "\"version\": 1, \"context\": {\"profile\": [{\"rule\": \"MED-01\", \"severity\": \"INFO\"}]},");
        Run run = Run.on(document, "review", "-");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("/context/profile/0", "must not lower").doesNotContain("Exception");
        Run both = Run.of("review", "--json", "--html", "samples/review-with-errors.json");
        assertThat(both.status()).isEqualTo(2);
        assertThat(both.out()).isEmpty();
    }

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyPageFitsAnEightyColumnTerminal(Path sample) {
        for (String command : new String[] {"decide", "check", "connect", "requirements", "allows", "review"}) {
            String[] args = command.equals("check") || command.equals("allows")
                    ? new String[] {command, "--as-of", "2026-11-24", sample.toString()}
                    : new String[] {command, sample.toString()};
            assertThat(Run.of(args).out().lines())
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        }
    }
}
