package org.warmhandoff.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.PatientId;
import org.warmhandoff.core.Shape;
import org.warmhandoff.core.Words;

/**
 * A signed consent form: what it says, element by element of 42 CFR 2.31(a), then what a reader attests of it. It may be
 * deficient; nothing here judges.
 *
 * @param id the host's id of the document
 * @param patient under whom it was filed
 * @param form paper, electronic or spoken
 * @param patientName the patient's name on the form (2.31(a)(1)); absent: the form does not say
 * @param discloser who may disclose, in the form's words (2.31(a)(2)); absent: the form does not say
 * @param information what may be disclosed (2.31(a)(3)); absent: the form does not say
 * @param recipients to whom, in the form's words (2.31(a)(4)); absent: the form does not say
 * @param purposes why, one description for each purpose (2.31(a)(5)); empty: the form does not say
 * @param statements the statements that a form must carry; absent: nobody has read them
 * @param beginsOn the first day of use; absent: from signing
 * @param expiration when it ends (2.31(a)(7)); absent: the form does not say
 * @param signatures who signed (2.31(a)(8)); empty: nobody
 * @param signedOn the consent's date (2.31(a)(9)); absent: the form does not say
 * @param notesConditioned of a form for counseling notes: whether care, payment, enrolment or eligibility was made to depend
 *     on it (2.31(b)(3)); absent: unknown
 * @param minorRule of a minor: what the state's law asks for the minor's treatment (2.14); absent: unknown
 * @param incapacity where the program's director signed: what keeps the patient from acting (2.15(a)(2)); absent: not stated
 * @param scope what a reader coded; absent: nobody has
 */
@Value.Builder
public record Consent(
        DocumentId id,
        PatientId patient,
        Form form,
        Optional<Words> patientName,
        Optional<Words> discloser,
        Optional<Description> information,
        Optional<Words> recipients,
        List<PurposeDescription> purposes,
        Statements statements,
        Optional<LocalDate> beginsOn,
        Optional<Expiration> expiration,
        List<Signature> signatures,
        Optional<LocalDate> signedOn,
        Optional<Answer> notesConditioned,
        Optional<MinorRule> minorRule,
        Optional<Incapacity> incapacity,
        Optional<ConsentScope> scope)
        implements WithConsent {

    /** How a consent was given. */
    public enum Form {
        /** Written, on paper. */
        PAPER,
        /** Written, electronic. */
        ELECTRONIC,
        /** Spoken. */
        ORAL
    }

    /** What a state asks before a minor is treated. */
    public enum MinorRule {
        /** The minor consents alone. */
        MINOR_ALONE,
        /** A parent, guardian or other authorised person consents too. */
        BOTH
    }

    /** Creates one. */
    public Consent {
        Attributes.of(Consent.class)
                .required("id", id)
                .required("patient", patient)
                .required("form", form)
                .verify();
        patientName = Attributes.optional(patientName);
        discloser = Attributes.optional(discloser);
        information = Attributes.optional(information);
        recipients = Attributes.optional(recipients);
        purposes = Attributes.list("purposes", purposes);
        statements = Attributes.orElse(statements, Statements.UNREAD);
        beginsOn = Attributes.optional(beginsOn);
        expiration = Attributes.optional(expiration);
        signatures = Attributes.list("signatures", signatures);
        signedOn = Attributes.optional(signedOn);
        notesConditioned = Attributes.optional(notesConditioned);
        minorRule = Attributes.optional(minorRule);
        incapacity = Attributes.optional(incapacity);
        scope = Attributes.optional(scope);
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Consent}. */
    public static final class Builder extends ConsentBuilder {
        Builder() {}
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
