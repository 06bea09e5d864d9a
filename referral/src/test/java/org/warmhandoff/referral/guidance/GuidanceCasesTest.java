package org.warmhandoff.referral.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmhandoff.core.Outcome;
import org.warmhandoff.core.json.Documents;
import org.warmhandoff.referral.GuidanceFinding;
import org.warmhandoff.referral.GuidanceRule;
import org.warmhandoff.referral.Severity;
import org.warmhandoff.referral.guidance.GuidanceCases.Case;

/** Every case comes to what it says, and every rule bites in a case and not in one that differs in a single fact. */
class GuidanceCasesTest {
    /** A case as found. */
    private record Judged(JsonNode change, Set<String> violated, Set<String> unknown) {
        static Judged of(Case c) {
            return new Judged(c.change(), c.found(Outcome.VIOLATED), c.found(Outcome.UNKNOWN));
        }
    }

    static List<Case> cases() {
        return GuidanceCases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void comesToWhatItSays(Case c) {
        assertThat(c.found(Outcome.VIOLATED))
                .as("violated")
                .containsExactlyInAnyOrderElementsOf(c.expected("violated"));
        assertThat(c.found(Outcome.UNKNOWN)).as("unknown").containsExactlyInAnyOrderElementsOf(c.expected("unknown"));
        List<GuidanceFinding> violated = c.findings().stream()
                .filter(f -> f.outcome() == Outcome.VIOLATED)
                .toList();
        if (c.says("at")) {
            Set<String> at = new HashSet<>();
            violated.forEach(f -> f.facts().forEach(p -> at.add(p.pointer())));
            assertThat(at).containsAll(c.expected("at"));
        }
        if (c.says("severity")) {
            assertThat(violated)
                    .isNotEmpty()
                    .allMatch(f -> f.severity()
                            == Severity.valueOf(c.expect().get("severity").asText()));
        }
        if (c.says("count")) {
            assertThat(violated).hasSize(c.expect().get("count").asInt());
        }
        if (c.says("message")) {
            assertThat(violated)
                    .anyMatch(
                            f -> f.message().contains(c.expect().get("message").asText()));
        }
    }

    @Test
    void inTheBaseNothingIsWrongAndNothingOpen() {
        Case base = GuidanceCases.unchanged();
        assertThat(base.found(Outcome.VIOLATED)).isEmpty();
        assertThat(base.found(Outcome.UNKNOWN)).isEmpty();
    }

    @Test
    void everyCaseHasANameOfItsOwn() {
        assertThat(cases().stream().map(Case::name)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsBackAsItWasWritten(Case c) {
        PracticeReview review = c.review();
        assertThat(Documents.read(Documents.write(review), PracticeReview.class))
                .isEqualTo(review);
    }

    @Test
    void everyRuleBitesAndDoesNotBiteInACaseThatDiffersInOneFact() {
        List<Case> all = new ArrayList<>(cases());
        all.add(GuidanceCases.unchanged());
        List<Judged> judged = all.stream().map(Judged::of).toList();
        Set<String> pairs = new TreeSet<>();
        for (Judged bites : judged) {
            for (Judged not : judged) {
                Set<String> gone = new TreeSet<>(bites.violated());
                gone.removeAll(not.violated());
                if (gone.size() == 1
                        && bites.violated().containsAll(not.violated())
                        && bites.unknown().equals(not.unknown())
                        && differ(bites.change(), not.change()) == 1) {
                    pairs.addAll(gone);
                }
            }
        }
        assertThat(pairs).containsExactlyInAnyOrderElementsOf(ids(here()));
    }

    @Test
    void everyRuleThatMayBeUnknownIsSoInACase() {
        Set<String> unknown = new TreeSet<>();
        cases().forEach(c -> unknown.addAll(c.found(Outcome.UNKNOWN)));
        assertThat(unknown).containsExactlyInAnyOrderElementsOf(Catalogue.mayBeUnknown());
    }

    /** The rules that are asked of a plan, a team, a directory or a practice. */
    static List<GuidanceRule> here() {
        return GuidanceCases.unchanged().findings().stream()
                .map(GuidanceFinding::rule)
                .distinct()
                .toList();
    }

    private static List<String> ids(List<GuidanceRule> rules) {
        return rules.stream().map(GuidanceRule::id).toList();
    }

    /** In how many pointers two changes differ. */
    static long differ(JsonNode a, JsonNode b) {
        Set<String> pointers = new HashSet<>();
        a.fieldNames().forEachRemaining(pointers::add);
        b.fieldNames().forEachRemaining(pointers::add);
        return pointers.stream()
                .filter(p -> !Stream.of(a, b)
                        .map(x -> x.has(p) ? x.get(p).toString() : "absent")
                        .distinct()
                        .skip(1)
                        .findAny()
                        .isEmpty())
                .count();
    }
}
