package org.warmhandoff.referral;

import java.util.ArrayList;
import java.util.List;
import org.warmhandoff.referral.event.Attempted;
import org.warmhandoff.referral.event.ConnectionMethod;
import org.warmhandoff.referral.event.ConversationHeld;
import org.warmhandoff.referral.event.ProgramChosen;
import org.warmhandoff.referral.event.ReferralEvent;

/** What passed between the practice and a program since that program was chosen, and what was known by then. */
final class SinceChoice {
    private SinceChoice() {}

    /** The attempts that an answer can refer to. */
    static List<Entry> attempts(Referral r) {
        List<Entry> attempts = new ArrayList<>();
        for (Entry e : r.entries()) {
            if (e.event() instanceof ProgramChosen) {
                attempts.clear();
            } else if (e.event() instanceof Attempted a
                    && a.answerable()
                    && r.goesWhereItShould(a.party().party())
                    && a.method() != ConnectionMethod.PATIENT_SELF_REFERRAL_SUPPORTED) {
                attempts.add(e);
            }
        }
        return attempts;
    }

    /** The conversations. */
    static List<ConversationHeld> conversations(Referral r) {
        List<ConversationHeld> held = new ArrayList<>();
        for (Entry e : r.entries()) {
            if (e.event() instanceof ProgramChosen) {
                held.clear();
            } else if (e.event() instanceof ConversationHeld c
                    && r.goesWhereItShould(c.with().party())) {
                held.add(c);
            }
        }
        return held;
    }

    /** The events up to the one by which connecting began after the latest choice; all of them where it did not. */
    static List<ReferralEvent> untilConnecting(Referral r) {
        int end = 0;
        boolean connecting = false;
        for (int i = 0; i < r.entries().size(); i++) {
            Entry e = r.entries().get(i);
            connecting = !(e.event() instanceof ProgramChosen)
                    && (connecting || e.after().compareTo(ReferralState.READY) > 0);
            end = connecting ? end : i + 1;
        }
        return r.events().subList(0, end);
    }
}
