package org.warmhandoff.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PartyTest {

    /** A party of statements written like {@code HEALTH_PLAN=YES COVERED_ENTITY=NO}; of a program both answers are given. */
    private static Party party(String statements) {
        return new Party(
                PartyId.of("p-1"),
                Optional.empty(),
                Arrays.stream(statements.split(" ", -1))
                        .map(statement -> {
                            int equals = statement.indexOf('=');
                            Capacity capacity = Capacity.valueOf(statement.substring(0, equals));
                            Answer answer = Answer.valueOf(statement.substring(equals + 1));
                            return capacity == Capacity.PART2_PROGRAM
                                    ? CapacityFact.program(answer, answer)
                                    : CapacityFact.of(capacity, answer);
                        })
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void aCapacityThatIsNotListedIsUnknown(Capacity capacity) {
        Party nothingKnown = new Party(PartyId.of("p-1"), Optional.empty(), List.of());

        assertThat(nothingKnown.holds(capacity)).isEqualTo(Answer.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "HEALTH_PLAN=YES,        COVERED_ENTITY",
        "HEALTH_PLAN=YES,        HEALTH_PLAN",
        "COVERED_ENTITY=YES,     COVERED_ENTITY",
        "BUSINESS_ASSOCIATE=YES, BUSINESS_ASSOCIATE",
        "INTERMEDIARY=YES,       INTERMEDIARY",
        "NONE_OF_THESE=YES,      NONE_OF_THESE",
        "PART2_PROGRAM=YES,      PART2_PROGRAM"
    })
    void aPartyHoldsWhatItIsSaidToBeAndAHealthPlanIsACoveredEntityToo(String statements, Capacity capacity) {
        assertThat(party(statements).holds(capacity)).isEqualTo(Answer.YES);
    }

    @ParameterizedTest
    @CsvSource({
        "PART2_PROGRAM=YES,      INTERMEDIARY",
        "COVERED_ENTITY=YES,     INTERMEDIARY",
        "HEALTH_PLAN=YES,        INTERMEDIARY",
        "BUSINESS_ASSOCIATE=YES, INTERMEDIARY",
        "NONE_OF_THESE=YES,      PART2_PROGRAM",
        "NONE_OF_THESE=YES,      COVERED_ENTITY",
        "NONE_OF_THESE=YES,      HEALTH_PLAN",
        "NONE_OF_THESE=YES,      BUSINESS_ASSOCIATE",
        "NONE_OF_THESE=YES,      INTERMEDIARY",
        "COVERED_ENTITY=YES,     NONE_OF_THESE",
        "PART2_PROGRAM=YES,      NONE_OF_THESE",
        "PART2_PROGRAM=NO,       PART2_PROGRAM"
    })
    void oneCapacityRulesOutAnother(String statements, Capacity capacity) {
        assertThat(party(statements).holds(capacity)).isEqualTo(Answer.NO);
    }

    @ParameterizedTest
    @CsvSource({
        "HEALTH_PLAN=NO,             COVERED_ENTITY",
        "HEALTH_PLAN=UNKNOWN,        COVERED_ENTITY",
        "COVERED_ENTITY=YES,         HEALTH_PLAN",
        "COVERED_ENTITY=YES,         BUSINESS_ASSOCIATE",
        "COVERED_ENTITY=YES,         PART2_PROGRAM",
        "COVERED_ENTITY=UNKNOWN,     INTERMEDIARY",
        "PART2_PROGRAM=NO,           INTERMEDIARY",
        "NONE_OF_THESE=NO,           COVERED_ENTITY",
        "NONE_OF_THESE=UNKNOWN,      COVERED_ENTITY",
        "COVERED_ENTITY=NO,          NONE_OF_THESE",
        "PART2_PROGRAM=UNKNOWN,      PART2_PROGRAM"
    })
    void whatDoesNotFollowStaysUnknown(String statements, Capacity capacity) {
        assertThat(party(statements).holds(capacity)).isEqualTo(Answer.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "HEALTH_PLAN=YES COVERED_ENTITY=NO,         COVERED_ENTITY",
        "HEALTH_PLAN=YES COVERED_ENTITY=NO,         HEALTH_PLAN",
        "INTERMEDIARY=YES PART2_PROGRAM=YES,        INTERMEDIARY",
        "INTERMEDIARY=YES HEALTH_PLAN=YES,          INTERMEDIARY",
        "INTERMEDIARY=YES BUSINESS_ASSOCIATE=YES,   INTERMEDIARY",
        "NONE_OF_THESE=YES COVERED_ENTITY=YES,      COVERED_ENTITY",
        "NONE_OF_THESE=YES COVERED_ENTITY=YES,      NONE_OF_THESE",
        "NONE_OF_THESE=YES PART2_PROGRAM=YES,       PART2_PROGRAM",
        "NONE_OF_THESE=YES PART2_PROGRAM=YES,       NONE_OF_THESE",
        "NONE_OF_THESE=YES INTERMEDIARY=YES,        INTERMEDIARY",
        "NONE_OF_THESE=YES HEALTH_PLAN=YES,         COVERED_ENTITY"
    })
    void aContradictionIsUnknown(String statements, Capacity capacity) {
        assertThat(party(statements).holds(capacity)).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void anAnswerToACapacityDoesNotDependOnTheOrderOfTheStatements() {
        List<CapacityFact> facts = List.of(
                CapacityFact.of(Capacity.HEALTH_PLAN),
                CapacityFact.of(Capacity.INTERMEDIARY, Answer.NO),
                CapacityFact.program(Answer.NO, Answer.UNKNOWN));
        List<CapacityFact> backwards = List.of(facts.get(2), facts.get(1), facts.get(0));

        for (Capacity capacity : Capacity.values()) {
            assertThat(new Party(PartyId.of("p-1"), Optional.empty(), facts).holds(capacity))
                    .isEqualTo(new Party(PartyId.of("p-1"), Optional.empty(), backwards).holds(capacity));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "YES,     YES,     YES",
        "YES,     NO,      NO",
        "YES,     UNKNOWN, UNKNOWN",
        "NO,      UNKNOWN, NO",
        "UNKNOWN, UNKNOWN, UNKNOWN"
    })
    void aProgramHoldsItselfOutAndIsFederallyAssisted(Answer holdsOut, Answer assisted, Answer program) {
        assertThat(CapacityFact.program(holdsOut, assisted).holds()).isEqualTo(program);
        assertThat(CapacityFact.program(assisted, holdsOut).holds()).isEqualTo(program);
    }

    @Test
    void ofAProgramTheAnswerThatIsNotGivenIsUnknown() {
        var onlyHoldsOut =
                new CapacityFact(Capacity.PART2_PROGRAM, Optional.empty(), Optional.of(Answer.YES), Optional.empty());
        var onlyNotAssisted =
                new CapacityFact(Capacity.PART2_PROGRAM, Optional.empty(), Optional.empty(), Optional.of(Answer.NO));

        assertThat(onlyHoldsOut.holds()).isEqualTo(Answer.UNKNOWN);
        assertThat(onlyNotAssisted.holds()).isEqualTo(Answer.NO);
    }

    @ParameterizedTest
    @EnumSource
    void aCapacityWithoutAnAnswerIsOneThePartyHas(Capacity capacity) {
        var listed = new CapacityFact(capacity, Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(listed.holds()).isEqualTo(Answer.YES);
    }

    @Test
    void theTwoAnswersOfAProgramStandOnNoOtherCapacity() {
        assertThatThrownBy(() -> new CapacityFact(
                        Capacity.COVERED_ENTITY, Optional.empty(), Optional.of(Answer.YES), Optional.empty()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("CapacityFact: is must be PART2_PROGRAM where its two answers are given");
    }

    @Test
    void theTwoAnswersOfAProgramDoNotStandBesideOneAnswer() {
        assertThatThrownBy(() -> new CapacityFact(
                        Capacity.PART2_PROGRAM,
                        Optional.of(Answer.YES),
                        Optional.of(Answer.YES),
                        Optional.of(Answer.YES)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("CapacityFact: answer must not stand beside the two answers of a program");
    }

    @Test
    void aPartyIsNotSaidToBeNoProgramWithoutSayingWhichOfTheTwoFails() {
        assertThatThrownBy(() -> CapacityFact.of(Capacity.PART2_PROGRAM, Answer.NO))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("answer must say which of the two answers of a program is no");
        assertThat(CapacityFact.of(Capacity.PART2_PROGRAM, Answer.UNKNOWN).holds())
                .isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void everythingWrongWithACapacityIsSaidAtOnce() {
        assertThatThrownBy(() -> new CapacityFact(
                        Capacity.HEALTH_PLAN, Optional.of(Answer.YES), Optional.empty(), Optional.of(Answer.YES)))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.problems())
                                .extracting(p -> p.at().propertyPath())
                                .containsExactly("is", "answer"));
    }

    @Test
    void aCapacityIsListedOnceOnly() {
        assertThatThrownBy(() -> party("HEALTH_PLAN=YES COVERED_ENTITY=YES HEALTH_PLAN=NO"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Party: capacities must list a capacity once only");
    }

    @Test
    void aPracticeThatIsNoProgramIsACoveredEntityWhosePart2StatusIsKnown() {
        Party practice = Party.practiceThatIsNoProgram("p-1", "a name");

        assertThat(practice.holds(Capacity.PART2_PROGRAM)).isEqualTo(Answer.NO);
        assertThat(practice.holds(Capacity.COVERED_ENTITY)).isEqualTo(Answer.YES);
        assertThat(practice.holds(Capacity.INTERMEDIARY)).isEqualTo(Answer.NO);
    }

    @Test
    void aPartyPrintsNeitherItsIdNorItsName() {
        assertThat(Party.of("p-1", "a name", Capacity.COVERED_ENTITY, Capacity.PART2_PROGRAM))
                .hasToString("Party[id, name, capacities=2]");
        assertThat(CapacityFact.of(Capacity.INTERMEDIARY)).hasToString("CapacityFact[is, answer]");
    }
}
