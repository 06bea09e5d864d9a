package org.warmhandoff.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScriptTest {
    @Test
    void theyAreNumberedInOrder() {
        assertThat(List.of(Script.values()))
                .extracting(Script::id)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 12)
                        .mapToObj(i -> String.format(Locale.ROOT, "SCR-%02d", i))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(Script.class)
    void eachHasWordsAndASource(Script script) {
        assertThat(script.words()).matches("[A-Z].*[.?]");
        assertThat(script.sources()).isNotEmpty();
        assertThat(script.words().toLowerCase(Locale.ROOT)).doesNotContain("addict", "abuse", "clean", "non-compliant");
    }

    @Test
    void aVoicemailTellsNobodyWhatKindOfCareItIsAbout() {
        assertThat(Script.VOICEMAIL.words().toLowerCase(Locale.ROOT))
                .doesNotContain("practice", "program", "counsel", "treatment", "medication", "appointment", "doctor");
        assertThat(Script.VOICEMAIL.sources().get(0)).hasToString("2.13(c)");
    }
}
