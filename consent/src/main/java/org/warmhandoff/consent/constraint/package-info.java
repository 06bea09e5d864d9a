/**
 * The decision as constraints of Jakarta Validation, for a host that validates what comes in.
 *
 * <p>A tour:
 *
 * <ul>
 *   <li>{@link org.warmhandoff.consent.constraint.SufficientConsent} asks of a {@link org.warmhandoff.consent.Consent} that the
 *       form has every element that 42 CFR 2.31 requires.
 *   <li>{@link org.warmhandoff.consent.constraint.PermittedDisclosure} asks of a {@link
 *       org.warmhandoff.consent.file.DisclosureCase} that the decision is "permitted".
 * </ul>
 *
 * <p>Every rule that is not met, or whose answer is not known, is a violation of its own at each place it points to, and its
 * message names the rule. They are the rules and places that {@link org.warmhandoff.consent.part2.Part2} reports; nothing is
 * judged here. {@code null} is valid. No message, path or printed violation holds a value of the document.
 *
 * <p>This package alone needs {@code jakarta.validation}, and a provider where it is used. Nothing else in the library
 * depends on it.
 */
@NullMarked
package org.warmhandoff.consent.constraint;

import org.jspecify.annotations.NullMarked;
