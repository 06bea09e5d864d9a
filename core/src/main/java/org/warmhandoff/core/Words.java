package org.warmhandoff.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Free text written by or about a person: a name, a description on a form, a patient's own words. It is carried and
 * written to documents; it is never printed, never compared, and never enters a digest.
 *
 * @param text the text
 */
public record Words(@JsonValue String text) {
    /** Creates one. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Words {
        Attributes.of(Words.class).required("text", text).verify();
    }

    /** {@return whether anything but white space is there} */
    public boolean stated() {
        return !text.isBlank();
    }

    /** {@return a placeholder; the text stays hidden} */
    @Override
    public String toString() {
        return "Words";
    }
}
