package org.warmhandoff.referral.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.Shape;
import org.warmhandoff.core.Words;

/**
 * What a practice and a program agreed on how to work together (AHRQ, Identify Programs and Providers). It never
 * shows that any patient was connected.
 *
 * @param kind what kind
 * @param program the program, by the host's id
 * @param communication on communication; empty: nothing
 * @param informationSharing on sharing information; empty: nothing
 * @param careCoordination on coordinating care; empty: nothing
 * @param namedContacts contacts; empty: none
 * @param acceptanceNoticeWithin days within which the program says whether it accepts; absent: not agreed
 * @param appointmentWithin days within which there is an appointment; absent: not agreed
 * @param signedOn the day it was signed; absent: not signed
 * @param owner who looks after it, by the host's id; absent: nobody
 * @param reviewBy the day by which it is reviewed, inclusive; absent: none set
 */
@Value.Builder
public record WorkingAgreement(
        Kind kind,
        PartyId program,
        List<Words> communication,
        List<Words> informationSharing,
        List<Words> careCoordination,
        List<Words> namedContacts,
        Optional<Integer> acceptanceNoticeWithin,
        Optional<Integer> appointmentWithin,
        Optional<LocalDate> signedOn,
        Optional<PartyId> owner,
        Optional<LocalDate> reviewBy) {
    /** What kind of agreement it is. */
    public enum Kind {
        /** A memorandum of understanding. */
        FORMAL_MOU,
        /** A letter of agreement. */
        LETTER_OF_AGREEMENT,
        /** A joint protocol. */
        JOINT_PROTOCOL,
        /** Ground rules. */
        GROUND_RULES
    }

    /** Creates one. */
    public WorkingAgreement {
        Attributes.of(WorkingAgreement.class)
                .required("kind", kind)
                .required("program", program)
                .verify();
        communication = Attributes.list("communication", communication);
        informationSharing = Attributes.list("informationSharing", informationSharing);
        careCoordination = Attributes.list("careCoordination", careCoordination);
        namedContacts = Attributes.list("namedContacts", namedContacts);
        acceptanceNoticeWithin = Attributes.optional(acceptanceNoticeWithin);
        appointmentWithin = Attributes.optional(appointmentWithin);
        signedOn = Attributes.optional(signedOn);
        owner = Attributes.optional(owner);
        reviewBy = Attributes.optional(reviewBy);
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link WorkingAgreement}. */
    public static final class Builder extends WorkingAgreementBuilder {
        Builder() {}
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
