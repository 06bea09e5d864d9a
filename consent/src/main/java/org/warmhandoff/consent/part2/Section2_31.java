package org.warmhandoff.consent.part2;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.warmhandoff.consent.Consent;
import org.warmhandoff.consent.ConsentScope;
import org.warmhandoff.consent.Designation;
import org.warmhandoff.consent.Expiration;
import org.warmhandoff.consent.Purpose;
import org.warmhandoff.consent.PurposeDescription;
import org.warmhandoff.consent.Reading;
import org.warmhandoff.consent.Signature;
import org.warmhandoff.consent.StatedPurpose;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Capacity;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.Party;
import org.warmhandoff.core.Words;

/**
 * 42 CFR 2.31(a): what a written consent must say. A form is judged by what it says, for the purposes and recipients it
 * declares; a missing element fails it as a whole (2.31(c)(2)). How it may be used is in {@link Section2_31Use}.
 */
final class Section2_31 {
    private Section2_31() {}

    private static final Remedy READER = Remedy.judgement("ask the person who read the form");
    private static final Remedy READ_THE_FORM = Remedy.lookUp("read the form for the statement");

    /** (a) The consent is written, on paper or electronic. */
    static final Part2Rule WRITTEN = Part2Rule.voids(
                    "2.31(a)/written", "The consent is written, on paper or electronic")
            .reads("consent.form")
            .cure(Remedy.newConsent("in writing"));

    /** (a)(1) It names the patient. */
    static final Part2Rule PATIENT_NAMED = Part2Rule.voids("2.31(a)(1)/patient-named", "The form names the patient")
            .notChecked("Whether the name is the patient's.")
            .reads("consent.patientName")
            .cure(Remedy.newConsent("naming the patient"));

    /** (a)(2) It says who may disclose: a name, another specific identification, or a class of persons. */
    static final Part2Rule DISCLOSER_IDENTIFIED = Part2Rule.voids(
                    "2.31(a)(2)/discloser-identified",
                    "The form says who may disclose, by name, other specific identification or class")
            .reads("consent.discloser")
            .cure(Remedy.newConsent("saying who may disclose"));

    /** (a)(3) It describes the information in a specific and meaningful fashion. */
    static final Part2Rule INFORMATION_DESCRIBED = Part2Rule.voids(
                    "2.31(a)(3)/information-described",
                    "The form describes the information in a specific and meaningful way")
            .reading("Whoever reads the form judges; text is not compared.")
            .reads("consent.information")
            .cure(Remedy.newConsent("describing the information in a specific and meaningful way"))
            .ask(READER);

    /** (a)(4)(i) It names a recipient, or a class of recipients that lets a reader tell who is in it. */
    static final Part2Rule RECIPIENT_IDENTIFIED = Part2Rule.voids(
                    "2.31(a)(4)(i)/recipient-identified",
                    "The form names a recipient, or a class that lets a reader tell who is in it")
            .reading("What a reader coded never supplies what the form does not say.")
            .reads("consent.recipients", "consent.scope.recipients")
            .cure(Remedy.newConsent("naming the recipient, or a class that lets a reader tell who is in it"))
            .ask(READER);

    /**
     * (a)(4)(iii) For treatment, payment or operations, to a covered entity or business associate: it says that the
     * recipient may redisclose as HIPAA permits, save for proceedings against the patient.
     */
    static final Part2Rule HIPAA_REDISCLOSURE_STATEMENT = Part2Rule.voids(
                    "2.31(a)(4)(iii)/hipaa-redisclosure-statement",
                    "A form for treatment, payment or operations, where a recipient is or may be a covered entity or"
                            + " business associate, says that it may redisclose as HIPAA permits, except for proceedings"
                            + " against the patient")
            .reading("A class may hold a covered entity, so the form needs the statement whoever the recipient is. Of a"
                    + " named recipient it is asked what that recipient is, and only for the use asked.")
            .reads("consent.statements.hipaaRedisclosure")
            .cure(Remedy.newConsent("with the statement of 2.31(a)(4)(iii) on redisclosure as HIPAA permits"))
            .ask(Remedy.lookUp(
                    "read the form for the statement, or find out whether the recipient is a covered entity or business"
                            + " associate"));

    /** (a)(5) It describes each purpose. "At the request of the patient" suffices where the patient initiates it. */
    static final Part2Rule PURPOSE_DESCRIBED = Part2Rule.voids(
                    "2.31(a)(5)/purpose-described", "The form describes each purpose sufficiently")
            .reading("\"At the request of the patient\" suffices only where the patient initiated the consent. A coded"
                    + " purpose without the form's words for it is not judged.")
            .reads("consent.purposes")
            .cure(Remedy.newConsent("describing each purpose"))
            .ask(READER);

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
            .ask(READER);

    /** (a)(7) "None" is no end for employment: it suffices for treatment, payment or operations alone. */
    static final Part2Rule NONE_ONLY_FOR_TPO = Part2Rule.voids(
                    "2.31(a)(7)/none-only-for-tpo",
                    "\"None\" stands for the end only where every purpose is treatment, payment or operations")
            .reading("Fundraising counts as operations.")
            .reads("consent.expiration", "consent.purposes")
            .cure(Remedy.newConsent("stating a date or an event upon which it ends"));

    /** (a)(8) The patient signed. For a living adult whom no court found incapable nobody else can, whatever the kinship. */
    static final Part2Rule SIGNED = Part2Rule.voids("2.31(a)(8)/signed", "The patient signed")
            .reading(
                    "For a living adult not adjudicated only the patient signs; an agent, proxy or relative does not do."
                            + " An electronic signature is one.")
            .notChecked("Whether other law forbids an electronic signature.")
            .reads("consent.signatures")
            .cure(Remedy.newConsent("signed by the patient"))
            .ask(Remedy.lookUp("find out what the patient was on signing: a living adult, not adjudicated"));

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

    static final List<Part2Rule> RULES = List.of(
            WRITTEN,
            PATIENT_NAMED,
            DISCLOSER_IDENTIFIED,
            INFORMATION_DESCRIBED,
            RECIPIENT_IDENTIFIED,
            HIPAA_REDISCLOSURE_STATEMENT,
            PURPOSE_DESCRIBED,
            REVOCATION_RIGHT,
            REVOCATION_HOW,
            EXPIRATION_STATED,
            EVENT_RELATES,
            NONE_ONLY_FOR_TPO,
            SIGNED,
            SIGNING_DATE,
            REDISCLOSURE_STATEMENT,
            REFUSAL_CONSEQUENCES);

    /** The section at a glance. A recipient and purpose are given where the form is to be used, not where it is reviewed. */
    static Answer form(
            Consent c,
            Optional<ConsentScope> scope,
            @Nullable Party recipient,
            @Nullable StatedPurpose purpose,
            Findings f) {
        boolean tpo = declaresTpo(c, scope);
        Answer met = f.found(WRITTEN, Answer.of(c.form() != Consent.Form.ORAL));
        met = met.and(f.found(PATIENT_NAMED, stated(c.patientName())));
        met = met.and(f.found(DISCLOSER_IDENTIFIED, stated(c.discloser())));
        met = met.and(f.found(INFORMATION_DESCRIBED, informationDescribed(c)));
        argueVague(f, c.information().isPresent() && c.information().get().reading() == Reading.TOO_VAGUE);
        met = met.and(f.found(RECIPIENT_IDENTIFIED, recipientIdentified(c, scope)));
        met = met.and(
                f.found(HIPAA_REDISCLOSURE_STATEMENT, tpo, hipaaRedisclosureStatement(c, scope, recipient, purpose)));
        met = met.and(f.found(PURPOSE_DESCRIBED, purposeDescribed(c, scope)));
        pointAtPurposes(c, f);
        met = met.and(f.found(REVOCATION_RIGHT, c.statements().revocationRight()));
        met = met.and(f.found(REVOCATION_HOW, c.statements().revocationHow()));
        met = met.and(f.found(EXPIRATION_STATED, expirationStated(c)));
        met = met.and(f.found(EVENT_RELATES, endsByEvent(c, scope), eventRelates(c)));
        met = met.and(f.found(NONE_ONLY_FOR_TPO, saysNone(c), Answer.of(declaresOnlyTpo(c, scope))));
        met = met.and(f.found(SIGNED, signed(c)));
        met = met.and(f.found(SIGNING_DATE, Answer.of(c.signedOn().isPresent())));
        met = met.and(f.found(REDISCLOSURE_STATEMENT, tpo, c.statements().redisclosure()));
        return met.and(f.found(REFUSAL_CONSEQUENCES, tpo, c.statements().refusalConsequences()));
    }

    private static Answer stated(Optional<Words> words) {
        return Answer.of(words.isPresent() && words.get().stated());
    }

    private static Answer judged(Reading reading) {
        return switch (reading) {
            case SUFFICIENT -> Answer.YES;
            case TOO_VAGUE, ABSENT -> Answer.NO;
            case NOT_JUDGED -> Answer.UNKNOWN;
        };
    }

    private static Answer informationDescribed(Consent c) {
        return c.information().isPresent() && c.information().get().words().stated()
                ? judged(c.information().get().reading())
                : Answer.NO;
    }

    private static Answer recipientIdentified(Consent c, Optional<ConsentScope> scope) {
        if (stated(c.recipients()) == Answer.NO) {
            return Answer.NO;
        }
        if (scope.isEmpty()) {
            return Answer.UNKNOWN;
        }
        Answer identified = Answer.NO;
        List<Designation> recipients = scope.get().recipients();
        for (int i = 0; i < recipients.size(); i++) {
            identified = identified.or(
                    recipients.get(i) instanceof Designation.ClassOf of ? judged(of.reading()) : Answer.YES);
        }
        return identified;
    }

    private static Answer hipaaRedisclosureStatement(
            Consent c, Optional<ConsentScope> scope, @Nullable Party recipient, @Nullable StatedPurpose purpose) {
        Answer there = c.statements().hipaaRedisclosure();
        if (there == Answer.YES || (scope.isPresent() && namesClass(scope.get()))) {
            return there;
        }
        if (recipient == null || purpose == null) {
            return Answer.UNKNOWN;
        }
        return there.or(mayRediscloseAsHipaaPermits(recipient, purpose).negate());
    }

    private static Answer mayRediscloseAsHipaaPermits(Party recipient, StatedPurpose purpose) {
        return Answer.of(purpose.is().countsAsTpo())
                .and(recipient.holds(Capacity.COVERED_ENTITY).or(recipient.holds(Capacity.BUSINESS_ASSOCIATE)));
    }

    private static boolean namesClass(ConsentScope scope) {
        for (int i = 0; i < scope.recipients().size(); i++) {
            if (scope.recipients().get(i) instanceof Designation.ClassOf) {
                return true;
            }
        }
        return false;
    }

    private static Answer purposeDescribed(Consent c, Optional<ConsentScope> scope) {
        Answer described = Answer.of(!c.purposes().isEmpty());
        for (int i = 0; i < c.purposes().size(); i++) {
            described = described.and(described(c.purposes().get(i)));
        }
        if (scope.isPresent()) {
            for (int i = 0; i < scope.get().purposes().size(); i++) {
                if (!describes(c, scope.get().purposes().get(i).is())) {
                    described = described.and(Answer.UNKNOWN);
                }
            }
        }
        return described;
    }

    private static Answer described(PurposeDescription p) {
        return p.words().stated() ? judged(p.judged()) : Answer.NO;
    }

    /** Whether the form has words for a purpose, or for one that contains it. */
    static boolean describes(Consent c, Purpose purpose) {
        for (int i = 0; i < c.purposes().size(); i++) {
            if (c.purposes().get(i).of().is().contains(purpose)) {
                return true;
            }
        }
        return false;
    }

    private static Answer expirationStated(Consent c) {
        return Answer.of(c.expiration().isPresent()
                && !(c.expiration().get() instanceof Expiration.OnEvent e
                        && !e.event().stated()));
    }

    private static boolean endsByEvent(Consent c, Optional<ConsentScope> scope) {
        return c.expiration().isPresent()
                && (c.expiration().get() instanceof Expiration.OnEvent
                        || (c.expiration().get() instanceof Expiration.ByPhrase p
                                && p.phrase() == Expiration.Phrase.END_OF_TREATMENT
                                && !declaresOnlyTpo(c, scope)));
    }

    private static Answer eventRelates(Consent c) {
        if (c.expiration().isEmpty()) {
            return Answer.NO;
        }
        if (c.expiration().get() instanceof Expiration.OnEvent e) {
            return e.relates();
        }
        return c.expiration().get() instanceof Expiration.ByPhrase p ? judged(p.reading()) : Answer.NO;
    }

    private static boolean saysNone(Consent c) {
        return c.expiration().isPresent()
                && c.expiration().get() instanceof Expiration.ByPhrase p
                && p.phrase() == Expiration.Phrase.NONE;
    }

    /** Whether any purpose that the form has words for, or that was coded, is treatment, payment or operations. */
    private static boolean declaresTpo(Consent c, Optional<ConsentScope> scope) {
        for (int i = 0; i < c.purposes().size(); i++) {
            if (c.purposes().get(i).of().is().countsAsTpo()) {
                return true;
            }
        }
        List<StatedPurpose> coded = scope.isPresent() ? scope.get().purposes() : List.of();
        for (int i = 0; i < coded.size(); i++) {
            if (coded.get(i).is().countsAsTpo()) {
                return true;
            }
        }
        return false;
    }

    private static boolean declaresOnlyTpo(Consent c, Optional<ConsentScope> scope) {
        for (int i = 0; i < c.purposes().size(); i++) {
            if (!c.purposes().get(i).of().is().countsAsTpo()) {
                return false;
            }
        }
        List<StatedPurpose> coded = scope.isPresent() ? scope.get().purposes() : List.of();
        for (int i = 0; i < coded.size(); i++) {
            if (!coded.get(i).is().countsAsTpo()) {
                return false;
            }
        }
        return true;
    }

    private static Answer signed(Consent c) {
        boolean byPatient = false;
        boolean adult = false;
        for (int i = 0; i < c.signatures().size(); i++) {
            Signature s = c.signatures().get(i);
            byPatient |= s.by() == Signature.By.PATIENT;
            adult |= s.patientIs().isPresent();
        }
        return c.signatures().isEmpty() ? Answer.NO : adult ? Answer.of(byPatient) : Answer.UNKNOWN;
    }

    /** Whether the patient gave it in writing, signed and dated, whatever else the form lacks. */
    static Answer givenByPatient(Consent c) {
        return Answer.of(c.form() != Consent.Form.ORAL && c.signedOn().isPresent())
                .and(signed(c));
    }

    private static void argueVague(Findings f, boolean vague) {
        if (f.explains() && vague) {
            f.argued(OpenQuestion.Q21);
        }
    }

    private static void pointAtPurposes(Consent c, Findings f) {
        if (f.explains()) {
            for (int i = 0; i < c.purposes().size(); i++) {
                if (described(c.purposes().get(i)) != Answer.YES) {
                    f.at(FactRef.of("consent.purposes").at(i));
                    argueVague(f, c.purposes().get(i).judged() == Reading.TOO_VAGUE);
                }
            }
        }
    }
}
