package org.warmhandoff.referral;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmhandoff.consent.file.LogEntry;
import org.warmhandoff.consent.file.ObligationKind;
import org.warmhandoff.consent.file.PatientFile;
import org.warmhandoff.consent.part2.Decision;
import org.warmhandoff.consent.part2.Obligation;
import org.warmhandoff.referral.event.Attempted;
import org.warmhandoff.referral.event.ConversationHeld;
import org.warmhandoff.referral.event.InformationSent;
import org.warmhandoff.referral.event.ReferralEvent;
import org.warmhandoff.referral.event.Shared;

/** The duties of what was told: those that go with the act, and those that follow one that was spoken. */
final class Duties {
    private Duties() {}

    /** The duties that go with an act and that no entry named with it discharges. */
    static List<Obligation> open(ReferralEvent act, Shared told, Decision decision, PatientFile file) {
        return decision.obligations().stream()
                .filter(duty -> !follows(duty, act))
                .filter(duty -> file.log().stream()
                        .noneMatch(e -> told.discharged().contains(e.id())
                                && onItsDay(e, act)
                                && discharges(e, duty.kind(), act, told)))
                .toList();
    }

    /** The duties that follow what was told, and that nothing on file discharges by now. */
    static List<OwedDuty> owed(List<Entry> acts, PatientFile file, ZonedDateTime asOf) {
        List<OwedDuty> owed = new ArrayList<>();
        for (Entry act : acts) {
            List<Obligation> duties = act.decided().map(Decision::obligations).orElse(List.of());
            for (Obligation duty : duties) {
                if (follows(duty, act.event())
                        && file.log().stream()
                                .noneMatch(e -> !e.at().isAfter(asOf)
                                        && discharges(
                                                e,
                                                duty.kind(),
                                                act.event(),
                                                act.event().told().orElseThrow()))) {
                    owed.add(new OwedDuty(
                            act.event().id(),
                            duty.kind(),
                            duty.citation(),
                            duty.due().orElseThrow()));
                }
            }
        }
        return owed;
    }

    /** A duty with a day of its own follows the act, unless the act is in writing, which is not spoken whatever is said of it. */
    private static boolean follows(Obligation duty, ReferralEvent act) {
        return !duty.withDisclosure() && !written(act);
    }

    private static boolean written(ReferralEvent act) {
        return act instanceof InformationSent
                || (act instanceof Attempted a && a.method().document())
                || (act instanceof ConversationHeld c && c.channel().written());
    }

    private static boolean onItsDay(LogEntry entry, ReferralEvent act) {
        LocalDate done =
                entry.at().withZoneSameInstant(act.occurredAt().getZone()).toLocalDate();
        return !done.isAfter(act.occurredAt().toLocalDate());
    }

    private static boolean discharges(LogEntry entry, ObligationKind kind, ReferralEvent act, Shared told) {
        boolean toThem = kind != ObligationKind.LOG
                || entry.said()
                        .recipient()
                        .equals(Optional.of(told.disclosure().recipient().id()));
        return entry.act().equals(act.id()) && entry.discharges(kind) && toThem;
    }
}
