package org.warmhandoff.consent.part2;

import java.util.List;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.Outcome;

/**
 * What one rule found.
 *
 * @param rule the rule
 * @param outcome what it found
 * @param facts where it looked: pointers into the document that was judged
 * @param open the open questions it rests on; empty: none
 */
public record Reason(Part2Rule rule, Outcome outcome, List<FactRef> facts, List<OpenQuestion> open) {
    /** Creates one. */
    public Reason {
        Attributes.of(Reason.class)
                .required("rule", rule)
                .required("outcome", outcome)
                .verify();
        facts = Attributes.list("facts", facts);
        open = Attributes.list("open", open);
    }

    /** {@return what would cure the violation, or answer what is unknown} */
    public Remedy remedy() {
        return outcome == Outcome.UNKNOWN ? rule.ask() : rule.cure();
    }

    /** {@return rule, outcome and pointers} */
    @Override
    public String toString() {
        return rule + " " + outcome + " " + facts + (open.isEmpty() ? "" : " " + open);
    }
}
