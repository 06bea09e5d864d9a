package org.warmhandoff.referral;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.warmhandoff.core.Attributes;

/**
 * A day by which something should be done, counted from the log. It is reported, and never moves a referral.
 *
 * @param name the name of a number of {@link Limits}; "followUpBy" and "obligationBy" where the log itself sets the day
 * @param by the last day
 * @param passed whether it has passed
 */
public record DueDate(String name, LocalDate by, boolean passed) {
    /** Creates one. */
    public DueDate {
        Attributes.of(DueDate.class).required("name", name).required("by", by).verify();
    }

    /** {@return what is to be done by then, in a few words} */
    @JsonProperty
    public String what() {
        return DueDates.what(name);
    }

    /** {@return where it stands that it is to be done; "design judgement" where no source says it, as the number of days is} */
    public String source() {
        return DueDates.source(name);
    }

    /** {@return words for it, in the order in which they are needed; empty: none} */
    public List<Script> scripts() {
        return name.equals(DueDates.FOLLOW_UP)
                ? List.of(Script.DID_YOU_CONNECT, Script.HAVE_YOU_WORKED_WITH_THEM)
                : List.of();
    }

    /** {@return name and day} */
    @Override
    public String toString() {
        return name + " " + by + (passed ? " (passed)" : "");
    }
}
