package org.warmhandoff.consent;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.Shape;
import org.warmhandoff.core.Words;

/**
 * How a form says who may disclose or receive: a party by identifier, or a class of persons in words (2.31(a)(2),
 * (a)(4)(i)). A party matches by identifier, membership of a class by attestation, nothing by its text.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({@JsonSubTypes.Type(Designation.Named.class), @JsonSubTypes.Type(Designation.ClassOf.class)})
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
}
