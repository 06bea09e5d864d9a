package org.warmhandoff.examples.walkthrough;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmhandoff.consent.part2.Effect;
import org.warmhandoff.consent.part2.Part2;
import org.warmhandoff.consent.part2.Part2Rule;
import org.warmhandoff.core.Authority;
import org.warmhandoff.core.Citation;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.Rule;
import org.warmhandoff.core.SourceCheck;
import org.warmhandoff.core.json.Documents;
import org.warmhandoff.referral.GuidanceRule;
import org.warmhandoff.referral.Severity;
import org.warmhandoff.referral.guidance.Guidance;
import org.warmhandoff.referral.guidance.Topic;

/** Every rule of the library, with what it asks and how far its text was checked. */
final class RulesPage {
    private RulesPage() {}

    /**
     * A rule as it is written.
     *
     * @param id its id
     * @param authority what it rests on
     * @param link where the current text stands; absent for a publication
     * @param edition of the text
     * @param effect what it does when violated; absent in guidance
     * @param severity its weight in guidance; absent in the law
     * @param topic what it is about in guidance; absent in the law
     * @param check how far the text was checked
     * @param requires what must be so
     * @param reading how the text is read
     * @param notChecked what a person must still look at
     * @param reads the facts it looks at
     */
    @JsonPropertyOrder({"id", "authority"})
    record Written(
            String id,
            List<String> authority,
            Optional<String> link,
            String edition,
            Optional<Effect> effect,
            Optional<Severity> severity,
            Optional<Topic> topic,
            SourceCheck check,
            String requires,
            Optional<String> reading,
            Optional<String> notChecked,
            List<FactRef> reads) {

        static Written of(Part2Rule r) {
            return of(r.rule(), Optional.of(r.effect()), Optional.empty(), Optional.empty());
        }

        static Written of(GuidanceRule r) {
            return of(r.rule(), Optional.empty(), Optional.of(r.severity()), Optional.of(Topic.of(r)));
        }

        private static Written of(Rule r, Optional<Effect> effect, Optional<Severity> severity, Optional<Topic> topic) {
            return new Written(
                    r.id(),
                    r.authorities().isEmpty()
                            ? List.of(r.authority())
                            : r.authorities().stream().map(Written::words).toList(),
                    r.authorities().stream()
                            .flatMap(a -> a instanceof Citation c
                                    ? Optional.of(c.link()).stream()
                                    : Optional.<String>empty().stream())
                            .findFirst(),
                    r.edition().name(),
                    effect,
                    severity,
                    topic,
                    r.check(),
                    r.requires(),
                    Optional.of(r.reading()).filter(s -> !s.isEmpty()),
                    Optional.of(r.notChecked()).filter(s -> !s.isEmpty()),
                    r.reads());
        }

        private static String words(Authority a) {
            return a instanceof Citation c ? c.full() : a.toString();
        }
    }

    /**
     * The whole list.
     *
     * @param rules every rule
     */
    record All(List<Written> rules) {}

    static String json() {
        return Documents.write(new All(Stream.concat(
                        Part2.rules().stream().map(Written::of),
                        Guidance.rules().stream().map(Written::of))
                .toList()));
    }

    static String text() {
        Page page = new Page();
        for (Part2Rule r : Part2.rules()) {
            page.line(r.id());
            page.paragraph(4, r.rule().requires() + ".");
            if (!r.rule().reading().isEmpty()) {
                page.labelled(4, "reading: ", r.rule().reading());
            }
            page.paragraph(4, "(" + r.effect().words() + "; " + r.rule().check().words() + ")");
        }
        for (GuidanceRule r : Guidance.rules()) {
            page.line(r.id());
            page.paragraph(4, r.requires() + ".");
            if (!r.rule().reading().isEmpty()) {
                page.labelled(4, "reading: ", r.rule().reading());
            }
            page.paragraph(4, "(" + r.severity().name().toLowerCase(Locale.ROOT) + "; " + r.source() + ")");
        }
        return page.toString();
    }
}
