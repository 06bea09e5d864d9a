package org.warmhandoff.referral.event;

import java.time.LocalDate;
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
import org.warmhandoff.referral.vocabulary.ConversationTopic;
import org.warmhandoff.referral.vocabulary.NotDoneReason;

/**
 * The practice reached out toward the program (AHRQ, Connect Patients to External Providers, step 3).
 *
 * @param id the host's id of the event
 * @param occurredAt when it happened; its zone says what day it is
 * @param recordedAt when it was written down, not before it happened
 * @param actor who says or does it
 * @param recordedBy who wrote it down, by the host's id
 * @param contactRef the event in which it was said; absent: none named
 * @param method how
 * @param party who was, or was to be, reached
 * @param reached whom it reached; absent: not stated, and a call then counts as one that reached a person but not as a
 *     connection
 * @param acknowledged whether the program acknowledged it
 * @param identifiesPatient whether the program could tell who the patient is
 * @param patientPresent whether the patient took part
 * @param warmPossible whether a warm handoff was possible; absent: unknown
 * @param topics what was talked about; empty: not stated
 * @param introducer of a warm handoff: who introduced the patient; absent: not stated
 * @param receiver of a warm handoff: to whom; absent: not stated
 * @param appointmentOn the appointment the program gave; absent: none
 * @param notDoneReason why it was not done or not by a warm handoff; absent: not stated
 * @param withheld what was kept back for privacy; absent: nothing
 * @param shared what was told about the patient; absent: nothing
 * @param returned what the program told, as a disclosure of the program to the practice; absent: not described
 */
@Value.Builder
public record Attempted(
        DocumentId id,
        ZonedDateTime occurredAt,
        ZonedDateTime recordedAt,
        Actor actor,
        PartyId recordedBy,
        Optional<DocumentId> contactRef,
        ConnectionMethod method,
        HandoffPerson party,
        Optional<Reached> reached,
        boolean acknowledged,
        boolean identifiesPatient,
        boolean patientPresent,
        Answer warmPossible,
        List<ConversationTopic> topics,
        Optional<HandoffPerson> introducer,
        Optional<HandoffPerson> receiver,
        Optional<LocalDate> appointmentOn,
        Optional<NotDoneReason> notDoneReason,
        Optional<Disclosure> withheld,
        Optional<Shared> shared,
        Optional<Shared> returned)
        implements ReferralEvent {
    /** Creates one. */
    public Attempted {
        Attributes.of(Attempted.class)
                .required("id", id)
                .required("occurredAt", occurredAt)
                .required("recordedAt", recordedAt)
                .required("actor", actor)
                .required("recordedBy", recordedBy)
                .required("method", method)
                .required("party", party)
                .verify();
        contactRef = Attributes.optional(contactRef);
        reached = Attributes.optional(reached);
        warmPossible = Attributes.orElse(warmPossible, Answer.UNKNOWN);
        topics = Attributes.list("topics", topics);
        introducer = Attributes.optional(introducer);
        receiver = Attributes.optional(receiver);
        appointmentOn = Attributes.optional(appointmentOn);
        notDoneReason = Attributes.optional(notDoneReason);
        withheld = Attributes.optional(withheld);
        shared = Attributes.optional(shared);
        returned = Attributes.optional(returned);
    }

    /** {@return whether the program learned who the patient is: it is said, or something was shared} */
    public boolean identifying() {
        return identifiesPatient || shared.isPresent();
    }

    /** {@return whether it records something the program told: that it has the referral, or a date} */
    public boolean toldByProgram() {
        return (acknowledged || appointmentOn.isPresent())
                && reached.filter(r -> r == Reached.NOT_ATTEMPTED).isEmpty();
    }

    /** {@return whether an answer of the program can be an answer to it} */
    public boolean answerable() {
        return method != ConnectionMethod.CAPACITY_INQUIRY
                && method != ConnectionMethod.TRANSPORT_ARRANGED
                && !method.handedToPatient()
                && reached.filter(r -> r == Reached.NOT_ATTEMPTED).isEmpty();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Attempted}. */
    public static final class Builder extends AttemptedBuilder {
        Builder() {}
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
