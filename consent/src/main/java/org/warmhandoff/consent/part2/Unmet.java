package org.warmhandoff.consent.part2;

import java.util.List;
import java.util.Optional;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.Outcome;

/**
 * Why a pathway is not met on one consent, or at all.
 *
 * @param pathway which; absent: it is not known whether Part 2 restricts the record
 * @param consent the consent that was looked at; absent: whatever a consent says
 * @param reasons what its rules found, violated or unknown
 * @param parts the items and purposes for which it is so
 */
public record Unmet(Optional<Pathway> pathway, Optional<DocumentId> consent, List<Reason> reasons, List<Part> parts) {
    /** Creates one. */
    public Unmet {
        pathway = Attributes.optional(pathway);
        consent = Attributes.optional(consent);
        reasons = Attributes.list("reasons", reasons);
        parts = Attributes.list("parts", parts);
    }

    /** {@return how many of its rules are violated} */
    public long violations() {
        return reasons.stream().filter(r -> r.outcome() == Outcome.VIOLATED).count();
    }
}
