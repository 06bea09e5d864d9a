package org.warmhandoff.referral.vocabulary;

import static org.warmhandoff.core.care.Literature.RURAL_GROUP;

import org.warmhandoff.core.code.Meaning;
import org.warmhandoff.core.code.Term;

/**
 * Whether a group takes people as they come. Which format is usual where is no rule: an open outpatient group is
 * nothing wrong.
 */
public enum GroupFormat implements Term {
    /** It goes on; people come and go as they need. More usual in residential and inpatient care. */
    OPEN("It goes on; people come and go as they need. More usual in residential and inpatient care."),
    /** The same people for a set time. More usual in outpatient care. */
    CLOSED("The same people for a set time. More usual in outpatient care.");

    private final Meaning meaning;

    GroupFormat(String definition) {
        this.meaning = Meaning.of(definition).sourced(RURAL_GROUP);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
