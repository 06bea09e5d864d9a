package org.warmhandoff.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph of the Code of Federal Regulations, such as 42 CFR 2.31(a)(4)(iii). Paragraphs follow the Code's own levels:
 * {@code (a)}, {@code (1)}, {@code (i)}, {@code (A)}, {@code (1)}, {@code (i)}.
 *
 * @param title of the Code, 1 to 99
 * @param part of the title, 1 to 9999
 * @param section within the part, 1 to 9999
 * @param paragraphs the designations without their parentheses, outermost first; empty for the whole section
 */
public record Citation(int title, int part, int section, List<String> paragraphs)
        implements Authority, Comparable<Citation> {

    private static final Pattern WRITTEN =
            Pattern.compile("(?:([1-9][0-9]?) CFR )?([1-9][0-9]{0,3})\\.([1-9][0-9]{0,3})((?:\\([A-Za-z0-9]+\\))*)");
    private static final Pattern PARAGRAPH = Pattern.compile("\\(([A-Za-z0-9]+)\\)");
    private static final Pattern ROMAN = Pattern.compile("(?=[ivxl])(xl|l?x{0,3})(ix|iv|v?i{0,3})");
    private static final int DEFAULT_TITLE = 42;

    /**
     * Creates one.
     *
     * @throws InvalidValueException when a number is out of its bounds, there are more than six levels, or a designation
     *     does not fit its level
     */
    public Citation {
        paragraphs = Attributes.list("paragraphs", paragraphs);
        if (title < 1 || title > 99 || part < 1 || part > 9999 || section < 1 || section > 9999) {
            throw new InvalidValueException("Citation", "title must be 1 to 99, part and section 1 to 9999");
        }
        if (paragraphs.size() > 6) {
            throw new InvalidValueException("Citation", "the Code has six levels of paragraphs");
        }
        for (int level = 0; level < paragraphs.size(); level++) {
            if (ordinal(level, paragraphs.get(level)) < 1) {
                throw new InvalidValueException("Citation", "a designation does not fit its level of paragraph");
            }
        }
    }

    /**
     * {@return the citation that is written; the inverse of {@link #toString()} and of {@link #full()}}
     *
     * @param text such as {@code 2.31(a)(7)}, {@code 42 CFR 2.31(a)(7)} or {@code 45 CFR 164.514(b)}; without a title 42
     *     is meant
     * @throws InvalidValueException when it is not written like this
     */
    @JsonCreator
    public static Citation parse(String text) {
        Matcher m = WRITTEN.matcher(text);
        if (!m.matches()) {
            throw new InvalidValueException("Citation", "must be written like 2.31(a)(7) or 45 CFR 164.514(b)");
        }
        List<String> paragraphs = new ArrayList<>();
        Matcher p = PARAGRAPH.matcher(m.group(4));
        while (p.find()) {
            paragraphs.add(p.group(1));
        }
        return new Citation(
                m.group(1) == null ? DEFAULT_TITLE : Integer.parseInt(m.group(1)),
                Integer.parseInt(m.group(2)),
                Integer.parseInt(m.group(3)),
                paragraphs);
    }

    /**
     * {@return whether the other is this paragraph or stands under it}
     *
     * @param other a citation
     */
    public boolean covers(Citation other) {
        return title == other.title
                && part == other.part
                && section == other.section
                && other.paragraphs.size() >= paragraphs.size()
                && other.paragraphs.subList(0, paragraphs.size()).equals(paragraphs);
    }

    /** {@return the paragraph's place in the eCFR, the government's current text} */
    public String link() {
        String place = part + "." + section;
        return "https://www.ecfr.gov/current/title-" + title + "/part-" + part + "/section-" + place
                + (paragraphs.isEmpty() ? "" : "#p-" + place + written());
    }

    /** {@return the citation with its title, such as {@code 42 CFR 2.31(a)(7)}} */
    public String full() {
        return title + " CFR " + part + "." + section + written();
    }

    private String written() {
        StringBuilder s = new StringBuilder();
        for (String p : paragraphs) {
            s.append('(').append(p).append(')');
        }
        return s.toString();
    }

    /** Orders as the Code does: 2.4 before 2.11, a paragraph before those under it, (z) before (aa), (ix) before (x). */
    @Override
    public int compareTo(Citation other) {
        int c = Integer.compare(title, other.title);
        c = c != 0 ? c : Integer.compare(part, other.part);
        c = c != 0 ? c : Integer.compare(section, other.section);
        for (int level = 0; c == 0 && level < Math.min(paragraphs.size(), other.paragraphs.size()); level++) {
            c = Integer.compare(ordinal(level, paragraphs.get(level)), ordinal(level, other.paragraphs.get(level)));
        }
        return c != 0 ? c : Integer.compare(paragraphs.size(), other.paragraphs.size());
    }

    /** The place of a designation among its siblings, from 1; 0 when it does not fit the level. */
    private static int ordinal(int level, String designation) {
        return switch (level) {
            case 0 -> letters(designation, 'a');
            case 1, 4 -> designation.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(designation) : 0;
            case 2, 5 -> roman(designation);
            default -> letters(designation, 'A');
        };
    }

    /** a = 1 … z = 26, aa = 27, bb = 28 …: the Code doubles the letter after z. */
    private static int letters(String designation, char first) {
        char letter = designation.isEmpty() ? 0 : designation.charAt(0);
        if (letter < first || letter > first + 25 || designation.chars().anyMatch(c -> c != letter)) {
            return 0;
        }
        return (designation.length() - 1) * 26 + letter - first + 1;
    }

    private static int roman(String designation) {
        if (!ROMAN.matcher(designation).matches()) {
            return 0;
        }
        int sum = 0;
        int last = 0;
        for (int i = designation.length() - 1; i >= 0; i--) {
            int digit = switch (designation.charAt(i)) {
                case 'i' -> 1;
                case 'v' -> 5;
                case 'x' -> 10;
                default -> 50;
            };
            sum += digit < last ? -digit : digit;
            last = Math.max(last, digit);
        }
        return sum;
    }

    /** {@return the citation, such as {@code 2.31(a)(7)}; with its title where that is not 42} */
    @Override
    @JsonValue
    public String toString() {
        return (title == DEFAULT_TITLE ? "" : title + " CFR ") + part + "." + section + written();
    }
}
