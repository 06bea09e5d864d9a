package org.warmhandoff.consent.part2;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmhandoff.consent.Attestation;
import org.warmhandoff.consent.Consent;
import org.warmhandoff.consent.ConsentScope;
import org.warmhandoff.consent.Disclosure;
import org.warmhandoff.consent.Expiration;
import org.warmhandoff.consent.Item;
import org.warmhandoff.consent.Signature;
import org.warmhandoff.consent.StatedPurpose;
import org.warmhandoff.consent.file.EntryForm;
import org.warmhandoff.consent.file.Falsity;
import org.warmhandoff.consent.file.PatientFile;
import org.warmhandoff.consent.file.Refusal;
import org.warmhandoff.consent.file.Revocation;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.FactRef;
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

    /** (a)(5) The purpose is among the purposes, both as coded and as the form describes them. */
    static final Part2Rule PURPOSE_COVERED = Part2Rule.bars(
                    "2.31(a)(5)/purpose-covered", "The purpose is among the purposes of the consent")
            .reading(
                    "Treatment contains emergency care; no other purpose contains another. A purpose that is coded but not"
                            + " described, or described but not coded, is unknown.")
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
            .reading("What a revocation does not reach stays usable. A spoken one leaves the answer open.")
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
            PURPOSE_COVERED,
            NOT_EXCLUDED,
            SIGNED_BEFORE,
            BEGUN,
            NO_STANDING_REFUSAL,
            NOT_EXPIRED,
            NOT_REVOKED,
            NOT_FALSE);

    /** The use at a glance. */
    static Answer use(Act act, Item item, StatedPurpose purpose, Consent c, Findings f) {
        return covers(act, item, purpose, c, f)
                .and(standsOn(act.day(), c, act.nothingKnown(), f))
                .and(undefeated(act, item, purpose, c, f));
    }

    /** Whether it covers this disclosure. */
    static Answer covers(Act act, Item item, StatedPurpose purpose, Consent c, Findings f) {
        Disclosure d = act.disclosure();
        Optional<ConsentScope> scope = act.scope(c);
        Answer met = f.found(
                HOLDER_COVERED,
                scope.isEmpty()
                        ? Answer.UNKNOWN
                        : Coverage.party(scope.get().disclosers(), d.holder(), Attestation.Role.HOLDER, d, c.id()));
        met = met.and(f.found(
                INFORMATION_COVERED,
                scope.isEmpty() ? Answer.UNKNOWN : Coverage.item(scope.get().contents(), item, d, c.id())));
        met = met.and(f.found(
                RECIPIENT_COVERED,
                scope.isEmpty()
                        ? Answer.UNKNOWN
                        : Coverage.party(
                                scope.get().recipients(), d.recipient(), Attestation.Role.RECIPIENT, d, c.id())));
        met = met.and(f.found(PURPOSE_COVERED, purposeCovered(scope, purpose, d, c)));
        return met.and(f.found(
                NOT_EXCLUDED,
                scope.isEmpty() || scope.get().exclusions().isEmpty()
                        ? Answer.YES
                        : Coverage.bites(scope.get().exclusions(), item, purpose, d, c.id())
                                .negate()));
    }

    private static Answer purposeCovered(Optional<ConsentScope> scope, StatedPurpose purpose, Disclosure d, Consent c) {
        if (scope.isEmpty()) {
            return Answer.UNKNOWN;
        }
        Answer coded = Coverage.purpose(scope.get().purposes(), purpose, d, c.id());
        boolean described = Section2_31.describes(c, purpose.is());
        return coded == Answer.NO && described && !codes(scope.get(), purpose)
                ? Answer.UNKNOWN
                : coded == Answer.YES && !described ? Answer.UNKNOWN : coded;
    }

    private static boolean codes(ConsentScope scope, StatedPurpose purpose) {
        for (int i = 0; i < scope.purposes().size(); i++) {
            if (scope.purposes().get(i).is().contains(purpose.is())) {
                return true;
            }
        }
        return false;
    }

    /** Whether it may be used on a day, by its own dates. */
    static Answer standsOn(LocalDate day, Consent c, Answer noEventKnown, Findings f) {
        Answer met = f.found(SIGNED_BEFORE, Answer.of(!signedAfter(c, day)));
        met = met.and(f.found(
                BEGUN, Answer.of(c.beginsOn().isEmpty() || !c.beginsOn().get().isAfter(day))));
        return met.and(f.found(NOT_EXPIRED, notExpired(c, day, noEventKnown)));
    }

    private static boolean signedAfter(Consent c, LocalDate day) {
        if (c.signedOn().isPresent() && c.signedOn().get().isAfter(day)) {
            return true;
        }
        for (int i = 0; i < c.signatures().size(); i++) {
            Signature s = c.signatures().get(i);
            if (s.by() == Signature.By.PATIENT
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

    /** Whether nothing that came after it defeats it. */
    static Answer undefeated(Act act, Item item, StatedPurpose purpose, Consent c, Findings f) {
        Answer met = f.found(NO_STANDING_REFUSAL, noStandingRefusal(act, item, purpose, c));
        pointAtRefusals(act, item, purpose, c, f);
        met = met.and(f.found(NOT_REVOKED, notRevoked(act, item, purpose, c)));
        pointAtRevocations(act, item, purpose, c, f);
        return met.and(f.found(NOT_FALSE, notFalse(act, c)));
    }

    /** What is known against a consent weighs as it is; where nothing is, a review in time shows that there is nothing. */
    private static Answer notRevoked(Act act, Item item, StatedPurpose purpose, Consent c) {
        Answer met = act.nothingKnown();
        List<Revocation> revocations = act.file().revocations();
        for (int i = 0; i < revocations.size(); i++) {
            met = met.and(stands(act, item, purpose, c, revocations.get(i)));
        }
        return met;
    }

    private static Answer stands(Act act, Item item, StatedPurpose purpose, Consent c, Revocation r) {
        if (!r.consent().equals(c.id()) || !act.known(r.knownAt())) {
            return Answer.YES;
        }
        Answer bites = Coverage.bites(r.scope(), item, purpose, act.disclosure(), r.id());
        return settled(r.form(), r.on(), act) ? bites.negate() : bites == Answer.NO ? Answer.YES : Answer.UNKNOWN;
    }

    /** A written entry of a day that has come counts as it stands; a spoken or a later one leaves the answer open. */
    private static boolean settled(EntryForm form, LocalDate on, Act act) {
        return form == EntryForm.WRITTEN && !on.isAfter(act.day());
    }

    private static Answer notFalse(Act act, Consent c) {
        Answer met = act.nothingKnown();
        List<Falsity> falsities = act.file().falsities();
        for (int i = 0; i < falsities.size(); i++) {
            Falsity falsity = falsities.get(i);
            if (falsity.consent().equals(c.id()) && act.known(falsity.knownAt())) {
                met = Answer.NO;
            }
        }
        return met;
    }

    private static Answer noStandingRefusal(Act act, Item item, StatedPurpose purpose, Consent c) {
        Answer met = act.nothingKnown();
        List<Refusal> refusals = act.file().refusals();
        for (int i = 0; i < refusals.size(); i++) {
            met = met.and(stands(act, item, purpose, c, refusals.get(i)));
        }
        return met;
    }

    private static Answer stands(Act act, Item item, StatedPurpose purpose, Consent c, Refusal r) {
        if (!act.known(r.knownAt())) {
            return Answer.YES;
        }
        Answer bites = Coverage.bites(r.scope(), item, purpose, act.disclosure(), r.id());
        if (bites == Answer.NO || overrides(act, item, c, r)) {
            return Answer.YES;
        }
        return bites == Answer.YES
                        && settled(r.form(), r.on(), act)
                        && signedOn(c).isBefore(r.on())
                ? Answer.NO
                : Answer.UNKNOWN;
    }

    /** A later consent that names the recipient and the item shows that the patient has changed her mind. */
    private static boolean overrides(Act act, Item item, Consent c, Refusal r) {
        Optional<ConsentScope> scope = act.scope(c);
        return signedOn(c).isAfter(r.on())
                && scope.isPresent()
                && Coverage.names(scope.get().recipients(), act.disclosure().recipient())
                && scope.get().contents().contains(item.category());
    }

    /** The day of the consent, the earliest that its date and the patient's signatures show. */
    private static LocalDate signedOn(Consent c) {
        LocalDate day = c.signedOn().isPresent() ? c.signedOn().get() : LocalDate.MIN;
        for (int i = 0; i < c.signatures().size(); i++) {
            Optional<LocalDate> on = c.signatures().get(i).on();
            day = on.isPresent() && on.get().isBefore(day) ? on.get() : day;
        }
        return day;
    }

    private static void pointAtRevocations(Act act, Item item, StatedPurpose purpose, Consent c, Findings f) {
        if (f.explains()) {
            PatientFile file = act.file();
            for (int i = 0; i < file.revocations().size(); i++) {
                Revocation r = file.revocations().get(i);
                if (stands(act, item, purpose, c, r) != Answer.YES) {
                    f.at(FactRef.of("file.revocations").at(i));
                    argueSpoken(r.form(), f);
                }
            }
        }
    }

    private static void pointAtRefusals(Act act, Item item, StatedPurpose purpose, Consent c, Findings f) {
        if (f.explains()) {
            PatientFile file = act.file();
            for (int i = 0; i < file.refusals().size(); i++) {
                Refusal r = file.refusals().get(i);
                if (stands(act, item, purpose, c, r) != Answer.YES) {
                    f.at(FactRef.of("file.refusals").at(i));
                    argueSpoken(r.form(), f);
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
