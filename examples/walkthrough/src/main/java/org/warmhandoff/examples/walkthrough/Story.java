package org.warmhandoff.examples.walkthrough;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.warmhandoff.consent.file.DisclosureCase;
import org.warmhandoff.consent.part2.Denied;
import org.warmhandoff.consent.part2.Obligation;
import org.warmhandoff.consent.part2.Part2;
import org.warmhandoff.consent.part2.Permitted;
import org.warmhandoff.consent.part2.Reason;
import org.warmhandoff.core.json.Documents;
import org.warmhandoff.referral.GuidanceFinding;
import org.warmhandoff.referral.Referral;
import org.warmhandoff.referral.ReferralLog;
import org.warmhandoff.referral.StepStanding;
import org.warmhandoff.referral.Transition;
import org.warmhandoff.referral.event.ReferralEvent;

/** One patient's story through both halves, over the bundled samples. */
final class Story {
    private static final Part2 PART2 = Part2.edition2024();

    private Story() {}

    static String tell() {
        Page page = new Page();
        page.heading("A patient on medication for opioid use disorder, and a counseling program");
        page.paragraph(
                0,
                "Riverside Recovery, a part 2 program, prescribes buprenorphine. The patient would like counseling"
                        + " at Harbor Counseling. All names and data are made up.");
        denied(page);
        cured(page);
        referral(page);
        page.line()
                .paragraph(
                        0,
                        "Next: decide, check, requirements, allows, match, connect, review and rules, on the files in"
                                + " examples/walkthrough/samples; the README shows how.");
        return page.toString();
    }

    private static void denied(Page page) {
        page.line().line("1  May Riverside tell Harbor why the patient comes, and what they take?");
        if (PART2.decide(sample("denied-consent-without-end", DisclosureCase.class)) instanceof Denied d) {
            Reason reason = d.reasons().get(0).reasons().get(0);
            page.labelled(
                    3,
                    "DENIED  ",
                    reason.rule().rule().authority() + ": the form they signed does not meet this rule:");
            page.paragraph(11, "\"" + reason.rule().rule().requires() + ".\"");
            page.labelled(11, "at    ", DecisionPage.pointers(reason.facts()));
            page.labelled(11, "cure  ", reason.remedy().what());
        }
    }

    private static void cured(Page page) {
        page.line().line("2  The patient signs a new form that says when it ends. Asked again:");
        if (PART2.decide(sample("permitted-new-consent", DisclosureCase.class)) instanceof Permitted p) {
            page.labelled(
                    3,
                    "PERMITTED  ",
                    p.reliedOn().get(0).pathway().citation().full() + ", on consent "
                            + p.reliedOn()
                                    .get(0)
                                    .consent()
                                    .map(Object::toString)
                                    .orElse("-") + ", with these duties:");
            for (Obligation o : p.obligations()) {
                page.labelled(14, "! ", o.kind() + "  " + o.citation().full());
            }
        }
    }

    private static void referral(Page page) {
        ReferralLog shortcut = sample("referral-phone-number-only", ReferralLog.class);
        ReferralLog whole = sample("referral-all-four-steps", ReferralLog.class);
        List<ReferralEvent> events = shortcut.events();
        ReferralLog before = ReferralLog.of(
                shortcut.asOf(), shortcut.practice(), shortcut.file(), events.subList(0, events.size() - 1));
        Referral ready = Referral.replay(before, PART2);
        page.line().line("3  They agreed, needs were asked, they chose Harbor: the referral is " + ready.state() + ".");
        page.paragraph(3, "\"Here is the phone number\" is tried:");
        Transition t = ready.apply(events.get(events.size() - 1), shortcut.file(), PART2);
        for (GuidanceFinding f : t.findings()) {
            page.labelled(3, "REFUSED  " + f.rule().id() + "  ", f.message() + ".");
            page.paragraph(12, f.rule().source());
        }
        page.line().line("4  So somebody calls Harbor for them, and asks them afterwards how it went:");
        for (StepStanding step :
                Referral.replay(whole, PART2).steps(whole.asOf()).steps()) {
            Page one = new Page();
            StepsPage.step(one, step);
            one.toString().lines().forEach(l -> page.line("   " + l));
        }
    }

    private static <T extends Record> T sample(String name, Class<T> type) {
        try (InputStream in = Story.class.getResourceAsStream("/samples/" + name + ".json")) {
            if (in == null) {
                throw new IllegalStateException("a bundled sample is missing");
            }
            return Documents.read(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
