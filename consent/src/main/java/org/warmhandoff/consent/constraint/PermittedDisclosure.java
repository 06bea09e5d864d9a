package org.warmhandoff.consent.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.warmhandoff.consent.file.DisclosureCase;
import org.warmhandoff.consent.part2.Part2;

/**
 * The {@link DisclosureCase} is permitted under 42 CFR Part 2, as of its own moment. Denied and undetermined are violations,
 * rule by rule; not covered is one unless it is allowed. {@code null} is valid.
 *
 * <p>A permission comes with duties (2.32, the log …), and those are not in a validation: ask {@link
 * Part2#decide(DisclosureCase)} for them before anything is sent.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({METHOD, FIELD, ANNOTATION_TYPE, PARAMETER, TYPE_USE})
@Repeatable(PermittedDisclosure.List.class)
@Constraint(validatedBy = PermittedDisclosureValidator.class)
public @interface PermittedDisclosure {
    /**
     * {@return whether a disclosure that Part 2 does not restrict is valid too} HIPAA and state law may still restrict it,
     * and nothing here looks at them.
     */
    boolean allowNotCovered() default false;

    /** {@return the message template of every violation; empty: the rule, what it found and requires, and its citation} */
    String message() default "";

    /** {@return the groups it belongs to} */
    Class<?>[] groups() default {};

    /** {@return what the host attaches to it} */
    Class<? extends Payload>[] payload() default {};

    /** Several on one element, such as one for each group. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target({METHOD, FIELD, ANNOTATION_TYPE, PARAMETER, TYPE_USE})
    @interface List {
        /** {@return the constraints} */
        PermittedDisclosure[] value();
    }
}
