package org.warmhandoff.referral.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.json.Documents;
import org.warmhandoff.referral.guidance.GuidanceCases.Case;

/** No text, no id of a person or program and no date of a practice comes out of a report or a toString. */
class GuidanceCanaryTest {
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    static List<Case> cases() {
        return GuidanceCases.all();
    }

    /** Marks every free text and every id of a document; constants are in capitals and stay. */
    private static String marked(Case c) {
        return c.document()
                .toString()
                .replaceAll("\":\"(?=[a-z])", "\":\"ZZQ-")
                .replaceAll("([\\[,])\"(?=[a-z][^\"]*\"[,\\]])", "$1\"ZZQ-")
                .replaceAll("\"ZZQ-en\"", "\"en\"");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothingOfAPracticeIsInItsReport(Case c) {
        PracticeReview review = Documents.read(marked(c), PracticeReview.class);
        GuidanceReport report = Guidance.review(review);
        assertThat(marked(c)).contains("ZZQ-staff-1", "ZZQ-program-1");
        for (String out : List.of(report.toString(), Documents.write(report), review.toString())) {
            assertThat(out).doesNotContain("ZZQ");
            assertThat(DATE.matcher(out).find()).isFalse();
        }
        assertThat(Documents.write(report)).isEqualTo(Documents.write(Guidance.review(c.review())));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothingOfAPracticeIsInAnyToString(Case c) throws ReflectiveOperationException {
        List<String> printed = new ArrayList<>();
        print(Documents.read(marked(c), PracticeReview.class), printed);
        assertThat(printed).hasSizeGreaterThan(20).allSatisfy(out -> {
            assertThat(out).doesNotContain("ZZQ");
            assertThat(DATE.matcher(out).find()).isFalse();
        });
    }

    /** Prints a value and every record in it, but ids of documents and what holds one. */
    private static void print(Object value, List<String> out) throws ReflectiveOperationException {
        if (value instanceof Optional<?> o) {
            if (o.isPresent()) {
                print(o.get(), out);
            }
        } else if (value instanceof Collection<?> many) {
            for (Object one : many) {
                print(one, out);
            }
        } else if (value instanceof Record r && !(value instanceof DocumentId)) {
            String text = r.toString();
            boolean holdsId = false;
            for (RecordComponent part : r.getClass().getRecordComponents()) {
                part.getAccessor().setAccessible(true);
                Object inner = part.getAccessor().invoke(r);
                holdsId |= inner instanceof DocumentId
                        || (inner instanceof Optional<?> o && o.isPresent() && o.get() instanceof DocumentId);
                print(inner, out);
            }
            out.add(holdsId ? text.replaceAll("=ZZQ-[a-z0-9-]+", "") : text);
        }
    }
}
