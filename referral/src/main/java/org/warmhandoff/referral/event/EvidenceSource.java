package org.warmhandoff.referral.event;

/**
 * Where a statement about the patient and the program comes from.
 */
public enum EvidenceSource {
    /** The patient, or the personal representative. */
    PATIENT,
    /** The program. */
    EXTERNAL_PROVIDER,
    /** A note or report of the program. */
    CONSULT_NOTE,
    /** A claim. */
    CLAIM,
    /** A peer worker who went along. */
    PEER_WORKER,
    /** Nobody: it is assumed. It is never evidence. */
    ASSUMED;

    /** {@return whether the program says it, in person or in a note} */
    public boolean program() {
        return this == EXTERNAL_PROVIDER || this == CONSULT_NOTE;
    }
}
