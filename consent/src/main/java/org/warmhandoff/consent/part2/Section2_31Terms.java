package org.warmhandoff.consent.part2;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.warmhandoff.consent.Consent;
import org.warmhandoff.consent.Expiration;
import org.warmhandoff.consent.Signature;
import org.warmhandoff.consent.Signature.PatientStatus;
import org.warmhandoff.consent.StatedPurpose;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Edition;
import org.warmhandoff.core.Party;
import org.warmhandoff.core.SourceCheck;

/**
 * 42 CFR 2.31(a)(6) to (10): how it may be taken back, when it ends, who signed it and when, and what it must state where it
 * is for treatment, payment or operations.
 */
final class Section2_31Terms {
    private Section2_31Terms() {}

    private static final Remedy READ_THE_FORM = Remedy.lookUp("read the form for the statement");

    /** (a)(6) It states the right to revoke in writing, except where already relied on … */
    static final Part2Rule REVOCATION_RIGHT = Part2Rule.voids(
                    "2.31(a)(6)/revocation-right",
                    "The form states the right to revoke in writing, except where it was already relied on")
            .reads("consent.statements.revocationRight")
            .cure(Remedy.newConsent("stating the right to revoke in writing, except where already relied on"))
            .ask(READ_THE_FORM);

    /** … and how to revoke. */
    static final Part2Rule REVOCATION_HOW = Part2Rule.voids(
                    "2.31(a)(6)/revocation-how", "The form says how the patient may revoke")
            .reads("consent.statements.revocationHow")
            .cure(Remedy.newConsent("saying how the patient may revoke"))
            .ask(READ_THE_FORM);

    /** (a)(7) It says when, or upon what event, it ends, or uses a phrase that suffices. */
    static final Part2Rule EXPIRATION_STATED = Part2Rule.voids(
                    "2.31(a)(7)/expiration-stated",
                    "The form states a date, an event or a sufficient phrase for its end")
            .reads("consent.expiration")
            .cure(Remedy.newConsent("stating a date or an event upon which it ends"));

    /** (a)(7) An event relates to the patient or the purpose. */
    static final Part2Rule EVENT_RELATES = Part2Rule.voids(
                    "2.31(a)(7)/event-relates", "The event relates to the individual patient or to the purpose")
            .reading("\"End of the treatment\" is judged as an event where a purpose is none of treatment, payment,"
                    + " operations.")
            .reads("consent.expiration")
            .cure(Remedy.newConsent("with an event that relates to the patient or to the purpose"))
            .ask(Section2_31.READER);

    /** (a)(7) "None" is no end for employment: it suffices for treatment, payment or operations alone. */
    static final Part2Rule NONE_ONLY_FOR_TPO = Part2Rule.voids(
                    "2.31(a)(7)/none-only-for-tpo",
                    "\"None\" stands for the end only where every purpose is treatment, payment or operations")
            .reading("Fundraising counts as operations.")
            .reads("consent.expiration", "consent.purposes")
            .cure(Remedy.newConsent("stating a date or an event upon which it ends"));

    /** (a)(8) The patient signed, or whoever 2.14 or 2.15 lets sign. For a living adult kinship does not do. */
    static final Part2Rule SIGNED = Part2Rule.voids(
                    "2.31(a)(8)/signed", "The patient signed, or whoever 2.14 or 2.15 lets sign")
            .reading(
                    "For a living adult not adjudicated only the patient signs; an agent, proxy or relative does not do."
                            + " An electronic signature is one.")
            .notChecked("Whether other law forbids an electronic signature.")
            .reads("consent.signatures")
            .cure(Remedy.newConsent("signed by the patient, or by whoever 2.14 or 2.15 lets sign"))
            .ask(Remedy.lookUp(
                    "find out what the patient was on signing, and is now: adult, minor, adjudicated, deceased"));

    /** (a)(9) It bears the date of signing. */
    static final Part2Rule SIGNING_DATE = Part2Rule.voids(
                    "2.31(a)(9)/signing-date", "The form bears the date of signing")
            .reads("consent.signedOn")
            .cure(Remedy.newConsent("bearing the date of signing"));

    /** (a)(10)(i) For treatment, payment or operations: it says that what is disclosed may be redisclosed, unprotected. */
    static final Part2Rule REDISCLOSURE_STATEMENT = Part2Rule.voids(
                    "2.31(a)(10)(i)/redisclosure-statement",
                    "A form for treatment, payment or operations says that the recipient may redisclose and Part 2 may no"
                            + " longer protect")
            .reads("consent.statements.redisclosure")
            .cure(Remedy.newConsent("with the statement of 2.31(a)(10)(i) on redisclosure"))
            .ask(READ_THE_FORM);

    /** (a)(10)(ii) … and what follows from refusing to sign. */
    static final Part2Rule REFUSAL_CONSEQUENCES = Part2Rule.voids(
                    "2.31(a)(10)(ii)/refusal-consequences",
                    "A form for treatment, payment or operations says what follows from refusing to sign")
            .reads("consent.statements.refusalConsequences")
            .cure(Remedy.newConsent("saying what follows from refusing to sign"))
            .ask(READ_THE_FORM);

    /** (a) Signed before the edition: it is judged by the elements of today, and this says so. It moves no decision. */
    static final Part2Rule OLDER_FORM = Part2Rule.advises(
                    "2.31(a)/older-form", "The form was signed under the 2024 edition")
            .reading(
                    "A form that was sufficient when signed may lack elements added in 2024; what it lacks is found by the"
                            + " rule that asks for it.")
            .check(SourceCheck.INTERPRETATION)
            .reads("consent.signedOn")
            .cure(Remedy.newConsent("on a form of the 2024 edition"));

    static final List<Part2Rule> RULES = List.of(
            REVOCATION_RIGHT,
            REVOCATION_HOW,
            EXPIRATION_STATED,
            EVENT_RELATES,
            NONE_ONLY_FOR_TPO,
            SIGNED,
            SIGNING_DATE,
            REDISCLOSURE_STATEMENT,
            REFUSAL_CONSEQUENCES,
            OLDER_FORM);

    /** These paragraphs at a glance, with who signs (2.14, 2.15) and what stands apart ((b), (d)). */
    static Answer form(Setting s, Consent c, @Nullable Asked a, Findings f) {
        Party recipient = a == null ? null : a.recipient();
        StatedPurpose purpose = a == null ? null : a.purpose();
        boolean tpo = Declared.tpo(c);
        Answer met = f.found(REVOCATION_RIGHT, c.statements().revocationRight());
        met = met.and(f.found(REVOCATION_HOW, c.statements().revocationHow()));
        met = met.and(f.found(EXPIRATION_STATED, expirationStated(c)));
        met = met.and(f.found(EVENT_RELATES, endsByEvent(c), eventRelates(s, c)));
        met = met.and(f.found(NONE_ONLY_FOR_TPO, saysNone(c), Answer.of(Declared.onlyTpo(c))));
        met = met.and(f.found(SIGNED, signed(s, c)));
        if (f.explains() && changed(s, c)) {
            f.argued(OpenQuestion.Q30);
        }
        met = met.and(Section2_14.signers(c, f));
        met = met.and(Section2_15.signers(s, c, recipient, purpose, f));
        met = met.and(f.found(SIGNING_DATE, Answer.of(c.signedOn().isPresent())));
        met = met.and(f.found(REDISCLOSURE_STATEMENT, tpo, c.statements().redisclosure()));
        met = met.and(f.found(REFUSAL_CONSEQUENCES, tpo, c.statements().refusalConsequences()));
        met = met.and(Section2_31Apart.form(c, s.scope(c), a == null ? null : a.item(), purpose, f));
        return met.and(f.found(OLDER_FORM, signedBeforeTheEdition(c), Answer.NO));
    }

    private static Answer expirationStated(Consent c) {
        return Answer.of(c.expiration().isPresent()
                && !(c.expiration().get() instanceof Expiration.OnEvent e
                        && !e.event().stated()));
    }

    private static boolean endsByEvent(Consent c) {
        return c.expiration().isPresent()
                && (c.expiration().get() instanceof Expiration.OnEvent
                        || (c.expiration().get() instanceof Expiration.ByPhrase p
                                && p.phrase() == Expiration.Phrase.END_OF_TREATMENT
                                && !Declared.onlyTpo(c)));
    }

    private static Answer eventRelates(Setting s, Consent c) {
        if (c.expiration().orElse(null) instanceof Expiration.OnEvent e) {
            return e.relates() == Answer.UNKNOWN ? s.judged(EVENT_RELATES, c, null, true) : e.relates();
        }
        return c.expiration().orElse(null) instanceof Expiration.ByPhrase p
                ? Section2_31.judged(s, EVENT_RELATES, c, p.reading(), null, true)
                : Answer.NO;
    }

    private static boolean saysNone(Consent c) {
        return c.expiration().isPresent()
                && c.expiration().get() instanceof Expiration.ByPhrase p
                && p.phrase() == Expiration.Phrase.NONE;
    }

    private static boolean changed(Setting s, Consent c) {
        PatientStatus was = Declared.patientWas(c);
        return was != null && s.patientNow().isPresent() && s.patientNow().get() != was;
    }

    private static Answer signed(Setting s, Consent c) {
        if (c.signatures().isEmpty()) {
            return Answer.NO;
        }
        PatientStatus was = Declared.patientWas(c);
        if (was == null) {
            return Answer.UNKNOWN;
        }
        boolean byPatient = Section2_14.signedBy(c, Signature.By.PATIENT);
        boolean letSign = switch (was) {
            case ADULT -> byPatient || Section2_14.signedBy(c, Signature.By.DIRECTOR);
            case MINOR -> byPatient;
            case ADJUDICATED, DECEASED -> byPatient || Section2_14.signedBy(c, Signature.By.REPRESENTATIVE);
        };
        return !letSign ? Answer.NO : changed(s, c) ? Answer.UNKNOWN : Answer.YES;
    }

    private static boolean signedBeforeTheEdition(Consent c) {
        return c.signedOn().isPresent()
                && !Edition.PART2_2024.holdsOn(c.signedOn().get());
    }

    /** Whether the patient gave it in writing, signed and dated, whatever else the form lacks. */
    static Answer givenByPatient(Setting s, Consent c) {
        return Answer.of(c.form() != Consent.Form.ORAL && c.signedOn().isPresent())
                .and(signed(s, c));
    }
}
