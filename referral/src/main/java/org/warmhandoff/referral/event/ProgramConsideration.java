package org.warmhandoff.referral.event;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.Shape;
import org.warmhandoff.core.Words;
import org.warmhandoff.core.care.SupportModality;

/**
 * How a program was considered for the patient: is there a place, would it serve the patient, can the patient afford it
 * (AHRQ, Connect Patients to External Providers, step 2). The latest of a program counts.
 *
 * @param program the program
 * @param modality the kind of support it would give
 * @param deliveryMode how; absent: not known
 * @param availability whether it takes new patients; absent: not considered
 * @param eligibility whether it serves this patient; absent: not considered
 * @param affordability whether the patient can afford it; absent: not considered
 * @param waitingListAgreed whether the patient agrees to wait for a place; absent: unknown
 */
@Value.Builder
public record ProgramConsideration(
        PartyId program,
        SupportModality modality,
        Optional<DeliveryMode> deliveryMode,
        Optional<Checked> availability,
        Optional<Checked> eligibility,
        Optional<Checked> affordability,
        Answer waitingListAgreed) {

    /** What was found. */
    public enum Match {
        /** It fits. */
        MATCH,
        /** It does not fit. */
        MISMATCH,
        /** Asked or looked up without an answer. */
        UNKNOWN
    }

    /**
     * A finding about a program, and how it was made.
     *
     * @param finding what was found
     * @param basis on what it rests
     * @param checkedOn the day it was checked
     * @param checkedBy who checked
     */
    public record Checked(Match finding, Words basis, LocalDate checkedOn, PartyId checkedBy) {
        /** Creates one. */
        public Checked {
            Attributes.of(Checked.class)
                    .required("finding", finding)
                    .required("basis", basis)
                    .required("checkedOn", checkedOn)
                    .required("checkedBy", checkedBy)
                    .verify();
        }

        /** {@return the shape only} */
        @Override
        public String toString() {
            return Shape.of(this);
        }
    }

    /** Creates one. */
    public ProgramConsideration {
        Attributes.of(ProgramConsideration.class)
                .required("program", program)
                .required("modality", modality)
                .verify();
        deliveryMode = Attributes.optional(deliveryMode);
        availability = Attributes.optional(availability);
        eligibility = Attributes.optional(eligibility);
        affordability = Attributes.optional(affordability);
        waitingListAgreed = Attributes.orElse(waitingListAgreed, Answer.UNKNOWN);
    }

    /** {@return whether availability, eligibility and affordability were each considered, whatever was found} */
    public boolean complete() {
        return availability.isPresent() && eligibility.isPresent() && affordability.isPresent();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ProgramConsideration}. */
    public static final class Builder extends ProgramConsiderationBuilder {
        Builder() {}
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
