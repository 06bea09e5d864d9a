package org.warmhandoff.core.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmhandoff.core.InvalidValueException;

class CodingTest {
    private static final CodeSystem OURS = new CodeSystem("ours");

    @ParameterizedTest
    @CsvSource({
        "H0004, true",
        "H0005, false",
        "H00041, false",
        "h0004, false",
        "H000, false",
        "'', false",
    })
    void aCodeIsItselfOnly(String code, boolean spanned) {
        assertThat(Coding.of(OURS, "H0004").spans(code)).isEqualTo(spanned);
    }

    @ParameterizedTest
    @CsvSource({
        "G2066, false",
        "G2067, true",
        "G2070, true",
        "G2075, true",
        "G2076, false",
        "G206A, false",
        "G20700, false",
        "H2070, false",
        "G207, false",
    })
    void aRangeHoldsBothEndsAndTheNumbersBetween(String code, boolean spanned) {
        assertThat(Coding.range(OURS, "G2067", "G2075").spans(code)).isEqualTo(spanned);
    }

    @ParameterizedTest
    @CsvSource({
        "F11, true",
        "F11.20, true",
        "F1120, true",
        "F11.9x, true",
        "F1, false",
        "F12.20, false",
        "F11., false",
        "F11.-, false",
        "'F11 20', false",
    })
    void aPrefixHoldsWhatBeginsWithIt(String code, boolean spanned) {
        assertThat(Coding.under(OURS, "F11").spans(code)).isEqualTo(spanned);
    }

    @ParameterizedTest
    @CsvSource({"F11.20, false", "F12, true", "F14.10, true", "F16.99, true", "F17.210, false", "F1A.1, false"})
    void aRangeOfPrefixesHoldsWhatBeginsWithOneOfThem(String code, boolean spanned) {
        assertThat(Coding.under(OURS, "F12", "F16").spans(code)).isEqualTo(spanned);
    }

    @Test
    void itPrintsAsItIsMeant() {
        assertThat(Coding.of(CodeSystem.HCPCS, "H0004")).hasToString("HCPCS H0004");
        assertThat(Coding.range(CodeSystem.HCPCS, "G2086", "G2088")).hasToString("HCPCS G2086 to G2088");
        assertThat(Coding.under(CodeSystem.ICD_10_PCS, "HZ3")).hasToString("ICD-10-PCS HZ3…");
        assertThat(Coding.under(CodeSystem.ICD_10_CM, "F12", "F16")).hasToString("ICD-10-CM F12… to F16…");
    }

    @ParameterizedTest
    @CsvSource({"G2075, G2067", "G2067, H2075", "G2067, G20750", "G206A, G206B", "A, Z"})
    void theEndsOfARangeDifferInTheirLastDigits(String first, String last) {
        assertThatThrownBy(() -> Coding.range(OURS, first, last))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageNotContaining(first);
    }

    @Test
    void nothingIsBlank() {
        assertThatThrownBy(() -> Coding.of(OURS, " ")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new CodeSystem(" ")).isInstanceOf(InvalidValueException.class);
    }
}
