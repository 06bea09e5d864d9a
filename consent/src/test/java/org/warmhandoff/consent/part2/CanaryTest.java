package org.warmhandoff.consent.part2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmhandoff.consent.Attestation;
import org.warmhandoff.consent.Consent;
import org.warmhandoff.consent.ConsentScope;
import org.warmhandoff.consent.Designation;
import org.warmhandoff.consent.Disclosure;
import org.warmhandoff.consent.Draft;
import org.warmhandoff.consent.Expiration;
import org.warmhandoff.consent.Provenance;
import org.warmhandoff.consent.Purpose;
import org.warmhandoff.consent.PurposeDescription;
import org.warmhandoff.consent.StatedPurpose;
import org.warmhandoff.consent.file.DisclosureCase;
import org.warmhandoff.consent.file.Judgement;
import org.warmhandoff.consent.file.PatientFile;
import org.warmhandoff.consent.file.Revocation;
import org.warmhandoff.consent.file.Withdrawal;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Capacity;
import org.warmhandoff.core.CapacityFact;
import org.warmhandoff.core.Citation;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.InvalidValueException;
import org.warmhandoff.core.MissingAttributesException;
import org.warmhandoff.core.Party;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.PatientId;
import org.warmhandoff.core.Rule;
import org.warmhandoff.core.SourceCheck;
import org.warmhandoff.core.Words;
import org.warmhandoff.core.json.Documents;
import org.warmhandoff.core.json.MalformedDocumentException;

/**
 * In a document in which every text, every identifier of a person and every date is a marker, none of them comes out: not by
 * printing, not in a written decision, not in a message. Ids of documents, the moment asked for, and the moment from which a
 * duty is due may.
 */
class CanaryTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String WRONG = "CANARY WRONG";
    private static final String WRONG_NUMBER = "47114711";
    /** From this moment on what follows from the revocation is due. */
    private static final String REVOCATION_KNOWN_AT = "2025-07-17T09:08-04:00[America/New_York]";

    private static final String AS_OF = "2026-11-24T10:00-05:00[America/New_York]";

    private static final String PERMITTED = """
            {
              "version": 1,
              "asOf": "2026-11-24T10:00-05:00[America/New_York]",
              "disclosure": {
                "holder": {"id": "canary party 1", "name": "CANARY NAME 1", "capacities": [
                  {"is": "PART2_PROGRAM", "holdsOutAndProvides": "YES", "federallyAssisted": "YES"},
                  {"is": "COVERED_ENTITY", "answer": "YES"}]},
                "recipient": {"id": "canary party 2", "name": "CANARY NAME 2", "capacities": [
                  {"is": "COVERED_ENTITY", "answer": "YES"},
                  {"is": "BUSINESS_ASSOCIATE", "of": "canary party 1"}]},
                "purposes": [
                  {"is": "TREATMENT"},
                  {"is": "OTHER_STATED", "id": "purpose-1"}],
                "items": [
                  {"category": "MEDICATIONS", "id": "item-1", "provenance": {"is": "MADE_HERE"}, "necessary": "YES",
                    "createdOn": "2025-02-01", "paidInFull": "YES"},
                  {"category": "OTHER_RECORD", "id": "item-2", "provenance":
                    {"is": "RECEIVED_UNDER_CONSENT", "consent": "consent-9"}}],
                "attestations": [
                  {"party": "HOLDER", "class": "class-1", "consent": "consent-1", "answer": "YES"},
                  {"party": "RECIPIENT", "class": "class-2", "consent": "consent-1", "answer": "YES"},
                  {"party": "RECIPIENT", "class": "class-3", "consent": "consent-1", "answer": "NO"},
                  {"item": "item-2", "consent": "consent-1", "answer": "YES"},
                  {"purpose": "purpose-1", "consent": "consent-1", "answer": "YES"},
                  {"party": "RECIPIENT", "class": "class-4", "entry": "revocation-1", "answer": "NO"},
                  {"party": "RECIPIENT", "class": "class-5", "entry": "refusal-1", "answer": "NO"},
                  {"party": "RECIPIENT", "class": "class-6", "entry": "restriction-1", "answer": "NO"}],
                "channel": "ORAL",
                "recipientUse": {"is": "PAYMENT", "id": "purpose-2"},
                "circumstance": {"type": "MedicalEmergency", "foundBy": "OTHER_PERSON", "reason": "CANARY WORDS 13"},
                "inReliance": {"consent": "consent-1", "act": "act-2", "on": "2025-03-02"},
                "hipaaPermits": "YES",
                "reliesOn": "P01"
              },
              "file": {
                "patient": "canary patient",
                "keptBy": "canary party 1",
                "patientNow": "ADULT",
                "reviewedOn": "2026-12-09",
                "consents": [
                  {
                    "id": "consent-1",
                    "patient": "canary patient",
                    "form": "PAPER",
                    "patientName": "CANARY NAME 3",
                    "discloser": "CANARY WORDS 1",
                    "information": {"words": "CANARY WORDS 2", "reading": "SUFFICIENT"},
                    "recipients": "CANARY WORDS 3",
                    "purposes": [
                      {"of": {"is": "TREATMENT"}, "words": "CANARY WORDS 4", "reading": "SUFFICIENT",
                        "patientInitiated": "YES"},
                      {"of": {"is": "OTHER_STATED", "id": "purpose-9"}, "words": "CANARY WORDS 5",
                        "reading": "SUFFICIENT"}],
                    "statements": {"revocationRight": "YES", "revocationHow": "YES", "redisclosure": "YES",
                      "refusalConsequences": "YES", "hipaaRedisclosure": "YES", "fundraisingOptOut": "YES"},
                    "beginsOn": "2025-03-13",
                    "expiration": {"event": "CANARY WORDS 6", "relates": "YES", "occurredOn": "2033-04-14"},
                    "signatures": [{"by": "PATIENT", "patientIs": "ADULT", "on": "2025-01-10"},
                      {"by": "OTHER", "authority": "NO", "on": "2025-01-09"}],
                    "signedOn": "2025-01-11",
                    "notesConditioned": "NO",
                    "minorRule": "BOTH",
                    "incapacity": {"preventsActing": "NO", "until": "2025-04-03"},
                    "scope": {
                      "readBy": "canary party 3",
                      "readOn": "2025-02-12",
                      "disclosers": [{"id": "class-1", "words": "CANARY WORDS 7", "reading": "SUFFICIENT"}],
                      "recipients": [{"party": "canary party 4"},
                        {"id": "class-2", "words": "CANARY WORDS 8", "reading": "SUFFICIENT"},
                        {"intermediary": "canary party 9", "participants": [{"party": "canary party 10"},
                          {"id": "class-7", "words": "CANARY WORDS 14", "reading": "SUFFICIENT"}],
                          "participantsLimitedToTreating": "YES"}],
                      "contents": ["MEDICATIONS", "OTHER_RECORD"],
                      "purposes": [{"is": "TREATMENT"}, {"is": "OTHER_STATED"}],
                      "exclusions": [{"recipients": [
                          {"id": "class-3", "words": "CANARY WORDS 9", "reading": "SUFFICIENT"}],
                        "contents": ["BILLING"], "purposes": [{"is": "PAYMENT"}]}],
                      "givenOnceForAllFutureTpo": "NO"
                    }
                  },
                  {"id": "consent-2", "patient": "canary patient", "form": "ELECTRONIC",
                    "expiration": {"date": "2024-09-01"}, "signedOn": "2024-08-01"},
                  {"id": "consent-3", "patient": "canary patient", "form": "ORAL",
                    "expiration": {"phrase": "END_OF_TREATMENT", "reading": "TOO_VAGUE", "occurredOn": "2025-05-15"}}
                ],
                "revocations": [{"id": "revocation-1", "consent": "consent-1", "form": "WRITTEN", "on": "2025-06-16",
                  "knownAt": "2025-07-17T09:08-04:00[America/New_York]", "scope": [{"recipients": [
                    {"party": "canary party 5"},
                    {"id": "class-4", "words": "CANARY WORDS 10", "reading": "SUFFICIENT"}]}]}],
                "refusals": [{"id": "refusal-1", "form": "WRITTEN", "on": "2025-08-18",
                  "knownAt": "2025-09-19T09:07-04:00[America/New_York]", "scope": [{"recipients": [
                    {"id": "class-5", "words": "CANARY WORDS 11", "reading": "SUFFICIENT"}]}]}],
                "falsities": [{"id": "falsity-1", "consent": "consent-2",
                  "knownAt": "2025-10-20T09:06-04:00[America/New_York]"}],
                "restrictions": [{"id": "restriction-1", "kind": "AGREED", "on": "2025-05-04", "scope": [{"recipients": [
                    {"id": "class-6", "words": "CANARY WORDS 15", "reading": "SUFFICIENT"}]}],
                  "ended": {"how": "PROGRAM_NOTICE", "on": "2025-06-05"}}],
                "judgements": [{"id": "judgement-1", "question": {"rule": "2.31(a)(3)/information-described",
                  "consent": "consent-1", "about": "class-9"}, "answer": "YES", "by": "canary party 11",
                  "role": "CANARY WORDS 16", "on": "2025-07-06", "rationale": "CANARY WORDS 17"}],
                "withdrawn": [{"entry": "falsity-1", "on": "2025-11-27", "why": "CANARY WORDS 18"}],
                "log": [{"id": "log-1", "act": "act-1", "obligation": "LOG",
                  "at": "2025-11-21T09:05-05:00[America/New_York]", "by": "canary party 6",
                  "said": {"statement": "STATEMENT_2", "how": "PAPER", "gave": "COPY_OF_CONSENT",
                    "limitedBy": "canary party 7", "recipient": "canary party 8", "on": "2025-12-22",
                    "description": "CANARY WORDS 12", "purpose": "TREATMENT", "channel": "EHR",
                    "marked": true, "neutralTextOnly": false}}]
              }
            }
            """;

    /** The document, changed so that it gets each answer. */
    enum Asked {
        PERMITTED("{}"),
        DENIED("""
                {"/file/consents/0/statements/revocationRight": "NO", "/file/consents/0/information/reading": "TOO_VAGUE",
                 "/file/revocations/0/scope": [], "/file/refusals/0/scope": [],
                 "/file/falsities/0/consent": "consent-1", "/disclosure/items/2": {"category": "COUNSELING_NOTES"},
                 "/disclosure/purposes/2": {"is": "PROCEEDING_AGAINST_PATIENT"}}"""),
        UNDETERMINED("""
                {"/file/consents/0/statements/revocationRight": null, "/file/consents/0/information/reading": null,
                 "/file/consents/0/purposes/0/reading": null, "/disclosure/attestations": [], "/file/reviewedOn": null,
                 "/file/revocations/0/form": "ORAL", "/file/refusals/0/form": "ORAL",
                 "/disclosure/recipient/capacities": null, "/disclosure/recipientUse": {"is": "OTHER_PROCEEDING"},
                 "/file/consents/0/expiration/relates": null, "/file/consents/0/signatures": [{"by": "PATIENT"}]}"""),
        UNDETERMINED_OF_ANOTHERS_FILE("""
                {"/file/keptBy": "canary party 2", "/disclosure/channel": null}"""),
        UNDETERMINED_BEFORE_THE_EDITION("""
                {"/asOf": "2024-04-01T10:00-04:00[America/New_York]"}"""),
        NOT_COVERED("""
                {"/disclosure/holder/capacities": [{"is": "PART2_PROGRAM", "holdsOutAndProvides": "NO"}],
                 "/disclosure/items/1/provenance": {"is": "FROM_NO_PROGRAM"}}""");

        private final String change;

        Asked(String change) {
            this.change = change;
        }

        String document() {
            return CaseFiles.changed(CanaryTest.PERMITTED, parsed(change));
        }

        DisclosureCase read() {
            return Documents.read(document(), DisclosureCase.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void noMarkerComesOutOfACase(Asked asked) {
        DisclosureCase c = asked.read();
        Decision decision = Drawn.PART2.decide(c);
        assertThat(asked.name()).startsWith(decision.toString());
        Set<String> markers = markers(c);
        assertThat(markers).hasSizeGreaterThan(20);
        int printed = printed(c, "case", markers);
        assertThat(printed).isGreaterThan(80);
        assertThat(printed(decision, "decision", markers)).isGreaterThan(10);
        assertNone(Documents.write(decision.record()), markers, "written decision");
        assertNone(decision.act().toString(), markers, "act");
        for (Consent consent : c.file().consents()) {
            printed(Drawn.PART2.review(consent, LocalDate.of(2026, 11, 24)), "review", markers);
            printed(Drawn.PART2.standing(consent.id(), c.disclosure(), c.file(), c.asOf()), "standing", markers);
        }
    }

    @Test
    void everyTextOfTheDocumentIsAMarkerOrAnIdOrAConstant() {
        Set<String> markers = markers(Asked.PERMITTED.read());
        List<String> others = new ArrayList<>();
        leaves(parsed(PERMITTED), "", (at, node) -> {
            if (node.isTextual() && markers.stream().noneMatch(node.asText()::contains)) {
                others.add(node.asText());
            }
        });
        assertThat(others)
                .allMatch(
                        text -> text.equals(AS_OF)
                                || text.equals(REVOCATION_KNOWN_AT)
                                || text.matches("[A-Z_0-9]+")
                                || text.equals("MedicalEmergency")
                                || Judgement.RULES.contains(text)
                                || text.matches(
                                        "(consent|class|item|purpose|matter|revocation|refusal|falsity|restriction|judgement|log|act)-[0-9]"));
        // A marker that could be part of anything else would prove nothing.
        assertThat(markers).allMatch(m -> m.length() >= 10);
    }

    @Test
    void whatIsDueCarriesTheMomentAskedForOrThatOfTheRevocationAndNoOther() {
        Decision decision = Drawn.PART2.decide(Asked.PERMITTED.read());
        assertThat(decision.obligations().stream().flatMap(o -> o.due().stream()))
                .contains(ZonedDateTime.parse(AS_OF), ZonedDateTime.parse(REVOCATION_KNOWN_AT))
                .allMatch(t ->
                        t.equals(ZonedDateTime.parse(AS_OF)) || t.equals(ZonedDateTime.parse(REVOCATION_KNOWN_AT)));
        assertThat(Documents.write(decision.record())).contains(AS_OF).contains("consent-1");
    }

    @Test
    void noMarkerComesOutOfAMalformedVersion() {
        DisclosureCase c = Asked.PERMITTED.read();
        Set<String> markers = markers(c);
        markers.addAll(List.of(WRONG, WRONG_NUMBER));
        Map<String, Integer> outcomes = new LinkedHashMap<>();
        for (Map.Entry<String, String> version : malformed(PERMITTED).entrySet()) {
            Throwable thrown = catchThrowable(() -> {
                DisclosureCase read = Documents.read(version.getValue(), DisclosureCase.class);
                Decision decision = Drawn.PART2.decide(read);
                assertNone(Documents.write(decision.record()), markers, version.getKey());
                assertNone(CaseFilesTest.unmet(decision).toString(), markers, version.getKey());
                assertNone(read.toString(), markers, version.getKey());
            });
            if (thrown instanceof AssertionError e) {
                throw e;
            }
            outcomes.merge(thrown == null ? "decided" : "refused", 1, Integer::sum);
            if (thrown != null) {
                assertThat(thrown).as(version.getKey()).isInstanceOf(MalformedDocumentException.class);
                assertNone(thrown, markers, version.getKey());
                assertNone(((MalformedDocumentException) thrown).problems().toString(), markers, version.getKey());
            }
        }
        System.out.println("malformed versions: " + outcomes);
        assertThat(outcomes.get("refused")).isGreaterThan(500);
        assertThat(outcomes.get("decided")).isGreaterThan(50);
    }

    @Test
    void noMarkerComesOutOfADocumentThatIsNoJsonOrOfAnotherKind() {
        Set<String> markers = markers(Asked.PERMITTED.read());
        List<String> broken = new ArrayList<>();
        for (int end = 0; end < PERMITTED.length() - 2; end += 41) {
            broken.add(PERMITTED.substring(0, end));
            broken.add(PERMITTED.substring(0, end) + "\u0001" + PERMITTED.substring(end));
        }
        broken.add(PERMITTED + "\"CANARY NAME 1\"");
        broken.add("CANARY NAME 1");
        broken.add("\"CANARY NAME 1\"");
        broken.add("[" + PERMITTED + "]");
        broken.add(PERMITTED.replace("\"patientName\"", "\"patientName\": \"CANARY NAME 3\", \"patientName\""));
        broken.add(PERMITTED.replace("\"consent-2\"", "\"consent-1\""));
        broken.add(PERMITTED.replace(
                "\"canary patient\", \"form\": \"ORAL\"", "\"canary patient 2\", \"form\": \"ORAL\""));
        for (String text : broken) {
            assertThatThrownBy(() -> Documents.read(text, DisclosureCase.class))
                    .isInstanceOf(MalformedDocumentException.class)
                    .satisfies(e -> assertNone(e, markers, "broken"));
        }
        for (Class<? extends Record> type : List.of(Consent.class, Disclosure.class, PatientFile.class, Party.class)) {
            assertThatThrownBy(() -> Documents.read(PERMITTED, type))
                    .isInstanceOf(MalformedDocumentException.class)
                    .satisfies(e -> assertNone(e, markers, type.getSimpleName()));
        }
    }

    @SuppressWarnings("NullAway") // mappers pass null for a property that is absent
    static List<ThrowingCallable> invalid() {
        Consent consent = Asked.PERMITTED.read().file().consents().get(0);
        PatientFile file = Asked.PERMITTED.read().file();
        Disclosure disclosure = Asked.PERMITTED.read().disclosure();
        ConsentScope scope = consent.scope().orElseThrow();
        StatedPurpose monitoring = StatedPurpose.of(Purpose.CONDITION_MONITORING);
        return List.of(
                () -> DocumentId.of("CANARY NAME 1"),
                () -> DocumentId.of(""),
                () -> PartyId.of(" "),
                () -> PatientId.of(""),
                () -> Citation.parse("CANARY NAME 1"),
                () -> Rule.cited("CANARY NAME 1", SourceCheck.TEXT_CHECKED, "CANARY NAME 2"),
                () -> Rule.cited("CANARY NAME 1/x", SourceCheck.TEXT_CHECKED, "CANARY NAME 2"),
                () -> Party.of("canary party 1", "CANARY NAME 1", Capacity.COVERED_ENTITY, Capacity.COVERED_ENTITY),
                () -> CapacityFact.of(Capacity.PART2_PROGRAM, Answer.NO),
                () -> file.with(consent.withPatient(PatientId.of("canary patient 2"))),
                () -> file.with(consent.withPatientName(new Words("CANARY NAME 9"))),
                () -> file.withConsents(),
                () -> disclosure.withItems(),
                () -> disclosure.withPurposes(),
                () -> disclosure.withItems(
                        disclosure.items().get(0), disclosure.items().get(0)),
                () -> new DisclosureCase(
                        ZonedDateTime.parse(AS_OF), disclosure, PatientFile.of(file.patient(), file.keptBy())),
                () -> scope.withPurposes(monitoring),
                () -> scope.withDisclosers(
                        new Designation.Intermediary(PartyId.of("canary party 9"), List.of(), Answer.YES)),
                () -> scope.withRecipients(scope.disclosers()),
                () -> new Designation.Intermediary(
                        PartyId.of("canary party 9"),
                        List.of(new Designation.Intermediary(PartyId.of("canary party 9"), List.of(), Answer.YES)),
                        Answer.YES),
                () -> new StatedPurpose(
                        Purpose.TREATMENT, Optional.empty(), Optional.of(DocumentId.of("matter-1")), Optional.empty()),
                () -> new Provenance(Provenance.How.MADE_HERE, Optional.of(consent.id())),
                () -> new CapacityFact(
                        Capacity.COVERED_ENTITY,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(PartyId.of("canary party 9"))),
                () -> new Judgement.Question("CANARY NAME 1", consent.id(), Optional.empty()),
                () -> file.withWithdrawn(new Withdrawal(
                        DocumentId.of("entry-9"), LocalDate.of(2025, 1, 1), new Words("CANARY WORDS 4"))),
                () -> disclosure
                        .withHolder(new Party(PartyId.of("canary party 9"), Optional.empty(), List.of()))
                        .withItems(disclosure
                                .items()
                                .get(0)
                                .withProvenance(
                                        new Provenance(Provenance.How.RECEIVED_UNDER_CONSENT, Optional.empty()))),
                () -> new PurposeDescription(monitoring, new Words("CANARY WORDS 4"), null, null),
                () -> new Attestation(null, null, null, null, null, null, null),
                () -> new PatientFile(
                        file.patient(),
                        file.keptBy(),
                        null,
                        null,
                        listWithNull(consent),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    @SuppressWarnings("NullAway")
    private static List<Consent> listWithNull(Consent consent) {
        List<Consent> list = new ArrayList<>(List.of(consent));
        list.add(null);
        return list;
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void noMarkerComesOutOfAnInvalidValue(ThrowingCallable making) {
        Set<String> markers = markers(Asked.PERMITTED.read());
        markers.addAll(List.of("CANARY", "canary"));
        assertThatThrownBy(making)
                .isInstanceOf(InvalidValueException.class)
                .isInstanceOf(IllegalArgumentException.class)
                .satisfies(e -> assertNone(e, markers, "invalid"))
                .satisfies(
                        e -> assertNone(((InvalidValueException) e).problems().toString(), markers, "invalid"));
    }

    @Test
    void noMarkerComesOutOfWhatAFormMustSayOrAllowsButTheDayOfItsEnd() {
        DisclosureCase asked = Asked.PERMITTED.read();
        Set<String> markers = markers(asked);
        Revocation revocation = asked.file().revocations().get(0);
        int printed = 0;
        for (Consent consent : asked.file().consents()) {
            Set<String> notTheEnd = new LinkedHashSet<>(markers);
            consent.expiration()
                    .filter(Expiration.OnDate.class::isInstance)
                    .ifPresent(
                            e -> notTheEnd.remove(((Expiration.OnDate) e).date().toString()));
            LocalDate day = asked.asOf().toLocalDate();
            Allowance allowance = revocation.consent().equals(consent.id())
                    ? Drawn.PART2.allows(consent, day, revocation)
                    : Drawn.PART2.allows(consent, day);
            printed += printed(allowance, "allowance", markers);
            assertNone(Documents.write(allowance.record()), notTheEnd, "written allowance");
            if (consent.scope().isPresent()) {
                Draft draft = Draft.builder()
                        .scope(consent.scope().get())
                        .expiration(consent.expiration())
                        .build();
                printed += printed(draft, "draft", markers);
                printed += printed(Drawn.PART2.requirements(draft), "requirements", markers);
                assertNone(Documents.write(Drawn.PART2.requirements(draft).record()), markers, "written requirements");
            }
        }
        assertThat(printed).isGreaterThan(200);
    }

    @Test
    void noMarkerComesOutOfAHalfBuiltValue() {
        Set<String> markers = Set.of("CANARY", "canary");
        Consent.Builder consent = Consent.builder().patientName(new Words("CANARY NAME 1"));
        PatientFile.Builder file = PatientFile.builder().patient(PatientId.of("canary patient"));
        Disclosure.Builder disclosure = Disclosure.builder().holder(Party.part2Program("canary party 1", "CANARY"));
        for (Object builder : List.of(consent, file, disclosure)) {
            assertNone(builder.toString(), markers, "builder");
        }
        for (ThrowingCallable building : List.<ThrowingCallable>of(consent::build, file::build, disclosure::build)) {
            assertThatThrownBy(building)
                    .isInstanceOf(MissingAttributesException.class)
                    .satisfies(e -> assertNone(e, markers, "builder"));
        }
    }

    /** All that must never come out. */
    private static Set<String> markers(DisclosureCase c) {
        Set<String> markers = new LinkedHashSet<>();
        Values.walk(c, v -> {
            if (v instanceof PartyId p) {
                markers.add(p.value());
            } else if (v instanceof PatientId p) {
                markers.add(p.value());
            } else if (v instanceof Words w) {
                markers.add(w.text());
            } else if (v instanceof LocalDate d) {
                markers.add(d.toString());
            } else if (v instanceof ZonedDateTime t
                    && !t.equals(c.asOf())
                    && !t.equals(ZonedDateTime.parse(REVOCATION_KNOWN_AT))) {
                markers.add(t.toLocalDate().toString());
            }
        });
        return markers;
    }

    /** Prints all values of the library that can be reached, by components and by public methods; how many these were. */
    private static int printed(Object value, String what, Set<String> markers) {
        Set<Object> seen = new LinkedHashSet<>();
        reach(value, seen);
        seen.forEach(
                v -> assertNone(v.toString(), markers, what + " " + v.getClass().getSimpleName()));
        return seen.size();
    }

    private static void reach(Object value, Set<Object> seen) {
        Consumer<Object> more = v -> reach(v, seen);
        if (value instanceof Optional<?> o) {
            o.ifPresent(more);
        } else if (value instanceof Collection<?> many) {
            many.forEach(more);
        } else if (value.getClass().getName().startsWith("org.warmhandoff.")
                && !(value instanceof Enum<?>)
                && seen.add(value)) {
            for (Method m : value.getClass().getMethods()) {
                if (m.getParameterCount() == 0
                        && !Modifier.isStatic(m.getModifiers())
                        && m.getDeclaringClass().getName().startsWith("org.warmhandoff.")) {
                    more.accept(invoked(m, value));
                }
            }
        }
    }

    private static Object invoked(Method method, Object on) {
        try {
            method.setAccessible(true);
            return method.invoke(on);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static void assertNone(Throwable thrown, Set<String> markers, String what) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace, true));
        assertNone(trace.toString(), markers, what);
    }

    private static void assertNone(String text, Set<String> markers, String what) {
        for (String marker : markers) {
            if (text.contains(marker)) {
                throw new AssertionError(what + " lets out " + marker + ":\n" + text);
            }
        }
    }

    /** Each place of a document once with each mistake. */
    private static Map<String, String> malformed(String document) {
        Map<String, String> versions = new LinkedHashMap<>();
        Map<String, JsonNode> places = new LinkedHashMap<>();
        leaves(parsed(document), "", places::put);
        places.forEach((at, node) -> {
            if (at.isEmpty()) {
                return;
            }
            for (String wrong : List.of(
                    WRONG_NUMBER,
                    "\"" + WRONG + "\"",
                    "{\"" + WRONG + "\": \"" + WRONG + "\"}",
                    "[\"" + WRONG + "\"]",
                    "true",
                    "\" \"")) {
                versions.put(at + " " + wrong, CaseFiles.changed(document, at, wrong));
            }
            versions.put(at + " deleted", without(document, at));
            if (node.isArray()) {
                versions.put(at + " more", CaseFiles.changed(document, at + "/" + node.size(), "\"" + WRONG + "\""));
                versions.put(at + " null", CaseFiles.changed(document, at + "/" + node.size(), "null"));
            }
        });
        places.forEach((at, node) -> {
            if (node.isObject()) {
                versions.put(
                        at + " unknown property", CaseFiles.changed(document, at + "/" + WRONG, "\"" + WRONG + "\""));
            }
        });
        return versions;
    }

    private static String without(String document, String at) {
        JsonNode root = parsed(document);
        int slash = at.lastIndexOf('/');
        JsonNode parent = root.at(at.substring(0, slash));
        if (parent instanceof ArrayNode array) {
            array.remove(Integer.parseInt(at.substring(slash + 1)));
        } else {
            ((ObjectNode) parent).remove(at.substring(slash + 1));
        }
        return root.toPrettyString();
    }

    private interface Place {
        void is(String at, JsonNode node);
    }

    private static void leaves(JsonNode node, String at, Place place) {
        place.is(at, node);
        if (node.isObject()) {
            node.properties().forEach(e -> leaves(e.getValue(), at + "/" + e.getKey(), place));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                leaves(node.get(i), at + "/" + i, place);
            }
        }
    }

    private static JsonNode parsed(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
