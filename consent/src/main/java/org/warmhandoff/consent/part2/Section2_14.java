package org.warmhandoff.consent.part2;

import java.util.List;
import org.warmhandoff.consent.Consent;
import org.warmhandoff.consent.Signature;
import org.warmhandoff.consent.Signature.By;
import org.warmhandoff.consent.Signature.PatientStatus;
import org.warmhandoff.core.Answer;

/** 42 CFR 2.14: who signs for a minor. A parent's signature alone never does. */
final class Section2_14 {
    private Section2_14() {}

    private static final Remedy STATE_LAW =
            Remedy.lookUp("look up whether the state lets the minor consent to treatment alone");

    /** (a) Where the state lets the minor obtain treatment alone, only the minor may consent; a parent's beside it does no harm. */
    static final Part2Rule MINOR_ALONE_SIGNS = Part2Rule.voids(
                    "2.14(a)/minor-alone-signs", "A minor whom the state lets consent to treatment alone signed")
            .reading("Even for billing the parent's insurer. A parent's signature beside it does no harm.")
            .reads("consent.signatures", "consent.minorRule")
            .cure(Remedy.newConsent("signed by the minor"))
            .ask(STATE_LAW);

    /** (b)(1) Where the state asks for parental consent to treatment, both sign. */
    static final Part2Rule MINOR_AND_PARENT_SIGN = Part2Rule.voids(
                    "2.14(b)(1)/minor-and-parent-sign",
                    "A minor whose treatment needs parental consent signed, and so did a parent, guardian or other"
                            + " authorised person")
            .reads("consent.signatures", "consent.minorRule")
            .cure(Remedy.newConsent("signed by the minor and by a parent, guardian or other authorised person"))
            .ask(STATE_LAW);

    static final List<Part2Rule> RULES = List.of(MINOR_ALONE_SIGNS, MINOR_AND_PARENT_SIGN);

    /** The section at a glance. */
    static Answer signers(Consent c, Findings f) {
        boolean minor = Declared.patientWas(c) == PatientStatus.MINOR;
        Consent.MinorRule rule = c.minorRule().orElse(null);
        boolean byMinor = signedBy(c, By.PATIENT);
        boolean byParent = signedBy(c, By.PARENT);
        Answer alone = byMinor ? Answer.YES : rule == null ? Answer.UNKNOWN : Answer.NO;
        Answer both = byMinor && byParent ? Answer.YES : rule == null ? Answer.UNKNOWN : Answer.NO;
        Answer met = f.found(MINOR_ALONE_SIGNS, minor && rule != Consent.MinorRule.BOTH, alone);
        return met.and(f.found(MINOR_AND_PARENT_SIGN, minor && rule != Consent.MinorRule.MINOR_ALONE, both));
    }

    static boolean signedBy(Consent c, By by) {
        List<Signature> signatures = c.signatures();
        for (int i = 0; i < signatures.size(); i++) {
            if (signatures.get(i).by() == by) {
                return true;
            }
        }
        return false;
    }
}
