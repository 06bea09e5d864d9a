package org.warmhandoff.consent.part2;

import org.warmhandoff.core.Answer;
import org.warmhandoff.core.FactRef;

/**
 * Receives what the rules of a section found. On the first walk nobody listens ({@link #NOBODY}) and only the answers that
 * come back count; on the second {@link Reasons} writes down what was not satisfied.
 */
abstract class Findings {
    /** Nobody listens. */
    static final Findings NOBODY = new Findings() {
        @Override
        Answer found(Part2Rule rule, Answer satisfied) {
            return rule.effect() == Effect.ADVISES ? Answer.YES : satisfied;
        }

        @Override
        boolean enough(Answer met) {
            return met == Answer.NO;
        }

        @Override
        boolean explains() {
            return false;
        }

        @Override
        boolean leavesOpen() {
            return false;
        }

        @Override
        void at(FactRef fact) {}

        @Override
        void argued(OpenQuestion question) {}

        @Override
        void notApplicable(Part2Rule rule) {}
    };

    /** Takes what a rule found and gives back its weight in the decision. */
    abstract Answer found(Part2Rule rule, Answer satisfied);

    /** Takes what a rule found that asks only in some cases; one that does not apply weighs nothing. */
    final Answer found(Part2Rule rule, boolean applies, Answer satisfied) {
        if (applies) {
            return found(rule, satisfied);
        }
        notApplicable(rule);
        return Answer.YES;
    }

    /** Whether what was found so far decides, so that nobody wants to hear the rest. */
    abstract boolean enough(Answer met);

    abstract void notApplicable(Part2Rule rule);

    /** Whether the last finding is being explained, so that places and open questions may be added to it. */
    abstract boolean explains();

    /** Whether the last finding is being explained, and is that something is not known. */
    abstract boolean leavesOpen();

    /** Adds a place to the last finding; its first name is one of those that start the facts of a rule. */
    abstract void at(FactRef fact);

    /** Says that the last finding rests on an open question. */
    abstract void argued(OpenQuestion question);
}
