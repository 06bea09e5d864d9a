package org.warmhandoff.consent.part2;

import java.time.ZonedDateTime;
import java.util.Optional;
import org.warmhandoff.consent.file.ObligationKind;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.Citation;

/**
 * A duty that goes with an answer. The discloser owes it.
 *
 * @param kind the duty; it says what an entry in the log must say to discharge it
 * @param citation where it stands
 * @param due by when it is done afterwards; absent: with the disclosure or refusal itself
 * @param basis the pathway on which it hangs; absent: it follows from the record, whatever the pathway
 */
public record Obligation(ObligationKind kind, Citation citation, Optional<ZonedDateTime> due, Optional<Pathway> basis) {
    /** Creates one. */
    public Obligation {
        Attributes.of(Obligation.class)
                .required("kind", kind)
                .required("citation", citation)
                .verify();
        due = Attributes.optional(due);
        basis = Attributes.optional(basis);
    }

    /** {@return whether it is done with the disclosure or refusal itself} */
    public boolean withDisclosure() {
        return due.isEmpty();
    }
}
