package org.warmhandoff.referral.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.warmhandoff.core.Source;
import org.warmhandoff.core.care.CareTeamRole;
import org.warmhandoff.core.care.Medication;
import org.warmhandoff.core.care.Setting;
import org.warmhandoff.core.care.SupportModality;
import org.warmhandoff.core.care.Technique;
import org.warmhandoff.core.code.Term;

/** The printed vocabularies are those of the code ({@code -Dwarmhandoff.write=true} writes the page). */
class VocabulariesPageTest {
    private static final Path PAGE = Path.of("docs/vocabularies.md");
    private static final List<Class<? extends Term>> CORE =
            List.of(SupportModality.class, Technique.class, CareTeamRole.class, Medication.class, Setting.class);
    private static final String HEAD = """
            # Vocabularies

            What each constant means, the codes of outside systems that mean the same, and where it stands; the numbers, also those
            behind a code, are those of the sources at the end. An ellipsis ends a prefix: every code that begins with it is meant. Where there is no code, none
            is verified. Codes of CPT, SNOMED CT, the ASAM Criteria and the NUCC taxonomy belong to their owners and are not here; a
            host adds its own with `CodeBook.with`.

            Written by the code and compared with it by a test.
            """;

    @Test
    void thePageShowsTheVocabularies() throws IOException {
        String page = page();
        if (Boolean.getBoolean("warmhandoff.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private static String page() {
        List<Source> sources = new ArrayList<>();
        StringBuilder s = new StringBuilder(HEAD);
        Stream.concat(CORE.stream(), VocabulariesTest.ALL.stream()).forEach(v -> {
            s.append("\n## ")
                    .append(v.getSimpleName())
                    .append("\n`")
                    .append(v.getPackageName())
                    .append("`\n\n");
            s.append("| constant | definition | codes | sources |\n|---|---|---|---|\n");
            for (Term term : v.getEnumConstants()) {
                String codes = term.codings().stream()
                        .map(c -> c + " (" + numbers(sources, c.sources()) + ")")
                        .collect(Collectors.joining("; "));
                String from = numbers(sources, term.sources());
                s.append("| `%s` | %s | %s | %s |\n".formatted(term, term.definition(), codes, from));
            }
        });
        s.append("\n## Sources\n\n");
        sources.forEach(x -> s.append(number(sources, x)).append(". ").append(x).append('\n'));
        return s.toString();
    }

    private static String numbers(List<Source> sources, List<Source> of) {
        return of.stream().map(x -> number(sources, x)).collect(Collectors.joining(", "));
    }

    private static String number(List<Source> sources, Source source) {
        if (!sources.contains(source)) {
            sources.add(source);
        }
        return String.valueOf(sources.indexOf(source) + 1);
    }
}
