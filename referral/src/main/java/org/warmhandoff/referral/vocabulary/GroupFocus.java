package org.warmhandoff.referral.vocabulary;

import static org.warmhandoff.core.care.Literature.RURAL_GROUP;

import org.warmhandoff.core.code.Meaning;
import org.warmhandoff.core.code.Term;

/** What a group is about. */
public enum GroupFocus implements Term {
    /** One topic. */
    TOPIC_SPECIFIC("One topic."),
    /** No topic in particular. */
    GENERAL("No topic in particular.");

    private final Meaning meaning;

    GroupFocus(String definition) {
        this.meaning = Meaning.of(definition).sourced(RURAL_GROUP);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
