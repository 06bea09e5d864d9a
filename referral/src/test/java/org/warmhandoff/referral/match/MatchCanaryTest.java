package org.warmhandoff.referral.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.InvalidValueException;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.PatientId;
import org.warmhandoff.core.Words;
import org.warmhandoff.core.json.Documents;
import org.warmhandoff.core.json.MalformedDocumentException;
import org.warmhandoff.referral.event.Language;

/** No name, id of a person, word or fact of the patient comes out of any answer, refusal or toString. */
class MatchCanaryTest {
    static Stream<MatchCases.Case> cases() {
        return MatchCases.all().stream();
    }

    /** Marks every name, id of a person or payer, and free text. */
    private static String marked(String json) {
        return json.replace("patient-1", "ZZQ-patient")
                .replace("nurse-1", "ZZQ-nurse")
                .replace("org-payer", "ZZQ-payer")
                .replaceAll("\"(name|location|text)\":\"", "\"$1\":\"ZZQ ")
                .replaceAll("\"(other|accessNeeds|concerns|referralContacts)\":\\[\"", "\"$1\":[\"ZZQ ");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothingOfThePatientIsInTheAnswer(MatchCases.Case c) {
        Matches matches = Matching.match(
                Documents.read(marked(c.both().get("case").toString()), MatchCase.class),
                Documents.read(marked(c.both().get("directory").toString()), ResourceDirectory.class));
        assertThat(matches).isEqualTo(c.matches());
        for (String out : List.of(
                matches.toString(), Documents.write(matches), matches.fits().toString())) {
            assertThat(out)
                    .doesNotContain("ZZQ", "62704", "17167", "PREGNANT\"", "BUPRENORPHINE", "MEDICAID", "\"YES_");
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothingIsInAnyToString(MatchCases.Case c) throws ReflectiveOperationException {
        List<String> printed = new ArrayList<>();
        print(Documents.read(marked(c.both().get("case").toString()), MatchCase.class), printed);
        print(Documents.read(marked(c.both().get("directory").toString()), ResourceDirectory.class), printed);
        assertThat(printed)
                .hasSizeGreaterThan(10)
                .allSatisfy(out -> assertThat(out)
                        .doesNotContain("ZZQ", "62704", "PREGNANT", "MEDICAID", "BUPRENORPHINE")
                        .doesNotContainPattern("[0-9]{4}-[0-9]{2}-[0-9]{2}"));
    }

    @Test
    void nothingIsInWhatIsWrongWithADocument() {
        String asked = marked(MatchCases.base("treatment.json").get("case").toString());
        String directory =
                marked(MatchCases.base("treatment.json").get("directory").toString());
        for (String broken : List.of(
                asked.replace("\"ageYears\":31", "\"ageYears\":931"),
                asked.replace("\"FEMALE\"", "\"ZZQ-gender\""),
                asked.replace("\"62704\"", "\"ZZQ-area\""),
                asked.replace("\"languages\":[\"es\"]", "\"languages\":[\"ZZQ\"]"),
                asked.replace("\"pregnancy\":", "\"ZZQ\":"),
                asked.replace("\"maxTravel\":{\"miles\":10}", "\"maxTravel\":{}"),
                asked.replace("\"amount\":20", "\"amount\":-20"))) {
            assertThat(broken).isNotEqualTo(asked);
            assertThat(problems(broken, MatchCase.class)).isNotBlank().doesNotContain("ZZQ", "931", "-20");
        }
        String twice = directory.replaceFirst(
                "\"entries\":\\[(.*)\\],\"lastRevisedOn\"", "\"entries\":[$1,$1],\"lastRevisedOn\"");
        assertThat(twice).isNotEqualTo(directory);
        assertThat(problems(twice, ResourceDirectory.class))
                .contains("/entries/1/id", "must not be that of another entry")
                .doesNotContain("ZZQ");
    }

    private static <T extends Record> String problems(String json, Class<T> type) {
        try {
            return Documents.read(json, type).toString().replaceAll(".*", "");
        } catch (MalformedDocumentException | InvalidValueException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static void print(Object value, List<String> out) throws ReflectiveOperationException {
        if (value instanceof Optional<?> o) {
            if (o.isPresent()) {
                print(o.get(), out);
            }
        } else if (value instanceof Collection<?> many) {
            for (Object one : many) {
                print(one, out);
            }
        } else if (value instanceof Words
                || value instanceof PartyId
                || value instanceof PatientId
                || value instanceof Language) {
            out.add(value.toString());
        } else if (value instanceof Record r && !(value instanceof DocumentId) && !(value instanceof FactRef)) {
            if (!r.toString().startsWith("Limits")) {
                out.add(r.toString());
            }
            for (RecordComponent part : r.getClass().getRecordComponents()) {
                part.getAccessor().setAccessible(true);
                Object inner = part.getAccessor().invoke(r);
                if (!(inner instanceof ZonedDateTime) && !(inner instanceof LocalDate)) {
                    print(inner, out);
                }
            }
        }
    }
}
