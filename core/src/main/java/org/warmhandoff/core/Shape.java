package org.warmhandoff.core;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * Prints a value without its contents: its type, the ids of documents in it, and of everything else only whether it is
 * there and how many. Every value about a patient prints like this.
 */
public final class Shape {
    private Shape() {}

    /**
     * {@return the shape, such as {@code Consent[id=c-1, purposes=2, scope]}}
     *
     * @param value a record of a public type
     */
    public static String of(Record value) {
        StringJoiner parts = new StringJoiner(", ", value.getClass().getSimpleName() + "[", "]");
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            Object part;
            try {
                part = component.getAccessor().invoke(value);
            } catch (ReflectiveOperationException e) {
                part = null;
            }
            if (part instanceof Optional<?> o) {
                part = o.orElse(null);
            }
            if (part instanceof DocumentId id) {
                parts.add(component.getName() + "=" + id);
            } else if (part instanceof Collection<?> many) {
                if (!many.isEmpty()) {
                    parts.add(component.getName() + "=" + many.size());
                }
            } else if (part != null) {
                parts.add(component.getName());
            }
        }
        return parts.toString();
    }
}
