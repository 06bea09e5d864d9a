package org.warmhandoff.core;

import java.util.List;

/**
 * What a rule found, and where.
 *
 * @param rule the rule
 * @param outcome what it found
 * @param facts where it looked: pointers only, never values
 */
public record Finding(Rule rule, Outcome outcome, List<FactRef> facts) {
    /** Creates one. */
    public Finding {
        Attributes.of(Finding.class)
                .required("rule", rule)
                .required("outcome", outcome)
                .verify();
        facts = Attributes.list("facts", facts);
    }

    /** {@return rule, outcome and pointers} */
    @Override
    public String toString() {
        return rule.id() + " " + outcome + " " + facts;
    }
}
