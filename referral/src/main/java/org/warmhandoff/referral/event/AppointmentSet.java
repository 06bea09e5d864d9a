package org.warmhandoff.referral.event;

import java.time.LocalDate;
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
 * A first appointment at the program was booked, moved, missed or cancelled.
 *
 * @param id the host's id of the event
 * @param occurredAt when it happened; its zone says what day it is
 * @param recordedAt when it was written down, not before it happened
 * @param actor who says or does it
 * @param recordedBy who wrote it down, by the host's id
 * @param contactRef the attempt or conversation in which it was said, needed where the practice writes it down; absent: none
 * @param change what happened to it
 * @param on the day; needed where booked or moved; absent: that of the appointment there is
 * @param bookedBy who brought it about
 * @param reason why it was moved, missed or cancelled; absent: not stated
 * @param shared what was told about the patient; absent: nothing
 * @param returned what the program told, as a disclosure of the program to the practice; absent: not described
 */
@Value.Builder
public record AppointmentSet(
        DocumentId id,
        ZonedDateTime occurredAt,
        ZonedDateTime recordedAt,
        Actor actor,
        PartyId recordedBy,
        Optional<DocumentId> contactRef,
        Change change,
        Optional<LocalDate> on,
        Actor bookedBy,
        Optional<EndReason> reason,
        Optional<Shared> shared,
        Optional<Shared> returned)
        implements ReferralEvent {

    /** What happens to an appointment. */
    public enum Change {
        /** It is dated. */
        BOOKED,
        /** It has another day. */
        MOVED,
        /** The patient did not come. */
        MISSED,
        /** It was called off. */
        CANCELLED;

        /** {@return whether it gives the appointment a day} */
        public boolean dates() {
            return this == BOOKED || this == MOVED;
        }
    }

    /**
     * Creates one.
     *
     * @throws InvalidValueException when one is booked or moved without a day
     */
    public AppointmentSet {
        Attributes.of(AppointmentSet.class)
                .required("id", id)
                .required("occurredAt", occurredAt)
                .required("recordedAt", recordedAt)
                .required("actor", actor)
                .required("recordedBy", recordedBy)
                .required("change", change)
                .required("bookedBy", bookedBy)
                .verify();
        contactRef = Attributes.optional(contactRef);
        on = Attributes.optional(on);
        reason = Attributes.optional(reason);
        shared = Attributes.optional(shared);
        returned = Attributes.optional(returned);
        if (change.dates() && on.isEmpty()) {
            throw new InvalidValueException(
                    "AppointmentSet",
                    List.of(new InvalidValueException.Problem(
                            FactRef.of("on"), "must say the day of an appointment booked or moved")));
        }
    }

    /** {@return whether the practice booked or moved it, and so named the patient to the program} */
    public boolean bookedByPractice() {
        return change.dates() && bookedBy == Actor.REQUESTER;
    }

    /** {@return whether the program told it, rather than the patient} */
    public boolean toldByProgram() {
        return !actor.speaksForPatient();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link AppointmentSet}. */
    public static final class Builder extends AppointmentSetBuilder {
        Builder() {}
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
