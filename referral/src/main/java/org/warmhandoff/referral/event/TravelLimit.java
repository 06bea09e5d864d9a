package org.warmhandoff.referral.event;

import java.util.Optional;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.InvalidValueException;
import org.warmhandoff.core.Shape;

/**
 * How far at most; where both are stated, both hold.
 *
 * @param minutes minutes of travel, one way, inclusive; absent: no limit stated
 * @param miles miles of travel, one way, inclusive; absent: no limit stated
 */
public record TravelLimit(Optional<Integer> minutes, Optional<Integer> miles) {
    /**
     * Creates one.
     *
     * @throws InvalidValueException when neither is stated, or one is negative
     */
    public TravelLimit {
        minutes = Attributes.optional(minutes);
        miles = Attributes.optional(miles);
        if (minutes.isEmpty() && miles.isEmpty()) {
            throw new InvalidValueException("TravelLimit", "must have minutes or miles");
        }
        if (minutes.orElse(0) < 0 || miles.orElse(0) < 0) {
            throw new InvalidValueException("TravelLimit", "must not be negative");
        }
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
