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
 * An event, or the referral as a whole, should never have been recorded. The log is kept and read without it.
 *
 * @param id the host's id of the event
 * @param occurredAt when it happened; its zone says what day it is
 * @param recordedAt when it was written down, not before it happened
 * @param actor who says or does it
 * @param recordedBy who wrote it down, by the host's id
 * @param contactRef the event it is about; absent: none
 * @param what the event by its id, or the referral by its own
 * @param who who found the error
 * @param why why it is one
 */
@Value.Builder
public record EnteredInError(
        DocumentId id,
        ZonedDateTime occurredAt,
        ZonedDateTime recordedAt,
        Actor actor,
        PartyId recordedBy,
        Optional<DocumentId> contactRef,
        DocumentId what,
        PartyId who,
        Words why)
        implements ReferralEvent {
    /** Creates one. */
    public EnteredInError {
        Attributes.of(EnteredInError.class)
                .required("id", id)
                .required("occurredAt", occurredAt)
                .required("recordedAt", recordedAt)
                .required("actor", actor)
                .required("recordedBy", recordedBy)
                .required("what", what)
                .required("who", who)
                .required("why", why)
                .verify();
        contactRef = Attributes.optional(contactRef);
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link EnteredInError}. */
    public static final class Builder extends EnteredInErrorBuilder {
        Builder() {}
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
