package org.warmhandoff.referral.event;

import java.util.List;
import java.util.Optional;
import org.warmhandoff.consent.Disclosure;
import org.warmhandoff.consent.part2.Decision;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.Shape;
import org.warmhandoff.core.Words;

/**
 * What was told to a program about the patient, for the record of an act that identifies the patient.
 *
 * @param disclosure exactly what was asked to be disclosed
 * @param answer the answer it got then, kept for the record only: it is always decided again; absent: not kept
 * @param discharged entries of the file's log that discharge the duties which go with the disclosure: about this event, and
 *     made on its day at the latest
 */
public record Shared(Disclosure disclosure, Optional<Decided> answer, List<DocumentId> discharged) {

    /**
     * A decision as it was noted. It proves nothing.
     *
     * @param is the answer
     * @param stamp the stamp it carried, as written; absent: not kept
     */
    public record Decided(Decision.Word is, Optional<Words> stamp) {
        /** Creates one. */
        public Decided {
            Attributes.of(Decided.class).required("is", is).verify();
            stamp = Attributes.optional(stamp);
        }

        /** {@return the shape only} */
        @Override
        public String toString() {
            return Shape.of(this);
        }
    }

    /** Creates one. */
    public Shared {
        Attributes.of(Shared.class).required("disclosure", disclosure).verify();
        answer = Attributes.optional(answer);
        discharged = Attributes.list("discharged", discharged);
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
