package org.warmhandoff.consent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.warmhandoff.consent.circumstance.Circumstance;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.Capacity;
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
 * @param circumstance what is claimed about the situation; absent: nothing
 * @param inReliance what was done in reliance on a consent before its revocation was known; absent: nothing
 * @param hipaaPermits whether HIPAA permits it; absent: yes for treatment and payment by a covered entity or business
 *     associate, and for operations by one to the holder's own business associate, else unknown
 * @param reliesOn the pathway to rely on where several are met; absent: the first
 */
@Value.Builder
public record Disclosure(
        Party holder,
        Party recipient,
        List<StatedPurpose> purposes,
        List<Item> items,
        List<Attestation> attestations,
        Optional<Channel> channel,
        Optional<StatedPurpose> recipientUse,
        Optional<Circumstance> circumstance,
        Optional<Reliance> inReliance,
        Optional<Answer> hipaaPermits,
        Optional<Pathway> reliesOn)
        implements WithDisclosure {

    /**
     * Creates one.
     *
     * @throws InvalidValueException when there is no purpose or no item, an id is repeated, or a received record is asked of a
     *     holder for whom this version does not decide it
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
        circumstance = Attributes.optional(circumstance);
        inReliance = Attributes.optional(inReliance);
        hipaaPermits = Attributes.optional(hipaaPermits);
        reliesOn = Attributes.optional(reliesOn);
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
        for (int i = 0; i < items.size(); i++) {
            if (received(items.get(i)) && !mayHaveReceived(holder)) {
                problems.add(new InvalidValueException.Problem(
                        FactRef.of("items").at(i).at("provenance").at("is"),
                        "must be a record whose holder is a part 2 program, covered entity, business associate or"
                                + " intermediary; of others this version does not decide a received record"));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidValueException("Disclosure", problems);
        }
    }

    /**
     * Creates one that claims nothing.
     *
     * @param holder who has the record and would disclose it
     * @param recipient who would receive it
     * @param purposes why
     * @param items what
     * @param attestations what somebody vouches for
     * @param channel how it travels
     * @param recipientUse another use by the recipient that is known
     */
    public Disclosure(
            Party holder,
            Party recipient,
            List<StatedPurpose> purposes,
            List<Item> items,
            List<Attestation> attestations,
            Optional<Channel> channel,
            Optional<StatedPurpose> recipientUse) {
        this(
                holder,
                recipient,
                purposes,
                items,
                attestations,
                channel,
                recipientUse,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static boolean received(Item item) {
        return item.provenance().isPresent() && item.provenance().get().is() == Provenance.How.RECEIVED_UNDER_CONSENT;
    }

    private static boolean mayHaveReceived(Party holder) {
        return holder.holds(Capacity.PART2_PROGRAM) == Answer.YES
                || holder.holds(Capacity.COVERED_ENTITY) == Answer.YES
                || holder.holds(Capacity.BUSINESS_ASSOCIATE) == Answer.YES
                || holder.holds(Capacity.INTERMEDIARY) == Answer.YES;
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
