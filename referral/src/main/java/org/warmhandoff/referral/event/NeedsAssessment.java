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
import org.warmhandoff.referral.vocabulary.Barrier;
import org.warmhandoff.referral.vocabulary.Condition;
import org.warmhandoff.referral.vocabulary.RecoverySupportKind;

/**
 * What the patient was asked before a referral, and said (AHRQ, Behavioral Health Services, opening; Training To
 * Support Medication Management Visits). An empty list says that the patient was asked and named none; an absent one
 * that nobody asked. All of it is as of {@code assessedOn}.
 *
 * @param assessedOn the day of the conversation
 * @param by who asked
 * @param firstQuestionAsked whether the first question was put: is there anything that counseling, coaching or
 *     support might help with; absent: not on record
 * @param concerns current problems or concerns; absent: not asked
 * @param whatMatters what matters to the patient; absent: not asked
 * @param whyInTreatment why the patient is in treatment; absent: not asked
 * @param definitionOfSuccess what the patient calls success; absent: not asked
 * @param mayDiscontinueIf what might make the patient stop; absent: not asked
 * @param attendanceHelp what would help to attend; absent: not asked
 * @param coOccurring other conditions; absent: not asked
 * @param traumaHistory a history of trauma; absent: not asked
 * @param challenges what could stand in the way; absent: not asked
 * @param sdohNeeds social determinants of health that affect treatment; absent: not asked
 * @param concernOfGreatestImportance what the patient cares about most; absent: not asked
 * @param strugglingToMeetGoals whether the patient struggles to meet the goals of treatment; absent: unknown
 * @param familyInvolvement whether the patient wants the family involved; absent: not asked
 */
@Value.Builder
public record NeedsAssessment(
        LocalDate assessedOn,
        PartyId by,
        boolean firstQuestionAsked,
        Optional<List<Words>> concerns,
        Optional<Words> whatMatters,
        Optional<Words> whyInTreatment,
        Optional<Words> definitionOfSuccess,
        Optional<List<Words>> mayDiscontinueIf,
        Optional<List<Words>> attendanceHelp,
        Optional<List<Condition>> coOccurring,
        TraumaHistory traumaHistory,
        Optional<List<Challenge>> challenges,
        Optional<List<SocialNeed>> sdohNeeds,
        Optional<Words> concernOfGreatestImportance,
        Answer strugglingToMeetGoals,
        FamilyInvolvement familyInvolvement) {
    /** What is known of a history of trauma. */
    public enum TraumaHistory {
        /** There is one. */
        YES,
        /** The patient says there is none. */
        NO,
        /** Nobody asked. */
        NOT_ASKED,
        /** Asked, and not answered; it is treated with the same care as a yes. */
        PREFERS_NOT_TO_SAY
    }

    /** Whether the patient wants the family involved. */
    public enum FamilyInvolvement {
        /** Yes. */
        WANTED,
        /** No. */
        NOT_WANTED,
        /** Nobody asked. */
        NOT_ASKED
    }

    /**
     * What could stand in the way, and what is planned about it.
     *
     * @param is the barrier
     * @param plan what is planned; absent: nothing yet
     */
    public record Challenge(Barrier is, Optional<Words> plan) {
        /** Creates one. */
        public Challenge {
            Attributes.of(Challenge.class).required("is", is).verify();
            plan = Attributes.optional(plan);
        }

        /** {@return the shape only} */
        @Override
        public String toString() {
            return Shape.of(this);
        }
    }

    /**
     * A need for support outside treatment, and the response to it.
     *
     * @param is the need
     * @param response what was done about it; absent: nothing yet
     */
    public record SocialNeed(RecoverySupportKind is, Optional<Words> response) {
        /** Creates one. */
        public SocialNeed {
            Attributes.of(SocialNeed.class).required("is", is).verify();
            response = Attributes.optional(response);
        }

        /** {@return the shape only} */
        @Override
        public String toString() {
            return Shape.of(this);
        }
    }

    /** Creates one. */
    public NeedsAssessment {
        Attributes.of(NeedsAssessment.class)
                .required("assessedOn", assessedOn)
                .required("by", by)
                .verify();
        concerns = Attributes.optional(concerns).map(l -> Attributes.list("concerns", l));
        whatMatters = Attributes.optional(whatMatters);
        whyInTreatment = Attributes.optional(whyInTreatment);
        definitionOfSuccess = Attributes.optional(definitionOfSuccess);
        mayDiscontinueIf = Attributes.optional(mayDiscontinueIf).map(l -> Attributes.list("mayDiscontinueIf", l));
        attendanceHelp = Attributes.optional(attendanceHelp).map(l -> Attributes.list("attendanceHelp", l));
        coOccurring = Attributes.optional(coOccurring).map(l -> Attributes.list("coOccurring", l));
        traumaHistory = Attributes.orElse(traumaHistory, TraumaHistory.NOT_ASKED);
        challenges = Attributes.optional(challenges).map(l -> Attributes.list("challenges", l));
        sdohNeeds = Attributes.optional(sdohNeeds).map(l -> Attributes.list("sdohNeeds", l));
        concernOfGreatestImportance = Attributes.optional(concernOfGreatestImportance);
        strugglingToMeetGoals = Attributes.orElse(strugglingToMeetGoals, Answer.UNKNOWN);
        familyInvolvement = Attributes.orElse(familyInvolvement, FamilyInvolvement.NOT_ASKED);
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link NeedsAssessment}. */
    public static final class Builder extends NeedsAssessmentBuilder {
        Builder() {}
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
