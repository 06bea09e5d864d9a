package org.warmhandoff.referral.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.InvalidValueException;

/**
 * A language by its code (ISO 639, lower case), such as {@code en}, {@code es} or {@code ase}; sign languages have
 * one too. It is said of patients and does not print.
 *
 * @param code two or three letters
 */
public record Language(@JsonValue String code) {
    private static final Pattern ALLOWED = Pattern.compile("[a-z]{2,3}");

    /**
     * Creates one.
     *
     * @throws InvalidValueException when the code has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Language {
        Attributes.of(Language.class).required("code", code).verify();
        if (!ALLOWED.matcher(code).matches()) {
            throw new InvalidValueException("Language", "must be two or three lower case letters");
        }
    }

    /**
     * {@return the language}
     *
     * @param code two or three letters
     */
    public static Language of(String code) {
        return new Language(code);
    }

    /** {@return a placeholder; the language stays hidden} */
    @Override
    public String toString() {
        return "Language";
    }
}
