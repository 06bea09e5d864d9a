package org.warmhandoff.consent.file;

import java.time.ZonedDateTime;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.Shape;

/**
 * Something done about a duty.
 *
 * @param id the host's id of the entry
 * @param act the host's id of the disclosure or duty it belongs to
 * @param obligation the duty
 * @param at when it was done
 * @param by who did it
 * @param said what the entry says
 */
public record LogEntry(
        DocumentId id, DocumentId act, ObligationKind obligation, ZonedDateTime at, PartyId by, Said said) {
    /** Creates one. */
    public LogEntry {
        Attributes.of(LogEntry.class)
                .required("id", id)
                .required("act", act)
                .required("obligation", obligation)
                .required("at", at)
                .required("by", by)
                .required("said", said)
                .verify();
    }

    /**
     * {@return whether the entry discharges a duty: it is about that duty and says all that the duty asks for}
     *
     * @param kind the duty
     */
    public boolean discharges(ObligationKind kind) {
        return obligation == kind && kind.dischargedBy(said);
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
