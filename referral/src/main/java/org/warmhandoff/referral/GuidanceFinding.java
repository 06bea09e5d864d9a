package org.warmhandoff.referral;

import java.util.List;
import java.util.Optional;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.Outcome;

/**
 * What a rule of guidance found.
 *
 * @param rule the rule
 * @param severity its weight here
 * @param outcome what it found
 * @param message what is wrong, in one sentence without any value of the log; where it is unknown, the question
 * @param event the event it is about; absent: the referral as a whole
 * @param facts where it looked: pointers only
 */
public record GuidanceFinding(
        GuidanceRule rule,
        Severity severity,
        Outcome outcome,
        String message,
        Optional<DocumentId> event,
        List<FactRef> facts) {
    /** Creates one. */
    public GuidanceFinding {
        Attributes.of(GuidanceFinding.class)
                .required("rule", rule)
                .required("severity", severity)
                .required("outcome", outcome)
                .required("message", message)
                .verify();
        event = Attributes.optional(event);
        facts = Attributes.list("facts", facts);
    }

    /** A violation with the weight of its rule. */
    static GuidanceFinding violated(GuidanceRule rule, String message, Optional<DocumentId> event, FactRef... facts) {
        return new GuidanceFinding(rule, rule.severity(), Outcome.VIOLATED, message, event, List.of(facts));
    }

    GuidanceFinding weighing(Severity other) {
        return new GuidanceFinding(rule, other, outcome, message, event, facts);
    }

    /**
     * {@return a copy whose facts stand in a document}
     *
     * @param at where in the document the value stands that the facts are relative to
     */
    public GuidanceFinding below(FactRef at) {
        return new GuidanceFinding(
                rule,
                severity,
                outcome,
                message,
                event,
                facts.stream().map(at::then).toList());
    }

    /** {@return rule, severity, what is wrong and where} */
    @Override
    public String toString() {
        return rule.id() + " " + severity + event.map(e -> " (" + e + ")").orElse("") + ": " + message
                + (facts.isEmpty() ? "" : " " + facts);
    }
}
