package org.warmhandoff.consent.part2;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.warmhandoff.consent.Consent;
import org.warmhandoff.consent.ConsentScope;
import org.warmhandoff.consent.Signature.PatientStatus;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.DocumentId;

/**
 * What a rule on a form wants to know beside the form. Of a form by itself the patient is as on signing, and what neither the
 * form nor its reader says is unknown.
 */
interface Setting {
    /** The elements of a form, asked on no day: all that a reader coded counts. */
    Setting ELEMENTS = new Setting() {};

    /** What the patient is now; empty: as on signing. */
    default Optional<PatientStatus> patientNow() {
        return Optional.empty();
    }

    /** Whether it is shown that nothing is known against a consent: the holder's file was reviewed in time. */
    default Answer nothingKnown() {
        return Answer.UNKNOWN;
    }

    /**
     * What a person judged of a rule on a consent.
     *
     * @param about the class, purpose or entry judged; null where there is none
     * @param onlyOne whether there is but one of these, so that a judgement need not name it
     */
    default Answer judged(Part2Rule rule, Consent consent, @Nullable DocumentId about, boolean onlyOne) {
        return Answer.UNKNOWN;
    }

    /** The scope of a consent, if somebody had coded it. */
    default Optional<ConsentScope> scope(Consent consent) {
        return consent.scope();
    }

    /** Whether what lasts until a day, inclusive, still does. */
    default Answer lasts(LocalDate until) {
        return Answer.UNKNOWN;
    }

    /** A use, or a review, on a day. */
    interface OnDay extends Setting {
        /** The day of use. */
        LocalDate day();

        @Override
        default Optional<ConsentScope> scope(Consent consent) {
            return consent.scope().isPresent()
                            && !consent.scope().get().readOn().isAfter(day())
                    ? consent.scope()
                    : Optional.empty();
        }

        @Override
        default Answer lasts(LocalDate until) {
            return Answer.of(!until.isBefore(day()));
        }
    }

    /** A review of a form by itself. */
    record Review(LocalDate day) implements OnDay {}
}
