package org.warmhandoff.consent.file;

import java.time.ZonedDateTime;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.DocumentId;

/**
 * A duty that the log holds and that nothing has discharged yet.
 *
 * @param act the disclosure or duty it belongs to
 * @param obligation the duty
 * @param since when it was entered, which is when it is due
 * @param overdue whether the day on which it is due has passed; a duty of today is not overdue yet
 */
public record OpenDuty(DocumentId act, ObligationKind obligation, ZonedDateTime since, boolean overdue) {
    /** Creates one. */
    public OpenDuty {
        Attributes.of(OpenDuty.class)
                .required("act", act)
                .required("obligation", obligation)
                .required("since", since)
                .verify();
    }

    /** {@return act and duty} */
    @Override
    public String toString() {
        return act + " " + obligation + (overdue ? " overdue" : "");
    }
}
