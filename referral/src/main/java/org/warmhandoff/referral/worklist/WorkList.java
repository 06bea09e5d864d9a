package org.warmhandoff.referral.worklist;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.InvalidValueException;
import org.warmhandoff.referral.CareContext;
import org.warmhandoff.referral.Referral;
import org.warmhandoff.referral.StepReport;

/**
 * What is to be done over many referrals as of one moment: what is late first, then by day, then by the id of the referral.
 * Every referral that is not closed has at least one item; a closed one has one where something is still owed to the patient,
 * to the program or to a rule.
 *
 * @param asOf the moment asked for; its zone says what day it is
 * @param items what is to be done
 * @param nothing the referrals that ask for nothing, in order
 * @param stopped the referrals whose log could not be replayed to its end, in order; an item of each says where
 * @param unread the logs that could not be read: what they ask for is not known and not on the list
 */
public record WorkList(
        ZonedDateTime asOf,
        List<WorkItem> items,
        List<DocumentId> nothing,
        List<DocumentId> stopped,
        List<Unread> unread) {
    private static final Comparator<WorkItem> ORDER = Comparator.comparing(WorkItem::urgency)
            .thenComparing(i -> i.by().map(d -> d.toString()).orElse(""))
            .thenComparing(WorkItem::referral)
            .thenComparing(i -> i.step().map(s -> s.number()).orElse(0))
            .thenComparing(WorkItem::key);

    /**
     * A log that could not be read.
     *
     * @param where the host's name for it, such as that of a file
     * @param problems what is wrong with it, each with its place and without any value
     */
    public record Unread(String where, List<String> problems) {
        /** Creates one. */
        public Unread {
            Attributes.of(Unread.class).required("where", where).verify();
            problems = Attributes.list("problems", problems);
        }

        /** {@return where, and what is wrong} */
        @Override
        public String toString() {
            return where + ": " + String.join("; ", problems);
        }
    }

    /** Creates one. */
    public WorkList {
        Attributes.of(WorkList.class).required("asOf", asOf).verify();
        items = Attributes.list("items", items);
        nothing = Attributes.list("nothing", nothing);
        stopped = Attributes.list("stopped", stopped);
        unread = Attributes.list("unread", unread);
    }

    /**
     * {@return the list over referrals}
     *
     * @param referrals the referrals, each once
     * @param asOf the moment asked for, before which the last event of each was written down
     * @param context how long things may take, and which days are closed
     * @throws InvalidValueException when a referral is there twice, or has an event that was written down later
     */
    public static WorkList of(List<Referral> referrals, ZonedDateTime asOf, CareContext context) {
        List<InvalidValueException.Problem> problems = new ArrayList<>();
        for (int i = 0; i < referrals.size(); i++) {
            if (referrals.get(i).log().stream().anyMatch(e -> e.recordedAt().isAfter(asOf))) {
                problems.add(new InvalidValueException.Problem(
                        FactRef.of("referrals").at(i), "must have no event written down after the moment asked for"));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidValueException("WorkList", problems);
        }
        return of(referrals.stream().map(r -> r.steps(asOf, context)).toList(), asOf);
    }

    /**
     * {@return the list over reports, each made with the limits of its own referral}
     *
     * @param reports the reports, one for each referral
     * @param asOf the moment they were all asked for
     * @throws InvalidValueException when two are of one referral, or one was asked for another moment
     */
    public static WorkList of(List<StepReport> reports, ZonedDateTime asOf) {
        check(reports, asOf);
        List<WorkItem> items = new ArrayList<>();
        List<DocumentId> nothing = new ArrayList<>();
        List<DocumentId> stopped = new ArrayList<>();
        for (StepReport report : reports) {
            List<WorkItem> its = new Work(report).items();
            items.addAll(its);
            if (its.isEmpty()) {
                nothing.add(report.referral());
            }
            report.stopped().ifPresent(s -> stopped.add(report.referral()));
        }
        return new WorkList(
                asOf,
                items.stream().sorted(ORDER).toList(),
                nothing.stream().sorted().toList(),
                stopped.stream().sorted().toList(),
                List.of());
    }

    private static void check(List<StepReport> reports, ZonedDateTime asOf) {
        List<InvalidValueException.Problem> problems = new ArrayList<>();
        Set<DocumentId> seen = new HashSet<>();
        for (int i = 0; i < reports.size(); i++) {
            FactRef at = FactRef.of("reports").at(i);
            if (!seen.add(reports.get(i).referral())) {
                problems.add(
                        new InvalidValueException.Problem(at.at("referral"), "must not be that of another report"));
            }
            if (!reports.get(i).asOf().equals(asOf)) {
                problems.add(new InvalidValueException.Problem(at.at("asOf"), "must be the moment of the list"));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidValueException("WorkList", problems);
        }
    }

    /**
     * {@return a copy that names logs that could not be read}
     *
     * @param logs the logs
     */
    public WorkList withUnread(List<Unread> logs) {
        return new WorkList(asOf, items, nothing, stopped, logs);
    }

    /** {@return whether every log was read, and replayed to its end} */
    public boolean whole() {
        return unread.isEmpty() && stopped.isEmpty();
    }

    /**
     * {@return the items of an urgency, in order}
     *
     * @param urgency which
     */
    public List<WorkItem> of(WorkItem.Urgency urgency) {
        return items.stream().filter(i -> i.urgency() == urgency).toList();
    }

    /** {@return the list as text, one line for each item and each log that could not be read} */
    @Override
    public String toString() {
        return "Work list as of " + asOf + "\n"
                + items.stream().map(i -> i + "\n").collect(Collectors.joining())
                + unread.stream().map(u -> "not read: " + u + "\n").collect(Collectors.joining());
    }
}
