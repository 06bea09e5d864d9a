package org.warmhandoff.house;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule finds what it is there to find. */
class HouseRulesTest {

    static final class CallsTheClock {
        LocalDate today() {
            return LocalDate.now(ZoneId.of("America/New_York"));
        }
    }

    static final class RefersToTheClock {
        Supplier<Clock> clock() {
            return Clock::systemUTC;
        }
    }

    static final class ReadsTheZone {
        ZonedDateTime here(ZonedDateTime moment) {
            return moment.withZoneSameInstant(ZoneId.systemDefault());
        }
    }

    static final class ReadsAProperty {
        boolean debug() {
            return Boolean.parseBoolean(System.getProperty("debug"));
        }
    }

    static final class ReadsTheEnvironment {
        boolean debug() {
            return System.getenv().containsKey("DEBUG");
        }
    }

    static final class DrawsLots {
        int any() {
            return new Random().nextInt(2);
        }
    }

    static final class TakesTheLocale {
        Function<Integer, String> print() {
            return "%d"::formatted;
        }
    }

    static final class AsksNothing {
        String print(ZonedDateTime asOf) {
            return String.format(Locale.ROOT, "%s", asOf).toUpperCase(Locale.ROOT) + LocalDate.of(2026, 11, 24);
        }
    }

    static final class HasItsOwnMapper {
        String write(Object value) throws Exception {
            return new ObjectMapper().writeValueAsString(value);
        }
    }

    record WithGetter(int days) {
        boolean isLong() {
            return days > 30;
        }
    }

    record WithComponentIs(int is, int issued) {}

    @ParameterizedTest
    @ValueSource(
            classes = {
                CallsTheClock.class,
                RefersToTheClock.class,
                ReadsTheZone.class,
                ReadsAProperty.class,
                ReadsTheEnvironment.class,
                DrawsLots.class,
                TakesTheLocale.class
            })
    void aClassThatAsksTheMachineIsFound(Class<?> type) {
        var classes = new ClassFileImporter().importClasses(type);

        assertThatThrownBy(() -> HouseRules.readsNoSurroundings(classes))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(type.getSimpleName());
    }

    @Test
    void aClassThatNamesItsLocaleAndItsDayIsLeftAlone() {
        var classes = new ClassFileImporter().importClasses(AsksNothing.class);

        assertThatCode(() -> HouseRules.readsNoSurroundings(classes)).doesNotThrowAnyException();
    }

    @Test
    void aMapperOutsideTheDoorIsFound() {
        var classes = new ClassFileImporter().importClasses(HasItsOwnMapper.class);

        assertThatThrownBy(() -> HouseRules.jsonHasOneDoor(classes))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("ObjectMapper");
    }

    @Test
    void aGetterOnARecordIsFoundAndAComponentNamedIsIsNot() {
        var classes = new ClassFileImporter().importClasses(WithGetter.class, WithComponentIs.class);

        assertThatThrownBy(() -> HouseRules.recordsHaveNoGetters(classes))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("isLong")
                .hasMessageNotContaining("WithComponentIs");
    }
}
