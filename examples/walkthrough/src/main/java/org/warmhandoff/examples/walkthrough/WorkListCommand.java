package org.warmhandoff.examples.walkthrough;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.warmhandoff.core.json.Documents;
import org.warmhandoff.referral.worklist.WorkCalendar;
import org.warmhandoff.referral.worklist.WorkList;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that lists the work over many logs. */
@Command(
        name = "worklist",
        description = "List what is to be done over many referrals: what is late first.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            " 0:every log was read and replayed to its end; the list is whole",
            " 2:a log could not be read, or wrong usage; the others are listed",
            " 3:a log could not be replayed to its end; the list says which"
        })
final class WorkListCommand implements Callable<Integer> {
    static final String A_MOMENT = "2026-11-24T09:00-05:00[America/New_York]";

    private final Streams io;

    @Parameters(
            paramLabel = "DIR|LOGS",
            description =
                    "a folder, of which every file ending in .json is a log; a file ending in .jsonl with a log on each"
                            + " line; one log; - reads lines from standard input")
    private String source = "";

    @Option(
            names = "--as-of",
            required = true,
            paramLabel = "MOMENT",
            description = "the moment asked for, like " + A_MOMENT)
    private ZonedDateTime asOf = Instant.EPOCH.atZone(ZoneOffset.UTC);

    @ArgGroup
    private @Nullable Choice choice;

    private static final class Choice {
        @Option(names = "--json", description = "print it as a document")
        private boolean json;

        @Option(names = "--html", description = "print it as a page to read and to print")
        private boolean html;

        @Option(names = "--ics", description = "print it as a calendar (RFC 5545)")
        private boolean ics;

        @Option(names = "--csv", description = "print it as a table (RFC 4180)")
        private boolean csv;
    }

    WorkListCommand(Streams io) {
        this.io = io;
    }

    @Override
    public Integer call() throws IOException {
        WorkList list = new Logs(asOf).read(source, io.in()).list();
        io.print(written(list));
        list.unread().forEach(u -> io.err().println("not read: " + u));
        return !list.unread().isEmpty() ? Walkthrough.MALFORMED : list.whole() ? 0 : Walkthrough.FAILED;
    }

    private String written(WorkList list) {
        if (choice != null && choice.json) {
            return Documents.write(list);
        } else if (choice != null && choice.html) {
            return WorkListHtml.of(list);
        } else if (choice != null && choice.ics) {
            return WorkCalendar.of(list);
        }
        return choice != null && choice.csv ? WorkListPage.table(list) : WorkListPage.of(list);
    }
}
