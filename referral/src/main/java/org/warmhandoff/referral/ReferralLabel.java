package org.warmhandoff.referral;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.warmhandoff.referral.event.ReferralEnd;

/**
 * A referral's name in short, derived from where it stands, what may be shared, the appointment and what waits. It decides
 * nothing.
 */
public enum ReferralLabel {
    /** Ended: the patient connected and worked with the program. */
    CONNECTED_AND_ENGAGED,
    /** Ended: the patient connected and did not work with the program. */
    CONNECTED_NOT_ENGAGED,
    /** Ended: the patient did not connect. */
    NOT_CONNECTED,
    /** Ended: the patient said no. */
    DECLINED_BY_PATIENT,
    /** Ended: the program said no. */
    DECLINED_BY_PROGRAM,
    /** Ended: the program does not serve the patient. */
    INELIGIBLE,
    /** Ended: the program or the patient could not be reached. */
    UNABLE_TO_CONTACT,
    /** Ended: the agreement to share ended and was not renewed. */
    CONSENT_WITHDRAWN,
    /** Ended: another referral goes on. */
    REDIRECTED,
    /** Ended by the practice. */
    CANCELLED,
    /** The patient goes on alone. */
    PATIENT_LED,
    /** Connecting or connected, and nothing more may be shared. */
    CONSENT_SUSPENDED,
    /** On the program's waiting list. */
    WAITLISTED,
    /** The program asked for information. */
    INFO_REQUESTED,
    /** The first appointment was missed or called off. */
    MISSED,
    /** The first appointment is dated. */
    SCHEDULED,
    /** Agreement, needs and choice are being worked on, or the agreement ran out before anything was done. */
    PREPARING,
    /** The idea of a referral. */
    PROPOSED,
    /** The patient is reluctant or not ready. */
    DEFERRED,
    /** Everything is there to connect the two. */
    READY,
    /** Connecting is under way. */
    CONNECTING,
    /** The program has the referral and has not answered finally. */
    SENT,
    /** The program accepted. */
    ACCEPTED,
    /** The patient attended or had the first contact. */
    CONNECTED;

    /** The first that fits. */
    static ReferralLabel of(
            ReferralState state,
            Optional<ReferralEnd> end,
            Sharing sharing,
            Optional<Appointment.Status> appointment,
            List<OpenItem> items) {
        if (end.isPresent()) {
            return valueOf(end.get().name());
        } else if (state.reachedProgram() && sharing == Sharing.PATIENT_LED) {
            return PATIENT_LED;
        } else if (state.compareTo(ReferralState.CONNECTING) >= 0 && sharing == Sharing.SUSPENDED) {
            return CONSENT_SUSPENDED;
        } else if (state == ReferralState.READY && sharing != Sharing.ALLOWED) {
            return PREPARING;
        } else if (sharing == Sharing.ALLOWED) {
            return whileAllowed(state, appointment.orElse(null), items);
        }
        return valueOf(state.name());
    }

    private static ReferralLabel whileAllowed(
            ReferralState state, Appointment.@Nullable Status appointment, List<OpenItem> items) {
        boolean booked = appointment == Appointment.Status.BOOKED;
        if ((state == ReferralState.SENT || state == ReferralState.ACCEPTED)
                && !booked
                && waits(OpenItem.Is.WAITING_LIST, items)) {
            return WAITLISTED;
        } else if (state == ReferralState.SENT && waits(OpenItem.Is.INFORMATION_ASKED, items)) {
            return INFO_REQUESTED;
        } else if (state == ReferralState.ACCEPTED && appointment != null && appointment.off()) {
            return MISSED;
        } else if (state == ReferralState.ACCEPTED && booked) {
            return SCHEDULED;
        }
        return valueOf(state.name());
    }

    private static boolean waits(OpenItem.Is what, List<OpenItem> items) {
        return items.stream().anyMatch(i -> i.is() == what);
    }
}
