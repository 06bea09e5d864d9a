package org.warmhandoff.referral;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A cell of the table of states and events: what an event of the row does in the state of the column.
 *
 * @param text as printed
 * @param refuses which rules refuse it; empty where it is taken
 * @param next the state it leads to; empty: the referral stays where it is
 */
record Cell(
        String text,
        Function<Situation, List<GuidanceRule>> refuses,
        Function<Situation, Optional<ReferralState>> next) {

    /** Taken; the state stays. */
    static Cell stays() {
        return new Cell("stays", s -> List.of(), s -> Optional.empty());
    }

    /** Taken; the state stays, and something waits from now on. */
    static Cell staysAnd(String text) {
        return new Cell("stays " + text, s -> List.of(), s -> Optional.empty());
    }

    /** Taken; leads to a state. */
    static Cell to(ReferralState state) {
        return to(state, "");
    }

    /** Taken; leads to a state, and more happens. */
    static Cell to(ReferralState state, String text) {
        return new Cell("→ " + state + text, s -> List.of(), s -> Optional.of(state));
    }

    /** Taken; where it leads depends. */
    static Cell by(String text, Function<Situation, Optional<ReferralState>> next) {
        return new Cell(text, s -> List.of(), next);
    }

    /** Refused by a rule. */
    static Cell refused(GuidanceRule rule) {
        return refused(rule, "✗ " + rule.id());
    }

    /** It has no meaning in this state. */
    static Cell notHere() {
        return refused(RecordRules.NEEDS_STATE, "n/a");
    }

    /** It has no meaning in this state, and the table says what to record instead. */
    static Cell notHere(String text) {
        return refused(RecordRules.NEEDS_STATE, "n/a (" + text + ")");
    }

    private static Cell refused(GuidanceRule rule, String text) {
        return new Cell(text, s -> List.of(rule), s -> Optional.empty());
    }

    /** Refused as the situation says, else taken. */
    Cell unless(Function<Situation, List<GuidanceRule>> rules) {
        return new Cell(text, rules, next);
    }
}
