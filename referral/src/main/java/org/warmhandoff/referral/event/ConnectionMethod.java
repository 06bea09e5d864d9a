package org.warmhandoff.referral.event;

/**
 * How a practice reaches out to a program, the strongest evidence of an active connection first. A phone number or a list
 * handed to the patient never connects (AHRQ, Connect Patients to External Providers, step 3).
 */
public enum ConnectionMethod {
    /** One provider introduces the patient to the other, all in one room. */
    WARM_HANDOFF_IN_PERSON,
    /** The same by video. */
    WARM_HANDOFF_VIRTUAL,
    /** Staff, patient and program on one call. */
    THREE_WAY_CALL,
    /** The practice calls the program for the patient. */
    CALL_ON_BEHALF,
    /** The practice obtains a dated appointment. */
    APPOINTMENT_BOOKED_FOR_PATIENT,
    /** A message that the program can acknowledge; it counts once acknowledged. */
    ELECTRONIC_REFERRAL,
    /** A peer or staff member goes along to the first visit or meeting. */
    PEER_ACCOMPANIMENT,
    /** The patient makes the contact and the practice discloses nothing; never recorded as an attempt of the practice. */
    PATIENT_SELF_REFERRAL_SUPPORTED,
    /** A way to get there; it supports a connection and is none. */
    TRANSPORT_ARRANGED,
    /** A letter or fax; it counts once acknowledged. */
    REFERRAL_DOCUMENT_SENT,
    /** A question about the program in general, which names nobody; it belongs to step 2. */
    CAPACITY_INQUIRY,
    /** A list or leaflet handed to the patient. */
    LIST_GIVEN,
    /** A phone number handed to the patient. */
    PHONE_NUMBER_GIVEN;

    /** {@return whether it is a handoff that may be called warm} */
    public boolean warm() {
        return this == WARM_HANDOFF_IN_PERSON || this == WARM_HANDOFF_VIRTUAL;
    }

    /** {@return whether it counts only where a person at the program was reached} */
    public boolean live() {
        return warm() || call() || this == PEER_ACCOMPANIMENT;
    }

    /** {@return whether it is a telephone call, which may reach nobody and then identifies nobody} */
    public boolean call() {
        return this == THREE_WAY_CALL || this == CALL_ON_BEHALF;
    }

    /** {@return whether it is a document, which counts once the program acknowledged it} */
    public boolean document() {
        return this == REFERRAL_DOCUMENT_SENT || this == ELECTRONIC_REFERRAL;
    }

    /** {@return whether something was handed to the patient instead of reaching out to the program} */
    public boolean handedToPatient() {
        return this == LIST_GIVEN || this == PHONE_NUMBER_GIVEN;
    }
}
