package org.warmhandoff.referral.event;

import java.time.ZonedDateTime;
import java.util.Optional;
import org.immutables.value.Value;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.Shape;
import org.warmhandoff.core.Words;

/**
 * The program answered.
 *
 * @param id the host's id of the event
 * @param occurredAt when it happened; its zone says what day it is
 * @param recordedAt when it was written down, not before it happened
 * @param actor who says or does it
 * @param recordedBy who wrote it down, by the host's id
 * @param answer what the program said
 * @param contactRef the attempt or conversation in which it was said, needed where the practice writes it down; absent: the latest
 * @param reason why, needed for a negative answer; absent: none
 * @param what the information it asks for; absent: not stated
 * @param estimate how long the wait may be; absent: not stated
 * @param shared what was told about the patient, where the attempt told nothing; absent: nothing
 * @param returned what the program told, as a disclosure of the program to the practice; absent: not described
 */
@Value.Builder
public record RecipientAnswered(
        DocumentId id,
        ZonedDateTime occurredAt,
        ZonedDateTime recordedAt,
        Actor actor,
        PartyId recordedBy,
        Answered answer,
        Optional<DocumentId> contactRef,
        Optional<EndReason> reason,
        Optional<Words> what,
        Optional<Words> estimate,
        Optional<Shared> shared,
        Optional<Shared> returned)
        implements ReferralEvent {

    /** What a program says. */
    public enum Answered {
        /** It has the referral. */
        ACKNOWLEDGED,
        /** It asks for more. */
        ASKS_INFORMATION,
        /** It takes the patient. */
        ACCEPTS,
        /** It keeps a place on a waiting list. */
        WAITLISTS,
        /** It does not take the patient. */
        DECLINES,
        /** It does not serve the patient. */
        NOT_ELIGIBLE
    }

    /** Creates one. */
    public RecipientAnswered {
        Attributes.of(RecipientAnswered.class)
                .required("id", id)
                .required("occurredAt", occurredAt)
                .required("recordedAt", recordedAt)
                .required("actor", actor)
                .required("recordedBy", recordedBy)
                .required("answer", answer)
                .verify();
        contactRef = Attributes.optional(contactRef);
        reason = Attributes.optional(reason);
        what = Attributes.optional(what);
        estimate = Attributes.optional(estimate);
        shared = Attributes.optional(shared);
        returned = Attributes.optional(returned);
    }

    /** {@return whether the answer is a no, at least for now, and so needs a reason} */
    public boolean negative() {
        return answer == Answered.WAITLISTS || answer == Answered.DECLINES || answer == Answered.NOT_ELIGIBLE;
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RecipientAnswered}. */
    public static final class Builder extends RecipientAnsweredBuilder {
        Builder() {}
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
