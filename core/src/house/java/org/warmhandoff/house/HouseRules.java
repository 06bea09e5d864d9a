package org.warmhandoff.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;

/** What the main classes of every module keep to. Each method throws an {@link AssertionError} that lists every breach. */
public final class HouseRules {
    private static final String HOUSE = "org.warmhandoff";

    /** What answers differently from one moment, machine or run to the next; an empty set is all of a type. */
    private static final Map<String, Set<String>> SURROUNDINGS = Map.ofEntries(
            Map.entry("java.time.LocalDate", Set.of("now")),
            Map.entry("java.time.LocalTime", Set.of("now")),
            Map.entry("java.time.LocalDateTime", Set.of("now")),
            Map.entry("java.time.OffsetDateTime", Set.of("now")),
            Map.entry("java.time.ZonedDateTime", Set.of("now")),
            Map.entry("java.time.Instant", Set.of("now")),
            Map.entry("java.time.Year", Set.of("now")),
            Map.entry("java.time.YearMonth", Set.of("now")),
            Map.entry(
                    "java.time.Clock",
                    Set.of("system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds", "tickMinutes")),
            Map.entry("java.time.ZoneId", Set.of("systemDefault")),
            Map.entry("java.util.TimeZone", Set.of("getDefault")),
            Map.entry("java.util.Locale", Set.of("getDefault")),
            Map.entry("java.nio.charset.Charset", Set.of("defaultCharset")),
            Map.entry(
                    "java.lang.System",
                    Set.of(
                            "currentTimeMillis",
                            "nanoTime",
                            "getProperty",
                            "getProperties",
                            "getenv",
                            "lineSeparator",
                            "identityHashCode")),
            Map.entry("java.lang.Math", Set.of("random")),
            Map.entry("java.util.UUID", Set.of("randomUUID")),
            Map.entry("java.util.Random", Set.of()),
            Map.entry("java.util.Date", Set.of()),
            Map.entry("java.util.Calendar", Set.of()));

    /** Methods that take the locale of the machine when given none, by the number of parameters they then have. */
    private static final Map<String, Integer> WITHOUT_LOCALE =
            Map.of("toLowerCase", 0, "toUpperCase", 0, "formatted", 1, "format", 2);

    private HouseRules() {}

    /**
     * {@return the main classes of a package and those under it, without tests}
     *
     * @param root the package
     */
    public static JavaClasses mainClasses(String root) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
    }

    /**
     * Everything on this page.
     *
     * @param classes main classes
     */
    public static void checkAll(JavaClasses classes) {
        readsNoSurroundings(classes);
        jsonHasOneDoor(classes);
        recordsHaveNoGetters(classes);
        modulesPointOneWay(classes);
        packagesHaveNoCycles(classes);
    }

    /**
     * Same inputs, same answer: no clock, zone, locale, encoding, property or environment variable of the machine is read,
     * and nothing is random.
     *
     * @param classes main classes
     */
    public static void readsNoSurroundings(JavaClasses classes) {
        noClasses()
                .should()
                .accessTargetWhere(describe("asks the machine", access -> asksTheMachine(access.getTarget())))
                .orShould()
                .accessTargetWhere(describe("takes the locale of the machine", HouseRules::takesLocale))
                .because("a decision depends on its inputs alone")
                .check(classes);
    }

    /**
     * Jackson beyond its annotations is used in {@code org.warmhandoff.core.json} only.
     *
     * @param classes main classes
     */
    public static void jsonHasOneDoor(JavaClasses classes) {
        noClasses()
                .that(resideOutsideOfPackage(HOUSE + ".core.json.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "com.fasterxml.jackson.core..",
                        "com.fasterxml.jackson.databind..",
                        "com.fasterxml.jackson.datatype.."))
                .because("documents come in and go out through one strict door")
                .check(classes);
    }

    /**
     * No method of a record starts with {@code is} or {@code get}: Jackson would write it as a property.
     *
     * @param classes main classes
     */
    public static void recordsHaveNoGetters(JavaClasses classes) {
        noMethods()
                .that()
                .areDeclaredInClassesThat(assignableTo(Record.class))
                .should()
                .haveNameMatching("(is|get)[A-Z].*")
                .because("a document holds the components of a record and nothing else")
                .allowEmptyShould(true)
                .check(classes);
    }

    /**
     * {@code referral} depends on {@code consent} and {@code core}, {@code consent} on {@code core}, never back.
     *
     * @param classes main classes
     */
    public static void modulesPointOneWay(JavaClasses classes) {
        classes()
                .that(resideInAnyPackage(HOUSE + ".core.."))
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage(HOUSE + "..")
                        .or(resideInAnyPackage(HOUSE + ".core.."))
                        .as("are of core or of no module"))
                .allowEmptyShould(true)
                .check(classes);
        classes()
                .that(resideInAnyPackage(HOUSE + ".consent.."))
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage(HOUSE + "..")
                        .or(resideInAnyPackage(HOUSE + ".core..", HOUSE + ".consent.."))
                        .as("are of consent, of core or of no module"))
                .allowEmptyShould(true)
                .check(classes);
    }

    /**
     * No two packages need each other.
     *
     * @param classes main classes
     */
    public static void packagesHaveNoCycles(JavaClasses classes) {
        slices().matching(HOUSE + ".(**)").should().beFreeOfCycles().check(classes);
    }

    private static boolean asksTheMachine(AccessTarget target) {
        Set<String> names = SURROUNDINGS.get(target.getOwner().getName());
        return names != null && (names.isEmpty() || names.contains(target.getName()));
    }

    private static boolean takesLocale(JavaAccess<?> access) {
        return access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget method
                && method.getOwner().isEquivalentTo(String.class)
                && WITHOUT_LOCALE.getOrDefault(method.getName(), -1)
                        == method.getRawParameterTypes().size();
    }
}
