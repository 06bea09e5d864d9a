package org.warmhandoff.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

    @ParameterizedTest
    @ValueSource(strings = {"c", "consent-1", "urn:x:2026.11_24", "0"})
    void aDocumentIdOfLettersDigitsAndItsFourSignsIsAccepted(String value) {
        assertThat(DocumentId.of(value)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Jane Roe", "c/1", "c-1\n", "cöde", "jane@example.org"})
    void aDocumentIdThatCouldCarryANameIsRefusedWithoutRepeatingIt(String value) {
        assertThatThrownBy(() -> DocumentId.of(value))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("DocumentId: must be 1 to 100 letters, digits and . _ : -");
    }

    @Test
    void aDocumentIdHasAtMost100Characters() {
        assertThat(DocumentId.of("c".repeat(100)).value()).hasSize(100);
        assertThatThrownBy(() -> DocumentId.of("c".repeat(101))).isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void anIdOfAPersonIsNotBlank(String value) {
        assertThatThrownBy(() -> PatientId.of(value))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("PatientId: must not be blank");
        assertThatThrownBy(() -> PartyId.of(value))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("PartyId: must not be blank");
    }

    @Test
    void wordsOfWhiteSpaceSayNothing() {
        assertThat(new Words(" \t").stated()).isFalse();
        assertThat(new Words(" x ").stated()).isTrue();
    }
}
