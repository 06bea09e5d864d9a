package org.warmhandoff.consent.part2;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.warmhandoff.consent.Pathway;

/** Which guard stands on which pathway, as the catalogue says. */
class GuardTest {
    private static final List<Guard> COLUMNS =
            List.of(Guard.PROCEEDINGS_BAR, Guard.COUNSELING_NOTES, Guard.RESTRICTION);
    private static final Map<String, Guard.Stands> WORDS = Map.of(
            "yes", Guard.Stands.ASKED,
            "TPO", Guard.Stands.ASKED_FOR_TPO,
            "own matter passes", Guard.Stands.OWN_MATTER_PASSES,
            "is the consent", Guard.Stands.IS_THE_CONSENT,
            "no", Guard.Stands.NOT_ASKED);

    @Test
    void theGuardsOfEachPathwayAreThoseOfTheCatalogue() throws IOException {
        assertThat(COLUMNS).containsExactlyInAnyOrder(Guard.values());
        List<Pathway> rows = new ArrayList<>();
        for (String line : lines()) {
            List<String> cells = List.of(line.split(",", -1));
            assertThat(cells).hasSize(COLUMNS.size() + 1);
            Pathway pathway = Pathway.valueOf(cells.get(0));
            rows.add(pathway);
            for (int i = 0; i < COLUMNS.size(); i++) {
                assertThat(WORDS).containsKey(cells.get(i + 1));
                assertThat(COLUMNS.get(i).at(pathway))
                        .as("%s of %s", COLUMNS.get(i), pathway)
                        .isEqualTo(WORDS.get(cells.get(i + 1)));
            }
        }
        assertThat(rows).containsExactlyInAnyOrder(Pathway.values());
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = GuardTest.class.getResourceAsStream("/guards.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
