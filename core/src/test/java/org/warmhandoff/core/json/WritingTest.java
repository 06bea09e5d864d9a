package org.warmhandoff.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.PatientId;
import org.warmhandoff.core.Words;
import org.warmhandoff.core.json.Samples.Call;
import org.warmhandoff.core.json.Samples.Contact;
import org.warmhandoff.core.json.Samples.Count;
import org.warmhandoff.core.json.Samples.Ending;
import org.warmhandoff.core.json.Samples.Form;
import org.warmhandoff.core.json.Samples.Note;
import org.warmhandoff.core.json.Samples.OnDay;
import org.warmhandoff.core.json.Samples.OnEvent;
import org.warmhandoff.core.json.Samples.Visit;

class WritingTest {

    private static Note note(Random random) {
        List<Contact> contacts = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            contacts.add(
                    random.nextBoolean()
                            ? new Call(words(random), random.nextBoolean())
                            : new Visit(PartyId.of("p" + random.nextInt()), day(random)));
        }
        Ending ending = random.nextBoolean()
                ? new OnDay(day(random))
                : new OnEvent(words(random), sometimes(random, day(random)));
        return new Note(
                DocumentId.of("n-" + random.nextInt(1_000)),
                PatientId.of("ü/~\"" + random.nextInt()),
                form(random),
                day(random),
                sometimes(random, moment(random)),
                random.ints(random.nextInt(4)).mapToObj(i -> form(random)).toList(),
                sometimes(random, words(random)),
                contacts,
                sometimes(random, ending));
    }

    private static <T> Optional<T> sometimes(Random random, T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private static Form form(Random random) {
        return List.of(Form.PAPER, Form.ELECTRONIC, Form.ORAL).get(random.nextInt(3));
    }

    private static Words words(Random random) {
        List<String> texts =
                List.of("", " ", "plain", "\"quoted\" \\ /", "line\nline\ttab\u0000", "Zoë 語 𝄞 \u2028", "null");
        return new Words(texts.get(random.nextInt(texts.size())));
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(4_000));
    }

    private static ZonedDateTime moment(Random random) {
        List<String> zones =
                List.of("America/New_York", "Europe/London", "Asia/Kolkata", "Pacific/Apia", "UTC", "-05:00");
        return ZonedDateTime.of(
                day(random)
                        .atTime(
                                random.nextInt(24),
                                random.nextInt(60),
                                random.nextInt(60),
                                random.nextInt(3) * 1_000_000),
                ZoneId.of(zones.get(random.nextInt(zones.size()))));
    }

    @Test
    void aDocumentIsWrittenInOneFormTwoSpacesDeepWithItsVersionFirst() {
        assertThat(Documents.write(Documents.read(Samples.NOTE, Note.class))).isEqualTo(Samples.NOTE);
    }

    @Test
    void whatIsAbsentIsNotWritten() {
        Note bare = new Note(
                DocumentId.of("n-1"),
                PatientId.of("pat-1"),
                Form.ORAL,
                LocalDate.of(2026, 11, 24),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(new Call(new Words(""), false)),
                Optional.of(new OnDay(LocalDate.of(2026, 12, 1))));

        assertThat(Documents.write(bare)).isEqualTo("""
                        {
                          "version": 1,
                          "id": "n-1",
                          "patient": "pat-1",
                          "form": "ORAL",
                          "on": "2026-11-24",
                          "contacts": [
                            {
                              "kind": "CALL",
                              "number": "",
                              "answered": false
                            }
                          ],
                          "ending": {
                            "date": "2026-12-01"
                          }
                        }
                        """);
    }

    @Test
    void whatIsWrittenReadsBackEqualAndIsWrittenAgainInTheSameBytes() {
        Random random = new Random(24);
        for (int i = 0; i < 500; i++) {
            Note note = note(random);
            String written = Documents.write(note);

            Note back = Documents.read(written, Note.class);

            assertThat(back).isEqualTo(note);
            assertThat(Documents.write(back)).isEqualTo(written);
            assertThat(Documents.digest(back)).isEqualTo(Documents.digest(note));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"6.50", "6.5", "100", "0.00", "0", "-3", "12345678901234567890.12"})
    void aNumberReadsBackWithTheDigitsItWasWrittenWith(String fee) {
        Count count = new Count(1, Optional.of(2), Optional.of(new BigDecimal(fee)), true, DocumentId.of("c-1"));

        String written = Documents.write(count);

        assertThat(written).contains("\"fee\": " + fee + ",");
        assertThat(Documents.read(written, Count.class)).isEqualTo(count);
    }

    @Test
    void aPropertyIsWrittenUnderTheNameTheDocumentGivesIt() {
        Count count = new Count(1, Optional.empty(), Optional.empty(), false, DocumentId.of("c-1"));

        assertThat(Documents.write(count)).contains("\"class\": \"c-1\"").doesNotContain("ofClass");
    }

    @ParameterizedTest
    @CsvSource({"ar-EG, Asia/Tokyo", "tr-TR, Pacific/Apia", "th-TH-u-ca-buddhist, America/New_York"})
    void bytesAndDigestDoNotDependOnTheMachine(String locale, String zone) {
        Note note = Documents.read(Samples.NOTE, Note.class);
        String digest = Documents.digest(note);
        Locale localeBefore = Locale.getDefault();
        TimeZone zoneBefore = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));

            assertThat(Documents.write(note)).isEqualTo(Samples.NOTE);
            assertThat(Documents.digest(note)).isEqualTo(digest);
        } finally {
            Locale.setDefault(localeBefore);
            TimeZone.setDefault(zoneBefore);
        }
    }

    @Test
    void aDigestIsThatOfTheCodedFactsWithWordsAsTrueOrFalse() throws Exception {
        String coded = """
                {"id":"n-1","patient":"pat-1","form":"PAPER","on":"2026-11-24",\
                "writtenAt":"2026-11-24T23:30-05:00[America/New_York]","copies":["ELECTRONIC","ORAL"],"text":true,\
                "contacts":[{"kind":"CALL","number":true,"answered":true},{"kind":"VISIT","at":"p-1","on":"2026-11-25"}],\
                "ending":{"event":true,"occurredOn":"2026-12-01"}}
                """;
        String sha256 = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(coded.getBytes(StandardCharsets.UTF_8)));

        assertThat(Documents.digest(Documents.read(Samples.NOTE, Note.class))).isEqualTo(sha256);
    }

    private static String digestOf(String line, String instead) {
        assertThat(Samples.NOTE).contains(line);
        return Documents.digest(Documents.read(Samples.NOTE.replace(line, instead), Note.class));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    what was said  | something else
                    a number       | another
                    when care ends | at a later time
                    """)
    void aDigestIgnoresWhatWordsSay(String line, String instead) {
        assertThat(digestOf(line, instead)).isEqualTo(digestOf(line, line));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "text": "what was said",   | "text": " ",
                    "text": "what was said",   | "text": null,
                    "a number"                 | ""
                    "n-1"                      | "n-2"
                    "pat-1"                    | "pat-2"
                    "p-1"                      | "p-2"
                    "PAPER"                    | "ORAL"
                    "ELECTRONIC",              |
                    "on": "2026-11-24"         | "on": "2026-11-23"
                    23:30-05:00                | 23:31-05:00
                    [America/New_York]         | [America/Toronto]
                    "answered": true           | "answered": false
                    "occurredOn": "2026-12-01" | "occurredOn": null
                    """)
    void aDigestChangesWithIdsAndCodedFactsAndWithWhetherWordsAreThere(String line, String instead) {
        assertThat(digestOf(line, instead == null ? "" : instead)).isNotEqualTo(digestOf(line, line));
    }

    @Test
    void aDigestOfSeveralValuesKnowsTheirOrderAndWhereOneEnds() {
        Count one = new Count(1, Optional.empty(), Optional.empty(), false, DocumentId.of("c-1"));
        Count two = new Count(2, Optional.empty(), Optional.empty(), false, DocumentId.of("c-1"));

        assertThat(List.of(
                        Documents.digest(one),
                        Documents.digest(two),
                        Documents.digest(one, two),
                        Documents.digest(two, one),
                        Documents.digest(one, one),
                        Documents.digest()))
                .doesNotHaveDuplicates()
                .allMatch(digest -> digest.matches("[0-9a-f]{64}"));
    }
}
