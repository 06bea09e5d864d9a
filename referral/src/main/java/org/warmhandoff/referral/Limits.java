package org.warmhandoff.referral;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.warmhandoff.core.InvalidValueException;

/**
 * How long things may take before a report says so, in days; a day is a day in the zone of the one who asks. All numbers
 * are design judgements of this library except where a source is named, and never move a referral.
 *
 * @param prepareBy from PREPARING
 * @param connectBy from READY
 * @param answerBy from CONNECTING and from SENT
 * @param acknowledgeBy from a document that was sent, in business days: neither Saturday nor Sunday
 * @param initialConversationBy from SENT
 * @param appointmentBy from ACCEPTED
 * @param waitingListReviewBy from the waiting list
 * @param followUpAfterAppointment from a dated appointment
 * @param followUpAfterSent from SENT without one
 * @param revisitAfter from DEFERRED, where no day was set
 * @param renewBy from the expiry of an agreement
 * @param closeBy from SENT, or from a later revocation
 * @param reofferBy from an end
 */
public record Limits(
        int prepareBy,
        int connectBy,
        int answerBy,
        int acknowledgeBy,
        int initialConversationBy,
        int appointmentBy,
        int waitingListReviewBy,
        int followUpAfterAppointment,
        int followUpAfterSent,
        int revisitAfter,
        int renewBy,
        int closeBy,
        int reofferBy) {
    /** The numbers used where nothing else is said. */
    public static final Limits DEFAULT = new Limits(14, 3, 7, 2, 7, 28, 14, 2, 7, 30, 14, 90, 7);

    /**
     * Creates one.
     *
     * @throws InvalidValueException when a number is not positive
     */
    public Limits {
        for (int days : new int[] {
            prepareBy,
            connectBy,
            answerBy,
            acknowledgeBy,
            initialConversationBy,
            appointmentBy,
            waitingListReviewBy,
            followUpAfterAppointment,
            followUpAfterSent,
            revisitAfter,
            renewBy,
            closeBy,
            reofferBy
        }) {
            if (days < 1) {
                throw new InvalidValueException("Limits", "every number of days must be positive");
            }
        }
    }

    /** The day that is a number of business days later. */
    static LocalDate businessDays(LocalDate from, int days) {
        LocalDate day = from;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return day;
    }
}
