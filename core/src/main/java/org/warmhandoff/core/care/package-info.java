/**
 * Coded vocabularies of care that both halves may use.
 *
 * <p>A tour: {@link org.warmhandoff.core.care.SupportModality} says what kind of psychosocial support is meant, {@link
 * org.warmhandoff.core.care.Technique} how it works, {@link org.warmhandoff.core.care.CareTeamRole} who somebody is in the
 * care team, {@link org.warmhandoff.core.care.Medication} which medication, {@link org.warmhandoff.core.care.Setting} where.
 * Every constant is a {@link org.warmhandoff.core.code.Term}: it has a definition, sources from {@link
 * org.warmhandoff.core.care.Literature}, and codes of outside systems where they are verified.
 */
@NullMarked
package org.warmhandoff.core.care;

import org.jspecify.annotations.NullMarked;
