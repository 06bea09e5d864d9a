package org.warmhandoff.consent.part2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmhandoff.consent.Disclosure;
import org.warmhandoff.consent.InfoCategory;
import org.warmhandoff.consent.Item;
import org.warmhandoff.consent.Limit;
import org.warmhandoff.consent.Pathway;
import org.warmhandoff.consent.Purpose;
import org.warmhandoff.consent.StatedPurpose;
import org.warmhandoff.consent.circumstance.Circumstance;
import org.warmhandoff.consent.file.DisclosureCase;
import org.warmhandoff.consent.file.PatientFile;
import org.warmhandoff.consent.file.Restriction;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.Outcome;

/** Which guard stands on which pathway, as the catalogue says. */
class GuardTest {
    private static final List<Guard> COLUMNS =
            List.of(Guard.PROCEEDINGS_BAR, Guard.COUNSELING_NOTES, Guard.RESTRICTION);
    private static final Map<String, Guard.Stands> WORDS = Map.of(
            "yes", Guard.Stands.ASKED,
            "TPO", Guard.Stands.ASKED_FOR_TPO,
            "own matter passes", Guard.Stands.OWN_MATTER_PASSES,
            "is the consent", Guard.Stands.IS_THE_CONSENT,
            "no", Guard.Stands.NOT_ASKED);

    @Test
    void theGuardsOfEachPathwayAreThoseOfTheCatalogue() throws IOException {
        assertThat(COLUMNS).containsExactlyInAnyOrder(Guard.values());
        List<Pathway> rows = new ArrayList<>();
        for (String line : lines()) {
            List<String> cells = List.of(line.split(",", -1));
            assertThat(cells).hasSize(COLUMNS.size() + 1);
            Pathway pathway = Pathway.valueOf(cells.get(0));
            rows.add(pathway);
            for (int i = 0; i < COLUMNS.size(); i++) {
                assertThat(WORDS).containsKey(cells.get(i + 1));
                assertThat(COLUMNS.get(i).at(pathway))
                        .as("%s of %s", COLUMNS.get(i), pathway)
                        .isEqualTo(WORDS.get(cells.get(i + 1)));
            }
        }
        assertThat(rows).containsExactlyInAnyOrder(Pathway.values());
    }

    /** Permitted cases, each wholly on one pathway, with no emergency that would lift a restriction. */
    static Stream<Arguments> permitted() {
        return CaseFiles.all().stream()
                .filter(c -> c.asked().disclosure().circumstance().isEmpty()
                        || !(c.asked().disclosure().circumstance().get() instanceof Circumstance.MedicalEmergency))
                .flatMap(c -> Part2.edition2024()
                        .decide(c.asked())
                        .fold(
                                p -> on(p).map(pathway -> arguments(pathway, c)).stream(),
                                d -> Stream.empty(),
                                u -> Stream.empty(),
                                n -> Stream.empty()));
    }

    private static Optional<Pathway> on(Permitted p) {
        List<Pathway> bases = p.bases().stream().map(Basis::pathway).distinct().toList();
        return bases.size() == 1 ? Optional.of(bases.get(0)) : Optional.empty();
    }

    @Test
    void everyPathwayIsAmongThePermittedCases() {
        assertThat(permitted().map(a -> a.get()[0]).distinct()).contains((Object[]) Pathway.values());
    }

    @ParameterizedTest
    @MethodSource("permitted")
    void anotherProceedingOfTheRecipientBitesOnEveryPathway(Pathway pathway, CaseFiles.Case c) {
        DisclosureCase asked = c.asked();
        StatedPurpose proceeding = new StatedPurpose(
                Purpose.PROCEEDING_AGAINST_PATIENT,
                Optional.empty(),
                Optional.of(DocumentId.of("another-matter")),
                Optional.empty());
        Disclosure used = asked.disclosure().withRecipientUse(proceeding);
        boolean ofNoMatter = asked.disclosure().purposes().stream()
                .anyMatch(p -> p.is().aProceeding() && p.matter().isEmpty());
        if (ofNoMatter) {
            assertThat(Part2.edition2024()
                            .decide(used, asked.file(), asked.asOf())
                            .is())
                    .isEqualTo(Decision.Word.UNDETERMINED);
        } else {
            assertThat(violated(pathway, asked, used, asked.file())).containsExactly("2.12(d)(1)/not-against-patient");
        }
        boolean own = asked.disclosure().purposes().stream().anyMatch(p -> p.is().aProceeding());
        assertThat(!own || Guard.PROCEEDINGS_BAR.at(pathway) == Guard.Stands.OWN_MATTER_PASSES)
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("permitted")
    void aCounselingNoteGoesOnItsOwnConsentAlone(Pathway pathway, CaseFiles.Case c) {
        DisclosureCase asked = c.asked();
        Item first = asked.disclosure().items().get(0);
        Item note = new Item(
                InfoCategory.COUNSELING_NOTES,
                first.id(),
                first.provenance(),
                first.necessary(),
                first.createdOn(),
                first.paidInFull());
        Set<String> violated = violated(pathway, asked, asked.disclosure().withItems(List.of(note)), asked.file());
        if (Guard.COUNSELING_NOTES.at(pathway) == Guard.Stands.IS_THE_CONSENT) {
            assertThat(violated).isEmpty();
        } else {
            assertThat(violated).contains("2.31(b)(1)/notes-need-their-own-consent");
        }
    }

    @ParameterizedTest
    @MethodSource("permitted")
    void aRestrictionBitesWhereItsPathwayIsAskedForIt(Pathway pathway, CaseFiles.Case c) {
        DisclosureCase asked = c.asked();
        List<StatedPurpose> purposes = asked.disclosure().purposes();
        Restriction restriction = new Restriction(
                DocumentId.of("restriction-of-all"),
                Restriction.Kind.AGREED,
                List.of(new Limit(List.of(), List.of(), purposes)),
                asked.asOf().toLocalDate().minusDays(1),
                Optional.empty());
        List<Restriction> more = new ArrayList<>(asked.file().restrictions());
        more.add(restriction);
        Set<String> violated =
                violated(pathway, asked, asked.disclosure(), asked.file().withRestrictions(more));
        boolean tpo = purposes.stream().anyMatch(p -> p.is().countsAsTpo());
        boolean bites = Guard.RESTRICTION.at(pathway) == Guard.Stands.ASKED_FOR_TPO && tpo;
        assertThat(violated).isEqualTo(bites ? Set.of("2.26(a)(3)/no-agreed-restriction") : Set.of());
    }

    /** What is violated of the bases that were met; empty where it is still permitted. */
    private static Set<String> violated(
            Pathway pathway, DisclosureCase asked, Disclosure disclosure, PatientFile file) {
        Set<Optional<DocumentId>> carried = Part2.edition2024()
                .decide(asked)
                .fold(Permitted::bases, d -> List.<Basis>of(), u -> List.<Basis>of(), n -> List.<Basis>of())
                .stream()
                .map(Basis::consent)
                .collect(Collectors.toSet());
        Decision d = Part2.edition2024().decide(disclosure, file, asked.asOf());
        assertThat(d.is()).as(CaseFilesTest.unmet(d).toString()).isIn(Decision.Word.PERMITTED, Decision.Word.DENIED);
        return CaseFilesTest.unmet(d).stream()
                .filter(u -> u.pathway().equals(Optional.of(pathway)) && carried.contains(u.consent()))
                .flatMap(u -> u.reasons().stream())
                .filter(r -> r.outcome() == Outcome.VIOLATED && r.rule().effect() != Effect.ADVISES)
                .map(r -> r.rule().id())
                .collect(Collectors.toSet());
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = GuardTest.class.getResourceAsStream("/guards.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
