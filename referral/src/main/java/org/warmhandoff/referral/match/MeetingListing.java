package org.warmhandoff.referral.match;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.Shape;
import org.warmhandoff.referral.vocabulary.Fellowship;
import org.warmhandoff.referral.vocabulary.MedicationStance;

/**
 * A meeting of mutual help, and how it sees medication. The stance belongs to the meeting, not to its fellowship.
 *
 * @param fellowship of which fellowship
 * @param stance how it sees medication; absent: nobody checked, the default of the fellowship
 * @param maySpeak whether a person on medication may speak; absent: unknown
 * @param mayLead whether a person on medication may lead; absent: unknown
 * @param mayHoldServiceRole whether a person on medication may hold a service role; absent: unknown
 * @param countsAsRecoveryTime whether time on medication counts as recovery; absent: unknown
 * @param checkedOn the day the stance was checked; absent: not on record, and the stance counts as unknown
 * @param checkedBy who checked, by the host's id; absent: not on record
 * @param basis on what the stance rests; absent: a default, which counts as unknown
 */
@Value.Builder
public record MeetingListing(
        Fellowship fellowship,
        MedicationStance stance,
        Answer maySpeak,
        Answer mayLead,
        Answer mayHoldServiceRole,
        Answer countsAsRecoveryTime,
        Optional<LocalDate> checkedOn,
        Optional<PartyId> checkedBy,
        MedicationStance.Basis basis) {
    /** Creates one. */
    public MeetingListing {
        Attributes.of(MeetingListing.class).required("fellowship", fellowship).verify();
        maySpeak = Attributes.orElse(maySpeak, Answer.UNKNOWN);
        mayLead = Attributes.orElse(mayLead, Answer.UNKNOWN);
        mayHoldServiceRole = Attributes.orElse(mayHoldServiceRole, Answer.UNKNOWN);
        countsAsRecoveryTime = Attributes.orElse(countsAsRecoveryTime, Answer.UNKNOWN);
        checkedOn = Attributes.optional(checkedOn);
        checkedBy = Attributes.optional(checkedBy);
        basis = stance == null
                ? MedicationStance.Basis.DEFAULT
                : Attributes.orElse(basis, MedicationStance.Basis.DEFAULT);
        stance = Attributes.orElse(stance, fellowship.defaultStance());
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MeetingListing}. */
    public static final class Builder extends MeetingListingBuilder {
        Builder() {}
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
