package org.warmhandoff.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTest {
    private static final Rule EXPIRATION_STATED =
            Rule.cited("2.31(a)(7)/expiration-stated", SourceCheck.TEXT_CHECKED, "The consent says when it ends.");
    private static final Source PLAYBOOK = new Source("MAT playbook", "AHRQ", "step 3");

    @Test
    void aRuleOfTheRegulationRestsOnTheParagraphItsIdStartsWith() {
        assertThat(EXPIRATION_STATED.authorities()).containsExactly(Citation.parse("2.31(a)(7)"));
        assertThat(EXPIRATION_STATED.authority()).isEqualTo("42 CFR 2.31(a)(7)");
        assertThat(EXPIRATION_STATED.edition()).isEqualTo(Edition.PART2_2024);
        assertThat(EXPIRATION_STATED).hasToString("2.31(a)(7)/expiration-stated");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2.31(a)(7)", "expiration-stated", "/expiration-stated", "2.31(7)/expiration-stated", "S1-01"})
    void aRuleOfTheRegulationWithoutACitationAndASlugIsRefused(String id) {
        assertThatThrownBy(() -> Rule.cited(id, SourceCheck.TEXT_CHECKED, "…"))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void aRuleOfGuidanceRestsOnPublicationsTheMainOneFirst() {
        Source wholeText = new Source("TIP 63", "SAMHSA", "");
        Rule rule = Rule.sourced("S3-02", SourceCheck.SECONDARY_SOURCE, "…", PLAYBOOK, wholeText);

        assertThat(rule.authority()).isEqualTo("AHRQ, MAT playbook, step 3");
        assertThat(rule.authorities()).extracting(Object::toString).last().isEqualTo("SAMHSA, TIP 63");
        assertThat(rule.edition()).isEqualTo(Edition.GUIDANCE_2026);
    }

    @Test
    void aRuleThatStandsInAPublicationMayStateAnEditionOfTheRegulation() {
        Rule rule = Rule.sourced("edition/2024", SourceCheck.TEXT_CHECKED, "…", PLAYBOOK);
        assertThat(rule.edition()).isEqualTo(Edition.GUIDANCE_2026);
        assertThat(rule.of(Edition.PART2_2024).edition()).isEqualTo(Edition.PART2_2024);
        assertThat(rule.of(Edition.PART2_2024).authorities()).isEqualTo(rule.authorities());
    }

    @Test
    void aRuleThatRestsOnNothingSaysThatItIsADesignJudgement() {
        assertThat(Rule.sourced("S9-01", SourceCheck.INTERPRETATION, "…").authority())
                .isEqualTo("design judgement");
    }

    @Test
    void aRuleIsCompletedWithoutChangingTheOneItStartedFrom() {
        Rule complete = EXPIRATION_STATED
                .reading("A date, an event or a phrase.")
                .notChecked("Whether the event can be verified.")
                .reads("expiration", "scope.purposes");

        assertThat(complete.reading()).isEqualTo("A date, an event or a phrase.");
        assertThat(complete.notChecked()).isEqualTo("Whether the event can be verified.");
        assertThat(complete.reads()).containsExactly(FactRef.of("expiration"), FactRef.of("scope.purposes"));
        assertThat(complete)
                .usingRecursiveComparison()
                .ignoringFields("reading", "notChecked", "reads")
                .isEqualTo(EXPIRATION_STATED);
        assertThat(EXPIRATION_STATED.reading()).isEmpty();
        assertThat(EXPIRATION_STATED.reads()).isEmpty();
    }

    @Test
    void anEditionHoldsFromItsFirstDayOn() {
        assertThat(Edition.PART2_2024.holdsOn(LocalDate.of(2024, 4, 15))).isFalse();
        assertThat(Edition.PART2_2024.holdsOn(LocalDate.of(2024, 4, 16))).isTrue();
        assertThat(Edition.GUIDANCE_2026.holdsOn(LocalDate.of(1990, 1, 1))).isTrue();
    }

    @Test
    void aFindingPrintsItsRuleItsOutcomeAndWhereItLooked() {
        Finding finding = new Finding(
                EXPIRATION_STATED,
                Outcome.VIOLATED,
                List.of(FactRef.of("file.consents").at(0).at("expiration")));

        assertThat(finding).hasToString("2.31(a)(7)/expiration-stated VIOLATED [/file/consents/0/expiration]");
    }
}
