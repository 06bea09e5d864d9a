package org.warmhandoff.core;

import java.time.LocalDate;

/**
 * An edition of the text that a rule states, and the first day on which it holds.
 *
 * @param name how it is called
 * @param published where it was published
 * @param from the first day on which it holds, inclusive
 */
public record Edition(String name, String published, LocalDate from) {
    /** 42 CFR Part 2 as amended in 2024: in force from 2024-04-16, compliance required from 2026-02-16. */
    public static final Edition PART2_2024 =
            new Edition("42 CFR Part 2, 2024 edition", "89 FR 12472", LocalDate.of(2024, 4, 16));

    /** The guidance texts as published when this release was made; they hold for any day. */
    public static final Edition GUIDANCE_2026 =
            new Edition("Guidance as read in 2026", "see the sources of each rule", LocalDate.MIN);

    /** Creates one. */
    public Edition {
        Attributes.of(Edition.class)
                .required("name", name)
                .required("published", published)
                .required("from", from)
                .verify();
    }

    /**
     * {@return whether this edition holds on a day}
     *
     * @param day the day of the act, in the caller's zone
     */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from);
    }
}
