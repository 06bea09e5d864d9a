package org.warmhandoff.consent.part2;

import java.util.List;
import org.warmhandoff.core.Answer;

/** At least one item may not go for at least one purpose. */
public final class Denied extends Withheld {
    Denied(Act act) {
        super(act, Answer.NO);
    }

    @Override
    public Word is() {
        return Word.DENIED;
    }

    @Override
    public DecisionRecord record() {
        return DecisionRecord.withheld(this, List.of());
    }
}
