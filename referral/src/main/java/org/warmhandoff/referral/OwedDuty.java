package org.warmhandoff.referral;

import java.time.ZonedDateTime;
import org.warmhandoff.consent.file.ObligationKind;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.Citation;
import org.warmhandoff.core.DocumentId;

/**
 * A duty that follows something spoken and that nothing in the file's log discharges (42 CFR 2.32).
 *
 * @param event the event in which it was spoken
 * @param obligation the duty; it says what an entry must say to discharge it
 * @param citation where it stands
 * @param due by when it was to be done
 */
public record OwedDuty(DocumentId event, ObligationKind obligation, Citation citation, ZonedDateTime due) {
    /** Creates one. */
    public OwedDuty {
        Attributes.of(OwedDuty.class)
                .required("event", event)
                .required("obligation", obligation)
                .required("citation", citation)
                .required("due", due)
                .verify();
    }

    /** {@return the duty, the event and the moment} */
    @Override
    public String toString() {
        return obligation + " (" + event + "), due " + due;
    }
}
