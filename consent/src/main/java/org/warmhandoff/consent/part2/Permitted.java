package org.warmhandoff.consent.part2;

import java.util.List;
import org.warmhandoff.core.SourceCheck;

/** Everything asked may go, with its duties. */
public final class Permitted extends Decision {
    Permitted(Act act) {
        super(act);
    }

    @Override
    public Word is() {
        return Word.PERMITTED;
    }

    /** {@return every pathway that is met, per item and purpose, on every consent that carries it; in the order of the file} */
    public List<Basis> bases() {
        return Explanation.bases(act());
    }

    /** {@return per item and purpose the one relied on: between consents the latest signed, then by id} */
    public List<Basis> reliedOn() {
        return Explanation.reliedOn(act());
    }

    @Override
    public List<Obligation> obligations() {
        return Section2_32.withConsent(act());
    }

    /** {@return how far the text was checked of the weakest rule that the permission rests on} */
    public SourceCheck sourceCheck() {
        return Section2_31.RULES.stream().map(r -> r.rule().check()).reduce(Pathway.P01.check(), SourceCheck::weaker);
    }

    @Override
    public DecisionRecord record() {
        return DecisionRecord.of(this).permitted(reliedOn(), bases(), sourceCheck());
    }
}
