package org.warmhandoff.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a calendar back as RFC 5545 says, and holds each line to it. */
final class Ical {
    /** An event of a calendar. */
    record Event(String uid, String stamp, LocalDate start, LocalDate end, String summary, String description) {}

    private Ical() {}

    static List<Event> read(String calendar) {
        assertThat(calendar).endsWith("\r\n");
        assertThat(calendar.replace("\r\n", "")).doesNotContain("\r", "\n");
        for (String line : calendar.split("\r\n", -1)) {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
            assertThat(new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .as("no character is cut")
                    .isEqualTo(line);
        }
        String[] lines = calendar.replace("\r\n ", "").split("\r\n", -1);
        assertThat(lines[0]).isEqualTo("BEGIN:VCALENDAR");
        assertThat(lines[lines.length - 2]).isEqualTo("END:VCALENDAR");
        assertThat(lines).contains("VERSION:2.0").anyMatch(l -> l.startsWith("PRODID:"));
        List<Event> events = new ArrayList<>();
        Map<String, String> event = new HashMap<>();
        for (String line : lines) {
            int colon = line.indexOf(':');
            if (line.equals("BEGIN:VEVENT")) {
                event.clear();
            } else if (line.equals("END:VEVENT")) {
                events.add(new Event(
                        event.getOrDefault("UID", ""),
                        event.getOrDefault("DTSTAMP", ""),
                        day(event.getOrDefault("DTSTART;VALUE=DATE", "")),
                        day(event.getOrDefault("DTEND;VALUE=DATE", "")),
                        text(event.getOrDefault("SUMMARY", "")),
                        text(event.getOrDefault("DESCRIPTION", ""))));
                assertThat(event).containsEntry("CLASS", "PRIVATE").containsEntry("TRANSP", "TRANSPARENT");
            } else if (colon > 0) {
                event.put(line.substring(0, colon), line.substring(colon + 1));
            }
        }
        return events;
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static String text(String value) {
        StringBuilder s = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            assertThat(c).as("%s", value).isNotIn(';', ',');
            if (c == '\\') {
                char next = value.charAt(++i);
                assertThat(next).isIn('\\', ';', ',', 'n');
                s.append(next == 'n' ? '\n' : next);
            } else {
                s.append(c);
            }
        }
        return s.toString();
    }
}
