package org.warmhandoff.referral.event;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.immutables.value.Value;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.Shape;

/**
 * A follow-up was planned (AHRQ, Connect Patients to External Providers, step 4).
 *
 * @param id the host's id of the event
 * @param occurredAt when it happened; its zone says what day it is
 * @param recordedAt when it was written down, not before it happened
 * @param actor who says or does it
 * @param recordedBy who wrote it down, by the host's id
 * @param contactRef the event in which it was said; absent: none named
 * @param dueOn the day by which to ask
 * @param with whom to ask
 * @param useOfAnswer what the answer is for
 */
@Value.Builder
public record FollowUpPlanned(
        DocumentId id,
        ZonedDateTime occurredAt,
        ZonedDateTime recordedAt,
        Actor actor,
        PartyId recordedBy,
        Optional<DocumentId> contactRef,
        LocalDate dueOn,
        With with,
        Use useOfAnswer)
        implements ReferralEvent {

    /** Whom to ask. */
    public enum With {
        /** The patient. */
        PATIENT,
        /** The program. */
        PROGRAM,
        /** Both. */
        BOTH
    }

    /** What an answer is used for. */
    public enum Use {
        /** To know whether the patient connected. */
        FOLLOW_UP,
        /** To coordinate care. */
        CARE_COORDINATION,
        /** To decide about the medication; refused. */
        COMPLIANCE_FOR_MEDICATION
    }

    /** Creates one. */
    public FollowUpPlanned {
        Attributes.of(FollowUpPlanned.class)
                .required("id", id)
                .required("occurredAt", occurredAt)
                .required("recordedAt", recordedAt)
                .required("actor", actor)
                .required("recordedBy", recordedBy)
                .required("dueOn", dueOn)
                .required("with", with)
                .required("useOfAnswer", useOfAnswer)
                .verify();
        contactRef = Attributes.optional(contactRef);
    }

    /** {@return whether the plan includes the patient} */
    public boolean includesPatient() {
        return with != With.PROGRAM;
    }

    /** {@return whether the plan includes the program} */
    public boolean includesProgram() {
        return with != With.PATIENT;
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FollowUpPlanned}. */
    public static final class Builder extends FollowUpPlannedBuilder {
        Builder() {}
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
