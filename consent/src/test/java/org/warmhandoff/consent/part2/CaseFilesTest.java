package org.warmhandoff.consent.part2;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmhandoff.consent.file.DisclosureCase;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.Outcome;
import org.warmhandoff.core.json.Documents;

/** Every case gets the answer it says, for the rules it says and no other. */
class CaseFilesTest {
    static Stream<CaseFiles.Case> cases() {
        return CaseFiles.all().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void getsItsAnswerForItsReasons(CaseFiles.Case c) {
        Decision d = Part2.edition2024().decide(c.asked());
        List<Unmet> unmet = unmet(d);
        assertThat(d.is()).as("%s", unmet).hasToString(c.expect().get("answer").asText());
        Set<String> violated = new HashSet<>();
        Set<String> unknown = new HashSet<>();
        Set<String> open = new HashSet<>();
        Set<String> facts = new HashSet<>();
        for (Unmet u : unmet) {
            for (Reason r : u.reasons()) {
                (r.outcome() == Outcome.VIOLATED ? violated : unknown)
                        .add(r.rule().id());
                r.open().forEach(q -> open.add(q.name()));
                r.facts().forEach(f -> facts.add(f.pointer()));
            }
        }
        assertThat(violated).containsExactlyInAnyOrderElementsOf(c.expected("violated"));
        assertThat(unknown).containsExactlyInAnyOrderElementsOf(c.expected("unknown"));
        assertThat(open).containsAll(c.expected("open"));
        assertThat(facts).containsAll(c.expected("at"));
        if (c.expect().has("reliedOn")) {
            assertThat(pathways(d.fold(Permitted::reliedOn, n -> List.of(), n -> List.of(), n -> List.of())))
                    .containsExactlyElementsOf(c.expected("reliedOn"));
        }
        if (c.expect().has("bases")) {
            assertThat(pathways(d.fold(Permitted::bases, n -> List.of(), n -> List.of(), n -> List.of())))
                    .containsExactlyElementsOf(c.expected("bases"));
        }
        assertThat(d.obligations().stream().map(o -> o.kind().name())).containsAll(c.expected("obligations"));
        if (c.expect().has("releasable")) {
            List<String> kept = new ArrayList<>();
            releasable(d).forEach(r -> r.items().forEach(i -> kept.add(i.pointer())));
            assertThat(kept).containsExactlyElementsOf(c.expected("releasable"));
        }
    }

    @Test
    void everyRuleIsViolatedInACaseAndSatisfiedInItsTwin() {
        Set<String> violated = new HashSet<>();
        Set<String> unknown = new HashSet<>();
        cases().forEach(c -> {
            violated.addAll(c.expected("violated"));
            unknown.addAll(c.expected("unknown"));
        });
        // These only leave the answer open; they cannot be violated.
        Set<String> onlyUnknown = Set.of("edition/2024", "2.11/how-the-record-came");
        assertThat(Part2.rules().stream().map(Part2Rule::id).filter(id -> !onlyUnknown.contains(id)))
                .allSatisfy(id -> assertThat(violated).contains(id));
        assertThat(unknown).containsAll(onlyUnknown);
        // The base is permitted: there every rule is satisfied or asks nothing.
        assertThat(Part2.edition2024()
                        .decide(Documents.read(CaseFiles.base("treatment.json"), DisclosureCase.class))
                        .permits())
                .isTrue();
    }

    private static List<String> pathways(List<Basis> bases) {
        return bases.stream().map(b -> b.pathway().name()).distinct().toList();
    }

    static List<Unmet> unmet(Decision d) {
        return d.fold(p -> List.<Unmet>of(), Denied::reasons, Undetermined::reasons, NotCovered::reasons);
    }

    static List<Releasable> releasable(Decision d) {
        return d.fold(p -> List.<Releasable>of(), Denied::releasable, Undetermined::releasable, n -> List.of());
    }

    static List<FactRef> facts(Decision d) {
        return unmet(d).stream()
                .flatMap(u -> u.reasons().stream())
                .flatMap(r -> r.facts().stream())
                .toList();
    }
}
