package org.warmhandoff.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShapeTest {
    private static final String MARKER = "Zebra";

    public record Visit(
            DocumentId id,
            Optional<DocumentId> replaces,
            PatientId patient,
            Words text,
            Optional<Words> comment,
            LocalDate on,
            Optional<LocalDate> until,
            List<DocumentId> refersTo,
            List<Words> remarks,
            String plain,
            Party seenBy) {}

    @Test
    void aShapeShowsDocumentIdsHowManyAndWhatIsThereAndLeavesOutWhatIsNot() {
        Visit visit = new Visit(
                DocumentId.of("v-1"),
                Optional.of(DocumentId.of("v-0")),
                PatientId.of(MARKER),
                new Words(MARKER),
                Optional.empty(),
                LocalDate.of(1999, 12, 31),
                Optional.empty(),
                List.of(DocumentId.of("c-1"), DocumentId.of("c-2")),
                List.of(),
                MARKER,
                Party.coveredEntity(MARKER, MARKER));

        assertThat(Shape.of(visit))
                .isEqualTo("Visit[id=v-1, replaces=v-0, patient, text, on, refersTo=2, plain, seenBy]");
    }

    @Test
    void noIdentifierOfAPersonAndNoWordsPrintByThemselves() {
        assertThat(PatientId.of(MARKER)).hasToString("PatientId");
        assertThat(PartyId.of(MARKER)).hasToString("PartyId");
        assertThat(new Words(MARKER)).hasToString("Words");
        assertThat(List.of(Optional.of(new Words(MARKER))).toString()).doesNotContain(MARKER);
    }
}
