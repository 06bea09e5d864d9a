package org.warmhandoff.referral.match;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmhandoff.core.json.Documents;
import org.warmhandoff.referral.event.PreferenceItem;

/** What holds of every case, whatever it is about. */
class MatchPropertiesTest {
    /** Facts of an entry whose absence says that there is no limit, or which are not compared. */
    private static final List<String> NO_LIMIT = List.of(
            "coverageArea",
            "id",
            "name",
            "category",
            "settings",
            "intensities",
            "location",
            "referralContacts",
            "tracks",
            "assuredBy",
            "medicationsProvided");

    static Stream<MatchCases.Case> cases() {
        return MatchCases.all().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theOrderOfTheDirectoryDoesNotMatter(MatchCases.Case c) {
        MatchCase asked = c.asked();
        List<DirectoryEntry> entries = new ArrayList<>(everyProgram());
        ResourceDirectory there = directory(entries);
        Collections.reverse(entries);
        ResourceDirectory back = directory(entries);
        Collections.rotate(entries, 3);
        ResourceDirectory turned = directory(entries);
        String answer = Documents.write(Matching.match(asked, there));
        assertThat(Documents.write(Matching.match(asked, back))).isEqualTo(answer);
        assertThat(Documents.write(Matching.match(asked, turned))).isEqualTo(answer);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theSameDocumentsGetTheSameAnswer(MatchCases.Case c) {
        assertThat(Documents.write(c.matches())).isEqualTo(Documents.write(c.matches()));
        assertThat(c.matches()).isEqualTo(c.matches());
    }

    /** A fact of the entry that nobody knows turns no result into a match, and none but a match or a mismatch into an unknown. */
    @ParameterizedTest
    @MethodSource("cases")
    void aFactThatIsNotKnownNeverMatchesAndNeverExcludes(MatchCases.Case c) {
        for (int i = 0; i < c.both().at("/directory/entries").size(); i++) {
            ObjectNode entry = (ObjectNode) c.both().at("/directory/entries/" + i);
            for (String fact : fields(entry)) {
                boolean secondVoice = fact.equals("moudAcceptance") && entry.has("meeting");
                if (!NO_LIMIT.contains(fact) && !fact.equals("meeting") && !secondVoice) {
                    ObjectNode both = c.both().deepCopy();
                    ((ObjectNode) both.at("/directory/entries/" + i)).remove(fact);
                    String id = entry.get("id").asText();
                    Fit before = of(c.matches(), id);
                    Fit after = of(matches(both), id);
                    assertThat(after.reasons()).as(fact).isSubsetOf(before.reasons());
                    for (CriterionFinding was : before.criteria()) {
                        CriterionResult is = result(after, was.criterion());
                        assertThat(is == was.result()
                                        || is == CriterionResult.UNKNOWN
                                        || was.result() == CriterionResult.MISMATCH)
                                .as("%s: %s %s, was %s", fact, was.criterion(), is, was.result())
                                .isTrue();
                        if (was.result() != CriterionResult.MATCH) {
                            assertThat(is).as("%s: %s", fact, was.criterion()).isNotEqualTo(CriterionResult.MATCH);
                        }
                    }
                }
            }
        }
    }

    /** A fact of the patient that nobody knows excludes nothing either. */
    @ParameterizedTest
    @MethodSource("cases")
    void aFactOfThePatientThatIsNotKnownNeverExcludes(MatchCases.Case c) {
        for (String fact : fields(c.both().at("/case/profile"))) {
            if (!fact.equals("ref")) {
                ObjectNode both = c.both().deepCopy();
                ((ObjectNode) both.at("/case/profile")).remove(fact);
                Matches before = c.matches();
                for (Fit after : matches(both).fits()) {
                    Fit was = of(before, after.program().value());
                    assertThat(after.reasons()).isSubsetOf(was.reasons());
                    for (CriterionFinding f : was.criteria()) {
                        if (f.result() == CriterionResult.UNKNOWN) {
                            assertThat(result(after, f.criterion())).isNotEqualTo(CriterionResult.MATCH);
                        }
                    }
                }
            }
        }
    }

    /** Whatever an entry says, once it is too old it neither matches nor excludes, but for a fellowship the patient avoids. */
    @ParameterizedTest
    @MethodSource("cases")
    void whatIsTooOldNeverMatchesAndNeverExcludes(MatchCases.Case c) {
        ObjectNode both = c.both().deepCopy();
        ((ArrayNode) both.at("/directory/entries")).forEach(e -> ((ObjectNode) e).put("assuredOn", "2020-01-02"));
        ((ObjectNode) both.get("case")).remove("context");
        for (Fit fit : matches(both).fits()) {
            assertThat(fit.criteria()).noneMatch(f -> f.result() == CriterionResult.MATCH);
            assertThat(fit.criteria())
                    .filteredOn(f -> f.result() == CriterionResult.MISMATCH)
                    .allMatch(f -> f.criterion() == Criterion.MOUD);
            assertThat(fit.choosable()).isFalse();
            assertThat(fit.group()).isNotEqualTo(Fit.Group.FITS);
            assertThat(fit.questions()).isNotEmpty();
        }
    }

    /** Making a preference required excludes nothing and loses nothing; it only moves what is unmet. */
    @ParameterizedTest
    @MethodSource("cases")
    void aRequiredPreferenceListsAndDoesNotExclude(MatchCases.Case c) {
        ObjectNode both = c.both().deepCopy();
        ArrayNode required = ((ObjectNode) both.at("/case/preferences")).putArray("required");
        for (PreferenceItem item : PreferenceItem.values()) {
            if (item != PreferenceItem.DELIVERY_MODES
                    || c.expected("unmetRequired").contains("TRAVEL_AND_MODE")) {
                required.add(item.name());
            }
        }
        Matches before = c.matches();
        for (Fit fit : matches(both).fits()) {
            Fit was = of(before, fit.program().value());
            assertThat(fit.group()).isEqualTo(was.group());
            assertThat(fit.reasons()).isEqualTo(was.reasons());
            assertThat(fit.unmetRequired()).containsAll(was.unmetRequired());
            assertThat(fit.unmetRequired().size() + fit.unmetPreferred().size())
                    .isEqualTo(was.unmetRequired().size() + was.unmetPreferred().size());
            assertThat(fit.choosable() && !was.choosable()).isFalse();
            assertThat(!fit.unmetRequired().isEmpty() && fit.choosable()).isFalse();
        }
    }

    /** Words are carried and never compared: other words, the same answer. */
    @ParameterizedTest
    @MethodSource("cases")
    void textIsNeverCompared(MatchCases.Case c) {
        String other = c.both()
                .toString()
                .replaceAll("\"(name|location|text|sourceUrl)\":\"[^\"]*\"", "\"$1\":\"other words\"")
                .replaceAll(
                        "\"(other|accessNeeds|concerns|referralContacts)\":\\[\"[^\"]*\"\\]",
                        "\"$1\":[\"other words\"]");
        assertThat(other.contains("other words"))
                .isEqualTo(!c.both().at("/directory/entries").isEmpty());
        assertThat(Documents.write(matches(read(other)))).isEqualTo(Documents.write(c.matches()));
    }

    @Test
    void everyEntryIsShown() {
        assertThat(cases())
                .allSatisfy(c -> assertThat(c.matches().fits())
                        .hasSameSizeAs(c.directory().entries()));
    }

    private static List<DirectoryEntry> everyProgram() {
        return MatchCases.bases().stream()
                .flatMap(b -> MatchCases.unchanged(b).directory().entries().stream())
                .collect(Collectors.toMap(DirectoryEntry::id, e -> e, (a, b) -> a))
                .values()
                .stream()
                .sorted(Comparator.comparing(DirectoryEntry::id))
                .toList();
    }

    private static ResourceDirectory directory(List<DirectoryEntry> entries) {
        return new ResourceDirectory(entries, Optional.empty(), List.of(), Optional.empty());
    }

    private static Matches matches(JsonNode both) {
        return new MatchCases.Case("", "", "", both, MatchCases.MAPPER.createObjectNode()).matches();
    }

    private static JsonNode read(String json) {
        try {
            return MatchCases.MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> fields(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Fit of(Matches matches, String program) {
        return matches.fits().stream()
                .filter(f -> f.program().value().equals(program))
                .findFirst()
                .orElseThrow();
    }

    private static CriterionResult result(Fit fit, Criterion criterion) {
        return fit.criteria().stream()
                .filter(f -> f.criterion() == criterion)
                .map(CriterionFinding::result)
                .findFirst()
                .orElseThrow();
    }
}
