package org.warmhandoff.consent.part2;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.warmhandoff.core.DocumentId;

/** What stands in the way says of what it does, once each, and what comes nearest to a permission comes first. */
class UnmetTest {
    private static final String ITEM_0 = "/disclosure/items/0 for /disclosure/purposes/0";
    private static final String ITEM_1 = "/disclosure/items/1 for /disclosure/purposes/0";

    private static List<Unmet> unmet(String change) {
        return CaseFilesTest.unmet(Drawn.PART2.decide(CaseFiles.asked("treatment.json", change)));
    }

    private static List<String> parts(Unmet u) {
        return u.parts().stream().map(p -> p.item() + " for " + p.purpose()).toList();
    }

    @Test
    void aReasonNamesTheItemsAndPurposesThatItIsOf() {
        assertThat(unmet("{\"/file/consents/0/statements/redisclosure\": \"NO\"}"))
                .singleElement()
                .satisfies(u -> assertThat(parts(u)).containsExactly(ITEM_0, ITEM_1));
        assertThat(unmet("{\"/disclosure/items/1/category\": \"BILLING\"}"))
                .singleElement()
                .satisfies(u -> assertThat(parts(u)).containsExactly(ITEM_1));
        assertThat(unmet("{\"/disclosure/holder/capacities\": [{\"is\": \"NONE_OF_THESE\"}], \"/disclosure/items\":"
                        + " [{\"category\": \"MEDICATIONS\", \"provenance\": {\"is\": \"FROM_NO_PROGRAM\"}},"
                        + " {\"category\": \"BILLING\", \"provenance\": {\"is\": \"FROM_NO_PROGRAM\"}}]}"))
                .singleElement()
                .satisfies(u -> assertThat(parts(u)).containsExactly(ITEM_0, ITEM_1));
    }

    @Test
    void theConsentThatLacksLeastComesFirst() {
        String two = "{\"/file/consents/1\": \"@/file/consents/0\", \"/file/consents/1/id\": \"consent-2\","
                + " \"/file/consents/0/statements/redisclosure\": \"NO\","
                + " \"/file/consents/1/statements/redisclosure\": \"NO\","
                + " \"/file/consents/0/statements/refusalConsequences\": ";
        for (String more : List.of("\"NO\"}", "null}")) {
            assertThat(unmet(two + more))
                    .extracting(u -> u.consent().map(DocumentId::value).orElse(""))
                    .containsExactly("consent-2", "consent-1");
        }
    }

    /** What a consent that cannot carry it leaves unknown is nobody's question. */
    @Test
    void onlyWhatMayYetPermitIsAskedAbout() {
        String two = "{\"/file/consents/1\": \"@/file/consents/0\", \"/file/consents/1/id\": \"consent-2\","
                + " \"/file/consents/0/statements/redisclosure\": null,"
                + " \"/file/consents/1/statements/redisclosure\": null";
        String asked = "2.31(a)(10)(i)/redisclosure-statement [/file/consents/%d/statements/redisclosure]";
        assertThat(questions(two + "}")).containsExactly(asked.formatted(0), asked.formatted(1));
        assertThat(questions(two + ", \"/file/consents/0/statements/refusalConsequences\": \"NO\"}"))
                .containsExactly(asked.formatted(1));
    }

    private static List<String> questions(String change) {
        Undetermined open = (Undetermined) Drawn.PART2.decide(CaseFiles.asked("treatment.json", change));
        return open.questions().stream()
                .map(q -> q.rule().id() + " " + q.facts())
                .toList();
    }
}
