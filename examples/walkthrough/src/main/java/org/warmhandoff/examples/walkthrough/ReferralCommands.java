package org.warmhandoff.examples.walkthrough;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.warmhandoff.consent.part2.Part2;
import org.warmhandoff.core.json.Documents;
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
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands about one referral, the programs that fit, and a practice as a whole. */
final class ReferralCommands {
    private ReferralCommands() {}

    static List<Callable<Integer>> all(Streams io) {
        return List.of(new Match(io), new Connect(io), new WorkListCommand(io), new Review(io));
    }

    @Command(
            name = "connect",
            description = "Replay a referral's log and report its four steps.",
            mixinStandardHelpOptions = true)
    private static final class Connect implements Callable<Integer> {
        private final Streams io;

        @Parameters(paramLabel = "EVENTS.json", description = "the log; - reads standard input")
        private String source = "";

        @Option(names = "--guidance", description = "add what the rest of the guidance finds")
        private boolean guidance;

        @Mixin
        private Form.Html form = new Form.Html();

        Connect(Streams io) {
            this.io = io;
        }

        @Override
        public Integer call() throws IOException {
            ReferralLog log = io.read(source, ReferralLog.class);
            Referral referral = Referral.replay(log, Part2.edition2024());
            StepReport report = referral.steps(log.asOf(), log.context());
            if (guidance) {
                Guided more = Guided.of(referral, log, report);
                io.print(form.of(more, () -> StepsPage.of(report) + more.text(), () -> StepsHtml.of(more)));
            } else {
                io.print(form.of(report, () -> StepsPage.of(report), () -> StepsHtml.of(report)));
            }
            return status(report);
        }
    }

    /** A step not met or an event refused fails; all four met, or asking nothing, with no duty owed, is done; else open. */
    static int status(StepReport report) {
        boolean error = !report.compliant() || report.steps().stream().anyMatch(s -> s.status() == StepStatus.NOT_MET);
        boolean done = report.steps().stream()
                .allMatch(s -> s.status() == StepStatus.MET || s.status() == StepStatus.NOT_APPLICABLE);
        return error ? Walkthrough.FAILED : done && report.owed().isEmpty() ? 0 : Walkthrough.OPEN;
    }

    @Command(
            name = "review",
            description = "Review a practice: its plans, team, policies and directory. Warnings and what is unknown end"
                    + " with 0, an error with 3.",
            mixinStandardHelpOptions = true)
    private static final class Review implements Callable<Integer> {
        private final Streams io;

        @Parameters(paramLabel = "PRACTICE.json", description = "the practice; - reads standard input")
        private String source = "";

        @ArgGroup
        private @Nullable Choice choice;

        private static final class Choice {
            @Option(names = "--json", description = "print it as a document")
            private boolean json;

            @Option(names = "--html", description = "print it as a page to read and to print")
            private boolean html;

            @Option(names = "--checklists", description = "add the checklists, with what is good to know")
            private boolean checklists;
        }

        Review(Streams io) {
            this.io = io;
        }

        @Override
        public Integer call() throws IOException {
            GuidanceReport report = Guidance.review(io.read(source, PracticeReview.class));
            if (choice != null && choice.json) {
                io.print(Documents.write(report));
            } else if (choice != null && choice.html) {
                io.print(GuidanceHtml.of(report));
            } else {
                io.print(GuidancePage.of(report, choice != null && choice.checklists));
            }
            return report.compliant() ? 0 : Walkthrough.FAILED;
        }
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
    private static final class Match implements Callable<Integer> {
        private final Streams io;

        @Parameters(index = "0", paramLabel = "CASE.json", description = "the patient's side; - reads standard input")
        private String source = "";

        @Parameters(index = "1", paramLabel = "DIRECTORY.json", description = "the directory")
        private String directory = "";

        @Mixin
        private Form.Json form = new Form.Json();

        Match(Streams io) {
            this.io = io;
        }

        @Override
        public Integer call() throws IOException {
            Matches matches =
                    Matching.match(io.read(source, MatchCase.class), io.read(directory, ResourceDirectory.class));
            io.print(form.of(matches, () -> MatchPage.of(matches)));
            return status(matches);
        }
    }

    /** A program that may be chosen as it stands is enough; else one to ask about; else none fits. */
    static int status(Matches matches) {
        if (matches.fits().stream().anyMatch(Fit::choosable)) {
            return 0;
        }
        return matches.fits().stream().anyMatch(f -> f.group() != Fit.Group.EXCLUDED)
                ? Walkthrough.OPEN
                : Walkthrough.FAILED;
    }
}
