package org.warmhandoff.consent.part2;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmhandoff.consent.Consent;
import org.warmhandoff.consent.ConsentScope;
import org.warmhandoff.consent.Designation;
import org.warmhandoff.consent.Signature;
import org.warmhandoff.consent.file.EntryForm;
import org.warmhandoff.consent.file.Falsity;
import org.warmhandoff.consent.file.Refusal;
import org.warmhandoff.consent.file.Revocation;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.SourceCheck;

/**
 * 42 CFR 2.31(a), (c)(3) and (c)(4): whether something that came after a consent defeats it for this disclosure: a refusal, a
 * revocation, what turned out false. All of these are read from the patient's file.
 */
final class Section2_31Defeated {
    private Section2_31Defeated() {}

    private static final Remedy REVIEW = Remedy.lookUp("read the holder's file on the day of the act");
    private static final Remedy REVIEW_OR_ASK = Remedy.lookUp(
            "read the holder's file on the day of the act; where what the patient said leaves it open, ask the"
                    + " patient to say so in writing, or have spoken words judged");

    /** (a) No written refusal, later than the consent, covers it. */
    static final Part2Rule NO_STANDING_REFUSAL = Part2Rule.bars(
                    "2.31(a)/no-standing-refusal", "No later refusal by the patient covers this disclosure")
            .reading("A written refusal defeats every consent signed before it. Against a consent of the same day, or a"
                    + " later one that reaches the recipient only by class or the item without naming it, it leaves the"
                    + " answer open.")
            .check(SourceCheck.INTERPRETATION)
            .reads("file.refusals", "file.reviewedOn")
            .cure(Section2_31Use.COVERING)
            .ask(REVIEW_OR_ASK);

    /** (c)(3) It is not known to have been revoked, as far as this disclosure goes. */
    static final Part2Rule NOT_REVOKED = Part2Rule.bars(
                    "2.31(c)(3)/not-revoked", "No written revocation that is known covers this disclosure")
            .reading(
                    "What a revocation does not reach stays usable, and so does what completes an act done in reliance before"
                            + " it was known. A spoken one leaves the answer open.")
            .reads("file.revocations", "file.reviewedOn")
            .cure(Section2_31Use.COVERING)
            .ask(REVIEW_OR_ASK);

    /** (c)(4) It is not known, nor with reasonable diligence knowable, to be materially false. */
    static final Part2Rule NOT_FALSE = Part2Rule.bars(
                    "2.31(c)(4)/not-false", "It is neither known nor knowable to be materially false")
            .notChecked("Whether the diligence was reasonable.")
            .reads("file.falsities", "file.reviewedOn")
            .cure(Section2_31Use.COVERING)
            .ask(REVIEW);

    static final List<Part2Rule> RULES = List.of(NO_STANDING_REFUSAL, NOT_REVOKED, NOT_FALSE);

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
        if (bites == Answer.YES && Asked.settled(r, act)) {
            return Answer.NO;
        }
        return r.form() == EntryForm.ORAL
                ? act.judged(NOT_REVOKED, c, act.revocations(c), r).or(bites.negate())
                : Answer.UNKNOWN;
    }

    /** Whether the disclosure completes an act that was done before the revocation was known. */
    private static Answer inReliance(Act act, Consent c, Revocation r) {
        if (act.disclosure().inReliance().isEmpty()
                || !act.disclosure().inReliance().get().consent().equals(c.id())) {
            return Answer.NO;
        }
        LocalDate done = act.disclosure().inReliance().get().on();
        // Nobody relies on a form that is not signed yet, or has not begun.
        if (Section2_31Use.signedAfter(c, done)
                || (c.beginsOn().isPresent() && c.beginsOn().get().isAfter(done))) {
            return Answer.NO;
        }
        LocalDate known = act.dayOf(r.knownAt());
        return done.equals(known) ? Answer.UNKNOWN : Answer.of(done.isBefore(known));
    }

    private static Answer notFalse(Act act, Consent c) {
        List<Falsity> falsities = act.falsities(c);
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
        for (int i = 0; i < a.refusals().size(); i++) {
            Refusal r = refusals.get(a.refusals().get(i));
            if (!(specific && r.on().isBefore(signed))) {
                met = met.and(
                        r.form() == EntryForm.ORAL
                                ? a.act()
                                        .judged(NO_STANDING_REFUSAL, c, refusals, r)
                                        .or(Asked.bites(a.act(), a.item(), a.purpose(), r)
                                                .negate())
                                : Answer.UNKNOWN);
            }
        }
        return met;
    }

    /** Whether it names the recipient, as a party, an intermediary or a participant, and the item. */
    private static boolean specific(Asked a, Consent c) {
        Optional<ConsentScope> scope = a.act().scope(c);
        if (scope.isEmpty() || !scope.get().contents().contains(a.item().category())) {
            return false;
        }
        Designation.Intermediary through = Coverage.intermediary(scope.get().recipients(), a.holder());
        return Coverage.names(scope.get().recipients(), a.recipient())
                || Coverage.intermediary(scope.get().recipients(), a.recipient()) != null
                || (through != null && Coverage.names(through.participants(), a.recipient()));
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
                    Coverage.attestable(revocations.get(i).scope(), f);
                    argueSpoken(revocations.get(i).form(), f);
                }
            }
        }
    }

    private static void pointAtRefusals(Asked a, Findings f) {
        if (f.explains()) {
            for (int place : a.refusals()) {
                Refusal r = a.act().file().refusals().get(place);
                f.at(FactRef.of("file.refusals").at(place));
                Coverage.attestable(r.scope(), f);
                argueSpoken(r.form(), f);
            }
        }
    }

    private static void argueSpoken(EntryForm form, Findings f) {
        if (form == EntryForm.ORAL) {
            f.argued(OpenQuestion.Q7);
        }
    }
}
