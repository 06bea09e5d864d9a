package org.warmhandoff.consent.part2;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmhandoff.consent.file.DisclosureCase;
import org.warmhandoff.consent.file.LogEntry;
import org.warmhandoff.consent.file.ObligationKind;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Capacity;
import org.warmhandoff.core.DocumentId;

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

    private static Decision decided(String change) {
        return Drawn.PART2.decide(CaseFiles.asked("treatment.json", change));
    }

    private static Stream<Obligation> owed(Decision d, ObligationKind kind) {
        return d.obligations().stream().filter(o -> o.kind() == kind);
    }

    @Test
    void noticeAndCopyGoAlongUnlessItIsSpoken() {
        Decision written = decided("{\"/disclosure/channel\": \"PAPER\"}");
        Decision spoken = decided("{\"/disclosure/channel\": \"ORAL\"}");
        for (ObligationKind kind : List.of(ObligationKind.NOTICE, ObligationKind.COPY)) {
            assertThat(owed(written, kind)).singleElement().matches(Obligation::withDisclosure);
            assertThat(owed(spoken, kind))
                    .singleElement()
                    .satisfies(o -> assertThat(o.due())
                            .contains(ZonedDateTime.parse("2026-11-24T10:00-05:00[America/New_York]")));
        }
    }

    @ParameterizedTest
    @CsvSource({"02, 03", "03, 02"})
    void ofSeveralRevocationsTheOneKnownFirstSaysWhenTheyAreToBeMarked(String first, String second) {
        String one = "{\"id\": \"%s\", \"consent\": \"consent-1\", \"form\": \"WRITTEN\", \"on\": \"2026-11-01\","
                + " \"knownAt\": \"2026-11-%sT09:00-05:00[America/New_York]\"}";
        Decision d = decided("{\"/file/revocations\": [" + one.formatted("revocation-1", first) + ", "
                + one.formatted("revocation-2", second) + "]}");
        assertThat(owed(d, ObligationKind.MARK_REVOCATION))
                .singleElement()
                .satisfies(o ->
                        assertThat(o.due()).contains(ZonedDateTime.parse("2026-11-02T09:00-05:00[America/New_York]")));
    }

    @Test
    void aDisclosureDoesNotDischargeWhatIsOwedForARevocation() {
        DisclosureCase asked = CaseFiles.asked("treatment.json", """
                {"/file/revocations": [{"id": "revocation-1", "consent": "consent-1", "form": "WRITTEN",
                    "on": "2026-11-01", "knownAt": "2026-11-02T09:00-05:00[America/New_York]",
                    "scope": [{"purposes": [{"is": "PAYMENT"}]}]}]}""");
        Permitted permitted = (Permitted) Drawn.PART2.decide(asked);
        assertThat(owed(permitted, ObligationKind.MARK_REVOCATION)).hasSize(1);
        assertThat(permitted
                        .recordedIn(
                                asked.file(),
                                DocumentId.of("disclosure-1"),
                                asked.asOf(),
                                asked.file().keptBy())
                        .log())
                .extracting(LogEntry::obligation)
                .contains(ObligationKind.NOTICE)
                .doesNotContain(ObligationKind.MARK_REVOCATION);
    }
}
