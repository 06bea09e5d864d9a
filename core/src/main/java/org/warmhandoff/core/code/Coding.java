package org.warmhandoff.core.code;

import java.util.List;
import java.util.regex.Pattern;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.InvalidValueException;
import org.warmhandoff.core.Source;

/**
 * An alias in an outside system: one code, a range of codes that differ in their last digits, or every code under a prefix
 * or a range of prefixes, such as a category of ICD-10-CM.
 *
 * @param system the system
 * @param first the code or prefix; the first of a range, inclusive; not blank
 * @param last the last of a range, inclusive; the same as {@code first} where it is none
 * @param prefix whether longer codes that begin with it are meant too
 * @param sources where the codes were read; empty where a host answers for them
 */
public record Coding(CodeSystem system, String first, String last, boolean prefix, List<Source> sources) {
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern FURTHER = Pattern.compile("(\\.?[0-9A-Za-z]+)?");

    /**
     * Creates one.
     *
     * @throws InvalidValueException when the code is blank, or the ends of a range differ in more than their last digits or
     *     stand in the wrong order
     */
    public Coding {
        Attributes.of(Coding.class)
                .required("system", system)
                .required("first", first)
                .required("last", last)
                .verify();
        sources = Attributes.list("sources", sources);
        if (first.isBlank()) {
            throw new InvalidValueException("Coding", "a code must not be blank");
        }
        int common = common(first, last);
        if (!first.equals(last)
                && (first.length() != last.length()
                        || !DIGITS.matcher(first.substring(common)).matches()
                        || !DIGITS.matcher(last.substring(common)).matches()
                        || first.compareTo(last) > 0)) {
            throw new InvalidValueException(
                    "Coding", "the ends of a range differ in their last digits, the lower first");
        }
    }

    /**
     * {@return one code}
     *
     * @param system the system
     * @param code the code
     * @param sources where it was read
     * @throws InvalidValueException as the constructor
     */
    public static Coding of(CodeSystem system, String code, Source... sources) {
        return range(system, code, code, sources);
    }

    /**
     * {@return a range of codes}
     *
     * @param system the system
     * @param first the first, inclusive
     * @param last the last, inclusive
     * @param sources where both were read
     * @throws InvalidValueException as the constructor
     */
    public static Coding range(CodeSystem system, String first, String last, Source... sources) {
        return new Coding(system, first, last, false, List.of(sources));
    }

    /**
     * {@return every code under a prefix}
     *
     * @param system the system
     * @param prefix the prefix
     * @param sources where it was read
     * @throws InvalidValueException as the constructor
     */
    public static Coding under(CodeSystem system, String prefix, Source... sources) {
        return under(system, prefix, prefix, sources);
    }

    /**
     * {@return every code under a range of prefixes}
     *
     * @param system the system
     * @param first the first prefix, inclusive
     * @param last the last prefix, inclusive
     * @param sources where both were read
     * @throws InvalidValueException as the constructor
     */
    public static Coding under(CodeSystem system, String first, String last, Source... sources) {
        return new Coding(system, first, last, true, List.of(sources));
    }

    /**
     * {@return whether it spans a code}
     *
     * @param code a code of its system, in capitals where the system writes them; under a prefix with or without its point,
     *     such as {@code F11.20} or {@code F1120}
     */
    public boolean spans(String code) {
        int length = first.length();
        if (code.length() < length
                || !(prefix ? FURTHER.matcher(code.substring(length)).matches() : code.length() == length)) {
            return false;
        }
        String head = code.substring(0, length);
        int common = common(first, last);
        return head.startsWith(first.substring(0, common))
                && (common == length
                        || (DIGITS.matcher(head.substring(common)).matches()
                                && head.compareTo(first) >= 0
                                && head.compareTo(last) <= 0));
    }

    private static int common(String first, String last) {
        int i = 0;
        while (i < Math.min(first.length(), last.length()) && first.charAt(i) == last.charAt(i)) {
            i++;
        }
        return i;
    }

    /** {@return system and code, such as {@code HCPCS G2086 to G2088}; a prefix ends in an ellipsis} */
    @Override
    public String toString() {
        String more = prefix ? "…" : "";
        return system + " " + first + more + (first.equals(last) ? "" : " to " + last + more);
    }
}
