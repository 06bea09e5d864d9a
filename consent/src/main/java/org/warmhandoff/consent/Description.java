package org.warmhandoff.consent;

import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.Shape;
import org.warmhandoff.core.Words;

/**
 * The form's description of the information, and how a reader judges it (2.31(a)(3)).
 *
 * @param words what the form says
 * @param reading whether it is specific and meaningful; absent: not judged
 */
public record Description(Words words, Reading reading) {
    /** Creates one. */
    public Description {
        Attributes.of(Description.class).required("words", words).verify();
        reading = Attributes.orElse(reading, Reading.NOT_JUDGED);
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
