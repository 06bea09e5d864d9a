package org.warmhandoff.core.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HexFormat;
import java.util.List;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.Words;

/**
 * Reads and writes documents. A root document carries {@code "version": 1}. Reading is strict: a property or constant that
 * this version does not read is a problem, never ignored, because what nobody reads cannot be weighed.
 */
public final class Documents {
    /** The largest document read, in bytes of UTF-8: 16 MiB, room for a directory of twenty thousand programs. */
    public static final int MAX_BYTES = 16 << 20;

    private static final JsonMapper MAPPER = mapper(new SimpleModule());
    private static final JsonMapper CODED_ONLY =
            mapper(new SimpleModule().addSerializer(Words.class, new PresenceSerializer()));
    private static final ObjectWriter PRETTY =
            MAPPER.writer(new UnixPrettyPrinter()).with(SerializationFeature.INDENT_OUTPUT);

    private Documents() {}

    private static JsonMapper mapper(SimpleModule module) {
        module.addSerializer(LocalDate.class, ToStringSerializer.instance);
        module.addSerializer(ZonedDateTime.class, ToStringSerializer.instance);
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new Jdk8Module())
                .addModule(module)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
                .build();
        mapper.configOverride(List.class)
                .setInclude(JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS));
        return mapper;
    }

    /**
     * {@return the value of a document}
     *
     * @param json the document
     * @param type the kind of document, a record of this library
     * @param <T> the kind of document
     * @throws MalformedDocumentException when it does not fit; it names everything wrong
     */
    public static <T extends Record> T read(String json, Class<T> type) {
        if (json.length() > MAX_BYTES || json.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            throw tooLarge();
        }
        return Binder.root(Node.parse(json), type);
    }

    /**
     * {@return the value of a document in a file}
     *
     * @param file UTF-8
     * @param type the kind of document, a record of this library
     * @param <T> the kind of document
     * @throws MalformedDocumentException when it does not fit; it names everything wrong
     * @throws IOException when the file cannot be read
     */
    public static <T extends Record> T read(Path file, Class<T> type) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, type);
        }
    }

    /**
     * {@return the value of a document in a stream, which is not closed}
     *
     * @param in UTF-8
     * @param type the kind of document, a record of this library
     * @param <T> the kind of document
     * @throws MalformedDocumentException when it does not fit; it names everything wrong
     * @throws IOException when the stream cannot be read
     */
    public static <T extends Record> T read(InputStream in, Class<T> type) throws IOException {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw tooLarge();
        }
        try {
            return read(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes))
                            .toString(),
                    type);
        } catch (CharacterCodingException e) {
            throw new MalformedDocumentException(
                    List.of(new DocumentProblem(DocumentProblem.Kind.SYNTAX, FactRef.ROOT, 0, 0, "must be UTF-8")));
        }
    }

    /**
     * {@return the document of a value, with its version, indented, ending with a line break}
     *
     * @param value a record of this library
     */
    public static String write(Record value) {
        try {
            ObjectNode root = MAPPER.createObjectNode().put("version", 1);
            root.setAll((ObjectNode) MAPPER.valueToTree(value));
            return PRETTY.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@return the SHA-256, in hexadecimal, of the identifiers and coded facts of values; free text counts only as being
     * there}
     *
     * @param values records of this library
     */
    public static String digest(Record... values) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (Record value : values) {
                sha.update(CODED_ONLY.writeValueAsBytes(value));
                sha.update((byte) '\n');
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MalformedDocumentException tooLarge() {
        return new MalformedDocumentException(List.of(new DocumentProblem(
                DocumentProblem.Kind.TOO_LARGE, FactRef.ROOT, 0, 0, "may be at most " + MAX_BYTES + " bytes")));
    }
}
