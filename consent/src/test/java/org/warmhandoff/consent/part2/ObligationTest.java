package org.warmhandoff.consent.part2;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.warmhandoff.consent.file.ObligationKind;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Capacity;

/** Where each duty stands, over all case files. */
class ObligationTest {
    @Test
    void eachDutyCitesTheParagraphInWhichItStands() {
        Set<String> cited = new TreeSet<>();
        CaseFiles.all()
                .forEach(c -> Part2.edition2024()
                        .decide(c.asked())
                        .obligations()
                        .forEach(o -> cited.add(o.kind() + " " + o.citation())));
        assertThat(cited)
                .containsExactlyInAnyOrder(
                        "NOTICE 2.32(a)",
                        "COPY 2.32(b)",
                        "NECESSARY 2.13(a)",
                        "LOG 2.25(a)",
                        "LOG 2.24(b)(2)",
                        "PROVENANCE 2.12(d)(1)",
                        "NO_FURTHER_USE 2.26(a)(4)",
                        "MARK_REVOCATION 2.31(c)(3)",
                        "TELL_EXCHANGE 2.31(c)(3)",
                        "NEUTRAL_REFUSAL 2.13(c)(2)");
    }

    /** A program accounts for its disclosures; what an intermediary passed on is on the list that it owes the patient. */
    @Test
    void theLogOfAnIntermediaryStandsIn2_24() {
        CaseFiles.all()
                .forEach(c -> Part2.edition2024().decide(c.asked()).obligations().stream()
                        .filter(o -> o.kind() == ObligationKind.LOG)
                        .forEach(o -> assertThat(o.citation().section() == 24)
                                .as(c.name())
                                .isEqualTo(
                                        c.asked().disclosure().holder().holds(Capacity.INTERMEDIARY) == Answer.YES)));
    }
}
