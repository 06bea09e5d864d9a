package org.warmhandoff.consent.part2;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.warmhandoff.consent.Pathway;
import org.warmhandoff.consent.file.ObligationKind;

/** The review page in the docs is the one that the rules and the case files make. */
class ReviewPageTest {
    private static final Path PAGE = Path.of("docs", "review.html");

    @Test
    void thePageInTheDocsIsWhatTheRulesAndCasesSay() throws IOException {
        String page = ReviewPage.html();
        if (Boolean.getBoolean("warmhandoff.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    @Test
    void itHasEveryRuleNoScriptAndNothingFromOutside() {
        String page = ReviewPage.html();
        assertThat(Part2.rules()).allSatisfy(r -> assertThat(page).contains(">" + r.id() + "<"));
        assertThat(page).doesNotContain("<script", "src=", "@import", "url(");
    }

    @Test
    void everyRuleThatCanBeViolatedIsShownBetweenTwoCases() {
        int twins = ReviewPage.html().split("satisfied by one fact", -1).length - 1;
        assertThat(twins).isGreaterThanOrEqualTo(Part2.rules().size() - CaseFilesTest.ONLY_UNKNOWN.size());
    }

    @Test
    void theTablesOfGuardsAndDutiesAreWhole() {
        String page = ReviewPage.html();
        assertThat(page.substring(page.indexOf("id=\"guards\""), page.indexOf("id=\"duties\"")))
                .contains(Stream.of(Pathway.values()).map(p -> "<td>" + p + " ").toList());
        assertThat(page.substring(page.indexOf("id=\"duties\"")))
                .contains(Stream.of(ObligationKind.values())
                        .map(k -> "<td>" + k + "<")
                        .toList());
    }

    @Test
    void everyRuleHasACase() {
        assertThat(ReviewPage.html()).doesNotContain("<ul>\n</ul>");
    }
}
