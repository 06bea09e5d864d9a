package org.warmhandoff.consent.file;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.warmhandoff.consent.Limit;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.Shape;

/**
 * The patient refused a disclosure, apart from any consent. A written one defeats every consent signed before it.
 *
 * @param id the host's id of the entry
 * @param form written or spoken; a spoken one leaves the answer open
 * @param on the day on which the patient refused
 * @param scope what is refused; empty: all
 * @param knownAt when the keeper of the file learned of it; before that moment it stops nothing
 */
public record Refusal(DocumentId id, EntryForm form, LocalDate on, List<Limit> scope, ZonedDateTime knownAt)
        implements Objection {
    /** Creates one. */
    public Refusal {
        Attributes.of(Refusal.class)
                .required("id", id)
                .required("form", form)
                .required("on", on)
                .required("knownAt", knownAt)
                .verify();
        scope = Limit.list("scope", scope);
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
