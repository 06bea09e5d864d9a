package org.warmhandoff.examples.walkthrough;

import java.util.ArrayList;
import java.util.List;
import org.warmhandoff.referral.Script;

/** Plain text for a terminal of 80 columns. */
final class Page {
    private static final int WIDTH = 80;

    private final StringBuilder text = new StringBuilder();

    Page line() {
        text.append('\n');
        return this;
    }

    /** A line as it is. */
    Page line(String words) {
        text.append(words).append('\n');
        return this;
    }

    /** A paragraph, indented. */
    Page paragraph(int indent, String words) {
        return labelled(indent, "", words);
    }

    /** A paragraph whose first line starts with a label; the others start where its words do. */
    Page labelled(int indent, String label, String words) {
        String margin = " ".repeat(indent + label.length());
        List<String> lines = wrap(words, WIDTH - margin.length());
        for (int i = 0; i < lines.size(); i++) {
            text.append(i == 0 ? " ".repeat(indent) + label : margin)
                    .append(lines.get(i))
                    .append('\n');
        }
        return this;
    }

    /** Words to say, each with its id. */
    Page say(int indent, List<Script> scripts) {
        scripts.forEach(s -> labelled(indent, "say   ", "\"" + s.words() + "\" (" + s.id() + ")"));
        return this;
    }

    /** A heading with a rule under it. */
    Page heading(String words) {
        return line(words).line("-".repeat(Math.min(WIDTH, words.length())));
    }

    private static List<String> wrap(String words, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
