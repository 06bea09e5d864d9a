package org.warmhandoff.consent;

import java.time.LocalDate;
import java.util.Optional;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.Shape;

/**
 * A medical condition that keeps a patient from knowing or effective action, for a period (2.15(a)(2)).
 *
 * @param preventsActing whether it does; absent: unknown
 * @param until the last day of the period, inclusive; absent: it lasts, as far as a review of the file shows
 */
public record Incapacity(Answer preventsActing, Optional<LocalDate> until) {
    /** Creates one. */
    public Incapacity {
        preventsActing = Attributes.orElse(preventsActing, Answer.UNKNOWN);
        until = Attributes.optional(until);
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
