package org.warmhandoff.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmhandoff.consent.part2.Part2;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.InvalidValueException;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.PatientId;
import org.warmhandoff.core.Words;
import org.warmhandoff.core.json.Documents;
import org.warmhandoff.core.json.MalformedDocumentException;

/** No text and no date of a log comes out of any report, refusal or toString, but ids of documents, asOf and due dates. */
class CanaryTest {
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    static Stream<CaseLogs.Case> cases() {
        return CaseLogs.all().stream();
    }

    /** Marks every name, id of a person or party, and free text of a log. */
    static String marked(String json) {
        return json.replace("patient-1", "ZZQ-patient")
                .replace("practice-1", "ZZQ-practice")
                .replaceAll("\"org-", "\"ZZQ-org-")
                .replaceAll("\"(nurse|doctor|intake|counselor)-1\"", "\"ZZQ-$1\"")
                .replaceAll(
                        "\"(name|words|information|discloser|recipients|patientName|description|stamp|why|estimate)\": \"",
                        "\"$1\": \"ZZQ ")
                .replaceAll(
                        "\"(basis|reason|whyExternal|clinicalQuestion|paymentSolution)\": \"(?=[a-z])",
                        "\"$1\": \"ZZQ ")
                .replaceAll("\"what\": \"(?!event-|referral-)", "\"what\": \"ZZQ ")
                .replace("\"concerns\": [\"", "\"concerns\": [\"ZZQ ");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothingOfALogIsInItsReport(CaseLogs.Case c) {
        ReferralLog log = Documents.read(marked(c.text()), ReferralLog.class);
        Referral referral = Referral.replay(log, Part2.edition2024());
        StepReport report = referral.steps(log.asOf(), log.context());
        assertThat(report.steps().stream().map(StepStanding::status)).containsExactlyElementsOf(c.steps());
        Set<String> dates = new TreeSet<>(List.of(log.asOf().toLocalDate().toString()));
        Stream.concat(report.steps().stream().flatMap(s -> s.next().stream()), report.next().stream())
                .forEach(n -> n.by().ifPresent(d -> dates.add(d.toString())));
        report.due().forEach(d -> dates.add(d.by().toString()));
        report.owed().forEach(o -> dates.add(o.due().toLocalDate().toString()));
        for (String out : List.of(report.toString(), Documents.write(report), referral.toString())) {
            assertThat(out).doesNotContain("ZZQ");
            assertThat(dates(out)).isSubsetOf(dates);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothingOfALogIsInAnyToString(CaseLogs.Case c) throws ReflectiveOperationException {
        List<String> printed = new ArrayList<>();
        print(Documents.read(marked(c.text()), ReferralLog.class), printed);
        assertThat(printed).hasSizeGreaterThan(20).allSatisfy(out -> {
            assertThat(out).doesNotContain("ZZQ");
            assertThat(dates(out)).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothingOfALogIsInItsRefusals(CaseLogs.Case c) {
        ReferralLog log = Documents.read(marked(c.text()), ReferralLog.class);
        Part2 part2 = Part2.edition2024();
        Referral referral = Referral.replay(
                ReferralLog.of(
                        log.asOf(), log.practice(), log.file(), log.events().subList(0, 1)),
                part2);
        for (var event : log.events().subList(1, log.events().size())) {
            Transition t = referral.apply(event, log.file(), part2);
            assertThat(t.toString() + t.findings()).doesNotContain("ZZQ");
            assertThat(dates(t.toString() + t.findings())).isEmpty();
            referral = t.referral();
        }
    }

    @Test
    void nothingOfALogIsInWhatIsWrongWithIt() {
        String good = marked(CaseLogs.named("call-connects").text());
        for (String broken : List.of(
                good.replace("\"keptBy\": \"ZZQ-practice\"", "\"keptBy\": \"ZZQ-other\""),
                good.replace("\"type\": \"Attempted\"", "\"type\": \"ZZQ-type\""),
                good.replace("\"reached\": \"PERSON\"", "\"reached\": \"ZZQ-nobody\""),
                good.replace("\"method\":", "\"ZZQ-method\":"),
                good.replace("\"event-3\"", "\"event-2\""),
                good.replace("\"type\": \"Proposed\"", "\"type\": \"Attended\""),
                good.replace("2026-11-02T09:00-05:00", "2026-11-02 ZZQ"))) {
            assertThat(broken).isNotEqualTo(good);
            assertThat(problems(broken)).isNotBlank().doesNotContain("ZZQ");
        }
    }

    private static String problems(String json) {
        try {
            return Documents.read(json, ReferralLog.class).toString().replaceAll(".*", "");
        } catch (MalformedDocumentException | InvalidValueException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static Set<String> dates(String text) {
        Set<String> dates = new TreeSet<>();
        Matcher m = DATE.matcher(text);
        while (m.find()) {
            dates.add(m.group());
        }
        return dates;
    }

    /** Prints a value and everything in it, but ids of documents. */
    private static void print(Object value, List<String> out) throws ReflectiveOperationException {
        if (value instanceof Optional<?> o) {
            if (o.isPresent()) {
                print(o.get(), out);
            }
        } else if (value instanceof Collection<?> many) {
            for (Object one : many) {
                print(one, out);
            }
        } else if (value instanceof Words || value instanceof PartyId || value instanceof PatientId) {
            out.add(value.toString());
        } else if (value instanceof Record r && !(value instanceof DocumentId)) {
            out.add(r.toString());
            for (RecordComponent part : r.getClass().getRecordComponents()) {
                part.getAccessor().setAccessible(true);
                Object inner = part.getAccessor().invoke(r);
                if (!(inner instanceof ZonedDateTime)) {
                    print(inner, out);
                }
            }
        }
    }
}
