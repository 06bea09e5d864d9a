package org.warmhandoff.core;

import java.util.List;

/** A value was built without some of its required attributes. Names all of them, and no value. */
public final class MissingAttributesException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final String[] missing;

    /**
     * Used by generated builders.
     *
     * @param missing names of all missing attributes
     */
    public MissingAttributesException(String... missing) {
        this("value", List.of(missing));
    }

    MissingAttributesException(String type, List<String> missing) {
        super(type + ": required but missing: " + missing);
        this.missing = missing.toArray(String[]::new);
    }

    /** {@return the names of all missing attributes, in declaration order} */
    public List<String> missing() {
        return List.of(missing);
    }
}
