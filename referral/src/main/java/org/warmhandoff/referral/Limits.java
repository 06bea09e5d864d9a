package org.warmhandoff.referral;

import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.InvalidValueException;

/**
 * How long things may take before a report says so, in days; a day is a day in the zone of the one who asks. All numbers
 * are design judgements of this library except where a source is named, and never move a referral. Absent: the number of
 * {@link #DEFAULT}.
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
 * @param capacityFresh how long it counts whether a program takes new patients, from the day it was so, inclusive
 * @param stanceFresh how long it counts how a meeting sees medication, from the day it was checked, inclusive
 * @param entryFresh how long everything else counts that a directory says, from the day it was verified, inclusive
 * @param askAgainAfter from the day a reluctant patient was stable on the medication
 * @param offerBy from the day a patient said to be willing
 * @param huddleEvery from one huddle to the next
 * @param supervisionEvery from one supervision to the next
 * @param stigmaReviewEvery from one review of stigma, or training in it, to the next
 * @param directoryRevisionEvery from one revision of the directory to the next
 * @param directContactEvery from SENT to the first conversation in which people speak with each other, and once CONNECTED
 *     from one to the next
 * @param tryAgainBy from the latest act after tries in vain
 * @param engagementContacts how many contacts, not days, make a patient one who works with a program (HEDIS, initiation
 *     and engagement: two within 34 days)
 * @param relationshipWithin how long a referral to a program asks for a working relationship with it
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
        Integer reofferBy,
        Integer capacityFresh,
        Integer stanceFresh,
        Integer entryFresh,
        Integer askAgainAfter,
        Integer offerBy,
        Integer huddleEvery,
        Integer supervisionEvery,
        Integer stigmaReviewEvery,
        Integer directoryRevisionEvery,
        Integer directContactEvery,
        Integer tryAgainBy,
        Integer engagementContacts,
        Integer relationshipWithin) {
    /** The numbers used where nothing else is said. */
    public static final Limits DEFAULT = new Limits(
            14, 3, 3, 7, 2, 7, 2, 7, 28, 14, 2, 7, 30, 30, 3, 30, 14, 90, 30, 7, 30, 180, 180, 30, 30, 30, 90, 365, 90,
            30, 3, 2, 365);

    /**
     * Creates one.
     *
     * @throws InvalidValueException when a number is not positive
     */
    public Limits {
        prepareBy = Attributes.orElse(prepareBy, 14);
        connectBy = Attributes.orElse(connectBy, 3);
        attempts = Attributes.orElse(attempts, 3);
        attemptDays = Attributes.orElse(attemptDays, 7);
        attemptWays = Attributes.orElse(attemptWays, 2);
        initialConversationBy = Attributes.orElse(initialConversationBy, 7);
        acknowledgeBy = Attributes.orElse(acknowledgeBy, 2);
        answerBy = Attributes.orElse(answerBy, 7);
        appointmentBy = Attributes.orElse(appointmentBy, 28);
        waitingListReviewBy = Attributes.orElse(waitingListReviewBy, 14);
        followUpAfterAppointment = Attributes.orElse(followUpAfterAppointment, 2);
        followUpAfterSent = Attributes.orElse(followUpAfterSent, 7);
        followUpAgain = Attributes.orElse(followUpAgain, 30);
        consultNoteBy = Attributes.orElse(consultNoteBy, 30);
        missedActBy = Attributes.orElse(missedActBy, 3);
        revisitAfter = Attributes.orElse(revisitAfter, 30);
        renewBy = Attributes.orElse(renewBy, 14);
        closeBy = Attributes.orElse(closeBy, 90);
        planReviewBy = Attributes.orElse(planReviewBy, 30);
        reofferBy = Attributes.orElse(reofferBy, 7);
        capacityFresh = Attributes.orElse(capacityFresh, 30);
        stanceFresh = Attributes.orElse(stanceFresh, 180);
        entryFresh = Attributes.orElse(entryFresh, 180);
        askAgainAfter = Attributes.orElse(askAgainAfter, 30);
        offerBy = Attributes.orElse(offerBy, 30);
        huddleEvery = Attributes.orElse(huddleEvery, 30);
        supervisionEvery = Attributes.orElse(supervisionEvery, 90);
        stigmaReviewEvery = Attributes.orElse(stigmaReviewEvery, 365);
        directoryRevisionEvery = Attributes.orElse(directoryRevisionEvery, 90);
        directContactEvery = Attributes.orElse(directContactEvery, 30);
        tryAgainBy = Attributes.orElse(tryAgainBy, 3);
        engagementContacts = Attributes.orElse(engagementContacts, 2);
        relationshipWithin = Attributes.orElse(relationshipWithin, 365);
        for (int number : new int[] {
            prepareBy,
            connectBy,
            attempts,
            attemptDays,
            attemptWays,
            initialConversationBy,
            acknowledgeBy,
            answerBy,
            appointmentBy,
            waitingListReviewBy,
            followUpAfterAppointment,
            followUpAfterSent,
            followUpAgain,
            consultNoteBy,
            missedActBy,
            revisitAfter,
            renewBy,
            closeBy,
            planReviewBy,
            reofferBy,
            capacityFresh,
            stanceFresh,
            entryFresh,
            askAgainAfter,
            offerBy,
            huddleEvery,
            supervisionEvery,
            stigmaReviewEvery,
            directoryRevisionEvery,
            directContactEvery,
            tryAgainBy,
            engagementContacts,
            relationshipWithin
        }) {
            if (number < 1) {
                throw new InvalidValueException("Limits", "every number must be positive");
            }
        }
    }
}
