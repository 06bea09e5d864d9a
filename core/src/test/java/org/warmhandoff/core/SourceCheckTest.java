package org.warmhandoff.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SourceCheckTest {
    private static final List<SourceCheck> STRONGEST_FIRST = List.of(
            SourceCheck.TEXT_CHECKED,
            SourceCheck.EARLIER_TEXT_CHECKED,
            SourceCheck.SECONDARY_SOURCE,
            SourceCheck.INTERPRETATION,
            SourceCheck.UNCHECKED);

    @Test
    void ofTwoChecksTheWeakerIsTheOneFurtherFromTheTextWhicheverIsAsked() {
        for (int strong = 0; strong < STRONGEST_FIRST.size(); strong++) {
            for (int weak = strong; weak < STRONGEST_FIRST.size(); weak++) {
                SourceCheck a = STRONGEST_FIRST.get(strong);
                SourceCheck b = STRONGEST_FIRST.get(weak);
                assertThat(a.weaker(b)).isEqualTo(b);
                assertThat(b.weaker(a)).isEqualTo(b);
            }
        }
    }

    @Test
    void everyCheckHasItsPlaceAndItsOwnWords() {
        assertThat(SourceCheck.values()).containsExactlyElementsOf(STRONGEST_FIRST);
        assertThat(SourceCheck.values()).extracting(SourceCheck::words).doesNotHaveDuplicates();
    }
}
