package org.warmhandoff.referral.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.InvalidValueException;
import org.warmhandoff.core.Shape;
import org.warmhandoff.referral.event.NeedsAssessment;
import org.warmhandoff.referral.event.PatientContacted;
import org.warmhandoff.referral.event.Preferences;
import org.warmhandoff.referral.event.ReferralEnd;
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
 * @param ends how referrals of the patient ended, each by one of the ids; empty: none ended
 * @param contacts how the practice contacted the patient, those after the end of a referral included; empty: not at all
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
        List<EndedReferral> ends,
        List<PatientContacted> contacts,
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

    /**
     * How a referral ended, as its log says.
     *
     * @param referral which
     * @param is how
     * @param on the day
     */
    public record EndedReferral(DocumentId referral, ReferralEnd is, LocalDate on) {
        /** Creates one. */
        public EndedReferral {
            Attributes.of(EndedReferral.class)
                    .required("referral", referral)
                    .required("is", is)
                    .required("on", on)
                    .verify();
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
     * @throws InvalidValueException when an end is not that of one of its referrals, or one referral has two
     */
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
        ends = Attributes.list("ends", ends);
        contacts = Attributes.list("contacts", contacts);
        record = Attributes.list("record", record);
        outcomes = Attributes.list("outcomes", outcomes);
        List<InvalidValueException.Problem> problems = new ArrayList<>();
        Set<DocumentId> ended = new HashSet<>();
        for (int i = 0; i < ends.size(); i++) {
            FactRef at = FactRef.of("ends").at(i).at("referral");
            if (!referrals.contains(ends.get(i).referral())) {
                problems.add(new InvalidValueException.Problem(at, "must be one of the patient's referrals"));
            }
            if (!ended.add(ends.get(i).referral())) {
                problems.add(new InvalidValueException.Problem(at, "must not have ended twice"));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidValueException("CarePlan", problems);
        }
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
