package org.warmhandoff.consent.file;

import java.time.LocalDate;
import java.util.Optional;
import org.warmhandoff.consent.Channel;
import org.warmhandoff.consent.Purpose;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.Shape;
import org.warmhandoff.core.Words;

/**
 * What a log entry says of a duty. Each duty asks for some of these; one missing, the entry discharges nothing.
 *
 * @param statement which statement of 2.32(a) went; absent: not said
 * @param how how it went; absent: not said
 * @param gave whether a copy or an explanation went; absent: not said
 * @param limitedBy who limited the content; absent: not said
 * @param recipient to whom; absent: not said
 * @param on on which day; absent: not said
 * @param description what, briefly; absent: not said
 * @param purpose why; absent: not said
 * @param channel how it travelled; absent: not said
 * @param marked whether the record was marked as a Part 2 record
 * @param neutralTextOnly whether only the neutral text went out
 */
public record Said(
        Optional<Statement> statement,
        Optional<Channel> how,
        Optional<Gave> gave,
        Optional<PartyId> limitedBy,
        Optional<PartyId> recipient,
        Optional<LocalDate> on,
        Optional<Words> description,
        Optional<Purpose> purpose,
        Optional<Channel> channel,
        boolean marked,
        boolean neutralTextOnly) {

    /** An entry that says nothing: the duty is owed, and not discharged. */
    public static final Said NOTHING = new Said(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            false);

    /** Which statement of 2.32(a). */
    public enum Statement {
        /** The long one, 2.32(a)(1). */
        STATEMENT_1,
        /** The short one, 2.32(a)(2). */
        STATEMENT_2
    }

    /** What went along under 2.32(b). */
    public enum Gave {
        /** A copy of the consent. */
        COPY_OF_CONSENT,
        /** A clear explanation of its scope. */
        EXPLANATION_OF_SCOPE
    }

    /** Creates one. */
    public Said {
        statement = Attributes.optional(statement);
        how = Attributes.optional(how);
        gave = Attributes.optional(gave);
        limitedBy = Attributes.optional(limitedBy);
        recipient = Attributes.optional(recipient);
        on = Attributes.optional(on);
        description = Attributes.optional(description);
        purpose = Attributes.optional(purpose);
        channel = Attributes.optional(channel);
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
