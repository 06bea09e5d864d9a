package org.warmhandoff.referral;

import java.time.ZonedDateTime;
import org.warmhandoff.core.care.SupportModality;
import org.warmhandoff.referral.event.ConsentAnswered;
import org.warmhandoff.referral.event.PatientLedChosen;
import org.warmhandoff.referral.event.Proposed;
import org.warmhandoff.referral.event.ReferralEvent;

/**
 * Whether the practice may share with the program chosen, as of a moment, as far as the patient's agreement goes. The
 * decision under 42 CFR Part 2 is asked for each act.
 */
public enum Sharing {
    /** An agreement for this program is in force, or the referral stays inside the practice. */
    ALLOWED,
    /**
     * None is: not asked, refused, revoked, expired, or not known to be in force. Nothing goes out, and only the patient's own
     * report is taken.
     */
    SUSPENDED,
    /** None is, and the patient goes on alone, with support; nothing is disclosed. A later agreement makes it allowed again. */
    PATIENT_LED;

    /** How it stands in a referral. */
    static Sharing of(Referral r, ZonedDateTime asOf) {
        boolean allowed = r.target() == Proposed.Target.INTERNAL
                || (r.program().isPresent() && r.agreements().status(r.program(), asOf) == AgreementStatus.GIVEN);
        if (allowed) {
            return ALLOWED;
        }
        return patientLed(r, asOf) ? PATIENT_LED : SUSPENDED;
    }

    /** Whether the patient chose to go on alone after the last agreement. */
    private static boolean patientLed(Referral r, ZonedDateTime asOf) {
        boolean alone = false;
        for (ReferralEvent e : r.events()) {
            if (e.occurredAt().isAfter(asOf)) {
                continue;
            }
            boolean agreed = e instanceof ConsentAnswered c && c.answer() == ConsentAnswered.Said.GIVEN;
            alone = e instanceof PatientLedChosen || (alone && !agreed);
        }
        return alone;
    }

    /** Whether nobody asked for an agreement, nothing identified the patient, and the support needs neither. */
    static boolean neverAsked(Referral r) {
        boolean needsNone = r.modality() == SupportModality.MUTUAL_HELP_GROUP
                || r.modality() == SupportModality.RECOVERY_SUPPORT
                || r.modality() == SupportModality.PHONE_OR_APP_SUPPORT;
        return needsNone
                && r.events().stream().noneMatch(e -> e instanceof ConsentAnswered || e.identifiesThePatient());
    }
}
