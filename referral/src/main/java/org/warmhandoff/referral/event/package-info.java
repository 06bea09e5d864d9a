/**
 * What happens to a referral: the events of its log and the values they carry.
 *
 * <p>A tour, in the order of the four steps (AHRQ, Behavioral Health Services, Connect Patients to External Providers):
 *
 * <ul>
 *   <li><b>Before</b>: {@link org.warmhandoff.referral.event.Proposed}, {@link
 *       org.warmhandoff.referral.event.WillingnessRecorded}.
 *   <li><b>Agreement</b>: {@link org.warmhandoff.referral.event.ConsentAnswered} with an {@link
 *       org.warmhandoff.referral.event.Agreement}.
 *   <li><b>Needs and preferences</b>: {@link org.warmhandoff.referral.event.NeedsAssessed} with a {@link
 *       org.warmhandoff.referral.event.NeedsAssessment} and {@link org.warmhandoff.referral.event.Preferences}, {@link
 *       org.warmhandoff.referral.event.ProgramConsidered}, {@link org.warmhandoff.referral.event.ProgramChosen}.
 *   <li><b>Active connection</b>: {@link org.warmhandoff.referral.event.Attempted} by a {@link
 *       org.warmhandoff.referral.event.ConnectionMethod} (and so of a {@link
 *       org.warmhandoff.referral.event.HandoffKind}), with what was {@link org.warmhandoff.referral.event.Shared};
 *       {@link org.warmhandoff.referral.event.RecipientAnswered}, {@link
 *       org.warmhandoff.referral.event.AppointmentSet}, {@link org.warmhandoff.referral.event.ConversationHeld}, {@link
 *       org.warmhandoff.referral.event.InformationSent}.
 *   <li><b>Follow-up</b>: {@link org.warmhandoff.referral.event.Attended}, {@link
 *       org.warmhandoff.referral.event.FollowUpPlanned}, {@link org.warmhandoff.referral.event.FollowedUp}, {@link
 *       org.warmhandoff.referral.event.Ended}.
 *   <li><b>The patient</b>, at any time: {@link org.warmhandoff.referral.event.PatientContacted}, {@link
 *       org.warmhandoff.referral.event.PatientLedChosen}.
 *   <li><b>Corrections</b>: {@link org.warmhandoff.referral.event.EnteredInError}.
 * </ul>
 *
 * <p>An event says what was done, right or wrong; whether it may be done is judged by {@code org.warmhandoff.referral}.
 */
@NullMarked
@ValueStyle
package org.warmhandoff.referral.event;

import org.jspecify.annotations.NullMarked;
import org.warmhandoff.core.ValueStyle;
