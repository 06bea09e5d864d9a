package org.warmhandoff.consent.part2;

import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.FactRef;

/**
 * One item for one purpose: what is judged by itself.
 *
 * @param item pointer to the item
 * @param purpose pointer to the purpose
 */
public record Part(FactRef item, FactRef purpose) {
    /** Creates one. */
    public Part {
        Attributes.of(Part.class)
                .required("item", item)
                .required("purpose", purpose)
                .verify();
    }

    static Part of(int item, int purpose) {
        return new Part(
                FactRef.of("disclosure.items").at(item),
                FactRef.of("disclosure.purposes").at(purpose));
    }
}
