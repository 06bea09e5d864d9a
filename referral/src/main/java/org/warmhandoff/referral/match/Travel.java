package org.warmhandoff.referral.match;

import java.util.Optional;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.Shape;

/**
 * The way from this patient's home to a program, one way; the host computes it for one match and keeps it nowhere.
 *
 * @param minutes minutes; absent: not computed
 * @param miles miles; absent: not computed
 */
public record Travel(Optional<Integer> minutes, Optional<Integer> miles) {
    /** Creates one. */
    public Travel {
        minutes = Attributes.optional(minutes);
        miles = Attributes.optional(miles);
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
