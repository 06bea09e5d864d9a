package org.warmhandoff.consent.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmhandoff.consent.Channel;
import org.warmhandoff.consent.part2.Part2;
import org.warmhandoff.consent.part2.Permitted;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.InvalidValueException;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.Words;
import org.warmhandoff.core.json.Documents;

/** A permitted disclosure is recorded with its duties, and these are discharged entry by entry. */
class DutiesTest {
    private static final ZonedDateTime SENT = ZonedDateTime.parse("2026-11-24T11:00-05:00[America/New_York]");
    private static final PartyId STAFF = PartyId.of("staff-1");
    private static final DocumentId ACT = DocumentId.of("disclosure-1");

    private static DisclosureCase sample() throws IOException {
        return Documents.read(Path.of("cases", "base", "treatment.json"), DisclosureCase.class);
    }

    private static PatientFile recorded() throws IOException {
        Permitted p = (Permitted) Part2.edition2024().decide(sample());
        return p.recordedIn(sample().file(), ACT, SENT, STAFF);
    }

    private static LogEntry entry(String id, ObligationKind kind, ZonedDateTime at, Said said) {
        return new LogEntry(DocumentId.of(id), ACT, kind, at, STAFF, said);
    }

    private static Said copied() {
        return new Said(
                Optional.empty(),
                Optional.empty(),
                Optional.of(Said.Gave.COPY_OF_CONSENT),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                false);
    }

    @Test
    void everyDutyIsOpenUntilAnEntrySaysWhatItAsks() throws IOException {
        PatientFile file = recorded();
        assertThat(file.openDuties(SENT))
                .extracting(OpenDuty::obligation)
                .containsExactly(
                        ObligationKind.NOTICE,
                        ObligationKind.COPY,
                        ObligationKind.NECESSARY,
                        ObligationKind.LOG,
                        ObligationKind.PROVENANCE);
        PatientFile copied = file.logging(List.of(entry("entry-1", ObligationKind.COPY, SENT.plusHours(1), copied())));
        assertThat(copied.openDuties(SENT.plusHours(1)))
                .extracting(OpenDuty::obligation)
                .doesNotContain(ObligationKind.COPY)
                .hasSize(4);
        assertThat(copied.openDuties(SENT)).hasSize(5);
    }

    @Test
    void anEntryThatLacksOneThingDischargesNothing() throws IOException {
        Said half = new Said(
                Optional.of(Said.Statement.STATEMENT_2),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(PartyId.of("org-mercy")),
                Optional.of(LocalDate.of(2026, 11, 24)),
                Optional.of(new Words("medications")),
                Optional.empty(),
                Optional.of(Channel.PAPER),
                false,
                false);
        PatientFile file = recorded()
                .logging(List.of(
                        entry("entry-1", ObligationKind.NOTICE, SENT, half),
                        entry("entry-2", ObligationKind.LOG, SENT, half),
                        entry("entry-3", ObligationKind.PROVENANCE, SENT, half)));
        assertThat(file.openDuties(SENT)).hasSize(5);
    }

    @Test
    void aDutyOfTodayIsNotOverdueAndOneOfYesterdayIs() throws IOException {
        assertThat(recorded().openDuties(SENT.plusHours(12))).allMatch(d -> !d.overdue());
        assertThat(recorded().openDuties(SENT.plusHours(13))).allMatch(OpenDuty::overdue);
    }

    @Test
    void anEntryMadeInErrorDischargesNothingFromThatDayOn() throws IOException {
        PatientFile file = recorded()
                .logging(List.of(entry("entry-1", ObligationKind.COPY, SENT, copied())))
                .withWithdrawn(List.of(new Withdrawal(
                        DocumentId.of("entry-1"), LocalDate.of(2026, 11, 25), new Words("another patient's"))));
        assertThat(file.openDuties(SENT)).hasSize(4);
        assertThat(file.openDuties(SENT.plusDays(1))).hasSize(5);
    }

    @Test
    void theFileIsAnotherValueAndReadsBackEqual() throws IOException {
        PatientFile before = sample().file();
        PatientFile after = recorded();
        assertThat(before.log()).isEmpty();
        assertThat(Documents.read(Documents.write(after), PatientFile.class)).isEqualTo(after);
        assertThatThrownBy(() -> after.logging(
                        List.of(entry("disclosure-1.COPY", ObligationKind.COPY, SENT.plusHours(1), copied()))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must not have two contents");
    }

    @Test
    void anOpenDutyOfARevocationIsOwedUntilItIsMarked() throws IOException {
        DisclosureCase asked = sample();
        Revocation revocation = new Revocation(
                DocumentId.of("revocation-1"),
                DocumentId.of("consent-1"),
                EntryForm.WRITTEN,
                LocalDate.of(2026, 11, 1),
                SENT.minusDays(20),
                List.of());
        PatientFile revoked = asked.file().withRevocations(List.of(revocation));
        assertThat(Part2.edition2024().decide(asked.disclosure(), revoked, SENT).obligations())
                .extracting(o -> o.kind())
                .containsExactly(ObligationKind.NEUTRAL_REFUSAL, ObligationKind.MARK_REVOCATION);
        Said marked = new Said(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 11, 1)),
                Optional.of(new Words("all of it")),
                Optional.empty(),
                Optional.empty(),
                true,
                false);
        PatientFile done = revoked.logging(List.of(new LogEntry(
                DocumentId.of("entry-9"),
                DocumentId.of("revocation-1"),
                ObligationKind.MARK_REVOCATION,
                SENT,
                STAFF,
                marked)));
        assertThat(Part2.edition2024().decide(asked.disclosure(), done, SENT).obligations())
                .extracting(o -> o.kind())
                .containsExactly(ObligationKind.NEUTRAL_REFUSAL);
    }
}
