package org.warmhandoff.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AttributesTest {

    @Test
    void everyMissingAttributeIsNamedAtOnceInTheOrderOfTheChecks() {
        assertThatThrownBy(() -> Attributes.of(Party.class)
                        .required("id", null)
                        .required("name", "…")
                        .required("capacities", null)
                        .verify())
                .isInstanceOfSatisfying(
                        MissingAttributesException.class,
                        e -> assertThat(e.missing()).containsExactly("id", "capacities"))
                .hasMessage("Party: required but missing: [id, capacities]");
    }

    @Test
    void whatIsThereIsNotMissing() {
        assertThatCode(() -> Attributes.of(Party.class).required("id", "").verify())
                .doesNotThrowAnyException();
    }

    @Test
    void aGeneratedBuilderNamesWhatIsMissingToo() {
        assertThat(new MissingAttributesException("id", "on"))
                .hasMessage("value: required but missing: [id, on]")
                .extracting(MissingAttributesException::missing)
                .isEqualTo(List.of("id", "on"));
    }

    @Test
    @SuppressWarnings("NullOptional") // what a mapper passes for a property that is absent
    void anAbsentValueMeansWhatItIsSaidToMean() {
        assertThat(Attributes.orElse(null, Answer.UNKNOWN)).isEqualTo(Answer.UNKNOWN);
        assertThat(Attributes.orElse(Answer.NO, Answer.UNKNOWN)).isEqualTo(Answer.NO);
        assertThat(Attributes.optional(null)).isEmpty();
        assertThat(Attributes.optional(Optional.of("x"))).contains("x");
    }

    @Test
    void aListIsCopiedInItsOrderAndAnAbsentOneIsEmpty() {
        List<String> given = new ArrayList<>(List.of("b", "a", "b"));
        List<String> copy = Attributes.list("names", given);
        given.clear();

        assertThat(copy).containsExactly("b", "a", "b").isUnmodifiable();
        assertThat(Attributes.list("names", null)).isEmpty();
    }

    @Test
    void everyNullOfAListIsNamedByItsPosition() {
        assertThatThrownBy(() -> Attributes.list("names", Arrays.asList(null, "a", "b", null, null, "c")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("list: names[0] must not be null; names[3] must not be null; names[4] must not be null");
    }

    @Test
    void anInvalidValueSaysWhatKindWhereAndWhichRuleForEveryProblem() {
        var e = new InvalidValueException(
                "PatientFile",
                List.of(
                        new InvalidValueException.Problem(FactRef.ROOT, "must be of one patient"),
                        new InvalidValueException.Problem(
                                FactRef.of("consents").at(1).at("id"), "must be unique")));

        assertThat(e).hasMessage("PatientFile: must be of one patient; consents[1].id must be unique");
        assertThat(e.problems()).extracting(p -> p.at().pointer()).containsExactly("", "/consents/1/id");
    }
}
