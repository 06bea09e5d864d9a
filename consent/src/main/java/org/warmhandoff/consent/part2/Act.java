package org.warmhandoff.consent.part2;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.warmhandoff.consent.Consent;
import org.warmhandoff.consent.ConsentScope;
import org.warmhandoff.consent.Disclosure;
import org.warmhandoff.consent.file.PatientFile;
import org.warmhandoff.core.Answer;

/** What is asked of whose file, as of when; with what every rule wants to know of these. */
record Act(Disclosure disclosure, PatientFile file, ZonedDateTime asOf) {

    /** The day of the act, in the zone of the one who asks. */
    LocalDate day() {
        return asOf.toLocalDate();
    }

    /** Whether the holder keeps the file. Of another's file what is not in it is unknown, never absent. */
    boolean holderKeepsFile() {
        return file.keptBy().equals(disclosure.holder().id());
    }

    /** What it shows that the file holds nothing known by now against a consent: absence, where the holder reviewed it in time. */
    Answer nothingKnown() {
        return holderKeepsFile()
                        && file.reviewedOn().isPresent()
                        && !file.reviewedOn().get().isBefore(day())
                ? Answer.YES
                : Answer.UNKNOWN;
    }

    /** Whether something known at a moment is known by now. */
    boolean known(ZonedDateTime knownAt) {
        return !knownAt.isAfter(asOf);
    }

    /** The scope of a consent, if somebody had coded it by the day of the act. */
    Optional<ConsentScope> scope(Consent consent) {
        return consent.scope().isPresent() && !consent.scope().get().readOn().isAfter(day())
                ? consent.scope()
                : Optional.empty();
    }
}
