package org.warmhandoff.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.warmhandoff.core.json.DocumentProblem.Kind.BAD_DATE;
import static org.warmhandoff.core.json.DocumentProblem.Kind.INVALID;
import static org.warmhandoff.core.json.DocumentProblem.Kind.MISSING;
import static org.warmhandoff.core.json.DocumentProblem.Kind.UNKNOWN_CONSTANT;
import static org.warmhandoff.core.json.DocumentProblem.Kind.UNKNOWN_PROPERTY;
import static org.warmhandoff.core.json.DocumentProblem.Kind.WRONG_TYPE;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.json.Samples.Call;
import org.warmhandoff.core.json.Samples.Count;
import org.warmhandoff.core.json.Samples.Envelope;
import org.warmhandoff.core.json.Samples.Form;
import org.warmhandoff.core.json.Samples.Note;
import org.warmhandoff.core.json.Samples.OnEvent;
import org.warmhandoff.core.json.Samples.Tree;
import org.warmhandoff.core.json.Samples.Visit;

/** What a document that is JSON may still have wrong. */
class DocumentsTest {

    private static MalformedDocumentException refusal(String json, Class<? extends Record> type) {
        return catchThrowableOfType(MalformedDocumentException.class, () -> Documents.read(json, type));
    }

    private static AbstractListAssert<?, List<? extends Tuple>, Tuple, ObjectAssert<Tuple>> assertProblems(
            String json, Class<? extends Record> type) {
        return assertThat(refusal(json, type).problems()).extracting(DocumentProblem::kind, p -> p.at().pointer());
    }

    /** The note with one line of it put differently. */
    private static String note(String line, String instead) {
        assertThat(Samples.NOTE).containsOnlyOnce(line);
        return Samples.NOTE.replace(line, instead);
    }

    @Test
    void everyFormOfPropertyIsRead() {
        Note note = Documents.read(Samples.NOTE, Note.class);

        assertThat(note.id()).isEqualTo(DocumentId.of("n-1"));
        assertThat(note.form()).isEqualTo(Form.PAPER);
        assertThat(note.on()).hasToString("2026-11-24");
        assertThat(note.writtenAt()).get().hasToString("2026-11-24T23:30-05:00[America/New_York]");
        assertThat(note.copies()).containsExactly(Form.ELECTRONIC, Form.ORAL);
        assertThat(note.text().orElseThrow().text()).isEqualTo("what was said");
        assertThat(note.contacts())
                .satisfiesExactly(
                        call -> assertThat(call)
                                .isInstanceOfSatisfying(
                                        Call.class,
                                        c -> assertThat(c.answered()).isTrue()),
                        visit -> assertThat(visit)
                                .isInstanceOfSatisfying(
                                        Visit.class, v -> assertThat(v.at()).isEqualTo(PartyId.of("p-1"))));
        assertThat(note.ending()).get().isInstanceOf(OnEvent.class);
    }

    @Test
    void everythingWrongWithADocumentIsReportedAtOnceInItsOrder() {
        String json = """
                {
                  "version": 1,
                  "id": "not an id",
                  "form": "TELEPATHY",
                  "on": "2026-02-30",
                  "copies": "PAPER",
                  "contacts": [
                    {"kind": "CALL", "number": "a number", "colour": "red"},
                    {"kind": "VISIT", "at": "p-1"},
                    {"kind": "PIGEON"}
                  ]
                }
                """;

        MalformedDocumentException refusal = refusal(json, Note.class);

        assertThat(refusal.problems())
                .extracting(
                        DocumentProblem::kind, p -> p.at().pointer(), DocumentProblem::line, DocumentProblem::column)
                .containsExactly(
                        tuple(MISSING, "/patient", 1, 1),
                        tuple(INVALID, "/id", 3, 9),
                        tuple(UNKNOWN_CONSTANT, "/form", 4, 11),
                        tuple(BAD_DATE, "/on", 5, 9),
                        tuple(WRONG_TYPE, "/copies", 6, 13),
                        tuple(UNKNOWN_PROPERTY, "/contacts/0", 8, 54),
                        tuple(MISSING, "/contacts/1/on", 9, 5),
                        tuple(UNKNOWN_CONSTANT, "/contacts/2/kind", 10, 14));
        assertThat(refusal)
                .hasMessageStartingWith("8 problems in the document:\n  /patient (line 1, column 1): is required\n")
                .hasMessageEndingWith("\n  /contacts/2/kind (line 10, column 14): must be one of CALL, VISIT");
    }

    @Test
    void twoPropertiesThatAreNotReadAreTwoProblemsOfTheObjectThatHasThem() {
        String json = note("\"answered\": true", "\"colour\": \"red\",\n      \"smell\": null");

        assertThat(refusal(json, Note.class).problems())
                .extracting(DocumentProblem::kind, p -> p.at().pointer(), DocumentProblem::line)
                .containsExactly(
                        tuple(UNKNOWN_PROPERTY, "/contacts/0", 17), tuple(UNKNOWN_PROPERTY, "/contacts/0", 18));
        assertThat(refusal(json, Note.class).problems())
                .allSatisfy(p -> assertThat(p.rule()).contains("answered, kind, number"));
    }

    @Test
    void aPropertyThatIsNotReadHidesNoOtherProblemOfItsObject() {
        assertProblems(note("\"number\": \"a number\"", "\"colour\": 1"), Note.class)
                .containsExactlyInAnyOrder(
                        tuple(MISSING, "/contacts/0/number"), tuple(UNKNOWN_PROPERTY, "/contacts/0"));
    }

    @Test
    void aPropertyOfTheRootThatIsNotReadIsAProblemOfTheDocument() {
        assertThat(refusal(note("\"text\":", "\"comment\":"), Note.class))
                .hasMessageStartingWith("1 problem in the document:\n  document (line 12, column 14): ");
    }

    @Test
    void aPartWithAProblemIsNotReportedMissingToo() {
        assertProblems("{\"version\": 1, \"sender\": {\"name\": \"a name\"}}", Envelope.class)
                .containsExactly(tuple(MISSING, "/sender/id"));
        assertProblems(
                        "{\"version\": 1, \"sender\": {\"id\": \"p\", \"capacities\": [{\"is\": \"KING\"}]}}",
                        Envelope.class)
                .containsExactly(tuple(UNKNOWN_CONSTANT, "/sender/capacities/0/is"));
        assertProblems("{\"version\": 1, \"sender\": {\"id\": \"p\", \"colour\": 1}}", Envelope.class)
                .containsExactly(tuple(UNKNOWN_PROPERTY, "/sender"));
    }

    @Test
    void partsThatFitButCannotStandTogetherAreReportedWhereTheirConstructorSays() {
        String json = """
                {
                  "version": 1,
                  "sender": {
                    "id": "p-1",
                    "capacities": [{"is": "HEALTH_PLAN"}, {"is": "HEALTH_PLAN", "answer": "NO"}]
                  },
                  "periods": [
                    {"from": "2026-11-01", "to": "2026-11-30"},
                    {"from": "2026-11-30", "to": "2026-11-01"}
                  ]
                }
                """;

        assertThat(refusal(json, Envelope.class).problems())
                .containsExactly(
                        new DocumentProblem(
                                INVALID, FactRef.of("sender.capacities"), 5, 19, "must list a capacity once only"),
                        new DocumentProblem(
                                INVALID, FactRef.of("periods").at(1).at("to"), 9, 34, "must not be before from"));
    }

    @Test
    void howPartsStandTogetherIsNotJudgedWhileOneOfThemDoesNotFit() {
        assertProblems("""
                        {"version": 1, "sender": {"id": "p-1", "capacities": [{"is": "HEALTH_PLAN"}, {"is": "HEALTH_PLAN"}, 7]}}
                        """, Envelope.class).containsExactly(tuple(WRONG_TYPE, "/sender/capacities/2"));
    }

    @Test
    void anUnknownConstantIsToldWhichOnesThereAre() {
        assertThat(refusal(note("\"form\": \"PAPER\"", "\"form\": \"paper\""), Note.class)
                        .problems())
                .singleElement()
                .satisfies(p -> assertThat(p.rule()).isEqualTo("must be one of PAPER, ELECTRONIC, ORAL"));
    }

    @Test
    void nullIsReadAsAbsent() {
        Note note = Documents.read("""
                {"version": 1, "id": "n-1", "patient": "pat-1", "form": "ORAL", "on": "2026-11-24",
                 "writtenAt": null, "copies": null, "text": null, "contacts": null, "ending": null}
                """, Note.class);

        assertThat(note.writtenAt()).isEmpty();
        assertThat(note.copies()).isEmpty();
        assertThat(note.text()).isEmpty();
        assertThat(note.contacts()).isEmpty();
        assertThat(note.ending()).isEmpty();
        assertProblems(note("\"id\": \"n-1\"", "\"id\": null"), Note.class).containsExactly(tuple(MISSING, "/id"));
        assertProblems(note("\"kind\": \"VISIT\"", "\"kind\": null"), Note.class)
                .containsExactly(tuple(MISSING, "/contacts/1/kind"));
    }

    @Test
    void nullInAListIsAProblemOfItsPosition() {
        assertProblems(note("\"ELECTRONIC\"", "null"), Note.class).containsExactly(tuple(WRONG_TYPE, "/copies/0"));
        assertProblems("{\"version\": 1, \"sender\": {\"id\": \"p-1\", \"capacities\": [null, null]}}", Envelope.class)
                .containsExactly(tuple(WRONG_TYPE, "/sender/capacities/0"), tuple(WRONG_TYPE, "/sender/capacities/1"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "version": 1,         |                       | MISSING
                    "version": 1          | "version": null       | MISSING
                    "version": 1          | "version": 2          | INVALID
                    "version": 1          | "version": "1"        | INVALID
                    "version": 1          | "version": 1.0        | INVALID
                    "version": 1          | "version": true       | INVALID
                    """)
    void aDocumentSaysThatItsVersionIs1(String line, String instead, DocumentProblem.Kind kind) {
        assertProblems(note(line, instead == null ? "" : instead), Note.class).containsExactly(tuple(kind, "/version"));
    }

    @Test
    void aPartHasNoVersion() {
        assertProblems(note("\"answered\": true", "\"version\": 1"), Note.class)
                .containsExactly(tuple(UNKNOWN_PROPERTY, "/contacts/0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"text\"", "7", "true", "null"})
    void aDocumentIsAnObject(String json) {
        assertProblems(json, Note.class).containsExactly(tuple(WRONG_TYPE, ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "id": "n-1"              | "id": 7                   | /id            | must be a text, not a number
                    "id": "n-1"              | "id": {"value": "n-1"}    | /id            | must be a text, not an object
                    "patient": "pat-1"       | "patient": ["pat-1"]      | /patient       | must be a text, not a list
                    "form": "PAPER"          | "form": 0                 | /form          | must be a text, not a number
                    "text": "what was said"  | "text": false             | /text          | must be a text, not true or false
                    "answered": true         | "answered": "true"        | /contacts/0/answered | must be true or false, not a text
                    "at": "p-1"              | "at": {}                  | /contacts/1/at | must be a text, not an object
                    "event": "when care ends" | "event": 1               | /ending/event  | must be a text, not a number
                    """)
    void aPropertyOfAnotherTypeIsToldWhichItIsAndWhichItMustBe(
            String line, String instead, String pointer, String rule) {
        assertThat(refusal(note(line, instead), Note.class).problems())
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.kind()).isEqualTo(WRONG_TYPE);
                    assertThat(p.at().pointer()).isEqualTo(pointer);
                    assertThat(p.rule()).isEqualTo(rule);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "contacts": [7]                                       | /contacts/0      | WRONG_TYPE
                    "contacts": {}                                        | /contacts        | WRONG_TYPE
                    "contacts": [{"number": "a number"}]                  | /contacts/0/kind | MISSING
                    "contacts": [{"kind": 1, "number": "a number"}]       | /contacts/0/kind | UNKNOWN_CONSTANT
                    "contacts": [{"kind": "Call", "number": "a number"}]  | /contacts/0/kind | UNKNOWN_CONSTANT
                    "ending": "2026-11-24"                                | /ending          | WRONG_TYPE
                    "ending": {}                                          | /ending          | MISSING
                    "ending": {"occurredOn": "2026-11-24"}                | /ending          | MISSING
                    "ending": {"date": "2026-11-24", "event": "it ends"}  | /ending          | INVALID
                    "ending": {"date": "2026-11-24", "occurredOn": null}  | /ending          | UNKNOWN_PROPERTY
                    "ending": {"date": null}                              | /ending/date     | MISSING
                    """)
    void aPartThatIsOneOfSeveralKindsIsExactlyOneOfThem(String property, String pointer, DocumentProblem.Kind kind) {
        String json =
                "{\"version\": 1, \"id\": \"n-1\", \"patient\": \"pat-1\", \"form\": \"ORAL\", \"on\": \"2026-11-24\", "
                        + property + "}";

        assertProblems(json, Note.class).containsExactly(tuple(kind, pointer));
    }

    @Test
    void numbersAreReadAsWrittenAndWhatIsNotOneIsAProblem() {
        Count count = Documents.read(
                "{\"version\": 1, \"pages\": 12, \"copies\": 0, \"fee\": 6.50, \"class\": \"c-1\"}", Count.class);

        assertThat(count.pages()).isEqualTo(12);
        assertThat(count.copies()).contains(0);
        assertThat(count.fee()).get().hasToString("6.50");
        assertThat(count.paid()).isFalse();
        assertProblems(
                        "{\"version\": 1, \"pages\": 1.5, \"copies\": 12345678901, \"fee\": \"6.50\", \"class\": \"c-1\"}",
                        Count.class)
                .containsExactly(tuple(WRONG_TYPE, "/pages"), tuple(WRONG_TYPE, "/copies"), tuple(WRONG_TYPE, "/fee"));
    }

    @Test
    void anAbsentNumberIsMissingUnderTheNameTheDocumentGivesIt() {
        assertProblems("{\"version\": 1, \"pages\": null}", Count.class)
                .containsExactlyInAnyOrder(tuple(MISSING, "/pages"), tuple(MISSING, "/class"));
        assertProblems("{\"version\": 1, \"pages\": 1, \"class\": 7}", Count.class)
                .containsExactly(tuple(WRONG_TYPE, "/class"));
    }

    private static final String MARKER = "Quetzalcoatl";

    static Stream<String> documentsWithAMarkerInTheWrongPlace() {
        String value = '"' + MARKER + '"';
        return Stream.of(
                value,
                MARKER,
                "{" + MARKER + "}",
                "{\"version\": 1, \"id\": \"" + MARKER,
                "{\"version\": 1, \"id\": " + MARKER + "}",
                "{\"version\": 1, \"id\": \"\\" + MARKER + "\"}",
                Samples.NOTE + MARKER,
                Samples.NOTE + value,
                "{" + value + ": 1, " + value + ": 2}",
                note("\"version\": 1", "\"version\": " + value),
                note("\"id\": \"n-1\"", "\"id\": \"" + MARKER + " !\""),
                note("\"id\": \"n-1\"", "\"id\": {" + value + ": " + value + "}"),
                note("\"form\": \"PAPER\"", "\"form\": " + value),
                note("\"on\": \"2026-11-24\"", "\"on\": " + value),
                note("\"on\": \"2026-11-24\"", "\"on\": [" + value + "]"),
                note("\"writtenAt\": \"2026-11-24T23:30-05:00[America/New_York]\"", "\"writtenAt\": " + value),
                note("23:30-05:00[America/New_York]", "23:30-05:00[" + MARKER + "]"),
                note("\"text\": \"what was said\"", value + ": " + value),
                note("\"text\": \"what was said\"", "\"text\": [" + value + "]"),
                note("\"kind\": \"CALL\"", "\"kind\": " + value),
                note("\"answered\": true", "\"answered\": " + value),
                note("\"answered\": true", value + ": {" + value + ": " + value + "}"),
                note("\"event\": \"when care ends\"", value + ": 1"),
                note("\"event\": \"when care ends\"", "\"date\": " + value + ", \"event\": " + value),
                Samples.NOTE.replace("when care ends", MARKER.repeat(Documents.MAX_BYTES / MARKER.length())),
                "{\"child\":".repeat(65) + value + "}".repeat(65));
    }

    @ParameterizedTest
    @MethodSource("documentsWithAMarkerInTheWrongPlace")
    void noRefusalRepeatsAnythingOfTheDocument(String json) {
        MalformedDocumentException refusal = refusal(json, Note.class);

        assertThat(refusal).hasNoCause().hasMessageNotContaining(MARKER);
        assertThat(refusal.getSuppressed()).isEmpty();
        assertThat(refusal.problems()).isNotEmpty().allSatisfy(p -> {
            assertThat(p.rule()).doesNotContain(MARKER);
            assertThat(p.at().pointer()).doesNotContain(MARKER);
        });
    }

    @Test
    void aDocumentMayBeAnObjectWithoutAnyPropertyButItsVersion() {
        assertThat(Documents.read("{\"version\": 1}", Tree.class))
                .isEqualTo(new Tree(Optional.empty(), Optional.empty()));
    }

    @Test
    void whateverIsDoneToADocumentItIsReadOrRefusedWithAPlace() {
        List<String> pieces = List.of(
                "null",
                "7",
                "-1.5e9",
                "true",
                "[]",
                "{}",
                "[[",
                "\"",
                ",",
                ":",
                "}",
                "\"x\": 1, ",
                "\"2026-11-24\"",
                "\\u0000");
        Random random = new Random(42);
        int refused = 0;
        for (int i = 0; i < 5_000; i++) {
            int from = random.nextInt(Samples.NOTE.length());
            int to = Math.min(Samples.NOTE.length(), from + random.nextInt(12));
            String json = Samples.NOTE.substring(0, from)
                    + pieces.get(random.nextInt(pieces.size()))
                    + Samples.NOTE.substring(to);
            try {
                assertThat(Documents.read(json, Note.class)).isNotNull();
            } catch (MalformedDocumentException e) {
                refused++;
                assertThat(e.problems()).as(json).isNotEmpty().allSatisfy(p -> {
                    assertThat(p.line()).isPositive();
                    assertThat(p.column()).isPositive();
                });
            }
        }
        assertThat(refused).isGreaterThan(4_000);
    }
}
