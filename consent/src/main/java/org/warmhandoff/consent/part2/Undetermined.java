package org.warmhandoff.consent.part2;

import java.util.List;
import org.warmhandoff.core.Outcome;

/** Nothing is denied, but something rests on a fact that is not known or a judgement not made. It does not permit. */
public final class Undetermined extends Decision {
    private final Explanation explanation;

    Undetermined(Act act, Explanation explanation) {
        super(act);
        this.explanation = explanation;
    }

    @Override
    public Word is() {
        return Word.UNDETERMINED;
    }

    /** {@return what is open, grouped per pathway and consent, the nearest to being met first} */
    public List<Unmet> reasons() {
        return explanation.unmet();
    }

    /** {@return which facts or judgements are missing, and who may answer; each once} */
    public List<Question> questions() {
        return explanation.unmet().stream()
                .filter(u -> u.violations() == 0)
                .flatMap(u -> u.reasons().stream())
                .filter(r -> r.outcome() == Outcome.UNKNOWN)
                .map(r -> new Question(r.rule(), r.remedy(), r.facts(), r.open()))
                .distinct()
                .toList();
    }

    /** {@return the narrower disclosures that would be permitted; each must be asked again} */
    public List<Releasable> releasable() {
        return explanation.releasable();
    }

    /** {@return the one text that may go out; it says nothing of any person (2.13(c)(2))} */
    public String neutralText() {
        return Section2_13.NEUTRAL_TEXT;
    }

    @Override
    public List<Obligation> obligations() {
        return Section2_32.withRefusal();
    }

    @Override
    public DecisionRecord record() {
        return DecisionRecord.of(this).refused(reasons(), questions(), releasable(), neutralText());
    }
}
