package org.warmhandoff.consent;

import java.util.Optional;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.Shape;

/**
 * The facts of an investigation or proceeding that the proceedings bar asks (42 CFR 2.12(d)(1), 2.13(a)).
 *
 * @param against against whom; absent: unknown
 * @param authority whether a federal, state or local authority conducts it; absent: unknown
 */
public record Proceeding(Optional<Against> against, Answer authority) {

    /** Against whom. */
    public enum Against {
        /** The patient whose record it is, or another patient. */
        PATIENT,
        /** The holder of the record. */
        HOLDER,
        /** Somebody else. */
        OTHER
    }

    /** Creates one. */
    public Proceeding {
        against = Attributes.optional(against);
        authority = Attributes.orElse(authority, Answer.UNKNOWN);
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
