package org.warmhandoff.referral.match;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.warmhandoff.core.json.Documents;
import org.warmhandoff.house.CaseChange;

/** The case files of matching: a base with both documents, and cases that change a fact or two of it. */
final class MatchCases {
    static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Path ROOM = Path.of("cases", "match");

    private MatchCases() {}

    /** One case: its sentence, both documents, and what is expected of them. */
    record Case(String file, String base, String name, JsonNode both, JsonNode expect) {
        MatchCase asked() {
            return Documents.read(both.get("case").toString(), MatchCase.class);
        }

        ResourceDirectory directory() {
            return Documents.read(both.get("directory").toString(), ResourceDirectory.class);
        }

        Matches matches() {
            return Matching.match(asked(), directory());
        }

        /** What it changes of the base, by pointer. */
        JsonNode change() {
            return expect.get("change");
        }

        List<String> expected(String list) {
            List<String> values = new ArrayList<>();
            expect.path(list).forEach(v -> values.add(v.asText()));
            return values;
        }

        @Override
        public String toString() {
            return file + ": " + name;
        }
    }

    static List<Case> all() {
        try (Stream<Path> files = Files.list(ROOM)) {
            List<Case> cases = new ArrayList<>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                JsonNode root = MAPPER.readTree(file.toFile());
                String base = root.get("base").asText();
                for (JsonNode c : root.get("cases")) {
                    cases.add(new Case(
                            file.getFileName().toString(),
                            base,
                            c.get("name").asText(),
                            CaseChange.applied(base(base), c.get("change")),
                            c));
                }
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> bases() {
        return all().stream().map(Case::base).distinct().toList();
    }

    /** A base as a case that changes nothing. */
    static Case unchanged(String base) {
        ObjectNode expect = MAPPER.createObjectNode();
        expect.putObject("change");
        return new Case(base, base, "the base", base(base), expect);
    }

    static JsonNode base(String name) {
        try {
            return MAPPER.readTree(ROOM.resolve("base").resolve(name).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
