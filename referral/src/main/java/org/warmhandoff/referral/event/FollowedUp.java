package org.warmhandoff.referral.event;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.InvalidValueException;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.Shape;
import org.warmhandoff.core.Words;

/**
 * Somebody asked whether the patient connected with the program and worked with it (AHRQ, Connect Patients to External
 * Providers, step 4).
 *
 * @param id the host's id of the event
 * @param occurredAt when it happened; its zone says what day it is
 * @param recordedAt when it was written down, not before it happened
 * @param actor who says or does it
 * @param recordedBy who wrote it down, by the host's id
 * @param contactRef the event in which it was said; absent: none named
 * @param plan the planned follow-up it answers; absent: the earliest that is open, else it stands by itself
 * @param source who says so
 * @param connected whether the patient connected; absent: unknown
 * @param workedWith whether the patient worked with the program; absent: unknown
 * @param contactsSoFar how many contacts there were with the program; absent: not stated
 * @param patientView whether it helped and whether something else would suit better; absent: not asked
 * @param planReviewed whether the plan was looked at together; absent: unknown
 * @param closing whether the referral ends with it
 * @param words the patient's words, needed for a patient who did not connect where somebody else says so; absent: none
 * @param shared what was told about the patient when the program was asked; absent: nothing
 * @param returned what the program told, as a disclosure of the program to the practice; absent: not described
 */
@Value.Builder
public record FollowedUp(
        DocumentId id,
        ZonedDateTime occurredAt,
        ZonedDateTime recordedAt,
        Actor actor,
        PartyId recordedBy,
        Optional<DocumentId> contactRef,
        Optional<DocumentId> plan,
        EvidenceSource source,
        Answer connected,
        Answer workedWith,
        Optional<Integer> contactsSoFar,
        Optional<Words> patientView,
        Answer planReviewed,
        boolean closing,
        Optional<Words> words,
        Optional<Shared> shared,
        Optional<Shared> returned)
        implements ReferralEvent {
    /**
     * Creates one.
     *
     * @throws InvalidValueException when the number of contacts is negative
     */
    public FollowedUp {
        Attributes.of(FollowedUp.class)
                .required("id", id)
                .required("occurredAt", occurredAt)
                .required("recordedAt", recordedAt)
                .required("actor", actor)
                .required("recordedBy", recordedBy)
                .required("source", source)
                .verify();
        contactRef = Attributes.optional(contactRef);
        plan = Attributes.optional(plan);
        connected = Attributes.orElse(connected, Answer.UNKNOWN);
        workedWith = Attributes.orElse(workedWith, Answer.UNKNOWN);
        contactsSoFar = Attributes.optional(contactsSoFar);
        patientView = Attributes.optional(patientView);
        planReviewed = Attributes.orElse(planReviewed, Answer.UNKNOWN);
        words = Attributes.optional(words);
        shared = Attributes.optional(shared);
        returned = Attributes.optional(returned);
        if (contactsSoFar.filter(n -> n < 0).isPresent()) {
            throw new InvalidValueException(
                    "FollowedUp",
                    List.of(new InvalidValueException.Problem(FactRef.of("contactsSoFar"), "must not be negative")));
        }
    }

    /** {@return whether both questions are answered yes or no, and not by assumption} */
    public boolean answersBoth() {
        return connected != Answer.UNKNOWN && workedWith != Answer.UNKNOWN && source != EvidenceSource.ASSUMED;
    }

    /** {@return whether it says that the patient did not connect} */
    public boolean notConnected() {
        return connected == Answer.NO && workedWith == Answer.NO;
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FollowedUp}. */
    public static final class Builder extends FollowedUpBuilder {
        Builder() {}
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
