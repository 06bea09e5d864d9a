package org.warmhandoff.consent.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.Validator;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmhandoff.consent.Consent;
import org.warmhandoff.consent.Purpose;
import org.warmhandoff.consent.file.DisclosureCase;
import org.warmhandoff.consent.part2.CaseFiles;
import org.warmhandoff.consent.part2.Part2;
import org.warmhandoff.consent.part2.Part2Rule;
import org.warmhandoff.consent.part2.Reason;
import org.warmhandoff.consent.part2.Values;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.Outcome;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.PatientId;
import org.warmhandoff.core.Words;

/** A message is the rule's own words; nothing in it is evaluated, and nothing of the document is in it. */
class MessageTest {
    private static final Validator VALIDATOR = Providers.validator(Providers.configuration());
    private static final String HOSTILE =
            "CANARY ${1+1} ${validatedValue} {jakarta.validation.constraints.NotNull.message}";

    /** Makes its value the message, as it is or as a literal. */
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = SaysValidator.class)
    @interface Says {
        boolean literal();

        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    public static final class SaysValidator implements ConstraintValidator<Says, String> {
        private boolean literal;

        @Override
        public void initialize(Says says) {
            literal = says.literal();
        }

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(literal ? Violations.literal(text) : text)
                    .addConstraintViolation();
            return false;
        }
    }

    record Literal(@Says(literal = true) String text) {}

    record Evaluated(@Says(literal = false) String text) {}

    record Host(
            @SufficientConsent(purpose = Purpose.PAYMENT) @Nullable
            Consent form,

            @PermittedDisclosure DisclosureCase asked,
            List<@SufficientConsent Consent> all) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                HOSTILE,
                "${1+1}",
                "{jakarta.validation.constraints.NotNull.message}",
                "\\${1+1}",
                "a \\ b \\\\ c {d} $ } {",
                "2.31(a)(7)/expiration-stated"
            })
    void aLiteralComesOutAsItIs(String text) {
        assertThat(VALIDATOR.validate(new Literal(text)))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly(text);
    }

    /** Without it this provider would evaluate: the test above can fail. */
    @Test
    void whatIsNoLiteralIsEvaluatedByThisProvider() {
        assertThat(VALIDATOR.validate(new Evaluated("${1+1} {jakarta.validation.constraints.NotNull.message}")))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("2 must not be null");
    }

    static List<Part2Rule> rules() {
        return Part2.rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleSaysItselfWithItsCitation(Part2Rule rule) {
        for (Outcome outcome : List.of(Outcome.VIOLATED, Outcome.UNKNOWN)) {
            String message = Violations.message(new Reason(rule, outcome, List.of(FactRef.ROOT), List.of()));
            assertThat(message)
                    .startsWith(rule.id() + " " + outcome)
                    .contains(": " + rule.rule().requires() + " (")
                    .endsWith(" (" + rule.rule().authority() + ")");
            assertThat(VALIDATOR.validate(new Literal(message)))
                    .extracting(ConstraintViolation::getMessage)
                    .containsExactly(message);
        }
    }

    static Stream<CaseFiles.Case> cases() {
        return CaseFiles.all().stream();
    }

    /** Every text is hostile and every name, identifier of a person and date a marker; none comes out in whatever is printed. */
    @ParameterizedTest
    @MethodSource("cases")
    void nothingOfTheDocumentIsPrinted(CaseFiles.Case c) {
        DisclosureCase asked = Values.rebuilt(c.asked(), MessageTest::marked);
        Set<String> markers = markers(asked);
        assertThat(markers).hasSizeGreaterThan(2).contains("CANARY");
        List<Consent> forms = asked.file().consents().stream()
                .map(f -> f.withSignatures().withExpiration(Optional.empty()))
                .toList();
        Consent form = forms.isEmpty() ? null : forms.get(0);
        Set<ConstraintViolation<Host>> violations = VALIDATOR.validate(new Host(form, asked, forms));
        assertThat(violations.size()).isGreaterThanOrEqualTo(forms.size() * 2);
        for (ConstraintViolation<Host> v : violations) {
            for (String printed : printed(v)) {
                assertThat(markers).noneMatch(printed::contains);
            }
        }
    }

    private static Object marked(Object value) {
        if (value instanceof Words) {
            return new Words(HOSTILE);
        } else if (value instanceof PartyId p) {
            return PartyId.of("canary " + p.value());
        } else if (value instanceof PatientId p) {
            return PatientId.of("canary " + p.value());
        }
        return value;
    }

    private static Set<String> markers(DisclosureCase c) {
        Set<String> markers = new LinkedHashSet<>(List.of("CANARY", "canary"));
        Values.walk(c, v -> {
            if (v instanceof LocalDate d) {
                markers.add(d.toString());
            } else if (v instanceof ZonedDateTime t) {
                markers.add(t.toLocalDate().toString());
            }
        });
        return markers;
    }

    private static List<String> printed(ConstraintViolation<?> v) {
        List<String> printed = new ArrayList<>(List.of(
                v.toString(),
                v.getMessage(),
                v.getMessageTemplate(),
                v.getPropertyPath().toString(),
                String.valueOf(v.getInvalidValue()),
                String.valueOf(v.getLeafBean()),
                String.valueOf(v.getRootBean()),
                String.valueOf(v.getConstraintDescriptor())));
        v.getPropertyPath().forEach(node -> printed.add(String.valueOf(node)));
        return printed;
    }
}
