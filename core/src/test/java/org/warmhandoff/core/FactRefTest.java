package org.warmhandoff.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FactRefTest {

    @Test
    void aPathPrintsAsJsonPointerAndAsPropertyPath() {
        FactRef expiration = FactRef.of("file.consents").at(0).at("expiration");

        assertThat(expiration.pointer()).isEqualTo("/file/consents/0/expiration");
        assertThat(expiration.propertyPath()).isEqualTo("file.consents[0].expiration");
        assertThat(expiration).hasToString(expiration.pointer());
    }

    @Test
    void theRootPrintsAsNothing() {
        assertThat(FactRef.ROOT.denotesRoot()).isTrue();
        assertThat(FactRef.ROOT.pointer()).isEmpty();
        assertThat(FactRef.ROOT.propertyPath()).isEmpty();
        assertThat(FactRef.of("file").denotesRoot()).isFalse();
    }

    @Test
    void aListAtTheRootHasNoDotBeforeItsPosition() {
        assertThat(FactRef.ROOT.at(2).at(10).at("on").propertyPath()).isEqualTo("[2][10].on");
        assertThat(FactRef.ROOT.at(2).at(10).at("on").pointer()).isEqualTo("/2/10/on");
    }

    @Test
    void aPointerEscapesTildesAndSlashesSoThatTheyReadBack() {
        FactRef odd = FactRef.ROOT.at("a/b").at("m~n").at("~1").at("/~0");

        assertThat(odd.pointer()).isEqualTo("/a~1b/m~0n/~01/~1~00");
        List<String> readBack = Arrays.stream(odd.pointer().substring(1).split("/", -1))
                .map(step -> step.replace("~1", "/").replace("~0", "~"))
                .toList();
        assertThat(readBack).containsExactly("a/b", "m~n", "~1", "/~0");
    }

    @Test
    void aPathContinuesWithAnotherThatIsRelativeToIt() {
        FactRef consent = FactRef.of("file.consents").at(1);
        FactRef day = FactRef.of("signatures").at(0).at("on");

        assertThat(consent.then(day))
                .isEqualTo(
                        FactRef.of("file.consents").at(1).at("signatures").at(0).at("on"));
        assertThat(FactRef.ROOT.then(day)).isEqualTo(day);
        assertThat(day.then(FactRef.ROOT)).isEqualTo(day);
    }

    @Test
    void aPathDoesNotFollowLaterChangesOfItsList() {
        List<Object> steps = new ArrayList<>(List.of("file", 3));
        FactRef path = new FactRef(steps);
        steps.add("on");

        assertThat(path.pointer()).isEqualTo("/file/3");
    }

    @Test
    void aStepThatIsNullIsRefused() {
        assertThatThrownBy(() -> new FactRef(Arrays.asList("file", null, 0)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("path[1] must not be null");
    }

    @Test
    void pathsSortParentsFirstAndPositionsAsNumbers() {
        List<FactRef> inOrder = List.of(
                FactRef.ROOT,
                FactRef.of("disclosure"),
                FactRef.of("file"),
                FactRef.of("file.consents"),
                FactRef.of("file.consents").at(0),
                FactRef.of("file.consents").at(0).at("scope"),
                FactRef.of("file.consents").at(2),
                FactRef.of("file.consents").at(10),
                FactRef.of("file.log"));
        List<FactRef> shuffled = new ArrayList<>(inOrder);
        Collections.shuffle(shuffled, new Random(5));

        Collections.sort(shuffled);

        assertThat(shuffled).containsExactlyElementsOf(inOrder);
    }

    @Test
    void theOrderIsTotalAlsoWhereAPropertyIsNamedLikeAPosition() {
        Random random = new Random(7);
        List<FactRef> sorted = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            FactRef path = FactRef.ROOT;
            for (int step = random.nextInt(3); step >= 0; step--) {
                int number = random.nextInt(12);
                path = random.nextBoolean() ? path.at(number) : path.at(String.valueOf(number));
            }
            sorted.add(path);
        }
        Collections.sort(sorted);

        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i; j < sorted.size(); j++) {
                FactRef a = sorted.get(i);
                FactRef b = sorted.get(j);
                assertThat(a.compareTo(b)).as("%s before %s", a, b).isLessThanOrEqualTo(0);
                assertThat(Integer.signum(b.compareTo(a))).isEqualTo(-Integer.signum(a.compareTo(b)));
                assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
            }
        }
    }
}
