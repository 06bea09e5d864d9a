package org.warmhandoff.consent.part2;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.warmhandoff.consent.Consent;
import org.warmhandoff.consent.ConsentScope;
import org.warmhandoff.consent.Signature.PatientStatus;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.DocumentId;

/** What a rule on a form wants to know beside the form: of a use, from the file; of a review by itself, nothing but the day. */
interface Setting {
    /** The day of use. */
    LocalDate day();

    /** What the patient is now; empty: as on signing. */
    Optional<PatientStatus> patientNow();

    /** Whether it is shown that nothing is known against a consent: the holder's file was reviewed in time. */
    Answer nothingKnown();

    /**
     * What a person judged of a rule on a consent.
     *
     * @param about the class, purpose or entry judged; null where there is none
     * @param onlyOne whether there is but one of these, so that a judgement need not name it
     */
    Answer judged(Part2Rule rule, Consent consent, @Nullable DocumentId about, boolean onlyOne);

    /** The scope of a consent, if somebody had coded it by the day of use. */
    default Optional<ConsentScope> scope(Consent consent) {
        return consent.scope().isPresent() && !consent.scope().get().readOn().isAfter(day())
                ? consent.scope()
                : Optional.empty();
    }

    /** A review of a form by itself. */
    record Review(LocalDate day) implements Setting {
        @Override
        public Optional<PatientStatus> patientNow() {
            return Optional.empty();
        }

        @Override
        public Answer nothingKnown() {
            return Answer.UNKNOWN;
        }

        @Override
        public Answer judged(Part2Rule rule, Consent consent, @Nullable DocumentId about, boolean onlyOne) {
            return Answer.UNKNOWN;
        }
    }
}
