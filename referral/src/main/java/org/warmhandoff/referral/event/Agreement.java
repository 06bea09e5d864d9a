package org.warmhandoff.referral.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.warmhandoff.consent.InfoCategory;
import org.warmhandoff.consent.Purpose;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.Shape;

/**
 * What the patient agreed to share (AHRQ, Connect Patients to External Providers, step 1). A written or electronic one is
 * a consent on file, whose scope, expiration and revocations are its own; of one noted from what the patient said, this
 * value alone says to whom, why and what.
 *
 * @param record the id of the consent on file, or of the note; absent: nothing is on record, and it is no agreement
 * @param recipient with whom; absent: the scope of the consent says; of a noted one: with nobody
 * @param form how it was given
 * @param givenOn the day it was given; it is in force from then at the earliest
 * @param purposes of a noted one: why; empty: it covers nothing
 * @param contents of a noted one: what; empty: it covers nothing
 * @param validUntil of a noted one: the last day, inclusive; absent: until revoked
 */
@Value.Builder
public record Agreement(
        Optional<DocumentId> record,
        Optional<PartyId> recipient,
        Form form,
        LocalDate givenOn,
        List<Purpose> purposes,
        List<InfoCategory> contents,
        Optional<LocalDate> validUntil) {

    /** How an agreement was given. */
    public enum Form {
        /** On paper. */
        WRITTEN,
        /** Electronic. */
        ELECTRONIC,
        /** Spoken, with a note of it. */
        NOTED_VERBAL
    }

    /** Creates one. */
    public Agreement {
        Attributes.of(Agreement.class)
                .required("form", form)
                .required("givenOn", givenOn)
                .verify();
        record = Attributes.optional(record);
        recipient = Attributes.optional(recipient);
        purposes = Attributes.list("purposes", purposes);
        contents = Attributes.list("contents", contents);
        validUntil = Attributes.optional(validUntil);
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Agreement}. */
    public static final class Builder extends AgreementBuilder {
        Builder() {}
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
