package org.warmhandoff.consent.part2;

import java.util.Optional;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.DocumentId;

/**
 * A pathway that is met for one item and purpose.
 *
 * @param pathway which
 * @param consent the consent it rests on; absent: none
 * @param part for which item and purpose
 */
public record Basis(Pathway pathway, Optional<DocumentId> consent, Part part) {
    /** Creates one. */
    public Basis {
        Attributes.of(Basis.class)
                .required("pathway", pathway)
                .required("part", part)
                .verify();
        consent = Attributes.optional(consent);
    }
}
