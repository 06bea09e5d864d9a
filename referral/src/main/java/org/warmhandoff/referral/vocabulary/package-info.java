/**
 * The closed vocabularies of the referral half, each constant a {@link org.warmhandoff.core.code.Term} with its definition and
 * sources. What kinds of support, techniques, roles, medications and settings there are stands in {@code
 * org.warmhandoff.core.care}; what only an event says of itself (method, delivery, whom it reached, who speaks) in {@code
 * org.warmhandoff.referral.event}.
 *
 * <p>A tour:
 *
 * <ul>
 *   <li><b>The patient</b>: {@link org.warmhandoff.referral.vocabulary.Condition}, {@link
 *       org.warmhandoff.referral.vocabulary.TreatmentPhase}, {@link org.warmhandoff.referral.vocabulary.Barrier}, {@link
 *       org.warmhandoff.referral.vocabulary.RecoverySupportKind}.
 *   <li><b>The program</b>: {@link org.warmhandoff.referral.vocabulary.MoudAcceptance}, {@link
 *       org.warmhandoff.referral.vocabulary.SpecialtyTrack}, {@link org.warmhandoff.referral.vocabulary.SupportIntensity},
 *       {@link org.warmhandoff.referral.vocabulary.CoLocation}; a group's {@link
 *       org.warmhandoff.referral.vocabulary.GroupFormat} and {@link org.warmhandoff.referral.vocabulary.GroupFocus}; of
 *       mutual help the {@link org.warmhandoff.referral.vocabulary.Fellowship} and the {@link
 *       org.warmhandoff.referral.vocabulary.MedicationStance} of a meeting.
 *   <li><b>Contact with the patient</b>: {@link org.warmhandoff.referral.vocabulary.PatientChannel}, {@link
 *       org.warmhandoff.referral.vocabulary.PatientContactPurpose}, {@link
 *       org.warmhandoff.referral.vocabulary.PatientOffer}, {@link org.warmhandoff.referral.vocabulary.PatientSupport}.
 *   <li><b>Contact with the program</b>: {@link org.warmhandoff.referral.vocabulary.CommunicationChannel}, {@link
 *       org.warmhandoff.referral.vocabulary.ConversationTopic}, {@link org.warmhandoff.referral.vocabulary.NotDoneReason}.
 *   <li><b>The practice</b>: {@link org.warmhandoff.referral.vocabulary.IntegrationModel} and its {@link
 *       org.warmhandoff.referral.vocabulary.ModelPart}s, {@link org.warmhandoff.referral.vocabulary.PolicyTopic}, {@link
 *       org.warmhandoff.referral.vocabulary.PracticeActivity}, {@link
 *       org.warmhandoff.referral.vocabulary.CommonRecordField}, {@link
 *       org.warmhandoff.referral.vocabulary.OutcomeMeasure}.
 * </ul>
 *
 * <p>All of them, with definitions, codes and sources, on one page: {@code referral/docs/vocabularies.md}.
 */
@NullMarked
package org.warmhandoff.referral.vocabulary;

import org.jspecify.annotations.NullMarked;
