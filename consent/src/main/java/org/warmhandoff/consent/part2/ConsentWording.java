package org.warmhandoff.consent.part2;

import org.warmhandoff.core.Citation;

/**
 * Wording that 42 CFR 2.31(a) itself gives for a consent form, word for word: what a statement must hold, or a phrase that
 * suffices. A form may say either in other words; a person who reads it judges.
 */
public enum ConsentWording {
    /** To whom, of a single consent. */
    RECIPIENTS_OF_SINGLE_CONSENT(
            "2.31(a)(4)(i)",
            Kind.SUFFICES,
            "my treating providers, health plans, third-party payers, and people helping to operate this program",
            "given once for all future treatment, payment and health care operations"),
    /** What a covered entity or business associate may do with it. */
    HIPAA_REDISCLOSURE(
            "2.31(a)(4)(iii)",
            Kind.CONTENT,
            "the patient's record (or information contained in the record) may be redisclosed in accordance with the"
                    + " permissions contained in the HIPAA regulations, except for uses and disclosures for civil, criminal,"
                    + " administrative, and legislative proceedings against the patient",
            ""),
    /** Why, where the patient does not say. */
    AT_THE_REQUEST_OF_THE_PATIENT(
            "2.31(a)(5)(i)",
            Kind.SUFFICES,
            "at the request of the patient",
            "the patient initiates the consent and states no purpose"),
    /** Why, of a single consent. */
    FOR_TREATMENT_PAYMENT_AND_OPERATIONS(
            "2.31(a)(5)(ii)",
            Kind.SUFFICES,
            "for treatment, payment, and health care operations",
            "given once for all future treatment, payment and health care operations"),
    /** The right to revoke. */
    REVOCATION_RIGHT(
            "2.31(a)(6)",
            Kind.CONTENT,
            "The patient's right to revoke the consent in writing, except to the extent that the part 2 program or other"
                    + " lawful holder of patient identifying information that is permitted to make the disclosure has already"
                    + " acted in reliance on it",
            ""),
    /** How to use it. */
    REVOCATION_HOW("2.31(a)(6)", Kind.CONTENT, "how the patient may revoke consent", ""),
    /** An end that comes with the treatment's. */
    END_OF_THE_TREATMENT(
            "2.31(a)(7)", Kind.SUFFICES, "end of the treatment", "for treatment, payment or health care operations"),
    /** No end. */
    NONE("2.31(a)(7)", Kind.SUFFICES, "none", "for treatment, payment or health care operations"),
    /** What may become of it. */
    REDISCLOSURE(
            "2.31(a)(10)(i)",
            Kind.CONTENT,
            "The potential for the records used or disclosed pursuant to the consent to be subject to redisclosure by the"
                    + " recipient and no longer protected by this part.",
            ""),
    /** What follows from refusing. */
    REFUSAL_CONSEQUENCES(
            "2.31(a)(10)(ii)", Kind.CONTENT, "The consequences to the patient of a refusal to sign the consent.", "");

    /** What the regulation gives a wording for. */
    public enum Kind {
        /** What a statement on the form must hold. */
        CONTENT,
        /** A phrase that is enough; so is a similar one, where the regulation says so. */
        SUFFICES
    }

    private final String citation;
    private final Kind kind;
    private final String text;
    private final String where;

    ConsentWording(String citation, Kind kind, String text, String where) {
        this.citation = citation;
        this.kind = kind;
        this.text = text;
        this.where = where;
    }

    /** {@return the paragraph in which it stands} */
    public Citation citation() {
        return Citation.parse(citation);
    }

    /** {@return what it is given for} */
    public Kind kind() {
        return kind;
    }

    /** {@return the wording} */
    public String text() {
        return text;
    }

    /** {@return of a phrase: the consents for which it suffices; empty where every form that needs it does} */
    public String where() {
        return where;
    }
}
