package org.warmhandoff.consent.part2;

import java.util.List;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.FactRef;

/**
 * A narrower disclosure that would be permitted. It must be asked again.
 *
 * @param purposes pointers to the purposes kept
 * @param items pointers to the items kept
 */
public record Releasable(List<FactRef> purposes, List<FactRef> items) {
    /** Creates one. */
    public Releasable {
        purposes = Attributes.list("purposes", purposes);
        items = Attributes.list("items", items);
    }
}
