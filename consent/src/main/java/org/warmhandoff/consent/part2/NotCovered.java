package org.warmhandoff.consent.part2;

import java.util.List;

/** Part 2 does not restrict what is asked. HIPAA and state law still may. */
public final class NotCovered extends Decision {
    NotCovered(Act act) {
        super(act);
    }

    @Override
    public Word is() {
        return Word.NOT_COVERED;
    }

    /** {@return which of the tests that make a restricted record failed; found at each call} */
    public List<Unmet> reasons() {
        return Explanation.notCovered(act());
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
        return DecisionRecord.notCovered(this);
    }
}
