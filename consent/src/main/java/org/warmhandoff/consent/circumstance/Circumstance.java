package org.warmhandoff.consent.circumstance;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.Shape;
import org.warmhandoff.core.Words;

/** A claim about the situation, with the conditions that its section asks. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Circumstance.Fundraising.class, name = "Fundraising"),
    @JsonSubTypes.Type(value = Circumstance.MedicalEmergency.class, name = "MedicalEmergency")
})
public sealed interface Circumstance {

    /**
     * The program means to raise funds for itself (2.22(b)(1)(iii)(B), (iv)(G)).
     *
     * @param chanceGiven whether the patient was first given a clear and conspicuous chance to opt out; absent: unknown
     * @param optedOut whether the patient opted out, in whatever form; absent: unknown
     */
    record Fundraising(Answer chanceGiven, Answer optedOut) implements Circumstance {
        /** Creates one. */
        public Fundraising {
            chanceGiven = Attributes.orElse(chanceGiven, Answer.UNKNOWN);
            optedOut = Attributes.orElse(optedOut, Answer.UNKNOWN);
        }

        @Override
        public String toString() {
            return Shape.of(this);
        }
    }

    /**
     * A bona fide medical emergency (2.51(a)). This version reads it only where a restriction yields to it (2.26(a)(3)); it
     * opens nothing by itself.
     *
     * @param foundBy who found it; absent: not stated
     * @param reason why, in words; absent: not stated
     */
    record MedicalEmergency(FoundBy foundBy, Optional<Words> reason) implements Circumstance {
        /** Creates one. */
        public MedicalEmergency {
            foundBy = Attributes.orElse(foundBy, FoundBy.NOT_STATED);
            reason = Attributes.optional(reason);
        }

        /** {@return whether a person who may find one found it, and said why} */
        public Answer found() {
            return switch (foundBy) {
                case TREATING_PROVIDER, MEDICAL_PERSONNEL ->
                    reason.isPresent() && reason.get().stated() ? Answer.YES : Answer.UNKNOWN;
                case SOFTWARE -> Answer.NO;
                case OTHER_PERSON, NOT_STATED -> Answer.UNKNOWN;
            };
        }

        @Override
        public String toString() {
            return Shape.of(this);
        }
    }

    /** Who found a medical emergency. */
    enum FoundBy {
        /** The patient's treating provider. */
        TREATING_PROVIDER,
        /** Medical personnel who care for the patient. */
        MEDICAL_PERSONNEL,
        /** Another person: whoever is called must say. */
        OTHER_PERSON,
        /** Software alone: none is found. */
        SOFTWARE,
        /** It is not said who. */
        NOT_STATED
    }
}
