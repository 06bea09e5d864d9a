package org.warmhandoff.consent.file;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.warmhandoff.consent.Limit;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.Shape;

/**
 * The patient took a consent back, whole or in part (2.31(a)(6), (c)(3)). The signed form stays as it is.
 *
 * @param id the host's id of the entry
 * @param consent the consent, on the same file
 * @param form written or spoken; a spoken one leaves the answer open
 * @param on the day on which it was revoked
 * @param knownAt when the keeper of the file learned of it; before that moment it stops nothing
 * @param scope what is revoked; empty: all
 */
public record Revocation(
        DocumentId id, DocumentId consent, EntryForm form, LocalDate on, ZonedDateTime knownAt, List<Limit> scope)
        implements Objection {
    /** Creates one. */
    public Revocation {
        Attributes.of(Revocation.class)
                .required("id", id)
                .required("consent", consent)
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
