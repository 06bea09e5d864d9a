package org.warmhandoff.referral.guidance;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.Outcome;
import org.warmhandoff.referral.CareContext;
import org.warmhandoff.referral.GuidanceFinding;
import org.warmhandoff.referral.GuidanceRule;
import org.warmhandoff.referral.Limits;
import org.warmhandoff.referral.Severity;

/** What the rules find in one value, in the order of the text; the weights are those of the practice. */
final class Findings {
    private static final String SATISFIED = "What it asks is there";
    private static final String NOT_APPLICABLE = "It asks nothing here";

    private final ZonedDateTime asOf;
    private final CareContext context;
    private final List<GuidanceFinding> found = new ArrayList<>();

    Findings(ZonedDateTime asOf, CareContext context) {
        this.asOf = asOf;
        this.context = context;
    }

    ZonedDateTime asOf() {
        return asOf;
    }

    LocalDate today() {
        return asOf.toLocalDate();
    }

    CareContext context() {
        return context;
    }

    Limits limits() {
        return context.limits();
    }

    List<GuidanceFinding> all() {
        return List.copyOf(found);
    }

    /** A finding; where no place is given it is about all that the rule reads. */
    void add(GuidanceRule rule, Outcome outcome, String wrong, String ask, FactRef... at) {
        add(rule, rule.severity(), outcome, wrong, ask, List.of(at));
    }

    /** A finding of a weight that a fact decides. */
    void add(GuidanceRule rule, Severity severity, Outcome outcome, String wrong, String ask, List<FactRef> at) {
        String message = switch (outcome) {
            case SATISFIED -> SATISFIED;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case VIOLATED -> wrong;
            case UNKNOWN -> ask;
        };
        found.add(new GuidanceFinding(
                rule,
                context.profile().weigh(rule, severity),
                outcome,
                message,
                Optional.empty(),
                at.isEmpty() ? rule.rule().reads() : at));
    }

    /** What was found elsewhere, with the weight it has here. */
    void take(GuidanceFinding f) {
        found.add(new GuidanceFinding(
                f.rule(),
                context.profile().weigh(f.rule(), f.severity()),
                f.outcome(),
                f.message(),
                f.event(),
                f.facts().isEmpty() ? List.of(FactRef.of("events")) : f.facts()));
    }

    /** One finding over all places where a rule is violated; without one, it is as given. */
    void at(GuidanceRule rule, List<FactRef> places, String wrong, Outcome otherwise, String ask) {
        add(rule, rule.severity(), places.isEmpty() ? otherwise : Outcome.VIOLATED, wrong, ask, places);
    }

    /** A finding for each place where a rule is violated; without one, it is as given. */
    void each(GuidanceRule rule, List<FactRef> places, String wrong, Outcome otherwise, String ask) {
        if (places.isEmpty()) {
            add(rule, otherwise, wrong, ask);
        }
        for (FactRef place : places) {
            add(rule, Outcome.VIOLATED, wrong, ask, place);
        }
    }
}
