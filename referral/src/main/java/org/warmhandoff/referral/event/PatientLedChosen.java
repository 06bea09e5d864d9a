package org.warmhandoff.referral.event;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.Shape;
import org.warmhandoff.core.Words;
import org.warmhandoff.referral.vocabulary.PatientSupport;

/**
 * The patient goes on alone: staff help, and the practice discloses nothing.
 *
 * @param id the host's id of the event
 * @param occurredAt when it happened; its zone says what day it is
 * @param recordedAt when it was written down, not before it happened
 * @param actor who says or does it
 * @param recordedBy who wrote it down, by the host's id
 * @param contactRef the event it is about; absent: none
 * @param words the patient's own words, or a note of them; absent: none, and it is refused
 * @param support how staff help; empty: not stated
 */
@Value.Builder
public record PatientLedChosen(
        DocumentId id,
        ZonedDateTime occurredAt,
        ZonedDateTime recordedAt,
        Actor actor,
        PartyId recordedBy,
        Optional<DocumentId> contactRef,
        Optional<Words> words,
        List<PatientSupport> support)
        implements ReferralEvent {
    /** Creates one. */
    public PatientLedChosen {
        Attributes.of(PatientLedChosen.class)
                .required("id", id)
                .required("occurredAt", occurredAt)
                .required("recordedAt", recordedAt)
                .required("actor", actor)
                .required("recordedBy", recordedBy)
                .verify();
        contactRef = Attributes.optional(contactRef);
        words = Attributes.optional(words);
        support = Attributes.list("support", support);
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PatientLedChosen}. */
    public static final class Builder extends PatientLedChosenBuilder {
        Builder() {}
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
