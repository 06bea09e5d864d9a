package org.warmhandoff.core.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.InvalidValueException;

/**
 * A vocabulary looked up both ways: which codings a constant has, and which constants carry a code. Immutable; {@link #with}
 * adds the codings of a host.
 *
 * @param <E> the vocabulary
 */
public final class CodeBook<E extends Enum<E> & Term> {
    private final String vocabulary;
    private final Map<E, List<Coding>> codings;

    private CodeBook(String vocabulary, Map<E, List<Coding>> codings) {
        this.vocabulary = vocabulary;
        this.codings = codings;
    }

    /**
     * {@return the book of a vocabulary, with the codings its constants come with}
     *
     * @param vocabulary the vocabulary
     * @param <E> the vocabulary
     */
    public static <E extends Enum<E> & Term> CodeBook<E> of(Class<E> vocabulary) {
        Map<E, List<Coding>> codings = new EnumMap<>(vocabulary);
        for (E constant : EnumSet.allOf(vocabulary)) {
            codings.put(constant, constant.codings());
        }
        return new CodeBook<>(vocabulary.getSimpleName(), codings);
    }

    /**
     * {@return a copy in which a constant has further codings; several constants may have the same}
     *
     * @param constant the constant
     * @param further codings, after those it has
     */
    public CodeBook<E> with(E constant, Coding... further) {
        List<Coding> all = new ArrayList<>(codings(constant));
        all.addAll(Arrays.asList(further));
        Map<E, List<Coding>> copy = new EnumMap<>(codings);
        copy.put(constant, Attributes.list("further", all));
        return new CodeBook<>(vocabulary, copy);
    }

    /**
     * {@return the codings of a constant; empty: none}
     *
     * @param constant the constant
     */
    public List<Coding> codings(E constant) {
        return codings.getOrDefault(constant, List.of());
    }

    /**
     * {@return every constant that carries a code, in the order of the vocabulary; never empty}
     *
     * @param system the system of the code
     * @param code the code, as the system writes it
     * @throws InvalidValueException when no constant carries it; the message names vocabulary and system, not the code
     */
    public List<E> find(CodeSystem system, String code) {
        List<E> found = new ArrayList<>();
        codings.forEach((constant, of) -> {
            if (of.stream().anyMatch(c -> c.system().equals(system) && c.spans(code))) {
                found.add(constant);
            }
        });
        if (found.isEmpty()) {
            throw new InvalidValueException(vocabulary, "no constant carries this code of " + system);
        }
        return List.copyOf(found);
    }
}
