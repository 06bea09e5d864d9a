/**
 * The four steps as a constraint of Jakarta Validation, for a host that validates before it goes on.
 *
 * <p>{@link org.warmhandoff.referral.constraint.StepsMet} asks of a {@link org.warmhandoff.referral.StepReport} that its steps
 * are met, through the one it names. Every step that is not is a violation of its own, at that step, and its message names the
 * rules and what to do next. They are the statuses and rules of the report; nothing is judged here. {@code null} is valid. No
 * message, path or printed violation holds a value of the log.
 *
 * <p>This package alone needs {@code jakarta.validation}, and a provider where it is used. Nothing else in the module depends
 * on it.
 */
@NullMarked
package org.warmhandoff.referral.constraint;

import org.jspecify.annotations.NullMarked;
