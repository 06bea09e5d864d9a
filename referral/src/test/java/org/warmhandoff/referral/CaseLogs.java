package org.warmhandoff.referral;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.warmhandoff.consent.part2.Part2;
import org.warmhandoff.core.json.Documents;

/** The case files of this module: one log each, with what it comes to in {@code expected.csv}. */
public final class CaseLogs {
    static final Path CASES = Path.of("cases");

    /** A log and what it comes to. */
    public record Case(
            String name,
            ReferralState state,
            Sharing sharing,
            List<StepStatus> steps,
            List<String> findings,
            String stopped,
            String next,
            ReferralLabel label) {

        public ReferralLog log() {
            return Documents.read(text(), ReferralLog.class);
        }

        String text() {
            try {
                return Files.readString(CASES.resolve(name + ".json"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        public StepReport report() {
            ReferralLog log = log();
            return Referral.replay(log, Part2.edition2024()).steps(log.asOf(), log.context());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private CaseLogs() {}

    public static List<Case> all() {
        List<Case> cases = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(CASES.resolve("expected.csv"))) {
                String[] c = line.split(";", -1);
                if (!line.startsWith("#") && !c[0].equals("log")) {
                    cases.add(new Case(
                            c[0],
                            ReferralState.valueOf(c[2]),
                            Sharing.valueOf(c[3]),
                            List.of(c[4], c[5], c[6], c[7]).stream()
                                    .map(StepStatus::valueOf)
                                    .toList(),
                            c[8].isEmpty() ? List.of() : List.of(c[8].split(" ", -1)),
                            c[9],
                            c[10],
                            ReferralLabel.valueOf(c[11])));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cases;
    }

    public static Case named(String name) {
        return all().stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
    }
}
