package org.warmhandoff.core.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.warmhandoff.core.FactRef;

/** A piece of JSON that knows where it stood. */
sealed interface Node {
    /** How many objects and lists may stand one in another. */
    int MAX_DEPTH = 64;

    /** Line, from 1. */
    int line();

    /** Column, from 1. */
    int column();

    /** What it is, for messages. */
    String kind();

    record Obj(int line, int column, Map<String, Node> fields) implements Node {
        @Override
        public String kind() {
            return "an object";
        }
    }

    record Arr(int line, int column, List<Node> items) implements Node {
        @Override
        public String kind() {
            return "a list";
        }
    }

    record Text(int line, int column, String value) implements Node {
        @Override
        public String kind() {
            return "a text";
        }
    }

    record Num(int line, int column, String value) implements Node {
        @Override
        public String kind() {
            return "a number";
        }
    }

    record Bool(int line, int column, boolean value) implements Node {
        @Override
        public String kind() {
            return "true or false";
        }
    }

    record Nothing(int line, int column) implements Node {
        @Override
        public String kind() {
            return "null";
        }
    }

    /**
     * Reads the one value of a text.
     *
     * @throws MalformedDocumentException when it is not JSON, has a key twice, or is too deep
     */
    static Node parse(String text) {
        if (text.isBlank()) {
            throw alone(DocumentProblem.Kind.SYNTAX, 1, 1, "the document is empty");
        }
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            parser.nextToken();
            Node root = value(parser, 1);
            if (parser.nextToken() != null) {
                JsonLocation at = parser.currentTokenLocation();
                throw alone(DocumentProblem.Kind.SYNTAX, at.getLineNr(), at.getColumnNr(), "text follows the document");
            }
            return root;
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            throw alone(
                    DocumentProblem.Kind.SYNTAX,
                    at == null ? 0 : at.getLineNr(),
                    at == null ? 0 : at.getColumnNr(),
                    "is not well-formed JSON from here on");
        } catch (IOException e) {
            throw alone(DocumentProblem.Kind.SYNTAX, 0, 0, "cannot be read");
        }
    }

    private static Node value(JsonParser parser, int depth) throws IOException {
        JsonLocation at = parser.currentTokenLocation();
        int line = at.getLineNr();
        int column = at.getColumnNr();
        if (depth > MAX_DEPTH && parser.currentToken().isStructStart()) {
            throw alone(
                    DocumentProblem.Kind.TOO_LARGE,
                    line,
                    column,
                    "objects and lists may be at most " + MAX_DEPTH + " deep");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Node> fields = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    JsonLocation key = parser.currentTokenLocation();
                    if (fields.containsKey(name)) {
                        throw alone(
                                DocumentProblem.Kind.DUPLICATE_KEY,
                                key.getLineNr(),
                                key.getColumnNr(),
                                "an object has this key twice");
                    }
                    parser.nextToken();
                    fields.put(name, value(parser, depth + 1));
                }
                yield new Obj(line, column, fields);
            }
            case START_ARRAY -> {
                List<Node> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(parser, depth + 1));
                }
                yield new Arr(line, column, items);
            }
            case VALUE_STRING -> new Text(line, column, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Num(line, column, parser.getText());
            case VALUE_TRUE -> new Bool(line, column, true);
            case VALUE_FALSE -> new Bool(line, column, false);
            default -> new Nothing(line, column);
        };
    }

    private static MalformedDocumentException alone(DocumentProblem.Kind kind, int line, int column, String rule) {
        return new MalformedDocumentException(List.of(new DocumentProblem(kind, FactRef.ROOT, line, column, rule)));
    }
}
