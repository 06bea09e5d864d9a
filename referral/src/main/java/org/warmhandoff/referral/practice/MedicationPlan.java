package org.warmhandoff.referral.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.Shape;
import org.warmhandoff.core.care.Medication;
import org.warmhandoff.core.care.Setting;
import org.warmhandoff.referral.vocabulary.TreatmentPhase;

/**
 * The plan for the medication. It is never contingent on psychosocial support (AHRQ, Don'ts).
 *
 * @param medication which
 * @param status how it stands
 * @param phase the phase of treatment; absent: not said
 * @param stabilizedOn the day the patient was stable on it; absent: not yet, or not known
 * @param setting where it is given; absent: not said
 * @param conditions what is asked of the patient; empty: nothing
 * @param statusReason why it stands so; absent: not said
 */
@Value.Builder
public record MedicationPlan(
        Medication medication,
        Status status,
        Optional<TreatmentPhase> phase,
        Optional<LocalDate> stabilizedOn,
        Optional<Setting> setting,
        List<MedicationCondition> conditions,
        Optional<StatusReason> statusReason) {
    /** How the medication stands. */
    public enum Status {
        /** Not begun. */
        NOT_STARTED,
        /** It begins. */
        INDUCTION,
        /** The dose is being found. */
        STABILIZING,
        /** The patient is stable on it. */
        STABILIZED,
        /** It goes on. */
        MAINTENANCE,
        /** It is reduced. */
        TAPERING,
        /** It ended. */
        STOPPED,
        /** It is held back. */
        WITHHELD,
        /** It was refused. */
        DENIED
    }

    /** Why the medication stands as it does. */
    public enum StatusReason {
        /** Over taking part in psychosocial support. */
        PSYCHOSOCIAL_PARTICIPATION,
        /** Psychosocial support is not to be had. */
        PSYCHOSOCIAL_NOT_AVAILABLE,
        /** An assessment is outstanding. */
        ASSESSMENT_PENDING,
        /** The patient does not agree to share. */
        CONSENT_REFUSED,
        /** A clinical reason. */
        CLINICAL,
        /** The patient wants it so. */
        PATIENT_CHOICE,
        /** Another reason. */
        OTHER
    }

    /** Creates one. */
    public MedicationPlan {
        Attributes.of(MedicationPlan.class)
                .required("medication", medication)
                .required("status", status)
                .verify();
        phase = Attributes.optional(phase);
        stabilizedOn = Attributes.optional(stabilizedOn);
        setting = Attributes.optional(setting);
        conditions = Attributes.list("conditions", conditions);
        statusReason = Attributes.optional(statusReason);
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MedicationPlan}. */
    public static final class Builder extends MedicationPlanBuilder {
        Builder() {}
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
