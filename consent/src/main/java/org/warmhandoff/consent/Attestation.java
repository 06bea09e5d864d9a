package org.warmhandoff.consent;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.InvalidValueException;
import org.warmhandoff.core.Shape;

/**
 * What somebody vouches for where words cannot be compared: that a party is in a class, or that an item or purpose is what
 * the words of a consent or of an entry say. Exactly one of these three is named, and exactly one document.
 *
 * @param party whose membership; with {@code ofClass}
 * @param ofClass the class, by its id in the document
 * @param item an item of the disclosure that is an {@link InfoCategory#OTHER_RECORD}, by its id
 * @param purpose a purpose of the disclosure that is {@link Purpose#OTHER_STATED}, by its id
 * @param consent the consent whose words are meant
 * @param entry the revocation or refusal whose words are meant
 * @param answer whether it is so; absent: unknown
 */
public record Attestation(
        Optional<Role> party,
        @JsonProperty("class") Optional<DocumentId> ofClass,
        Optional<DocumentId> item,
        Optional<DocumentId> purpose,
        Optional<DocumentId> consent,
        Optional<DocumentId> entry,
        Answer answer) {

    /** Which party of the disclosure. */
    public enum Role {
        /** The holder, who discloses. */
        HOLDER,
        /** The recipient. */
        RECIPIENT
    }

    /**
     * Creates one.
     *
     * @throws InvalidValueException when it does not name exactly one thing and one document
     */
    public Attestation {
        party = Attributes.optional(party);
        ofClass = Attributes.optional(ofClass);
        item = Attributes.optional(item);
        purpose = Attributes.optional(purpose);
        consent = Attributes.optional(consent);
        entry = Attributes.optional(entry);
        answer = Attributes.orElse(answer, Answer.UNKNOWN);
        List<InvalidValueException.Problem> problems = new ArrayList<>();
        int things = (ofClass.isPresent() ? 1 : 0) + (item.isPresent() ? 1 : 0) + (purpose.isPresent() ? 1 : 0);
        if (things != 1 || party.isPresent() != ofClass.isPresent()) {
            problems.add(new InvalidValueException.Problem(
                    FactRef.ROOT, "must name one of: party and class, item, purpose"));
        }
        if (consent.isPresent() == entry.isPresent()) {
            problems.add(new InvalidValueException.Problem(FactRef.of("consent"), "must name one of: consent, entry"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidValueException("Attestation", problems);
        }
    }

    /**
     * {@return that the recipient is, or is not, in a class that a consent names}
     *
     * @param ofClass the id of the class in the consent's scope
     * @param consent the consent
     * @param answer whether it is
     */
    public static Attestation recipientInClass(DocumentId ofClass, DocumentId consent, Answer answer) {
        return new Attestation(
                Optional.of(Role.RECIPIENT),
                Optional.of(ofClass),
                Optional.empty(),
                Optional.empty(),
                Optional.of(consent),
                Optional.empty(),
                answer);
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
