package org.warmhandoff.referral.event;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.PartyId;

/** Something that happened to a referral. Events are applied in the order in which they were written down. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Proposed.class, name = "Proposed"),
    @JsonSubTypes.Type(value = WillingnessRecorded.class, name = "WillingnessRecorded"),
    @JsonSubTypes.Type(value = ConsentAnswered.class, name = "ConsentAnswered"),
    @JsonSubTypes.Type(value = NeedsAssessed.class, name = "NeedsAssessed"),
    @JsonSubTypes.Type(value = ProgramConsidered.class, name = "ProgramConsidered"),
    @JsonSubTypes.Type(value = ProgramChosen.class, name = "ProgramChosen"),
    @JsonSubTypes.Type(value = Attempted.class, name = "Attempted"),
    @JsonSubTypes.Type(value = ConversationHeld.class, name = "ConversationHeld"),
    @JsonSubTypes.Type(value = RecipientAnswered.class, name = "RecipientAnswered"),
    @JsonSubTypes.Type(value = InformationSent.class, name = "InformationSent"),
    @JsonSubTypes.Type(value = AppointmentSet.class, name = "AppointmentSet"),
    @JsonSubTypes.Type(value = Attended.class, name = "Attended"),
    @JsonSubTypes.Type(value = FollowUpPlanned.class, name = "FollowUpPlanned"),
    @JsonSubTypes.Type(value = FollowedUp.class, name = "FollowedUp"),
    @JsonSubTypes.Type(value = PatientContacted.class, name = "PatientContacted"),
    @JsonSubTypes.Type(value = PatientLedChosen.class, name = "PatientLedChosen"),
    @JsonSubTypes.Type(value = Ended.class, name = "Ended"),
    @JsonSubTypes.Type(value = EnteredInError.class, name = "EnteredInError")
})
public sealed interface ReferralEvent
        permits Proposed,
                WillingnessRecorded,
                ConsentAnswered,
                NeedsAssessed,
                ProgramConsidered,
                ProgramChosen,
                Attempted,
                ConversationHeld,
                RecipientAnswered,
                InformationSent,
                AppointmentSet,
                Attended,
                FollowUpPlanned,
                FollowedUp,
                PatientContacted,
                PatientLedChosen,
                Ended,
                EnteredInError {

    /** {@return the host's id of the event} */
    DocumentId id();

    /** {@return when it happened} */
    ZonedDateTime occurredAt();

    /** {@return when it was written down} */
    ZonedDateTime recordedAt();

    /** {@return who says or does it} */
    Actor actor();

    /** {@return who wrote it down} */
    PartyId recordedBy();

    /** {@return the event in which it was said, or which it is about; empty: none named} */
    Optional<DocumentId> contactRef();

    /** {@return what the program told, as a disclosure of the program to the practice; empty: not described} */
    default Optional<Shared> returned() {
        return Optional.empty();
    }

    /** {@return what was told to the program about the patient; empty: nothing} */
    default Optional<Shared> told() {
        if (this instanceof Attempted a) {
            return a.shared();
        } else if (this instanceof RecipientAnswered r) {
            return r.shared();
        } else if (this instanceof FollowedUp f) {
            return f.shared();
        } else if (this instanceof ConversationHeld c) {
            return c.shared();
        } else if (this instanceof InformationSent i) {
            return Optional.of(i.shared());
        } else if (this instanceof AppointmentSet a) {
            return a.shared();
        }
        return this instanceof Ended e ? e.shared() : Optional.empty();
    }

    /** {@return whether the program learns from it who the patient is} */
    default boolean identifiesThePatient() {
        if (this instanceof Attempted a) {
            return a.identifying();
        } else if (this instanceof ConversationHeld c) {
            return c.aboutThePatient();
        }
        return told().isPresent() || (this instanceof AppointmentSet a && a.bookedByPractice());
    }
}
