package org.warmhandoff.examples.walkthrough;

import org.warmhandoff.consent.file.DisclosureCase;
import org.warmhandoff.consent.part2.Denied;
import org.warmhandoff.consent.part2.Obligation;
import org.warmhandoff.consent.part2.Part2;
import org.warmhandoff.consent.part2.Permitted;
import org.warmhandoff.consent.part2.Reason;

/** One patient's story through both halves, over the bundled samples. */
final class Story {
    private static final Part2 PART2 = Telling.PART2;

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
                        "The other story: story --revoked. Next: decide, check, requirements, allows, match, connect,"
                                + " worklist, review and rules, on the files in examples/walkthrough/samples; the README"
                                + " shows how.");
        return page.toString();
    }

    private static void denied(Page page) {
        page.line().line("1  May Riverside tell Harbor why the patient comes, and what they take?");
        if (PART2.decide(Telling.sample("denied-consent-without-end", DisclosureCase.class)) instanceof Denied d) {
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
        if (PART2.decide(Telling.sample("permitted-new-consent", DisclosureCase.class)) instanceof Permitted p) {
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
        page.line().line("3  They agreed, needs were asked, they chose Harbor. \"Here is the phone number\":");
        new Telling(page, "referral-phone-number-only").refused();
        Telling story = new Telling(page, "referral-missed-and-rebooked");
        page.line().line("4  So somebody calls Harbor for them, and Harbor dates a first appointment:");
        story.stands("event-10", 4);
        page.line().line("5  They do not come. There was no ride:");
        story.stands("event-11", 4);
        page.line()
                .labelled(
                        0,
                        "6  ",
                        "A ride is found, the appointment dated anew, and they come. Both questions are asked:");
        story.end();
    }
}
