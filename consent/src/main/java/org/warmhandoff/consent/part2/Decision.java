package org.warmhandoff.consent.part2;

import java.util.List;
import java.util.function.Function;

/**
 * The answer to one disclosure: {@link Permitted}, {@link Denied}, {@link Undetermined} or {@link NotCovered}, never anything
 * else. It can only come from {@link Part2}; a decision that was stored is a {@link DecisionRecord}, which opens nothing.
 */
public abstract sealed class Decision permits Permitted, Withheld, NotCovered {

    /** The four words. */
    public enum Word {
        /** The record may go, with its duties. */
        PERMITTED,
        /** It may not. */
        DENIED,
        /** Nothing forbids it, but a fact is not known or a judgement not made. It may not go yet. */
        UNDETERMINED,
        /** Part 2 does not restrict it. HIPAA and state law may. */
        NOT_COVERED
    }

    private final Act act;

    Decision(Act act) {
        this.act = act;
    }

    final Act act() {
        return act;
    }

    /** {@return which of the four} */
    public abstract Word is();

    /** {@return whether Part 2 permits it: only {@link Permitted} does} */
    public final boolean permits() {
        return is() == Word.PERMITTED;
    }

    /** {@return the duties that go with the answer; empty where there are none} */
    public abstract List<Obligation> obligations();

    /** {@return what the answer did not look at; empty where the rules left nothing aside} */
    public List<String> limits() {
        return act.fromCopy() ? Explanation.LIMITS_OF_A_COPY : Explanation.LIMITS;
    }

    /** {@return by what and of what the decision was made; computed at each call} */
    public final Stamp stamp() {
        return Stamp.of(act);
    }

    /** {@return the decision as a document} */
    public abstract DecisionRecord record();

    /**
     * Handles the answer, whichever it is.
     *
     * @param permitted for a permitted one
     * @param denied for a denied one
     * @param undetermined for an open one
     * @param notCovered where Part 2 does not restrict it
     * @param <T> what comes of it
     * @return what the one that fits gives
     */
    public final <T> T fold(
            Function<? super Permitted, ? extends T> permitted,
            Function<? super Denied, ? extends T> denied,
            Function<? super Undetermined, ? extends T> undetermined,
            Function<? super NotCovered, ? extends T> notCovered) {
        if (this instanceof Permitted p) {
            return permitted.apply(p);
        } else if (this instanceof Denied d) {
            return denied.apply(d);
        } else if (this instanceof Undetermined u) {
            return undetermined.apply(u);
        }
        return notCovered.apply((NotCovered) this);
    }

    /** {@return the word only} */
    @Override
    public final String toString() {
        return is().name();
    }
}
