package org.warmhandoff.consent;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.InvalidValueException;
import org.warmhandoff.core.Shape;

/**
 * What an exclusion, a revocation or a refusal reaches: it bites where everything it names matches, and what it leaves out
 * is everything.
 *
 * @param recipients to whom; empty: anyone
 * @param contents what; empty: anything. {@link InfoCategory#PRESENCE} reaches every item, for each shows presence
 * @param purposes why; empty: for any purpose
 */
public record Limit(List<Designation> recipients, List<InfoCategory> contents, List<StatedPurpose> purposes) {
    /** Creates one. */
    public Limit {
        recipients = Attributes.list("recipients", recipients);
        contents = Attributes.list("contents", contents);
        purposes = Attributes.list("purposes", purposes);
    }

    /**
     * {@return the limits, copied, where no two classes in them have one id}
     *
     * @param name the attribute, for messages
     * @param limits the limits of one entry; {@code null}: none
     * @throws InvalidValueException when two classes have one id
     */
    public static List<Limit> list(String name, @Nullable List<Limit> limits) {
        List<Limit> copy = Attributes.list(name, limits);
        if (Designation.repeatsClass(copy.stream().flatMap(l -> l.recipients().stream()))) {
            throw new InvalidValueException(
                    "Limit",
                    List.of(new InvalidValueException.Problem(FactRef.of(name), "must not repeat the id of a class")));
        }
        return copy;
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
