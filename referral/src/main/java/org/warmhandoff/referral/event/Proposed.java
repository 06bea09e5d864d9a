package org.warmhandoff.referral.event;

import java.time.ZonedDateTime;
import java.util.Optional;
import org.immutables.value.Value;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.PatientId;
import org.warmhandoff.core.Shape;
import org.warmhandoff.core.Words;
import org.warmhandoff.core.care.SupportModality;

/**
 * The idea of a referral: its first event, once.
 *
 * @param id the host's id of the event
 * @param occurredAt when it happened; its zone says what day it is
 * @param recordedAt when it was written down, not before it happened
 * @param actor who says or does it
 * @param recordedBy who wrote it down, by the host's id
 * @param contactRef the event in which it was said; absent: none named
 * @param referral the host's id of the referral
 * @param patient the patient of the file
 * @param direction toward psychosocial support, or toward the medication
 * @param target inside the practice or outside
 * @param modality the kind of support thought of; a choice of program may change it
 * @param reason why the patient is referred; never printed, and told to a program only as an item of what is disclosed
 * @param whyExternal why it goes outside although the practice may have a service of its own; absent: not stated
 * @param clinicalQuestion what the program is asked to find out; absent: not stated
 * @param priority how soon
 * @param supersedes the referral after which this one is made, one redirected, declined or not eligible; absent: none
 */
@Value.Builder
public record Proposed(
        DocumentId id,
        ZonedDateTime occurredAt,
        ZonedDateTime recordedAt,
        Actor actor,
        PartyId recordedBy,
        Optional<DocumentId> contactRef,
        DocumentId referral,
        PatientId patient,
        Direction direction,
        Target target,
        SupportModality modality,
        Words reason,
        Optional<Words> whyExternal,
        Optional<Words> clinicalQuestion,
        Priority priority,
        Optional<DocumentId> supersedes)
        implements ReferralEvent {

    /** Where a referral goes. */
    public enum Target {
        /** To a service of the practice itself. A partner in the same building with records of its own is external. */
        INTERNAL,
        /** To a program outside the practice. */
        EXTERNAL
    }

    /** How soon a referral is wanted. */
    public enum Priority {
        /** In the usual order. */
        ROUTINE,
        /** Before others. */
        URGENT
    }

    /** Creates one. */
    public Proposed {
        Attributes.of(Proposed.class)
                .required("id", id)
                .required("occurredAt", occurredAt)
                .required("recordedAt", recordedAt)
                .required("actor", actor)
                .required("recordedBy", recordedBy)
                .required("referral", referral)
                .required("patient", patient)
                .required("direction", direction)
                .required("target", target)
                .required("modality", modality)
                .required("reason", reason)
                .required("priority", priority)
                .verify();
        contactRef = Attributes.optional(contactRef);
        whyExternal = Attributes.optional(whyExternal);
        clinicalQuestion = Attributes.optional(clinicalQuestion);
        supersedes = Attributes.optional(supersedes);
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Proposed}. */
    public static final class Builder extends ProposedBuilder {
        Builder() {}
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
