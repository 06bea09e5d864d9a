package org.warmhandoff.consent.part2;

import java.util.List;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.Outcome;

/**
 * A form judged by itself on a day: every rule of 2.31(a) for what it declares, and its own dates. No file is read, so
 * revocation, refusal and falsity were not looked at, and whether an event has occurred is not known.
 *
 * @param consent the form
 * @param findings what every rule found, in the order of the regulation; pointers are into the form
 */
public record ConsentReview(DocumentId consent, List<Reason> findings) {
    /** Creates one. */
    public ConsentReview {
        Attributes.of(ConsentReview.class).required("consent", consent).verify();
        findings = Attributes.list("findings", findings);
    }

    /** {@return whether the form suffices: yes, no, or not known yet} */
    public Answer sufficient() {
        if (!failures().isEmpty()) {
            return Answer.NO;
        }
        return Answer.of(openQuestions().isEmpty()) == Answer.YES ? Answer.YES : Answer.UNKNOWN;
    }

    /** {@return what is violated} */
    public List<Reason> failures() {
        return findings.stream().filter(r -> r.outcome() == Outcome.VIOLATED).toList();
    }

    /** {@return what is not known} */
    public List<Reason> openQuestions() {
        return findings.stream().filter(r -> r.outcome() == Outcome.UNKNOWN).toList();
    }
}
