package org.warmhandoff.referral;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmhandoff.core.Answer;
import org.warmhandoff.referral.event.Attempted;
import org.warmhandoff.referral.event.Attended;
import org.warmhandoff.referral.event.ConnectionMethod;
import org.warmhandoff.referral.event.EvidenceSource;
import org.warmhandoff.referral.event.FollowedUp;
import org.warmhandoff.referral.event.Reached;

/** Where an event leads in a cell of the table of states and events, where that depends on more than the state. */
final class Leads {
    private Leads() {}

    static Optional<ReferralState> back() {
        return Optional.of(ReferralState.PREPARING);
    }

    static Optional<ReferralState> ready(Situation s, Optional<ReferralState> otherwise) {
        if (!s.ready()) {
            return otherwise;
        }
        return Optional.of(ReferralState.READY);
    }

    /** What keeps an attempt from going ahead while the referral is being prepared. */
    static List<GuidanceRule> closing(Situation s) {
        List<GuidanceRule> rules = new ArrayList<>();
        if (s.program().isPresent()
                ? !s.agreementOpen()
                : !s.internal() && !s.agreements().anyRunning(s.at())) {
            rules.add(ConsentRules.uncovered(s, s.program()));
        }
        if (!NeedsRules.assessed(s.seen())) {
            rules.add(NeedsRules.NEEDS_FIRST);
        } else if (s.program().isEmpty()) {
            rules.add(NeedsRules.THREE_CONSIDERED);
        } else {
            NeedsRules.choice(s.seen(), s.program().get()).forEach(f -> rules.add(f.rule()));
        }
        return rules;
    }

    /** Where an attempt leads: A makes it sent, with a date accepted; a way to get there, or nothing tried, leads nowhere. */
    static Optional<ReferralState> connection(Situation s, Optional<ReferralState> otherwise) {
        Attempted a = (Attempted) s.event();
        if (ConnectionRules.reached(a, Reached.NOT_ATTEMPTED)) {
            return Optional.empty();
        }
        if (s.counts()) {
            return Optional.of(a.appointmentOn().isPresent() ? ReferralState.ACCEPTED : ReferralState.SENT);
        }
        return a.method() == ConnectionMethod.TRANSPORT_ARRANGED ? Optional.empty() : otherwise;
    }

    static Optional<ReferralState> connected(Situation s) {
        return ((FollowedUp) s.event()).connected() == Answer.YES
                ? Optional.of(ReferralState.CONNECTED)
                : Optional.empty();
    }

    static EvidenceSource source(Situation s) {
        return s.event() instanceof Attended a ? a.source() : ((FollowedUp) s.event()).source();
    }
}
