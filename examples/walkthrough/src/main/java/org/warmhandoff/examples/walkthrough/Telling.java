package org.warmhandoff.examples.walkthrough;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.warmhandoff.consent.part2.Part2;
import org.warmhandoff.core.json.Documents;
import org.warmhandoff.referral.GuidanceFinding;
import org.warmhandoff.referral.Referral;
import org.warmhandoff.referral.ReferralLog;
import org.warmhandoff.referral.StepReport;
import org.warmhandoff.referral.StepStanding;
import org.warmhandoff.referral.event.ReferralEvent;

/** Tells the log of a bundled sample bit by bit. What it prints is what the library answers at that point. */
final class Telling {
    static final Part2 PART2 = Part2.edition2024();

    private final Page page;
    private final ReferralLog log;

    Telling(Page page, String sample) {
        this.page = page;
        this.log = sample(sample, ReferralLog.class);
    }

    /** How the referral stands right after one of its events. */
    StepReport after(String event) {
        return before(indexOf(event) + 1).steps(log.events().get(indexOf(event)).recordedAt(), log.context());
    }

    private int indexOf(String event) {
        List<String> ids = log.events().stream().map(e -> e.id().value()).toList();
        return ids.indexOf(event);
    }

    private Referral before(int end) {
        List<ReferralEvent> told = log.events().subList(0, end);
        return Referral.replay(
                new ReferralLog(told.get(end - 1).recordedAt(), log.practice(), log.file(), told, log.context()),
                PART2);
    }

    /** Asks for the last event of the sample before it is done, and prints why it may not be. */
    Telling refused() {
        int last = log.events().size() - 1;
        for (GuidanceFinding f :
                before(last).apply(log.events().get(last), log.file(), PART2).findings()) {
            page.labelled(3, "REFUSED  " + f.rule().id() + "  ", f.message() + ".");
            page.paragraph(12, f.rule().source());
        }
        return this;
    }

    /** Prints where the referral stands after an event, and what a step then asks for. */
    Telling stands(String event, int step) {
        StepReport report = after(event);
        page.labelled(
                3,
                report.label() + "  ",
                "sharing is " + report.sharing().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        report.steps().get(step - 1).next().ifPresent(n -> {
            page.labelled(3, "next  ", n.toString());
            page.say(3, n.scripts());
        });
        return this;
    }

    /** Prints the four steps as they stand in the end. */
    void end() {
        StepReport report = Referral.replay(log, PART2).steps(log.asOf(), log.context());
        page.labelled(3, report.label() + "  ", "the referral is closed");
        for (StepStanding step : report.steps()) {
            Page one = new Page();
            StepsPage.step(one, step);
            one.toString().lines().forEach(l -> page.line("   " + l));
        }
    }

    static <T extends Record> T sample(String name, Class<T> type) {
        try (InputStream in = Telling.class.getResourceAsStream("/samples/" + name + ".json")) {
            if (in == null) {
                throw new IllegalStateException("a bundled sample is missing");
            }
            return Documents.read(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
