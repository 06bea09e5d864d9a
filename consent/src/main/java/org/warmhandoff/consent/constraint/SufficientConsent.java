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
import org.warmhandoff.consent.Purpose;
import org.warmhandoff.consent.part2.Part2;

/**
 * The consent form has every element that 42 CFR 2.31, 2.14 and 2.15 require of what it declares. What is unknown, such as a
 * statement that nobody has read, is a violation; advice is not. {@code null} is valid.
 *
 * <p>It is about the form alone and reads no clock: whether the form has begun or ended, was revoked, and covers a disclosure
 * is asked by {@link PermittedDisclosure}. A valid form permits nothing by itself.
 *
 * @see Part2#reviewElements
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({METHOD, FIELD, ANNOTATION_TYPE, PARAMETER, TYPE_USE})
@Repeatable(SufficientConsent.List.class)
@Constraint(validatedBy = SufficientConsentValidator.class)
public @interface SufficientConsent {
    /**
     * {@return purposes that the form must be for, each of them, both as it describes them and as a reader coded them
     * (2.31(a)(5)); empty: whatever it declares} Another stated purpose, care coordination by others and a proceeding are
     * unknown at best, so never satisfied here: an attestation, the recipient, the matter is asked of a disclosure only.
     */
    Purpose[] purpose() default {};

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
        SufficientConsent[] value();
    }
}
