package org.warmhandoff.examples.walkthrough;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.warmhandoff.consent.Consent;
import org.warmhandoff.consent.Draft;
import org.warmhandoff.consent.file.DisclosureCase;
import org.warmhandoff.consent.file.Revocation;
import org.warmhandoff.consent.part2.Allowance;
import org.warmhandoff.consent.part2.ConsentReview;
import org.warmhandoff.consent.part2.Decision;
import org.warmhandoff.consent.part2.Part2;
import org.warmhandoff.consent.part2.Requirements;
import org.warmhandoff.core.InvalidValueException;
import org.warmhandoff.core.json.Documents;
import org.warmhandoff.core.json.MalformedDocumentException;
import org.warmhandoff.referral.Referral;
import org.warmhandoff.referral.ReferralLog;
import org.warmhandoff.referral.StepReport;
import org.warmhandoff.referral.StepStatus;
import org.warmhandoff.referral.guidance.Guidance;
import org.warmhandoff.referral.guidance.GuidanceReport;
import org.warmhandoff.referral.guidance.PracticeReview;
import org.warmhandoff.referral.match.Fit;
import org.warmhandoff.referral.match.MatchCase;
import org.warmhandoff.referral.match.Matches;
import org.warmhandoff.referral.match.Matching;
import org.warmhandoff.referral.match.ResourceDirectory;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** The library from the command line. Without arguments it tells one patient's story over the bundled samples. */
@Command(
        name = "warmhandoff",
        description = "May this substance use disorder record go there, and has this patient been connected?",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            " 0:permitted, sufficient, all four steps met, requirements listed, a program may be chosen, no error found",
            " 2:malformed or invalid document, or wrong usage",
            " 3:denied, deficient, a step not met or an event refused, no program fits, an error found",
            " 4:undetermined, or something still open or to be asked first",
            " 5:not covered by 42 CFR Part 2"
        })
public final class Walkthrough implements Callable<Integer> {
    static final int MALFORMED = 2;
    static final int FAILED = 3;
    private static final int OPEN = 4;
    private static final int NOT_COVERED = 5;

    private final InputStream in;
    private final PrintStream out;

    Walkthrough(InputStream in, PrintStream out) {
        this.in = in;
        this.out = out;
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
        CommandLine line = new CommandLine(new Walkthrough(in, out))
                .setOut(new java.io.PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new java.io.PrintWriter(err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((e, command, result) -> {
                    err.println(message(e));
                    return MALFORMED;
                });
        line.registerConverter(LocalDate.class, Walkthrough::day);
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
        out.print(Story.tell());
        return 0;
    }

    private <T extends Record> T read(String source, Class<T> type) throws IOException {
        return source.equals("-") ? Documents.read(in, type) : Documents.read(Path.of(source), type);
    }

    @Command(
            name = "decide",
            description = "Decide the disclosure of a case document.",
            mixinStandardHelpOptions = true)
    int decide(
            @Parameters(paramLabel = "CASE.json", description = "the case; - reads standard input") String source,
            @Option(names = "--json", description = "print the decision as a document") boolean json)
            throws IOException {
        Decision decision = Part2.edition2024().decide(read(source, DisclosureCase.class));
        out.print(json ? Documents.write(decision.record()) : DecisionPage.of(decision));
        return switch (decision.is()) {
            case PERMITTED -> 0;
            case DENIED -> FAILED;
            case UNDETERMINED -> OPEN;
            case NOT_COVERED -> NOT_COVERED;
        };
    }

    @Command(name = "check", description = "Review a consent form by itself.", mixinStandardHelpOptions = true)
    int check(
            @Parameters(paramLabel = "CONSENT.json", description = "the form; - reads standard input") String source,
            @Option(
                            names = "--as-of",
                            required = true,
                            paramLabel = "DAY",
                            description = "the day of use, like 2026-11-24")
                    LocalDate day,
            @Option(names = "--json", description = "print the review as a document") boolean json)
            throws IOException {
        ConsentReview review = Part2.edition2024().review(read(source, Consent.class), day);
        out.print(json ? Documents.write(review.record()) : ReviewPage.of(review));
        return sufficient(review);
    }

    @Command(
            name = "requirements",
            description = "List what the form of a consent must say, from what it is meant to cover and who signs.",
            mixinStandardHelpOptions = true)
    int requirements(
            @Parameters(paramLabel = "DRAFT.json", description = "the draft; - reads standard input") String source,
            @Option(names = "--json", description = "print the requirements as a document") boolean json)
            throws IOException {
        Requirements requirements = Part2.edition2024().requirements(read(source, Draft.class));
        out.print(json ? Documents.write(requirements.record()) : RequirementsPage.of(requirements));
        return 0;
    }

    @Command(
            name = "allows",
            description = "Say what a consent allows, and what a revocation would stop of it.",
            mixinStandardHelpOptions = true)
    int allows(
            @Parameters(paramLabel = "CONSENT.json", description = "the form; - reads standard input") String source,
            @Option(
                            names = "--as-of",
                            required = true,
                            paramLabel = "DAY",
                            description = "the day of use, like 2026-11-24")
                    LocalDate day,
            @Option(
                            names = "--revocation",
                            paramLabel = "REVOCATION.json",
                            description = "a revocation of this consent, whole or in part")
                    @Nullable
                    String revocation,
            @Option(names = "--json", description = "print it as a document") boolean json)
            throws IOException {
        Consent consent = read(source, Consent.class);
        Allowance allowance = revocation == null
                ? Part2.edition2024().allows(consent, day)
                : Part2.edition2024().allows(consent, day, read(revocation, Revocation.class));
        out.print(json ? Documents.write(allowance.record()) : AllowancePage.of(allowance));
        return sufficient(allowance.review());
    }

    private static int sufficient(ConsentReview review) {
        return switch (review.sufficient()) {
            case YES -> 0;
            case NO -> FAILED;
            case UNKNOWN -> OPEN;
        };
    }

    @Command(
            name = "connect",
            description = "Replay a referral's log and report its four steps.",
            mixinStandardHelpOptions = true)
    int connect(
            @Parameters(paramLabel = "EVENTS.json", description = "the log; - reads standard input") String source,
            @Option(names = "--json", description = "print the report as a document") boolean json)
            throws IOException {
        ReferralLog log = read(source, ReferralLog.class);
        StepReport report = Referral.replay(log, Part2.edition2024()).steps(log.asOf(), log.context());
        out.print(json ? Documents.write(report) : StepsPage.of(report));
        return status(report);
    }

    /** A step not met or an event refused fails; all four met, or asking nothing, with no duty owed, is done; else open. */
    static int status(StepReport report) {
        boolean error = !report.compliant() || report.steps().stream().anyMatch(s -> s.status() == StepStatus.NOT_MET);
        boolean done = report.steps().stream()
                .allMatch(s -> s.status() == StepStatus.MET || s.status() == StepStatus.NOT_APPLICABLE);
        return error ? FAILED : done && report.owed().isEmpty() ? 0 : OPEN;
    }

    /** How a review is written. */
    static final class Form {
        @Option(names = "--json", description = "print the report as a document")
        private boolean json;

        @Option(names = "--html", description = "print the report as a page to read and to print")
        private boolean html;

        @Option(names = "--checklists", description = "add the checklists, with what is good to know")
        private boolean checklists;
    }

    @Command(
            name = "review",
            description = "Review a practice: its plans, team, policies and directory. Warnings and what is unknown end"
                    + " with 0, an error with 3.",
            mixinStandardHelpOptions = true)
    int review(
            @Parameters(paramLabel = "PRACTICE.json", description = "the practice; - reads standard input")
                    String source,
            @ArgGroup @Nullable Form form)
            throws IOException {
        GuidanceReport report = Guidance.review(read(source, PracticeReview.class));
        if (form != null && form.json) {
            out.print(Documents.write(report));
        } else if (form != null && form.html) {
            out.print(GuidanceHtml.of(report));
        } else {
            out.print(GuidancePage.of(report, form != null && form.checklists));
        }
        return report.compliant() ? 0 : FAILED;
    }

    @Command(
            name = "match",
            description = "Compare a patient's needs and preferences with a directory of programs.",
            mixinStandardHelpOptions = true,
            exitCodeListHeading = "%nExit status:%n",
            exitCodeList = {
                " 0:at least one program fits and may be chosen as it stands",
                " 2:a malformed or invalid document, or wrong usage",
                " 3:no program fits",
                " 4:something must be asked first, of a program or of the patient"
            })
    int match(
            @Parameters(paramLabel = "CASE.json", description = "the patient's side; - reads standard input")
                    String source,
            @Parameters(paramLabel = "DIRECTORY.json", description = "the directory") Path directory,
            @Option(names = "--json", description = "print the answer as a document") boolean json)
            throws IOException {
        Matches matches =
                Matching.match(read(source, MatchCase.class), Documents.read(directory, ResourceDirectory.class));
        out.print(json ? Documents.write(matches) : MatchPage.of(matches));
        return status(matches);
    }

    /** A program that may be chosen as it stands is enough; else one to ask about; else none fits. */
    static int status(Matches matches) {
        if (matches.fits().stream().anyMatch(Fit::choosable)) {
            return 0;
        }
        return matches.fits().stream().anyMatch(f -> f.group() != Fit.Group.EXCLUDED) ? OPEN : FAILED;
    }

    @Command(
            name = "rules",
            description = "List every rule with its citation or source.",
            mixinStandardHelpOptions = true)
    int rules(@Option(names = "--json", description = "print the rules as a document") boolean json) {
        out.print(json ? RulesPage.json() : RulesPage.text());
        return 0;
    }
}
