package org.warmhandoff.referral;

import java.time.LocalDate;
import java.util.List;
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
 * @param also the other days that it is about, earliest first
 * @param rule the rule that was broken and that it follows from; absent: the referral as it stands asks for it
 * @param scripts words for it, in the order in which they are needed
 */
public record NextAction(
        String text,
        String who,
        String when,
        Optional<LocalDate> by,
        List<DueDate> also,
        Optional<GuidanceRule> rule,
        List<Script> scripts) {
    /** Creates one. */
    public NextAction {
        Attributes.of(NextAction.class)
                .required("text", text)
                .required("who", who)
                .required("when", when)
                .verify();
        by = Attributes.optional(by);
        also = Attributes.list("also", also);
        rule = Attributes.optional(rule);
        scripts = Attributes.list("scripts", scripts);
    }

    /** One that no rule asks for, with no words for it. */
    static NextAction of(String text, String who, String when, Optional<LocalDate> by) {
        return new NextAction(text, who, when, by, List.of(), Optional.empty(), List.of());
    }

    NextAction after(GuidanceRule broken) {
        return new NextAction(text, who, when, by, also, Optional.of(broken), scripts);
    }

    NextAction saying(Script... words) {
        return new NextAction(text, who, when, by, also, rule, List.of(words));
    }

    /** {@return all of it on one line, but the words} */
    @Override
    public String toString() {
        return text + " (" + who + "; " + when + by.map(d -> " " + d).orElse("") + ")";
    }
}
