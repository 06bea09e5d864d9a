package org.warmhandoff.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a party has a capacity. Of a program two answers are asked, because a practice can be the one without the other.
 *
 * @param is the capacity
 * @param answer whether the party has it; absent: yes, unless the two answers of a program are given
 * @param holdsOutAndProvides of {@link Capacity#PART2_PROGRAM} only: whether it holds itself out as providing substance
 *     use disorder care, and provides it (2.11); absent beside the other: unknown
 * @param federallyAssisted of {@link Capacity#PART2_PROGRAM} only: whether it is federally assisted (2.12(b)); absent
 *     beside the other: unknown
 * @param of of {@link Capacity#BUSINESS_ASSOCIATE} only: whose business associate; absent: unknown
 */
public record CapacityFact(
        Capacity is,
        Optional<Answer> answer,
        Optional<Answer> holdsOutAndProvides,
        Optional<Answer> federallyAssisted,
        Optional<PartyId> of) {

    /**
     * Creates one.
     *
     * @throws InvalidValueException when the two answers of a program stand on another capacity or beside {@code answer}, or
     *     a party is said to be no program without saying which of the two fails
     */
    public CapacityFact {
        Attributes.of(CapacityFact.class).required("is", is).verify();
        answer = Attributes.optional(answer);
        holdsOutAndProvides = Attributes.optional(holdsOutAndProvides);
        federallyAssisted = Attributes.optional(federallyAssisted);
        of = Attributes.optional(of);
        List<InvalidValueException.Problem> problems = new ArrayList<>();
        boolean two = holdsOutAndProvides.isPresent() || federallyAssisted.isPresent();
        if (two && is != Capacity.PART2_PROGRAM) {
            problems.add(new InvalidValueException.Problem(
                    FactRef.of("is"), "must be PART2_PROGRAM where its two answers are given"));
        }
        if (two && answer.isPresent()) {
            problems.add(new InvalidValueException.Problem(
                    FactRef.of("answer"), "must not stand beside the two answers of a program"));
        }
        if (is == Capacity.PART2_PROGRAM && answer.isPresent() && answer.get() == Answer.NO) {
            problems.add(new InvalidValueException.Problem(
                    FactRef.of("answer"), "must say which of the two answers of a program is no, instead of this one"));
        }
        if (of.isPresent() && is != Capacity.BUSINESS_ASSOCIATE) {
            problems.add(
                    new InvalidValueException.Problem(FactRef.of("of"), "must stand beside BUSINESS_ASSOCIATE only"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidValueException("CapacityFact", problems);
        }
    }

    /**
     * Creates one that is of nobody in particular.
     *
     * @param is the capacity
     * @param answer whether the party has it
     * @param holdsOutAndProvides of a program only
     * @param federallyAssisted of a program only
     */
    public CapacityFact(
            Capacity is,
            Optional<Answer> answer,
            Optional<Answer> holdsOutAndProvides,
            Optional<Answer> federallyAssisted) {
        this(is, answer, holdsOutAndProvides, federallyAssisted, Optional.empty());
    }

    /**
     * {@return a capacity the party has}
     *
     * @param is the capacity
     */
    public static CapacityFact of(Capacity is) {
        return of(is, Answer.YES);
    }

    /**
     * {@return a capacity with its answer}
     *
     * @param is the capacity
     * @param answer whether the party has it
     */
    public static CapacityFact of(Capacity is, Answer answer) {
        return new CapacityFact(is, Optional.of(answer), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * {@return the two answers that make a part 2 program}
     *
     * @param holdsOutAndProvides whether it holds itself out as providing such care, and provides it
     * @param federallyAssisted whether it is federally assisted
     */
    public static CapacityFact program(Answer holdsOutAndProvides, Answer federallyAssisted) {
        return new CapacityFact(
                Capacity.PART2_PROGRAM,
                Optional.empty(),
                Optional.of(holdsOutAndProvides),
                Optional.of(federallyAssisted),
                Optional.empty());
    }

    /** {@return whether the party has the capacity} */
    public Answer holds() {
        if (holdsOutAndProvides.isPresent() || federallyAssisted.isPresent()) {
            return holdsOutAndProvides.orElse(Answer.UNKNOWN).and(federallyAssisted.orElse(Answer.UNKNOWN));
        }
        return answer.orElse(Answer.YES);
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
