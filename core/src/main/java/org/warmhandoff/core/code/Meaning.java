package org.warmhandoff.core.code;

import java.util.List;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.Source;

/**
 * What a {@link Term} means, and on what that rests.
 *
 * @param definition in plain words
 * @param sources where it is named, the main one first; a design judgement of this library is one of them where no
 *     publication names it
 * @param codings aliases in outside systems; empty: none verified
 */
public record Meaning(String definition, List<Source> sources, List<Coding> codings) {
    /** Creates one. */
    public Meaning {
        Attributes.of(Meaning.class).required("definition", definition).verify();
        sources = Attributes.list("sources", sources);
        codings = Attributes.list("codings", codings);
    }

    /**
     * {@return a meaning with its definition only}
     *
     * @param definition in plain words
     */
    public static Meaning of(String definition) {
        return new Meaning(definition, List.of(), List.of());
    }

    /**
     * {@return a copy with these sources}
     *
     * @param sources where it is named, the main one first
     */
    public Meaning sourced(Source... sources) {
        return new Meaning(definition, List.of(sources), codings);
    }

    /**
     * {@return a copy with these codings}
     *
     * @param codings aliases in outside systems
     */
    public Meaning coded(Coding... codings) {
        return new Meaning(definition, sources, List.of(codings));
    }
}
