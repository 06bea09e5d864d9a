package org.warmhandoff.core.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.InvalidValueException;
import org.warmhandoff.core.MissingAttributesException;

/**
 * Walks a document against the components of a record and builds it, going on after each problem so that all are found. A
 * record's own constructor says which components are required and which combinations are invalid.
 */
final class Binder {
    private static final Comparator<DocumentProblem> DOCUMENT_ORDER =
            Comparator.comparingInt(DocumentProblem::line).thenComparingInt(DocumentProblem::column);

    /** What reflection tells of a record type, asked once. */
    private static final ClassValue<Known> KNOWN = new ClassValue<>() {
        @Override
        protected Known computeValue(Class<?> type) {
            return Known.of(type);
        }
    };

    private record Known(
            List<RecordComponent> components, List<String> names, Constructor<?> constructor, Optional<Method> parse) {
        static Known of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            try {
                return new Known(
                        List.of(components),
                        Arrays.stream(components).map(Binder::name).toList(),
                        type.getDeclaredConstructor(Arrays.stream(components)
                                .map(RecordComponent::getType)
                                .toArray(Class<?>[]::new)),
                        Arrays.stream(type.getDeclaredMethods())
                                .filter(m -> m.isAnnotationPresent(JsonCreator.class))
                                .findFirst());
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("cannot build " + type.getSimpleName(), e);
            }
        }
    }

    private final List<DocumentProblem> problems = new ArrayList<>();

    /** Reads a root document: the value's own properties and {@code version}, which is 1. */
    static <T> T root(Node node, Class<T> type) {
        Binder binder = new Binder();
        if (node instanceof Node.Obj o) {
            Node version = o.fields().remove("version");
            if (version == null || version instanceof Node.Nothing) {
                binder.problem(DocumentProblem.Kind.MISSING, FactRef.of("version"), node, "is required: 1");
            } else if (!(version instanceof Node.Num n && n.value().equals("1"))) {
                binder.problem(DocumentProblem.Kind.INVALID, FactRef.of("version"), version, "must be the number 1");
            }
        }
        Object value = binder.bind(node, type, FactRef.ROOT);
        if (!binder.problems.isEmpty() || value == null) {
            binder.problems.sort(DOCUMENT_ORDER);
            throw new MalformedDocumentException(binder.problems);
        }
        return type.cast(value);
    }

    /** The value, or null where a problem was reported. */
    private @Nullable Object bind(Node node, Type type, FactRef at) {
        if (type instanceof ParameterizedType p) {
            return list(node, p.getActualTypeArguments()[0], at);
        }
        Class<?> raw = (Class<?>) type;
        if (raw == String.class) {
            return node instanceof Node.Text t ? t.value() : wrongType(node, at, "a text");
        } else if (raw.isEnum()) {
            return constant(node, raw, at);
        } else if (raw == LocalDate.class || raw == ZonedDateTime.class) {
            return date(node, raw, at);
        } else if (raw == boolean.class || raw == Boolean.class) {
            return node instanceof Node.Bool b ? b.value() : wrongType(node, at, "true or false");
        } else if (raw == int.class || raw == Integer.class) {
            return node instanceof Node.Num n && n.value().matches("-?[0-9]{1,9}")
                    ? Integer.valueOf(n.value())
                    : wrongType(node, at, "a whole number");
        } else if (raw == BigDecimal.class) {
            return node instanceof Node.Num n && n.value().length() <= 30
                    ? new BigDecimal(n.value())
                    : wrongType(node, at, "a number");
        } else if (raw.isSealed()) {
            return oneOf(node, raw, at);
        } else if (raw.isRecord()) {
            Known known = KNOWN.get(raw);
            if (known.parse().isPresent()) {
                return node instanceof Node.Text t ? parsed(t, known.parse().get(), at) : wrongType(node, at, "a text");
            }
            RecordComponent first = known.components().get(0);
            if (known.components().size() == 1 && first.getAccessor().isAnnotationPresent(JsonValue.class)) {
                Object inner = bind(node, first.getGenericType(), at);
                return inner == null ? null : construct(node, raw, new Object[] {inner}, at, false);
            }
            return node instanceof Node.Obj o ? object(o, raw, Set.of(), at) : wrongType(node, at, "an object");
        }
        throw new IllegalStateException("no way to read " + raw.getSimpleName());
    }

    private @Nullable Object parsed(Node.Text text, Method parse, FactRef at) {
        try {
            return parse.invoke(null, text.value());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof InvalidValueException invalid) {
                invalid.problems().forEach(p -> problem(DocumentProblem.Kind.INVALID, at, text, p.rule()));
                return null;
            }
            throw new IllegalStateException(
                    "cannot parse " + parse.getDeclaringClass().getSimpleName(), e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(
                    "cannot parse " + parse.getDeclaringClass().getSimpleName(), e);
        }
    }

    private @Nullable Object list(Node node, Type element, FactRef at) {
        if (!(node instanceof Node.Arr a)) {
            return wrongType(node, at, "a list");
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < a.items().size(); i++) {
            Object value = bind(a.items().get(i), element, at.at(i));
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private @Nullable Object constant(Node node, Class<?> type, FactRef at) {
        if (!(node instanceof Node.Text t)) {
            return wrongType(node, at, "a text");
        }
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(t.value())) {
                return constant;
            }
        }
        List<String> names = Arrays.stream(type.getEnumConstants())
                .map(c -> ((Enum<?>) c).name())
                .toList();
        return problem(DocumentProblem.Kind.UNKNOWN_CONSTANT, at, node, "must be one of " + String.join(", ", names));
    }

    private @Nullable Object date(Node node, Class<?> type, FactRef at) {
        boolean day = type == LocalDate.class;
        String form = day
                ? "must be a day written like 2026-11-24"
                : "must be a moment with its zone, written like 2026-11-24T10:00-05:00[America/New_York]";
        if (!(node instanceof Node.Text t)) {
            return problem(DocumentProblem.Kind.BAD_DATE, at, node, form + ", not " + node.kind());
        }
        try {
            if (day) {
                return LocalDate.parse(t.value());
            }
            TemporalAccessor written = DateTimeFormatter.ISO_ZONED_DATE_TIME.parse(t.value());
            ZonedDateTime moment = ZonedDateTime.from(written);
            if (!moment.toLocalDateTime().equals(LocalDateTime.from(written))) {
                return problem(
                        DocumentProblem.Kind.BAD_DATE, at, node, "the offset is not that of the zone at that moment");
            }
            return moment;
        } catch (DateTimeException e) {
            return problem(DocumentProblem.Kind.BAD_DATE, at, node, form);
        }
    }

    /** A value of one of several record types, told apart by a type name or by the property that only one has first. */
    private @Nullable Object oneOf(Node node, Class<?> type, FactRef at) {
        if (!(node instanceof Node.Obj o)) {
            return wrongType(node, at, "an object");
        }
        JsonTypeInfo info = type.getAnnotation(JsonTypeInfo.class);
        JsonSubTypes.Type[] leaves = type.getAnnotation(JsonSubTypes.class).value();
        if (info.use() == JsonTypeInfo.Id.NAME) {
            Node name = property(o, info.property());
            String rule = "must be one of "
                    + String.join(
                            ", ",
                            Arrays.stream(leaves).map(JsonSubTypes.Type::name).toList());
            if (name == null) {
                return problem(DocumentProblem.Kind.MISSING, at.at(info.property()), node, rule);
            }
            for (JsonSubTypes.Type leaf : leaves) {
                if (name instanceof Node.Text t && leaf.name().equals(t.value())) {
                    return object(o, leaf.value(), Set.of(info.property()), at);
                }
            }
            return problem(DocumentProblem.Kind.UNKNOWN_CONSTANT, at.at(info.property()), name, rule);
        }
        List<String> keys = Arrays.stream(leaves)
                .map(l -> KNOWN.get(l.value()).names().get(0))
                .toList();
        List<Integer> present = new ArrayList<>();
        for (int i = 0; i < leaves.length; i++) {
            if (o.fields().containsKey(keys.get(i))) {
                present.add(i);
            }
        }
        if (present.size() != 1) {
            return problem(
                    present.isEmpty() ? DocumentProblem.Kind.MISSING : DocumentProblem.Kind.INVALID,
                    at,
                    node,
                    "must have exactly one of " + String.join(", ", keys));
        }
        return object(o, leaves[present.get(0)].value(), Set.of(), at);
    }

    private @Nullable Object object(Node.Obj node, Class<?> type, Set<String> read, FactRef at) {
        List<RecordComponent> components = KNOWN.get(type).components();
        Set<String> known = new HashSet<>(read);
        Object[] values = new Object[components.size()];
        int before = problems.size();
        for (int i = 0; i < values.length; i++) {
            String name = KNOWN.get(type).names().get(i);
            known.add(name);
            values[i] = component(node, name, components.get(i).getGenericType(), at.at(name));
        }
        for (var field : node.fields().entrySet()) {
            if (!known.contains(field.getKey())) {
                problem(
                        DocumentProblem.Kind.UNKNOWN_PROPERTY,
                        at,
                        field.getValue(),
                        "has a property that this version does not read, its value stands here; it reads "
                                + String.join(", ", known.stream().sorted().toList()));
            }
        }
        return construct(node, type, values, at, problems.size() > before);
    }

    /** The value of a component; what cannot be null is false or zero where it is absent or a problem was reported. */
    private @Nullable Object component(Node.Obj parent, String name, Type type, FactRef at) {
        Type optional = type instanceof ParameterizedType p && p.getRawType() == Optional.class
                ? p.getActualTypeArguments()[0]
                : null;
        Node node = property(parent, name);
        Object value = null;
        if (node != null) {
            value = bind(node, optional != null ? optional : type, at);
        } else if (type == int.class) {
            problem(DocumentProblem.Kind.MISSING, at, parent, "is required");
        }
        if (optional != null) {
            return Optional.ofNullable(value);
        }
        return value != null ? value : type == boolean.class ? (Object) false : type == int.class ? (Object) 0 : null;
    }

    /** Calls the constructor; what it says of missing or invalid attributes becomes problems here. */
    private @Nullable Object construct(Node node, Class<?> type, Object[] values, FactRef at, boolean faulty) {
        try {
            Object value = KNOWN.get(type).constructor().newInstance(values);
            return faulty ? null : value;
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof MissingAttributesException missing) {
                for (String attribute : missing.missing()) {
                    String name = name(type, attribute);
                    if (!faulty || !(node instanceof Node.Obj o) || property(o, name) == null) {
                        problem(DocumentProblem.Kind.MISSING, at.at(name), node, "is required");
                    }
                }
                return null;
            }
            if (e.getCause() instanceof InvalidValueException invalid) {
                for (InvalidValueException.Problem p :
                        faulty ? List.<InvalidValueException.Problem>of() : invalid.problems()) {
                    FactRef place = at.then(p.at());
                    problem(DocumentProblem.Kind.INVALID, place, locate(node, p.at()), p.rule());
                }
                return null;
            }
            throw new IllegalStateException("cannot build " + type.getSimpleName(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot build " + type.getSimpleName(), e);
        }
    }

    /** The piece of the document at a path, or the nearest one above it. */
    private static Node locate(Node node, FactRef path) {
        Node here = node;
        for (Object step : path.path()) {
            Node next = null;
            if (step instanceof Integer i
                    && here instanceof Node.Arr a
                    && i < a.items().size()) {
                next = a.items().get(i);
            } else if (here instanceof Node.Obj o) {
                next = o.fields().get(step.toString());
            }
            if (next == null) {
                return here;
            }
            here = next;
        }
        return here;
    }

    /** What an object has under a name; null where that is absent or null. */
    private static @Nullable Node property(Node.Obj object, String name) {
        Node node = object.fields().get(name);
        return node instanceof Node.Nothing ? null : node;
    }

    /** The name that documents give an attribute of a record. */
    private static String name(Class<?> type, String attribute) {
        return KNOWN.get(type).components().stream()
                .filter(component -> component.getName().equals(attribute))
                .map(Binder::name)
                .findFirst()
                .orElse(attribute);
    }

    private static String name(RecordComponent component) {
        JsonProperty renamed = component.getAccessor().getAnnotation(JsonProperty.class);
        return renamed == null || renamed.value().isEmpty() ? component.getName() : renamed.value();
    }

    private @Nullable Object wrongType(Node node, FactRef at, String expected) {
        return problem(DocumentProblem.Kind.WRONG_TYPE, at, node, "must be " + expected + ", not " + node.kind());
    }

    private @Nullable Object problem(DocumentProblem.Kind kind, FactRef at, Node node, String rule) {
        problems.add(new DocumentProblem(kind, at, node.line(), node.column(), rule));
        return null;
    }
}
