package org.warmhandoff.referral.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.Shape;
import org.warmhandoff.core.Words;
import org.warmhandoff.core.care.Medication;
import org.warmhandoff.core.care.SupportModality;
import org.warmhandoff.referral.vocabulary.Fellowship;
import org.warmhandoff.referral.vocabulary.MoudAcceptance;
import org.warmhandoff.referral.vocabulary.SpecialtyTrack;

/**
 * How a program was considered for the patient: is there a place, would it serve the patient, can the patient afford it
 * (AHRQ, Connect Patients to External Providers, step 2), and what else of it the patient has to know. The latest of a
 * program counts. It holds all that is read at the choice, so that a log needs no directory.
 *
 * @param program the program
 * @param modality the kind of support it would give
 * @param deliveryMode how; absent: not known
 * @param track the track in which the patient would be; absent: none
 * @param availability whether it takes new patients; absent: not considered
 * @param eligibility whether it serves this patient; absent: not considered
 * @param affordability whether the patient can afford it; absent: not considered
 * @param moudAcceptance whether it takes people on medication; absent: unknown
 * @param medication the medication it was asked about; absent: not stated
 * @param accepts medications on which it takes people; where the referral is for medication, those it provides; empty:
 *     not stated
 * @param groupOnly whether nobody is seen there without joining a group; absent: unknown
 * @param traumaInformed whether its care is trauma-informed; absent: unknown
 * @param fellowship of mutual help: the fellowship; absent: none, or not known
 * @param stance of mutual help: how the meeting sees medication; absent: unknown
 * @param unmetRequired preferences that the patient requires and it does not meet
 * @param relaxed preferences of which the patient lets go for this program
 * @param paymentSolution how it is paid for although the patient could not afford it; absent: none
 * @param waitingListAgreed whether the patient agrees to wait for a place; absent: unknown
 * @param discussedWithPatient whether it was talked over with the patient; absent: unknown
 * @param mutualHelpStanceTold whether the patient was told how such groups may see medication; absent: unknown
 * @param patientDecision what the patient says of it; absent: not asked
 */
@Value.Builder
public record ProgramConsideration(
        PartyId program,
        SupportModality modality,
        Optional<DeliveryMode> deliveryMode,
        Optional<SpecialtyTrack> track,
        Optional<Checked> availability,
        Optional<Checked> eligibility,
        Optional<Checked> affordability,
        MoudAcceptance moudAcceptance,
        Optional<Medication> medication,
        List<Medication> accepts,
        Answer groupOnly,
        Answer traumaInformed,
        Optional<Fellowship> fellowship,
        Optional<MeetingStance> stance,
        List<PreferenceItem> unmetRequired,
        List<PreferenceItem> relaxed,
        Optional<Words> paymentSolution,
        Answer waitingListAgreed,
        Answer discussedWithPatient,
        Answer mutualHelpStanceTold,
        PatientDecision patientDecision) {

    /** What was found. */
    public enum Match {
        /** It fits. */
        MATCH,
        /** It does not fit. */
        MISMATCH,
        /** Asked or looked up without an answer. */
        UNKNOWN
    }

    /** What the patient says of a program. */
    public enum PatientDecision {
        /** Wants it. */
        WANTED,
        /** Does not want it. */
        NOT_WANTED,
        /** Has not decided. */
        UNDECIDED,
        /** Nobody asked. */
        NOT_ASKED
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
        track = Attributes.optional(track);
        availability = Attributes.optional(availability);
        eligibility = Attributes.optional(eligibility);
        affordability = Attributes.optional(affordability);
        moudAcceptance = Attributes.orElse(moudAcceptance, MoudAcceptance.UNKNOWN);
        medication = Attributes.optional(medication);
        accepts = Attributes.list("accepts", accepts);
        groupOnly = Attributes.orElse(groupOnly, Answer.UNKNOWN);
        traumaInformed = Attributes.orElse(traumaInformed, Answer.UNKNOWN);
        fellowship = Attributes.optional(fellowship);
        stance = Attributes.optional(stance);
        unmetRequired = Attributes.list("unmetRequired", unmetRequired);
        relaxed = Attributes.list("relaxed", relaxed);
        paymentSolution = Attributes.optional(paymentSolution);
        waitingListAgreed = Attributes.orElse(waitingListAgreed, Answer.UNKNOWN);
        discussedWithPatient = Attributes.orElse(discussedWithPatient, Answer.UNKNOWN);
        mutualHelpStanceTold = Attributes.orElse(mutualHelpStanceTold, Answer.UNKNOWN);
        patientDecision = Attributes.orElse(patientDecision, PatientDecision.NOT_ASKED);
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
