package org.warmhandoff.house;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** How the case files of every module say what differs from their base: by pointer. */
public final class CaseChange {
    private CaseChange() {}

    /**
     * {@return a copy of a document with each pointer set to its value; {@code null} removes, {@code "@/pointer"} copies what
     * stands there, the index after the last of a list adds}
     *
     * @param base the document, which stays as it is
     * @param change pointers and values, in order
     */
    public static JsonNode applied(JsonNode base, JsonNode change) {
        JsonNode document = base.deepCopy();
        change.properties().forEach(e -> set(document, e.getKey(), e.getValue()));
        return document;
    }

    private static void set(JsonNode document, String pointer, JsonNode value) {
        int slash = pointer.lastIndexOf('/');
        JsonNode parent = document.at(pointer.substring(0, slash));
        String name = pointer.substring(slash + 1);
        JsonNode put = value.isTextual() && value.asText().startsWith("@/")
                ? document.at(value.asText().substring(1)).deepCopy()
                : value.deepCopy();
        if (parent instanceof ArrayNode array) {
            int index = Integer.parseInt(name);
            if (put.isNull()) {
                array.remove(index);
            } else if (index == array.size()) {
                array.add(put);
            } else {
                array.set(index, put);
            }
        } else if (put.isNull()) {
            ((ObjectNode) parent).remove(name);
        } else {
            ((ObjectNode) parent).set(name, put);
        }
    }
}
