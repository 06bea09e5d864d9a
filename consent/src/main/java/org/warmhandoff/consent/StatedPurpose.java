package org.warmhandoff.consent;

import java.util.Optional;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.Shape;

/**
 * A purpose as a disclosure or a consent states it.
 *
 * @param is the purpose
 * @param id by which an attestation names it; needed for {@link Purpose#OTHER_STATED} only; absent: nothing can be attested
 * @param matter the host's id of the case or action that an investigation or proceeding is about; absent: unknown
 * @param proceeding the facts of an investigation or proceeding; absent: unknown where the purpose is one
 */
public record StatedPurpose(
        Purpose is, Optional<DocumentId> id, Optional<DocumentId> matter, Optional<Proceeding> proceeding) {

    /** Creates one. */
    public StatedPurpose {
        Attributes.of(StatedPurpose.class).required("is", is).verify();
        id = Attributes.optional(id);
        matter = Attributes.optional(matter);
        proceeding = Attributes.optional(proceeding);
    }

    /**
     * {@return the purpose, with nothing more to say}
     *
     * @param is the purpose
     */
    public static StatedPurpose of(Purpose is) {
        return new StatedPurpose(is, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
