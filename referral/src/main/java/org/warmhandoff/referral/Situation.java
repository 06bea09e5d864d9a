package org.warmhandoff.referral;

import java.time.ZonedDateTime;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import org.warmhandoff.consent.file.PatientFile;
import org.warmhandoff.consent.part2.Decision;
import org.warmhandoff.consent.part2.Part2;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.referral.event.Attempted;
import org.warmhandoff.referral.event.EnteredInError;
import org.warmhandoff.referral.event.PatientLedChosen;
import org.warmhandoff.referral.event.ProgramChosen;
import org.warmhandoff.referral.event.Proposed;
import org.warmhandoff.referral.event.Reached;
import org.warmhandoff.referral.event.RecipientAnswered;
import org.warmhandoff.referral.event.ReferralEvent;

/** A referral before an event, and what is so at the event's own time: all that the table and the guards look at. */
final class Situation {
    private final Referral before;
    private final ReferralEvent event;
    private final PatientFile file;
    private final Part2 part2;
    private final boolean mayCount;
    private final Agreements agreements;
    private final List<ReferralEvent> seen;
    private final Optional<Decision> decision;
    private final Optional<Decision> returnDecision;

    Situation(Referral before, ReferralEvent event, PatientFile file, Part2 part2) {
        this(before, event, file, part2, true);
    }

    private Situation(Referral before, ReferralEvent event, PatientFile file, Part2 part2, boolean mayCount) {
        this.part2 = part2;
        this.mayCount = mayCount;
        this.before = before;
        this.event = event;
        this.file = file;
        this.seen = and(before.events(), event);
        this.agreements = Agreements.of(seen, before.practice(), file, part2);
        this.decision = event.told().map(s -> part2.decide(s.disclosure(), file, event.occurredAt()));
        this.returnDecision = event.returned().map(s -> part2.decideWayBack(s.disclosure(), file, event.occurredAt()));
    }

    /** What was before and one more, without a copy. */
    private static List<ReferralEvent> and(List<ReferralEvent> before, ReferralEvent last) {
        return new AbstractList<>() {
            @Override
            public ReferralEvent get(int index) {
                return index == before.size() ? last : before.get(index);
            }

            @Override
            public int size() {
                return before.size() + 1;
            }
        };
    }

    /** The same, done out of order: it never counts. */
    Situation notCounting() {
        return new Situation(before, event, file, part2, false);
    }

    Referral before() {
        return before;
    }

    ReferralEvent event() {
        return event;
    }

    PatientFile file() {
        return file;
    }

    Agreements agreements() {
        return agreements;
    }

    /** The decision on what the event tells the program; empty where it tells nothing. */
    Optional<Decision> decision() {
        return decision;
    }

    /** The decision on what the program told, from the practice's file; empty where the event does not describe it. */
    Optional<Decision> returnDecision() {
        return returnDecision;
    }

    /** How the way back stands; empty where the program told nothing. */
    Optional<WayBack> wayBack() {
        return WayBack.of(this);
    }

    /** The referral read without the event that this one says was entered in error. */
    Referral rewound() {
        return Replay.without(before, ((EnteredInError) event).what(), file, part2);
    }

    ZonedDateTime at() {
        return event.occurredAt();
    }

    boolean internal() {
        return before.target() == Proposed.Target.INTERNAL;
    }

    /** Where the event stands in the log. */
    FactRef fact() {
        return FactRef.of("events").at(before.log().size());
    }

    /** The program chosen, the one this event chooses included. */
    Optional<PartyId> program() {
        return event instanceof ProgramChosen chosen ? Optional.of(chosen.program()) : before.program();
    }

    /** Gate C: an agreement for the program chosen is in force; inside the practice none is needed. */
    boolean agreementOpen() {
        return internal() || (program().isPresent() && agreements.status(program(), at()) == AgreementStatus.GIVEN);
    }

    /** Gate N: needs were assessed and the program chosen was considered, with nothing against it. */
    boolean needsOpen() {
        return program().isPresent() && NeedsRules.choice(seen, program().get()).isEmpty();
    }

    boolean ready() {
        return agreementOpen() && needsOpen();
    }

    /** Whether sharing is allowed at the event's own time. */
    boolean sharing() {
        return agreementOpen();
    }

    /** The log up to this event and with it. */
    List<ReferralEvent> seen() {
        return seen;
    }

    /** The attempt that the program answers: the one named, else the latest that can be answered, since the last choice. */
    Optional<Entry> answered() {
        if (!(event instanceof RecipientAnswered answer)) {
            return Optional.empty();
        }
        Optional<Entry> found = Optional.empty();
        for (Entry e : SinceChoice.attempts(before)) {
            Attempted a = (Attempted) e.event();
            if (answer.contactRef()
                    .map(ref -> ref.equals(a.id()) || namesConversation(ref))
                    .orElse(true)) {
                found = Optional.of(e);
            }
        }
        return found;
    }

    /** Whether an id names an attempt that an answer can refer to. */
    boolean namesAttempt(DocumentId ref) {
        return SinceChoice.attempts(before).stream()
                .anyMatch(e -> e.event().id().equals(ref));
    }

    /** Whether an id names a conversation with the program chosen. */
    boolean namesConversation(DocumentId ref) {
        return SinceChoice.conversations(before).stream().anyMatch(c -> c.id().equals(ref));
    }

    /** Whether an id names an attempt in which somebody could say something, or a conversation. */
    boolean namesWhereItWasSaid(DocumentId ref) {
        return namesConversation(ref)
                || SinceChoice.attempts(before).stream()
                        .map(e -> (Attempted) e.event())
                        .anyMatch(a -> a.id().equals(ref)
                                && (a.method().document() || ConnectionRules.reached(a, Reached.PERSON)));
    }

    /**
     * Whether the event makes an active connection: an attempt that counts, an answer to one that was not out of order, or the patient
     * who goes on alone with support.
     */
    boolean counts() {
        if (!mayCount) {
            return false;
        }
        if (event instanceof PatientLedChosen) {
            return true;
        } else if (event instanceof Attempted a) {
            return a.identifying() && ConnectionRules.counts(before, a);
        }
        return answered().filter(e -> !e.kept()).isPresent();
    }
}
