package org.warmhandoff.referral.vocabulary;

import static org.warmhandoff.core.care.Literature.AHRQ_CONNECT;
import static org.warmhandoff.core.care.Literature.AHRQ_DONTS;

import org.warmhandoff.core.code.Meaning;
import org.warmhandoff.core.code.Term;

/** What is talked about with a program. */
public enum ConversationTopic implements Term {
    /** What the patient needs. */
    NEEDS("What the patient needs."),
    /** How the patient is doing. */
    PROGRESS("How the patient is doing."),
    /** Whether the plan still fits. */
    TREATMENT_PLAN("Whether the plan still fits."),
    /** How information is shared and care coordinated. */
    GROUND_RULES("How information is shared and care coordinated."),
    /** When, where and how. */
    LOGISTICS("When, where and how."),
    /** Asking for a note or report. */
    CONSULT_NOTE("Asking for a note or report."),
    /** Another topic. */
    OTHER("Another topic.");

    private final Meaning meaning;

    ConversationTopic(String definition) {
        this.meaning = Meaning.of(definition).sourced(AHRQ_CONNECT, AHRQ_DONTS);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }

    /** {@return whether it is about one patient rather than about how two organizations work} */
    public boolean aboutOnePatient() {
        return this != GROUND_RULES && this != OTHER;
    }
}
