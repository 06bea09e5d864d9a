package org.warmhandoff.referral.event;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.InvalidValueException;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.Shape;

/**
 * The practice ended the referral. An end with both answers of a follow-up is a {@link FollowedUp}.
 *
 * @param id the host's id of the event
 * @param occurredAt when it happened; its zone says what day it is
 * @param recordedAt when it was written down, not before it happened
 * @param actor who says or does it
 * @param recordedBy who wrote it down, by the host's id
 * @param contactRef the event in which it was said; absent: none named
 * @param end how; one of UNABLE_TO_CONTACT, CONSENT_WITHDRAWN, REDIRECTED, CANCELLED
 * @param reason why; absent: none, and the end is refused
 * @param successor the referral that goes on, of one redirected or duplicate; absent: none
 * @param shared what the program was told about the patient; absent: nothing
 */
@Value.Builder
public record Ended(
        DocumentId id,
        ZonedDateTime occurredAt,
        ZonedDateTime recordedAt,
        Actor actor,
        PartyId recordedBy,
        Optional<DocumentId> contactRef,
        ReferralEnd end,
        Optional<EndReason> reason,
        Optional<DocumentId> successor,
        Optional<Shared> shared)
        implements ReferralEvent {
    /**
     * Creates one.
     *
     * @throws InvalidValueException when the end is not one that the practice declares
     */
    public Ended {
        Attributes.of(Ended.class)
                .required("id", id)
                .required("occurredAt", occurredAt)
                .required("recordedAt", recordedAt)
                .required("actor", actor)
                .required("recordedBy", recordedBy)
                .required("end", end)
                .verify();
        contactRef = Attributes.optional(contactRef);
        reason = Attributes.optional(reason);
        successor = Attributes.optional(successor);
        shared = Attributes.optional(shared);
        if (end.compareTo(ReferralEnd.UNABLE_TO_CONTACT) < 0) {
            throw new InvalidValueException(
                    "Ended",
                    List.of(new InvalidValueException.Problem(
                            FactRef.of("end"),
                            "must be one of UNABLE_TO_CONTACT, CONSENT_WITHDRAWN, REDIRECTED, CANCELLED")));
        }
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Ended}. */
    public static final class Builder extends EndedBuilder {
        Builder() {}
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
