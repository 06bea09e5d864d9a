package org.warmhandoff.referral.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmhandoff.consent.part2.Part2;
import org.warmhandoff.core.Outcome;
import org.warmhandoff.core.json.Documents;
import org.warmhandoff.house.CaseChange;
import org.warmhandoff.referral.ConnectionStep;
import org.warmhandoff.referral.GuidanceFinding;
import org.warmhandoff.referral.Referral;
import org.warmhandoff.referral.ReferralLog;
import org.warmhandoff.referral.Severity;
import org.warmhandoff.referral.StepStatus;
import org.warmhandoff.referral.event.NeedsAssessed;
import org.warmhandoff.referral.event.ProgramChosen;

/** Every case of needs, preferences and the choice of a program comes to what it says, and every rule bites in one and not in its twin. */
class ChoiceCasesTest {
    private static final Path ROOM = Path.of("cases", "choice");

    /** The rules of step 2, but the two that come before any choice, and those on going outside. */
    private static final Set<String> ASKED = Set.of(
            "S2-03", "S2-04", "S2-05", "S2-08", "S2-09", "S2-10", "S2-11", "S2-12", "S2-13", "S2-14", "S2-15", "S2-16",
            "S2-17", "S2-18", "S2-22", "S2-23", "S2-24", "S2-25", "S2-26", "S2-27", "S2-29", "S2-31", "S2-32", "S2-34",
            "S2-35", "S2-36", "S2-30", "S3-14", "INT-01");

    /** Of these, those whose errors refuse the choice. */
    private static final Set<String> OF_THE_GATE =
            Set.of("S2-05", "S2-08", "S2-09", "S2-10", "S2-12", "S2-14", "S2-16");

    /** One case: its base, what it changes of it, and what is expected of it. */
    record Case(
            String file, String name, String base, JsonNode expect, JsonNode document, List<GuidanceFinding> found) {
        static Case of(String file, JsonNode c) throws IOException {
            String base = c.get("base").asText();
            JsonNode document = CaseChange.applied(
                    GuidanceCases.MAPPER.readTree(
                            ROOM.resolve("base").resolve(base).toFile()),
                    c.get("change"));
            ReferralLog log = Documents.read(document.toString(), ReferralLog.class);
            Referral r = Referral.replay(log, Part2.edition2024());
            return new Case(
                    file, c.get("name").asText(), base, c, document, Guidance.check(r, log.asOf(), log.context()));
        }

        ReferralLog log() {
            return Documents.read(document.toString(), ReferralLog.class);
        }

        List<GuidanceFinding> findings(Outcome outcome) {
            return found.stream()
                    .filter(f ->
                            f.outcome() == outcome && ASKED.contains(f.rule().id()))
                    .toList();
        }

        Set<String> ids(Outcome outcome) {
            Set<String> ids = new TreeSet<>();
            findings(outcome).forEach(f -> ids.add(f.rule().id()));
            return ids;
        }

        Set<String> expected(String list) {
            Set<String> ids = new TreeSet<>();
            expect.path(list).forEach(v -> ids.add(v.asText()));
            return ids;
        }

        @Override
        public String toString() {
            return file + ": " + name;
        }
    }

    private static final List<Case> ALL = new ArrayList<>();

    static List<Case> cases() throws IOException {
        if (ALL.isEmpty()) {
            ALL.addAll(load());
        }
        return List.copyOf(ALL);
    }

    private static List<Case> load() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(ROOM)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                for (JsonNode c : GuidanceCases.MAPPER.readTree(file.toFile()).get("cases")) {
                    cases.add(Case.of(file.getFileName().toString(), c));
                }
            }
        }
        return cases;
    }

    private static List<Case> bases() throws IOException {
        List<Case> bases = new ArrayList<>();
        try (Stream<Path> files = Files.list(ROOM.resolve("base"))) {
            for (Path file : files.sorted().toList()) {
                ObjectNode c = GuidanceCases.MAPPER.createObjectNode();
                c.put("name", "the base").put("base", file.getFileName().toString());
                c.putObject("change");
                bases.add(Case.of("base", c));
            }
        }
        return bases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void comesToWhatItSays(Case c) {
        assertThat(c.ids(Outcome.VIOLATED)).as("violated").isEqualTo(c.expected("violated"));
        assertThat(c.ids(Outcome.UNKNOWN)).as("unknown").isEqualTo(c.expected("unknown"));
        if (c.expect().has("severity")) {
            assertThat(c.findings(Outcome.VIOLATED))
                    .isNotEmpty()
                    .allMatch(f -> f.severity()
                            == Severity.valueOf(c.expect().get("severity").asText()));
        }
        assertThat(c.found().stream().map(f -> f.rule().id()).filter(ASKED::contains))
                .containsAll(ASKED);
        assertThat(c.found()).allSatisfy(f -> assertThat(f.message()).isNotBlank());
    }

    /** An error of the gate refuses the choice, and a replay that keeps it leaves step 2 not met; nothing else does. */
    @ParameterizedTest
    @MethodSource("cases")
    void onlyAnErrorOfTheGateRefusesTheChoice(Case c) {
        boolean error = c.findings(Outcome.VIOLATED).stream()
                .anyMatch(f -> OF_THE_GATE.contains(f.rule().id()) && f.severity() == Severity.ERROR);
        boolean assessed = c.log().events().stream()
                .noneMatch(e -> e instanceof NeedsAssessed n && n.preferences().isEmpty());
        StepStatus two = Referral.replay(c.log(), Part2.edition2024())
                .steps(c.log().asOf(), c.log().context())
                .step(ConnectionStep.NEEDS_AND_PREFERENCES)
                .status();
        boolean chosen = c.log().events().stream().anyMatch(ProgramChosen.class::isInstance);
        assertThat(two)
                .isEqualTo(!chosen ? StepStatus.NOT_YET_DUE : error || !assessed ? StepStatus.NOT_MET : StepStatus.MET);
    }

    @Test
    void inABaseNothingIsWrongAndNothingOpen() throws IOException {
        assertThat(bases()).hasSize(3).allSatisfy(b -> {
            assertThat(b.ids(Outcome.VIOLATED)).isEmpty();
            assertThat(b.ids(Outcome.UNKNOWN)).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsBackAsItWasWritten(Case c) {
        assertThat(Documents.read(Documents.write(c.log()), ReferralLog.class)).isEqualTo(c.log());
    }

    @Test
    void everyCaseHasANameOfItsOwn() throws IOException {
        assertThat(cases().stream().map(Case::name)).doesNotHaveDuplicates();
    }

    @Test
    void everyRuleBitesAndDoesNotBiteInACaseThatDiffersInOneFact() throws IOException {
        List<Case> all = new ArrayList<>(cases());
        all.addAll(bases());
        Set<String> pairs = new TreeSet<>();
        for (Case bites : all) {
            for (Case not : all) {
                Set<String> gone = new TreeSet<>(bites.ids(Outcome.VIOLATED));
                gone.removeAll(not.ids(Outcome.VIOLATED));
                if (gone.size() == 1
                        && bites.base().equals(not.base())
                        && bites.ids(Outcome.UNKNOWN).equals(not.ids(Outcome.UNKNOWN))
                        && differ(bites.expect().get("change"), not.expect().get("change")) == 1) {
                    pairs.addAll(gone);
                }
            }
        }
        assertThat(pairs).isEqualTo(new TreeSet<>(ASKED));
    }

    /** Every rule but these may lack a fact, is then unknown in a case, and asks. */
    @Test
    void whatIsNotKnownIsAsked() throws IOException {
        Set<String> unknown = new TreeSet<>();
        for (Case c : cases()) {
            c.findings(Outcome.UNKNOWN).forEach(f -> {
                assertThat(f.message()).contains("?");
                unknown.add(f.rule().id());
            });
        }
        Set<String> known = new TreeSet<>(ASKED);
        known.removeAll(unknown);
        assertThat(known).containsExactly("S2-11", "S2-13", "S2-15", "S2-29", "S3-14");
    }

    /** No text of a log, and no id of a person or program, is in what is found. */
    @ParameterizedTest
    @MethodSource("cases")
    void nothingOfALogIsInWhatIsFound(Case c) throws IOException {
        ObjectNode marked = (ObjectNode) GuidanceCases.MAPPER.readTree(c.document()
                .toString()
                .replaceAll("\":\"(?=[a-z])", "\":\"ZZQ-")
                .replace("\"ZZQ-event-", "\"event-"));
        ReferralLog log = Documents.read(marked.toString(), ReferralLog.class);
        Referral r = Referral.replay(log, Part2.edition2024());
        List<GuidanceFinding> found = Guidance.check(r, log.asOf(), log.context());
        assertThat(found).hasSameSizeAs(c.found());
        assertThat(found.toString() + r.choice() + r.considered()).doesNotContain("ZZQ", "2026-");
    }

    private static long differ(JsonNode a, JsonNode b) {
        Set<String> pointers = new HashSet<>();
        a.fieldNames().forEachRemaining(pointers::add);
        b.fieldNames().forEachRemaining(pointers::add);
        return pointers.stream().filter(p -> !a.path(p).equals(b.path(p))).count();
    }
}
