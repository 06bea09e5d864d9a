package org.warmhandoff.consent.part2;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.warmhandoff.consent.Pathway;

/** Every test vector and every trap of the rule catalogue stands in a case, or its list says why it does not. */
class VectorsTest {
    private static final int VECTORS = 89;
    private static final int TRAPS = 65;
    private static final Pattern VECTOR = Pattern.compile("(\\d+)( [a-z()i ]+[a-z)])?; (built|later: .+)");
    private static final Pattern TRAP = Pattern.compile("T(\\d+); (case|test|later|not a decision): (.+)");
    private static final Pattern WAITS = Pattern.compile("later: ([A-Z][0-9]{2}[A-Z]?|2\\.[0-9]+[()a-z0-9]*)( .+)?");

    @Test
    void everySideOfAVectorIsOneCaseOrSaysWhatItWaitsFor() throws IOException {
        List<Integer> numbers = new ArrayList<>();
        List<String> sides = new ArrayList<>();
        List<String> built = new ArrayList<>();
        for (String line : RuleCatalogueTest.lines("vectors.txt")) {
            Matcher side = matched(VECTOR, line);
            numbers.add(Integer.valueOf(side.group(1)));
            String name = line.substring(0, line.indexOf(';'));
            sides.add(name);
            if (side.group(3).equals("built")) {
                built.add(name);
            } else {
                waits(side.group(3));
            }
        }
        assertThat(numbers).isSorted();
        assertThat(sides).doesNotHaveDuplicates();
        assertThat(numbers.stream().distinct()).containsExactlyElementsOf(upTo(VECTORS));
        assertThat(upTo(VECTORS))
                .allSatisfy(n -> assertThat(sides)
                        .anyMatch(s -> s.equals(n + " twin") || s.startsWith(n + " twin (i)"))
                        .anyMatch(s -> s.equals(n.toString()) || s.matches(n + " (?!twin).+")));
        assertThat(CaseFiles.all().stream().map(CaseFiles.Case::vector).filter(v -> !v.isEmpty()))
                .containsExactlyInAnyOrderElementsOf(built);
    }

    @Test
    void everyTrapIsACaseOrATestOrSaysWhyNot() throws IOException {
        List<String> cases = CaseFiles.all().stream().map(CaseFiles.Case::name).toList();
        assertThat(cases).doesNotHaveDuplicates();
        List<Integer> numbers = new ArrayList<>();
        for (String line : RuleCatalogueTest.lines("traps.txt")) {
            Matcher trap = matched(TRAP, line);
            numbers.add(Integer.valueOf(trap.group(1)));
            switch (trap.group(2)) {
                case "case" -> assertThat(cases).contains(trap.group(3));
                case "test" -> assertThat(tests(trap.group(3))).as(line).isNotEmpty();
                case "later" -> waits("later: " + trap.group(3));
                default -> assertThat(trap.group(3)).isNotBlank();
            }
        }
        assertThat(numbers).isSorted();
        assertThat(numbers.stream().distinct()).containsExactlyElementsOf(upTo(TRAPS));
    }

    /** What is waited for is named by its row or section, and is none of the pathways that are decided. */
    private static void waits(String later) {
        assertThat(Arrays.stream(Pathway.values()).map(Pathway::name))
                .doesNotContain(matched(WAITS, later).group(1));
    }

    private static Matcher matched(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        assertThat(matcher.matches()).as(line).isTrue();
        return matcher;
    }

    private static List<Integer> upTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    /** The test methods of that name, in a class of this package. */
    private static List<Method> tests(String classAndMethod) {
        String[] names = classAndMethod.split("\\.", 2);
        try {
            return Arrays.stream(Class.forName(VectorsTest.class.getPackageName() + "." + names[0])
                            .getDeclaredMethods())
                    .filter(m -> m.getName().equals(names[1]))
                    .filter(m -> m.isAnnotationPresent(Test.class) || m.isAnnotationPresent(ParameterizedTest.class))
                    .toList();
        } catch (ClassNotFoundException e) {
            throw new AssertionError(classAndMethod, e);
        }
    }
}
