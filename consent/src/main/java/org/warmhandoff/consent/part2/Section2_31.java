package org.warmhandoff.consent.part2;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.warmhandoff.consent.Consent;
import org.warmhandoff.consent.ConsentScope;
import org.warmhandoff.consent.Designation;
import org.warmhandoff.consent.Purpose;
import org.warmhandoff.consent.PurposeDescription;
import org.warmhandoff.consent.Reading;
import org.warmhandoff.consent.StatedPurpose;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.Party;
import org.warmhandoff.core.SourceCheck;
import org.warmhandoff.core.Words;

/**
 * 42 CFR 2.31(a)(1) to (5): who, what, to whom and why. A form is judged by what it says, for the purposes and recipients it
 * declares; a missing element fails it as a whole (2.31(c)(2)). {@link Section2_31Terms} goes on with (a)(6); how a form may
 * be used is in {@link Section2_31Use}.
 */
final class Section2_31 {
    private Section2_31() {}

    static final Remedy READER = Remedy.judgement("ask the person who read the form");
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
            FUNDRAISING_OPT_OUT);

    /**
     * The section at a glance, with who signs (2.14, 2.15) and what stands apart ((b), (d)). What is asked is given
     * where the form is to be used, not where it is reviewed by itself.
     */
    static Answer form(Setting s, Consent c, @Nullable Asked a, Findings f) {
        Optional<ConsentScope> scope = s.scope(c);
        Party recipient = a == null ? null : a.recipient();
        StatedPurpose purpose = a == null ? null : a.purpose();
        Answer met = f.found(WRITTEN, Answer.of(c.form() != Consent.Form.ORAL));
        met = met.and(f.found(PATIENT_NAMED, stated(c.patientName())));
        met = met.and(f.found(DISCLOSER_IDENTIFIED, stated(c.discloser())));
        met = met.and(f.found(INFORMATION_DESCRIBED, informationDescribed(s, c)));
        argueVague(f, c.information().isPresent() && c.information().get().reading() == Reading.TOO_VAGUE);
        met = met.and(f.found(RECIPIENT_IDENTIFIED, recipientIdentified(s, c, scope)));
        met = met.and(intermediary(a, scope, f));
        met = met.and(f.found(
                HIPAA_REDISCLOSURE_STATEMENT,
                Declared.tpo(c),
                hipaaRedisclosureStatement(c, scope, recipient, purpose)));
        met = met.and(f.found(PURPOSE_DESCRIBED, purposeDescribed(s, c, scope)));
        pointAtPurposes(s, c, f);
        met = met.and(f.found(
                FUNDRAISING_OPT_OUT,
                purpose == null ? Declared.fundraises(c, scope) : purpose.is() == Purpose.FUNDRAISING,
                c.statements().fundraisingOptOut()));
        return met.and(Section2_31Terms.form(s, c, a, f));
    }

    private static Answer stated(Optional<Words> words) {
        return Answer.of(words.isPresent() && words.get().stated());
    }

    /** The reading on the form; where nobody has judged there, what somebody judged since. */
    static Answer judged(
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
                    recipients.get(i) instanceof Designation.ClassOf of ? judgedClass(s, c, of) : Answer.YES);
        }
        return identified;
    }

    /** Whether a reader can tell who is in a class, wherever on the form it stands. */
    static Answer judgedClass(Setting s, Consent c, Designation.ClassOf of) {
        return judged(
                s,
                RECIPIENT_IDENTIFIED,
                c,
                of.reading(),
                of.id(),
                Declared.onlyOneClass(c.scope().orElseThrow()));
    }

    /** Asked of a use where the recipient or the holder is an intermediary; of a review where the form names one. */
    private static Answer intermediary(@Nullable Asked a, Optional<ConsentScope> scope, Findings f) {
        if (a == null) {
            boolean declared = scope.isPresent() && Declared.intermediary(scope.get()) != null;
            Answer met = f.found(INTERMEDIARY_NAMED, declared, Answer.YES);
            return met.and(
                    f.found(PARTICIPANTS_IDENTIFIED, declared, declared ? participants(scope.get()) : Answer.NO));
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

    /** Of every intermediary that the form names. */
    private static Answer participants(ConsentScope scope) {
        Answer identified = Answer.YES;
        for (int i = 0; i < scope.recipients().size(); i++) {
            if (scope.recipients().get(i) instanceof Designation.Intermediary named) {
                identified = identified.and(participants(named));
            }
        }
        return identified;
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
        if (there == Answer.YES || (scope.isPresent() && Declared.namesClass(scope.get()))) {
            return there;
        }
        if (recipient == null || purpose == null) {
            return Answer.UNKNOWN;
        }
        return there.or(mayRediscloseAsHipaaPermits(recipient, purpose).negate());
    }

    private static Answer mayRediscloseAsHipaaPermits(Party recipient, StatedPurpose purpose) {
        return Answer.of(purpose.is().countsAsTpo()).and(recipient.boundByHipaa());
    }

    private static Answer purposeDescribed(Setting s, Consent c, Optional<ConsentScope> scope) {
        Answer described = Answer.of(!c.purposes().isEmpty());
        for (int i = 0; i < c.purposes().size(); i++) {
            described = described.and(described(s, c, c.purposes().get(i)));
        }
        if (scope.isPresent()) {
            for (int i = 0; i < scope.get().purposes().size(); i++) {
                if (Declared.describes(c, scope.get().purposes().get(i)) == Answer.NO) {
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
