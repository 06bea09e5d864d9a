package org.warmhandoff.referral;

import java.util.List;
import org.warmhandoff.core.DocumentId;

/**
 * Where a replay stopped: an event that cannot be kept. What was before it is reported; nothing after it is.
 *
 * @param event the event
 * @param findings every rule that refuses it
 */
public record Stopped(DocumentId event, List<GuidanceFinding> findings) {
    /** Creates one. */
    public Stopped {
        findings = List.copyOf(findings);
    }

    /** {@return the event and the rules} */
    @Override
    public String toString() {
        return event + " " + findings;
    }
}
