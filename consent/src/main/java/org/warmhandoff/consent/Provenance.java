package org.warmhandoff.consent;

import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.Shape;

/**
 * How the holder came by a record.
 *
 * @param is how
 */
public record Provenance(How is) {

    /** How a record came. */
    public enum How {
        /** The holder created it. */
        MADE_HERE,
        /** It came from a source that is no part 2 program, and was no Part 2 record there. */
        FROM_NO_PROGRAM
    }

    /** The holder created it. */
    public static final Provenance MADE_HERE = new Provenance(How.MADE_HERE);

    /** Creates one. */
    public Provenance {
        Attributes.of(Provenance.class).required("is", is).verify();
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
