package org.warmhandoff.consent;

/** How somebody who read a description on a form judges it. */
public enum Reading {
    /** Specific and meaningful: a reader can tell what, who or why is meant. */
    SUFFICIENT,
    /** Says something, but not enough to tell. */
    TOO_VAGUE,
    /** Blank or illegible. */
    ABSENT,
    /** Nobody has judged it yet. */
    NOT_JUDGED
}
