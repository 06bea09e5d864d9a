package org.warmhandoff.referral;

import java.util.Optional;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.Shape;
import org.warmhandoff.referral.practice.Practice;

/**
 * What a practice brings along beside the case: its limits, and what it is.
 *
 * @param limits how old a fact may be, and how long things may take; absent: {@link Limits#DEFAULT}
 * @param practice the practice; absent: not described, and what reads it is unknown
 */
public record CareContext(Limits limits, Optional<Practice> practice) {
    /** The usual limits, and a practice that is not described. */
    public static final CareContext NONE = new CareContext(Limits.DEFAULT, Optional.empty());

    /** Creates one. */
    public CareContext {
        limits = Attributes.orElse(limits, Limits.DEFAULT);
        practice = Attributes.optional(practice);
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
