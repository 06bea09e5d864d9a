package org.warmhandoff.consent;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.InvalidValueException;
import org.warmhandoff.core.Shape;
import org.warmhandoff.core.Words;

/** When, or upon what event, a consent ends (2.31(a)(7)). */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({
    @JsonSubTypes.Type(Expiration.OnDate.class),
    @JsonSubTypes.Type(Expiration.OnEvent.class),
    @JsonSubTypes.Type(Expiration.ByPhrase.class)
})
public sealed interface Expiration {

    /**
     * It ends with a day.
     *
     * @param date the last usable day, in the zone of the one who asks
     */
    record OnDate(LocalDate date) implements Expiration {
        /** Creates one. */
        public OnDate {
            Attributes.of(OnDate.class).required("date", date).verify();
        }

        @Override
        public String toString() {
            return Shape.of(this);
        }
    }

    /**
     * It ends when something happens.
     *
     * @param event what the form says
     * @param relates whether a reader finds that it relates to the patient or the purpose; absent: not judged
     * @param occurredOn the day it happened, from which the consent is unusable; absent: it has not, as far as a review
     *     of the file shows
     */
    record OnEvent(Words event, Answer relates, Optional<LocalDate> occurredOn) implements Expiration {
        /** Creates one. */
        public OnEvent {
            Attributes.of(OnEvent.class).required("event", event).verify();
            relates = Attributes.orElse(relates, Answer.UNKNOWN);
            occurredOn = Attributes.optional(occurredOn);
        }

        @Override
        public String toString() {
            return Shape.of(this);
        }
    }

    /**
     * It says one of the phrases that the regulation lets suffice, or a similar one.
     *
     * @param phrase the phrase
     * @param reading where the phrase is judged as an event: whether it relates to the patient or the purpose; absent: not
     *     judged
     * @param occurredOn the day the treatment ended, from which the consent is unusable; absent: it has not, as far as a
     *     review of the file shows
     */
    record ByPhrase(Phrase phrase, Reading reading, Optional<LocalDate> occurredOn) implements Expiration {
        /**
         * Creates one.
         *
         * @throws InvalidValueException when an end occurred of a consent that says "none"
         */
        public ByPhrase {
            Attributes.of(ByPhrase.class).required("phrase", phrase).verify();
            reading = Attributes.orElse(reading, Reading.NOT_JUDGED);
            occurredOn = Attributes.optional(occurredOn);
            if (phrase == Phrase.NONE && occurredOn.isPresent()) {
                throw new InvalidValueException(
                        "ByPhrase",
                        List.of(new InvalidValueException.Problem(
                                FactRef.of("occurredOn"), "must not stand beside NONE: nothing ends it")));
            }
        }

        @Override
        public String toString() {
            return Shape.of(this);
        }
    }

    /** A phrase that suffices for treatment, payment or health care operations. */
    enum Phrase {
        /** "None" or similar: the consent does not end by itself. */
        NONE,
        /** "End of the treatment" or similar. */
        END_OF_TREATMENT
    }
}
