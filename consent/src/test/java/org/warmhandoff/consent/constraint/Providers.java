package org.warmhandoff.consent.constraint;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;
import org.warmhandoff.consent.part2.Part2;
import org.warmhandoff.consent.part2.Part2Rule;
import org.warmhandoff.consent.part2.Reason;

/** The provider of the tests, and what it found. */
final class Providers {
    private static final Logger LOG = Logger.getLogger("org.hibernate.validator");

    static {
        LOG.setLevel(Level.SEVERE);
    }

    private Providers() {}

    /** A rule, and the place that a violation of it names. */
    record Found(String rule, String path) {}

    /** Expressions may do the most that a provider lets them, so that one that is not evaluated was not for want of leave. */
    static HibernateValidatorConfiguration configuration() {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .constraintExpressionLanguageFeatureLevel(ExpressionLanguageFeatureLevel.BEAN_METHODS)
                .customViolationExpressionLanguageFeatureLevel(ExpressionLanguageFeatureLevel.BEAN_METHODS);
    }

    static Validator validator(HibernateValidatorConfiguration configuration) {
        try (ValidatorFactory factory = configuration.buildValidatorFactory()) {
            return factory.getValidator();
        }
    }

    /** What the violations say, the rule taken from the start of the message. */
    static Set<Found> found(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(v -> new Found(
                        rule(v.getMessage().substring(0, v.getMessage().indexOf(' ')))
                                .id(),
                        v.getPropertyPath().toString()))
                .collect(Collectors.toSet());
    }

    static Set<String> rules(Collection<? extends ConstraintViolation<?>> violations) {
        return found(violations).stream().map(Found::rule).collect(Collectors.toSet());
    }

    static List<String> paths(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream().map(v -> v.getPropertyPath().toString()).toList();
    }

    /** What reasons say without a provider, under a prefix. */
    static Set<Found> expected(Stream<Reason> reasons, String prefix) {
        return reasons.flatMap(r ->
                        r.facts().stream().map(f -> new Found(r.rule().id(), prefix + f.propertyPath())))
                .collect(Collectors.toSet());
    }

    static Part2Rule rule(String id) {
        return Part2.rules().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
    }
}
