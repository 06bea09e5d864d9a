package org.warmhandoff.referral;

import java.time.LocalDate;
import java.util.Optional;
import org.warmhandoff.core.Attributes;

/**
 * What to do next.
 *
 * @param text what, in one sentence
 * @param who by whom: "referrer", "who shared", or a role in the care team
 * @param when by when in words: "next act" (before anything more goes to the program), "at once", "next contact", or the
 *     name of a number of {@link Limits}
 * @param by the last day, where it can be counted; absent: it cannot
 */
public record NextAction(String text, String who, String when, Optional<LocalDate> by) {
    /** Creates one. */
    public NextAction {
        Attributes.of(NextAction.class)
                .required("text", text)
                .required("who", who)
                .required("when", when)
                .verify();
        by = Attributes.optional(by);
    }

    /** {@return all of it on one line} */
    @Override
    public String toString() {
        return text + " (" + who + "; " + when + by.map(d -> " " + d).orElse("") + ")";
    }
}
