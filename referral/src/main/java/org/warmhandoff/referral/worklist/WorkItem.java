package org.warmhandoff.referral.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.referral.ConnectionStep;
import org.warmhandoff.referral.DueDate;
import org.warmhandoff.referral.GuidanceRule;
import org.warmhandoff.referral.ReferralLabel;
import org.warmhandoff.referral.Script;

/**
 * One thing to do for one referral.
 *
 * @param urgency whether it is late
 * @param by the last day; absent: none can be counted
 * @param referral the referral
 * @param label its name in short
 * @param what what to do, in one sentence
 * @param who by whom: "referrer", "who shared", or a role in the care team
 * @param when by when in words, as of a {@link org.warmhandoff.referral.NextAction}, or the name of the day
 * @param step the step it belongs to; absent: to none
 * @param rules the rules that were broken; empty: none, the referral as it stands asks for it
 * @param source where it stands that it should be done
 * @param event the event it is about; absent: the referral as a whole
 * @param also the other days that it is about, earliest first
 * @param scripts words for it
 * @param questions what to ask the program, in words a practice may use
 */
public record WorkItem(
        Urgency urgency,
        Optional<LocalDate> by,
        DocumentId referral,
        ReferralLabel label,
        String what,
        String who,
        String when,
        Optional<ConnectionStep> step,
        List<GuidanceRule> rules,
        String source,
        Optional<DocumentId> event,
        List<DueDate> also,
        List<Script> scripts,
        List<String> questions) {

    /** Whether it is late, from the most pressing. */
    public enum Urgency {
        /** Its day has passed. */
        OVERDUE,
        /** It is due on the day asked for, or at once: a rule was broken and no day is counted for it. */
        TODAY,
        /** Its day is to come. */
        LATER,
        /** No day is counted: it waits for the next act or the next contact. */
        UNDATED
    }

    /** Creates one. */
    public WorkItem {
        Attributes.of(WorkItem.class)
                .required("urgency", urgency)
                .required("referral", referral)
                .required("label", label)
                .required("what", what)
                .required("who", who)
                .required("when", when)
                .required("source", source)
                .verify();
        by = Attributes.optional(by);
        step = Attributes.optional(step);
        rules = Attributes.list("rules", rules);
        event = Attributes.optional(event);
        also = Attributes.list("also", also);
        scripts = Attributes.list("scripts", scripts);
        questions = Attributes.list("questions", questions);
    }

    /**
     * {@return its key: the same from day to day as long as the same thing is due by the same day, and no other item's on a
     * list}
     */
    public String key() {
        String why =
                rules.isEmpty() ? when : rules.stream().map(GuidanceRule::id).collect(Collectors.joining("+"));
        return Stream.of(
                        Optional.of(referral.value()),
                        step.map(s -> String.valueOf(s.number())),
                        Optional.of(why.replace(' ', '-')),
                        event.map(DocumentId::value),
                        by.map(LocalDate::toString))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("/"));
    }

    /** {@return all of it on one line, but words and questions} */
    @Override
    public String toString() {
        return urgency + by.map(d -> " " + d).orElse("") + " " + referral + ": " + what + " (" + who + ")";
    }
}
