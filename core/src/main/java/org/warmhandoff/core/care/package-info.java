/**
 * Coded vocabularies of care that both halves may use.
 *
 * <p>A tour: {@link org.warmhandoff.core.care.SupportModality} says what kind of psychosocial support is meant, {@link
 * org.warmhandoff.core.care.CareTeamRole} who somebody is in the care team. Constants carry no codes of outside systems yet.
 */
@NullMarked
package org.warmhandoff.core.care;

import org.jspecify.annotations.NullMarked;
