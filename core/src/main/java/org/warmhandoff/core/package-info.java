/**
 * Words that both halves of the library share, and the small kernel in which every rule is stated, found and reported.
 *
 * <p>A tour:
 *
 * <ul>
 *   <li><b>How a rule is stated</b>: {@link org.warmhandoff.core.Rule}, on the authority of a {@link
 *       org.warmhandoff.core.Citation} (a paragraph of the Code of Federal Regulations) or of a {@link
 *       org.warmhandoff.core.Source} (a publication), in an {@link org.warmhandoff.core.Edition}, with the {@link
 *       org.warmhandoff.core.SourceCheck} that says how far its text was checked.
 *   <li><b>How it answers</b>: {@link org.warmhandoff.core.Answer} is what is known of a fact, {@link
 *       org.warmhandoff.core.Outcome} what a rule found, {@link org.warmhandoff.core.FactRef} where in a document, and
 *       {@link org.warmhandoff.core.Finding} all of these together.
 *   <li><b>Who</b>: {@link org.warmhandoff.core.Party} with its {@link org.warmhandoff.core.Capacity capacities}, and the
 *       identifiers {@link org.warmhandoff.core.PartyId}, {@link org.warmhandoff.core.PatientId} and {@link
 *       org.warmhandoff.core.DocumentId}. Only the last ever prints.
 *   <li><b>Values</b>: every value is an immutable record that checks presence in its constructor ({@link
 *       org.warmhandoff.core.Attributes}) and prints its shape only. Free text is {@link org.warmhandoff.core.Words}.
 * </ul>
 *
 * <p>Documents are read and written in {@code org.warmhandoff.core.json}.
 */
@NullMarked
@ValueStyle
package org.warmhandoff.core;

import org.jspecify.annotations.NullMarked;
