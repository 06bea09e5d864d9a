package org.warmhandoff.consent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.InvalidValueException;
import org.warmhandoff.core.Party;
import org.warmhandoff.core.Shape;

/**
 * The question: may this holder tell this recipient these items for these purposes?
 *
 * @param holder who has the record and would disclose it
 * @param recipient who would receive it
 * @param purposes why; at least one. Each item is judged for each purpose
 * @param items what; at least one, ids not repeated
 * @param attestations what somebody vouches for; empty: nothing
 * @param channel how it travels; absent: not spoken
 * @param recipientUse another use by the recipient that is known; absent: none is known
 */
@Value.Builder
public record Disclosure(
        Party holder,
        Party recipient,
        List<StatedPurpose> purposes,
        List<Item> items,
        List<Attestation> attestations,
        Optional<Channel> channel,
        Optional<StatedPurpose> recipientUse)
        implements WithDisclosure {

    /**
     * Creates one.
     *
     * @throws InvalidValueException when there is no purpose or no item, or an id is repeated
     */
    public Disclosure {
        Attributes.of(Disclosure.class)
                .required("holder", holder)
                .required("recipient", recipient)
                .verify();
        purposes = Attributes.list("purposes", purposes);
        items = Attributes.list("items", items);
        attestations = Attributes.list("attestations", attestations);
        channel = Attributes.optional(channel);
        recipientUse = Attributes.optional(recipientUse);
        List<InvalidValueException.Problem> problems = new ArrayList<>();
        if (purposes.isEmpty()) {
            problems.add(new InvalidValueException.Problem(FactRef.of("purposes"), "must name at least one purpose"));
        }
        if (items.isEmpty()) {
            problems.add(new InvalidValueException.Problem(FactRef.of("items"), "must name at least one item"));
        }
        if (repeats(items.stream().flatMap(i -> i.id().stream()).toList())) {
            problems.add(new InvalidValueException.Problem(FactRef.of("items"), "must not repeat an id"));
        }
        if (repeats(purposes.stream().flatMap(p -> p.id().stream()).toList())) {
            problems.add(new InvalidValueException.Problem(FactRef.of("purposes"), "must not repeat an id"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidValueException("Disclosure", problems);
        }
    }

    private static boolean repeats(List<DocumentId> ids) {
        return ids.stream().distinct().count() < ids.size();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Disclosure}. */
    public static final class Builder extends DisclosureBuilder {
        Builder() {}

        /**
         * Adds a purpose.
         *
         * @param purpose the purpose
         * @return this
         */
        public Builder purpose(Purpose purpose) {
            return addPurpose(StatedPurpose.of(purpose));
        }

        /**
         * Adds an item of each category.
         *
         * @param categories what
         * @return this
         */
        public Builder information(InfoCategory... categories) {
            Arrays.stream(categories).map(Item::of).forEach(this::addItem);
            return this;
        }
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
