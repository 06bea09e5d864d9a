package org.warmhandoff.consent.part2;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.warmhandoff.consent.Expiration;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.Shape;

/**
 * What one consent allows on a day, as far as a form can say by itself. Each use was asked as a disclosure with the facts
 * that favour it, and decided by the rules that decide any; whether it may be made is still asked with {@link Part2#decide}.
 * It can only come from {@link Part2}.
 */
public final class Allowance {
    private final ConsentReview review;
    private final List<FactRef> disclosers;
    private final List<AllowedUse> uses;
    private final Optional<Until> until;
    private final List<FactRef> exclusions;
    private final List<Part2Rule> endings;
    private final List<OpenQuestion> open;
    private final Optional<Stopped> stopped;

    Allowance(
            ConsentReview review,
            List<FactRef> disclosers,
            List<AllowedUse> uses,
            Optional<Until> until,
            List<FactRef> exclusions,
            List<Part2Rule> endings,
            List<OpenQuestion> open,
            Optional<Stopped> stopped) {
        this.review = Objects.requireNonNull(review, "review");
        this.disclosers = List.copyOf(disclosers);
        this.uses = List.copyOf(uses);
        this.until = until;
        this.exclusions = List.copyOf(exclusions);
        this.endings = List.copyOf(endings);
        this.open = List.copyOf(open);
        this.stopped = stopped;
    }

    /**
     * When the form says that it ends (2.31(a)(7)): exactly one of the three.
     *
     * @param date the last usable day
     * @param event where the form says the event
     * @param phrase a phrase of the regulation
     */
    public record Until(Optional<LocalDate> date, Optional<FactRef> event, Optional<Expiration.Phrase> phrase) {
        /** Creates one. */
        public Until {
            date = Attributes.optional(date);
            event = Attributes.optional(event);
            phrase = Attributes.optional(phrase);
        }

        /** {@return the shape only} */
        @Override
        public String toString() {
            return Shape.of(this);
        }
    }

    /**
     * What a revocation makes of the uses. What was disclosed before it was known stays lawful, and what a covered entity or
     * business associate may do with it by a right of its own (2.33(b)(1)) is no use of this consent.
     *
     * @param revocation the revocation
     * @param known whether it is known by the end of the day; if not it stops nothing yet
     * @param stops the uses that it stops
     * @param open the uses of which it cannot be told
     * @param leaves the uses that it does not reach
     * @param completes what of the uses that it stops may still complete an act done in reliance before it was known
     *     (2.31(a)(6))
     */
    public record Stopped(
            DocumentId revocation,
            boolean known,
            List<AllowedUse> stops,
            List<AllowedUse> open,
            List<AllowedUse> leaves,
            List<AllowedUse> completes) {
        /** Creates one. */
        public Stopped {
            Attributes.of(Stopped.class).required("revocation", revocation).verify();
            stops = Attributes.list("stops", stops);
            open = Attributes.list("open", open);
            leaves = Attributes.list("leaves", leaves);
            completes = Attributes.list("completes", completes);
        }
    }

    /** {@return the review of the form on that day; where it does not suffice nothing is allowed, or not all of it} */
    public ConsentReview review() {
        return review;
    }

    /** {@return where the form says who may disclose} */
    public List<FactRef> disclosers() {
        return disclosers;
    }

    /** {@return the uses, recipient by recipient; empty where nothing is allowed or nobody has coded what the form covers} */
    public List<AllowedUse> uses() {
        return uses;
    }

    /** {@return when it ends by itself; absent: the form does not say} */
    public Optional<Until> until() {
        return until;
    }

    /** {@return where the form leaves something out; the uses are already without it} */
    public List<FactRef> exclusions() {
        return exclusions;
    }

    /** {@return what must stay so for it to be used, though the form is as it is; the rules ask the patient's file} */
    public List<Part2Rule> endings() {
        return endings;
    }

    /** {@return the open questions of the law on which it rests, with whether it outlives a change in what the patient is} */
    public List<OpenQuestion> open() {
        return open;
    }

    /** {@return what a given revocation would stop; absent: none was given} */
    public Optional<Stopped> stopped() {
        return stopped;
    }

    /** {@return the allowance as a document; it opens nothing} */
    public AllowanceRecord record() {
        return AllowanceRecord.of(this);
    }

    /** {@return the form and whether it suffices} */
    @Override
    public String toString() {
        return review.toString();
    }
}
