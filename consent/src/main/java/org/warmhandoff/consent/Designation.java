package org.warmhandoff.consent;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.stream.Stream;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.InvalidValueException;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.Shape;
import org.warmhandoff.core.Words;

/**
 * How a form says who may disclose or receive: a party by identifier, a class of persons in words (2.31(a)(2),
 * (a)(4)(i)), or an intermediary with its participants ((a)(4)(ii)). A party matches by identifier, membership of a class by attestation, nothing by its text.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({
    @JsonSubTypes.Type(Designation.Named.class),
    @JsonSubTypes.Type(Designation.ClassOf.class),
    @JsonSubTypes.Type(Designation.Intermediary.class)
})
public sealed interface Designation {

    /**
     * {@return a party by its identifier}
     *
     * @param party the host's identifier
     */
    static Designation named(String party) {
        return new Named(PartyId.of(party));
    }

    /**
     * {@return whether two classes among these, their participants included, have one id}
     *
     * @param who designations of one consent or entry
     */
    static boolean repeatsClass(Stream<Designation> who) {
        List<DocumentId> ids = who.flatMap(d -> d instanceof Intermediary i ? i.participants().stream() : Stream.of(d))
                .flatMap(d -> d instanceof ClassOf c ? Stream.of(c.id()) : Stream.<DocumentId>empty())
                .toList();
        return ids.stream().distinct().count() < ids.size();
    }

    /**
     * {@return whether an intermediary stands twice among these}
     *
     * @param who designations of one consent
     */
    static boolean repeatsIntermediary(List<Designation> who) {
        List<PartyId> ids = who.stream()
                .flatMap(d -> d instanceof Intermediary i ? Stream.of(i.intermediary()) : Stream.<PartyId>empty())
                .toList();
        return ids.stream().distinct().count() < ids.size();
    }

    /**
     * A party by its identifier.
     *
     * @param party the identifier
     */
    record Named(PartyId party) implements Designation {
        /** Creates one. */
        public Named {
            Attributes.of(Named.class).required("party", party).verify();
        }

        @Override
        public String toString() {
            return Shape.of(this);
        }
    }

    /**
     * A class of persons.
     *
     * @param id by which an attestation names the class, unique in its consent or entry
     * @param words what the form says
     * @param reading whether a reader can tell who is in it; absent: not judged
     */
    record ClassOf(DocumentId id, Words words, Reading reading) implements Designation {
        /** Creates one. */
        public ClassOf {
            Attributes.of(ClassOf.class)
                    .required("id", id)
                    .required("words", words)
                    .verify();
            reading = Attributes.orElse(reading, Reading.NOT_JUDGED);
        }

        @Override
        public String toString() {
            return Shape.of(this);
        }
    }

    /**
     * An intermediary and the participants it may pass records on to (2.31(a)(4)(ii)); as a recipient only.
     *
     * @param intermediary its identifier
     * @param participants parties by name, or classes of them
     * @param participantsLimitedToTreating whether a class of participants is limited to those who have a treating provider
     *     relationship with the patient; absent: unknown
     */
    record Intermediary(PartyId intermediary, List<Designation> participants, Answer participantsLimitedToTreating)
            implements Designation {
        /**
         * Creates one.
         *
         * @throws InvalidValueException when a participant is itself an intermediary
         */
        public Intermediary {
            Attributes.of(Intermediary.class)
                    .required("intermediary", intermediary)
                    .verify();
            participants = Attributes.list("participants", participants);
            participantsLimitedToTreating = Attributes.orElse(participantsLimitedToTreating, Answer.UNKNOWN);
            if (participants.stream().anyMatch(Intermediary.class::isInstance)) {
                throw new InvalidValueException(
                        "Intermediary",
                        List.of(new InvalidValueException.Problem(
                                FactRef.of("participants"), "must be parties or classes, not intermediaries")));
            }
        }

        @Override
        public String toString() {
            return Shape.of(this);
        }
    }
}
