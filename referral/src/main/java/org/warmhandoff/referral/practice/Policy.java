package org.warmhandoff.referral.practice;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.Shape;
import org.warmhandoff.referral.vocabulary.PolicyTopic;

/**
 * A policy of a practice, and what of it the guidance looks at.
 *
 * @param topic on what
 * @param datedOn its day; absent: undated
 * @param onlyOneSupportForAll whether all patients get the same kind of support; absent: no
 * @param sameScheduleForAll whether all patients have the same schedule; absent: no
 * @param requiresSupportForMedication whether support is a condition of the medication; absent: no
 * @param countsNonEngagementAsFailure whether a patient who does not engage counts as a failure; absent: no
 */
@Value.Builder
public record Policy(
        PolicyTopic topic,
        Optional<LocalDate> datedOn,
        boolean onlyOneSupportForAll,
        boolean sameScheduleForAll,
        boolean requiresSupportForMedication,
        boolean countsNonEngagementAsFailure) {
    /** Creates one. */
    public Policy {
        Attributes.of(Policy.class).required("topic", topic).verify();
        datedOn = Attributes.optional(datedOn);
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Policy}. */
    public static final class Builder extends PolicyBuilder {
        Builder() {}
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
