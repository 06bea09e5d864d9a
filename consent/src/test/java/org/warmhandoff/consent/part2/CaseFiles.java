package org.warmhandoff.consent.part2;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.warmhandoff.consent.file.DisclosureCase;
import org.warmhandoff.core.json.Documents;
import org.warmhandoff.house.CaseChange;

/** The case files of this module: a base document, and cases that change a fact or two of it. */
public final class CaseFiles {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Path ROOM = Path.of("cases");

    private static final Map<String, DisclosureCase> READ = new ConcurrentHashMap<>();
    private static final List<Case> ALL = load();

    private CaseFiles() {}

    /** One case: its sentence, the changed document, and what is expected of it. */
    public record Case(String file, String name, String document, JsonNode expect) {
        public DisclosureCase asked() {
            return READ.computeIfAbsent(document, d -> Documents.read(d, DisclosureCase.class));
        }

        /** What it changes of the base, by pointer. */
        JsonNode change() {
            return expect.get("change");
        }

        /** The test vector that it is, and the side of it; empty: none. */
        String vector() {
            return expect.path("vector").asText();
        }

        public List<String> expected(String list) {
            List<String> values = new ArrayList<>();
            expect.path(list).forEach(v -> values.add(v.asText()));
            return values;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    public static String base(String name) {
        try {
            return Files.readString(ROOM.resolve("base").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A base with changes of a test of its own. */
    static DisclosureCase asked(String base, String change) {
        try {
            return Documents.read(changed(base(base), MAPPER.readTree(change)), DisclosureCase.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether two changes of one base differ in exactly one pointer. */
    static boolean differInOne(JsonNode change, JsonNode other) {
        Set<String> pointers = new HashSet<>();
        change.fieldNames().forEachRemaining(pointers::add);
        other.fieldNames().forEachRemaining(pointers::add);
        return pointers.stream()
                        .filter(p -> !Objects.equals(change.get(p), other.get(p)))
                        .count()
                == 1;
    }

    /** The base of a file as a case that changes nothing. */
    private static Case unchanged(String file, String base) {
        ObjectNode none = MAPPER.createObjectNode();
        none.putObject("change");
        return new Case(file, "the base", base, none);
    }

    /** The cases of each file, with its base. */
    static Collection<List<Case>> withBases() {
        Map<String, List<Case>> files = new LinkedHashMap<>();
        all().forEach(c -> files.computeIfAbsent(c.file(), f -> new ArrayList<>(List.of(unchanged(f, baseOf(f)))))
                .add(c));
        return files.values();
    }

    private static String baseOf(String file) {
        try {
            return base(MAPPER.readTree(ROOM.resolve(file).toFile()).get("base").asText());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All cases, file by file. */
    public static List<Case> all() {
        return ALL;
    }

    private static List<Case> load() {
        try (Stream<Path> files = Files.list(ROOM)) {
            List<Case> cases = new ArrayList<>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                JsonNode root = MAPPER.readTree(file.toFile());
                String base = base(root.get("base").asText());
                for (JsonNode c : root.get("cases")) {
                    cases.add(new Case(
                            file.getFileName().toString(), c.get("name").asText(), changed(base, c.get("change")), c));
                }
            }
            return List.copyOf(cases);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The base with each pointer set to its value; {@code null} removes, {@code "@/pointer"} copies. */
    public static String changed(String base, JsonNode change) {
        try {
            return CaseChange.applied(MAPPER.readTree(base), change).toPrettyString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String changed(String base, String pointer, String json) {
        try {
            return changed(base, MAPPER.createObjectNode().set(pointer, MAPPER.readTree(json)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
