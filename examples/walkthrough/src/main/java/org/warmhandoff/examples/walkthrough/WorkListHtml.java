package org.warmhandoff.examples.walkthrough;

import java.util.stream.Collectors;
import org.warmhandoff.referral.worklist.WorkItem;
import org.warmhandoff.referral.worklist.WorkList;

/** The work list as one page to read and to print. */
final class WorkListHtml {
    private final Html page = new Html("Work list");
    private final WorkList list;

    private WorkListHtml(WorkList list) {
        this.list = list;
    }

    static String of(WorkList list) {
        return new WorkListHtml(list).page();
    }

    private String page() {
        page.element("p", Html.sentence(WorkListPage.headline(list)));
        if (!list.unread().isEmpty()) {
            page.open("section.part.ERROR")
                    .element("h2", "Not read: what these ask for is not on the list")
                    .open("ul");
            for (WorkList.Unread u : list.unread()) {
                page.open("li").strong(u.where());
                u.problems().forEach(page::small);
                page.close("li");
            }
            page.close("ul").close("section");
        }
        for (WorkItem.Urgency u : WorkItem.Urgency.values()) {
            if (!list.of(u).isEmpty()) {
                page.open("section" + (u == WorkItem.Urgency.OVERDUE ? ".ERROR" : ""));
                page.element("h2", WorkListPage.heading(u)).open("table");
                list.of(u).forEach(this::item);
                page.close("table").close("section");
            }
        }
        if (!list.nothing().isEmpty()) {
            page.open("section.part").element("h2", "Nothing to do");
            page.element("p", list.nothing().stream().map(Object::toString).collect(Collectors.joining(", ")));
            page.close("section");
        }
        return page.page();
    }

    private void item(WorkItem i) {
        page.open("tr").element("td", i.by().map(Object::toString).orElse("☐"));
        page.open("td").strong(i.referral().value()).text(i.what());
        page.small(i.who() + "; " + WorkListPage.why(i));
        WorkListPage.other(i).forEach(d -> page.small("also " + d.by() + ": " + d.what()));
        i.questions().forEach(q -> page.element("blockquote", "“" + q + "”"));
        page.say(i.scripts()).close("td").close("tr");
    }
}
