package org.warmhandoff.referral.event;

import java.time.ZonedDateTime;
import java.util.Optional;
import org.immutables.value.Value;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.Shape;

/**
 * A program was chosen.
 *
 * @param id the host's id of the event
 * @param occurredAt when it happened; its zone says what day it is
 * @param recordedAt when it was written down, not before it happened
 * @param actor who says or does it
 * @param recordedBy who wrote it down, by the host's id
 * @param contactRef the event in which it was said; absent: none named
 * @param program the program, of which a consideration is in the log
 * @param chosenByPatient whether the patient chose it
 */
@Value.Builder
public record ProgramChosen(
        DocumentId id,
        ZonedDateTime occurredAt,
        ZonedDateTime recordedAt,
        Actor actor,
        PartyId recordedBy,
        Optional<DocumentId> contactRef,
        PartyId program,
        Boolean chosenByPatient)
        implements ReferralEvent {
    /** Creates one. */
    public ProgramChosen {
        Attributes.of(ProgramChosen.class)
                .required("id", id)
                .required("occurredAt", occurredAt)
                .required("recordedAt", recordedAt)
                .required("actor", actor)
                .required("recordedBy", recordedBy)
                .required("program", program)
                .required("chosenByPatient", chosenByPatient)
                .verify();
        contactRef = Attributes.optional(contactRef);
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ProgramChosen}. */
    public static final class Builder extends ProgramChosenBuilder {
        Builder() {}
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
