package org.warmhandoff.referral.event;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.Shape;
import org.warmhandoff.referral.vocabulary.NotDoneReason;
import org.warmhandoff.referral.vocabulary.PatientChannel;
import org.warmhandoff.referral.vocabulary.PatientContactPurpose;
import org.warmhandoff.referral.vocabulary.PatientOffer;

/**
 * The practice contacted the patient, or tried to; also after the end of a referral, and outside any.
 *
 * @param id the host's id of the event
 * @param occurredAt when it happened; its zone says what day it is
 * @param recordedAt when it was written down, not before it happened
 * @param actor who says or does it
 * @param recordedBy who wrote it down, by the host's id
 * @param contactRef the event it is about; absent: none
 * @param purpose why
 * @param channel how
 * @param reached whom it reached; something in writing without an answer reached nobody
 * @param namesTreatment whether the message let somebody else see that it is about treatment
 * @param offered what was offered or given; empty: nothing
 * @param notDoneReason why it was not done; absent: it was, or not stated
 */
@Value.Builder
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE) // in a log its type is written, in a plan it is a contact and no event
public record PatientContacted(
        DocumentId id,
        ZonedDateTime occurredAt,
        ZonedDateTime recordedAt,
        Actor actor,
        PartyId recordedBy,
        Optional<DocumentId> contactRef,
        PatientContactPurpose purpose,
        PatientChannel channel,
        Reached reached,
        boolean namesTreatment,
        List<PatientOffer> offered,
        Optional<NotDoneReason> notDoneReason)
        implements ReferralEvent {
    /** Creates one. */
    public PatientContacted {
        Attributes.of(PatientContacted.class)
                .required("id", id)
                .required("occurredAt", occurredAt)
                .required("recordedAt", recordedAt)
                .required("actor", actor)
                .required("recordedBy", recordedBy)
                .required("purpose", purpose)
                .required("channel", channel)
                .required("reached", reached)
                .verify();
        contactRef = Attributes.optional(contactRef);
        offered = Attributes.list("offered", offered);
        notDoneReason = Attributes.optional(notDoneReason);
    }

    /** {@return whether it was done: somebody tried, and no reason says that it was not done} */
    public boolean done() {
        return reached != Reached.NOT_ATTEMPTED && notDoneReason.isEmpty();
    }

    /** {@return whether it tells the patient how the referral ended or offers another way, in person or in writing} */
    public boolean tellsThePatient() {
        return done()
                && (purpose == PatientContactPurpose.TELL_OUTCOME || purpose == PatientContactPurpose.OFFER_ALTERNATIVE)
                && channel != PatientChannel.FAMILY_CALL
                && (reached == Reached.PERSON || (channel.written() && reached != Reached.WRONG_NUMBER));
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PatientContacted}. */
    public static final class Builder extends PatientContactedBuilder {
        Builder() {}
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
