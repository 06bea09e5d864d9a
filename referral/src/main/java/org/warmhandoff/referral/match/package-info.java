/**
 * Which programs of a directory fit a patient, and why (AHRQ, Connect Patients to External Providers, step 2).
 *
 * <p>A tour:
 *
 * <ul>
 *   <li>{@link org.warmhandoff.referral.match.MatchCase} is the patient's side: profile, medication, needs and preferences.
 *       {@link org.warmhandoff.referral.match.ResourceDirectory} is the other side, one {@link
 *       org.warmhandoff.referral.match.DirectoryEntry} for each program or meeting.
 *   <li>{@link org.warmhandoff.referral.match.Matching} compares them by nine {@link
 *       org.warmhandoff.referral.match.Criterion criteria}: gates, which exclude, and preferences, which are counted; no
 *       weights.
 *   <li>{@link org.warmhandoff.referral.match.Matches} is the answer: a {@link org.warmhandoff.referral.match.Fit} for every
 *       entry, each criterion explained by a {@link org.warmhandoff.referral.match.CriterionFinding}, with each {@link
 *       org.warmhandoff.referral.match.Question} to ask; and where nothing fits, each {@link
 *       org.warmhandoff.referral.match.Alternative} to offer.
 *   <li>{@link org.warmhandoff.referral.match.Matching#consideration} turns an entry into what a log records of it.
 * </ul>
 *
 * <p>It supports a decision and makes none: the patient chooses. What is not known, too old, or said by default never
 * matches and never excludes; it is asked. Text is never compared.
 */
@NullMarked
@ValueStyle
package org.warmhandoff.referral.match;

import org.jspecify.annotations.NullMarked;
import org.warmhandoff.core.ValueStyle;
