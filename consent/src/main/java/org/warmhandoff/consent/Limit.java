package org.warmhandoff.consent;

import java.util.List;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.Shape;

/**
 * What an exclusion, a revocation or a refusal reaches: it bites where everything it names matches, and what it leaves out
 * is everything.
 *
 * @param recipients to whom; empty: anyone
 * @param contents what; empty: anything. {@link InfoCategory#PRESENCE} reaches every item, for each shows presence
 * @param purposes why; empty: for any purpose
 */
public record Limit(List<Designation> recipients, List<InfoCategory> contents, List<StatedPurpose> purposes) {
    /** Creates one. */
    public Limit {
        recipients = Attributes.list("recipients", recipients);
        contents = Attributes.list("contents", contents);
        purposes = Attributes.list("purposes", purposes);
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
