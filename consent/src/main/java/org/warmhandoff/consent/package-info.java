/**
 * What is asked and what was signed: the values a disclosure and a consent form are made of.
 *
 * <p>A tour:
 *
 * <ul>
 *   <li><b>The form</b>: {@link org.warmhandoff.consent.Consent} holds what a signed form says, element by element of 42 CFR
 *       2.31(a), and the {@link org.warmhandoff.consent.ConsentScope} that a reader coded from its words. A deficient form
 *       is a value like any other; whether it suffices is judged elsewhere. {@link org.warmhandoff.consent.Draft} is one that
 *       is still to be written.
 *   <li><b>The question</b>: {@link org.warmhandoff.consent.Disclosure} names holder, recipient, {@link
 *       org.warmhandoff.consent.StatedPurpose purposes} and {@link org.warmhandoff.consent.Item items}.
 *   <li><b>The words</b>: {@link org.warmhandoff.consent.Purpose}, {@link org.warmhandoff.consent.InfoCategory} and the other
 *       closed vocabularies. A diagnosis code is not an input.
 * </ul>
 *
 * <p>The patient's file is in {@code org.warmhandoff.consent.file}, the decision in {@code org.warmhandoff.consent.part2}, and
 * the same as constraints of Jakarta Validation in {@code org.warmhandoff.consent.constraint}.
 */
@NullMarked
@ValueStyle
package org.warmhandoff.consent;

import org.jspecify.annotations.NullMarked;
import org.warmhandoff.core.ValueStyle;
