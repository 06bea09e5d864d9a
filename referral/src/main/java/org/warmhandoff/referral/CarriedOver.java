package org.warmhandoff.referral;

import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.referral.event.ConsentAnswered;
import org.warmhandoff.referral.event.NeedsAssessed;
import org.warmhandoff.referral.event.ProgramConsidered;
import org.warmhandoff.referral.event.ReferralEvent;
import org.warmhandoff.referral.event.WillingnessRecorded;

/** What one referral knows, written down anew for the next: what was said keeps its moment, nothing that was done goes over. */
record CarriedOver(ZonedDateTime recordedAt, PartyId recordedBy, UnaryOperator<DocumentId> newId) {

    List<ReferralEvent> from(List<ReferralEvent> events) {
        Map<Object, ReferralEvent> kept = new LinkedHashMap<>();
        for (ReferralEvent e : events) {
            key(e).ifPresent(k -> {
                kept.remove(k);
                kept.put(k, e);
            });
        }
        return kept.values().stream().map(this::anew).toList();
    }

    /** What is kept once: the latest of a kind, of considerations the latest of each program, of answers about sharing every one. */
    private static Optional<Object> key(ReferralEvent e) {
        if (e instanceof ConsentAnswered) {
            return Optional.of(e.id());
        } else if (e instanceof ProgramConsidered c) {
            return Optional.of(c.consideration().program());
        }
        return e instanceof WillingnessRecorded || e instanceof NeedsAssessed
                ? Optional.of(e.getClass())
                : Optional.empty();
    }

    private ReferralEvent anew(ReferralEvent e) {
        DocumentId id = newId.apply(e.id());
        if (e instanceof ConsentAnswered c) {
            return new ConsentAnswered(
                    id,
                    c.occurredAt(),
                    recordedAt,
                    c.actor(),
                    recordedBy,
                    Optional.empty(),
                    c.answer(),
                    c.agreement(),
                    c.concerns(),
                    c.recipient());
        } else if (e instanceof ProgramConsidered c) {
            return new ProgramConsidered(
                    id, c.occurredAt(), recordedAt, c.actor(), recordedBy, Optional.empty(), c.consideration());
        } else if (e instanceof NeedsAssessed n) {
            return new NeedsAssessed(
                    id,
                    n.occurredAt(),
                    recordedAt,
                    n.actor(),
                    recordedBy,
                    Optional.empty(),
                    n.needs(),
                    n.preferences());
        }
        WillingnessRecorded w = (WillingnessRecorded) e;
        return new WillingnessRecorded(
                id,
                w.occurredAt(),
                recordedAt,
                w.actor(),
                recordedBy,
                Optional.empty(),
                w.willingness(),
                w.words(),
                w.reason(),
                w.revisitOn());
    }
}
