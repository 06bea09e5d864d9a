package org.warmhandoff.referral;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.warmhandoff.consent.part2.Decision;
import org.warmhandoff.referral.event.Attempted;
import org.warmhandoff.referral.event.Attended;
import org.warmhandoff.referral.event.EvidenceSource;
import org.warmhandoff.referral.event.FollowedUp;
import org.warmhandoff.referral.event.Proposed;
import org.warmhandoff.referral.event.RecipientAnswered;

/** What a report did not look at, or leaves to others. */
record Unseen(Referral r, Agreements agreements, ZonedDateTime at) {

    List<String> all() {
        boolean external = r.target() != Proposed.Target.INTERNAL;
        List<String> said = new ArrayList<>();
        if (external && r.entries().stream().anyMatch(Unseen::fromProgram)) {
            said.add("The way back is not decided by this version: what the program told is taken as recorded");
        }
        if (r.entries().stream()
                .flatMap(e -> e.decided().stream())
                .anyMatch(d -> d.is() == Decision.Word.NOT_COVERED)) {
            said.add("Part 2 does not restrict what was shared; HIPAA and state law still may");
        }
        if (external
                && agreements.anyRunning(at)
                && r.sharing(at) != Sharing.ALLOWED
                && r.program().isPresent()) {
            said.add(
                    "An agreement is on record that is not known to be in force for the program chosen; a file reviewed on"
                            + " the day asked for may show it");
        }
        return said;
    }

    private static boolean fromProgram(Entry e) {
        return e.event() instanceof RecipientAnswered
                || (e.event() instanceof Attempted a
                        && (a.acknowledged() || a.appointmentOn().isPresent()))
                || (e.event() instanceof Attended t && t.source() != EvidenceSource.PATIENT)
                || (e.event() instanceof FollowedUp f && f.source() != EvidenceSource.PATIENT);
    }
}
