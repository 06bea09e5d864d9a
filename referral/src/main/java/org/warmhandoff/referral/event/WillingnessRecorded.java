package org.warmhandoff.referral.event;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.immutables.value.Value;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.Shape;
import org.warmhandoff.core.Words;

/**
 * The patient said how willing they are. A no carries the patient's own words.
 *
 * @param id the host's id of the event
 * @param occurredAt when it happened; its zone says what day it is
 * @param recordedAt when it was written down, not before it happened
 * @param actor who says or does it
 * @param recordedBy who wrote it down, by the host's id
 * @param contactRef the event in which it was said; absent: none named
 * @param willingness how willing
 * @param words the patient's words, or a note of them; absent: none
 * @param reason why, where the patient declines; absent: not stated
 * @param revisitOn when to come back to it; absent: 30 days later
 */
@Value.Builder
public record WillingnessRecorded(
        DocumentId id,
        ZonedDateTime occurredAt,
        ZonedDateTime recordedAt,
        Actor actor,
        PartyId recordedBy,
        Optional<DocumentId> contactRef,
        Willingness willingness,
        Optional<Words> words,
        Optional<EndReason> reason,
        Optional<LocalDate> revisitOn)
        implements ReferralEvent {
    /** Creates one. */
    public WillingnessRecorded {
        Attributes.of(WillingnessRecorded.class)
                .required("id", id)
                .required("occurredAt", occurredAt)
                .required("recordedAt", recordedAt)
                .required("actor", actor)
                .required("recordedBy", recordedBy)
                .required("willingness", willingness)
                .verify();
        contactRef = Attributes.optional(contactRef);
        words = Attributes.optional(words);
        reason = Attributes.optional(reason);
        revisitOn = Attributes.optional(revisitOn);
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link WillingnessRecorded}. */
    public static final class Builder extends WillingnessRecordedBuilder {
        Builder() {}
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
