package org.warmhandoff.consent.part2;

import java.util.List;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.FactRef;

/**
 * What would have to be known.
 *
 * @param rule the rule that asks
 * @param ask what would answer it, and who may
 * @param facts where the answer is missing
 * @param open the open questions of the law it rests on; empty: none
 */
public record Question(Part2Rule rule, Remedy ask, List<FactRef> facts, List<OpenQuestion> open) {
    /** Creates one. */
    public Question {
        Attributes.of(Question.class)
                .required("rule", rule)
                .required("ask", ask)
                .verify();
        facts = Attributes.list("facts", facts);
        open = Attributes.list("open", open);
    }
}
