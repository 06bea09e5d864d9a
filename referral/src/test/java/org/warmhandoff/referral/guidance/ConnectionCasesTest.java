package org.warmhandoff.referral.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.warmhandoff.core.InvalidValueException;
import org.warmhandoff.core.Outcome;
import org.warmhandoff.core.json.Documents;
import org.warmhandoff.core.json.MalformedDocumentException;
import org.warmhandoff.house.CaseChange;
import org.warmhandoff.referral.GuidanceFinding;
import org.warmhandoff.referral.GuidanceRule;
import org.warmhandoff.referral.PatientRules;
import org.warmhandoff.referral.Referral;
import org.warmhandoff.referral.ReferralLog;
import org.warmhandoff.referral.ReferralState;
import org.warmhandoff.referral.Severity;

/** Every case of a connection comes to what it says; every rule on it bites in one, not in its twin, and is unknown where it may. */
class ConnectionCasesTest {
    private static final Path ROOM = Path.of("cases", "connection");
    private static final Set<String> MAY_BE_UNKNOWN =
            Set.of("S1-11", "S1-12", "S1-15", "S3-02", "S3-04", "S3-07", "S3-12", "S4-09", "S4-15");
    private static final List<Case> ALL = load();

    /** One case: its base, what it changes of it, what is expected, and what is found. */
    record Case(String file, JsonNode expect, JsonNode document, List<GuidanceFinding> found, ReferralState state) {
        static Case of(String file, JsonNode c) {
            try {
                JsonNode base = GuidanceCases.MAPPER.readTree(
                        ROOM.resolve("base").resolve(c.get("base").asText()).toFile());
                JsonNode document = CaseChange.applied(base, c.get("change"));
                ReferralLog log = Documents.read(document.toString(), ReferralLog.class);
                return new Case(file, c, document, findings(log), replay(log).state());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (RuntimeException e) {
                throw new IllegalStateException(c.get("name").asText(), e);
            }
        }

        static Referral replay(ReferralLog log) {
            return Referral.replay(log, Part2.edition2024());
        }

        /** What the rules here find in the referral and, where the practice is described, in it and the referral. */
        static List<GuidanceFinding> findings(ReferralLog log) {
            Referral r = replay(log);
            List<GuidanceFinding> found = new ArrayList<>(Guidance.check(r, log.asOf(), log.context()));
            log.context()
                    .practice()
                    .ifPresent(p -> found.addAll(Guidance.check(p, List.of(r), log.asOf(), log.context())));
            return found.stream().filter(f -> here().contains(f.rule())).toList();
        }

        String name() {
            return expect.get("name").asText();
        }

        List<GuidanceFinding> findings(Outcome outcome) {
            return found.stream().filter(f -> f.outcome() == outcome).toList();
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
            return file + ": " + name();
        }
    }

    /** The rules that are asked of a referral beside those of its replay and of the choice, and of how a practice refers. */
    static Set<GuidanceRule> here() {
        Set<GuidanceRule> rules = new HashSet<>(SharingRules.ALL);
        rules.addAll(PatientRules.ALL);
        rules.addAll(ConnectingRules.ALL);
        rules.addAll(FollowingUpRules.ALL);
        rules.add(ReturnRules.ASKED_AGAIN);
        rules.add(WorkingRelationshipRules.FORMAL);
        rules.add(WorkingRelationshipRules.NO_PROOF);
        rules.add(WorkingRelationshipRules.GROUND_RULES);
        return rules;
    }

    static List<Case> cases() {
        return ALL;
    }

    private static List<Case> load() {
        try (Stream<Path> files = Files.list(ROOM)) {
            List<Case> cases = new ArrayList<>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                for (JsonNode c : GuidanceCases.MAPPER.readTree(file.toFile()).get("cases")) {
                    cases.add(Case.of(file.getFileName().toString(), c));
                }
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void comesToWhatItSays(Case c) {
        assertThat(c.ids(Outcome.VIOLATED)).as("violated").isEqualTo(c.expected("violated"));
        assertThat(c.ids(Outcome.UNKNOWN)).as("unknown").isEqualTo(c.expected("unknown"));
        if (c.expect().has("state")) {
            assertThat(c.state().name()).isEqualTo(c.expect().get("state").asText());
        }
        if (c.expect().has("severity")) {
            assertThat(c.findings(Outcome.VIOLATED))
                    .isNotEmpty()
                    .allMatch(f -> f.severity()
                            == Severity.valueOf(c.expect().get("severity").asText()));
        }
        if (c.expect().has("at")) {
            Set<String> at = new TreeSet<>();
            c.findings(Outcome.VIOLATED).forEach(f -> f.facts().forEach(p -> at.add(p.pointer())));
            assertThat(at).containsAll(c.expected("at"));
        }
    }

    @Test
    void everyCaseHasANameOfItsOwn() {
        assertThat(cases().stream().map(Case::name)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsBackAsItWasWritten(Case c) {
        ReferralLog log = Documents.read(c.document().toString(), ReferralLog.class);
        assertThat(Documents.read(Documents.write(log), ReferralLog.class)).isEqualTo(log);
    }

    @Test
    void everyRuleIsFoundSomehowInEveryReferral() {
        assertThat(cases()).allSatisfy(c -> {
            Set<GuidanceRule> rules = new HashSet<>();
            c.found().forEach(f -> rules.add(f.rule()));
            Set<GuidanceRule> expected = new HashSet<>(here());
            if (c.document().at("/context/practice").isMissingNode()) {
                expected.removeAll(WorkingRelationshipRules.ALL);
            }
            assertThat(rules).isEqualTo(expected);
        });
    }

    @Test
    void everyRuleBitesAndDoesNotBiteInACaseThatDiffersInOneFact() {
        Set<String> pairs = new TreeSet<>();
        for (Case bites : cases()) {
            for (Case not : cases()) {
                Set<String> gone = bites.ids(Outcome.VIOLATED);
                gone.removeAll(not.ids(Outcome.VIOLATED));
                if (gone.size() == 1
                        && bites.ids(Outcome.VIOLATED).containsAll(not.ids(Outcome.VIOLATED))
                        && bites.ids(Outcome.UNKNOWN).equals(not.ids(Outcome.UNKNOWN))
                        && bites.expect().get("base").equals(not.expect().get("base"))
                        && GuidanceCasesTest.differ(
                                        bites.expect().get("change"),
                                        not.expect().get("change"))
                                == 1) {
                    pairs.addAll(gone);
                }
            }
        }
        assertThat(pairs)
                .containsExactlyInAnyOrderElementsOf(
                        here().stream().map(GuidanceRule::id).toList());
    }

    @Test
    void everyRuleThatMayBeUnknownIsSoInACaseAndNoOther() {
        Set<String> unknown = new TreeSet<>();
        cases().forEach(c -> unknown.addAll(c.ids(Outcome.UNKNOWN)));
        assertThat(unknown).isEqualTo(new TreeSet<>(MAY_BE_UNKNOWN));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothingOfALogIsInAFinding(Case c) {
        String marked = c.document()
                .toString()
                .replaceAll("\":\"(?=[a-z])(?!event-)", "\":\"ZZQ-")
                .replaceAll("([\\[,])\"(?=[a-z][^\"]*\"[,\\]])", "$1\"ZZQ-");
        List<GuidanceFinding> found = Case.findings(Documents.read(marked, ReferralLog.class));
        assertThat(marked).contains("ZZQ-org-river", "ZZQ-nurse-1", "ZZQ-why I am referred");
        assertThat(found.stream().map(f -> f.rule() + " " + f.outcome()))
                .containsExactlyElementsOf(c.found().stream()
                        .map(f -> f.rule() + " " + f.outcome())
                        .toList());
        assertThat(found)
                .allSatisfy(f -> assertThat(f.toString())
                        .doesNotContain("ZZQ", "Hilltop", "Riverside")
                        .doesNotContainPattern("[0-9]{4}-[0-9]{2}-[0-9]{2}"));
    }

    @Test
    void aPracticeMayLetARuleWeighMoreInALogAndNeverLess() {
        Case bites = cases().stream()
                .filter(c -> c.name().startsWith("S3-04: a warm handoff was possible, and a call made"))
                .findFirst()
                .orElseThrow();
        assertThat(weighing(bites, "S3-04", "ERROR"))
                .filteredOn(f -> f.outcome() == Outcome.VIOLATED && f.rule().equals(ConnectingRules.WARM_IF_POSSIBLE))
                .singleElement()
                .satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.ERROR));
        assertThatThrownBy(() -> weighing(bites, "S3-04", "INFO"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("context.profile[0]")
                .hasMessageContaining("must not lower");
        assertThatThrownBy(() -> weighing(bites, "S3-99", "ERROR"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must name a rule");
    }

    private static List<GuidanceFinding> weighing(Case c, String rule, String severity) {
        ObjectNode document = c.document().deepCopy();
        ((ObjectNode) document.get("context"))
                .putArray("profile")
                .addObject()
                .put("rule", rule)
                .put("severity", severity);
        return Guidance.check(Documents.read(document.toString(), ReferralLog.class), Part2.edition2024());
    }

    @Test
    void theCarePlanOfALogIsThatOfItsPatient() {
        ObjectNode document = cases().get(0).document().deepCopy();
        ((ObjectNode) document.at("/context/carePlan/patient")).put("ref", "patient-2");
        assertThatThrownBy(() -> Documents.read(document.toString(), ReferralLog.class))
                .isInstanceOf(MalformedDocumentException.class)
                .hasMessageContaining("/context/carePlan/patient/ref")
                .hasMessageNotContaining("patient-2");
    }
}
