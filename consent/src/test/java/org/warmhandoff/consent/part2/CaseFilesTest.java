package org.warmhandoff.consent.part2;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmhandoff.consent.Pathway;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.Outcome;

/** Every case gets the answer it says, for the rules it says and no other. */
class CaseFilesTest {
    /** These only leave the answer open; they cannot be violated. */
    static final Set<String> ONLY_UNKNOWN =
            Set.of("edition/2024", "2.11/how-the-record-came", "2.33(b)(1)/what-was-received");

    static Stream<CaseFiles.Case> cases() {
        return CaseFiles.all().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void getsItsAnswerForItsReasons(CaseFiles.Case c) {
        check(c);
    }

    static void check(CaseFiles.Case c) {
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
        assertThat(facts).containsAll(c.expected("at")).noneMatch(c.expected("notAt")::contains);
        if (c.expect().has("reliedOn")) {
            assertThat(pathways(d.fold(Permitted::reliedOn, n -> List.of(), n -> List.of(), n -> List.of())))
                    .containsExactlyElementsOf(c.expected("reliedOn"));
        }
        if (c.expect().has("bases")) {
            assertThat(pathways(d.fold(Permitted::bases, n -> List.of(), n -> List.of(), n -> List.of())))
                    .containsExactlyElementsOf(c.expected("bases"));
        }
        if (c.expect().has("pathways")) {
            assertThat(unmet.stream().flatMap(u -> u.pathway().stream()).map(Pathway::name))
                    .hasSameElementsAs(c.expected("pathways"));
        }
        List<String> owed = d.obligations().stream().map(o -> o.kind().name()).toList();
        assertThat(owed).containsAll(c.expected("obligations"));
        assertThat(owed).noneMatch(c.expected("notOwed")::contains);
        if (c.expect().has("releasable")) {
            assertThat(kept(d, Releasable::items)).containsExactlyElementsOf(c.expected("releasable"));
        }
        if (c.expect().has("releasableFor")) {
            assertThat(kept(d, Releasable::purposes)).containsExactlyElementsOf(c.expected("releasableFor"));
        }
    }

    @Test
    void aCaseHasNoFieldThatNobodyReads() {
        Set<String> read = new HashSet<>(Set.of("name", "vector", "change", "answer"));
        read.addAll(Set.of("violated", "unknown", "open", "at", "notAt", "pathways", "reliedOn", "bases"));
        read.addAll(Set.of("obligations", "notOwed", "releasable", "releasableFor"));
        assertThat(cases())
                .allSatisfy(
                        c -> assertThat(c.expect().fieldNames()).toIterable().isSubsetOf(read));
    }

    /** Each rule is all that one changed fact decides: with it the rule is found, without it all else is found alike. */
    @Test
    void ofTwoCasesThatDifferInOneFactExactlyOneRuleDisappears() throws IOException {
        Set<Twins.Found> alone = Twins.all().stream().map(Twins::gone).collect(Collectors.toSet());
        Set<Twins.Found> wanted = new HashSet<>();
        Part2.rules().stream()
                .map(Part2Rule::id)
                .filter(id -> !ONLY_UNKNOWN.contains(id))
                .forEach(id -> wanted.add(new Twins.Found(id, Outcome.VIOLATED)));
        RuleCatalogueTest.listed().forEach((id, columns) -> {
            if (columns.get(0).equals("yes")) {
                wanted.add(new Twins.Found(id, Outcome.UNKNOWN));
            }
        });
        assertThat(wanted).hasSizeGreaterThan(80);
        wanted.removeAll(alone);
        assertThat(wanted).isEmpty();
    }

    @Test
    void everyRuleIsViolatedInACaseAndSatisfiedInItsTwin() {
        Set<String> violated = new HashSet<>();
        Set<String> unknown = new HashSet<>();
        cases().forEach(c -> {
            violated.addAll(c.expected("violated"));
            unknown.addAll(c.expected("unknown"));
        });
        assertThat(Part2.rules().stream().map(Part2Rule::id).filter(id -> !ONLY_UNKNOWN.contains(id)))
                .allSatisfy(id -> assertThat(violated).contains(id));
        assertThat(unknown).containsAll(ONLY_UNKNOWN);
        // The bases are permitted: there every rule is satisfied or asks nothing.
        assertThat(CaseFiles.withBases().stream().map(file -> file.get(0).asked()))
                .allMatch(base -> Part2.edition2024().decide(base).permits());
    }

    private static List<String> pathways(List<Basis> bases) {
        return bases.stream().map(b -> b.pathway().name()).distinct().toList();
    }

    private static List<String> kept(Decision d, Function<Releasable, List<FactRef>> what) {
        return releasable(d).stream()
                .flatMap(r -> what.apply(r).stream())
                .map(FactRef::pointer)
                .toList();
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
