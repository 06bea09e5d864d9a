package org.warmhandoff.consent;

import java.time.LocalDate;
import java.util.Optional;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.Shape;

/**
 * A signature on a form (2.31(a)(8)), on paper or electronic.
 *
 * @param by who signed
 * @param patientIs what the patient was on signing; absent: unknown
 * @param authority of a representative: whether authority under the law was shown; kinship is none; absent: unknown
 * @param on the day it was given; absent: the consent's date
 */
public record Signature(By by, Optional<PatientStatus> patientIs, Answer authority, Optional<LocalDate> on) {

    /** Who signed. */
    public enum By {
        /** The patient. */
        PATIENT,
        /** A parent, guardian or other person authorised by state law to act for a minor (2.14). */
        PARENT,
        /** A representative with authority under applicable law, of the living or the dead (2.15(a)(1), (b)(2)). */
        REPRESENTATIVE,
        /** The program's director, for a patient whose condition prevents acting (2.15(a)(2)). */
        DIRECTOR,
        /** Somebody else: an agent, a proxy, a relative. */
        OTHER
    }

    /** What a patient is. */
    public enum PatientStatus {
        /** A living adult whom no court has found to lack capacity. */
        ADULT,
        /** Under the state's age of majority, or 18 where there is none (2.11). */
        MINOR,
        /** Found by a court, for a reason other than age, to lack capacity for health care decisions (2.15(a)(1)). */
        ADJUDICATED,
        /** Dead (2.15(b)). */
        DECEASED
    }

    /** Creates one. */
    public Signature {
        Attributes.of(Signature.class).required("by", by).verify();
        patientIs = Attributes.optional(patientIs);
        authority = Attributes.orElse(authority, Answer.UNKNOWN);
        on = Attributes.optional(on);
    }

    /** {@return the signature of an adult patient, given on the consent's date} */
    public static Signature ofAdultPatient() {
        return new Signature(By.PATIENT, Optional.of(PatientStatus.ADULT), Answer.UNKNOWN, Optional.empty());
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
