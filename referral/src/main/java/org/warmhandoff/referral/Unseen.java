package org.warmhandoff.referral;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.warmhandoff.consent.part2.Decision;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.referral.event.EnteredInError;
import org.warmhandoff.referral.event.Proposed;

/** What a report did not look at, or leaves to others. */
record Unseen(Referral r, Agreements agreements, ZonedDateTime at) {

    List<String> all() {
        boolean external = r.target() != Proposed.Target.INTERNAL;
        List<String> said = new ArrayList<>();
        if (external && r.entries().stream().anyMatch(e -> e.back().isPresent())) {
            said.add(
                    "What the program told is decided from the practice's own file: a revocation that only the program knows of"
                            + " cannot be seen");
        }
        List<DocumentId> wrong = r.events().stream()
                .filter(EnteredInError.class::isInstance)
                .map(e -> ((EnteredInError) e).what())
                .toList();
        if (!wrong.isEmpty()) {
            said.add("Entered in error and read without: " + wrong);
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
}
