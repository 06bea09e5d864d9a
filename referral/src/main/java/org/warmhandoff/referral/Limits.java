package org.warmhandoff.referral;

import org.jspecify.annotations.Nullable;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.InvalidValueException;

/**
 * How long things may take before a report says so, in days; a day is a day in the zone of the one who asks. All numbers
 * are design judgements of this library except where a source is named, and never move a referral. One that is absent from a
 * document is that of {@link #DEFAULT}.
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
        Integer prepareBy,
        Integer connectBy,
        Integer attempts,
        Integer attemptDays,
        Integer attemptWays,
        Integer initialConversationBy,
        Integer acknowledgeBy,
        Integer answerBy,
        Integer appointmentBy,
        Integer waitingListReviewBy,
        Integer followUpAfterAppointment,
        Integer followUpAfterSent,
        Integer followUpAgain,
        Integer consultNoteBy,
        Integer missedActBy,
        Integer revisitAfter,
        Integer renewBy,
        Integer closeBy,
        Integer planReviewBy,
        Integer reofferBy) {
    /** The numbers used where nothing else is said. */
    public static final Limits DEFAULT =
            new Limits(14, 3, 3, 7, 2, 7, 2, 7, 28, 14, 2, 7, 30, 30, 3, 30, 14, 90, 30, 7);

    /**
     * Creates one.
     *
     * @throws InvalidValueException when a number is not positive
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

    private static Integer or(@Nullable Integer number, Integer otherwise) {
        Integer stated = Attributes.orElse(number, otherwise);
        if (stated < 1) {
            throw new InvalidValueException("Limits", "every number must be positive");
        }
        return stated;
    }
}
