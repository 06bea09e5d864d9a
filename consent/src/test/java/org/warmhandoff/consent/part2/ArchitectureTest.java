package org.warmhandoff.consent.part2;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Modifier;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.warmhandoff.consent.file.DisclosureCase;

/** How the module is built: it reads nothing of the machine, its packages point one way, and its rules stay inside. */
class ArchitectureTest {
    private static final String CONSENT = "org.warmhandoff.consent";
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(CONSENT);

    private static final Set<String> OF_THE_MACHINE = Set.of(
            "java.lang.System",
            "java.util.Random",
            "java.util.UUID",
            "java.util.Date",
            "java.util.Calendar",
            "java.util.TimeZone",
            "java.time.Clock");
    private static final Set<String> ASKING = Set.of("now", "systemDefault", "getDefault", "defaultCharset", "random");
    private static final Set<String> WITHOUT_LOCALE = Set.of("toLowerCase", "toUpperCase", "format", "formatted");

    @Test
    void theClassesLookedAtAreThoseOfTheModuleAndNoTests() {
        assertThat(MAIN.contain(Part2.class)).isTrue();
        assertThat(MAIN.contain(DisclosureCase.class)).isTrue();
        assertThat(MAIN.contain(ArchitectureTest.class)).isFalse();
    }

    @Test
    void nothingReadsTheClockTheZoneTheLocaleOrAProperty() {
        noClasses()
                .should()
                .accessTargetWhere(describe("asks the machine", a -> {
                    AccessTarget target = a.getTarget();
                    String owner = target.getOwner().getName();
                    return OF_THE_MACHINE.contains(owner)
                            || (owner.startsWith("java.") && ASKING.contains(target.getName()))
                            || (owner.equals("java.lang.String") && WITHOUT_LOCALE.contains(target.getName()));
                }))
                .check(MAIN);
    }

    @Test
    void noMapperIsUsedOutsideTheDoor() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..")
                .check(MAIN);
    }

    @Test
    void recordsHaveNoGetters() {
        noMethods()
                .that()
                .areDeclaredInClassesThat(assignableTo(Record.class))
                .should()
                .haveNameMatching("(is|get)[A-Z].*")
                .check(MAIN);
    }

    @Test
    void packagesPointOneWay() {
        slices().matching("org.warmhandoff.(**)").should().beFreeOfCycles().check(MAIN);
        noClasses()
                .that()
                .resideInAPackage(CONSENT)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(CONSENT + ".file", CONSENT + ".part2", CONSENT + ".constraint")
                .check(MAIN);
        noClasses()
                .that()
                .resideInAPackage(CONSENT + ".file")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(CONSENT + ".part2", CONSENT + ".constraint")
                .check(MAIN);
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        CONSENT + "..",
                        "org.warmhandoff.core..",
                        "com.fasterxml.jackson.annotation",
                        "org.jspecify.annotations",
                        "org.immutables.value..",
                        "jakarta.validation")
                .check(MAIN);
    }

    @Test
    void theConstraintsAloneKnowJakartaValidationAndNothingDependsOnThem() {
        noClasses()
                .that()
                .resideOutsideOfPackage(CONSENT + ".constraint")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", CONSENT + ".constraint")
                .check(MAIN);
        assertThat(MAIN.contain("org.warmhandoff.consent.constraint.SufficientConsentValidator"))
                .isTrue();
    }

    @Test
    void theSectionsAndWhatWalksThemStayInside() {
        classes()
                .that()
                .haveSimpleNameStartingWith("Section")
                .should()
                .bePackagePrivate()
                .check(MAIN);
        for (Class<?> inside : Set.of(
                Act.class, Coverage.class, Explanation.class, Findings.class, Reasons.class, Section2_31.class)) {
            assertThat(Modifier.isPublic(inside.getModifiers())).isFalse();
        }
    }

    @Test
    void whatIsPublicNamesNothingThatIsNot() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage(CONSENT + ".part2")
                .should()
                .notHaveRawReturnType(describe(
                        "a type that stays inside",
                        type -> type.getPackageName().startsWith(CONSENT)
                                && !type.getModifiers().contains(JavaModifier.PUBLIC)))
                .check(MAIN);
    }
}
