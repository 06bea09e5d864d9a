package org.warmhandoff.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.InvalidValueException;
import org.warmhandoff.core.MissingAttributesException;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.PatientId;

/** What a builder may leave out means what a document that leaves it out means. */
class BuildersTest {
    @Test
    void whatNobodyHasReadOrCodedIsUnknown() {
        Consent consent = Consent.builder()
                .id(DocumentId.of("consent-1"))
                .patient(PatientId.of("patient-1"))
                .form(Consent.Form.PAPER)
                .build();
        assertThat(consent.statements()).isEqualTo(Statements.UNREAD);
        assertThat(consent.scope()).isEmpty();
        ConsentScope scope = ConsentScope.builder()
                .readBy(PartyId.of("reader-1"))
                .readOn(LocalDate.of(2026, 11, 24))
                .build();
        assertThat(scope.givenOnceForAllFutureTpo()).isEqualTo(Answer.UNKNOWN);
        assertThat(scope.recipients()).isEmpty();
    }

    @Test
    void anIntermediaryStandsOnceOnAForm() {
        Designation once = new Designation.Intermediary(
                PartyId.of("org-exchange"), List.of(Designation.named("org-mercy")), Answer.UNKNOWN);
        Designation again = new Designation.Intermediary(PartyId.of("org-exchange"), List.of(), Answer.NO);
        ConsentScope.Builder scope = ConsentScope.builder()
                .readBy(PartyId.of("reader-1"))
                .readOn(LocalDate.of(2026, 11, 24))
                .addRecipients(once, again);
        assertThatThrownBy(scope::build)
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.problems())
                                .extracting(p -> p.at().toString() + " " + p.rule())
                                .containsExactly(
                                        "/recipients must name an intermediary once, with all its participants"));
    }

    @Test
    void allThatIsMissingIsNamedAtOnce() {
        assertThatThrownBy(() -> ConsentScope.builder().build())
                .isInstanceOfSatisfying(
                        MissingAttributesException.class,
                        e -> assertThat(e.missing()).containsExactly("readBy", "readOn"));
        assertThatThrownBy(() -> Consent.builder().build())
                .isInstanceOfSatisfying(
                        MissingAttributesException.class,
                        e -> assertThat(e.missing()).containsExactly("id", "patient", "form"));
    }
}
