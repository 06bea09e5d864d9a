package org.warmhandoff.consent.part2;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.warmhandoff.consent.Consent;
import org.warmhandoff.consent.Incapacity;
import org.warmhandoff.consent.Purpose;
import org.warmhandoff.consent.Signature;
import org.warmhandoff.consent.Signature.By;
import org.warmhandoff.consent.Signature.PatientStatus;
import org.warmhandoff.consent.StatedPurpose;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Capacity;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.Party;

/** 42 CFR 2.15: who signs for a patient who lacks capacity or has died. */
final class Section2_15 {
    private Section2_15() {}

    private static final Remedy SHOW_AUTHORITY =
            Remedy.lookUp("have the representative show authority under applicable law");

    /** (a)(1) A court found that the patient lacks capacity, not for age: a representative of shown authority signs. */
    static final Part2Rule REPRESENTATIVE_SIGNS = Part2Rule.voids(
                    "2.15(a)(1)/representative-signs",
                    "For a patient adjudicated to lack capacity a personal representative of shown authority signed")
            .reading("Kinship is no authority, and the patient's signature alone does not do.")
            .reads("consent.signatures")
            .cure(Remedy.newConsent("signed by the personal representative"))
            .ask(SHOW_AUTHORITY);

    /** (a)(2) The director signs only for payment, for an adult not adjudicated whose condition prevents acting. */
    static final Part2Rule DIRECTOR_PAYMENT_ONLY = Part2Rule.bars(
                    "2.15(a)(2)/director-payment-only",
                    "A consent that the program's director signed serves payment by a payer or health plan alone, for an"
                            + " adult not adjudicated, while a medical condition prevents acting")
            .reads("consent.signatures", "consent.incapacity", "consent.purposes")
            .cure(Remedy.newConsent("signed by the patient, or by whoever the law lets sign"))
            .ask(Remedy.lookUp("find out whether a medical condition prevents the patient from acting, what the patient"
                    + " is, and whether the recipient is a payer or health plan"));

    /** (b)(2) For the dead: a representative of shown authority, such as an executor. */
    static final Part2Rule REPRESENTATIVE_OF_DECEASED_SIGNS = Part2Rule.voids(
                    "2.15(b)(2)/representative-of-deceased-signs",
                    "For a patient who has died a personal representative of shown authority signed")
            .reading("An executor, or whoever the law names.")
            .reads("consent.signatures")
            .cure(Remedy.newConsent("signed by the personal representative"))
            .ask(SHOW_AUTHORITY);

    static final List<Part2Rule> RULES =
            List.of(REPRESENTATIVE_SIGNS, DIRECTOR_PAYMENT_ONLY, REPRESENTATIVE_OF_DECEASED_SIGNS);

    private static final FactRef RECIPIENT = FactRef.of("disclosure.recipient.capacities");
    private static final FactRef REVIEWED = FactRef.of("file.reviewedOn");

    /** The section at a glance. Recipient and purpose are given where the form is to be used. */
    static Answer signers(
            Setting s, Consent c, @Nullable Party recipient, @Nullable StatedPurpose purpose, Findings f) {
        PatientStatus was = Declared.patientWas(c);
        Answer met = f.found(REPRESENTATIVE_SIGNS, was == PatientStatus.ADJUDICATED, byRepresentative(c));
        met = met.and(f.found(DIRECTOR_PAYMENT_ONLY, byDirector(c), directorMay(s, c, recipient, purpose, was)));
        if (recipient != null && f.leavesOpen()) {
            f.at(RECIPIENT);
            f.at(REVIEWED);
        }
        return met.and(f.found(REPRESENTATIVE_OF_DECEASED_SIGNS, was == PatientStatus.DECEASED, byRepresentative(c)));
    }

    private static Answer byRepresentative(Consent c) {
        Answer shown = Answer.NO;
        List<Signature> signatures = c.signatures();
        for (int i = 0; i < signatures.size(); i++) {
            if (signatures.get(i).by() == By.REPRESENTATIVE) {
                shown = shown.or(signatures.get(i).authority());
            }
        }
        return shown;
    }

    /** Whether the director signed in the patient's place. */
    static boolean byDirector(Consent c) {
        return Section2_14.signedBy(c, By.DIRECTOR) && !Section2_14.signedBy(c, By.PATIENT);
    }

    private static Answer directorMay(
            Setting s,
            Consent c,
            @Nullable Party recipient,
            @Nullable StatedPurpose purpose,
            @Nullable PatientStatus was) {
        Answer adult = was == null ? Answer.UNKNOWN : Answer.of(was == PatientStatus.ADULT);
        Answer payment = onlyPayment(c).and(Answer.of(purpose == null || purpose.is() == Purpose.PAYMENT));
        Answer payer = recipient == null
                ? Answer.UNKNOWN
                : recipient.holds(Capacity.THIRD_PARTY_PAYER).or(recipient.holds(Capacity.HEALTH_PLAN));
        return adult.and(payment).and(payer).and(prevented(s, c.incapacity()));
    }

    private static Answer onlyPayment(Consent c) {
        for (int i = 0; i < c.purposes().size(); i++) {
            if (c.purposes().get(i).of().is() != Purpose.PAYMENT) {
                return Answer.NO;
            }
        }
        return Answer.YES;
    }

    private static Answer prevented(Setting s, Optional<Incapacity> incapacity) {
        if (incapacity.isEmpty()) {
            return Answer.UNKNOWN;
        }
        Optional<LocalDate> until = incapacity.get().until();
        Answer lasts = until.isPresent() ? s.lasts(until.get()) : s.nothingKnown();
        return incapacity.get().preventsActing().and(lasts);
    }
}
