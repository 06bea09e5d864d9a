package org.warmhandoff.referral;

import java.util.List;
import java.util.Optional;
import org.warmhandoff.consent.part2.Decision;
import org.warmhandoff.referral.event.ReferralEvent;

/**
 * An event as it was applied.
 *
 * @param event the event
 * @param before the state before it
 * @param after the state after it
 * @param kept whether it was done against the rules and is kept all the same, because it happened
 * @param counts whether it is an active connection
 * @param findings what it broke; empty unless kept
 * @param decided the decision on what it told, made anew; empty where it told nothing
 * @param back how the way back stands; empty where the program told nothing
 */
record Entry(
        ReferralEvent event,
        ReferralState before,
        ReferralState after,
        boolean kept,
        boolean counts,
        List<GuidanceFinding> findings,
        Optional<Decision> decided,
        Optional<WayBack> back) {

    /** An event that changes nothing. */
    static Entry noted(ReferralEvent event, ReferralState state) {
        return new Entry(event, state, state, false, false, List.of(), Optional.empty(), Optional.empty());
    }
}
