package org.warmhandoff.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;
import org.warmhandoff.core.json.Documents;
import org.warmhandoff.house.HouseRules;

class ArchitectureTest {
    private static final JavaClasses MAIN = HouseRules.mainClasses("org.warmhandoff.core");

    @Test
    void theClassesLookedAtAreThoseOfTheModuleAndNoTests() {
        assertThat(MAIN.contain(Rule.class)).isTrue();
        assertThat(MAIN.contain(Documents.class)).isTrue();
        assertThat(MAIN.contain(ArchitectureTest.class)).isFalse();
    }

    @Test
    void nothingOfTheMachineIsRead() {
        HouseRules.readsNoSurroundings(MAIN);
    }

    @Test
    void onlyTheDoorKnowsAMapper() {
        HouseRules.jsonHasOneDoor(MAIN);
    }

    @Test
    void recordsHaveNoGetters() {
        HouseRules.recordsHaveNoGetters(MAIN);
    }

    @Test
    void coreDependsOnNoOtherModule() {
        HouseRules.modulesPointOneWay(MAIN);
    }

    @Test
    void theKernelDoesNotKnowTheDoor() {
        noClasses()
                .that()
                .resideInAPackage("org.warmhandoff.core")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.warmhandoff.core.json..")
                .check(MAIN);
        HouseRules.packagesHaveNoCycles(MAIN);
    }
}
