package org.warmhandoff.consent.part2;

import java.util.List;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.DocumentId;

/**
 * A review as it is written down.
 *
 * @param consent the form
 * @param sufficient whether it suffices
 * @param findings what every rule found; the remedy counts where a rule is violated or unknown
 */
public record ReviewRecord(DocumentId consent, Answer sufficient, List<DecisionRecord.Found> findings) {
    /** Creates one. */
    public ReviewRecord {
        Attributes.of(ReviewRecord.class)
                .required("consent", consent)
                .required("sufficient", sufficient)
                .verify();
        findings = Attributes.list("findings", findings);
    }
}
