package org.warmhandoff.examples.walkthrough;

import org.warmhandoff.consent.part2.ConsentReview;

/** The review of a form for people. */
final class ReviewPage {
    private ReviewPage() {}

    static String of(ConsentReview review) {
        Page page = new Page();
        answer(page, review);
        page.line().line("Not looked at");
        page.labelled(2, "- ", "whether it was revoked, refused since, or is false: that stands in the patient's file");
        page.labelled(2, "- ", "whether it covers a given disclosure: ask with decide");
        return page.toString();
    }

    /** Whether the form suffices, and why not. */
    static void answer(Page page, ConsentReview review) {
        int failures = review.failures().size();
        int open = review.openQuestions().size();
        switch (review.sufficient()) {
            case YES -> page.labelled(0, "SUFFICIENT  ", "the form says all that 42 CFR 2.31 asks of it");
            case NO ->
                page.labelled(
                        0,
                        "DEFICIENT  ",
                        (failures == 1 ? "1 element fails" : failures + " elements fail")
                                + (open == 0 ? "" : ", " + open + " not known"));
            case UNKNOWN ->
                page.labelled(
                        0, "UNDETERMINED  ", open == 1 ? "1 element is not known" : open + " elements are not known");
        }
        if (failures + open > 0) {
            page.line().line("Why");
            review.failures().forEach(r -> DecisionPage.reason(page, r));
            review.openQuestions().forEach(r -> DecisionPage.reason(page, r));
        }
    }
}
