package org.warmhandoff.consent.part2;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmhandoff.consent.Attestation;
import org.warmhandoff.consent.Consent;
import org.warmhandoff.consent.ConsentScope;
import org.warmhandoff.consent.Designation;
import org.warmhandoff.consent.Disclosure;
import org.warmhandoff.consent.Expiration;
import org.warmhandoff.consent.Pathway;
import org.warmhandoff.consent.Purpose;
import org.warmhandoff.consent.Signature;
import org.warmhandoff.consent.Signature.PatientStatus;
import org.warmhandoff.consent.StatedPurpose;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Capacity;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.Party;
import org.warmhandoff.core.SourceCheck;

/**
 * 42 CFR 2.31(a) and (c)(1): whether a consent that suffices as a form covers this disclosure, and may be used on this day.
 * All of these bar one use; another use of the same form, and another consent, still stand. What came after it is in {@link
 * Section2_31Defeated}.
 */
final class Section2_31Use {
    private Section2_31Use() {}

    private static final Remedy CODE = Remedy.judgement("have the form read, and its scope coded");
    static final Remedy COVERING = Remedy.newConsent("for this recipient, purpose and information");

    /** (a)(2) The holder is among those who the form says may disclose. */
    static final Part2Rule HOLDER_COVERED = Part2Rule.bars(
                    "2.31(a)(2)/holder-covered", "The holder is named as discloser, or in a class that is")
            .reads("consent.scope.disclosers", "disclosure.holder")
            .cure(Remedy.newConsent("that lets this holder disclose"))
            .ask(Remedy.lookUp("find out whether the holder is in the class; have the form coded if it is not"));

    /** (a)(3) The item is within the contents. */
    static final Part2Rule INFORMATION_COVERED = Part2Rule.bars(
                    "2.31(a)(3)/information-covered", "The item is within the contents of the consent")
            .reading("Every category but counseling notes shows presence. Other records match by attestation only.")
            .reads("consent.scope.contents", "item.category")
            .cure(Remedy.narrow("leave the item out, or obtain a new consent that includes it"))
            .ask(CODE);

    /** (a)(4) The recipient is named, or a member of a class that a reader can tell. A vague class covers nobody. */
    static final Part2Rule RECIPIENT_COVERED = Part2Rule.bars(
                    "2.31(a)(4)/recipient-covered",
                    "The recipient is named by identifier, or attested to be in a class that a reader can tell")
            .reads("consent.scope.recipients", "disclosure.recipient")
            .cure(Remedy.newConsent("that names this recipient"))
            .ask(Remedy.lookUp("find out whether the recipient is in the class; have the form coded if it is not"));

    /** (a)(4)(ii)(B) A participant under a designation has a treating provider relationship at the moment of disclosure. */
    static final Part2Rule TREATING_RELATIONSHIP = Part2Rule.bars(
                    "2.31(a)(4)(ii)(B)/treating-relationship",
                    "A participant under a general designation has a treating provider relationship with the patient now")
            .reading(
                    "Asked at the moment of disclosure; a participant may gain or lose it. One named by itself needs none.")
            .reads("disclosure.recipient.capacities")
            .cure(Remedy.newConsent("that names this participant"))
            .ask(Remedy.lookUp("find out whether the participant treats the patient, or has agreed to"));

    /** (a)(5) The purpose is among the purposes, both as coded and as the form describes them. */
    static final Part2Rule PURPOSE_COVERED = Part2Rule.bars(
                    "2.31(a)(5)/purpose-covered", "The purpose is among the purposes of the consent")
            .reading(
                    "Treatment contains emergency care; no other purpose contains another. A purpose that is coded but not"
                            + " described, or described but not coded, is unknown; so is other care coordination by a"
                            + " covered entity.")
            .reads("consent.scope.purposes", "purpose")
            .cure(Remedy.narrow("leave the purpose out, or obtain a new consent that includes it"))
            .ask(CODE);

    /** (a) No exclusion of the form bites; exclusion beats inclusion. */
    static final Part2Rule NOT_EXCLUDED = Part2Rule.bars(
                    "2.31(a)/not-excluded", "The form does not exclude this recipient, information or purpose")
            .check(SourceCheck.INTERPRETATION)
            .reads("consent.scope.exclusions")
            .cure(COVERING)
            .ask(Remedy.lookUp("find out whether the recipient is in the class that the form excludes"));

    /** (a)(9) It was signed before the act; the statute asks for prior consent. */
    static final Part2Rule SIGNED_BEFORE = Part2Rule.bars(
                    "2.31(a)(9)/signed-before", "It was signed on or before the day of the act")
            .reading("The latest of its date and of the signatures that it needs counts.")
            .check(SourceCheck.INTERPRETATION)
            .reads("consent.signedOn", "consent.signatures")
            .cure(Remedy.newConsent("before the act"));

    /** (a) It has begun. */
    static final Part2Rule BEGUN = Part2Rule.bars("2.31(a)/begun", "The first day of use that the form states has come")
            .check(SourceCheck.INTERPRETATION)
            .reads("consent.beginsOn")
            .cure(Remedy.noneHere("wait for the day on which it begins"));

    /** (c)(1) The last usable day has not passed, and the event has not occurred. */
    static final Part2Rule NOT_EXPIRED = Part2Rule.bars(
                    "2.31(c)(1)/not-expired", "The last usable day has not passed, and the event has not occurred")
            .reading(
                    "The date is the last usable day, in the zone of the one who asks; from the day of the event on it is"
                            + " unusable.")
            .reads("consent.expiration")
            .cure(COVERING)
            .ask(Remedy.lookUp("find out whether the event has occurred: read the file on the day of the act"));

    static final List<Part2Rule> RULES = List.of(
            HOLDER_COVERED,
            INFORMATION_COVERED,
            RECIPIENT_COVERED,
            TREATING_RELATIONSHIP,
            PURPOSE_COVERED,
            NOT_EXCLUDED,
            SIGNED_BEFORE,
            BEGUN,
            NOT_EXPIRED);

    /** The use at a glance, on a pathway. */
    static Answer use(Asked a, Consent c, Pathway pathway, Findings f) {
        return covers(a, c, pathway, f).and(standsOn(a.act(), c, f)).and(Section2_31Defeated.undefeated(a, c, f));
    }

    /** Whether it covers this disclosure. */
    static Answer covers(Asked a, Consent c, Pathway pathway, Findings f) {
        Act act = a.act();
        Disclosure d = a.disclosure();
        Optional<ConsentScope> scope = act.scope(c);
        Answer direct = scope.isEmpty()
                ? Answer.UNKNOWN
                : Coverage.party(scope.get().recipients(), a.recipient(), Attestation.Role.RECIPIENT, act, c);
        Answer passedOn =
                scope.isEmpty() ? Answer.NO : Coverage.participant(scope.get().recipients(), act, c);
        Answer holder = scope.isEmpty()
                ? Answer.UNKNOWN
                : Coverage.party(scope.get().disclosers(), d.holder(), Attestation.Role.HOLDER, act, c);
        Answer met = f.found(
                HOLDER_COVERED,
                asksForHolder(a, scope, pathway, direct),
                pathway == Pathway.P03 ? holder.or(passedOn) : holder);
        attested(scope, f);
        met = met.and(f.found(
                INFORMATION_COVERED,
                scope.isEmpty() ? Answer.UNKNOWN : Coverage.item(scope.get().contents(), a.item(), d, c.id())));
        attested(scope, f);
        Answer recipient = direct.or(passedOn);
        boolean outside = pathway == Pathway.P02 && recipient == Answer.NO && Section2_33.hipaaPermits(a) != Answer.NO;
        met = met.and(f.found(RECIPIENT_COVERED, outside ? Answer.UNKNOWN : recipient));
        if (f.explains() && outside) {
            f.argued(OpenQuestion.Q29);
        } else {
            attested(scope, f);
        }
        met = met.and(f.found(
                TREATING_RELATIONSHIP,
                throughDesignation(a, scope) && !(direct == Answer.YES && holder == Answer.YES),
                a.recipient().holds(Capacity.TREATING_PROVIDER)));
        met = met.and(f.found(PURPOSE_COVERED, purposeCovered(a, c, scope)));
        attested(scope, f);
        if (f.leavesOpen()) {
            f.at(FactRef.of("consent.purposes"));
        }
        met = met.and(f.found(
                NOT_EXCLUDED,
                scope.isEmpty() || scope.get().exclusions().isEmpty()
                        ? Answer.YES
                        : Coverage.bites(scope.get().exclusions(), a.item(), a.purpose(), d, c.id())
                                .negate()));
        attested(scope, f);
        return met;
    }

    /** What coded words leave open, somebody may attest of the disclosure. */
    private static void attested(Optional<ConsentScope> scope, Findings f) {
        if (scope.isPresent() && f.leavesOpen()) {
            f.at(Coverage.ATTESTATIONS);
        }
    }

    /**
     * Under 2.33(a)(2) the right is the holder's own; an intermediary passes on to a participant under the consent that names
     * it. To anybody else that the form names it discloses as any holder does.
     */
    private static boolean asksForHolder(Asked a, Optional<ConsentScope> scope, Pathway pathway, Answer direct) {
        return pathway != Pathway.P02
                && !(pathway == Pathway.P03
                        && direct == Answer.NO
                        && scope.isPresent()
                        && Coverage.intermediary(scope.get().recipients(), a.holder()) != null);
    }

    /** Whether the recipient is a participant of the holding intermediary that no name covers. */
    private static boolean throughDesignation(Asked a, Optional<ConsentScope> scope) {
        Designation.Intermediary through =
                scope.isEmpty() ? null : Coverage.intermediary(scope.get().recipients(), a.holder());
        return through != null
                && Declared.designates(through)
                && !Coverage.names(through.participants(), a.recipient());
    }

    private static Answer purposeCovered(Asked a, Consent c, Optional<ConsentScope> scope) {
        if (scope.isEmpty()) {
            return Answer.UNKNOWN;
        }
        Answer coded = Coverage.purpose(scope.get().purposes(), a.purpose(), a.disclosure(), c.id());
        Answer described = Declared.describes(c, a.purpose());
        boolean inOneOnly = (described == Answer.NO) != (Declared.codes(scope.get(), a.purpose()) == Answer.NO);
        if (a.purpose().is() == Purpose.CARE_COORDINATION_OTHER) {
            coded = coded.and(notHipaaBound(a.recipient()));
        }
        return inOneOnly ? Answer.UNKNOWN : coded.and(described);
    }

    /** Whether a form by itself is for a purpose, as coded and as described. What its name alone does not tell is unknown. */
    static Answer isFor(Purpose purpose, Consent c, Optional<ConsentScope> scope) {
        if (scope.isEmpty()) {
            return Answer.UNKNOWN;
        }
        StatedPurpose stated = StatedPurpose.of(purpose);
        boolean described = Declared.describes(c, stated) != Answer.NO;
        if (described != (Declared.codes(scope.get(), stated) != Answer.NO)) {
            return Answer.UNKNOWN;
        }
        boolean askedOfAUseOnly =
                purpose == Purpose.OTHER_STATED || purpose == Purpose.CARE_COORDINATION_OTHER || purpose.aProceeding();
        return !described ? Answer.NO : askedOfAUseOnly ? Answer.UNKNOWN : Answer.YES;
    }

    /** Coordination by a covered entity or business associate is treatment or operations, and must be asked as such. */
    private static Answer notHipaaBound(Party recipient) {
        Answer bound = recipient.boundByHipaa();
        return bound == Answer.NO ? Answer.YES : Answer.UNKNOWN;
    }

    /** Whether it may be used on a day, by its own dates. */
    static Answer standsOn(Setting.OnDay s, Consent c, Findings f) {
        LocalDate day = s.day();
        Answer met = f.found(SIGNED_BEFORE, Answer.of(!signedAfter(c, day)));
        met = met.and(f.found(
                BEGUN, Answer.of(c.beginsOn().isEmpty() || !c.beginsOn().get().isAfter(day))));
        return met.and(f.found(NOT_EXPIRED, notExpired(c, day, s.nothingKnown())));
    }

    /** Whether its date, or a signature that it needs, is of a later day. */
    static boolean signedAfter(Consent c, LocalDate day) {
        if (c.signedOn().isPresent() && c.signedOn().get().isAfter(day)) {
            return true;
        }
        for (int i = 0; i < c.signatures().size(); i++) {
            Signature s = c.signatures().get(i);
            if (needed(c, s.by()) && s.on().isPresent() && s.on().get().isAfter(day)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a form needs the signature of somebody; where it is not known what the patient was, of all who may sign. */
    private static boolean needed(Consent c, Signature.By by) {
        PatientStatus was = Declared.patientWas(c);
        return switch (by) {
            case PATIENT -> true;
            case PARENT ->
                was == null
                        || (was == PatientStatus.MINOR && c.minorRule().orElse(null) != Consent.MinorRule.MINOR_ALONE);
            case REPRESENTATIVE -> was == null || was == PatientStatus.ADJUDICATED || was == PatientStatus.DECEASED;
            case DIRECTOR -> was == null || Section2_15.byDirector(c);
            case OTHER -> false;
        };
    }

    private static Answer notExpired(Consent c, LocalDate day, Answer noEventKnown) {
        if (c.expiration().isEmpty()) {
            return Answer.YES;
        }
        Expiration expiration = c.expiration().get();
        if (expiration instanceof Expiration.OnDate d) {
            return Answer.of(!d.date().isBefore(day));
        }
        if (expiration instanceof Expiration.OnEvent e) {
            return notOccurred(e.occurredOn(), day, noEventKnown);
        }
        Expiration.ByPhrase p = (Expiration.ByPhrase) expiration;
        return p.phrase() == Expiration.Phrase.NONE ? Answer.YES : notOccurred(p.occurredOn(), day, noEventKnown);
    }

    /** Whether it is known to have ended by its own terms. */
    static boolean expired(Consent c, LocalDate day) {
        return notExpired(c, day, Answer.UNKNOWN) == Answer.NO;
    }

    private static Answer notOccurred(Optional<LocalDate> occurredOn, LocalDate day, Answer noEventKnown) {
        return occurredOn.isPresent() ? Answer.of(occurredOn.get().isAfter(day)) : noEventKnown;
    }
}
