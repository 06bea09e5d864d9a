package org.warmhandoff.consent.part2;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.warmhandoff.core.Answer;

/** The record stays where it is: {@link Denied}, or {@link Undetermined} yet. Reasons are found when first asked for. */
public abstract sealed class Withheld extends Decision permits Denied, Undetermined {
    private final Answer answer;
    private @Nullable Explanation explanation;

    Withheld(Act act, Answer answer) {
        super(act);
        this.answer = answer;
    }

    final Explanation explanation() {
        // Two threads may both find it; they find the same.
        Explanation known = explanation;
        if (known == null) {
            known = Explanation.of(act(), answer);
            explanation = known;
        }
        return known;
    }

    /** {@return why, grouped per pathway and consent, the nearest to being met first} */
    public final List<Unmet> reasons() {
        return explanation().unmet();
    }

    /** {@return the narrower disclosures that would be permitted; each must be asked again} */
    public final List<Releasable> releasable() {
        return explanation().releasable();
    }

    /** {@return the one text that may go out; it says nothing of any person (2.13(c)(2))} */
    public final String neutralText() {
        return Section2_13.NEUTRAL_TEXT;
    }

    @Override
    public final List<Obligation> obligations() {
        return Section2_32.withRefusal(act());
    }
}
