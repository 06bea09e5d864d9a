package org.warmhandoff.referral.practice;

import java.util.Optional;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.Shape;

/**
 * What pays for care.
 *
 * @param kind what kind
 * @param payer the payer, by the host's id; absent of a patient: not known; absent of a program: it takes every payer
 *     of the kind
 */
public record Coverage(Kind kind, Optional<PartyId> payer) {
    /** A kind of coverage. */
    public enum Kind {
        /** Medicaid, also through a managed plan. */
        MEDICAID,
        /** Medicare. */
        MEDICARE,
        /** A commercial plan. */
        COMMERCIAL,
        /** Coverage for the military or veterans. */
        MILITARY_OR_VETERAN,
        /** Public funds, such as a grant of the state. */
        PUBLIC_FUNDS,
        /** Another kind. Two of it are not known to be the same unless both name the payer. */
        OTHER,
        /** Known to have none. */
        UNINSURED
    }

    /** Creates one. */
    public Coverage {
        Attributes.of(Coverage.class).required("kind", kind).verify();
        payer = Attributes.optional(payer);
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
