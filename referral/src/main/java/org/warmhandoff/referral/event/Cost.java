package org.warmhandoff.referral.event;

import java.math.BigDecimal;
import java.util.List;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.InvalidValueException;
import org.warmhandoff.core.Shape;

/**
 * What somebody pays, or can pay, in the currency of the place.
 *
 * @param amount not negative
 * @param per for what
 */
public record Cost(BigDecimal amount, Per per) {
    /** For what a cost is paid. */
    public enum Per {
        /** One visit. */
        VISIT,
        /** A week. */
        WEEK,
        /** A month. */
        MONTH,
        /** A year. */
        YEAR
    }

    /**
     * Creates one.
     *
     * @throws InvalidValueException when the amount is negative
     */
    public Cost {
        Attributes.of(Cost.class)
                .required("amount", amount)
                .required("per", per)
                .verify();
        if (amount.signum() < 0) {
            throw new InvalidValueException(
                    "Cost", List.of(new InvalidValueException.Problem(FactRef.of("amount"), "must not be negative")));
        }
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
