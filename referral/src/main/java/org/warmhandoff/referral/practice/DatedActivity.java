package org.warmhandoff.referral.practice;

import java.time.LocalDate;
import java.util.Optional;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.Shape;
import org.warmhandoff.referral.vocabulary.PracticeActivity;

/**
 * Something a practice or a team does, and when it last did.
 *
 * @param is what
 * @param lastOn the day; absent: not on record
 */
public record DatedActivity(PracticeActivity is, Optional<LocalDate> lastOn) {
    /** Creates one. */
    public DatedActivity {
        Attributes.of(DatedActivity.class).required("is", is).verify();
        lastOn = Attributes.optional(lastOn);
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
