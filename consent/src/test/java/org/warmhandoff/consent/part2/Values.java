package org.warmhandoff.consent.part2;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Looks into values and rebuilds them, whatever their type. */
final class Values {
    private Values() {}

    /** Visits a value and everything in it. */
    static void walk(Object value, Consumer<Object> visit) {
        visit.accept(value);
        if (value instanceof Optional<?> o) {
            o.ifPresent(v -> walk(v, visit));
        } else if (value instanceof Collection<?> many) {
            many.forEach(v -> walk(v, visit));
        } else if (value instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                walk(component(record, component), visit);
            }
        }
    }

    /** The value with everything in it changed, from the leaves up. */
    static <T extends Record> T rebuilt(T value, UnaryOperator<Object> change) {
        @SuppressWarnings("unchecked")
        T changed = (T) change(value, change);
        return changed;
    }

    private static Object change(Object value, UnaryOperator<Object> change) {
        if (value instanceof Optional<?> o) {
            return o.map(v -> change(v, change));
        } else if (value instanceof List<?> many) {
            List<Object> changed = new ArrayList<>();
            many.forEach(v -> changed.add(change(v, change)));
            return change.apply(changed);
        } else if (value instanceof Record record) {
            RecordComponent[] components = record.getClass().getRecordComponents();
            return change.apply(construct(
                    record.getClass(),
                    Arrays.stream(components)
                            .map(c -> change(component(record, c), change))
                            .toArray()));
        }
        return change.apply(value);
    }

    private static Object component(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static Object construct(Class<?> type, Object[] values) {
        try {
            return type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
