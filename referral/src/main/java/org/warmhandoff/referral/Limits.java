package org.warmhandoff.referral;

import org.warmhandoff.core.InvalidValueException;

/**
 * How long things may take before a report says so, in days; a day is a day in the zone of the one who asks. All numbers
 * are design judgements of this library except where a source is named, and never move a referral. A number that is zero, as one
 * absent from a document is, stands for that of {@link #DEFAULT}.
 *
 * @param prepareBy from PREPARING
 * @param connectBy from READY
 * @param attempts how many tries in vain are enough
 * @param attemptDays over how many days
 * @param attemptWays in how many ways
 * @param initialConversationBy from SENT, or from a later agreement
 * @param acknowledgeBy from a document that was sent, in business days: neither Saturday nor Sunday nor a closed day
 * @param answerBy from CONNECTING and from SENT
 * @param appointmentBy from ACCEPTED
 * @param waitingListReviewBy from the waiting list
 * @param followUpAfterAppointment from a dated appointment
 * @param followUpAfterSent from SENT without one
 * @param followUpAgain from the latest follow-up
 * @param consultNoteBy from CONNECTED
 * @param missedActBy from an appointment missed or called off
 * @param revisitAfter from DEFERRED, where no day was set
 * @param renewBy from the expiry of an agreement
 * @param closeBy from SENT, or from a later revocation
 * @param planReviewBy from CONNECTED
 * @param reofferBy from an end
 */
public record Limits(
        int prepareBy,
        int connectBy,
        int attempts,
        int attemptDays,
        int attemptWays,
        int initialConversationBy,
        int acknowledgeBy,
        int answerBy,
        int appointmentBy,
        int waitingListReviewBy,
        int followUpAfterAppointment,
        int followUpAfterSent,
        int followUpAgain,
        int consultNoteBy,
        int missedActBy,
        int revisitAfter,
        int renewBy,
        int closeBy,
        int planReviewBy,
        int reofferBy) {
    /** The numbers used where nothing else is said. */
    public static final Limits DEFAULT = new Limits(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /**
     * Creates one.
     *
     * @throws InvalidValueException when a number is negative
     */
    public Limits {
        prepareBy = or(prepareBy, 14);
        connectBy = or(connectBy, 3);
        attempts = or(attempts, 3);
        attemptDays = or(attemptDays, 7);
        attemptWays = or(attemptWays, 2);
        initialConversationBy = or(initialConversationBy, 7);
        acknowledgeBy = or(acknowledgeBy, 2);
        answerBy = or(answerBy, 7);
        appointmentBy = or(appointmentBy, 28);
        waitingListReviewBy = or(waitingListReviewBy, 14);
        followUpAfterAppointment = or(followUpAfterAppointment, 2);
        followUpAfterSent = or(followUpAfterSent, 7);
        followUpAgain = or(followUpAgain, 30);
        consultNoteBy = or(consultNoteBy, 30);
        missedActBy = or(missedActBy, 3);
        revisitAfter = or(revisitAfter, 30);
        renewBy = or(renewBy, 14);
        closeBy = or(closeBy, 90);
        planReviewBy = or(planReviewBy, 30);
        reofferBy = or(reofferBy, 7);
    }

    private static int or(int days, int otherwise) {
        if (days < 0) {
            throw new InvalidValueException("Limits", "no number may be negative");
        }
        return days == 0 ? otherwise : days;
    }
}
