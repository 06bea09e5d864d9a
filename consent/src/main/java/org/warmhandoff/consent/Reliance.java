package org.warmhandoff.consent;

import java.time.LocalDate;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.Shape;

/**
 * Something that was done in reliance on a consent before its revocation was known, and that this disclosure completes, such
 * as collecting for care already given (2.31(a)(6)).
 *
 * @param consent the consent relied on
 * @param act the id of a log entry, or the host's id of the act
 * @param on the day of the act
 */
public record Reliance(DocumentId consent, DocumentId act, LocalDate on) {
    /** Creates one. */
    public Reliance {
        Attributes.of(Reliance.class)
                .required("consent", consent)
                .required("act", act)
                .required("on", on)
                .verify();
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
