package org.warmhandoff.referral;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.Shape;
import org.warmhandoff.referral.practice.Practice;

/**
 * What a practice brings along beside the case: its limits, its closed days, and what it is.
 *
 * @param limits how old a fact may be, and how long things may take; absent: {@link Limits#DEFAULT}
 * @param closedDays days that are no business days, beside Saturday and Sunday; empty: none
 * @param practice the practice; absent: not described, and what reads it is unknown
 */
public record CareContext(Limits limits, List<LocalDate> closedDays, Optional<Practice> practice) {
    /** The usual limits, no closed day but Saturday and Sunday, and a practice that is not described. */
    public static final CareContext NONE = new CareContext(Limits.DEFAULT, List.of(), Optional.empty());

    /** Creates one. */
    public CareContext {
        limits = Attributes.orElse(limits, Limits.DEFAULT);
        closedDays = Attributes.list("closedDays", closedDays);
        practice = Attributes.optional(practice);
    }

    /** The day that is a number of business days later. */
    LocalDate businessDays(LocalDate from, int days) {
        LocalDate day = from;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY
                    && day.getDayOfWeek() != DayOfWeek.SUNDAY
                    && !closedDays.contains(day)) {
                left--;
            }
        }
        return day;
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
