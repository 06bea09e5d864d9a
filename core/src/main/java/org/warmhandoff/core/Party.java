package org.warmhandoff.core;

import java.util.List;
import java.util.Optional;

/**
 * A person or organization that holds or receives records.
 *
 * @param id the host's identifier
 * @param name for people who read the document; never printed, never compared; absent: none
 * @param capacities what is known of what it is; a capacity that is not listed is unknown
 */
public record Party(PartyId id, Optional<Words> name, List<CapacityFact> capacities) {
    /**
     * Creates one.
     *
     * @throws InvalidValueException when a capacity is listed twice
     */
    public Party {
        Attributes.of(Party.class).required("id", id).verify();
        name = Attributes.optional(name);
        capacities = Attributes.list("capacities", capacities);
        if (capacities.stream().map(CapacityFact::is).distinct().count() < capacities.size()) {
            throw new InvalidValueException(
                    "Party",
                    List.of(new InvalidValueException.Problem(
                            FactRef.of("capacities"), "must list a capacity once only")));
        }
    }

    /**
     * {@return a party with capacities it has}
     *
     * @param id the host's identifier
     * @param name for people who read the document
     * @param capacities what it is
     */
    public static Party of(String id, String name, Capacity... capacities) {
        return new Party(
                PartyId.of(id),
                Optional.of(new Words(name)),
                java.util.Arrays.stream(capacities).map(CapacityFact::of).toList());
    }

    /**
     * {@return a part 2 program}
     *
     * @param id the host's identifier
     * @param name for people who read the document
     */
    public static Party part2Program(String id, String name) {
        return of(id, name, Capacity.PART2_PROGRAM);
    }

    /**
     * {@return a HIPAA covered entity}
     *
     * @param id the host's identifier
     * @param name for people who read the document
     */
    public static Party coveredEntity(String id, String name) {
        return of(id, name, Capacity.COVERED_ENTITY);
    }

    /**
     * {@return a practice that is known not to hold itself out as providing substance use disorder care, and so is no part
     * 2 program (2.11); a covered entity}
     *
     * @param id the host's identifier
     * @param name for people who read the document
     */
    public static Party practiceThatIsNoProgram(String id, String name) {
        return new Party(
                PartyId.of(id),
                Optional.of(new Words(name)),
                List.of(CapacityFact.program(Answer.NO, Answer.UNKNOWN), CapacityFact.of(Capacity.COVERED_ENTITY)));
    }

    /**
     * {@return whether the party has a capacity, with what follows from the others: a health plan is a covered entity; a
     * program, covered entity or business associate is no intermediary; {@code NONE_OF_THESE} rules out all, and each of
     * them rules it out; unknown where statements contradict each other}
     *
     * @param capacity the capacity asked for
     */
    public Answer holds(Capacity capacity) {
        Answer stated = stated(capacity);
        if (capacity == Capacity.NONE_OF_THESE) {
            return !hasOneOfThese() ? stated : stated == Answer.YES ? Answer.UNKNOWN : Answer.NO;
        }
        boolean plan = stated(Capacity.HEALTH_PLAN) == Answer.YES;
        if (stated(Capacity.NONE_OF_THESE) == Answer.YES) {
            return stated == Answer.YES || (capacity == Capacity.COVERED_ENTITY && plan) ? Answer.UNKNOWN : Answer.NO;
        }
        if (capacity == Capacity.HEALTH_PLAN && plan && stated(Capacity.COVERED_ENTITY) == Answer.NO) {
            return Answer.UNKNOWN;
        }
        if (capacity == Capacity.COVERED_ENTITY && plan) {
            return stated == Answer.NO ? Answer.UNKNOWN : Answer.YES;
        }
        if (capacity == Capacity.INTERMEDIARY
                && (holds(Capacity.PART2_PROGRAM) == Answer.YES
                        || holds(Capacity.COVERED_ENTITY) == Answer.YES
                        || holds(Capacity.BUSINESS_ASSOCIATE) == Answer.YES)) {
            return stated == Answer.YES ? Answer.UNKNOWN : Answer.NO;
        }
        return stated;
    }

    /**
     * {@return whether the party holds itself out as providing substance use disorder care, and provides it (42 CFR 2.11)}
     */
    public Answer holdsOutAndProvides() {
        return half(true);
    }

    /** {@return whether the party is federally assisted (42 CFR 2.12(b))} */
    public Answer federallyAssisted() {
        return half(false);
    }

    /** {@return whether HIPAA binds the party: it is a covered entity or a business associate (45 CFR 160.102)} */
    public Answer boundByHipaa() {
        return holds(Capacity.COVERED_ENTITY).or(holds(Capacity.BUSINESS_ASSOCIATE));
    }

    /**
     * {@return whether the party is a business associate of another}
     *
     * @param other the other party
     */
    public Answer businessAssociateOf(PartyId other) {
        for (int i = 0; i < capacities.size(); i++) {
            CapacityFact fact = capacities.get(i);
            if (fact.is() == Capacity.BUSINESS_ASSOCIATE && fact.of().isPresent()) {
                return fact.holds().and(Answer.of(fact.of().get().equals(other)));
            }
        }
        return holds(Capacity.BUSINESS_ASSOCIATE) == Answer.NO ? Answer.NO : Answer.UNKNOWN;
    }

    private Answer half(boolean holdsOut) {
        for (int i = 0; i < capacities.size(); i++) {
            CapacityFact fact = capacities.get(i);
            if (fact.is() == Capacity.PART2_PROGRAM) {
                return fact.holds() == Answer.YES
                        ? Answer.YES
                        : (holdsOut ? fact.holdsOutAndProvides() : fact.federallyAssisted()).orElse(Answer.UNKNOWN);
            }
        }
        return holdsOut && holds(Capacity.NONE_OF_THESE) == Answer.YES ? Answer.NO : Answer.UNKNOWN;
    }

    private Answer stated(Capacity capacity) {
        for (int i = 0; i < capacities.size(); i++) {
            if (capacities.get(i).is() == capacity) {
                return capacities.get(i).holds();
            }
        }
        return Answer.UNKNOWN;
    }

    private boolean hasOneOfThese() {
        for (int i = 0; i < capacities.size(); i++) {
            if (capacities.get(i).is() != Capacity.NONE_OF_THESE
                    && capacities.get(i).holds() == Answer.YES) {
                return true;
            }
        }
        return false;
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
