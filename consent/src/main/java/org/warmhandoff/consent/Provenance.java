package org.warmhandoff.consent;

import java.util.List;
import java.util.Optional;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.InvalidValueException;
import org.warmhandoff.core.Shape;

/**
 * How the holder came by a record.
 *
 * @param is how
 * @param consent of what was received under consent: that consent; absent: not said
 */
public record Provenance(How is, Optional<DocumentId> consent) {

    /** How a record came. */
    public enum How {
        /** The holder created it. */
        MADE_HERE,
        /** A program or another holder disclosed it under the patient's written consent. */
        RECEIVED_UNDER_CONSENT,
        /** It came from a source that is no part 2 program, and was no Part 2 record there. */
        FROM_NO_PROGRAM
    }

    /** The holder created it. */
    public static final Provenance MADE_HERE = new Provenance(How.MADE_HERE, Optional.empty());

    /**
     * Creates one.
     *
     * @throws InvalidValueException when a consent is named beside another provenance
     */
    public Provenance {
        Attributes.of(Provenance.class).required("is", is).verify();
        consent = Attributes.optional(consent);
        if (consent.isPresent() && is != How.RECEIVED_UNDER_CONSENT) {
            throw new InvalidValueException(
                    "Provenance",
                    List.of(new InvalidValueException.Problem(
                            FactRef.of("consent"), "must stand beside RECEIVED_UNDER_CONSENT only")));
        }
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
