package org.warmhandoff.referral.event;

/**
 * Who says or does what an event records.
 */
public enum Actor {
    /** The practice that refers. */
    REQUESTER,
    /** The program that is asked. */
    RECIPIENT,
    /** The patient. */
    PATIENT,
    /** The patient's personal representative. */
    REPRESENTATIVE;

    /** {@return whether the patient speaks, in person or through the personal representative} */
    public boolean speaksForPatient() {
        return this == PATIENT || this == REPRESENTATIVE;
    }
}
