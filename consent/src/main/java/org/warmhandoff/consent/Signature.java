package org.warmhandoff.consent;

import java.time.LocalDate;
import java.util.Optional;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.Shape;

/**
 * A signature on a form (2.31(a)(8)), on paper or electronic.
 *
 * @param by who signed
 * @param patientIs what the patient was on signing; absent: unknown
 * @param on the day it was given; absent: the consent's date
 */
public record Signature(By by, Optional<PatientStatus> patientIs, Optional<LocalDate> on) {

    /** Who signed. */
    public enum By {
        /** The patient. */
        PATIENT,
        /** Somebody else. */
        OTHER
    }

    /** What the patient was on signing. */
    public enum PatientStatus {
        /** A living adult whom no court has found to lack capacity. */
        ADULT
    }

    /** Creates one. */
    public Signature {
        Attributes.of(Signature.class).required("by", by).verify();
        patientIs = Attributes.optional(patientIs);
        on = Attributes.optional(on);
    }

    /** {@return the signature of an adult patient, given on the consent's date} */
    public static Signature ofAdultPatient() {
        return new Signature(By.PATIENT, Optional.of(PatientStatus.ADULT), Optional.empty());
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
