package org.warmhandoff.consent;

import java.util.List;
import java.util.Optional;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.InvalidValueException;
import org.warmhandoff.core.Shape;
import org.warmhandoff.core.Words;

/**
 * The form's description of one purpose, and how a reader judges it (2.31(a)(5)).
 *
 * @param of the purpose as coded
 * @param words what the form says
 * @param reading whether the description suffices; absent: not judged
 * @param patientInitiated where the words are "at the request of the patient" (2.31(a)(5)(i)): whether the patient
 *     initiated the consent; no is read as too vague, unknown as not judged; absent: as read
 */
public record PurposeDescription(StatedPurpose of, Words words, Reading reading, Optional<Answer> patientInitiated) {

    /**
     * Creates one.
     *
     * @throws InvalidValueException when a consent for the purpose is not decided by this version
     */
    public PurposeDescription {
        Attributes.of(PurposeDescription.class)
                .required("of", of)
                .required("words", words)
                .verify();
        reading = Attributes.orElse(reading, Reading.NOT_JUDGED);
        patientInitiated = Attributes.optional(patientInitiated);
        if (!ConsentScope.DECIDED.contains(of.is())) {
            throw new InvalidValueException(
                    "PurposeDescription",
                    List.of(new InvalidValueException.Problem(FactRef.of("of.is"), ConsentScope.NOT_DECIDED)));
        }
    }

    /**
     * {@return the reading, with what the patient's initiative makes of it}
     */
    public Reading judged() {
        if (reading == Reading.SUFFICIENT && patientInitiated.isPresent()) {
            return switch (patientInitiated.get()) {
                case YES -> Reading.SUFFICIENT;
                case NO -> Reading.TOO_VAGUE;
                case UNKNOWN -> Reading.NOT_JUDGED;
            };
        }
        return reading;
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
