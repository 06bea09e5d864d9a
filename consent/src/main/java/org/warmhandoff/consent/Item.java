package org.warmhandoff.consent;

import java.time.LocalDate;
import java.util.Optional;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.Shape;

/**
 * A piece of information that is to be disclosed. It identifies the patient.
 *
 * @param category what kind
 * @param id by which an attestation names it; absent: nothing can be attested
 * @param provenance how the holder came by it; absent: made here where the holder is a part 2 program, else unknown
 * @param necessary whether the purpose needs it (2.13(a)); absent: the discloser sees to that as a duty
 * @param createdOn the day on which the record was created or received; absent: unknown
 * @param paidInFull whether the patient, or somebody else but the health plan, paid for it in full (2.26(a)(6)); absent:
 *     unknown
 */
public record Item(
        InfoCategory category,
        Optional<DocumentId> id,
        Optional<Provenance> provenance,
        Optional<Answer> necessary,
        Optional<LocalDate> createdOn,
        Answer paidInFull) {

    /** Creates one. */
    public Item {
        Attributes.of(Item.class).required("category", category).verify();
        id = Attributes.optional(id);
        provenance = Attributes.optional(provenance);
        necessary = Attributes.optional(necessary);
        createdOn = Attributes.optional(createdOn);
        paidInFull = Attributes.orElse(paidInFull, Answer.UNKNOWN);
    }

    /**
     * {@return an item of a category, with nothing more to say}
     *
     * @param category what kind
     */
    public static Item of(InfoCategory category) {
        return new Item(
                category, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Answer.UNKNOWN);
    }

    /**
     * {@return a copy that says how the holder came by it}
     *
     * @param how the provenance
     */
    public Item withProvenance(Provenance how) {
        return new Item(category, id, Optional.of(how), necessary, createdOn, paidInFull);
    }

    /** {@return whether it is said that the holder received it under a consent of the patient} */
    public boolean receivedUnderConsent() {
        return provenance.isPresent() && provenance.get().is() == Provenance.How.RECEIVED_UNDER_CONSENT;
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
