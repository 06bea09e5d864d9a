package org.warmhandoff.examples.walkthrough;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmhandoff.referral.DueDate;
import org.warmhandoff.referral.GuidanceRule;
import org.warmhandoff.referral.worklist.WorkItem;
import org.warmhandoff.referral.worklist.WorkList;

/** The work list for people: what is late first, and what could not be read before everything else. */
final class WorkListPage {
    private WorkListPage() {}

    static String of(WorkList list) {
        Page page = new Page();
        page.labelled(0, "WORK LIST  ", headline(list));
        if (!list.unread().isEmpty()) {
            page.line().heading("Not read: what these ask for is not on the list");
            for (WorkList.Unread u : list.unread()) {
                page.labelled(2, "x ", u.where());
                u.problems().forEach(p -> page.labelled(4, "", p));
            }
        }
        for (WorkItem.Urgency u : WorkItem.Urgency.values()) {
            if (!list.of(u).isEmpty()) {
                page.line().heading(heading(u));
                list.of(u).forEach(i -> item(page, i));
            }
        }
        if (!list.nothing().isEmpty()) {
            page.line()
                    .paragraph(
                            0,
                            "Nothing to do: "
                                    + list.nothing().stream()
                                            .map(Object::toString)
                                            .collect(Collectors.joining(", ")));
        }
        return page.toString();
    }

    static String headline(WorkList list) {
        long referrals =
                list.items().stream().map(WorkItem::referral).distinct().count()
                        + list.nothing().size();
        return "as of " + list.asOf().toLocalDate() + ": " + counted(referrals, "referral") + ", "
                + list.of(WorkItem.Urgency.OVERDUE).size() + " overdue, "
                + list.of(WorkItem.Urgency.TODAY).size() + " for today"
                + (list.unread().isEmpty()
                        ? ""
                        : "; NOT WHOLE: " + counted(list.unread().size(), "log") + " not read")
                + (list.stopped().isEmpty()
                        ? ""
                        : "; NOT WHOLE: " + counted(list.stopped().size(), "log") + " not read to the end");
    }

    private static String counted(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    static String heading(WorkItem.Urgency urgency) {
        return switch (urgency) {
            case OVERDUE -> "Overdue";
            case TODAY -> "Today, or at once";
            case LATER -> "Later";
            case UNDATED -> "At the next act or contact";
        };
    }

    private static void item(Page page, WorkItem i) {
        page.labelled(2, day(i) + "  ", i.referral() + ": " + i.what() + " (" + i.who() + ")");
        page.labelled(14, "", why(i));
        other(i).forEach(d -> page.labelled(14, "also ", d.by() + "  " + d.what()));
        i.questions().forEach(q -> page.labelled(14, "ask   ", q));
        page.say(14, i.scripts());
    }

    /** The days it is about beside its own. */
    static List<DueDate> other(WorkItem i) {
        return i.also().stream()
                .filter(d -> !Optional.of(d.by()).equals(i.by()))
                .toList();
    }

    /** Its day, or ten blanks. */
    private static String day(WorkItem i) {
        return i.by().map(Object::toString).orElse(" ".repeat(10));
    }

    /** Why it is to be done: the step, the rules that were broken, and the source. */
    static String why(WorkItem i) {
        return Stream.of(
                        i.step().map(s -> "step " + s.number()),
                        i.rules().isEmpty() ? Optional.<String>empty() : Optional.of(rules(i)),
                        Optional.of(i.source()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
    }

    private static String rules(WorkItem i) {
        return i.rules().stream().map(GuidanceRule::id).collect(Collectors.joining(", "));
    }

    /** The list as a table for a spreadsheet (RFC 4180); a text that it would take for a formula is led by an apostrophe. */
    static String table(WorkList list) {
        Stream<List<String>> items = list.items().stream()
                .map(i -> List.of(
                        i.urgency().name(),
                        i.by().map(Object::toString).orElse(""),
                        i.referral().value(),
                        i.what(),
                        i.who(),
                        i.step().map(s -> String.valueOf(s.number())).orElse(""),
                        rules(i),
                        i.source()));
        Stream<List<String>> unread =
                list.unread().stream().map(u -> List.of("NOT_READ", "", "", u.toString(), "", "", "", ""));
        return Stream.of(
                        Stream.of(List.of("urgency", "by", "referral", "what", "who", "step", "rules", "source")),
                        items,
                        unread)
                .flatMap(s -> s)
                .map(row -> row.stream().map(WorkListPage::cell).collect(Collectors.joining(",")) + "\r\n")
                .collect(Collectors.joining());
    }

    private static String cell(String text) {
        String safe = text.matches("(?s)[=+@\\t\\r-].*") ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
