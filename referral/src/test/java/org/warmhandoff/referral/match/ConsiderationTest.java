package org.warmhandoff.referral.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.Outcome;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.care.SupportModality;
import org.warmhandoff.referral.Choice;
import org.warmhandoff.referral.GuidanceFinding;
import org.warmhandoff.referral.Severity;
import org.warmhandoff.referral.event.PreferenceItem;
import org.warmhandoff.referral.event.Preferences;
import org.warmhandoff.referral.event.Preferences.GroupComfort;
import org.warmhandoff.referral.event.ProgramConsideration;
import org.warmhandoff.referral.event.ProgramConsideration.Checked;
import org.warmhandoff.referral.event.ProgramConsideration.Match;
import org.warmhandoff.referral.vocabulary.MedicationStance;
import org.warmhandoff.referral.vocabulary.MoudAcceptance;
import org.warmhandoff.referral.vocabulary.SpecialtyTrack;

/** What a match found of an entry, and what the choice then reads of it, are one. */
class ConsiderationTest {
    private static final PartyId NURSE = PartyId.of("nurse-1");

    /** An entry of a case, with one kind of support that it may give. */
    record Considered(MatchCases.Case of, MatchCase asked, DirectoryEntry entry, SupportModality modality, Fit fit) {
        ProgramConsideration made() {
            return Matching.consideration(asked, entry, modality, NURSE);
        }

        List<GuidanceFinding> errors() {
            Choice choice = new Choice(
                    made(),
                    asked.needs(),
                    Optional.of(asked.preferences()),
                    asked.direction(),
                    asked.asOf().toLocalDate());
            return choice.findings().stream()
                    .filter(f -> f.outcome() == Outcome.VIOLATED && f.severity() == Severity.ERROR)
                    .toList();
        }

        /** Whether the kind of support itself is one that the patient would have. */
        boolean kindSuits() {
            Preferences p = asked.preferences();
            return !p.avoidModalities().contains(modality)
                    && (p.modalities().isEmpty() || p.modalities().contains(modality))
                    && !(p.groupComfort() == GroupComfort.DECLINES_GROUP
                            && modality.name().contains("GROUP"));
        }

        @Override
        public String toString() {
            return of + " " + entry.id() + " " + modality;
        }
    }

    static Stream<Considered> entries() {
        return MatchCases.all().stream().flatMap(c -> {
            MatchCase asked = c.asked();
            Matches matches = c.matches();
            return c.directory().entries().stream().flatMap(e -> {
                Fit fit = matches.fits().stream()
                        .filter(f -> f.program().equals(e.id()))
                        .findFirst()
                        .orElseThrow();
                Stream<SupportModality> kinds = e.services().isEmpty()
                        ? Stream.of(
                                e.meeting().isPresent()
                                        ? SupportModality.MUTUAL_HELP_GROUP
                                        : SupportModality.INDIVIDUAL_COUNSELING)
                        : e.services().stream().map(OfferedService::modality).distinct();
                return kinds.map(k -> new Considered(c, asked, e, k, fit));
            });
        });
    }

    @ParameterizedTest
    @MethodSource("entries")
    void whatMayBeChosenIsNotRefusedAndWhatIsExcludedIs(Considered c) {
        if (c.fit().choosable() && c.kindSuits()) {
            assertThat(c.errors()).isEmpty();
        }
        if (c.fit().group() == Fit.Group.EXCLUDED || !c.fit().unmetRequired().isEmpty()) {
            assertThat(c.errors()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("entries")
    void theThreeFindingsAreThoseOfTheMatchAndNoneIsOfADayToCome(Considered c) {
        ProgramConsideration made = c.made();
        assertThat(made.complete()).isTrue();
        same(c, Criterion.AVAILABILITY, made.availability());
        same(c, Criterion.ELIGIBILITY, made.eligibility());
        same(c, Criterion.AFFORDABILITY, made.affordability());
        LocalDate day = c.asked().asOf().toLocalDate();
        made.stance().flatMap(s -> s.checkedOn()).ifPresent(on -> assertThat(on).isBeforeOrEqualTo(day));
        if (c.fit().stale().contains(FactRef.ROOT)) {
            assertThat(made.moudAcceptance()).isEqualTo(MoudAcceptance.UNKNOWN);
            assertThat(made.groupOnly()).isEqualTo(Answer.UNKNOWN);
            assertThat(made.traumaInformed()).isEqualTo(Answer.UNKNOWN);
            assertThat(made.availability().orElseThrow().finding()).isEqualTo(Match.UNKNOWN);
        }
        if (c.fit().stale().contains(FactRef.of("meeting.stance"))) {
            assertThat(made.stance().orElseThrow().is()).isEqualTo(MedicationStance.UNKNOWN);
        }
    }

    private static void same(Considered c, Criterion criterion, Optional<Checked> of) {
        CriterionFinding found = c.fit().criteria().stream()
                .filter(f -> f.criterion() == criterion)
                .findFirst()
                .orElseThrow();
        assertThat(of.orElseThrow().finding()).hasToString(found.result().name());
        assertThat(of.orElseThrow().checkedOn())
                .isBeforeOrEqualTo(c.asked().asOf().toLocalDate());
    }

    @Test
    void everyErrorOfTheChoiceComesFromSomeEntry() {
        Set<String> rules = new TreeSet<>();
        entries().forEach(c -> c.errors().forEach(f -> rules.add(f.rule().id())));
        assertThat(rules).containsExactly("S2-05", "S2-08", "S2-09", "S2-10", "S2-12", "S2-14", "S2-16");
    }

    @Test
    void aProgramKeepsItsDaysAndWhoVerifiedIt() {
        MatchCases.Case base = MatchCases.unchanged("treatment.json");
        DirectoryEntry entry = base.directory().entries().get(0);
        ProgramConsideration made = Matching.consideration(
                base.asked(), entry, SupportModality.INDIVIDUAL_COUNSELING, PartyId.of("nurse-2"));
        assertThat(made.program()).isEqualTo(entry.party());
        assertThat(made.availability().orElseThrow().checkedOn()).isEqualTo("2026-11-10");
        assertThat(made.eligibility().orElseThrow().checkedOn()).isEqualTo("2026-10-02");
        assertThat(made.eligibility().orElseThrow().checkedBy()).isEqualTo(NURSE);
        assertThat(made.track()).contains(SpecialtyTrack.PTSD);
        assertThat(made.groupOnly()).isEqualTo(Answer.NO);
        assertThat(made.traumaInformed()).isEqualTo(Answer.YES);
        assertThat(made.moudAcceptance()).isEqualTo(MoudAcceptance.ACCEPTS_PRESCRIBED_ELSEWHERE);
        assertThat(made.relaxed()).isEmpty();
        assertThat(made.waitingListAgreed()).isEqualTo(Answer.UNKNOWN);
    }

    /** The kind of support that the program would give is compared, and not the best that it offers. */
    @Test
    void aKindThatIsNotTheRequiredOneIsUnmet() {
        Considered group = entries()
                .filter(c -> c.modality() == SupportModality.GROUP_THERAPY
                        && c.asked().preferences().required().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(group.made().unmetRequired()).isEmpty();
        Preferences wants = Preferences.builder()
                .addModalities(SupportModality.INDIVIDUAL_COUNSELING)
                .addRequired(PreferenceItem.MODALITIES)
                .build();
        MatchCase a = group.asked();
        MatchCase asked =
                new MatchCase(a.asOf(), a.direction(), a.profile(), a.medication(), a.needs(), wants, a.context());
        assertThat(Matching.consideration(asked, group.entry(), SupportModality.GROUP_THERAPY, NURSE)
                        .unmetRequired())
                .containsExactly(PreferenceItem.MODALITIES);
        assertThat(Matching.consideration(asked, group.entry(), SupportModality.INDIVIDUAL_COUNSELING, NURSE)
                        .unmetRequired())
                .isEmpty();
    }
}
