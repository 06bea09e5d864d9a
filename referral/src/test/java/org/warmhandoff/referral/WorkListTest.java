package org.warmhandoff.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmhandoff.consent.part2.Part2;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.InvalidValueException;
import org.warmhandoff.core.json.Documents;
import org.warmhandoff.referral.worklist.WorkCalendar;
import org.warmhandoff.referral.worklist.WorkItem;
import org.warmhandoff.referral.worklist.WorkItem.Urgency;
import org.warmhandoff.referral.worklist.WorkList;

/** The work list says all that the reports ask for, and nothing else. */
class WorkListTest {
    private static final Part2 PART2 = Part2.edition2024();
    /** After everything that any log tells. */
    private static final ZonedDateTime LATE = ZonedDateTime.parse("2027-08-02T09:00-04:00[America/New_York]");

    static Stream<CaseLogs.Case> cases() {
        return CaseLogs.all().stream();
    }

    private static final ZonedDateTime START = ZonedDateTime.parse("2026-11-02T23:30-05:00[America/New_York]");

    /** The log of a case under an id of its own, in a file that is up to date, asked for a moment. */
    private static StepReport report(CaseLogs.Case c, ZonedDateTime asOf) {
        ReferralLog log = Documents.read(
                c.text()
                        .replace("\"referral-1\"", "\"referral-" + c.name() + "\"")
                        .replaceAll("\"reviewedOn\": \"[^\"]+\"", "\"reviewedOn\": \"2027-12-31\""),
                ReferralLog.class);
        return Referral.replay(new ReferralLog(asOf, log.practice(), log.file(), log.events(), log.context()), PART2)
                .steps(asOf, log.context());
    }

    private static WorkList whole() {
        return WorkList.of(cases().map(c -> report(c, LATE)).toList(), LATE);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void allThatAReportAsksForIsOnTheList(CaseLogs.Case c) {
        StepReport report = c.report();
        WorkList list = WorkList.of(List.of(report), report.asOf());
        List<WorkItem> items = list.items();
        boolean closed = report.state() == ReferralState.CLOSED;
        assertThat(items.isEmpty() && !closed).as("%s", report).isFalse();
        assertThat(list.nothing()).isEqualTo(items.isEmpty() ? List.of(report.referral()) : List.of());
        assertThat(list.stopped()).hasSize(c.stopped().isEmpty() ? 0 : 1);
        assertThat(list.whole()).isEqualTo(c.stopped().isEmpty());
        report.stopped()
                .ifPresent(s -> assertThat(items).anySatisfy(i -> {
                    assertThat(i.event()).contains(s.event());
                    assertThat(i.urgency()).isEqualTo(Urgency.TODAY);
                    assertThat(i.rules())
                            .containsExactlyElementsOf(s.findings().stream()
                                    .map(GuidanceFinding::rule)
                                    .distinct()
                                    .toList());
                }));
        report.owed()
                .forEach(o -> assertThat(items)
                        .anyMatch(i -> i.event().equals(Optional.of(o.event()))
                                && i.what().contains(o.obligation().name())
                                && i.source().equals(o.citation().full())));
        Stream.concat(report.steps().stream().flatMap(s -> s.next().stream()), report.next().stream())
                .filter(n -> report.owed().isEmpty() || !n.who().equals("who shared"))
                .forEach(n -> assertThat(items)
                        .anyMatch(i -> i.what().equals(n.text())
                                && i.by().equals(n.by())
                                && i.rules().equals(n.rule().stream().toList())
                                && i.scripts().equals(n.scripts())));
        for (DueDate d : report.due()) {
            boolean named = items.stream()
                    .anyMatch(i -> i.when().equals(d.name())
                            || i.when().startsWith(d.name() + " ")
                            || i.also().contains(d)
                            || (d.name().equals("revisitAfter") && i.when().equals("the day set")));
            assertThat(named).as("%s in %s", d, list).isEqualTo(!d.name().equals("closeBy") || d.passed());
        }
    }

    /** What was written down after the moment asked for stops the replay, and the referral is on the list all the same. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 30})
    void everyOpenReferralIsOnTheListOfThemAll(int daysIn) {
        ZonedDateTime asOf = daysIn == 0 ? LATE : START.plusDays(daysIn);
        List<StepReport> reports = cases().map(c -> report(c, asOf)).toList();
        WorkList list = WorkList.of(reports, asOf);
        for (StepReport r : reports) {
            boolean listed = list.items().stream().anyMatch(i -> i.referral().equals(r.referral()));
            assertThat(listed)
                    .as("%s", r.referral())
                    .isNotEqualTo(list.nothing().contains(r.referral()));
            assertThat(listed || r.state() == ReferralState.CLOSED).isTrue();
            assertThat(list.stopped().contains(r.referral()))
                    .isEqualTo(r.stopped().isPresent());
        }
        assertThat(list.items()).extracting(WorkItem::key).doesNotHaveDuplicates();
        assertThat(list.items())
                .isSortedAccordingTo(Comparator.comparing(WorkItem::urgency)
                        .thenComparing(i -> i.by().orElse(LocalDate.MIN))
                        .thenComparing(WorkItem::referral));
        assertThat(list.items()).allSatisfy(i -> {
            LocalDate today = asOf.toLocalDate();
            assertThat(i.urgency() == Urgency.OVERDUE)
                    .isEqualTo(i.by().filter(today::isAfter).isPresent());
            assertThat(i.urgency() == Urgency.LATER)
                    .isEqualTo(i.by().filter(today::isBefore).isPresent());
        });
        for (Urgency u : Urgency.values()) {
            assertThat(list.of(u)).allMatch(i -> i.urgency() == u);
            assertThat(list.of(u).isEmpty()).as("%s", u).isEqualTo(u == Urgency.LATER && daysIn == 0);
        }
    }

    @Test
    void theSameInAnyOrderOfTheReferrals() {
        List<StepReport> reports =
                new ArrayList<>(cases().map(c -> report(c, LATE)).toList());
        WorkList list = WorkList.of(reports, LATE);
        Collections.reverse(reports);
        assertThat(WorkList.of(reports, LATE)).isEqualTo(list);
    }

    /** One day makes the difference between late and not. */
    @Test
    void aDayIsLateTheDayAfter() {
        CaseLogs.Case ready = CaseLogs.named("ready-since-yesterday");
        LocalDate by = ready.report().due().get(0).by();
        for (int days = -1; days <= 1; days++) {
            ZonedDateTime asOf = by.plusDays(days).atTime(23, 59).atZone(LATE.getZone());
            WorkList list = WorkList.of(List.of(report(ready, asOf)), asOf);
            assertThat(list.items()).as("%s", list).anyMatch(i -> i.when().equals("connectBy"));
            WorkItem item = list.items().stream()
                    .filter(i -> i.when().equals("connectBy"))
                    .findFirst()
                    .orElseThrow();
            assertThat(item.by()).contains(by);
            assertThat(item.urgency())
                    .isEqualTo(days < 0 ? Urgency.LATER : days == 0 ? Urgency.TODAY : Urgency.OVERDUE);
        }
    }

    /** A revisit has one item, whether its day was set or counted. */
    @Test
    void aRevisitIsOneItem() {
        for (String revisit : List.of("", ", \"revisitOn\": \"2026-11-20\"")) {
            String text = CaseLogs.named("reluctant")
                    .text()
                    .replace("\"willingness\": \"RELUCTANT\"", "\"willingness\": \"RELUCTANT\"" + revisit);
            ReferralLog log = Documents.read(text, ReferralLog.class);
            StepReport report = Referral.replay(log, PART2).steps(log.asOf());
            assertThat(WorkList.of(List.of(report), log.asOf()).items())
                    .singleElement()
                    .satisfies(i -> assertThat(i.by())
                            .contains(LocalDate.of(2026, revisit.isEmpty() ? 12 : 11, revisit.isEmpty() ? 2 : 20)));
        }
    }

    @Test
    void referralsGiveTheSameListAsTheirReports() {
        ReferralLog log = CaseLogs.named("call-connects").log();
        Referral referral = Referral.replay(log, PART2);
        assertThat(WorkList.of(List.of(referral), log.asOf(), CareContext.NONE))
                .isEqualTo(WorkList.of(List.of(referral.steps(log.asOf())), log.asOf()));
        assertThatThrownBy(
                        () -> WorkList.of(List.of(referral), log.events().get(0).recordedAt(), CareContext.NONE))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("referrals[0]");
    }

    @Test
    void oneReferralTwiceOrTwoMomentsAreRefused() {
        StepReport report = CaseLogs.named("call-connects").report();
        assertThatThrownBy(() -> WorkList.of(List.of(report, report), report.asOf()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("reports[1].referral");
        assertThatThrownBy(() -> WorkList.of(List.of(report), LATE))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("reports[0].asOf");
    }

    @Test
    void nothingOfALogIsOnTheList() {
        List<StepReport> reports = cases().map(c -> {
                    ReferralLog log = Documents.read(
                            CanaryTest.marked(c.text()).replace("\"referral-1\"", "\"referral-" + c.name() + "\""),
                            ReferralLog.class);
                    ReferralLog later = new ReferralLog(LATE, log.practice(), log.file(), log.events(), log.context());
                    return Referral.replay(later, PART2).steps(LATE, log.context());
                })
                .toList();
        WorkList list = WorkList.of(reports, LATE);
        assertThat(list.items()).hasSizeGreaterThan(100);
        assertThat(list + Documents.write(list) + WorkCalendar.of(list)).doesNotContain("ZZQ");
    }

    @Test
    void aCalendarHasOneWholeDayForEachItemAndLinesOfAtMost75Octets() {
        WorkList list = whole();
        List<Ical.Event> events = Ical.read(WorkCalendar.of(list));
        assertThat(events).hasSameSizeAs(list.items());
        assertThat(events).extracting(Ical.Event::uid).doesNotHaveDuplicates();
        for (int i = 0; i < events.size(); i++) {
            WorkItem item = list.items().get(i);
            Ical.Event event = events.get(i);
            LocalDate day = item.urgency() == Urgency.LATER ? item.by().orElseThrow() : LATE.toLocalDate();
            assertThat(event.uid()).isEqualTo(item.key() + "@warmhandoff");
            assertThat(event.stamp()).isEqualTo("20270802T130000Z");
            assertThat(event.start()).isEqualTo(day);
            assertThat(event.end()).isEqualTo(day.plusDays(1));
            assertThat(event.summary()).contains(item.referral() + ": " + item.what());
            assertThat(event.description()).contains("Who: " + item.who(), item.source());
            item.scripts().forEach(s -> assertThat(event.description()).contains(s.words()));
        }
    }

    @Test
    void whatWasNotReadIsOnTheListAndInTheCalendarWhateverItsName() {
        String name = "b\\c;d,e \u00fc\u20ac\ud83d\uddd3 ".repeat(12).strip() + "\r\nBEGIN:VEVENT\u0007";
        WorkList list = WorkList.of(List.of(), LATE)
                .withUnread(List.of(new WorkList.Unread(name, List.of("/events/3/type: must be one of"))));
        assertThat(list.whole()).isFalse();
        assertThat(list.toString()).contains("/events/3/type");
        assertThat(Documents.write(list)).contains("/events/3/type");
        List<Ical.Event> events = Ical.read(WorkCalendar.of(list));
        assertThat(events).singleElement().satisfies(e -> {
            assertThat(e.summary()).isEqualTo("The list is not whole: 1 log could not be read");
            assertThat(e.description())
                    .isEqualTo(name.replace("\r\n", "\n").replace("\u0007", "") + ": /events/3/type: must be one of");
        });
    }

    @Test
    void anItemKeepsItsUidFromDayToDay() {
        CaseLogs.Case ready = CaseLogs.named("ready-since-yesterday");
        ZonedDateTime monday = LATE.minusDays(1);
        List<String> before = Ical.read(WorkCalendar.of(WorkList.of(List.of(report(ready, monday)), monday))).stream()
                .map(Ical.Event::uid)
                .toList();
        List<String> after = Ical.read(WorkCalendar.of(WorkList.of(List.of(report(ready, LATE)), LATE))).stream()
                .map(Ical.Event::uid)
                .toList();
        assertThat(before).isNotEmpty().isEqualTo(after);
    }

    @Test
    void aListOfNothingIsWholeAndAnEmptyCalendar() {
        WorkList list = WorkList.of(List.of(), LATE);
        assertThat(list.whole()).isTrue();
        assertThat(Ical.read(WorkCalendar.of(list))).isEmpty();
        assertThat(list.nothing()).isEqualTo(List.<DocumentId>of());
    }
}
