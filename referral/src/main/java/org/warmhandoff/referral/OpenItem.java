package org.warmhandoff.referral;

import java.time.ZonedDateTime;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.Shape;

/**
 * Something between the practice and the program that waits.
 *
 * @param is what
 * @param since when the program said so
 */
public record OpenItem(Is is, ZonedDateTime since) {
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
                .verify();
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
