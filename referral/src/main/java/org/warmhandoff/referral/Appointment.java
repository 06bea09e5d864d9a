package org.warmhandoff.referral;

import java.time.LocalDate;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.Shape;

/**
 * A first appointment at the program.
 *
 * @param on the day
 * @param status how it stands
 */
public record Appointment(LocalDate on, Status status) {
    /** How an appointment stands. */
    public enum Status {
        /** It is dated. */
        BOOKED,
        /** The patient did not come. */
        MISSED,
        /** It was called off. */
        CANCELLED,
        /** The patient went. */
        ATTENDED;

        /** {@return whether it did not take place} */
        public boolean off() {
            return this == MISSED || this == CANCELLED;
        }
    }

    /** Creates one. */
    public Appointment {
        Attributes.of(Appointment.class)
                .required("on", on)
                .required("status", status)
                .verify();
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
