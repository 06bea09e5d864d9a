package org.warmhandoff.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.InvalidValueException;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.Shape;

/**
 * What a person who read the form attests that its words cover, in coded facts. The library compares these, never the words.
 *
 * @param readBy who read it
 * @param readOn the day on which it was read; before that day the form counts as not coded
 * @param disclosers who may disclose; empty: nobody
 * @param recipients to whom; empty: nobody
 * @param contents what; empty: nothing
 * @param purposes why; empty: for nothing
 * @param exclusions what the form leaves out; empty: nothing. An exclusion beats an inclusion
 * @param givenOnceForAllFutureTpo whether it was given once for all future treatment, payment and health care operations
 *     (2.33(a)(2)); absent: unknown
 */
@Value.Builder
public record ConsentScope(
        PartyId readBy,
        LocalDate readOn,
        List<Designation> disclosers,
        List<Designation> recipients,
        List<InfoCategory> contents,
        List<StatedPurpose> purposes,
        List<Limit> exclusions,
        Answer givenOnceForAllFutureTpo)
        implements WithConsentScope {

    static final String NOT_DECIDED = "must be a purpose for which this version decides a consent";
    /** A form for monitoring, an enrollment check or a prescription monitoring program has elements this version does not judge. */
    static final Set<Purpose> DECIDED = Collections.unmodifiableSet(EnumSet.complementOf(
            EnumSet.of(Purpose.CONDITION_MONITORING, Purpose.MULTIPLE_ENROLLMENT_CHECK, Purpose.PDMP_REPORT)));

    /**
     * Creates one.
     *
     * @throws InvalidValueException when it codes a purpose for which this version decides no consent, or a discloser is an intermediary
     */
    public ConsentScope {
        Attributes.of(ConsentScope.class)
                .required("readBy", readBy)
                .required("readOn", readOn)
                .verify();
        disclosers = Attributes.list("disclosers", disclosers);
        recipients = Attributes.list("recipients", recipients);
        contents = Attributes.list("contents", contents);
        purposes = Attributes.list("purposes", purposes);
        exclusions = Attributes.list("exclusions", exclusions);
        givenOnceForAllFutureTpo = Attributes.orElse(givenOnceForAllFutureTpo, Answer.UNKNOWN);
        List<InvalidValueException.Problem> problems = new ArrayList<>();
        for (int i = 0; i < purposes.size(); i++) {
            if (!DECIDED.contains(purposes.get(i).is())) {
                problems.add(new InvalidValueException.Problem(
                        FactRef.of("purposes").at(i).at("is"), NOT_DECIDED));
            }
        }
        for (int i = 0; i < disclosers.size(); i++) {
            if (disclosers.get(i) instanceof Designation.Intermediary) {
                problems.add(new InvalidValueException.Problem(
                        FactRef.of("disclosers").at(i), "must be a party or a class"));
            }
        }
        if (Designation.repeatsIntermediary(recipients)) {
            problems.add(new InvalidValueException.Problem(
                    FactRef.of("recipients"), "must name an intermediary once, with all its participants"));
        }
        if (Designation.repeatsClass(Stream.of(
                        disclosers.stream(),
                        recipients.stream(),
                        exclusions.stream().flatMap(l -> l.recipients().stream()))
                .flatMap(s -> s))) {
            problems.add(new InvalidValueException.Problem(
                    FactRef.ROOT, "must not repeat the id of a class among disclosers, recipients and exclusions"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidValueException("ConsentScope", problems);
        }
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ConsentScope}. */
    public static final class Builder extends ConsentScopeBuilder {
        Builder() {}
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
