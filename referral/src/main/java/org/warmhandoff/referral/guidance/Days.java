package org.warmhandoff.referral.guidance;

import java.time.LocalDate;

/** Days, counted back from the day asked for. */
final class Days {
    private Days() {}

    /** Whether a day is within so many days before another, both inclusive; a day to come is not. */
    static boolean within(LocalDate on, LocalDate today, int days) {
        return !on.isAfter(today) && !on.isBefore(today.minusDays(days));
    }

    /** Whether a day is more than so many days before another. */
    static boolean moreThanAgo(LocalDate on, LocalDate today, int days) {
        return on.isBefore(today.minusDays(days));
    }
}
