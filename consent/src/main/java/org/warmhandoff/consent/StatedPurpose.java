package org.warmhandoff.consent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.InvalidValueException;
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

    /**
     * Creates one.
     *
     * @throws InvalidValueException when a matter or the facts of a proceeding stand beside a purpose that is none
     */
    public StatedPurpose {
        Attributes.of(StatedPurpose.class).required("is", is).verify();
        id = Attributes.optional(id);
        matter = Attributes.optional(matter);
        proceeding = Attributes.optional(proceeding);
        List<InvalidValueException.Problem> problems = new ArrayList<>();
        if (matter.isPresent() && !is.aProceeding()) {
            problems.add(new InvalidValueException.Problem(
                    FactRef.of("matter"), "must stand beside an investigation or proceeding only"));
        }
        if (proceeding.isPresent() && !is.aProceeding()) {
            problems.add(new InvalidValueException.Problem(
                    FactRef.of("proceeding"), "must stand beside an investigation or proceeding only"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidValueException("StatedPurpose", problems);
        }
    }

    /**
     * {@return the purpose, with nothing more to say}
     *
     * @param is the purpose
     */
    public static StatedPurpose of(Purpose is) {
        return new StatedPurpose(is, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * {@return whether another investigation or proceeding is the same one: by its {@code matter}; unknown where either does
     * not say}
     *
     * @param other the other
     */
    public Answer sameMatter(StatedPurpose other) {
        return matter.isEmpty() || other.matter.isEmpty()
                ? Answer.UNKNOWN
                : Answer.of(matter.get().equals(other.matter.get()));
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
