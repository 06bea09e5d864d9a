package org.warmhandoff.referral.event;

import static org.warmhandoff.core.care.Literature.AHRQ_REFER_INTERNAL;
import static org.warmhandoff.core.care.Literature.AHRQ_STEP_3;

import java.util.Optional;
import org.warmhandoff.core.code.Meaning;
import org.warmhandoff.core.code.Term;

/** How a patient is handed over, in either direction, inside the practice or to a program outside. */
public enum HandoffKind implements Term {
    /** One provider introduces the patient, who is present, to the other. */
    WARM("One provider introduces the patient, who is present, to the other."),
    /** Staff speak with staff, without the patient. */
    STAFF_TO_STAFF("Staff speak with staff, without the patient."),
    /** A paper or a phone number. */
    COLD("A paper or a phone number.");

    private final Meaning meaning;

    HandoffKind(String definition) {
        this.meaning = Meaning.of(definition).sourced(AHRQ_REFER_INTERNAL, AHRQ_STEP_3);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }

    /**
     * {@return the kind of an attempt; empty where it is none of these, such as an inquiry or a ride}
     *
     * @param method how
     * @param patientPresent whether the patient took part
     */
    public static Optional<HandoffKind> of(ConnectionMethod method, boolean patientPresent) {
        if (method.document() || method.handedToPatient()) {
            return Optional.of(COLD);
        } else if (method.warm() || method.call()) {
            return patientPresent ? Optional.of(WARM).filter(k -> method.warm()) : Optional.of(STAFF_TO_STAFF);
        }
        return Optional.empty();
    }
}
