package org.warmhandoff.referral.event;

import static org.warmhandoff.core.care.Literature.AHRQ_CONNECT;
import static org.warmhandoff.core.care.Literature.AHRQ_DONTS;
import static org.warmhandoff.core.care.Literature.AHRQ_OPENING;
import static org.warmhandoff.core.care.Literature.AHRQ_REFER_INTERNAL;
import static org.warmhandoff.core.care.Literature.AHRQ_STEP_2;
import static org.warmhandoff.core.care.Literature.AHRQ_STEP_3;
import static org.warmhandoff.core.care.Literature.AJMC_VIRTUAL;
import static org.warmhandoff.core.care.Literature.CLOSED_LOOP_ADAPTER;
import static org.warmhandoff.core.care.Literature.GRAVITY_GUIDE;
import static org.warmhandoff.core.care.Literature.JUDGEMENT;
import static org.warmhandoff.core.care.Literature.LINKAGE_STUDIES;
import static org.warmhandoff.core.care.Literature.PEER_PROTOCOL;
import static org.warmhandoff.core.care.Literature.REFERRAL_GUIDE;
import static org.warmhandoff.core.care.Literature.RURAL_CONSIDERATIONS;
import static org.warmhandoff.core.care.Literature.WARM_HANDOFF_PAGES;

import org.warmhandoff.core.code.Meaning;
import org.warmhandoff.core.code.Term;

/**
 * How a practice reaches out to a program, the strongest evidence of an active connection first (the order is a
 * design judgement). A phone number or a list handed to the patient never connects.
 */
public enum ConnectionMethod implements Term {
    /**
     * One provider introduces the patient to the other, all in one room. Counts with the patient present and both
     * providers named.
     */
    WARM_HANDOFF_IN_PERSON(
            Meaning.of("One provider introduces the patient to the other, all in one room. Counts with the "
                            + "patient present and both providers named.")
                    .sourced(AHRQ_REFER_INTERNAL, WARM_HANDOFF_PAGES)),
    /** The same by video. Counts with the patient present and both providers named. */
    WARM_HANDOFF_VIRTUAL(Meaning.of("The same by video. Counts with the patient present and both providers named.")
            .sourced(WARM_HANDOFF_PAGES, AJMC_VIRTUAL)),
    /** Staff, patient and program on one call. Counts where a person was reached. */
    THREE_WAY_CALL(Meaning.of("Staff, patient and program on one call. Counts where a person was reached.")
            .sourced(AHRQ_STEP_3)),
    /** The practice calls the program for the patient. Counts where a person was reached, or the program answered. */
    CALL_ON_BEHALF(Meaning.of("The practice calls the program for the patient. Counts where a person was reached, or "
                    + "the program answered.")
            .sourced(AHRQ_STEP_3)),
    /** The practice obtains an appointment. Counts with its date. */
    APPOINTMENT_BOOKED_FOR_PATIENT(Meaning.of("The practice obtains an appointment. Counts with its date.")
            .sourced(AHRQ_STEP_3, JUDGEMENT)),
    /** A message that the program can acknowledge. Counts once acknowledged. */
    ELECTRONIC_REFERRAL(Meaning.of("A message that the program can acknowledge. Counts once acknowledged.")
            .sourced(REFERRAL_GUIDE, CLOSED_LOOP_ADAPTER, GRAVITY_GUIDE)),
    /** A peer or staff member goes along to the first visit or meeting. Counts where a person was reached. */
    PEER_ACCOMPANIMENT(Meaning.of("A peer or staff member goes along to the first visit or meeting. Counts where a "
                    + "person was reached.")
            .sourced(AJMC_VIRTUAL, PEER_PROTOCOL, JUDGEMENT)),
    /**
     * The patient makes the contact, staff help and the practice discloses nothing. Never recorded as an attempt of
     * the practice.
     */
    PATIENT_SELF_REFERRAL_SUPPORTED(
            Meaning.of("The patient makes the contact, staff help and the practice discloses nothing. Never "
                            + "recorded as an attempt of the practice.")
                    .sourced(JUDGEMENT)),
    /** A way to get there. It supports a connection and is none. */
    TRANSPORT_ARRANGED(Meaning.of("A way to get there. It supports a connection and is none.")
            .sourced(RURAL_CONSIDERATIONS, LINKAGE_STUDIES)),
    /** A letter or fax. Counts once acknowledged. */
    REFERRAL_DOCUMENT_SENT(
            Meaning.of("A letter or fax. Counts once acknowledged.").sourced(AHRQ_CONNECT, AHRQ_DONTS)),
    /** A question about the program in general, which names nobody. It belongs to step 2 and never counts. */
    CAPACITY_INQUIRY(Meaning.of("A question about the program in general, which names nobody. It belongs to step 2 and "
                    + "never counts.")
            .sourced(AHRQ_STEP_2, AHRQ_STEP_3, GRAVITY_GUIDE)),
    /** A list or leaflet handed to the patient. Never counts. */
    LIST_GIVEN(
            Meaning.of("A list or leaflet handed to the patient. Never counts.").sourced(AHRQ_OPENING, AHRQ_DONTS)),
    /** A phone number handed to the patient. Never counts. */
    PHONE_NUMBER_GIVEN(
            Meaning.of("A phone number handed to the patient. Never counts.").sourced(AHRQ_STEP_3));

    private final Meaning meaning;

    ConnectionMethod(Meaning meaning) {
        this.meaning = meaning;
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }

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
