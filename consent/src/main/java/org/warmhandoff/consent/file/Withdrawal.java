package org.warmhandoff.consent.file;

import java.time.LocalDate;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.Shape;
import org.warmhandoff.core.Words;

/**
 * An entry was made in error: from that day on it counts as never made. It is kept.
 *
 * @param entry the entry
 * @param on the day; not before the entry was made: known for a revocation, a refusal or a falsity, else its own day
 * @param why why
 */
public record Withdrawal(DocumentId entry, LocalDate on, Words why) {
    /** Creates one. */
    public Withdrawal {
        Attributes.of(Withdrawal.class)
                .required("entry", entry)
                .required("on", on)
                .required("why", why)
                .verify();
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
