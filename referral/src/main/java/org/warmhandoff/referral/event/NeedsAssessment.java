package org.warmhandoff.referral.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.Shape;
import org.warmhandoff.core.Words;

/**
 * What the patient was asked before a referral, and said (AHRQ, Behavioral Health Services, opening). An empty list says
 * that the patient was asked and named none; an absent one that nobody asked.
 *
 * @param assessedOn the day of the conversation
 * @param by who asked
 * @param concerns current problems or concerns; absent: not asked
 * @param challenges what could stand in the way; absent: not asked
 * @param familyInvolvement whether the patient wants the family involved; absent: not asked
 */
public record NeedsAssessment(
        LocalDate assessedOn,
        PartyId by,
        Optional<List<Words>> concerns,
        Optional<List<Challenge>> challenges,
        FamilyInvolvement familyInvolvement) {

    /** Whether the patient wants the family involved. */
    public enum FamilyInvolvement {
        /** Yes. */
        WANTED,
        /** No. */
        NOT_WANTED,
        /** Nobody asked. */
        NOT_ASKED
    }

    /** What could stand in the way (HHS ASPE, Optimal Utilization of Psychosocial Supports, Barriers). */
    public enum Challenge {
        /** Getting there. */
        TRANSPORTATION,
        /** Child care. */
        CHILDCARE,
        /** Housing. */
        HOUSING,
        /** Working hours. */
        WORK_SCHEDULE,
        /** Language. */
        LANGUAGE,
        /** No phone, computer or connection. */
        DIGITAL_ACCESS,
        /** What it costs. */
        PATIENT_COST,
        /** Fear of being judged. */
        STIGMA,
        /** A history of trauma. */
        TRAUMA_HISTORY,
        /** Not comfortable in a group. */
        GROUP_AVERSION,
        /** Hesitates about a counselor outside the practice. */
        HESITANT_ABOUT_EXTERNAL_COUNSELOR,
        /** Conflict in the family. */
        FAMILY_CONFLICT,
        /** Another one. */
        OTHER
    }

    /** Creates one. */
    public NeedsAssessment {
        Attributes.of(NeedsAssessment.class)
                .required("assessedOn", assessedOn)
                .required("by", by)
                .verify();
        concerns = Attributes.optional(concerns).map(l -> Attributes.list("concerns", l));
        challenges = Attributes.optional(challenges).map(l -> Attributes.list("challenges", l));
        familyInvolvement = Attributes.orElse(familyInvolvement, FamilyInvolvement.NOT_ASKED);
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
