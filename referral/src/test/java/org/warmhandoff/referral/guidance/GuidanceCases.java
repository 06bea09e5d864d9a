package org.warmhandoff.referral.guidance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.warmhandoff.core.Outcome;
import org.warmhandoff.core.json.Documents;
import org.warmhandoff.house.CaseChange;
import org.warmhandoff.referral.GuidanceFinding;

/** The case files of guidance: one base in which nothing is wrong, and cases that change a fact or two of it. */
final class GuidanceCases {
    static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Path ROOM = Path.of("cases", "guidance");

    private static final List<Case> ALL = load();

    private GuidanceCases() {}

    /** One case: its sentence, its document, and what is expected of it. */
    record Case(
            String file,
            String name,
            JsonNode document,
            JsonNode expect,
            PracticeReview review,
            List<GuidanceFinding> findings) {
        static Case of(String file, String name, JsonNode document, JsonNode expect) {
            PracticeReview review = Documents.read(document.toString(), PracticeReview.class);
            return new Case(file, name, document, expect, review, Guidance.findings(review));
        }

        /** The rules found so, each once. */
        Set<String> found(Outcome outcome) {
            Set<String> ids = new TreeSet<>();
            findings().stream()
                    .filter(f -> f.outcome() == outcome)
                    .forEach(f -> ids.add(f.rule().id()));
            return ids;
        }

        /** What it changes of the base, by pointer. */
        JsonNode change() {
            return expect.get("change");
        }

        boolean says(String field) {
            return expect.has(field);
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
        return ALL;
    }

    private static List<Case> load() {
        try (Stream<Path> files = Files.list(ROOM)) {
            List<Case> cases = new ArrayList<>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                for (JsonNode c : MAPPER.readTree(file.toFile()).get("cases")) {
                    cases.add(Case.of(
                            file.getFileName().toString(),
                            c.get("name").asText(),
                            CaseChange.applied(base(), c.get("change")),
                            c));
                }
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The base as a case that changes nothing. */
    static Case unchanged() {
        ObjectNode expect = MAPPER.createObjectNode();
        expect.putObject("change");
        return Case.of("base", "the base", base(), expect);
    }

    static JsonNode base() {
        try {
            return MAPPER.readTree(ROOM.resolve("base").resolve("practice.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
