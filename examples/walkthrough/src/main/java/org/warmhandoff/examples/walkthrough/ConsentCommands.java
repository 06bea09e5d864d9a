package org.warmhandoff.examples.walkthrough;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands about consents and disclosures. */
final class ConsentCommands {
    private ConsentCommands() {}

    static List<Callable<Integer>> all(Streams io) {
        return List.of(new Decide(io), new Check(io), new RequirementsOf(io), new Allows(io));
    }

    /** The day as of which a form is judged. */
    static final class AsOf {
        @Option(names = "--as-of", required = true, paramLabel = "DAY", description = "the day of use, like 2026-11-24")
        private LocalDate day = LocalDate.EPOCH;
    }

    @Command(
            name = "decide",
            description = "Decide the disclosure of a case document.",
            mixinStandardHelpOptions = true)
    private static final class Decide implements Callable<Integer> {
        private final Streams io;

        @Parameters(paramLabel = "CASE.json", description = "the case; - reads standard input")
        private String source = "";

        @Mixin
        private Form.Json form = new Form.Json();

        Decide(Streams io) {
            this.io = io;
        }

        @Override
        public Integer call() throws IOException {
            Decision decision = Part2.edition2024().decide(io.read(source, DisclosureCase.class));
            io.print(form.of(decision.record(), () -> DecisionPage.of(decision)));
            return switch (decision.is()) {
                case PERMITTED -> 0;
                case DENIED -> Walkthrough.FAILED;
                case UNDETERMINED -> Walkthrough.OPEN;
                case NOT_COVERED -> Walkthrough.NOT_COVERED;
            };
        }
    }

    @Command(name = "check", description = "Review a consent form by itself.", mixinStandardHelpOptions = true)
    private static final class Check implements Callable<Integer> {
        private final Streams io;

        @Parameters(paramLabel = "CONSENT.json", description = "the form; - reads standard input")
        private String source = "";

        @Mixin
        private AsOf asOf = new AsOf();

        @Mixin
        private Form.Json form = new Form.Json();

        Check(Streams io) {
            this.io = io;
        }

        @Override
        public Integer call() throws IOException {
            ConsentReview review = Part2.edition2024().review(io.read(source, Consent.class), asOf.day);
            io.print(form.of(review.record(), () -> ReviewPage.of(review)));
            return sufficient(review);
        }
    }

    @Command(
            name = "requirements",
            description = "List what the form of a consent must say, from what it is meant to cover and who signs.",
            mixinStandardHelpOptions = true)
    private static final class RequirementsOf implements Callable<Integer> {
        private final Streams io;

        @Parameters(paramLabel = "DRAFT.json", description = "the draft; - reads standard input")
        private String source = "";

        @Mixin
        private Form.Json form = new Form.Json();

        RequirementsOf(Streams io) {
            this.io = io;
        }

        @Override
        public Integer call() throws IOException {
            Requirements requirements = Part2.edition2024().requirements(io.read(source, Draft.class));
            io.print(form.of(requirements.record(), () -> RequirementsPage.of(requirements)));
            return 0;
        }
    }

    @Command(
            name = "allows",
            description = "Say what a consent allows, and what a revocation would stop of it.",
            mixinStandardHelpOptions = true)
    private static final class Allows implements Callable<Integer> {
        private final Streams io;

        @Parameters(paramLabel = "CONSENT.json", description = "the form; - reads standard input")
        private String source = "";

        @Mixin
        private AsOf asOf = new AsOf();

        @Option(
                names = "--revocation",
                paramLabel = "REVOCATION.json",
                description = "a revocation of this consent, whole or in part")
        private @Nullable String revocation;

        @Mixin
        private Form.Json form = new Form.Json();

        Allows(Streams io) {
            this.io = io;
        }

        @Override
        public Integer call() throws IOException {
            Consent consent = io.read(source, Consent.class);
            Allowance allowance = revocation == null
                    ? Part2.edition2024().allows(consent, asOf.day)
                    : Part2.edition2024().allows(consent, asOf.day, io.read(revocation, Revocation.class));
            io.print(form.of(allowance.record(), () -> AllowancePage.of(allowance)));
            return sufficient(allowance.review());
        }
    }

    private static int sufficient(ConsentReview review) {
        return switch (review.sufficient()) {
            case YES -> 0;
            case NO -> Walkthrough.FAILED;
            case UNKNOWN -> Walkthrough.OPEN;
        };
    }
}
