package org.warmhandoff.consent.file;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.warmhandoff.core.DocumentId;

/** What a patient said against a disclosure, in writing or aloud: a consent taken back, or a refusal. */
public sealed interface Objection permits Revocation, Refusal {
    /** {@return the host's id of the entry} */
    DocumentId id();

    /** {@return written or spoken} */
    EntryForm form();

    /** {@return the day on which the patient said so} */
    LocalDate on();

    /** {@return when the keeper of the file learned of it} */
    ZonedDateTime knownAt();
}
