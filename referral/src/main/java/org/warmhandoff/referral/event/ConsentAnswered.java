package org.warmhandoff.referral.event;

import java.time.ZonedDateTime;
import java.util.Optional;
import org.immutables.value.Value;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.Shape;

/**
 * The patient answered whether information may be shared (AHRQ, Connect Patients to External Providers, step 1). A
 * renewal is another agreement given; a refusal ends no agreement in force.
 *
 * @param id the host's id of the event
 * @param occurredAt when it happened; its zone says what day it is
 * @param recordedAt when it was written down, not before it happened
 * @param actor who says or does it
 * @param recordedBy who wrote it down, by the host's id
 * @param contactRef the event in which it was said; absent: none named
 * @param answer what the patient said
 * @param agreement what was agreed, where given; absent: nothing on record
 * @param concerns of a refusal or revocation: the record of the agreement it concerns, one given before or a consent on file;
 *     absent: see {@code recipient}
 * @param recipient of a refusal or revocation: the recipient it concerns; absent, with no record named, or one with whom nothing
 *     was agreed: all
 */
@Value.Builder
public record ConsentAnswered(
        DocumentId id,
        ZonedDateTime occurredAt,
        ZonedDateTime recordedAt,
        Actor actor,
        PartyId recordedBy,
        Optional<DocumentId> contactRef,
        Said answer,
        Optional<Agreement> agreement,
        Optional<DocumentId> concerns,
        Optional<PartyId> recipient)
        implements ReferralEvent {

    /** What the patient said. */
    public enum Said {
        /** Agreed. */
        GIVEN,
        /** Did not agree. */
        REFUSED,
        /** Took an agreement back. */
        REVOKED
    }

    /** Creates one. */
    public ConsentAnswered {
        Attributes.of(ConsentAnswered.class)
                .required("id", id)
                .required("occurredAt", occurredAt)
                .required("recordedAt", recordedAt)
                .required("actor", actor)
                .required("recordedBy", recordedBy)
                .required("answer", answer)
                .verify();
        contactRef = Attributes.optional(contactRef);
        agreement = Attributes.optional(agreement);
        concerns = Attributes.optional(concerns);
        recipient = Attributes.optional(recipient);
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ConsentAnswered}. */
    public static final class Builder extends ConsentAnsweredBuilder {
        Builder() {}
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
