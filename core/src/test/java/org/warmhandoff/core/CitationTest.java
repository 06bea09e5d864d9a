package org.warmhandoff.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {

    @Test
    void aCitationIsReadIntoItsTitlePartSectionAndParagraphs() {
        assertThat(Citation.parse("45 CFR 164.514(b)(2)(i)"))
                .isEqualTo(new Citation(45, 164, 514, List.of("b", "2", "i")));
    }

    @Test
    void withoutATitleTitle42IsMeant() {
        assertThat(Citation.parse("2.31(a)(7)"))
                .isEqualTo(Citation.parse("42 CFR 2.31(a)(7)"))
                .isEqualTo(new Citation(42, 2, 31, List.of("a", "7")));
    }

    @ParameterizedTest
    @CsvSource({
        "2.31, 2.31, 42 CFR 2.31, https://www.ecfr.gov/current/title-42/part-2/section-2.31",
        "42 CFR 2.31(a)(4)(iii), 2.31(a)(4)(iii), 42 CFR 2.31(a)(4)(iii), https://www.ecfr.gov/current/title-42/part-2/section-2.31#p-2.31(a)(4)(iii)",
        "45 CFR 164.514(b), 45 CFR 164.514(b), 45 CFR 164.514(b), https://www.ecfr.gov/current/title-45/part-164/section-164.514#p-164.514(b)"
    })
    void aCitationPrintsItsTitleWhereItIsNot42AndLinksToTheGovernmentsText(
            String text, String printed, String full, String link) {
        Citation citation = Citation.parse(text);

        assertThat(citation).hasToString(printed);
        assertThat(citation.full()).isEqualTo(full);
        assertThat(citation.link()).isEqualTo(link);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2",
                "2.",
                ".31",
                "02.31",
                "2.031",
                "0.31",
                "2.31 ",
                " 2.31",
                "2.31 (a)",
                "2.31a",
                "2.31()",
                "2.31(a",
                "2.31(a)7",
                "2.31(a)-(c)",
                "§ 2.31",
                "42 cfr 2.31",
                "42CFR 2.31",
                "42  CFR 2.31",
                "0 CFR 2.31",
                "42 U.S.C. 290dd-2"
            })
    void whatIsNotWrittenLikeACitationIsRefused(String text) {
        assertThatThrownBy(() -> Citation.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Citation: must be written like 2.31(a)(7) or 45 CFR 164.514(b)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2.31(A)",
                "2.31(1)",
                "2.31(ab)",
                "2.31(aA)",
                "2.31(a)(b)",
                "2.31(a)(i)",
                "2.31(a)(0)",
                "2.31(a)(01)",
                "2.31(a)(1)(1)",
                "2.31(a)(1)(I)",
                "2.31(a)(1)(iiii)",
                "2.31(a)(1)(vx)",
                "2.31(a)(1)(a)",
                "2.31(a)(1)(i)(a)",
                "2.31(a)(1)(i)(AB)",
                "2.31(a)(1)(i)(A)(i)",
                "2.31(a)(1)(i)(A)(1)(1)"
            })
    void aDesignationThatIsNotOfItsLevelIsRefused(String text) {
        assertThatThrownBy(() -> Citation.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Citation: a designation does not fit its level of paragraph");
    }

    @Test
    void thereAreSixLevelsOfParagraphsAndNoSeventh() {
        assertThat(Citation.parse("2.31(a)(1)(i)(A)(1)(i)").paragraphs()).hasSize(6);
        assertThatThrownBy(() -> Citation.parse("2.31(a)(1)(i)(A)(1)(i)(A)"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("six levels");
    }

    @Test
    void partsThatCouldNotBeReadBackAreRefused() {
        assertThatThrownBy(() -> new Citation(0, 2, 31, List.of())).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new Citation(42, -2, 31, List.of())).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new Citation(42, 2, 0, List.of())).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new Citation(100, 2, 31, List.of())).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new Citation(42, 10_000, 31, List.of())).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new Citation(42, 2, 10_000, List.of())).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new Citation(42, 2, 31, List.of(""))).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new Citation(42, 2, 31, Arrays.asList("a", null)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("list: paragraphs[1] must not be null");
    }

    @Test
    void aParagraphCoversItselfAndWhatStandsUnderItOnly() {
        Citation paragraph = Citation.parse("2.31(a)(4)");

        assertThat(paragraph.covers(paragraph)).isTrue();
        assertThat(paragraph.covers(Citation.parse("2.31(a)(4)(iii)"))).isTrue();
        assertThat(Citation.parse("2.31").covers(paragraph)).isTrue();
        assertThat(paragraph.covers(Citation.parse("2.31(a)"))).isFalse();
        assertThat(paragraph.covers(Citation.parse("2.31(a)(5)"))).isFalse();
        assertThat(paragraph.covers(Citation.parse("2.33(a)(4)"))).isFalse();
        assertThat(paragraph.covers(Citation.parse("3.31(a)(4)"))).isFalse();
        assertThat(paragraph.covers(Citation.parse("45 CFR 2.31(a)(4)"))).isFalse();
    }

    @Test
    void citationsSortInTheOrderOfTheCode() {
        List<String> asInTheCode = List.of(
                "21 CFR 56.103",
                "2.1",
                "2.4",
                "2.11",
                "2.31",
                "2.31(a)",
                "2.31(a)(1)",
                "2.31(a)(1)(i)",
                "2.31(a)(1)(i)(A)",
                "2.31(a)(1)(i)(A)(1)",
                "2.31(a)(1)(i)(A)(1)(i)",
                "2.31(a)(1)(i)(A)(1)(iv)",
                "2.31(a)(1)(i)(A)(1)(v)",
                "2.31(a)(1)(i)(A)(2)",
                "2.31(a)(1)(i)(A)(10)",
                "2.31(a)(1)(i)(B)",
                "2.31(a)(1)(i)(Z)",
                "2.31(a)(1)(i)(AA)",
                "2.31(a)(1)(ii)",
                "2.31(a)(1)(v)",
                "2.31(a)(1)(ix)",
                "2.31(a)(1)(x)",
                "2.31(a)(1)(xxxix)",
                "2.31(a)(1)(xl)",
                "2.31(a)(1)(l)",
                "2.31(a)(2)",
                "2.31(a)(10)",
                "2.31(b)",
                "2.31(h)",
                "2.31(i)",
                "2.31(j)",
                "2.31(v)",
                "2.31(x)",
                "2.31(z)",
                "2.31(aa)",
                "2.31(zz)",
                "2.31(aaa)",
                "2.32",
                "160.103",
                "45 CFR 160.103");
        List<Citation> shuffled =
                new ArrayList<>(asInTheCode.stream().map(Citation::parse).toList());
        Collections.shuffle(shuffled, new Random(2));

        Collections.sort(shuffled);

        assertThat(shuffled).extracting(Citation::toString).containsExactlyElementsOf(asInTheCode);
    }

    @Test
    void everyCitationReadsBackFromWhatItPrints() {
        Random random = new Random(31);
        for (int i = 0; i < 2_000; i++) {
            Citation citation = citation(random, 50, 9_999);

            assertThat(Citation.parse(citation.toString())).isEqualTo(citation);
            assertThat(Citation.parse(citation.full())).isEqualTo(citation);
        }
    }

    @Test
    void theOrderIsTotalAndAgreesWithEquality() {
        Random random = new Random(11);
        List<Citation> sorted = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            sorted.add(citation(random, 2, 2));
        }
        Collections.sort(sorted);

        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i; j < sorted.size(); j++) {
                Citation a = sorted.get(i);
                Citation b = sorted.get(j);
                assertThat(a.compareTo(b)).as("%s before %s", a, b).isLessThanOrEqualTo(0);
                assertThat(Integer.signum(b.compareTo(a))).isEqualTo(-Integer.signum(a.compareTo(b)));
                assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
            }
        }
    }

    @Test
    void aParagraphIsSortedBeforeAllItCoversAndAfterNone() {
        Random random = new Random(4);
        for (int i = 0; i < 2_000; i++) {
            Citation child = citation(random, 50, 50);
            for (int levels = 0; levels < child.paragraphs().size(); levels++) {
                Citation parent = new Citation(
                        child.title(),
                        child.part(),
                        child.section(),
                        child.paragraphs().subList(0, levels));

                assertThat(parent.covers(child)).isTrue();
                assertThat(parent).isLessThan(child);
            }
        }
    }

    private static Citation citation(Random random, int titles, int numbers) {
        List<String> paragraphs = new ArrayList<>();
        int levels = random.nextInt(7);
        for (int level = 0; level < levels; level++) {
            paragraphs.add(
                    switch (level) {
                        case 0 -> letters(random, 'a');
                        case 1, 4 -> String.valueOf(1 + random.nextInt(random.nextBoolean() ? 3 : 999));
                        case 2, 5 -> roman(1 + random.nextInt(random.nextBoolean() ? 3 : 89));
                        default -> letters(random, 'A');
                    });
        }
        return new Citation(
                1 + random.nextInt(titles), 1 + random.nextInt(numbers), 1 + random.nextInt(numbers), paragraphs);
    }

    private static String letters(Random random, char first) {
        String letter = String.valueOf((char) (first + random.nextInt(random.nextBoolean() ? 3 : 26)));
        return letter.repeat(1 + random.nextInt(3));
    }

    private static String roman(int number) {
        List<String> tens = List.of("", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx");
        List<String> ones = List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");
        return tens.get(number / 10) + ones.get(number % 10);
    }
}
