package org.warmhandoff.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmhandoff.core.json.Samples.Note;

class DatesTest {

    /** A note of a day and a moment, both given as JSON. */
    private static String note(String on, String writtenAt) {
        return "{\"version\": 1, \"id\": \"n-1\", \"patient\": \"pat-1\", \"form\": \"ORAL\", \"on\": " + on
                + ", \"writtenAt\": " + writtenAt + "}";
    }

    private static ZonedDateTime moment(String text) {
        return Documents.read(note("\"2026-11-24\"", '"' + text + '"'), Note.class)
                .writtenAt()
                .orElseThrow();
    }

    private static DocumentProblem refusal(String json) {
        MalformedDocumentException e =
                catchThrowableOfType(MalformedDocumentException.class, () -> Documents.read(json, Note.class));
        assertThat(e).isNotNull();
        assertThat(e.problems()).hasSize(1);
        return e.problems().get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[2026, 11, 24]",
                "20781",
                "true",
                "{\"year\": 2026}",
                "\"\"",
                "\"2026-02-30\"",
                "\"2025-02-29\"",
                "\"2026-13-01\"",
                "\"2026-1-1\"",
                "\"20261124\"",
                "\"11/24/2026\"",
                "\" 2026-11-24\"",
                "\"2026-11-24T00:00\"",
                "\"2026-11-24Z\""
            })
    void aDayIsATextOfYearMonthAndDayThatThereIs(String day) {
        DocumentProblem problem = refusal(note(day, "null"));

        assertThat(problem.kind()).isEqualTo(DocumentProblem.Kind.BAD_DATE);
        assertThat(problem.at().pointer()).isEqualTo("/on");
        assertThat(problem.rule()).startsWith("must be a day written like 2026-11-24");
    }

    @Test
    void aLeapDayIsADay() {
        assertThat(Documents.read(note("\"2028-02-29\"", "null"), Note.class).on())
                .isEqualTo(LocalDate.of(2028, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[2026, 11, 24, 10, 0]",
                "1795000000",
                "\"2026-11-24\"",
                "\"2026-11-24T10:00\"",
                "\"2026-11-24T10:00[America/New_York]\"",
                "\"2026-02-30T10:00-05:00[America/New_York]\"",
                "\"2026-11-24T24:00-05:00[America/New_York]\"",
                "\"2026-11-24T10:00-05:00[America/Atlantis]\"",
                "\"2026-11-24 10:00-05:00[America/New_York]\""
            })
    void aMomentIsATextWithItsOffsetAndItsZone(String moment) {
        DocumentProblem problem = refusal(note("\"2026-11-24\"", moment));

        assertThat(problem.kind()).isEqualTo(DocumentProblem.Kind.BAD_DATE);
        assertThat(problem.at().pointer()).isEqualTo("/writtenAt");
        assertThat(problem.rule()).startsWith("must be a moment with its zone");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-24T10:00-04:00[America/New_York]",
                "2026-07-24T10:00-05:00[America/New_York]",
                "2026-11-24T10:00Z[America/New_York]",
                "2026-11-24T23:30+05:30[America/New_York]",
                "2026-11-24T10:00-05:00:30[America/New_York]",
                "2026-03-08T02:30-05:00[America/New_York]",
                "2026-07-24T10:00+01:00[Zulu]",
                "2026-07-24T10:00+01:00[Z]",
                "2026-07-24T10:00Z[Europe/London]",
                "2026-11-24T10:00+01:00[UTC+02:00]"
            })
    void aMomentWhoseOffsetIsNotThatOfItsZoneIsRefused(String moment) {
        DocumentProblem problem = refusal(note("\"2026-11-24\"", '"' + moment + '"'));

        assertThat(problem.kind()).isEqualTo(DocumentProblem.Kind.BAD_DATE);
        assertThat(problem.rule()).isEqualTo("the offset is not that of the zone at that moment");
    }

    @Test
    void bothPassesOfTheHourThatClocksRepeatAreMomentsOfTheirOwn() {
        ZonedDateTime summer = moment("2026-11-01T01:30-04:00[America/New_York]");
        ZonedDateTime winter = moment("2026-11-01T01:30-05:00[America/New_York]");

        assertThat(summer.plusHours(1)).isEqualTo(winter);
        assertThat(summer).hasToString("2026-11-01T01:30-04:00[America/New_York]");
        assertThat(winter).hasToString("2026-11-01T01:30-05:00[America/New_York]");
    }

    @Test
    void anOffsetOfZeroMayBeWrittenEitherWay() {
        assertThat(moment("2026-11-24T10:00+00:00[Europe/London]"))
                .isEqualTo(moment("2026-11-24T10:00Z[Europe/London]"))
                .hasToString("2026-11-24T10:00Z[Europe/London]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/New_York", "Asia/Tokyo", "Pacific/Apia", "UTC"})
    void theZoneIsKeptAsWrittenWhateverTheZoneOfTheMachine(String machine) {
        List<String> moments = List.of(
                "2026-11-24T23:30-05:00[America/New_York]",
                "2026-07-01T00:10+05:30[Asia/Kolkata]",
                "2026-01-01T00:00+14:00[Pacific/Kiritimati]",
                "2026-12-31T23:59:59.999999999-10:00[Pacific/Honolulu]",
                "2026-11-24T10:00Z[UTC]",
                "2026-11-24T10:00Z[Etc/UTC]",
                "2026-11-24T10:00-05:00[US/Eastern]",
                "2026-11-24T10:00-05:00");
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(machine));
            for (String written : moments) {
                Note note = Documents.read(note("\"2026-11-24\"", '"' + written + '"'), Note.class);

                assertThat(note.writtenAt()).get().hasToString(written);
                assertThat(Documents.write(note)).contains("\"writtenAt\": \"" + written + '"');
            }
            assertThat(moment("2026-11-24T23:30-05:00[America/New_York]").getZone())
                    .isEqualTo(ZoneId.of("America/New_York"));
            assertThat(moment("2026-11-24T23:30-05:00[America/New_York]").toLocalDate())
                    .isEqualTo(LocalDate.of(2026, 11, 24));
        } finally {
            TimeZone.setDefault(before);
        }
    }
}
