package org.warmhandoff.referral.vocabulary;

import static org.warmhandoff.core.care.Literature.AHRQ_CONNECT;
import static org.warmhandoff.core.care.Literature.AHRQ_IDENTIFY;
import static org.warmhandoff.core.care.Literature.AHRQ_OPENING;
import static org.warmhandoff.core.care.Literature.AHRQ_REFER_INTERNAL;

import org.warmhandoff.core.code.Meaning;
import org.warmhandoff.core.code.Term;

/** How a practice and a program speak with each other, or a team within itself. */
public enum CommunicationChannel implements Term {
    /** A conversation. */
    DIRECT_CONVERSATION("A conversation."),
    /** A meeting. */
    MEETING("A meeting."),
    /** A huddle. */
    HUDDLE("A huddle."),
    /** By telephone. */
    PHONE("By telephone."),
    /** By video. */
    VIDEO("By video."),
    /** A secure message. */
    SECURE_MESSAGE("A secure message."),
    /** A record both can read. */
    SHARED_RECORD("A record both can read."),
    /** A written progress note. */
    WRITTEN_PROGRESS_NOTE("A written progress note."),
    /** A review of the registry. */
    REGISTRY_REVIEW("A review of the registry.");

    private final Meaning meaning;

    CommunicationChannel(String definition) {
        this.meaning = Meaning.of(definition).sourced(AHRQ_OPENING, AHRQ_REFER_INTERNAL, AHRQ_IDENTIFY, AHRQ_CONNECT);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }

    /** {@return whether people speak with each other, rather than read} */
    public boolean direct() {
        return compareTo(VIDEO) <= 0;
    }

    /** {@return whether it is something in writing} */
    public boolean written() {
        return !direct() && this != REGISTRY_REVIEW;
    }
}
