package org.warmhandoff.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Identifies a person or organization in the host's system. It may be a person's, so it never prints.
 *
 * @param value the host's identifier; not blank
 */
public record PartyId(@JsonValue String value) {
    /**
     * Creates one.
     *
     * @throws InvalidValueException when blank
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PartyId {
        Attributes.of(PartyId.class).required("value", value).verify();
        if (value.isBlank()) {
            throw new InvalidValueException("PartyId", "must not be blank");
        }
    }

    /**
     * {@return the identifier}
     *
     * @param value the host's identifier; not blank
     */
    public static PartyId of(String value) {
        return new PartyId(value);
    }

    /** {@return a placeholder; the identifier stays hidden} */
    @Override
    public String toString() {
        return "PartyId";
    }
}
