package org.warmhandoff.referral;

import java.time.ZonedDateTime;
import java.util.Optional;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.Shape;
import org.warmhandoff.core.Words;

/**
 * Something between the practice and the program that waits.
 *
 * @param is what
 * @param since when the program said so
 * @param saidIn the event in which it did
 * @param detail how long the wait may be, or the information asked for; absent: not stated
 */
public record OpenItem(Is is, ZonedDateTime since, DocumentId saidIn, Optional<Words> detail) {
    /** What waits. */
    public enum Is {
        /** The patient is on the program's waiting list. */
        WAITING_LIST,
        /** The program asked for more information. */
        INFORMATION_ASKED
    }

    /** Creates one. */
    public OpenItem {
        Attributes.of(OpenItem.class)
                .required("is", is)
                .required("since", since)
                .required("saidIn", saidIn)
                .verify();
        detail = Attributes.optional(detail);
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
