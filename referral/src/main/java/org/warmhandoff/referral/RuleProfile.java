package org.warmhandoff.referral;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.warmhandoff.core.Attributes;

/**
 * Rules that weigh more in one practice than they do by themselves. A profile raises and never lowers: a weight below
 * that of a finding leaves the finding as it is.
 *
 * @param weights the rules named, by their ids; empty: none
 */
public record RuleProfile(@JsonValue List<Weight> weights) {
    /** No rule weighs more than it does by itself. */
    public static final RuleProfile NONE = new RuleProfile(List.of());

    /**
     * The weight of one rule.
     *
     * @param rule its id
     * @param severity what it weighs here, at least
     */
    public record Weight(String rule, Severity severity) {
        /** Creates one. */
        public Weight {
            Attributes.of(Weight.class)
                    .required("rule", rule)
                    .required("severity", severity)
                    .verify();
        }
    }

    /** Creates one. */
    public RuleProfile {
        weights = Attributes.list("weights", weights);
    }

    /**
     * {@return what a finding weighs here}
     *
     * @param rule its rule
     * @param own what it weighs by itself
     */
    public Severity weigh(GuidanceRule rule, Severity own) {
        Severity heaviest = own;
        for (Weight w : weights) {
            heaviest = w.rule().equals(rule.id()) ? heaviest.heavier(w.severity()) : heaviest;
        }
        return heaviest;
    }
}
