/**
 * What the guidance asks of a referral, a patient's plan, a care team, a practice and its directory.
 *
 * <p>A tour:
 *
 * <ul>
 *   <li>{@link org.warmhandoff.referral.guidance.Guidance#check} asks the rules that take a value, one by one; {@link
 *       org.warmhandoff.referral.guidance.Guidance#review} asks all of them of the document of a practice ({@link
 *       org.warmhandoff.referral.guidance.PracticeReview}) and sorts what they find into a {@link
 *       org.warmhandoff.referral.guidance.GuidanceReport}.
 *   <li>Each {@link org.warmhandoff.referral.guidance.Topic} has its rules in one class, in the order of the text: a
 *       constant that says what it asks and where that stands, and beside it what looks at the facts.
 *   <li>{@link org.warmhandoff.referral.guidance.Dont} groups the rules by what the guidance says not to do; {@link
 *       org.warmhandoff.referral.guidance.Checklist} holds what is shown on request, with lines that no machine can
 *       tick.
 * </ul>
 *
 * <p>What a rule lacks is unknown and never satisfied; medication is never contingent on anything else. What refuses an
 * event of a referral, or leaves one of the four steps not met, is a rule of {@link org.warmhandoff.referral.Referral} itself; here it
 * is one finding among others.
 */
@NullMarked
package org.warmhandoff.referral.guidance;

import org.jspecify.annotations.NullMarked;
