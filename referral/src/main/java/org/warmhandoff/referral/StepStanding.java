package org.warmhandoff.referral;

import java.util.List;
import java.util.Optional;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.DocumentId;

/**
 * How one of the four steps stands.
 *
 * @param step which
 * @param status how it stands
 * @param evidence the events it rests on
 * @param findings what is wrong; of a step that is not met at least one error
 * @param questions what to ask the program, in words a practice may use
 * @param next what to do next; absent: nothing in this step
 */
public record StepStanding(
        ConnectionStep step,
        StepStatus status,
        List<DocumentId> evidence,
        List<GuidanceFinding> findings,
        List<String> questions,
        Optional<NextAction> next) {
    /** Creates one. */
    public StepStanding {
        Attributes.of(StepStanding.class)
                .required("step", step)
                .required("status", status)
                .verify();
        evidence = Attributes.list("evidence", evidence);
        findings = Attributes.list("findings", findings);
        questions = Attributes.list("questions", questions);
        next = Attributes.optional(next);
    }

    /** {@return step and status} */
    @Override
    public String toString() {
        return step.number() + " " + step + ": " + status;
    }
}
