package org.warmhandoff.referral.constraint;

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
import org.warmhandoff.referral.ConnectionStep;
import org.warmhandoff.referral.StepReport;
import org.warmhandoff.referral.StepStatus;

/**
 * The steps of the {@link StepReport} are met, from the first through the one named, as of the report's own moment. {@code
 * null} is valid.
 *
 * <p>Met and not applicable are valid, and so is what the patient declined, with the steps that nothing else blocks, and what
 * was still to come when the patient declined the referral: a refusal is nobody's failure. Not met, unknown and blocked are violations, and so is not yet due, unless it is allowed. Where
 * the log could not be replayed to its end the report is a violation as a whole, at {@code stopped}, whatever the steps say.
 *
 * <p>Duties that are still owed are not in a validation: see {@link StepReport#owed()}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({METHOD, FIELD, ANNOTATION_TYPE, PARAMETER, TYPE_USE})
@Repeatable(StepsMet.List.class)
@Constraint(validatedBy = StepsMetValidator.class)
public @interface StepsMet {
    /** {@return the last step that is asked for; those before it are asked for too} */
    ConnectionStep through() default ConnectionStep.FOLLOW_UP;

    /** {@return whether a step is valid too that is {@link StepStatus#NOT_YET_DUE not yet due}} Unknown is not. */
    boolean allowNotYetDue() default false;

    /**
     * {@return the message template of every violation; empty: the step and how it stands, the rules that were broken with
     * their sources, and what to do next}
     */
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
        StepsMet[] value();
    }
}
