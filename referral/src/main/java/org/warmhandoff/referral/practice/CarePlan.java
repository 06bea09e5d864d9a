package org.warmhandoff.referral.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.Shape;
import org.warmhandoff.referral.event.NeedsAssessment;
import org.warmhandoff.referral.event.Preferences;
import org.warmhandoff.referral.event.Willingness;
import org.warmhandoff.referral.vocabulary.CommonRecordField;
import org.warmhandoff.referral.vocabulary.OutcomeMeasure;

/**
 * The plan of one patient's care: the medication, and the support around it.
 *
 * @param patient the patient
 * @param medication the medication
 * @param needs what the patient was asked; absent: not assessed
 * @param willingness what the patient said of support outside any referral; absent: not asked
 * @param preferences what the patient would prefer; absent: nothing stated
 * @param supportPlan the supports; empty: none
 * @param referrals the patient's referrals, by the host's ids; each has a log of its own; empty: none
 * @param record what the common record holds; what is not listed is missing
 * @param outcomes outcomes measured; empty: none
 */
@Value.Builder
public record CarePlan(
        PatientProfile patient,
        MedicationPlan medication,
        Optional<NeedsAssessment> needs,
        Optional<Stated> willingness,
        Preferences preferences,
        List<SupportPlanItem> supportPlan,
        List<DocumentId> referrals,
        List<CommonRecordField> record,
        List<Measured> outcomes) {
    /**
     * What the patient said, and when.
     *
     * @param is what
     * @param on the day
     */
    public record Stated(Willingness is, LocalDate on) {
        /** Creates one. */
        public Stated {
            Attributes.of(Stated.class).required("is", is).required("on", on).verify();
        }

        /** {@return the shape only} */
        @Override
        public String toString() {
            return Shape.of(this);
        }
    }

    /**
     * An outcome, and when it was measured.
     *
     * @param is which
     * @param on the day
     */
    public record Measured(OutcomeMeasure is, LocalDate on) {
        /** Creates one. */
        public Measured {
            Attributes.of(Measured.class).required("is", is).required("on", on).verify();
        }

        /** {@return the shape only} */
        @Override
        public String toString() {
            return Shape.of(this);
        }
    }

    /** Creates one. */
    public CarePlan {
        Attributes.of(CarePlan.class)
                .required("patient", patient)
                .required("medication", medication)
                .verify();
        needs = Attributes.optional(needs);
        willingness = Attributes.optional(willingness);
        preferences = Attributes.orElse(preferences, Preferences.none());
        supportPlan = Attributes.list("supportPlan", supportPlan);
        referrals = Attributes.list("referrals", referrals);
        record = Attributes.list("record", record);
        outcomes = Attributes.list("outcomes", outcomes);
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CarePlan}. */
    public static final class Builder extends CarePlanBuilder {
        Builder() {}
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
