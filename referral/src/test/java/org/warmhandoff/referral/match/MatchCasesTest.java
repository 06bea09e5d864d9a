package org.warmhandoff.referral.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.json.Documents;
import org.warmhandoff.core.json.MalformedDocumentException;

/** Every case comes to what it says, criterion by criterion, and to nothing else. */
class MatchCasesTest {
    static Stream<MatchCases.Case> cases() {
        return MatchCases.all().stream();
    }

    static Stream<MatchCases.Case> ofOneEntry() {
        return cases().filter(c -> !c.expect().has("entries"));
    }

    static Stream<MatchCases.Case> ofSeveralEntries() {
        return cases().filter(c -> c.expect().has("entries"));
    }

    @ParameterizedTest
    @MethodSource("ofOneEntry")
    void comesToWhatItSays(MatchCases.Case c) {
        Map<Criterion, CriterionResult> expected =
                results(MatchCases.unchanged(c.base()).matches());
        if (c.expect().has("others")) {
            CriterionResult others =
                    CriterionResult.valueOf(c.expect().get("others").asText());
            expected.replaceAll((criterion, r) -> r == CriterionResult.NOT_APPLICABLE ? r : others);
            c.expected("reasons").forEach(r -> expected.put(Criterion.valueOf(r), CriterionResult.MISMATCH));
        }
        c.expect()
                .path("found")
                .properties()
                .forEach(e -> expected.put(
                        Criterion.valueOf(e.getKey()),
                        CriterionResult.valueOf(e.getValue().asText())));
        Matches matches = c.matches();
        Fit fit = matches.fits().get(0);
        assertThat(results(matches)).isEqualTo(expected);
        assertThat(fit.group()).hasToString(c.expect().path("group").asText("FITS"));
        assertThat(names(fit.reasons())).containsExactlyElementsOf(c.expected("reasons"));
        assertThat(names(fit.unmetRequired())).containsExactlyElementsOf(c.expected("unmetRequired"));
        assertThat(fit.choosable()).isEqualTo(c.expect().path("choosable").asBoolean(true));
        assertThat(fit.uncompared().stream().map(FactRef::pointer)).containsExactlyElementsOf(c.expected("uncompared"));
        assertThat(fit.stale().stream().map(FactRef::pointer)).containsExactlyElementsOf(c.expected("stale"));
        if (!c.expect().has("others") || c.expect().has("questions")) {
            assertThat(fit.questions().stream()
                            .map(q -> q.script().orElse(q.asked().name()))
                            .distinct())
                    .containsExactlyInAnyOrderElementsOf(c.expected("questions"));
        }
        assertThat(matches.alternatives().isEmpty()).isEqualTo(fit.group() == Fit.Group.FITS);
        assertThat(relaxed(matches)).containsExactlyElementsOf(c.expected("relax"));
        c.expect().path("why").properties().forEach(e -> {
            CriterionFinding f = of(fit, Criterion.valueOf(e.getKey()));
            assertThat(f.sentence()).isEqualTo(e.getValue().get("sentence").asText());
            assertThat(f.patientFacts().stream().map(FactRef::pointer))
                    .containsExactlyElementsOf(texts(e.getValue().path("patient")));
            assertThat(f.programFacts().stream().map(FactRef::pointer))
                    .containsExactlyElementsOf(texts(e.getValue().path("program")));
            assertThat(f.unmet().stream().map(Enum::name))
                    .containsExactlyElementsOf(texts(e.getValue().path("unmet")));
        });
    }

    @ParameterizedTest
    @MethodSource("ofSeveralEntries")
    void standsInItsOrder(MatchCases.Case c) {
        Matches matches = c.matches();
        assertThat(matches.fits().stream().map(Fit::toString)).containsExactlyElementsOf(c.expected("entries"));
        assertThat(matches.alternatives().stream().map(a -> a.is().name()))
                .containsExactlyElementsOf(c.expected("alternatives"));
        assertThat(relaxed(matches)).containsExactlyElementsOf(c.expected("relax"));
        assertThat(matches.alternatives().stream()
                        .flatMap(a -> a.services().stream())
                        .map(Object::toString))
                .containsExactlyElementsOf(c.expected("services"));
        if (c.expect().has("places")) {
            assertThat(matches.fits().stream().map(f -> f.place().toString()))
                    .containsExactlyElementsOf(c.expected("places"));
        }
        assertThat(matches.fits().stream()
                        .filter(f -> f.workingAgreement() == Answer.YES)
                        .map(f -> f.program().value()))
                .containsExactlyElementsOf(c.expected("worksWith"));
    }

    @Test
    void theProgramThatFitsBestIsAskedExactlyTwoQuestions() {
        Fit best = MatchCases.unchanged("three-programs.json").matches().fits().get(0);
        assertThat(best.questions().stream().map(q -> q.script().orElseThrow())).containsExactly("SCR-02", "SCR-09");
        assertThat(best.choosable()).isFalse();
        assertThat(best.criteria().get(0).sentence()).startsWith("what the entry says of it is too old");
        assertThat(best.criteria().get(0).factAsOf()).hasToString("Optional[2026-04-16]");
    }

    @Test
    void anExcludedProgramSaysWhyAndOfWhichDay() {
        Fit last = MatchCases.unchanged("three-programs.json").matches().fits().get(2);
        CriterionFinding moud = of(last, Criterion.MOUD);
        assertThat(last.reasons()).containsExactly(Criterion.MOUD);
        assertThat(moud.sentence()).isEqualTo("it takes nobody on medication");
        assertThat(moud.factAsOf()).hasToString("Optional[2026-10-02]");
        assertThat(moud.programFacts().stream().map(FactRef::pointer)).containsExactly("/moudAcceptance");
    }

    /** In each base of one entry every criterion matches or asks nothing; so each case shows what its change alone does. */
    @Test
    void theBasesMatch() {
        MatchCases.bases().stream()
                .filter(b -> !b.equals("three-programs.json"))
                .map(b -> MatchCases.unchanged(b).matches().fits().get(0))
                .forEach(fit -> {
                    assertThat(fit.choosable()).isTrue();
                    assertThat(fit.questions()).isEmpty();
                    assertThat(fit.criteria()).noneMatch(f -> f.result() == CriterionResult.MISMATCH);
                });
        assertThat(results(MatchCases.unchanged("treatment.json").matches()).values())
                .containsOnly(CriterionResult.MATCH);
    }

    /** Of two cases that differ in one fact, one criterion alone changes: from a match to a mismatch, and to an unknown. */
    @Test
    void everyCriterionBitesAndIsUnknownByOneFact() {
        Map<CriterionResult, Set<Criterion>> alone = new EnumMap<>(CriterionResult.class);
        Map<String, List<MatchCases.Case>> files = ofOneEntry().collect(Collectors.groupingBy(MatchCases.Case::file));
        files.values().forEach(file -> {
            List<MatchCases.Case> all = new ArrayList<>(file);
            all.add(MatchCases.unchanged(file.get(0).base()));
            List<Map<Criterion, CriterionResult>> found =
                    all.stream().map(c -> results(c.matches())).toList();
            for (int a = 0; a < all.size(); a++) {
                for (int b = 0; b < all.size(); b++) {
                    if (differInOne(all.get(a).change(), all.get(b).change())) {
                        note(found.get(a), found.get(b), alone);
                    }
                }
            }
        });
        assertThat(alone.get(CriterionResult.MISMATCH)).containsExactlyInAnyOrder(Criterion.values());
        assertThat(alone.get(CriterionResult.UNKNOWN)).containsExactlyInAnyOrder(Criterion.values());
    }

    private static void note(
            Map<Criterion, CriterionResult> one,
            Map<Criterion, CriterionResult> other,
            Map<CriterionResult, Set<Criterion>> alone) {
        List<Criterion> changed =
                one.keySet().stream().filter(c -> one.get(c) != other.get(c)).toList();
        if (changed.size() == 1 && one.get(changed.get(0)) == CriterionResult.MATCH) {
            alone.computeIfAbsent(other.get(changed.get(0)), r -> new HashSet<>())
                    .add(changed.get(0));
        }
    }

    private static boolean differInOne(JsonNode change, JsonNode other) {
        Set<String> pointers = new HashSet<>();
        change.fieldNames().forEachRemaining(pointers::add);
        other.fieldNames().forEachRemaining(pointers::add);
        return pointers.stream()
                        .filter(p -> !Objects.equals(change.get(p), other.get(p)))
                        .count()
                == 1;
    }

    @ParameterizedTest
    @MethodSource("ofOneEntry")
    void theCountsAreThoseOfTheCriteria(MatchCases.Case c) {
        Fit fit = c.matches().fits().get(0);
        assertThat(fit.criteria().stream().map(CriterionFinding::criterion)).containsExactly(Criterion.values());
        assertThat(having(fit, f -> f.result() == CriterionResult.UNKNOWN)).isEqualTo(fit.unknown());
        assertThat(having(fit, CriterionFinding::excludes)).isEqualTo(fit.reasons());
        assertThat(having(fit, f -> f.result() == CriterionResult.MISMATCH && !f.excludes()))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(fit.unmetRequired().stream(), fit.unmetPreferred().stream())
                                .toList());
        assertThat(fit.criteria()).allSatisfy(f -> {
            assertThat(f.sentence().startsWith("what the entry says of it is too old"))
                    .as("%s", f)
                    .isEqualTo(f.result() == CriterionResult.UNKNOWN && tooOld(fit, f.criterion()));
            assertThat(f.programFacts().isEmpty()).isEqualTo(f.result() == CriterionResult.NOT_APPLICABLE);
            assertThat(f.criterion().sources()).isNotEmpty();
        });
        if (!fit.unknown().isEmpty()) {
            assertThat(fit.questions()).isNotEmpty();
        }
    }

    /** Every pointer in an answer leads somewhere in the kind of document it points into. */
    @ParameterizedTest
    @MethodSource("cases")
    void thePointersAreThoseOfTheDocuments(MatchCases.Case c) {
        c.matches().fits().stream().flatMap(f -> f.criteria().stream()).forEach(f -> {
            assertThat(f.patientFacts())
                    .allSatisfy(p -> assertThat(component(MatchCase.class, p)).isTrue());
            assertThat(f.programFacts())
                    .allSatisfy(
                            p -> assertThat(component(DirectoryEntry.class, p)).isTrue());
        });
    }

    private static boolean component(Class<?> type, FactRef at) {
        Class<?> here = type;
        for (Object step : at.path()) {
            Class<?> next = null;
            for (var part : here.getRecordComponents()) {
                if (part.getName().equals(step)) {
                    next = part.getGenericType() instanceof java.lang.reflect.ParameterizedType p
                                    && p.getActualTypeArguments()[0] instanceof Class<?> inner
                            ? inner
                            : part.getType();
                }
            }
            if (next == null) {
                return false;
            }
            here = next;
        }
        return true;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void bothDocumentsReadBackAsTheyWereWritten(MatchCases.Case c) {
        assertThat(Documents.read(Documents.write(c.asked()), MatchCase.class)).isEqualTo(c.asked());
        assertThat(Documents.read(Documents.write(c.directory()), ResourceDirectory.class))
                .isEqualTo(c.directory());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"ageMax\":64 | \"ageMax\":17 | /entries/0/eligibility/ageMax",
                "\"status\":\"ACCEPTING\" | \"status\":\"ACCEPTING\",\"waitDays\":-1 | /entries/0/capacity/waitDays",
                "\"amount\":15 | \"amount\":-15 | /entries/0/affordability/costs/0/amount",
                "\"62704\" | \"Springfield\" | /entries/0/coverageArea/0/code",
            })
    void whatCannotMeanAnythingIsRefusedAtItsPlace(String from, String to, String at) {
        String directory = MatchCases.base("treatment.json").get("directory").toString();
        assertThat(directory).contains(from);
        assertThatThrownBy(() -> Documents.read(directory.replace(from, to), ResourceDirectory.class))
                .isInstanceOf(MalformedDocumentException.class)
                .hasMessageContaining(at + " (line");
    }

    @Test
    void aMeetingIsOfAFellowship() {
        String directory = MatchCases.base("meeting.json").get("directory").toString();
        assertThatThrownBy(() -> Documents.read(
                        directory.replace("\"fellowship\":\"MEDICATION_ASSISTED_RECOVERY_ANONYMOUS\",", ""),
                        ResourceDirectory.class))
                .isInstanceOf(MalformedDocumentException.class)
                .hasMessageContaining("/entries/0/meeting/fellowship (line");
    }

    @Test
    void aCaseHasNoFieldThatNobodyReads() {
        Set<String> read = Set.of(
                "name",
                "change",
                "found",
                "others",
                "group",
                "reasons",
                "unmetRequired",
                "choosable",
                "uncompared",
                "stale",
                "questions",
                "entries",
                "alternatives",
                "relax",
                "services",
                "places",
                "worksWith",
                "why");
        assertThat(cases())
                .allSatisfy(
                        c -> assertThat(c.expect().fieldNames()).toIterable().isSubsetOf(read));
        assertThat(cases().map(MatchCases.Case::toString)).doesNotHaveDuplicates();
    }

    private static boolean tooOld(Fit fit, Criterion criterion) {
        List<String> stale = fit.stale().stream().map(FactRef::pointer).toList();
        return stale.contains("")
                || (stale.contains("/capacity") && criterion == Criterion.AVAILABILITY)
                || (stale.contains("/meeting/stance") && criterion == Criterion.MOUD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    closedDays | ["2026-11-26"]
                    profile    | [{"rule": "S2-05", "severity": "ERROR"}]
                    carePlan   | {"patient": {"ref": "patient-1"}, "medication": {"medication": "METHADONE", "status": "STABILIZED"}}
                    team       | {}
                    """)
    void whatAMatchDoesNotReadOfAContextIsRefused(String part, String value) throws Exception {
        ObjectNode document = MatchCases.base("treatment.json").get("case").deepCopy();
        document.put("version", 1);
        assertThat(Documents.read(document.toString(), MatchCase.class)).isNotNull();
        document.putObject("context").set(part, MatchCases.MAPPER.readTree(value));
        assertThatThrownBy(() -> Documents.read(document.toString(), MatchCase.class))
                .isInstanceOf(MalformedDocumentException.class)
                .hasMessageContaining("/context/" + part)
                .hasMessageContaining("is not read");
    }

    private static CriterionFinding of(Fit fit, Criterion criterion) {
        return fit.criteria().stream()
                .filter(f -> f.criterion() == criterion)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(t -> texts.add(t.asText()));
        return texts;
    }

    private static List<String> relaxed(Matches matches) {
        return matches.alternatives().stream()
                .flatMap(a -> a.preferences().stream())
                .map(Enum::name)
                .toList();
    }

    private static List<Criterion> having(Fit fit, Predicate<CriterionFinding> what) {
        return fit.criteria().stream()
                .filter(what)
                .map(CriterionFinding::criterion)
                .toList();
    }

    private static List<String> names(List<Criterion> criteria) {
        return criteria.stream().map(Enum::name).toList();
    }

    private static Map<Criterion, CriterionResult> results(Matches matches) {
        return matches.fits().get(0).criteria().stream()
                .collect(Collectors.toMap(
                        CriterionFinding::criterion,
                        CriterionFinding::result,
                        (a, b) -> a,
                        () -> new EnumMap<>(Criterion.class)));
    }
}
