/**
 * Vocabularies and the codes of outside systems.
 *
 * <p>A tour: every constant of a vocabulary is a {@link org.warmhandoff.core.code.Term} with a {@link
 * org.warmhandoff.core.code.Meaning}: a definition, sources, and {@link org.warmhandoff.core.code.Coding codings} in a {@link
 * org.warmhandoff.core.code.CodeSystem}. A {@link org.warmhandoff.core.code.CodeBook} finds the constants that carry a code:
 *
 * <pre>{@code
 * SupportModality.PEER_SERVICES.codings();                                     // HCPCS H0038, …
 * CodeBook<SupportModality> book = CodeBook.of(SupportModality.class);
 * book.find(CodeSystem.HL7_SERVICE_TYPE, "553");                               // PEER_SERVICES, COACHING
 * book.with(SupportModality.COACHING, Coding.of(ours, "coach-1")).find(ours, "coach-1");
 * }</pre>
 */
@NullMarked
package org.warmhandoff.core.code;

import org.jspecify.annotations.NullMarked;
