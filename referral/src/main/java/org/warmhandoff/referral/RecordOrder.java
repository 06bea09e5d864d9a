package org.warmhandoff.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.referral.event.AppointmentSet;
import org.warmhandoff.referral.event.Attended;
import org.warmhandoff.referral.event.ConsentAnswered;
import org.warmhandoff.referral.event.MeetingStance;
import org.warmhandoff.referral.event.NeedsAssessed;
import org.warmhandoff.referral.event.ProgramConsideration;
import org.warmhandoff.referral.event.ProgramConsidered;
import org.warmhandoff.referral.event.ReferralEvent;

/** REC-08: when things are written down, and that none speaks of a day that had not come. */
final class RecordOrder {
    private RecordOrder() {}

    /** What breaks the order in which a log is written; empty where nothing does. */
    static List<GuidanceFinding> broken(Referral before, ReferralEvent event) {
        ReferralEvent last = before.log().get(before.log().size() - 1);
        if (event.occurredAt().isAfter(event.recordedAt()) || event.recordedAt().isBefore(last.recordedAt())) {
            return List.of(outOfOrder(before, event));
        }
        List<GuidanceFinding> found = new ArrayList<>();
        LocalDate written = event.recordedAt().toLocalDate();
        past(event).forEach((path, day) -> {
            if (day.isAfter(written)) {
                found.add(
                        violated(before, event, "It speaks of a day that had not come when it was written down", path));
            }
        });
        if (event instanceof ConsentAnswered c
                && c.agreement()
                        .filter(a -> a.givenOn().isAfter(c.occurredAt().toLocalDate()))
                        .isPresent()) {
            found.add(violated(
                    before, event, "An agreement is not given on a later day than it was said", "agreement.givenOn"));
        }
        return found;
    }

    /** An event that is not in order, or comes after the day asked for. */
    static GuidanceFinding outOfOrder(Referral before, ReferralEvent event) {
        return violated(
                before,
                event,
                "It was written down before it happened, before the event above it, or after the day asked for",
                "recordedAt");
    }

    /** The days that an event says have been, by where they stand. */
    private static Map<String, LocalDate> past(ReferralEvent event) {
        Map<String, LocalDate> days = new TreeMap<>();
        if (event instanceof NeedsAssessed n) {
            days.put("needs.assessedOn", n.needs().assessedOn());
        } else if (event instanceof Attended a) {
            days.put("on", a.on());
        } else if (event instanceof ProgramConsidered p) {
            put(days, "availability", p.consideration().availability());
            put(days, "eligibility", p.consideration().eligibility());
            put(days, "affordability", p.consideration().affordability());
            p.consideration()
                    .stance()
                    .flatMap(MeetingStance::checkedOn)
                    .ifPresent(day -> days.put("consideration.stance.checkedOn", day));
        } else if (event instanceof AppointmentSet s && s.change() == AppointmentSet.Change.MISSED) {
            s.on().ifPresent(day -> days.put("on", day));
        }
        return days;
    }

    private static void put(Map<String, LocalDate> days, String name, Optional<ProgramConsideration.Checked> of) {
        of.ifPresent(c -> days.put("consideration." + name + ".checkedOn", c.checkedOn()));
    }

    private static GuidanceFinding violated(Referral before, ReferralEvent event, String why, String path) {
        FactRef at = FactRef.of("events").at(before.log().size()).then(FactRef.of(path));
        return GuidanceFinding.violated(RecordRules.IN_ORDER, why, Optional.of(event.id()), at);
    }
}
