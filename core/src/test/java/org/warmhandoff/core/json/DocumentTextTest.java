package org.warmhandoff.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.warmhandoff.core.json.DocumentProblem.Kind.DUPLICATE_KEY;
import static org.warmhandoff.core.json.DocumentProblem.Kind.SYNTAX;
import static org.warmhandoff.core.json.DocumentProblem.Kind.TOO_LARGE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.Words;
import org.warmhandoff.core.json.Samples.Note;
import org.warmhandoff.core.json.Samples.Tree;

/** What is refused before any property is looked at, each alone. */
class DocumentTextTest {

    private static DocumentProblem onlyProblem(ThrowingCallable reading) {
        MalformedDocumentException refusal = catchThrowableOfType(MalformedDocumentException.class, reading);
        assertThat(refusal).isNotNull();
        assertThat(refusal.problems()).hasSize(1);
        assertThat(refusal.problems().get(0).at()).isEqualTo(FactRef.ROOT);
        return refusal.problems().get(0);
    }

    private static void assertRefused(String json, DocumentProblem.Kind kind, int line, int column) {
        DocumentProblem problem = onlyProblem(() -> Documents.read(json, Note.class));
        assertThat(problem.kind()).isEqualTo(kind);
        assertThat(problem.line()).isEqualTo(line);
        assertThat(problem.column()).isEqualTo(column);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void brokenSyntaxIsReportedAloneWithItsLineAndColumn() {
        assertRefused("{\n  \"version\": 7,\n  \"form\" \"TELEPATHY\"\n}", SYNTAX, 3, 10);
        assertRefused("{\n  \"version\": 7,\n  'form': 1\n}", SYNTAX, 3, 3);
        assertRefused("{\n  \"version\": 7, // why\n}", SYNTAX, 2, 17);
        assertRefused("{\n  \"version\": 7,\n}", SYNTAX, 3, 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"version\": 1",
                "[1, ",
                "{\"version\":",
                "{\"version\": \"",
                "}",
                "]",
                "nul",
                "NaN",
                "{\"version\": 01}"
            })
    void aTextThatIsNoJsonIsBrokenSyntax(String json) {
        assertThat(onlyProblem(() -> Documents.read(json, Note.class)).kind()).isEqualTo(SYNTAX);
    }

    @Test
    void aKeyThatStandsTwiceInAnObjectIsReportedAloneWhereItStandsAgain() {
        assertRefused("{\n  \"version\": 7,\n  \"form\": 1,\n  \"form\": 1\n}", DUPLICATE_KEY, 4, 3);
        assertRefused("{\n  \"ending\": {\"date\": 1, \"colour\": 2, \"date\": 1}\n}", DUPLICATE_KEY, 2, 38);
    }

    @Test
    void theSameKeyInTwoObjectsIsNoDuplicate() {
        assertThat(Documents.read(
                                "{\"version\": 1, \"child\": {\"child\": {\"leaf\": \"x\"}}, \"leaf\": \"y\"}",
                                Tree.class)
                        .leaf())
                .contains(new Words("y"));
    }

    @Test
    void nothingFollowsADocument() {
        assertRefused("{\"version\": 7}\n{\"version\": 1}", SYNTAX, 2, 1);
        assertRefused("{\"version\": 7}\n  x", SYNTAX, 2, 3);
        assertRefused("{\"version\": 7}\n}", SYNTAX, 2, 1);
        assertThat(Documents.read("\n {\"version\": 1}\n\t \r\n", Tree.class)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t\r\n"})
    void anEmptyTextIsNoDocument(String json) {
        DocumentProblem problem = onlyProblem(() -> Documents.read(json, Note.class));

        assertThat(problem).hasToString("document (line 1, column 1): the document is empty");
        assertThat(problem.kind()).isEqualTo(SYNTAX);
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        byte[] latin1 = "{\"version\": 1, \"leaf\": \"Zoë\"}".getBytes(StandardCharsets.ISO_8859_1);

        DocumentProblem problem = onlyProblem(() -> Documents.read(new ByteArrayInputStream(latin1), Tree.class));

        assertThat(problem.kind()).isEqualTo(SYNTAX);
        assertThat(problem).hasToString("document: must be UTF-8");
    }

    private static String tree(int levels) {
        return "{\"version\": 1," + " \"child\": {".repeat(levels - 1) + "\"leaf\": \"x\"" + "}".repeat(levels);
    }

    @Test
    void aDocumentHasAtMost64Levels() {
        Tree tree = Documents.read(tree(64), Tree.class);
        int levels = 1;
        while (tree.child().isPresent()) {
            tree = tree.child().get();
            levels++;
        }

        assertThat(levels).isEqualTo(64);
        assertThat(tree.leaf()).contains(new Words("x"));
        assertThat(onlyProblem(() -> Documents.read(tree(65), Tree.class)).kind())
                .isEqualTo(TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(ints = {65, 999, 1_001, 500_000})
    void aDeepTextIsRefusedAtItsLevel65HoweverDeepItIs(int levels) {
        DocumentProblem problem = onlyProblem(() -> Documents.read("[".repeat(levels), Tree.class));

        assertThat(problem.kind()).isEqualTo(TOO_LARGE);
        assertThat(problem.line()).isEqualTo(1);
        assertThat(problem.column()).isEqualTo(65);
    }

    /** A document of so many bytes, which may have fewer characters. */
    private static String sized(int bytes, String filling) {
        String start = "{\"version\": 1, \"leaf\": \"";
        int rest = bytes - start.length() - 2;
        int width = utf8(filling).length;
        return start + filling.repeat(rest / width) + "x".repeat(rest % width) + "\"}";
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "é", "語", "𝄞"})
    void aDocumentHasAtMostSixteenMebibytesHoweverItIsHandedIn(String filling, @TempDir Path folder)
            throws IOException {
        String fits = sized(Documents.MAX_BYTES, filling);
        String tooLarge = sized(Documents.MAX_BYTES + 1, filling);
        assertThat(utf8(fits)).hasSize(16_777_216);
        Path file = folder.resolve("tree.json");

        Tree read = Documents.read(fits, Tree.class);
        assertThat(Documents.read(new ByteArrayInputStream(utf8(fits)), Tree.class))
                .isEqualTo(read);
        Files.writeString(file, fits);
        assertThat(Documents.read(file, Tree.class)).isEqualTo(read);

        Files.writeString(file, tooLarge);
        assertThat(onlyProblem(() -> Documents.read(tooLarge, Tree.class)).kind())
                .isEqualTo(TOO_LARGE);
        assertThat(onlyProblem(() -> Documents.read(new ByteArrayInputStream(utf8(tooLarge)), Tree.class))
                        .kind())
                .isEqualTo(TOO_LARGE);
        assertThat(onlyProblem(() -> Documents.read(file, Tree.class)).kind()).isEqualTo(TOO_LARGE);
    }

    @Test
    void aStreamIsLeftOpen() throws IOException {
        var in = new ByteArrayInputStream(utf8("{\"version\": 1}")) {
            private boolean closed;

            @Override
            public void close() {
                closed = true;
            }
        };

        assertThat(Documents.read(in, Tree.class)).isEqualTo(new Tree(Optional.empty(), Optional.empty()));
        assertThat(in.closed).isFalse();
    }
}
