package org.warmhandoff.core.json;

import org.warmhandoff.core.FactRef;

/**
 * One thing wrong with a document.
 *
 * @param kind what kind of thing
 * @param at where, as a path from the root; for a property that is not known, the object that has it
 * @param line from 1
 * @param column from 1
 * @param rule the rule that is broken, as a sentence without any value of the document
 */
public record DocumentProblem(Kind kind, FactRef at, int line, int column, String rule) {

    /** What is wrong. */
    public enum Kind {
        /** The text is not JSON. */
        SYNTAX,
        /** An object has the same key twice. */
        DUPLICATE_KEY,
        /** The document is larger or deeper than allowed. */
        TOO_LARGE,
        /** A property that this version does not read. */
        UNKNOWN_PROPERTY,
        /** A required property is absent. */
        MISSING,
        /** A text where a list is expected, and the like. */
        WRONG_TYPE,
        /** A word that is none of the constants this version reads. */
        UNKNOWN_CONSTANT,
        /** A day or moment not written as ISO 8601 asks. */
        BAD_DATE,
        /** The parts fit, together they cannot mean anything. */
        INVALID
    }

    /** {@return the place and the rule, such as {@code /asOf (line 3, column 11): is required}} */
    @Override
    public String toString() {
        String place = at.denotesRoot() ? "document" : at.pointer();
        return place + (line > 0 ? " (line " + line + ", column " + column + ")" : "") + ": " + rule;
    }
}
