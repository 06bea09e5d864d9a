package org.warmhandoff.consent.constraint;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.warmhandoff.consent.part2.Reason;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.Outcome;

/** Writes reasons down as violations: one for each rule, what it found, and place. */
final class Violations {
    private Violations() {}

    /**
     * Puts a violation for each reason in the place of the default one, which stands where there is no reason to give.
     *
     * @param reasons what was violated or is unknown
     * @param template the host's message; empty: the message of the rule
     * @param context where violations go
     */
    static void report(Stream<Reason> reasons, String template, ConstraintValidatorContext context) {
        Map<String, Set<FactRef>> places = new LinkedHashMap<>();
        reasons.forEach(
                r -> places.computeIfAbsent(template.isEmpty() ? literal(message(r)) : template, k -> new TreeSet<>())
                        .addAll(r.facts().isEmpty() ? List.of(FactRef.ROOT) : r.facts()));
        if (!places.isEmpty()) {
            context.disableDefaultConstraintViolation();
        }
        places.forEach((message, facts) ->
                facts.forEach(at -> add(context.buildConstraintViolationWithTemplate(message), at)));
    }

    /** Such as {@code 2.31(a)(9)/signing-date VIOLATED, voids the consent: The form bears … (42 CFR 2.31(a)(9))}. */
    static String message(Reason r) {
        String effect =
                r.outcome() == Outcome.VIOLATED ? ", " + r.rule().effect().words() : "";
        return r.rule().id() + " " + r.outcome() + effect + ": "
                + r.rule().rule().requires() + " (" + r.rule().rule().authority() + ")";
    }

    /** The template that interpolates to a text, whatever the text holds: no parameter and no expression is looked for. */
    static String literal(String text) {
        return text.replaceAll("[\\\\{}$]", "\\\\$0");
    }

    private static void add(ConstraintViolationBuilder violation, FactRef at) {
        Function<String, NodeBuilderCustomizableContext> property = violation::addPropertyNode;
        Supplier<LeafNodeBuilderCustomizableContext> element = violation::addBeanNode;
        Runnable done = violation::addConstraintViolation;
        Integer index = null;
        for (Object step : at.path()) {
            if (step instanceof Integer position) {
                index = position;
                continue;
            }
            NodeBuilderCustomizableContext node = property.apply(step.toString());
            if (index == null) {
                property = node::addPropertyNode;
                element = node::addBeanNode;
                done = node::addConstraintViolation;
            } else {
                NodeBuilderDefinedContext inList = node.inIterable().atIndex(index);
                property = inList::addPropertyNode;
                element = inList::addBeanNode;
                done = inList::addConstraintViolation;
                index = null;
            }
        }
        if (index != null) {
            done = element.get().inIterable().atIndex(index)::addConstraintViolation;
        }
        done.run();
    }
}
