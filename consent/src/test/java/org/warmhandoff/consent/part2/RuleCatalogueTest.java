package org.warmhandoff.consent.part2;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmhandoff.consent.Consent;
import org.warmhandoff.consent.Disclosure;
import org.warmhandoff.consent.Item;
import org.warmhandoff.consent.Pathway;
import org.warmhandoff.consent.StatedPurpose;
import org.warmhandoff.consent.file.DisclosureCase;
import org.warmhandoff.consent.file.PatientFile;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Capacity;
import org.warmhandoff.core.Citation;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.Outcome;
import org.warmhandoff.core.Source;
import org.warmhandoff.core.SourceCheck;

/** What every rule states, and that the rules are those of the catalogue. */
class RuleCatalogueTest {
    private static final String NOT_ASKED = "look the fact up";

    static List<Part2Rule> rules() {
        return Part2.rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void noRuleThatGrantsIsUnchecked(Part2Rule rule) {
        assertThat(rule.effect())
                .isIn(
                        Effect.VOIDS_THE_CONSENT,
                        Effect.BARS_THIS_USE,
                        Effect.ADVISES,
                        Effect.CLOSES_THE_PATHWAY,
                        Effect.LEAVES_UNCOVERED);
        assertThat(rule.rule().check()).isNotEqualTo(SourceCheck.UNCHECKED);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleSaysWhereItStandsWhatItAsksAndWhatFollows(Part2Rule rule) {
        assertThat(rule.rule().authorities()).isNotEmpty();
        if (rule.id().equals("edition/2024")) {
            assertThat(rule.rule().authorities().get(0)).isInstanceOf(Source.class);
        } else {
            assertThat(rule.rule().authorities().get(0)).isInstanceOf(Citation.class);
            assertThat(rule.id())
                    .matches(Pattern.quote(rule.rule().authorities().get(0).toString()) + "/[a-z0-9.-]+");
        }
        assertThat(rule.rule().requires()).isNotBlank().doesNotEndWith(".");
        assertThat(rule.cure().what()).isNotBlank();
        assertThat(rule.ask().what()).isNotBlank();
        assertThat(rule.rule().reads()).isNotEmpty();
        assertThat(Stream.of(rule.rule().reading(), rule.rule().notChecked()))
                .allMatch(text -> text.isEmpty() || text.endsWith("."));
    }

    @Test
    void idsAreUnique() {
        assertThat(rules().stream().map(Part2Rule::id)).doesNotHaveDuplicates();
    }

    @Test
    void theRulesOnAConsentAreThoseOfTheCatalogue() throws IOException {
        Map<String, String> built = new LinkedHashMap<>();
        Stream.of(
                        Section2_31.RULES,
                        Section2_31Terms.RULES,
                        Section2_14.RULES,
                        Section2_15.RULES,
                        Section2_31Apart.RULES,
                        Section2_31Use.RULES,
                        Section2_31Defeated.RULES,
                        List.of(Section2_33.SINGLE_TPO))
                .flatMap(List::stream)
                .forEach(r -> built.put(r.id(), r.effect().words()));
        Map<String, String> listed = new LinkedHashMap<>();
        listed().forEach((id, columns) -> listed.put(id, columns.get(1)));
        assertThat(built).containsExactlyInAnyOrderEntriesOf(listed);
    }

    @Test
    @Tag("all-inputs")
    void onlyWhatTheCatalogueSaysMayBeUnknownIsEverUnknownAndEachReasonHasItsOwnRemedy() throws IOException {
        Map<String, List<String>> listed = listed();
        Set<String> violated = new HashSet<>();
        Set<String> unknown = new HashSet<>();
        Drawn.each("rules found", 21, (asked, decision, more) -> {
            for (Unmet u : CaseFilesTest.unmet(decision)) {
                for (Reason r : u.reasons()) {
                    // What is argued, or nobody has coded, is open whatever the rule asks.
                    if (r.outcome() == Outcome.VIOLATED || (r.open().isEmpty() && coded(u, asked))) {
                        (r.outcome() == Outcome.VIOLATED ? violated : unknown)
                                .add(r.rule().id());
                    }
                    assertThat(r.remedy().what()).as("%s", r).isNotEqualTo(NOT_ASKED);
                }
            }
        });
        // What is drawn seldom stands in a case file at least.
        Set<String> inCases = CaseFiles.all().stream()
                .flatMap(c -> c.expected("unknown").stream())
                .collect(Collectors.toSet());
        listed.forEach((id, columns) -> {
            if (!columns.get(1).equals("advises")) {
                assertThat(violated).contains(id);
            }
            // Whether the state lets the minor consent alone is asked by the rule beside it.
            boolean mayBe = columns.get(0).equals("yes");
            assertThat(unknown.contains(id) || (mayBe && inCases.contains(id)))
                    .as(id + " is unknown in some case")
                    .isEqualTo(mayBe);
        });
    }

    private static boolean coded(Unmet u, DisclosureCase asked) {
        return u.consent()
                .flatMap(c -> asked.file().consent(c))
                .flatMap(Consent::scope)
                .filter(s -> !s.readOn().isAfter(asked.asOf().toLocalDate()))
                .isPresent();
    }

    @Test
    void everyReasonIsOneOfTheRulesListed() {
        Set<Part2Rule> listed = new HashSet<>(rules());
        Set<String> found = new HashSet<>();
        CaseFiles.all()
                .forEach(c -> CaseFilesTest.unmet(Drawn.PART2.decide(c.asked()))
                        .forEach(u -> u.reasons().forEach(r -> {
                            assertThat(listed).contains(r.rule());
                            found.add(r.rule().id());
                        })));
        assertThat(found).hasSizeGreaterThan(rules().size() - 5);
    }

    @Test
    void everyCitationIsAParagraphOfTheRegulation() throws IOException {
        List<String> paragraphs = lines("paragraphs.txt");
        assertThat(paragraphs.stream().map(Citation::parse)).isSorted().doesNotHaveDuplicates();
        Set<String> cited = new HashSet<>();
        rules().forEach(r -> r.rule().authorities().stream()
                .filter(Citation.class::isInstance)
                .forEach(c -> cited.add(c.toString())));
        Arrays.stream(Pathway.values()).forEach(p -> cited.add(p.citation().toString()));
        CaseFiles.all()
                .forEach(c -> Drawn.PART2
                        .decide(c.asked())
                        .obligations()
                        .forEach(o -> cited.add(o.citation().toString())));
        assertThat(cited).contains("2.32(a)", "2.13(c)(2)").isSubsetOf(paragraphs);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleReadsFactsThatExist(Part2Rule rule) {
        Map<String, Type> starts = Map.of(
                "consent", Consent.class,
                "item", Item.class,
                "purpose", StatedPurpose.class,
                "disclosure", Disclosure.class,
                "file", PatientFile.class,
                "asOf", DisclosureCase.class);
        for (FactRef fact : rule.rule().reads()) {
            String first = fact.path().get(0).toString();
            assertThat(starts).containsKey(first);
            Type here = starts.getOrDefault(first, Void.class);
            for (Object step : fact.path().subList(1, fact.path().size())) {
                here = component(here, step.toString());
            }
        }
    }

    private static Type component(Type of, String name) {
        Type raw = of;
        while (raw instanceof ParameterizedType p) {
            raw = p.getActualTypeArguments()[0];
        }
        return Arrays.stream(((Class<?>) raw).getRecordComponents())
                .filter(c -> c.getName().equals(name))
                .map(RecordComponent::getGenericType)
                .findFirst()
                .orElseThrow(() -> new AssertionError(of + " has no " + name));
    }

    @Test
    void aStampNamesTheVersionOfTheBuild() throws IOException {
        Matcher version = Pattern.compile("<parent>.*?<version>([^<]+)</version>", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("pom.xml")));
        assertThat(version.find()).isTrue();
        assertThat(Stamp.LIBRARY).isEqualTo(version.group(1));
        assertThat(Files.readString(Path.of("../pom.xml")))
                .contains("<artifactId>warmhandoff-parent</artifactId>\n  <version>" + Stamp.LIBRARY + "</version>");
    }

    @Test
    void aPermissionReportsTheWeakestCheckOfWhatItRestsOn() {
        Set<Pathway> seen = new HashSet<>();
        for (CaseFiles.Case c : CaseFiles.all()) {
            if (Drawn.PART2.decide(c.asked()) instanceof Permitted permitted) {
                Set<Pathway> relied = new HashSet<>();
                permitted.reliedOn().forEach(b -> relied.add(b.pathway()));
                // That a form for fundraising fails without its statement, and that another lawful holder than a
                // program
                // may disclose on a consent that names it, are readings.
                boolean reading = relied.contains(Pathway.P11)
                        || (relied.contains(Pathway.P01)
                                && c.asked().disclosure().holder().holds(Capacity.PART2_PROGRAM) != Answer.YES);
                SourceCheck weakest = reading ? SourceCheck.INTERPRETATION : SourceCheck.TEXT_CHECKED;
                assertThat(permitted.sourceCheck()).isEqualTo(weakest);
                assertThat(permitted.record().sourceCheck()).contains(weakest);
                seen.addAll(relied);
            }
        }
        assertThat(seen).containsExactlyInAnyOrder(Pathway.values());
    }

    /** What is listed of each rule on a consent: whether it may be unknown, and what it does when violated. */
    static Map<String, List<String>> listed() throws IOException {
        Map<String, List<String>> listed = new LinkedHashMap<>();
        for (String line : lines("rules.txt")) {
            List<String> columns = Arrays.asList(line.split("; ", -1));
            assertThat(columns).hasSize(3);
            assertThat(listed.put(columns.get(0), columns.subList(1, 3))).isNull();
        }
        return listed;
    }

    /** The lines of a list made by hand, without its comments. */
    static List<String> lines(String resource) throws IOException {
        try (InputStream in = RuleCatalogueTest.class.getResourceAsStream("/" + resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
