package org.warmhandoff.referral.guidance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.warmhandoff.referral.Severity;

/** The list of the rules of guidance, by hand from the text that states them. */
final class Catalogue {
    private Catalogue() {}

    /** A rule as listed. */
    record Line(String id, Severity severity, Topic topic, boolean built, String waitsFor, String unknown) {}

    static List<Line> lines() {
        try {
            return Files.readAllLines(Path.of("src", "test", "resources", "guidance-rules.txt")).stream()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .map(Catalogue::line)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(String text) {
        String[] c = text.split("; ", -1);
        boolean built = c[3].equals("built");
        return new Line(
                c[0],
                Severity.valueOf(c[1]),
                Topic.valueOf(c[2]),
                built,
                built ? "" : c[3].replaceFirst("later: ", ""),
                c.length > 4 ? c[4] : "");
    }

    /** The rules listed as built here that may be unknown. */
    static Set<String> mayBeUnknown() {
        Set<String> ids = new TreeSet<>();
        lines().stream().filter(l -> l.unknown().equals("may be unknown")).forEach(l -> ids.add(l.id()));
        return ids;
    }
}
