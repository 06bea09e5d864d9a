package org.warmhandoff.consent.part2;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.ZonedDateTime;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.Edition;
import org.warmhandoff.core.json.Documents;

/**
 * By what and of what a decision was made. The same inputs give the same stamp on any machine.
 *
 * @param library the version of the library
 * @param ruleBook the version of its rules
 * @param edition the edition of the regulation
 * @param asOf the moment asked for
 * @param digest SHA-256 of the identifiers and coded facts of the inputs, never of names or words; of a decision from the
 *     recipient's copy, of the recipient once more
 */
public record Stamp(String library, String ruleBook, String edition, ZonedDateTime asOf, String digest) {
    /** The version of this library. */
    public static final String LIBRARY = "0.1.0-SNAPSHOT";

    /** The version of the rules in it. */
    public static final String RULE_BOOK = "2024.1";

    /** Creates one. */
    public Stamp {
        Attributes.of(Stamp.class)
                .required("library", library)
                .required("ruleBook", ruleBook)
                .required("edition", edition)
                .required("asOf", asOf)
                .required("digest", digest)
                .verify();
    }

    static Stamp of(Act act) {
        return new Stamp(
                LIBRARY,
                RULE_BOOK,
                Edition.PART2_2024.name(),
                act.asOf(),
                act.fromCopy()
                        ? Documents.digest(
                                act.disclosure(), act.file(), act.disclosure().recipient())
                        : Documents.digest(act.disclosure(), act.file()));
    }

    /** {@return the stamp on one line} */
    @Override
    @JsonValue
    public String toString() {
        return "warmhandoff " + library + "; rules " + ruleBook + "; " + edition + "; as of " + asOf + "; sha256 "
                + digest;
    }
}
