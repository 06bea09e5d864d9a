/**
 * The work of a practice over all its referrals: what is to be done, by whom, by when, and why.
 *
 * <p>A tour:
 *
 * <ul>
 *   <li>{@link org.warmhandoff.referral.worklist.WorkList} is made of referrals, or of their {@link
 *       org.warmhandoff.referral.StepReport}s, as of one moment: what is late first. A log that could not be read stands on it
 *       too, as {@link org.warmhandoff.referral.worklist.WorkList.Unread}.
 *   <li>{@link org.warmhandoff.referral.worklist.WorkItem} is one thing to do, with the rule or the step it comes from.
 *   <li>{@link org.warmhandoff.referral.worklist.WorkCalendar} writes the list for a calendar (RFC 5545).
 * </ul>
 *
 * <p>Nothing is judged here: every item is a next action, a duty still owed or a day of a step report. It holds no name and
 * no id of a person, only ids of referrals and events.
 */
@NullMarked
package org.warmhandoff.referral.worklist;

import org.jspecify.annotations.NullMarked;
