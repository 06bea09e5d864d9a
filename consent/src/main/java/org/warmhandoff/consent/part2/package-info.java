/**
 * The regulation: 42 CFR Part 2, section by section, and the decision.
 *
 * <p>A tour:
 *
 * <ul>
 *   <li>{@link org.warmhandoff.consent.part2.Part2} is where to start: {@code decide} a disclosure, {@code review} a form on a day or
 *       its elements on none. The same rules tell beforehand what a form must say ({@code requirements}) and afterwards what it
 *       {@code allows}.
 *   <li>{@link org.warmhandoff.consent.part2.Decision} is one of four: {@link org.warmhandoff.consent.part2.Permitted}, {@link
 *       org.warmhandoff.consent.part2.Denied}, {@link org.warmhandoff.consent.part2.Undetermined}, {@link
 *       org.warmhandoff.consent.part2.NotCovered}. Only the first permits.
 *   <li>The rules stand in one class for each section, in the order of the regulation ({@code Section2_31} …): a constant
 *       that states the rule, a predicate that looks at the facts, and one method that shows the section at a glance. Read
 *       them with the regulation open. {@link org.warmhandoff.consent.part2.Part2#rules()} lists them all.
 * </ul>
 *
 * <p>Each section is walked twice at most: once for the answer alone, and, where that is not "permitted", once more for the
 * reasons, from the same predicates.
 */
@NullMarked
package org.warmhandoff.consent.part2;

import org.jspecify.annotations.NullMarked;
