package org.warmhandoff.referral;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.InvalidValueException;
import org.warmhandoff.core.Shape;
import org.warmhandoff.referral.practice.CarePlan;
import org.warmhandoff.referral.practice.CareTeam;
import org.warmhandoff.referral.practice.Practice;

/**
 * What a practice brings along beside the case: its limits, its closed days, the weights it gives to rules, and what it is.
 *
 * @param limits how old a fact may be, and how long things may take; absent: {@link Limits#DEFAULT}
 * @param closedDays days that are no business days, beside Saturday and Sunday; empty: none
 * @param profile rules that weigh more here; absent: {@link RuleProfile#NONE}
 * @param carePlan the patient's plan of care; absent: not described, and what reads it is unknown
 * @param practice the practice; absent: not described, and what reads it is unknown
 * @param team its care team; absent: not described, and what reads it is unknown
 */
public record CareContext(
        Limits limits,
        List<LocalDate> closedDays,
        RuleProfile profile,
        Optional<CarePlan> carePlan,
        Optional<Practice> practice,
        Optional<CareTeam> team) {
    /** The usual limits and weights, no closed day but Saturday and Sunday, and nothing described. */
    public static final CareContext NONE = new CareContext(
            Limits.DEFAULT, List.of(), RuleProfile.NONE, Optional.empty(), Optional.empty(), Optional.empty());

    /** Creates one. */
    public CareContext {
        limits = Attributes.orElse(limits, Limits.DEFAULT);
        closedDays = Attributes.list("closedDays", closedDays);
        profile = Attributes.orElse(profile, RuleProfile.NONE);
        carePlan = Attributes.optional(carePlan);
        practice = Attributes.optional(practice);
        team = Attributes.optional(team);
    }

    /**
     * {@return a copy that describes the practice and its team}
     *
     * @param described the practice
     * @param withTeam its care team; empty: not described
     */
    public CareContext describing(Practice described, Optional<CareTeam> withTeam) {
        return new CareContext(limits, closedDays, profile, carePlan, Optional.of(described), withTeam);
    }

    /**
     * {@return a problem for each part that is there and that a document does not read}
     *
     * @param parts by name, those that are not read
     */
    public List<InvalidValueException.Problem> unread(String... parts) {
        List<InvalidValueException.Problem> problems = new ArrayList<>();
        for (String part : parts) {
            boolean there = switch (part) {
                case "closedDays" -> !closedDays.isEmpty();
                case "profile" -> !profile.weights().isEmpty();
                case "carePlan" -> carePlan.isPresent();
                case "practice" -> practice.isPresent();
                case "team" -> team.isPresent();
                default -> throw new IllegalArgumentException("a context has no such part");
            };
            if (there) {
                problems.add(new InvalidValueException.Problem(
                        FactRef.of("context").at(part), "is not read in this document"));
            }
        }
        return problems;
    }

    /**
     * {@return a copy with the plan of one patient}
     *
     * @param plan the plan; empty: none is known
     */
    public CareContext planning(Optional<CarePlan> plan) {
        return new CareContext(limits, closedDays, profile, plan, practice, team);
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
