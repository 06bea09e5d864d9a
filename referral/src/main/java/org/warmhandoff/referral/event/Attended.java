package org.warmhandoff.referral.event;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.immutables.value.Value;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.Shape;

/**
 * The patient attended the program, or had the first contact.
 *
 * @param id the host's id of the event
 * @param occurredAt when it happened; its zone says what day it is
 * @param recordedAt when it was written down, not before it happened
 * @param actor who says or does it
 * @param recordedBy who wrote it down, by the host's id
 * @param contactRef the event in which it was said; absent: none named
 * @param on the day
 * @param source who says so
 * @param returned what the program told, as a disclosure of the program to the practice; absent: not described
 */
@Value.Builder
public record Attended(
        DocumentId id,
        ZonedDateTime occurredAt,
        ZonedDateTime recordedAt,
        Actor actor,
        PartyId recordedBy,
        Optional<DocumentId> contactRef,
        LocalDate on,
        EvidenceSource source,
        Optional<Shared> returned)
        implements ReferralEvent {
    /** Creates one. */
    public Attended {
        Attributes.of(Attended.class)
                .required("id", id)
                .required("occurredAt", occurredAt)
                .required("recordedAt", recordedAt)
                .required("actor", actor)
                .required("recordedBy", recordedBy)
                .required("on", on)
                .required("source", source)
                .verify();
        contactRef = Attributes.optional(contactRef);
        returned = Attributes.optional(returned);
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Attended}. */
    public static final class Builder extends AttendedBuilder {
        Builder() {}
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
