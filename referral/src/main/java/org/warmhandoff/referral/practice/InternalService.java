package org.warmhandoff.referral.practice;

import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.Shape;
import org.warmhandoff.core.care.SupportModality;

/**
 * A behavioral health service of the practice itself.
 *
 * @param id the host's id
 * @param modality what kind of support
 * @param capacity whether it takes new patients; absent: unknown
 */
public record InternalService(DocumentId id, SupportModality modality, Answer capacity) {
    /** Creates one. */
    public InternalService {
        Attributes.of(InternalService.class)
                .required("id", id)
                .required("modality", modality)
                .verify();
        capacity = Attributes.orElse(capacity, Answer.UNKNOWN);
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
