package org.warmhandoff.consent.part2;

import java.util.List;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Outcome;

/** Nothing is denied, but something rests on a fact that is not known or a judgement not made. It does not permit. */
public final class Undetermined extends Withheld {
    Undetermined(Act act) {
        super(act, Answer.UNKNOWN);
    }

    @Override
    public Word is() {
        return Word.UNDETERMINED;
    }

    /** {@return which facts or judgements are missing, and who may answer; each once} */
    public List<Question> questions() {
        return reasons().stream()
                .filter(u -> u.violations() == 0)
                .flatMap(u -> u.reasons().stream())
                .filter(r -> r.outcome() == Outcome.UNKNOWN)
                .map(r -> new Question(r.rule(), r.remedy(), r.facts(), r.open()))
                .distinct()
                .toList();
    }

    @Override
    public DecisionRecord record() {
        return DecisionRecord.withheld(this, questions());
    }
}
