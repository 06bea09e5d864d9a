package org.warmhandoff.examples.walkthrough;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.warmhandoff.consent.part2.Part2;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.InvalidValueException;
import org.warmhandoff.core.json.Documents;
import org.warmhandoff.core.json.MalformedDocumentException;
import org.warmhandoff.referral.Referral;
import org.warmhandoff.referral.ReferralLog;
import org.warmhandoff.referral.StepReport;
import org.warmhandoff.referral.worklist.WorkList;

/** Many logs, all asked for one moment. One that cannot be read is named, and the others are read all the same. */
final class Logs {
    private final ZonedDateTime asOf;
    private final List<StepReport> reports = new ArrayList<>();
    private final Map<DocumentId, String> seen = new LinkedHashMap<>();
    private final List<WorkList.Unread> unread = new ArrayList<>();

    Logs(ZonedDateTime asOf) {
        this.asOf = asOf;
    }

    /** How a log is read from where it is. */
    private interface Reading {
        ReferralLog read() throws IOException;
    }

    /** Reads a folder, a file of lines, a file, or lines of standard input. */
    Logs read(String source, InputStream in) throws IOException {
        Path path = Path.of(source);
        if (source.equals("-")) {
            lines(in);
        } else if (Files.isDirectory(path)) {
            folder(path);
        } else if (source.endsWith(".jsonl")) {
            try (InputStream file = Files.newInputStream(path)) {
                lines(file);
            }
        } else {
            log(String.valueOf(path.getFileName()), () -> Documents.read(path, ReferralLog.class));
        }
        if (reports.isEmpty() && unread.isEmpty()) {
            unread.add(new WorkList.Unread(source.equals("-") ? "standard input" : source, List.of("no log is there")));
        }
        return this;
    }

    private void folder(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> inside = Files.list(folder)) {
            files = inside.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        }
        for (Path file : files) {
            log(String.valueOf(file.getFileName()), () -> Documents.read(file, ReferralLog.class));
        }
    }

    private void lines(InputStream in) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            String document = line;
            if (!document.isBlank()) {
                log("line " + number, () -> Documents.read(document, ReferralLog.class));
            }
        }
    }

    private void log(String where, Reading reading) {
        try {
            add(where, reading.read());
        } catch (MalformedDocumentException e) {
            unread.add(new WorkList.Unread(
                    where, e.problems().stream().map(Object::toString).toList()));
        } catch (InvalidValueException e) {
            unread.add(new WorkList.Unread(where, List.of(String.valueOf(e.getMessage()))));
        } catch (IOException e) {
            unread.add(new WorkList.Unread(where, List.of("cannot be read")));
        }
    }

    private void add(String where, ReferralLog log) {
        if (log.events().get(0).recordedAt().isAfter(asOf)) {
            unread.add(new WorkList.Unread(
                    where, List.of("/events/0/recordedAt: must not be after the moment asked for")));
            return;
        }
        ReferralLog then = new ReferralLog(asOf, log.practice(), log.file(), log.events(), log.context());
        Referral referral = Referral.replay(then, Part2.edition2024());
        String first = seen.putIfAbsent(referral.id(), where);
        if (first == null) {
            reports.add(referral.steps(asOf, log.context()));
        } else {
            unread.add(new WorkList.Unread(
                    where, List.of("/events/0/referral: must not be that of another log (" + first + ")")));
        }
    }

    /** The work over all of them. */
    WorkList list() {
        return WorkList.of(reports, asOf).withUnread(unread);
    }
}
