package org.warmhandoff.examples.walkthrough;

import java.util.List;
import org.warmhandoff.consent.part2.ConsentWording;
import org.warmhandoff.consent.part2.Question;
import org.warmhandoff.consent.part2.Requirements;
import org.warmhandoff.consent.part2.Requirements.Requirement;

/** What a form must say, for whoever drafts it. */
final class RequirementsPage {
    private static final List<String> NUMBERS = List.of("NO", "ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX");

    private RequirementsPage() {}

    static String of(Requirements requirements) {
        Page page = new Page();
        List<Requirements.Form> forms = requirements.forms();
        page.labelled(
                0,
                NUMBERS.get(forms.size()) + (forms.size() == 1 ? " FORM  " : " FORMS  "),
                forms.size() == 1
                        ? "what it must say, in the order of 42 CFR 2.31"
                        : "some of this may not stand on one form; what each must say, in the order of 42 CFR 2.31");
        for (int i = 0; i < forms.size(); i++) {
            page.line();
            form(page, forms.get(i), i + 1);
        }
        page.line().line("Not looked at");
        page.labelled(2, "- ", "state law, which may ask for more (2.20)");
        return page.toString();
    }

    private static void form(Page page, Requirements.Form form, int number) {
        page.paragraph(
                0,
                "Form " + number + ", for " + DecisionPage.pointers(form.contents()) + " and "
                        + DecisionPage.pointers(form.purposes()));
        form.requirements().forEach(r -> requirement(page, r));
        if (!form.toFindOut().isEmpty()) {
            page.line().line("To find out for form " + number);
            for (Question q : form.toFindOut()) {
                page.labelled(
                        2, "? ", q.rule().rule().authority() + "  " + q.ask().what() + ".");
                page.labelled(4, "at   ", DecisionPage.pointers(q.facts()));
            }
        }
    }

    private static void requirement(Page page, Requirement r) {
        page.labelled(
                2, "+ ", r.rule().rule().authority() + "  " + r.rule().rule().requires() + ".");
        if (!r.covers().isEmpty()) {
            page.labelled(4, "for  ", DecisionPage.pointers(r.covers()));
        }
        for (ConsentWording w : r.wording()) {
            page.labelled(
                    4,
                    w.kind() == ConsentWording.Kind.CONTENT ? "text " : "will do  ",
                    "\"" + w.text() + "\"" + (w.where().isEmpty() ? "" : " (" + w.where() + ")"));
        }
    }
}
