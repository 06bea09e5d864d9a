/**
 * From a prescribing practice to support outside it: a referral, and how the four steps stand.
 *
 * <p>A tour:
 *
 * <ul>
 *   <li>{@link org.warmhandoff.referral.ReferralLog} is the document: what happened, in the order in which it was written
 *       down, with the patient's file. {@link org.warmhandoff.referral.Referral#replay} folds it.
 *   <li>{@link org.warmhandoff.referral.Referral#apply} is asked before an act; its {@link
 *       org.warmhandoff.referral.Transition} says whether the act may be done, and by which {@link
 *       org.warmhandoff.referral.GuidanceRule} it may not.
 *   <li>{@link org.warmhandoff.referral.Referral#steps} says how each {@link org.warmhandoff.referral.ConnectionStep} stands
 *       as of a moment: a {@link org.warmhandoff.referral.StepReport} with status, evidence, findings, what to do next and
 *       what is due.
 *   <li>{@link org.warmhandoff.referral.ReferralLabel} is its name in short, derived from all that stands beside the state.
 *   <li>{@link org.warmhandoff.referral.Course} says how a referral went, day by day: what rules of guidance ask beside the steps.
 *   <li>{@link org.warmhandoff.referral.CareContext} is what a practice brings along: its limits, its closed days, the weights
 *       it gives to rules, the patient's plan of care, and what it is.
 * </ul>
 *
 * <p>Which programs fit a patient is asked of {@code org.warmhandoff.referral.match}; how a practice stands, with its plans,
 * team and directory, of {@code org.warmhandoff.referral.guidance}.
 *
 * <p>The state moves by events only, by one table of states and events ({@code referral/docs/states.md}); sharing, the
 * appointment and what waits stand beside it. The four steps are those of AHRQ, Behavioral Health Services (MAT for OUD
 * playbook), Connect Patients to External Providers.
 */
@NullMarked
package org.warmhandoff.referral;

import org.jspecify.annotations.NullMarked;
