package org.warmhandoff.referral.worklist;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.warmhandoff.referral.GuidanceRule;
import org.warmhandoff.referral.Script;

/**
 * A work list for a calendar (iCalendar, RFC 5545): one event of a whole day for each item, since calendars show events and
 * few show tasks. What is overdue, due at once or without a day stands on the day asked for, where it is seen, and says since
 * when it is late. An item keeps its UID as long as the same thing is due by the same day, so that a list read in again moves
 * it and adds none. The events are private and leave their day free.
 */
public final class WorkCalendar {
    private static final int OCTETS = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);

    private final WorkList list;
    private final LocalDate today;
    private final StringBuilder out = new StringBuilder();

    private WorkCalendar(WorkList list) {
        this.list = list;
        this.today = list.asOf().toLocalDate();
    }

    /**
     * {@return the calendar, lines ending with CR and LF}
     *
     * @param list the work list; its moment is the DTSTAMP of every event
     */
    public static String of(WorkList list) {
        return new WorkCalendar(list).calendar();
    }

    private String calendar() {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//warmhandoff//work list//EN");
        line("CALSCALE:GREGORIAN");
        list.items().forEach(this::item);
        if (!list.unread().isEmpty()) {
            int logs = list.unread().size();
            event(
                    "unread/" + today,
                    today,
                    "The list is not whole: " + (logs == 1 ? "1 log" : logs + " logs") + " could not be read",
                    list.unread().stream().map(WorkList.Unread::toString).collect(Collectors.joining("\n")));
        }
        line("END:VCALENDAR");
        return out.toString();
    }

    private void item(WorkItem i) {
        String lead = switch (i.urgency()) {
            case OVERDUE -> "Overdue since " + i.by().orElseThrow() + ": ";
            case UNDATED -> "No day set: ";
            default -> "";
        };
        LocalDate day = i.urgency() == WorkItem.Urgency.LATER ? i.by().orElseThrow() : today;
        event(i.key(), day, lead + i.referral() + ": " + i.what(), description(i));
    }

    private static String description(WorkItem i) {
        List<String> lines = new ArrayList<>();
        lines.add("Who: " + i.who());
        String rules = i.rules().stream().map(GuidanceRule::id).collect(Collectors.joining(", "));
        lines.add("Why: " + (rules.isEmpty() ? "" : rules + ", ") + i.source());
        i.also().forEach(d -> lines.add("Also by " + d.by() + ": " + d.what()));
        i.questions().forEach(q -> lines.add("Ask the program: " + q));
        for (Script s : i.scripts()) {
            lines.add(s.id() + ": " + s.words());
        }
        return String.join("\n", lines);
    }

    private void event(String key, LocalDate day, String summary, String description) {
        line("BEGIN:VEVENT");
        line("UID:" + key + "@warmhandoff");
        line("DTSTAMP:" + MOMENT.format(list.asOf().withZoneSameInstant(ZoneOffset.UTC)));
        line("DTSTART;VALUE=DATE:" + DAY.format(day));
        line("DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
        line("SUMMARY:" + escaped(summary));
        line("DESCRIPTION:" + escaped(description));
        line("CLASS:PRIVATE");
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    /** Text of a property (3.3.11): backslash, semicolon and comma are escaped, a line break is written; other controls are not. */
    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\r\n|\r|\n", "\\\\n")
                .replaceAll("[\\x00-\\x08\\x0B-\\x1F\\x7F]", "");
    }

    /** A content line (3.1), folded so that no line has more than 75 octets and no character is cut. */
    private void line(String content) {
        int room = OCTETS;
        int from = 0;
        while (from < content.length()) {
            int to = from;
            int used = 0;
            while (to < content.length()) {
                int next = to + Character.charCount(content.codePointAt(to));
                int octets = content.substring(to, next).getBytes(StandardCharsets.UTF_8).length;
                if (used + octets > room) {
                    break;
                }
                used += octets;
                to = next;
            }
            out.append(from == 0 ? "" : " ").append(content, from, to).append("\r\n");
            from = to;
            room = OCTETS - 1;
        }
    }
}
