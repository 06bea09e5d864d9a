package org.warmhandoff.referral.match;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.InvalidValueException;
import org.warmhandoff.core.Shape;
import org.warmhandoff.core.Words;
import org.warmhandoff.referral.event.Gender;
import org.warmhandoff.referral.practice.Area;
import org.warmhandoff.referral.practice.PatientProfile;
import org.warmhandoff.referral.vocabulary.Condition;

/**
 * Whom a program serves. A component that is absent or empty says that the program states no such limit.
 *
 * @param ageMin youngest age, inclusive
 * @param ageMax oldest age, inclusive
 * @param genders genders served
 * @param pregnancy whether people are served who are pregnant, after birth, or neither
 * @param conditions conditions, of which a patient must have one
 * @param residence where patients must live
 * @param payersOnly whether only those are served whose coverage it takes
 * @param text a limit in words; never compared, so it leaves eligibility unknown
 */
@Value.Builder
public record Eligibility(
        Optional<Integer> ageMin,
        Optional<Integer> ageMax,
        List<Gender> genders,
        List<PatientProfile.Pregnancy> pregnancy,
        List<Condition> conditions,
        List<Area> residence,
        boolean payersOnly,
        Optional<Words> text) {
    /**
     * Creates one.
     *
     * @throws InvalidValueException when a number is out of bounds
     */
    public Eligibility {
        ageMin = Attributes.optional(ageMin);
        ageMax = Attributes.optional(ageMax);
        if (ageMin.isPresent() && ageMax.isPresent() && ageMin.get() > ageMax.get()) {
            throw new InvalidValueException(
                    "Eligibility",
                    List.of(new InvalidValueException.Problem(FactRef.of("ageMax"), "must not be below the youngest")));
        }
        genders = Attributes.list("genders", genders);
        pregnancy = Attributes.list("pregnancy", pregnancy);
        conditions = Attributes.list("conditions", conditions);
        residence = Attributes.list("residence", residence);
        text = Attributes.optional(text);
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Eligibility}. */
    public static final class Builder extends EligibilityBuilder {
        Builder() {}
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
