package org.warmhandoff.referral.event;

import java.time.LocalDate;
import java.util.Optional;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.Shape;
import org.warmhandoff.referral.vocabulary.MedicationStance;

/**
 * How one mutual-help meeting sees medication, and how that came to be known.
 *
 * @param is how it sees medication
 * @param basis on what that rests; absent: the default of the fellowship, which counts as unknown
 * @param checkedOn the day it was checked; absent: not on record, and it counts as unknown
 * @param checkedBy who checked, by the host's id; absent: not on record
 */
public record MeetingStance(
        MedicationStance is, MedicationStance.Basis basis, Optional<LocalDate> checkedOn, Optional<PartyId> checkedBy) {
    /** Creates one. */
    public MeetingStance {
        Attributes.of(MeetingStance.class).required("is", is).verify();
        basis = Attributes.orElse(basis, MedicationStance.Basis.DEFAULT);
        checkedOn = Attributes.optional(checkedOn);
        checkedBy = Attributes.optional(checkedBy);
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
