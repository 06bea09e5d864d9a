package org.warmhandoff.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmhandoff.core.care.Literature;
import org.warmhandoff.core.code.Coding;
import org.warmhandoff.core.code.Term;

/** Vocabularies as tables, to compare the code with what was transcribed apart from it. */
public final class Vocabularies {
    private static final Path TRANSCRIBED = Path.of("src/test/resources/vocabularies.csv");

    private Vocabularies() {}

    /** {@return the rows of the transcribed table of a module, in order} */
    public static List<String> transcribed() {
        try (Stream<String> lines = Files.lines(TRANSCRIBED)) {
            return lines.filter(l -> !l.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@return the rows of vocabularies as the code has them}
     *
     * @param vocabularies enums of terms
     */
    public static List<String> coded(List<Class<? extends Term>> vocabularies) {
        return terms(vocabularies).map(Vocabularies::row).toList();
    }

    /**
     * {@return every constant}
     *
     * @param vocabularies enums of terms
     */
    public static Stream<Term> terms(List<Class<? extends Term>> vocabularies) {
        return vocabularies.stream().flatMap(v -> Stream.of(v.getEnumConstants()));
    }

    /**
     * {@return the simple names of all vocabularies among classes, sorted}
     *
     * @param classes main classes
     */
    public static List<String> among(JavaClasses classes) {
        return classes.stream()
                .filter(c -> c.isEnum() && c.isAssignableTo(Term.class))
                .map(JavaClass::getSimpleName)
                .sorted()
                .toList();
    }

    private static String row(Term term) {
        Enum<?> constant = (Enum<?>) term;
        return constant.getDeclaringClass().getSimpleName() + ";" + constant.name() + ";"
                + term.codings().stream().map(Vocabularies::code).collect(Collectors.joining(" + ")) + ";"
                + term.sources().stream().map(Object::toString).collect(Collectors.joining(" + "));
    }

    private static String code(Coding c) {
        boolean inUse =
                c.sources().contains(Literature.HCPCS_FILE) && c.sources().contains(Literature.VALUE_SETS);
        return c + (inUse ? "*" : "");
    }
}
