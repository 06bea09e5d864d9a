package org.warmhandoff.referral.practice;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.InvalidValueException;
import org.warmhandoff.core.Shape;
import org.warmhandoff.core.Words;
import org.warmhandoff.core.care.SupportModality;
import org.warmhandoff.core.care.Technique;
import org.warmhandoff.referral.event.DeliveryMode;
import org.warmhandoff.referral.vocabulary.SupportIntensity;

/**
 * One support in a patient's plan.
 *
 * @param modality what kind
 * @param techniques with which techniques; empty: not said
 * @param frequency how often; absent: not said
 * @param intensity how much; absent: not said
 * @param deliveryMode how; absent: not said
 * @param startOffsetDays days after the medication begins, from 0; absent: not said
 * @param chosenByPatient whether the patient chose it; absent: not on record
 * @param mandatory whether it is required of the patient; absent: no
 * @param rationale why; absent: not said
 * @param goalRef the goal it serves, by the host's id; absent: none
 */
@Value.Builder
public record SupportPlanItem(
        SupportModality modality,
        List<Technique> techniques,
        Optional<Frequency> frequency,
        Optional<SupportIntensity> intensity,
        Optional<DeliveryMode> deliveryMode,
        Optional<Integer> startOffsetDays,
        boolean chosenByPatient,
        boolean mandatory,
        Optional<Words> rationale,
        Optional<DocumentId> goalRef) {
    /**
     * How often.
     *
     * @param times at least once
     * @param per in what
     */
    public record Frequency(int times, Per per) {
        /** A span of time. */
        public enum Per {
            /** A day. */
            DAY,
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
         * @throws InvalidValueException when it is not even once
         */
        public Frequency {
            Attributes.of(Frequency.class).required("per", per).verify();
            if (times < 1) {
                throw new InvalidValueException(
                        "Frequency",
                        List.of(new InvalidValueException.Problem(FactRef.of("times"), "must be positive")));
            }
        }

        /** {@return the shape only} */
        @Override
        public String toString() {
            return Shape.of(this);
        }
    }

    /**
     * Creates one.
     *
     * @throws InvalidValueException when a number is out of bounds
     */
    public SupportPlanItem {
        Attributes.of(SupportPlanItem.class).required("modality", modality).verify();
        techniques = Attributes.list("techniques", techniques);
        frequency = Attributes.optional(frequency);
        intensity = Attributes.optional(intensity);
        deliveryMode = Attributes.optional(deliveryMode);
        startOffsetDays = Attributes.optional(startOffsetDays);
        if (startOffsetDays.orElse(0) < 0) {
            throw new InvalidValueException(
                    "SupportPlanItem",
                    List.of(new InvalidValueException.Problem(FactRef.of("startOffsetDays"), "must not be negative")));
        }
        rationale = Attributes.optional(rationale);
        goalRef = Attributes.optional(goalRef);
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SupportPlanItem}. */
    public static final class Builder extends SupportPlanItemBuilder {
        Builder() {}
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
