package org.warmhandoff.consent.part2;

import java.util.List;

/** At least one item may not go for at least one purpose. */
public final class Denied extends Decision {
    private final Explanation explanation;

    Denied(Act act, Explanation explanation) {
        super(act);
        this.explanation = explanation;
    }

    @Override
    public Word is() {
        return Word.DENIED;
    }

    /** {@return all reasons, grouped per pathway and consent, the nearest to being met first} */
    public List<Unmet> reasons() {
        return explanation.unmet();
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
        return DecisionRecord.of(this).refused(reasons(), List.of(), releasable(), neutralText());
    }
}
