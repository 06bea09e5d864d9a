package org.warmhandoff.consent;

import java.util.Optional;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.Shape;

/**
 * The facts of an investigation or proceeding that the proceedings bar asks (42 CFR 2.12(d)(1), 2.13(a)).
 *
 * @param kind what kind; absent: unknown
 * @param against against whom; absent: unknown
 * @param broughtBy who brought it; absent: unknown
 * @param authority whether a federal, state or local authority conducts it; absent: unknown
 */
public record Proceeding(
        Optional<Kind> kind, Optional<Against> against, Optional<BroughtBy> broughtBy, Answer authority) {

    /** What kind of proceeding. */
    public enum Kind {
        /** Criminal, an investigation included. */
        CRIMINAL,
        /** Civil. */
        CIVIL,
        /** Administrative. */
        ADMINISTRATIVE,
        /** Legislative. */
        LEGISLATIVE
    }

    /** Against whom. */
    public enum Against {
        /** The patient whose record it is, or another patient. */
        PATIENT,
        /** The holder of the record. */
        HOLDER,
        /** Somebody else. */
        OTHER
    }

    /** Who brought it. */
    public enum BroughtBy {
        /** The patient. */
        PATIENT,
        /** The program. */
        PROGRAM,
        /** Somebody else. */
        OTHER
    }

    /** Creates one. */
    public Proceeding {
        kind = Attributes.optional(kind);
        against = Attributes.optional(against);
        broughtBy = Attributes.optional(broughtBy);
        authority = Attributes.orElse(authority, Answer.UNKNOWN);
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
