package org.warmhandoff.consent.part2;

import java.util.Optional;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Attributes;

/**
 * How one consent on file stands for one disclosure, whatever Part 2 makes of the disclosure itself: the patient's agreement
 * on record, which a practice asks for even where Part 2 does not restrict its records.
 *
 * @param covers whether it reaches this holder, recipient, information and purpose, all of them
 * @param inForce whether it is signed, begun, not ended, not revoked or refused as far as this disclosure goes, not false
 * @param ended how it ended; absent: it has not, as far as is known
 */
public record ConsentStanding(Answer covers, Answer inForce, Optional<Ended> ended) {

    /** How a consent ended. */
    public enum Ended {
        /** The patient took it back or later refused, or it turned out false. */
        REVOKED,
        /** Its last day passed, or its event occurred. */
        EXPIRED
    }

    /** Creates one. */
    public ConsentStanding {
        Attributes.of(ConsentStanding.class)
                .required("covers", covers)
                .required("inForce", inForce)
                .verify();
        ended = Attributes.optional(ended);
    }
}
