package org.warmhandoff.referral.event;

import java.util.Optional;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.Shape;
import org.warmhandoff.core.care.CareTeamRole;

/**
 * Somebody at the practice or at the program. Two are the same person where {@code person} is stated and equal.
 *
 * @param party the practice or program
 * @param role the role in the care team
 * @param person the person, by the host's id; absent: not known
 */
public record HandoffPerson(PartyId party, CareTeamRole role, Optional<PartyId> person) {
    /** Creates one. */
    public HandoffPerson {
        Attributes.of(HandoffPerson.class)
                .required("party", party)
                .required("role", role)
                .verify();
        person = Attributes.optional(person);
    }

    /**
     * {@return whether it may be the same person: the same id, or the same practice and role with an id missing}
     *
     * @param other somebody
     */
    public boolean maybeSameAs(HandoffPerson other) {
        if (person.isPresent() && other.person.isPresent()) {
            return person.equals(other.person);
        }
        return party.equals(other.party) && role == other.role;
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
