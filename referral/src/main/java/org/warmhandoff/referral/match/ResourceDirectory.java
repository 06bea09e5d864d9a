package org.warmhandoff.referral.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.InvalidValueException;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.Shape;
import org.warmhandoff.core.Words;

/**
 * What a practice knows of the programs and supports around it (AHRQ, Identify Programs and Providers).
 *
 * @param entries one per program or meeting; empty: none
 * @param lastRevisedOn the day it was last revised; absent: not on record
 * @param revisions revisions; empty: none on record
 * @param owner who looks after it, by the host's id; absent: nobody
 */
public record ResourceDirectory(
        List<DirectoryEntry> entries,
        Optional<LocalDate> lastRevisedOn,
        List<Revision> revisions,
        Optional<PartyId> owner) {
    /**
     * A revision of the directory.
     *
     * @param on the day
     * @param by who, by the host's id; absent: not on record
     * @param said what was changed; absent: not said
     */
    public record Revision(LocalDate on, Optional<PartyId> by, Optional<Words> said) {
        /** Creates one. */
        public Revision {
            Attributes.of(Revision.class).required("on", on).verify();
            by = Attributes.optional(by);
            said = Attributes.optional(said);
        }

        /** {@return the shape only} */
        @Override
        public String toString() {
            return Shape.of(this);
        }
    }

    /**
     * Creates one.
     *
     * @throws InvalidValueException when two entries have one id
     */
    public ResourceDirectory {
        entries = Attributes.list("entries", entries);
        lastRevisedOn = Attributes.optional(lastRevisedOn);
        revisions = Attributes.list("revisions", revisions);
        owner = Attributes.optional(owner);
        Set<DocumentId> ids = new HashSet<>();
        List<InvalidValueException.Problem> problems = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            if (!ids.add(entries.get(i).id())) {
                problems.add(new InvalidValueException.Problem(
                        FactRef.of("entries").at(i).at("id"), "must not be that of another entry"));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidValueException("ResourceDirectory", problems);
        }
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
