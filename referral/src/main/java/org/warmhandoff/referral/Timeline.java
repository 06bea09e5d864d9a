package org.warmhandoff.referral;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.warmhandoff.referral.event.Attempted;
import org.warmhandoff.referral.event.Attended;
import org.warmhandoff.referral.event.ConsentAnswered;
import org.warmhandoff.referral.event.Ended;
import org.warmhandoff.referral.event.FollowedUp;
import org.warmhandoff.referral.event.ReferralEvent;

/** When a referral was where, in the zone of the one who asks. */
record Timeline(List<Entry> entries, ZoneId zone) {

    /** When a state was last entered; of one never entered, the beginning. */
    ZonedDateTime since(ReferralState state) {
        ZonedDateTime since = at(entries.get(0));
        for (Entry e : entries) {
            if (e.after() == state && e.before() != state) {
                since = at(e);
            }
        }
        return since;
    }

    /** The day a number of days after a state was last entered. */
    LocalDate due(ReferralState state, int days) {
        return since(state).toLocalDate().plusDays(days);
    }

    /** Whether a state, or one after it, was ever entered; being closed does not count. */
    boolean reached(ReferralState state) {
        return entries.stream()
                .anyMatch(e -> e.after() != ReferralState.CLOSED && e.after().compareTo(state) >= 0);
    }

    /** Whether the referral was ever sent, accepted or connected. */
    boolean reachedProgram() {
        return entries.stream().anyMatch(e -> e.after().reachedProgram());
    }

    /** When it was first sent, accepted or connected. */
    Optional<LocalDate> sentOn() {
        return entries.stream()
                .filter(e -> e.after().reachedProgram())
                .findFirst()
                .map(e -> at(e).toLocalDate());
    }

    /** When it was first sent, accepted or connected, or when the patient last agreed after that. */
    Optional<LocalDate> sentOrAgreedOn() {
        return sentOn().map(sent -> {
            LocalDate from = sent;
            for (Entry e : entries) {
                if (e.event() instanceof ConsentAnswered c
                        && c.answer() == ConsentAnswered.Said.GIVEN
                        && at(e).toLocalDate().isAfter(from)) {
                    from = at(e).toLocalDate();
                }
            }
            return from;
        });
    }

    /** Whether a referral that nobody had taken went on from the patient's own report. */
    boolean ownReport() {
        return entries.stream()
                .anyMatch(e -> e.before() == ReferralState.CONNECTING
                        && e.after() != e.before()
                        && (e.event() instanceof Attended || e.event() instanceof FollowedUp));
    }

    /** Whether the practice itself ended it from a state. */
    boolean endedFrom(ReferralState state) {
        Entry last = entries.get(entries.size() - 1);
        return last.event() instanceof Ended && last.before() == state && last.after() == ReferralState.CLOSED;
    }

    /** Whether any stay in a state went past its limit at a time when the limit binds. */
    boolean longerThan(ReferralState state, int days, ZonedDateTime now, Predicate<LocalDate> binds) {
        ZonedDateTime from = null;
        for (Entry e : entries) {
            if (from != null && e.after() != state) {
                if (passed(from, days, at(e)) && binds.test(from.toLocalDate().plusDays(days))) {
                    return true;
                }
                from = null;
            } else if (from == null && e.after() == state) {
                from = at(e);
            }
        }
        return from != null
                && passed(from, days, now)
                && binds.test(from.toLocalDate().plusDays(days));
    }

    private boolean passed(ZonedDateTime from, int days, ZonedDateTime now) {
        return now.withZoneSameInstant(zone)
                .toLocalDate()
                .isAfter(from.toLocalDate().plusDays(days));
    }

    /** Whether documents went out and nothing else was tried. */
    boolean onlyDocuments() {
        List<Attempted> tries = attempts();
        return !tries.isEmpty() && tries.stream().allMatch(a -> a.method().document());
    }

    /** The day by which the last document should be acknowledged; empty where none went. */
    Optional<LocalDate> acknowledgeBy(CareContext context) {
        return attempts().stream()
                .filter(a -> a.method().document())
                .reduce((a, b) -> b)
                .map(a -> context.businessDays(
                        a.occurredAt().withZoneSameInstant(zone).toLocalDate(),
                        context.limits().acknowledgeBy()));
    }

    private List<Attempted> attempts() {
        return entries.stream()
                .map(Entry::event)
                .filter(Attempted.class::isInstance)
                .map(Attempted.class::cast)
                .filter(Attempted::answerable)
                .toList();
    }

    /** The day by which a referral that was sent should end: counted from then, or from a later revocation. */
    Optional<LocalDate> closeBy(Limits limits) {
        return sentOn().map(sent -> {
            LocalDate from = sent;
            for (Entry e : entries) {
                if (e.event() instanceof ConsentAnswered c
                        && c.answer() == ConsentAnswered.Said.REVOKED
                        && at(e).toLocalDate().isAfter(from)) {
                    from = at(e).toLocalDate();
                }
            }
            return from.plusDays(limits.closeBy());
        });
    }

    /** The last event of a kind. */
    <T extends ReferralEvent> Optional<T> last(Class<T> kind) {
        return entries.stream()
                .map(Entry::event)
                .filter(kind::isInstance)
                .map(kind::cast)
                .reduce((a, b) -> b);
    }

    /** Whether the latest follow-up answers both questions. */
    boolean answered() {
        return last(FollowedUp.class).filter(FollowedUp::answersBoth).isPresent();
    }

    private ZonedDateTime at(Entry e) {
        return e.event().occurredAt().withZoneSameInstant(zone);
    }
}
