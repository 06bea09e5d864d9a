package org.warmhandoff.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerTest {

    @ParameterizedTest(name = "{0} and {1} is {2}, or is {3}")
    @CsvSource({
        "YES,     YES,     YES,     YES",
        "YES,     NO,      NO,      YES",
        "YES,     UNKNOWN, UNKNOWN, YES",
        "NO,      YES,     NO,      YES",
        "NO,      NO,      NO,      NO",
        "NO,      UNKNOWN, NO,      UNKNOWN",
        "UNKNOWN, YES,     UNKNOWN, YES",
        "UNKNOWN, NO,      NO,      UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN"
    })
    void anUnknownDecidesNothingThatAKnownAnswerDecides(Answer a, Answer b, Answer both, Answer either) {
        assertThat(a.and(b)).isEqualTo(both);
        assertThat(a.or(b)).isEqualTo(either);
        assertThat(a.and(b).negate()).isEqualTo(a.negate().or(b.negate()));
    }

    @ParameterizedTest(name = "{0} is negated to {1} and finds a rule {2}")
    @CsvSource({"YES, NO, SATISFIED", "NO, YES, VIOLATED", "UNKNOWN, UNKNOWN, UNKNOWN"})
    void anUnknownStaysUnknown(Answer answer, Answer opposite, Outcome outcome) {
        assertThat(answer.negate()).isEqualTo(opposite);
        assertThat(Outcome.of(answer)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @EnumSource(names = {"YES", "NO"})
    void whatIsKnownIsNeverUnknown(Answer answer) {
        assertThat(Answer.of(answer == Answer.YES)).isEqualTo(answer);
    }
}
