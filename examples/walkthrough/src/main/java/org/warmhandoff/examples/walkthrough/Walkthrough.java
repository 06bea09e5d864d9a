package org.warmhandoff.examples.walkthrough;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.warmhandoff.core.InvalidValueException;
import org.warmhandoff.core.json.MalformedDocumentException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The library from the command line. Without arguments it tells one patient's story over the bundled samples. */
@Command(
        name = "warmhandoff",
        description = "May this substance use disorder record go there, and has this patient been connected?",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            " 0:permitted, sufficient, all four steps met, requirements or work listed, a program may be chosen, no error"
                    + " found",
            " 2:malformed or invalid document, or wrong usage",
            " 3:denied, deficient, a step not met or an event refused, no program fits, an error found",
            " 4:undetermined, or something still open or to be asked first",
            " 5:not covered by 42 CFR Part 2"
        })
public final class Walkthrough implements Callable<Integer> {
    static final int MALFORMED = 2;
    static final int FAILED = 3;
    static final int OPEN = 4;
    static final int NOT_COVERED = 5;

    private final Streams io;

    private Walkthrough(Streams io) {
        this.io = io;
    }

    /**
     * Runs a command and ends with its exit status.
     *
     * @param args the command and its arguments; none for the story
     */
    public static void main(String... args) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        int status = run(System.in, out, System.err, args);
        out.flush();
        if (status != 0) {
            System.exit(status);
        }
    }

    static int run(InputStream in, PrintStream out, PrintStream err, String... args) {
        Streams io = new Streams(in, out, err);
        CommandLine line = new CommandLine(new Walkthrough(io));
        Stream.of(ConsentCommands.all(io), ReferralCommands.all(io), List.of(new Rules(io), new Tell(io)))
                .flatMap(List::stream)
                .forEach(line::addSubcommand);
        line.setOut(new java.io.PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new java.io.PrintWriter(err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((e, command, result) -> {
                    err.println(message(e));
                    return MALFORMED;
                });
        line.registerConverter(LocalDate.class, Walkthrough::day);
        line.registerConverter(ZonedDateTime.class, Walkthrough::moment);
        return line.execute(args);
    }

    /** A day; what was typed instead is not repeated. */
    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("must be a day written like 2026-11-24");
        }
    }

    /** A moment; what was typed instead is not repeated. */
    private static ZonedDateTime moment(String text) {
        try {
            return ZonedDateTime.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("must be a moment written like " + WorkListCommand.A_MOMENT);
        }
    }

    private static String message(Exception e) throws Exception {
        if (e instanceof MalformedDocumentException || e instanceof InvalidValueException) {
            return String.valueOf(e.getMessage());
        } else if (e instanceof IOException) {
            return "cannot read the file that was named";
        }
        throw e;
    }

    @Override
    public Integer call() {
        io.print(Story.tell());
        return 0;
    }

    @Command(
            name = "story",
            description = "Tell a patient's story: connected in the end, or, with --revoked, on their own.",
            mixinStandardHelpOptions = true)
    private static final class Tell implements Callable<Integer> {
        private final Streams io;

        @Option(names = "--revoked", description = "the story in which the consent is revoked half way")
        private boolean revoked;

        Tell(Streams io) {
            this.io = io;
        }

        @Override
        public Integer call() {
            io.print(revoked ? AloneStory.tell() : Story.tell());
            return 0;
        }
    }

    @Command(
            name = "rules",
            description = "List every rule with its citation or source.",
            mixinStandardHelpOptions = true)
    private static final class Rules implements Callable<Integer> {
        private final Streams io;

        @Option(names = "--json", description = "print the rules as a document")
        private boolean json;

        Rules(Streams io) {
            this.io = io;
        }

        @Override
        public Integer call() {
            io.print(json ? RulesPage.json() : RulesPage.text());
            return 0;
        }
    }
}
