package org.warmhandoff.referral.match;

import java.util.List;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.Shape;
import org.warmhandoff.referral.event.Cost;

/**
 * What care costs at a program, and what help there is.
 *
 * @param slidingFee whether fees depend on income; absent: unknown
 * @param freeCare whether care is free; absent: unknown
 * @param paymentAssistance whether there is help with paying; absent: unknown
 * @param costs what a person without coverage pays; empty: not listed
 */
public record Affordability(Answer slidingFee, Answer freeCare, Answer paymentAssistance, List<Cost> costs) {
    /** Creates one. */
    public Affordability {
        slidingFee = Attributes.orElse(slidingFee, Answer.UNKNOWN);
        freeCare = Attributes.orElse(freeCare, Answer.UNKNOWN);
        paymentAssistance = Attributes.orElse(paymentAssistance, Answer.UNKNOWN);
        costs = Attributes.list("costs", costs);
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
