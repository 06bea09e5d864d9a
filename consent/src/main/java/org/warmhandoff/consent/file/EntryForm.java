package org.warmhandoff.consent.file;

/** How a patient revoked or refused. */
public enum EntryForm {
    /** In writing, on paper or electronic. */
    WRITTEN,
    /** By word of mouth. */
    ORAL
}
