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
import org.warmhandoff.consent.file.EntryForm;
import org.warmhandoff.consent.file.Falsity;
import org.warmhandoff.consent.file.Refusal;
import org.warmhandoff.consent.file.Revocation;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Capacity;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.Party;
import org.warmhandoff.core.SourceCheck;

/**
 * 42 CFR 2.31(a) and (c): whether a consent that suffices as a form may be used now, and covers this disclosure. All of
 * these bar one use; another use of the same form, and another consent, still stand.
 */
final class Section2_31Use {
    private Section2_31Use() {}

    private static final Remedy REVIEW = Remedy.lookUp("read the holder's file on the day of the act");
    private static final Remedy CODE = Remedy.judgement("have the form read, and its scope coded");
    private static final Remedy COVERING = Remedy.newConsent("for this recipient, purpose and information");

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
            .reading("The latest of its date and of the patient's signature counts.")
            .check(SourceCheck.INTERPRETATION)
            .reads("consent.signedOn", "consent.signatures")
            .cure(Remedy.newConsent("before the act"));

    /** (a) It has begun. */
    static final Part2Rule BEGUN = Part2Rule.bars("2.31(a)/begun", "The first day of use that the form states has come")
            .check(SourceCheck.INTERPRETATION)
            .reads("consent.beginsOn")
            .cure(Remedy.noneHere("wait for the day on which it begins"));

    /** (a) No written refusal, later than the consent, covers it. */
    static final Part2Rule NO_STANDING_REFUSAL = Part2Rule.bars(
                    "2.31(a)/no-standing-refusal", "No later refusal by the patient covers this disclosure")
            .reading("A written refusal defeats every consent signed before it. Against a consent of the same day, or a"
                    + " later one that reaches the recipient only by class or the item without naming it, it leaves the"
                    + " answer open.")
            .check(SourceCheck.INTERPRETATION)
            .reads("file.refusals", "file.reviewedOn")
            .cure(COVERING)
            .ask(REVIEW);

    /** (c)(1) The last usable day has not passed, and the event has not occurred. */
    static final Part2Rule NOT_EXPIRED = Part2Rule.bars(
                    "2.31(c)(1)/not-expired", "The last usable day has not passed, and the event has not occurred")
            .reading(
                    "The date is the last usable day, in the zone of the one who asks; from the day of the event on it is"
                            + " unusable.")
            .reads("consent.expiration")
            .cure(COVERING)
            .ask(Remedy.lookUp("find out whether the event has occurred: read the file on the day of the act"));

    /** (c)(3) It is not known to have been revoked, as far as this disclosure goes. */
    static final Part2Rule NOT_REVOKED = Part2Rule.bars(
                    "2.31(c)(3)/not-revoked", "No written revocation that is known covers this disclosure")
            .reading(
                    "What a revocation does not reach stays usable, and so does what completes an act done in reliance before"
                            + " it was known. A spoken one leaves the answer open.")
            .reads("file.revocations", "file.reviewedOn")
            .cure(COVERING)
            .ask(REVIEW);

    /** (c)(4) It is not known, nor with reasonable diligence knowable, to be materially false. */
    static final Part2Rule NOT_FALSE = Part2Rule.bars(
                    "2.31(c)(4)/not-false", "It is neither known nor knowable to be materially false")
            .notChecked("Whether the diligence was reasonable.")
            .reads("file.falsities", "file.reviewedOn")
            .cure(COVERING)
            .ask(REVIEW);

    static final List<Part2Rule> RULES = List.of(
            HOLDER_COVERED,
            INFORMATION_COVERED,
            RECIPIENT_COVERED,
            TREATING_RELATIONSHIP,
            PURPOSE_COVERED,
            NOT_EXCLUDED,
            SIGNED_BEFORE,
            BEGUN,
            NO_STANDING_REFUSAL,
            NOT_EXPIRED,
            NOT_REVOKED,
            NOT_FALSE);

    /** The use at a glance, on a pathway. */
    static Answer use(Asked a, Consent c, Pathway pathway, Findings f) {
        return covers(a, c, pathway, f).and(standsOn(a.act(), c, f)).and(undefeated(a, c, f));
    }

    /** Whether it covers this disclosure. */
    static Answer covers(Asked a, Consent c, Pathway pathway, Findings f) {
        Act act = a.act();
        Disclosure d = a.disclosure();
        Optional<ConsentScope> scope = act.scope(c);
        Answer met = f.found(
                HOLDER_COVERED,
                asksForHolder(a, scope, pathway),
                scope.isEmpty()
                        ? Answer.UNKNOWN
                        : Coverage.party(scope.get().disclosers(), d.holder(), Attestation.Role.HOLDER, act, c));
        met = met.and(f.found(
                INFORMATION_COVERED,
                scope.isEmpty() ? Answer.UNKNOWN : Coverage.item(scope.get().contents(), a.item(), d, c.id())));
        Answer recipient = recipientCovered(a, c, scope);
        boolean outside = pathway == Pathway.P02 && recipient == Answer.NO;
        met = met.and(f.found(RECIPIENT_COVERED, outside ? Answer.UNKNOWN : recipient));
        if (f.explains() && outside) {
            f.argued(OpenQuestion.Q29);
        }
        met = met.and(f.found(
                TREATING_RELATIONSHIP,
                throughDesignation(a, scope),
                a.recipient().holds(Capacity.TREATING_PROVIDER)));
        met = met.and(f.found(PURPOSE_COVERED, purposeCovered(a, c, scope)));
        return met.and(f.found(
                NOT_EXCLUDED,
                scope.isEmpty() || scope.get().exclusions().isEmpty()
                        ? Answer.YES
                        : Coverage.bites(scope.get().exclusions(), a.item(), a.purpose(), d, c.id())
                                .negate()));
    }

    /** Under 2.33(a)(2) the right is the holder's own; an intermediary passes on under the consent that names it. */
    private static boolean asksForHolder(Asked a, Optional<ConsentScope> scope, Pathway pathway) {
        return pathway != Pathway.P02
                && !(pathway == Pathway.P03
                        && scope.isPresent()
                        && Coverage.intermediary(scope.get().recipients(), a.holder()) != null);
    }

    private static Answer recipientCovered(Asked a, Consent c, Optional<ConsentScope> scope) {
        return scope.isEmpty()
                ? Answer.UNKNOWN
                : Coverage.party(scope.get().recipients(), a.recipient(), Attestation.Role.RECIPIENT, a.act(), c);
    }

    /** Whether the recipient is a participant of the holding intermediary that no name covers. */
    private static boolean throughDesignation(Asked a, Optional<ConsentScope> scope) {
        Designation.Intermediary through =
                scope.isEmpty() ? null : Coverage.intermediary(scope.get().recipients(), a.holder());
        return through != null
                && Section2_31.designates(through)
                && !Coverage.names(through.participants(), a.recipient());
    }

    private static Answer purposeCovered(Asked a, Consent c, Optional<ConsentScope> scope) {
        if (scope.isEmpty()) {
            return Answer.UNKNOWN;
        }
        Answer coded = Coverage.purpose(scope.get().purposes(), a.purpose(), a.disclosure(), c.id());
        boolean described = Section2_31.describes(c, a.purpose().is());
        boolean inOneOnly =
                described != Section2_31.codes(scope.get(), a.purpose().is());
        if (a.purpose().is() == Purpose.CARE_COORDINATION_OTHER) {
            coded = coded.and(notHipaaBound(a.recipient()));
        }
        return inOneOnly ? Answer.UNKNOWN : coded;
    }

    /** Whether a form by itself is for a purpose, as coded and as described. What its name alone does not tell is unknown. */
    static Answer isFor(Purpose purpose, Consent c, Optional<ConsentScope> scope) {
        if (scope.isEmpty()) {
            return Answer.UNKNOWN;
        }
        boolean described = Section2_31.describes(c, purpose);
        if (described != Section2_31.codes(scope.get(), purpose)) {
            return Answer.UNKNOWN;
        }
        boolean askedOfAUseOnly =
                purpose == Purpose.OTHER_STATED || purpose == Purpose.CARE_COORDINATION_OTHER || purpose.aProceeding();
        return !described ? Answer.NO : askedOfAUseOnly ? Answer.UNKNOWN : Answer.YES;
    }

    /** Coordination by a covered entity or business associate is treatment or operations, and must be asked as such. */
    private static Answer notHipaaBound(Party recipient) {
        Answer bound = recipient.holds(Capacity.COVERED_ENTITY).or(recipient.holds(Capacity.BUSINESS_ASSOCIATE));
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

    private static boolean signedAfter(Consent c, LocalDate day) {
        if (c.signedOn().isPresent() && c.signedOn().get().isAfter(day)) {
            return true;
        }
        for (int i = 0; i < c.signatures().size(); i++) {
            Signature s = c.signatures().get(i);
            if (s.by() != Signature.By.OTHER
                    && s.on().isPresent()
                    && s.on().get().isAfter(day)) {
                return true;
            }
        }
        return false;
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

    /** Whether nothing that came after it defeats it. What is known weighs; where nothing is, a review in time shows that. */
    static Answer undefeated(Asked a, Consent c, Findings f) {
        Answer met =
                f.found(NO_STANDING_REFUSAL, noStandingRefusal(a, c).and(a.act().nothingKnown()));
        pointAtRefusals(a, f);
        met = met.and(f.found(NOT_REVOKED, notRevoked(a, c).and(a.act().nothingKnown())));
        pointAtRevocations(a, c, f);
        return met.and(f.found(NOT_FALSE, notFalse(a.act(), c)));
    }

    private static Answer notRevoked(Asked a, Consent c) {
        Answer met = Answer.YES;
        List<Revocation> revocations = a.act().revocations(c);
        for (int i = 0; i < revocations.size(); i++) {
            met = met.and(stands(a, c, revocations.get(i)));
        }
        return met;
    }

    private static Answer stands(Asked a, Consent c, Revocation r) {
        Act act = a.act();
        if (!r.consent().equals(c.id()) || !act.known(r.knownAt()) || !act.counts(r.id())) {
            return Answer.YES;
        }
        Answer bites = Coverage.bites(r.scope(), a.item(), a.purpose(), a.disclosure(), r.id())
                .and(inReliance(act, c, r).negate());
        if (bites == Answer.NO) {
            return Answer.YES;
        }
        if (bites == Answer.YES && Asked.settled(r.form(), r.on(), act)) {
            return Answer.NO;
        }
        return r.form() == EntryForm.ORAL
                ? act.judged(NOT_REVOKED, c, r.id(), act.file().revocations().size() == 1)
                : Answer.UNKNOWN;
    }

    /** Whether the disclosure completes an act that was done before the revocation was known. */
    private static Answer inReliance(Act act, Consent c, Revocation r) {
        if (act.disclosure().inReliance().isEmpty()
                || !act.disclosure().inReliance().get().consent().equals(c.id())) {
            return Answer.NO;
        }
        LocalDate done = act.disclosure().inReliance().get().on();
        LocalDate known = r.knownAt().withZoneSameInstant(act.asOf().getZone()).toLocalDate();
        return done.equals(known) ? Answer.UNKNOWN : Answer.of(done.isBefore(known));
    }

    private static Answer notFalse(Act act, Consent c) {
        List<Falsity> falsities = act.file().falsities();
        for (int i = 0; i < falsities.size(); i++) {
            Falsity falsity = falsities.get(i);
            if (falsity.consent().equals(c.id()) && act.known(falsity.knownAt()) && act.counts(falsity.id())) {
                return Answer.NO;
            }
        }
        return act.nothingKnown();
    }

    /**
     * A refusal defeats a consent signed before it. A later consent that names the recipient and the item shows that
     * the patient has changed their mind; one that is more general, or of the same day, leaves it open.
     */
    private static Answer noStandingRefusal(Asked a, Consent c) {
        if (a.doubtedOn() == null) {
            return Answer.YES;
        }
        LocalDate signed = signedOn(c);
        if (a.refusedOn() != null && a.refusedOn().isAfter(signed)) {
            return Answer.NO;
        }
        boolean specific = specific(a, c);
        return specific && a.doubtedOn().isBefore(signed) ? Answer.YES : spokenRefusals(a, c, specific, signed);
    }

    /** What people judged of the refusals that leave it open; only spoken words can be judged. */
    private static Answer spokenRefusals(Asked a, Consent c, boolean specific, LocalDate signed) {
        List<Refusal> refusals = a.act().file().refusals();
        Answer met = Answer.YES;
        for (int i = 0; i < refusals.size(); i++) {
            Refusal r = refusals.get(i);
            if (Asked.bites(a.act(), a.item(), a.purpose(), r) != Answer.NO && !(specific && r.on().isBefore(signed))) {
                met = met.and(
                        r.form() == EntryForm.ORAL
                                ? a.act().judged(NO_STANDING_REFUSAL, c, r.id(), refusals.size() == 1)
                                : Answer.UNKNOWN);
            }
        }
        return met;
    }

    private static boolean specific(Asked a, Consent c) {
        Optional<ConsentScope> scope = a.act().scope(c);
        return scope.isPresent()
                && Coverage.names(scope.get().recipients(), a.recipient())
                && scope.get().contents().contains(a.item().category());
    }

    /** The day of the consent, the earliest that its date and the signatures show; that of somebody who may not sign shows nothing. */
    private static LocalDate signedOn(Consent c) {
        LocalDate day = c.signedOn().isPresent() ? c.signedOn().get() : LocalDate.MIN;
        for (int i = 0; i < c.signatures().size(); i++) {
            Signature s = c.signatures().get(i);
            if (s.by() != Signature.By.OTHER
                    && s.on().isPresent()
                    && s.on().get().isBefore(day)) {
                day = s.on().get();
            }
        }
        return day;
    }

    private static void pointAtRevocations(Asked a, Consent c, Findings f) {
        if (f.explains()) {
            List<Revocation> revocations = a.act().file().revocations();
            for (int i = 0; i < revocations.size(); i++) {
                if (stands(a, c, revocations.get(i)) != Answer.YES) {
                    f.at(FactRef.of("file.revocations").at(i));
                    argueSpoken(revocations.get(i).form(), f);
                }
            }
        }
    }

    private static void pointAtRefusals(Asked a, Findings f) {
        if (f.explains()) {
            List<Refusal> refusals = a.act().file().refusals();
            for (int i = 0; i < refusals.size(); i++) {
                if (Asked.bites(a.act(), a.item(), a.purpose(), refusals.get(i)) != Answer.NO) {
                    f.at(FactRef.of("file.refusals").at(i));
                    argueSpoken(refusals.get(i).form(), f);
                }
            }
        }
    }

    private static void argueSpoken(EntryForm form, Findings f) {
        if (form == EntryForm.ORAL) {
            f.argued(OpenQuestion.Q7);
        }
    }
}
