package org.warmhandoff.examples.walkthrough;

/** The story of a patient who takes the consent back half way and goes on alone, over the bundled samples. */
final class AloneStory {
    private AloneStory() {}

    static String tell() {
        Page page = new Page();
        page.heading("A patient who takes the consent back, and goes on alone");
        page.paragraph(
                0,
                "Riverside called Harbor for its patient, and Harbor has an appointment for 2 December. All names and data"
                        + " are made up.");
        Telling story = new Telling(page, "referral-revoked-and-alone");
        page.line().line("1  Before anything changes:");
        story.stands("event-10", 4);
        page.line()
                .labelled(
                        0,
                        "2  ",
                        "On 30 November the patient takes the consent back. Nothing more goes out; what was told stands,"
                                + " the appointment stands, the medication goes on:");
        story.stands("event-11", 1);
        page.line().line("3  Staff would like to ask Harbor all the same whether the patient came:");
        new Telling(page, "referral-called-after-revocation").refused();
        page.line()
                .labelled(
                        0,
                        "4  ",
                        "\"I will go, and I will tell them myself.\" Riverside prepares the words with the patient, and"
                                + " reminds them:");
        story.stands("event-12", 4);
        page.line()
                .labelled(
                        0, "5  ", "Two weeks later the patient alone is asked how it went. They went, and they go on:");
        story.end();
        page.line().paragraph(0, "Nobody failed: a patient who declines leaves no step unmet.");
        return page.toString();
    }
}
