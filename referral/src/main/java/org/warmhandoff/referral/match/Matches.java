package org.warmhandoff.referral.match;

import java.time.ZonedDateTime;
import java.util.List;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.Shape;
import org.warmhandoff.referral.event.Direction;

/**
 * Every entry of a directory for one patient, explained. It supports a decision; the patient chooses, and nothing was sent
 * or reserved.
 *
 * @param asOf the moment as of which it was asked
 * @param direction which way
 * @param fits every entry: those that fit, then those to ask first, then those that do not fit; within a group fewest
 *     unmet required preferences, then fewest other unmet preferences, then fewest unknowns, then by id
 * @param alternatives where no entry fits: what to offer, in this order; empty: one fits
 * @param limits what was not looked at
 */
public record Matches(
        ZonedDateTime asOf, Direction direction, List<Fit> fits, List<Alternative> alternatives, List<String> limits) {
    static final List<String> LIMITS = List.of(
            "text is not compared: names, limits in words, wishes in words",
            "the way to a program is what the host computed for this patient",
            "how urgent it is, and whether a place is kept");

    /** Creates one. */
    public Matches {
        Attributes.of(Matches.class)
                .required("asOf", asOf)
                .required("direction", direction)
                .verify();
        fits = Attributes.list("fits", fits);
        alternatives = Attributes.list("alternatives", alternatives);
        limits = Attributes.list("limits", limits);
    }

    /**
     * {@return the entries of a group, in order}
     *
     * @param group which
     */
    public List<Fit> in(Fit.Group group) {
        return fits.stream().filter(f -> f.group() == group).toList();
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
