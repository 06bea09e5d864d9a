package org.warmhandoff.consent.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmhandoff.consent.Limit;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.Shape;

/**
 * The patient asked the program to restrict uses for treatment, payment or operations (2.26).
 *
 * @param id the host's id of the entry
 * @param kind whether the program agreed, or owes it
 * @param scope what is restricted; empty: everything
 * @param on the day from which it stands
 * @param ended how and when it ended; absent: it stands
 */
public record Restriction(DocumentId id, Kind kind, List<Limit> scope, LocalDate on, Optional<Ended> ended) {

    /** Why it binds. */
    public enum Kind {
        /** The program agreed to it (2.26(a)(3)). */
        AGREED,
        /** Paid for in full by the patient or somebody else but the plan: the program must agree (2.26(a)(6)). */
        OWED_BY_SELF_PAY
    }

    /** How a restriction ends (2.26(b)). */
    public enum How {
        /** The patient agreed or asked in writing (2.26(b)(1)). */
        PATIENT_WRITTEN,
        /** The patient agreed orally, and that is documented (2.26(b)(2)). */
        PATIENT_ORAL_DOCUMENTED,
        /** The program told the patient (2.26(b)(3)): for later records only, and never for one owed by self-pay. */
        PROGRAM_NOTICE
    }

    /**
     * The end of a restriction.
     *
     * @param how how
     * @param on the day
     */
    public record Ended(How how, LocalDate on) {
        /** Creates one. */
        public Ended {
            Attributes.of(Ended.class).required("how", how).required("on", on).verify();
        }

        /** {@return the shape only} */
        @Override
        public String toString() {
            return Shape.of(this);
        }
    }

    /** Creates one. */
    public Restriction {
        Attributes.of(Restriction.class)
                .required("id", id)
                .required("kind", kind)
                .required("on", on)
                .verify();
        scope = Limit.list("scope", scope);
        ended = Attributes.optional(ended);
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
