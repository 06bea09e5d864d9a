package org.warmhandoff.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a fact stands: a path of property names and list positions from the root of a document. It prints as a JSON
 * Pointer (RFC 6901) or as a property path of Jakarta Validation, and never carries a value.
 *
 * @param path property names ({@code String}) and positions ({@code Integer}, from 0), outermost first
 */
public record FactRef(List<Object> path) implements Comparable<FactRef> {
    /** The document as a whole. */
    public static final FactRef ROOT = new FactRef(List.of());

    /** Creates one. */
    public FactRef {
        path = Attributes.list("path", path);
    }

    /**
     * {@return a path of property names}
     *
     * @param names one name, or several separated by dots
     */
    public static FactRef of(String names) {
        return new FactRef(List.of((Object[]) names.split("\\.", -1)));
    }

    /**
     * {@return the path of a JSON Pointer; the inverse of {@link #pointer()}. A step of digits is a list position}
     *
     * @param pointer such as {@code /file/consents/0/expiration}; empty for the root
     * @throws InvalidValueException when it is neither empty nor starts with a slash
     */
    @JsonCreator
    public static FactRef parse(String pointer) {
        if (pointer.isEmpty()) {
            return ROOT;
        }
        if (!pointer.startsWith("/")) {
            throw new InvalidValueException("FactRef", "must be a JSON Pointer");
        }
        List<Object> path = new ArrayList<>();
        for (String step : pointer.substring(1).split("/", -1)) {
            path.add(
                    step.matches("0|[1-9][0-9]{0,8}")
                            ? (Object) Integer.valueOf(step)
                            : step.replace("~1", "/").replace("~0", "~"));
        }
        return new FactRef(path);
    }

    /**
     * {@return this path, one property further}
     *
     * @param name the property
     */
    public FactRef at(String name) {
        return then(name);
    }

    /**
     * {@return this path, one list position further}
     *
     * @param index the position, from 0
     */
    public FactRef at(int index) {
        return then(index);
    }

    /**
     * {@return this path followed by another}
     *
     * @param rest a path relative to this one
     */
    public FactRef then(FactRef rest) {
        List<Object> longer = new ArrayList<>(path);
        longer.addAll(rest.path);
        return new FactRef(longer);
    }

    private FactRef then(Object step) {
        List<Object> longer = new ArrayList<>(path);
        longer.add(step);
        return new FactRef(longer);
    }

    /** {@return whether this is the document as a whole} */
    public boolean denotesRoot() {
        return path.isEmpty();
    }

    /** {@return the JSON Pointer, such as {@code /file/consents/0/expiration}; empty for the root} */
    @JsonValue
    public String pointer() {
        StringBuilder s = new StringBuilder();
        for (Object step : path) {
            s.append('/').append(step.toString().replace("~", "~0").replace("/", "~1"));
        }
        return s.toString();
    }

    /** {@return the property path of Jakarta Validation, such as {@code file.consents[0].expiration}} */
    public String propertyPath() {
        StringBuilder s = new StringBuilder();
        for (Object step : path) {
            if (step instanceof Integer i) {
                s.append('[').append(i).append(']');
            } else {
                s.append(s.isEmpty() ? "" : ".").append(step);
            }
        }
        return s.toString();
    }

    /** Orders by path: parents first, list positions as numbers and before property names, these by their letters. */
    @Override
    public int compareTo(FactRef other) {
        for (int i = 0; i < Math.min(path.size(), other.path.size()); i++) {
            Object a = path.get(i);
            Object b = other.path.get(i);
            int c = a instanceof Integer x && b instanceof Integer y
                    ? x.compareTo(y)
                    : Boolean.compare(b instanceof Integer, a instanceof Integer);
            c = c != 0 ? c : a.toString().compareTo(b.toString());
            if (c != 0) {
                return c;
            }
        }
        return Integer.compare(path.size(), other.path.size());
    }

    /** {@return the JSON Pointer} */
    @Override
    public String toString() {
        return pointer();
    }
}
