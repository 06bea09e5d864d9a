package org.warmhandoff.consent;

/** How information travels. */
public enum Channel {
    /** Spoken, in person or by phone; the notice follows in writing. */
    ORAL,
    /** Letter, fax, hand-over. */
    PAPER,
    /** Message, portal, file transfer. */
    ELECTRONIC,
    /** Through an electronic health record (2.25(b)). */
    EHR
}
