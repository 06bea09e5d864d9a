package org.warmhandoff.core.code;

import java.util.List;
import org.warmhandoff.core.Source;

/** A constant of a closed vocabulary: an enum says what each of its constants means. */
public interface Term {
    /** {@return what it means, where it is named, and its aliases in outside systems} */
    Meaning meaning();

    /** {@return what it means, in plain words} */
    default String definition() {
        return meaning().definition();
    }

    /** {@return where it is named, the main source first; never empty} */
    default List<Source> sources() {
        return meaning().sources();
    }

    /** {@return its verified aliases in outside systems; empty: none} */
    default List<Coding> codings() {
        return meaning().codings();
    }
}
