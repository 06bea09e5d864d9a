package org.warmhandoff.referral;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.warmhandoff.consent.file.PatientFile;
import org.warmhandoff.consent.part2.Part2;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.referral.event.EnteredInError;
import org.warmhandoff.referral.event.ReferralEvent;

/** Folds a log into a referral, event by event: each is judged, then taken or not. */
final class Replay {
    private Replay() {}

    /** The referral that a log tells, as far as it can be read. */
    static Referral of(ReferralLog log, Part2 part2) {
        Referral referral = Referral.begun(log, part2);
        for (ReferralEvent event : log.events().subList(1, log.events().size())) {
            Judged judged = judge(referral, event, log.file(), part2);
            if (event.recordedAt().isAfter(log.asOf())) {
                judged = new Judged(judged.situation(), List.of(RecordOrder.outOfOrder(referral, event)), false);
            }
            if (!judged.findings().isEmpty() && !judged.keepable()) {
                return referral.stoppedAt(new Stopped(event.id(), judged.findings()));
            }
            referral = take(referral, judged, part2);
        }
        return referral;
    }

    /** An event judged: what refuses it, and whether a replay keeps it all the same. */
    record Judged(Situation situation, List<GuidanceFinding> findings, boolean keepable) {}

    /** What comes of an event in a referral. */
    static Judged judge(Referral r, ReferralEvent event, PatientFile file, Part2 by) {
        Situation s = new Situation(r, event, file, by);
        List<GuidanceFinding> order = RecordOrder.broken(r, event);
        if (!order.isEmpty()) {
            return new Judged(s, order, false);
        }
        EventRow row = EventRow.of(event);
        ReferralState column = StateEventTable.column(row, r.state(), s);
        List<GuidanceRule> cell = StateEventTable.cell(row, column).refuses().apply(s);
        boolean cellAlone = row != EventRow.ATTEMPTED || column == ReferralState.CLOSED;
        if (cellAlone && !cell.isEmpty() && Kept.CELL_ALONE.containsAll(cell)) {
            return new Judged(s, Guards.ofCell(s, cell, List.of()), Kept.evidence(row, column));
        }
        List<GuidanceFinding> guards = Guards.of(s);
        List<GuidanceFinding> all = new ArrayList<>(guards);
        all.addAll(Guards.ofCell(s, cell, guards));
        return new Judged(s, all, Kept.byReplay(s, row, column, cell, guards));
    }

    /** The referral with an event that was judged. */
    static Referral take(Referral r, Judged judged, Part2 by) {
        Situation s = judged.situation();
        if (s.event() instanceof EnteredInError error && !error.what().equals(r.id())) {
            return s.rewound().noted(error);
        }
        EventRow row = EventRow.of(s.event());
        boolean kept = !judged.findings().isEmpty();
        ReferralState column = StateEventTable.column(row, r.state(), s);
        if (kept && column.beforeReady()) {
            column = ReferralState.READY;
        }
        boolean counts = !kept && s.counts();
        ReferralState after = Kept.movesNothing(row, kept)
                ? r.state()
                : StateEventTable.cell(row, column)
                        .next()
                        .apply(kept ? s.notCounting() : s)
                        .orElse(kept ? r.state() : column);
        return r.taking(
                new Entry(
                        s.event(),
                        r.state(),
                        after,
                        kept,
                        counts,
                        Kept.reported(s, judged.findings()),
                        s.decision(),
                        s.wayBack()),
                s.file(),
                by);
    }

    /** The same referral, read without an event; stopped at the first one that cannot stand without it. */
    static Referral without(Referral r, DocumentId what, PatientFile file, Part2 by) {
        Set<DocumentId> standing = r.entries().stream().map(e -> e.event().id()).collect(Collectors.toSet());
        standing.remove(what);
        Referral again = Referral.begun(
                ReferralLog.of(r.proposed().recordedAt(), r.practice(), file, List.of(r.proposed())), by);
        for (ReferralEvent event : r.log().subList(1, r.log().size())) {
            if (!standing.contains(event.id())) {
                again = again.passing(event);
            } else if (event instanceof EnteredInError error && !error.what().equals(r.id())) {
                again = again.noted(error);
            } else {
                Judged judged = judge(again, event, file, by);
                if (!judged.findings().isEmpty() && !judged.keepable()) {
                    return again.stoppedAt(new Stopped(event.id(), judged.findings()));
                }
                again = take(again, judged, by);
            }
        }
        return again;
    }
}
