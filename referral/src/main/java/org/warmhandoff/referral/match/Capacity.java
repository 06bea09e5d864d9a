package org.warmhandoff.referral.match;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.InvalidValueException;
import org.warmhandoff.core.Shape;

/**
 * Whether a program takes new patients. The fact ages fast and has a day of its own.
 *
 * @param status how it stands
 * @param waitDays days to wait; absent: not known
 * @param updatedOn the day it was so
 */
public record Capacity(Status status, Optional<Integer> waitDays, LocalDate updatedOn) {
    /** How it stands. */
    public enum Status {
        /** It takes new patients. */
        ACCEPTING,
        /** It has a waiting list. */
        WAITING_LIST,
        /** It is full. */
        FULL,
        /** It takes nobody. */
        CLOSED,
        /** Nobody knows. */
        UNKNOWN
    }

    /**
     * Creates one.
     *
     * @throws InvalidValueException when a number is out of bounds
     */
    public Capacity {
        Attributes.of(Capacity.class)
                .required("status", status)
                .required("updatedOn", updatedOn)
                .verify();
        waitDays = Attributes.optional(waitDays);
        if (waitDays.orElse(0) < 0) {
            throw new InvalidValueException(
                    "Capacity",
                    List.of(new InvalidValueException.Problem(FactRef.of("waitDays"), "must not be negative")));
        }
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
