package org.warmhandoff.referral.practice;

import java.util.List;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.InvalidValueException;
import org.warmhandoff.core.Shape;

/**
 * A place by code, never by name. A postal code is compared with postal codes, a county with counties. It is said of
 * patients and does not print.
 *
 * @param is what the code is of
 * @param code five digits: a ZIP code, or the FIPS code of a county
 */
public record Area(Kind is, String code) {
    /** What a code is of. */
    public enum Kind {
        /** A postal code. */
        POSTAL_CODE,
        /** A county. */
        COUNTY
    }

    /**
     * Creates one.
     *
     * @throws InvalidValueException when the code is not five digits
     */
    public Area {
        Attributes.of(Area.class).required("is", is).required("code", code).verify();
        if (!code.matches("[0-9]{5}")) {
            throw new InvalidValueException(
                    "Area", List.of(new InvalidValueException.Problem(FactRef.of("code"), "must be five digits")));
        }
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
