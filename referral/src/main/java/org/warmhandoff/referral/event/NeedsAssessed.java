package org.warmhandoff.referral.event;

import java.time.ZonedDateTime;
import java.util.Optional;
import org.immutables.value.Value;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.Shape;

/**
 * Needs, challenges and preferences were asked (AHRQ, Behavioral Health Services, opening). The latest counts.
 *
 * @param id the host's id of the event
 * @param occurredAt when it happened; its zone says what day it is
 * @param recordedAt when it was written down, not before it happened
 * @param actor who says or does it
 * @param recordedBy who wrote it down, by the host's id
 * @param contactRef the event in which it was said; absent: none named
 * @param needs what was asked and said
 * @param preferences what the patient would prefer; absent: not asked
 */
@Value.Builder
public record NeedsAssessed(
        DocumentId id,
        ZonedDateTime occurredAt,
        ZonedDateTime recordedAt,
        Actor actor,
        PartyId recordedBy,
        Optional<DocumentId> contactRef,
        NeedsAssessment needs,
        Optional<Preferences> preferences)
        implements ReferralEvent {
    /** Creates one. */
    public NeedsAssessed {
        Attributes.of(NeedsAssessed.class)
                .required("id", id)
                .required("occurredAt", occurredAt)
                .required("recordedAt", recordedAt)
                .required("actor", actor)
                .required("recordedBy", recordedBy)
                .required("needs", needs)
                .verify();
        contactRef = Attributes.optional(contactRef);
        preferences = Attributes.optional(preferences);
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link NeedsAssessed}. */
    public static final class Builder extends NeedsAssessedBuilder {
        Builder() {}
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
