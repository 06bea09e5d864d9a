package org.warmhandoff.consent.part2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.warmhandoff.consent.InfoCategory;
import org.warmhandoff.consent.file.DisclosureCase;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.Outcome;
import org.warmhandoff.core.json.Documents;
import org.warmhandoff.core.json.MalformedDocumentException;

/**
 * Whoever does what the remedies of a basis say gets a permission. A case that is permitted loses some of what is known, and
 * gets an item too many; then what the reasons point at is looked up again, and the item left out.
 */
class RemediesTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Set<Remedy.Kind> LOOKED_UP = EnumSet.of(Remedy.Kind.LOOK_UP, Remedy.Kind.JUDGEMENT);
    /** Whether it is covered, and which pathway, may have to be known before the rest is asked. */
    private static final int ROUNDS = 4;

    @Test
    void lookingUpAndJudgingWhatIsNotKnownPermits() {
        Map<String, Integer> asked = new TreeMap<>();
        Drawn.each("remedies that look up", 31, (known, decision, more) -> {
            if (!(decision instanceof Permitted)) {
                return;
            }
            JsonNode whole = tree(known);
            JsonNode doubtful = forgetting(whole, more);
            Decision now = Drawn.PART2.decide(read(doubtful));
            // What is no longer known leaves it open, and denies nothing.
            assertThat(now.is())
                    .as("%s\n%s", CaseFilesTest.unmet(now), doubtful)
                    .isIn(Decision.Word.PERMITTED, Decision.Word.UNDETERMINED);
            for (int round = 0; round < ROUNDS && now instanceof Undetermined open; round++) {
                for (Unmet u : open.reasons()) {
                    for (Reason r : u.reasons()) {
                        if (r.outcome() == Outcome.UNKNOWN && u.violations() == 0) {
                            assertThat(LOOKED_UP).contains(r.remedy().kind());
                            asked.merge(r.rule().id(), 1, Integer::sum);
                            r.facts().forEach(f -> lookUp(doubtful, whole, f));
                        }
                    }
                }
                now = Drawn.PART2.decide(read(doubtful));
            }
            assertThat(now.is())
                    .as("%s\n%s", CaseFilesTest.unmet(now), doubtful)
                    .isEqualTo(Decision.Word.PERMITTED);
        });
        System.out.println("  asked by " + asked);
        assertThat(asked).hasSizeGreaterThan(Math.min(30, Drawn.INPUTS / 20));
    }

    @Test
    void leavingOutWhatTheRemediesSayPermits() {
        Map<String, Integer> left = new TreeMap<>();
        Drawn.each("remedies that narrow", 32, (known, decision, more) -> {
            if (!(decision instanceof Permitted)) {
                return;
            }
            JsonNode wider = tree(known).deepCopy();
            ArrayNode items = (ArrayNode) wider.at("/disclosure/items");
            ObjectNode item = items.get(0).deepCopy();
            item.remove("id");
            items.add(item.put(
                    "category", more.any(List.of(InfoCategory.values())).name()));
            if (!(Drawn.PART2.decide(read(wider)) instanceof Denied denied)) {
                return;
            }
            boolean narrow = denied.reasons().stream()
                    .anyMatch(u -> u.reasons().stream().allMatch(r -> r.remedy().kind() == Remedy.Kind.NARROW));
            if (narrow) {
                denied.reasons()
                        .get(0)
                        .reasons()
                        .forEach(r -> left.merge(r.rule().id(), 1, Integer::sum));
                assertThat(denied.releasable()).hasSize(1);
                items.remove(items.size() - 1);
                assertThat(Drawn.PART2.decide(read(wider)).is()).isEqualTo(Decision.Word.PERMITTED);
            }
        });
        System.out.println("  left out for " + left);
        assertThat(left.keySet()).contains("2.31(a)(3)/information-covered", "2.31(b)(1)/notes-need-their-own-consent");
    }

    private static JsonNode tree(DisclosureCase asked) {
        try {
            return MAPPER.readTree(Documents.write(asked));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DisclosureCase read(JsonNode document) {
        return Documents.read(document.toString(), DisclosureCase.class);
    }

    /** Where a case says something that may be unknown. */
    private static List<String> places(JsonNode node, String at) {
        List<String> places = new ArrayList<>();
        node.properties().forEach(e -> {
            String here = at + "/" + e.getKey();
            if (e.getValue().isTextual()
                    && mayBeUnknown(e.getKey(), e.getValue().asText())) {
                places.add(here);
            } else if (Set.of("scope", "capacities", "incapacity").contains(e.getKey()) && !at.startsWith("/file/re")) {
                places.add(here);
            }
            places.addAll(places(e.getValue(), here));
        });
        for (int i = 0; i < node.size() && node.isArray(); i++) {
            places.addAll(places(node.get(i), at + "/" + i));
        }
        return places;
    }

    private static boolean mayBeUnknown(String name, String value) {
        return Set.of("YES", "NO").contains(value)
                || Set.of("reading", "reviewedOn", "patientIs", "createdOn", "matter", "minorRule")
                        .contains(name);
    }

    /** The case without one, two or three things it says; what the door would not accept without is kept. */
    private static JsonNode forgetting(JsonNode whole, Drawn more) {
        JsonNode doubtful = whole.deepCopy();
        for (int n = more.any(List.of(1, 2, 3)); n > 0; n--) {
            JsonNode without = doubtful.deepCopy();
            forget(without, more.any(places(whole, "")));
            try {
                read(without);
                doubtful = without;
            } catch (MalformedDocumentException e) {
                assertThat(e.problems()).isNotEmpty();
            }
        }
        return doubtful;
    }

    private static void forget(JsonNode document, String place) {
        JsonPointer pointer = JsonPointer.compile(place);
        if (document.at(pointer.head()) instanceof ObjectNode parent) {
            String name = pointer.last().getMatchingProperty();
            if (Set.of("YES", "NO", "UNKNOWN").contains(parent.path(name).asText())) {
                parent.put(name, "UNKNOWN");
            } else {
                parent.remove(name);
            }
        }
    }

    /** Puts back what stood at a place, or as much above it as was lost. */
    private static void lookUp(JsonNode document, JsonNode whole, FactRef fact) {
        JsonPointer pointer = JsonPointer.compile(fact.pointer());
        while (!pointer.matches() && document.at(pointer.head()).isMissingNode()) {
            pointer = pointer.head();
        }
        JsonNode value = whole.at(pointer);
        if (!value.isMissingNode() && document.at(pointer.head()) instanceof ObjectNode parent) {
            parent.set(pointer.last().getMatchingProperty(), value.deepCopy());
        } else if (!value.isMissingNode() && document.at(pointer.head()) instanceof ArrayNode list) {
            list.set(pointer.last().getMatchingIndex(), value.deepCopy());
        }
    }
}
