package org.warmhandoff.referral.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.referral.Limits;
import org.warmhandoff.referral.vocabulary.MedicationStance;

/**
 * What of an entry counts on a day. What is too old, or dated later than that day, counts as not said; of an entry that is
 * too old as a whole nothing is left but what it is.
 *
 * @param entry the entry, or what is left of it
 * @param capacity whether it takes new patients, where that counts
 * @param stance how a meeting sees medication; unknown where that does not count
 * @param stale what is too old
 * @param whole whether all of it is
 */
record Counted(
        DirectoryEntry entry,
        Optional<Capacity> capacity,
        MedicationStance stance,
        List<FactRef> stale,
        boolean whole) {

    private static final FactRef CAPACITY = FactRef.of("capacity");
    private static final FactRef STANCE = FactRef.of("meeting.stance");

    /** Whether what a criterion would read first is too old. */
    boolean tooOld(Criterion criterion) {
        return whole
                || (criterion == Criterion.AVAILABILITY && stale.contains(CAPACITY))
                || (criterion == Criterion.MOUD && stale.contains(STANCE));
    }

    static Counted on(LocalDate day, DirectoryEntry entry, Limits limits) {
        if (!fresh(entry.assuredOn(), day, limits.entryFresh())) {
            DirectoryEntry left = DirectoryEntry.builder()
                    .id(entry.id())
                    .category(entry.category())
                    .meeting(entry.meeting())
                    .build();
            return new Counted(left, Optional.empty(), MedicationStance.UNKNOWN, List.of(FactRef.ROOT), true);
        }
        List<FactRef> stale = new ArrayList<>();
        Optional<Capacity> capacity = entry.capacity();
        if (capacity.isPresent() && !fresh(capacity.map(Capacity::updatedOn), day, limits.capacityFresh())) {
            stale.add(CAPACITY);
            capacity = Optional.empty();
        }
        MedicationStance stance =
                entry.meeting().map(m -> m.stance().matchedAs(m.basis())).orElse(MedicationStance.UNKNOWN);
        if (stance != MedicationStance.UNKNOWN
                && !fresh(entry.meeting().flatMap(MeetingListing::checkedOn), day, limits.stanceFresh())) {
            stale.add(STANCE);
            stance = MedicationStance.UNKNOWN;
        }
        return new Counted(entry, capacity, stance, List.copyOf(stale), false);
    }

    private static boolean fresh(Optional<LocalDate> since, LocalDate day, int days) {
        return since.isPresent()
                && !since.get().isAfter(day)
                && !since.get().plusDays(days).isBefore(day);
    }
}
