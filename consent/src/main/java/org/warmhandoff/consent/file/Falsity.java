package org.warmhandoff.consent.file;

import java.time.ZonedDateTime;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.Shape;

/**
 * A consent turned out to be materially false (2.31(c)(4)).
 *
 * @param id the host's id of the entry
 * @param consent the consent, on the same file
 * @param knownAt when the keeper of the file knew, or with reasonable diligence could have known
 */
public record Falsity(DocumentId id, DocumentId consent, ZonedDateTime knownAt) {
    /** Creates one. */
    public Falsity {
        Attributes.of(Falsity.class)
                .required("id", id)
                .required("consent", consent)
                .required("knownAt", knownAt)
                .verify();
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
