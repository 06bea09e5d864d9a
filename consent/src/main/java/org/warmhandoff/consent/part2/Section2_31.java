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
import org.warmhandoff.consent.Signature.PatientStatus;
import org.warmhandoff.consent.StatedPurpose;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Capacity;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.Edition;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.Party;
import org.warmhandoff.core.SourceCheck;
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

    /** (a)(4)(ii) An intermediary is named, whatever else is said of recipients … */
    static final Part2Rule INTERMEDIARY_NAMED = Part2Rule.voids(
                    "2.31(a)(4)(ii)/intermediary-named",
                    "Where an intermediary receives or passes on, the form names it")
            .reading("A program, covered entity or business associate is no intermediary (2.11).")
            .reads("consent.recipients", "consent.scope.recipients")
            .cure(Remedy.newConsent("naming the intermediary and its participants"))
            .ask(READER);

    /** … and its participants, by name or as those who have a treating provider relationship. */
    static final Part2Rule PARTICIPANTS_IDENTIFIED = Part2Rule.voids(
                    "2.31(a)(4)(ii)/participants-identified",
                    "The form names the intermediary's participants, or designates only those who have a treating provider"
                            + " relationship with the patient")
            .reads("consent.recipients", "consent.scope.recipients")
            .cure(Remedy.newConsent(
                    "naming the participants, or limiting them to those who have a treating provider relationship"))
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

    /** (a)(5)(iii) Where the program means to raise funds: it states the right not to receive such communications. */
    static final Part2Rule FUNDRAISING_OPT_OUT = Part2Rule.bars(
                    "2.31(a)(5)(iii)/fundraising-opt-out",
                    "A form for the program's own fundraising states the right to elect not to receive such communications")
            .check(SourceCheck.INTERPRETATION)
            .reads("consent.statements.fundraisingOptOut")
            .cure(Remedy.newConsent("stating the right to elect not to receive fundraising communications"))
            .ask(READ_THE_FORM);

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
            WRITTEN,
            PATIENT_NAMED,
            DISCLOSER_IDENTIFIED,
            INFORMATION_DESCRIBED,
            RECIPIENT_IDENTIFIED,
            INTERMEDIARY_NAMED,
            PARTICIPANTS_IDENTIFIED,
            HIPAA_REDISCLOSURE_STATEMENT,
            PURPOSE_DESCRIBED,
            FUNDRAISING_OPT_OUT,
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

    /**
     * The section at a glance, with who signs (2.14, 2.15) and what stands apart ((b), (d)). What is asked is given
     * where the form is to be used, not where it is reviewed by itself.
     */
    static Answer form(Setting s, Consent c, @Nullable Asked a, Findings f) {
        Optional<ConsentScope> scope = s.scope(c);
        Party recipient = a == null ? null : a.recipient();
        StatedPurpose purpose = a == null ? null : a.purpose();
        boolean tpo = declaresTpo(c, scope);
        Answer met = f.found(WRITTEN, Answer.of(c.form() != Consent.Form.ORAL));
        met = met.and(f.found(PATIENT_NAMED, stated(c.patientName())));
        met = met.and(f.found(DISCLOSER_IDENTIFIED, stated(c.discloser())));
        met = met.and(f.found(INFORMATION_DESCRIBED, informationDescribed(s, c)));
        argueVague(f, c.information().isPresent() && c.information().get().reading() == Reading.TOO_VAGUE);
        met = met.and(f.found(RECIPIENT_IDENTIFIED, recipientIdentified(s, c, scope)));
        met = met.and(intermediary(a, scope, f));
        met = met.and(
                f.found(HIPAA_REDISCLOSURE_STATEMENT, tpo, hipaaRedisclosureStatement(c, scope, recipient, purpose)));
        met = met.and(f.found(PURPOSE_DESCRIBED, purposeDescribed(s, c, scope)));
        pointAtPurposes(s, c, f);
        met = met.and(f.found(
                FUNDRAISING_OPT_OUT,
                purpose == null ? fundraises(c, scope) : purpose.is() == Purpose.FUNDRAISING,
                c.statements().fundraisingOptOut()));
        met = met.and(f.found(REVOCATION_RIGHT, c.statements().revocationRight()));
        met = met.and(f.found(REVOCATION_HOW, c.statements().revocationHow()));
        met = met.and(f.found(EXPIRATION_STATED, expirationStated(c)));
        met = met.and(f.found(EVENT_RELATES, endsByEvent(c, scope), eventRelates(s, c)));
        met = met.and(f.found(NONE_ONLY_FOR_TPO, saysNone(c), Answer.of(declaresOnlyTpo(c, scope))));
        met = met.and(f.found(SIGNED, signed(s, c)));
        if (f.explains() && changed(s, c)) {
            f.argued(OpenQuestion.Q30);
        }
        met = met.and(Section2_14.signers(c, f));
        met = met.and(Section2_15.signers(s, c, recipient, purpose, f));
        met = met.and(f.found(SIGNING_DATE, Answer.of(c.signedOn().isPresent())));
        met = met.and(f.found(REDISCLOSURE_STATEMENT, tpo, c.statements().redisclosure()));
        met = met.and(f.found(REFUSAL_CONSEQUENCES, tpo, c.statements().refusalConsequences()));
        met = met.and(Section2_31Apart.form(c, scope, a == null ? null : a.item(), purpose, f));
        return met.and(f.found(OLDER_FORM, signedBeforeTheEdition(c), Answer.NO));
    }

    private static Answer stated(Optional<Words> words) {
        return Answer.of(words.isPresent() && words.get().stated());
    }

    /** The reading on the form; where nobody has judged there, what somebody judged since. */
    private static Answer judged(
            Setting s, Part2Rule rule, Consent c, Reading reading, @Nullable DocumentId about, boolean onlyOne) {
        return switch (reading) {
            case SUFFICIENT -> Answer.YES;
            case TOO_VAGUE, ABSENT -> Answer.NO;
            case NOT_JUDGED -> s.judged(rule, c, about, onlyOne);
        };
    }

    private static Answer informationDescribed(Setting s, Consent c) {
        return c.information().isPresent() && c.information().get().words().stated()
                ? judged(s, INFORMATION_DESCRIBED, c, c.information().get().reading(), null, true)
                : Answer.NO;
    }

    private static Answer recipientIdentified(Setting s, Consent c, Optional<ConsentScope> scope) {
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
                    recipients.get(i) instanceof Designation.ClassOf of
                            ? judgedClass(s, c, of, recipients.size() == 1)
                            : Answer.YES);
        }
        return identified;
    }

    /** Whether a reader can tell who is in a class, wherever on the form it stands. */
    static Answer judgedClass(Setting s, Consent c, Designation.ClassOf of, boolean onlyOne) {
        return judged(s, RECIPIENT_IDENTIFIED, c, of.reading(), of.id(), onlyOne);
    }

    /** Asked of a use where the recipient or the holder is an intermediary; of a review where the form names one. */
    private static Answer intermediary(@Nullable Asked a, Optional<ConsentScope> scope, Findings f) {
        if (a == null) {
            Designation.Intermediary declared = scope.isPresent() ? anyIntermediary(scope.get()) : null;
            Answer met = f.found(INTERMEDIARY_NAMED, declared != null, Answer.YES);
            return met.and(f.found(
                    PARTICIPANTS_IDENTIFIED, declared != null, declared == null ? Answer.NO : participants(declared)));
        }
        Party party = Section2_33.actingIntermediary(a);
        Designation.Intermediary named = party == null || scope.isEmpty()
                ? null
                : Coverage.intermediary(scope.get().recipients(), party);
        Answer met =
                f.found(INTERMEDIARY_NAMED, party != null, scope.isEmpty() ? Answer.UNKNOWN : Answer.of(named != null));
        return met.and(f.found(
                PARTICIPANTS_IDENTIFIED,
                party != null && (named != null || scope.isEmpty()),
                named == null ? Answer.UNKNOWN : participants(named)));
    }

    static Designation.@Nullable Intermediary anyIntermediary(ConsentScope scope) {
        for (int i = 0; i < scope.recipients().size(); i++) {
            if (scope.recipients().get(i) instanceof Designation.Intermediary named) {
                return named;
            }
        }
        return null;
    }

    private static Answer participants(Designation.Intermediary named) {
        Answer identified = Answer.of(!named.participants().isEmpty());
        for (int i = 0; i < named.participants().size(); i++) {
            if (named.participants().get(i) instanceof Designation.ClassOf) {
                identified = identified.and(named.participantsLimitedToTreating());
            }
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
            Designation who = scope.recipients().get(i);
            if (who instanceof Designation.ClassOf
                    || (who instanceof Designation.Intermediary named && designates(named))) {
                return true;
            }
        }
        return false;
    }

    /** Whether participants are designated as a class. */
    static boolean designates(Designation.Intermediary named) {
        for (int i = 0; i < named.participants().size(); i++) {
            if (named.participants().get(i) instanceof Designation.ClassOf) {
                return true;
            }
        }
        return false;
    }

    /** Whether the form is for the program's own fundraising. */
    static boolean fundraises(Consent c, Optional<ConsentScope> scope) {
        return describes(c, Purpose.FUNDRAISING) || (scope.isPresent() && codes(scope.get(), Purpose.FUNDRAISING));
    }

    private static Answer purposeDescribed(Setting s, Consent c, Optional<ConsentScope> scope) {
        Answer described = Answer.of(!c.purposes().isEmpty());
        for (int i = 0; i < c.purposes().size(); i++) {
            described = described.and(described(s, c, c.purposes().get(i)));
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

    private static Answer described(Setting s, Consent c, PurposeDescription p) {
        return p.words().stated()
                ? judged(
                        s,
                        PURPOSE_DESCRIBED,
                        c,
                        p.judged(),
                        p.of().id().orElse(null),
                        c.purposes().size() == 1)
                : Answer.NO;
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

    /** Whether a purpose, or one that contains it, was coded. */
    static boolean codes(ConsentScope scope, Purpose purpose) {
        for (int i = 0; i < scope.purposes().size(); i++) {
            if (scope.purposes().get(i).is().contains(purpose)) {
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

    private static Answer eventRelates(Setting s, Consent c) {
        if (c.expiration().orElse(null) instanceof Expiration.OnEvent e) {
            return e.relates() == Answer.UNKNOWN ? s.judged(EVENT_RELATES, c, null, true) : e.relates();
        }
        return c.expiration().orElse(null) instanceof Expiration.ByPhrase p
                ? judged(s, EVENT_RELATES, c, p.reading(), null, true)
                : Answer.NO;
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

    /** Whether the form declares a purpose that is an investigation or proceeding, or one that is none. */
    static boolean declares(Consent c, Optional<ConsentScope> scope, boolean proceeding) {
        for (int i = 0; i < c.purposes().size(); i++) {
            if (c.purposes().get(i).of().is().aProceeding() == proceeding) {
                return true;
            }
        }
        List<StatedPurpose> coded = scope.isPresent() ? scope.get().purposes() : List.of();
        for (int i = 0; i < coded.size(); i++) {
            if (coded.get(i).is().aProceeding() == proceeding) {
                return true;
            }
        }
        return false;
    }

    /** What the patient was on signing, as the signatures say; null where they do not, or differ. */
    static @Nullable PatientStatus patientWas(Consent c) {
        PatientStatus was = null;
        for (int i = 0; i < c.signatures().size(); i++) {
            PatientStatus said = c.signatures().get(i).patientIs().orElse(was);
            if (was != null && said != was) {
                return null;
            }
            was = said;
        }
        return was;
    }

    private static boolean changed(Setting s, Consent c) {
        PatientStatus was = patientWas(c);
        return was != null && s.patientNow().isPresent() && s.patientNow().get() != was;
    }

    private static Answer signed(Setting s, Consent c) {
        if (c.signatures().isEmpty()) {
            return Answer.NO;
        }
        PatientStatus was = patientWas(c);
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

    private static void argueVague(Findings f, boolean vague) {
        if (f.explains() && vague) {
            f.argued(OpenQuestion.Q21);
        }
    }

    private static void pointAtPurposes(Setting s, Consent c, Findings f) {
        if (f.explains()) {
            for (int i = 0; i < c.purposes().size(); i++) {
                if (described(s, c, c.purposes().get(i)) != Answer.YES) {
                    f.at(FactRef.of("consent.purposes").at(i));
                    argueVague(f, c.purposes().get(i).judged() == Reading.TOO_VAGUE);
                }
            }
        }
    }
}
