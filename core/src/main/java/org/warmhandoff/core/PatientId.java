package org.warmhandoff.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Identifies a patient in the host's system. It never prints.
 *
 * @param value the host's identifier; not blank
 */
public record PatientId(@JsonValue String value) {
    /**
     * Creates one.
     *
     * @throws InvalidValueException when blank
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PatientId {
        Attributes.of(PatientId.class).required("value", value).verify();
        if (value.isBlank()) {
            throw new InvalidValueException("PatientId", "must not be blank");
        }
    }

    /**
     * {@return the identifier}
     *
     * @param value the host's identifier; not blank
     */
    public static PatientId of(String value) {
        return new PatientId(value);
    }

    /** {@return a placeholder; the identifier stays hidden} */
    @Override
    public String toString() {
        return "PatientId";
    }
}
