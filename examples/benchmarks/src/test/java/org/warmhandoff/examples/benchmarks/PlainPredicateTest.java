package org.warmhandoff.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.warmhandoff.consent.Pathway;
import org.warmhandoff.consent.file.DisclosureCase;
import org.warmhandoff.consent.part2.Basis;
import org.warmhandoff.consent.part2.Decision;
import org.warmhandoff.consent.part2.Decision.Word;
import org.warmhandoff.consent.part2.Part2;
import org.warmhandoff.consent.part2.Unmet;
import org.warmhandoff.core.json.Documents;

class PlainPredicateTest {
    private static final int INPUTS = 10_000;

    @Test
    void answersAsTheEngineDoesWhereAConsentToASpecificDisclosureIsTheOnlyPathway() {
        Inputs inputs = new Inputs(20261124);
        Map<Word, Integer> counts = new EnumMap<>(Word.class);
        for (int n = 0; n < INPUTS; n++) {
            DisclosureCase asked = inputs.next();
            Decision decision = Part2.edition2024().decide(asked);
            counts.merge(decision.is(), 1, Integer::sum);
            assertThat(PlainPredicate.decide(asked))
                    .as(() -> "input %d\n%s".formatted(0, Documents.write(asked)))
                    .isEqualTo(decision.is());
            assertThat(pathways(decision)).isSubsetOf(Pathway.P01);
        }
        System.out.println("PlainPredicateTest: " + counts);
        assertThat(counts).containsOnlyKeys(Word.values());
        assertThat(counts.values()).allMatch(count -> count >= INPUTS / 50);
        assertThat(counts.get(Word.PERMITTED)).isGreaterThanOrEqualTo(INPUTS / 4);
    }

    private static List<Pathway> pathways(Decision decision) {
        return decision.<Stream<Pathway>>fold(
                        p -> p.bases().stream().map(Basis::pathway),
                        d -> unmet(d.reasons()),
                        u -> unmet(u.reasons()),
                        n -> unmet(n.reasons()))
                .distinct()
                .toList();
    }

    private static Stream<Pathway> unmet(List<Unmet> unmet) {
        return unmet.stream().flatMap(u -> u.pathway().stream());
    }

    @Test
    void permitsTheSample() {
        assertThat(PlainPredicate.decide(Inputs.sample())).isEqualTo(Word.PERMITTED);
        assertThat(Part2.edition2024().decide(Inputs.sample()).is()).isEqualTo(Word.PERMITTED);
    }
}
