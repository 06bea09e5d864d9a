package org.warmhandoff.referral.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.InvalidValueException;
import org.warmhandoff.core.Shape;
import org.warmhandoff.core.Words;

/**
 * Something asked of a patient beside the medication.
 *
 * @param kind what
 * @param requiresPsychosocial whether psychosocial support is a condition of the medication; absent: no
 * @param attendGroupToReceivePrescription whether a group must be attended for the prescription; absent: no
 * @param scheduleFixed whether the schedule is the same for everybody; absent: no
 * @param startOffsetDays days after the medication begins, from 0; absent: not said
 * @param basis who asks it
 * @param citedLaw the law or rule cited; absent: none
 * @param citedOn the day it was looked up; absent: not said
 * @param patientSpecificBasis what in this patient speaks for it; absent: nothing
 */
@Value.Builder
public record MedicationCondition(
        Words kind,
        boolean requiresPsychosocial,
        boolean attendGroupToReceivePrescription,
        boolean scheduleFixed,
        Optional<Integer> startOffsetDays,
        Basis basis,
        Optional<Words> citedLaw,
        Optional<LocalDate> citedOn,
        Optional<Words> patientSpecificBasis) {
    /** Who asks it. */
    public enum Basis {
        /** The practice. */
        PRACTICE_POLICY,
        /** A payer. */
        PAYER,
        /** A law. */
        LAW,
        /** A court. */
        COURT
    }

    /**
     * Creates one.
     *
     * @throws InvalidValueException when a number is out of bounds
     */
    public MedicationCondition {
        Attributes.of(MedicationCondition.class)
                .required("kind", kind)
                .required("basis", basis)
                .verify();
        startOffsetDays = Attributes.optional(startOffsetDays);
        if (startOffsetDays.orElse(0) < 0) {
            throw new InvalidValueException(
                    "MedicationCondition",
                    List.of(new InvalidValueException.Problem(FactRef.of("startOffsetDays"), "must not be negative")));
        }
        citedLaw = Attributes.optional(citedLaw);
        citedOn = Attributes.optional(citedOn);
        patientSpecificBasis = Attributes.optional(patientSpecificBasis);
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MedicationCondition}. */
    public static final class Builder extends MedicationConditionBuilder {
        Builder() {}
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
