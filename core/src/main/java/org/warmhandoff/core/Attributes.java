package org.warmhandoff.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks, defaults and defensive copies for the compact constructors of values. */
public final class Attributes {
    private Attributes() {}

    /**
     * {@return a check that names every missing attribute at once}
     *
     * @param type the value type
     */
    public static Check of(Class<?> type) {
        return new Check(type);
    }

    /**
     * {@return the value, or what its absence means}
     *
     * @param value a value, {@code null} when absent
     * @param absent what absence means
     * @param <T> the type
     */
    public static <T> T orElse(@Nullable T value, T absent) {
        return value == null ? absent : value;
    }

    /**
     * {@return the optional, empty for {@code null}}
     *
     * @param value an optional, {@code null} when absent
     * @param <T> the type
     */
    @SuppressWarnings("NullableOptional") // mappers pass null for a property that is absent
    public static <T> Optional<T> optional(@Nullable Optional<T> value) {
        return value == null ? Optional.empty() : value;
    }

    /**
     * {@return an immutable copy in the order given; empty for {@code null}}
     *
     * @param name the attribute, for messages
     * @param in the elements
     * @param <E> the element type
     * @throws InvalidValueException when an element is {@code null}
     */
    public static <E> List<E> list(String name, @Nullable Collection<? extends @Nullable E> in) {
        if (in == null || in.isEmpty()) {
            return List.of();
        }
        List<E> copy = new ArrayList<>(in.size());
        List<InvalidValueException.Problem> problems = new ArrayList<>();
        for (E e : in) {
            if (e == null) {
                problems.add(new InvalidValueException.Problem(
                        FactRef.of(name).at(copy.size() + problems.size()), "must not be null"));
            } else {
                copy.add(e);
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidValueException("list", problems);
        }
        return List.copyOf(copy);
    }

    /** Collects the names of missing attributes. */
    public static final class Check {
        private final Class<?> type;
        private @Nullable List<String> missing;

        private Check(Class<?> type) {
            this.type = type;
        }

        /**
         * Adds a required attribute.
         *
         * @param name its name
         * @param value its value
         * @return this
         */
        public Check required(String name, @Nullable Object value) {
            if (value == null) {
                if (missing == null) {
                    missing = new ArrayList<>();
                }
                missing.add(name);
            }
            return this;
        }

        /**
         * Ends the check.
         *
         * @throws MissingAttributesException naming all that is missing
         */
        public void verify() {
            if (missing != null) {
                throw new MissingAttributesException(type.getSimpleName(), missing);
            }
        }
    }
}
