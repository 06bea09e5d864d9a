package org.warmhandoff.referral;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.Shape;

/**
 * What a report on a referral takes from the practice beside the log.
 *
 * @param limits how long things may take; absent: {@link Limits#DEFAULT}
 * @param closedDays days that are no business days, beside Saturday and Sunday; empty: none
 */
public record CareContext(Optional<Limits> limits, List<LocalDate> closedDays) {
    /** The numbers of {@link Limits#DEFAULT}, and no closed day but Saturday and Sunday. */
    public static final CareContext DEFAULT = new CareContext(Optional.empty(), List.of());

    /** Creates one. */
    public CareContext {
        limits = Attributes.optional(limits);
        closedDays = Attributes.list("closedDays", closedDays);
    }

    /** The numbers in force. */
    Limits numbers() {
        return limits.orElse(Limits.DEFAULT);
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
