package org.warmhandoff.consent.part2;

import java.util.List;

/** Part 2 does not restrict what is asked. HIPAA and state law still may. */
public final class NotCovered extends Decision {
    private final Explanation explanation;

    NotCovered(Act act, Explanation explanation) {
        super(act);
        this.explanation = explanation;
    }

    @Override
    public Word is() {
        return Word.NOT_COVERED;
    }

    /** {@return which of the tests that make a restricted record failed} */
    public List<Unmet> reasons() {
        return explanation.unmet();
    }

    @Override
    public List<Obligation> obligations() {
        return List.of();
    }

    @Override
    public List<String> limits() {
        return Explanation.NOT_COVERED_LIMITS;
    }

    @Override
    public DecisionRecord record() {
        return DecisionRecord.of(this).reasons(reasons());
    }
}
