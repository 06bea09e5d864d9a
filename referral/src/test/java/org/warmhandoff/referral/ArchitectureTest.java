package org.warmhandoff.referral;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;
import org.warmhandoff.house.HouseRules;

class ArchitectureTest {
    private static final JavaClasses MAIN = HouseRules.mainClasses("org.warmhandoff.referral");

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
    void modulesPointOneWay() {
        HouseRules.modulesPointOneWay(MAIN);
    }

    @Test
    void packagesHaveNoCycles() {
        HouseRules.packagesHaveNoCycles(MAIN);
    }
}
