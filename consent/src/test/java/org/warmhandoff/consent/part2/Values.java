package org.warmhandoff.consent.part2;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Looks into values and rebuilds them, whatever their type. */
public final class Values {
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Arrays.stream(components).forEach(c -> c.getAccessor().setAccessible(true));
            return components;
        }
    };
    private static final ClassValue<Constructor<?>> CONSTRUCTORS = new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> type) {
            try {
                return type.getDeclaredConstructor(Arrays.stream(COMPONENTS.get(type))
                        .map(RecordComponent::getType)
                        .toArray(Class<?>[]::new));
            } catch (NoSuchMethodException e) {
                throw new LinkageError(e.getMessage(), e);
            }
        }
    };

    private Values() {}

    /** Visits a value and everything in it. */
    public static void walk(Object value, Consumer<Object> visit) {
        visit.accept(value);
        if (value instanceof Optional<?> o) {
            o.ifPresent(v -> walk(v, visit));
        } else if (value instanceof Collection<?> many) {
            many.forEach(v -> walk(v, visit));
        } else if (value instanceof Record record) {
            for (RecordComponent component : COMPONENTS.get(record.getClass())) {
                walk(component(record, component), visit);
            }
        }
    }

    /** The value with everything in it changed, from the leaves up. */
    public static <T extends Record> T rebuilt(T value, UnaryOperator<Object> change) {
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
            RecordComponent[] components = COMPONENTS.get(record.getClass());
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                values[i] = change(component(record, components[i]), change);
            }
            return change.apply(construct(record.getClass(), values));
        }
        return change.apply(value);
    }

    private static Object component(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static Object construct(Class<?> type, Object[] values) {
        try {
            return CONSTRUCTORS.get(type).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
