package org.warmhandoff.referral.event;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.warmhandoff.consent.Disclosure;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.Shape;
import org.warmhandoff.referral.vocabulary.CommunicationChannel;
import org.warmhandoff.referral.vocabulary.ConversationTopic;

/**
 * The practice and the program spoke with each other after the referral was made: the initial conversation about needs and
 * progress, ground rules, the plan (AHRQ, Connect Patients to External Providers).
 *
 * @param id the host's id of the event
 * @param occurredAt when it happened; its zone says what day it is
 * @param recordedAt when it was written down, not before it happened
 * @param actor who says or does it
 * @param recordedBy who wrote it down, by the host's id
 * @param contactRef the request of the program that it answers with a no; absent: none
 * @param with with whom
 * @param channel how
 * @param topics about what; empty: not stated
 * @param groundRules the note of the ground rules agreed on; absent: none
 * @param planReviewed whether both asked if the plan still fits; absent: unknown
 * @param withheld what was kept back for privacy; absent: nothing
 * @param shared what was told about the patient; absent: nothing
 * @param returned what the program told, as a disclosure of the program to the practice; absent: not described
 */
@Value.Builder
public record ConversationHeld(
        DocumentId id,
        ZonedDateTime occurredAt,
        ZonedDateTime recordedAt,
        Actor actor,
        PartyId recordedBy,
        Optional<DocumentId> contactRef,
        HandoffPerson with,
        CommunicationChannel channel,
        List<ConversationTopic> topics,
        Optional<DocumentId> groundRules,
        Answer planReviewed,
        Optional<Disclosure> withheld,
        Optional<Shared> shared,
        Optional<Shared> returned)
        implements ReferralEvent {
    /** Creates one. */
    public ConversationHeld {
        Attributes.of(ConversationHeld.class)
                .required("id", id)
                .required("occurredAt", occurredAt)
                .required("recordedAt", recordedAt)
                .required("actor", actor)
                .required("recordedBy", recordedBy)
                .required("with", with)
                .required("channel", channel)
                .verify();
        contactRef = Attributes.optional(contactRef);
        topics = Attributes.list("topics", topics);
        groundRules = Attributes.optional(groundRules);
        planReviewed = Attributes.orElse(planReviewed, Answer.UNKNOWN);
        withheld = Attributes.optional(withheld);
        shared = Attributes.optional(shared);
        returned = Attributes.optional(returned);
    }

    /**
     * {@return whether the practice speaks of the patient: something was told, or the practice began it on a topic that is
     * about one patient}
     */
    public boolean aboutThePatient() {
        return shared.isPresent()
                || (actor != Actor.RECIPIENT && topics.stream().anyMatch(ConversationTopic::aboutOnePatient));
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ConversationHeld}. */
    public static final class Builder extends ConversationHeldBuilder {
        Builder() {}
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
