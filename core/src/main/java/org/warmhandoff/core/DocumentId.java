package org.warmhandoff.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * Identifies a document, an entry or an event that the host issued: a consent, a revocation, a log entry, a referral. It is
 * printed in reports and messages, so it must not carry personal data.
 *
 * @param value 1 to 100 letters, digits and {@code . _ : -}
 */
public record DocumentId(@JsonValue String value) implements Comparable<DocumentId> {
    private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9._:-]{1,100}");

    /**
     * Creates one.
     *
     * @throws InvalidValueException when the value has other characters or another length
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DocumentId {
        Attributes.of(DocumentId.class).required("value", value).verify();
        if (!ALLOWED.matcher(value).matches()) {
            throw new InvalidValueException("DocumentId", "must be 1 to 100 letters, digits and . _ : -");
        }
    }

    /**
     * {@return the identifier}
     *
     * @param value 1 to 100 letters, digits and {@code . _ : -}
     */
    public static DocumentId of(String value) {
        return new DocumentId(value);
    }

    @Override
    public int compareTo(DocumentId other) {
        return value.compareTo(other.value);
    }

    /** {@return the identifier} */
    @Override
    public String toString() {
        return value;
    }
}
