/**
 * The practice, its team and the plan of a patient's care: what the steps of a referral and the match are asked against.
 *
 * <p>A tour:
 *
 * <ul>
 *   <li><b>The patient</b>: {@link org.warmhandoff.referral.practice.PatientProfile} and the {@link
 *       org.warmhandoff.referral.practice.MedicationPlan}; both, with the needs and preferences of {@code
 *       org.warmhandoff.referral.event} and each {@link org.warmhandoff.referral.practice.SupportPlanItem}, make a {@link
 *       org.warmhandoff.referral.practice.CarePlan}.
 *   <li><b>The team</b>: {@link org.warmhandoff.referral.practice.CareTeam}, its {@link
 *       org.warmhandoff.referral.practice.TeamMember}s and what each was trained in ({@link
 *       org.warmhandoff.referral.practice.TrainingRecord}).
 *   <li><b>The practice</b>: {@link org.warmhandoff.referral.practice.Practice} with its {@link
 *       org.warmhandoff.referral.practice.Policy} on each topic, its own services ({@link
 *       org.warmhandoff.referral.practice.InternalService}) and a {@link
 *       org.warmhandoff.referral.practice.WorkingAgreement} with a program outside.
 * </ul>
 */
@NullMarked
@ValueStyle
package org.warmhandoff.referral.practice;

import org.jspecify.annotations.NullMarked;
import org.warmhandoff.core.ValueStyle;
