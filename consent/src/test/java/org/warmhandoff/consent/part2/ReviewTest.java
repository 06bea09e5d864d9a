package org.warmhandoff.consent.part2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmhandoff.consent.Consent;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Outcome;
import org.warmhandoff.core.json.Documents;

/** A form judged by itself names what it lacks and what nobody knows yet, each with its place in the form. */
class ReviewTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final String A_CLASS = """
            [{"id": "class-1", "words": "my hospitals", "reading": "SUFFICIENT"}]""";
    private static final String EMPLOYMENT_TOO = """
            "/purposes/1": {"of": {"is": "EMPLOYMENT"}, "words": "for my job", "reading": "SUFFICIENT"},
            "/scope/purposes/1": {"is": "EMPLOYMENT"}""";

    private static final String FUNDRAISING_TOO = EMPLOYMENT_TOO.replace("EMPLOYMENT", "FUNDRAISING");

    private static String signed(String by, String patientIs) {
        return "\"/signatures/0\": {\"by\": \"" + by + "\", \"patientIs\": \"" + patientIs + "\"}";
    }

    /** One fault of the form, the rule it breaks, and where the rule points. */
    record Fault(String rule, String change, List<String> at) {
        static Fault of(String rule, String change, String... at) {
            return new Fault(rule, "{" + change + "}", Arrays.asList(at));
        }
    }

    static List<Fault> faults() {
        return List.of(
                Fault.of("2.31(a)/written", "\"/form\": \"ORAL\"", "/form"),
                Fault.of("2.31(a)(1)/patient-named", "\"/patientName\": null", "/patientName"),
                Fault.of("2.31(a)(2)/discloser-identified", "\"/discloser\": null", "/discloser"),
                Fault.of("2.31(a)(3)/information-described", "\"/information\": null", "/information"),
                Fault.of(
                        "2.31(a)(4)(i)/recipient-identified",
                        "\"/recipients\": null",
                        "/recipients",
                        "/scope/recipients"),
                Fault.of(
                        "2.31(a)(4)(ii)/participants-identified",
                        "\"/scope/recipients/0\": {\"intermediary\": \"org-exchange\", \"participants\": []}",
                        "/recipients",
                        "/scope/recipients"),
                Fault.of(
                        "2.31(a)(4)(iii)/hipaa-redisclosure-statement",
                        "\"/statements/hipaaRedisclosure\": \"NO\", \"/scope/recipients\": " + A_CLASS,
                        "/statements/hipaaRedisclosure"),
                Fault.of("2.31(a)(5)/purpose-described", "\"/purposes/0/reading\": \"TOO_VAGUE\"", "/purposes/0"),
                Fault.of(
                        "2.31(a)(5)(iii)/fundraising-opt-out",
                        "\"/statements/fundraisingOptOut\": \"NO\", " + FUNDRAISING_TOO,
                        "/statements/fundraisingOptOut"),
                Fault.of(
                        "2.31(a)(6)/revocation-right",
                        "\"/statements/revocationRight\": \"NO\"",
                        "/statements/revocationRight"),
                Fault.of(
                        "2.31(a)(6)/revocation-how",
                        "\"/statements/revocationHow\": \"NO\"",
                        "/statements/revocationHow"),
                Fault.of("2.31(a)(7)/expiration-stated", "\"/expiration\": null", "/expiration"),
                Fault.of(
                        "2.31(a)(7)/event-relates",
                        "\"/expiration\": {\"event\": \"the next leap year\", \"relates\": \"NO\"}",
                        "/expiration"),
                Fault.of(
                        "2.31(a)(7)/none-only-for-tpo",
                        "\"/expiration\": {\"phrase\": \"NONE\"}, " + EMPLOYMENT_TOO,
                        "/expiration",
                        "/purposes"),
                Fault.of("2.31(a)(8)/signed", "\"/signatures\": null", "/signatures"),
                Fault.of(
                        "2.14(a)/minor-alone-signs",
                        signed("PARENT", "MINOR") + ", \"/minorRule\": \"MINOR_ALONE\"",
                        "/signatures",
                        "/minorRule"),
                Fault.of(
                        "2.14(b)(1)/minor-and-parent-sign",
                        signed("PATIENT", "MINOR") + ", \"/minorRule\": \"BOTH\"",
                        "/signatures",
                        "/minorRule"),
                Fault.of("2.15(a)(1)/representative-signs", signed("PATIENT", "ADJUDICATED"), "/signatures"),
                Fault.of(
                        "2.15(a)(2)/director-payment-only",
                        signed("DIRECTOR", "ADULT") + ", \"/incapacity\": {\"preventsActing\": \"YES\"}",
                        "/signatures",
                        "/incapacity",
                        "/purposes"),
                Fault.of("2.15(b)(2)/representative-of-deceased-signs", signed("PATIENT", "DECEASED"), "/signatures"),
                Fault.of("2.31(a)(9)/signing-date", "\"/signedOn\": null", "/signedOn"),
                Fault.of(
                        "2.31(a)(10)(i)/redisclosure-statement",
                        "\"/statements/redisclosure\": \"NO\"",
                        "/statements/redisclosure"),
                Fault.of(
                        "2.31(a)(10)(ii)/refusal-consequences",
                        "\"/statements/refusalConsequences\": \"NO\"",
                        "/statements/refusalConsequences"),
                Fault.of(
                        "2.31(b)(2)/notes-not-combined",
                        "\"/scope/contents/2\": \"COUNSELING_NOTES\", \"/notesConditioned\": \"NO\"",
                        "/scope/contents"),
                Fault.of(
                        "2.31(b)(3)/notes-not-conditioned",
                        "\"/scope/contents\": [\"COUNSELING_NOTES\"], \"/notesConditioned\": \"YES\"",
                        "/notesConditioned"),
                Fault.of(
                        "2.31(d)/proceedings-separate",
                        EMPLOYMENT_TOO.replace("EMPLOYMENT", "OTHER_PROCEEDING"),
                        "/purposes"),
                Fault.of("2.31(a)(9)/signed-before", "\"/signedOn\": \"2026-11-25\"", "/signatures", "/signedOn"),
                Fault.of("2.31(a)/begun", "\"/beginsOn\": \"2026-11-25\"", "/beginsOn"),
                Fault.of("2.31(c)(1)/not-expired", "\"/expiration\": {\"date\": \"2026-11-23\"}", "/expiration"));
    }

    @Test
    void theSampleFormSuffices() {
        ConsentReview review = review("{}");
        assertThat(review.sufficient()).isEqualTo(Answer.YES);
        assertThat(review.failures()).isEmpty();
        assertThat(review.openQuestions()).isEmpty();
        assertThat(review.consent()).hasToString("consent-1");
    }

    @Test
    void everyIntermediaryThatAFormNamesNeedsItsParticipants() {
        String named = "{\"intermediary\": \"org-exchange\", \"participants\": [{\"party\": \"org-mercy\"}]}";
        String unnamed = "{\"intermediary\": \"org-valley\", \"participants\": []}";
        assertThat(ids(review("{\"/scope/recipients\": [" + named + "]}").failures()))
                .isEmpty();
        for (String both : List.of(named + ", " + unnamed, unnamed + ", " + named)) {
            assertThat(ids(review("{\"/scope/recipients\": [" + both + "]}").failures()))
                    .containsExactly("2.31(a)(4)(ii)/participants-identified");
        }
    }

    @Test
    void everyRuleOnTheFormIsReportedInTheOrderOfTheRegulationThenItsDates() {
        List<String> rules = new ArrayList<>();
        Stream.concat(Section2_31.RULES.stream(), Section2_31Terms.RULES.stream())
                .forEach(r -> rules.add(r.id()));
        // Who signs stands with the signature; what stands apart, (b) and (d), after (a).
        int signed = rules.indexOf(Section2_31Terms.SIGNED.id()) + 1;
        rules.addAll(
                signed,
                Stream.of(Section2_14.RULES, Section2_15.RULES)
                        .flatMap(List::stream)
                        .map(Part2Rule::id)
                        .toList());
        rules.addAll(
                rules.indexOf(Section2_31Terms.OLDER_FORM.id()),
                Section2_31Apart.RULES.stream().map(Part2Rule::id).toList());
        Stream.of(Section2_31Use.SIGNED_BEFORE, Section2_31Use.BEGUN, Section2_31Use.NOT_EXPIRED)
                .forEach(r -> rules.add(r.id()));
        assertThat(ids(review("{}").findings())).isEqualTo(rules);
        // By itself a form names each intermediary that it names; and an older one lacks nothing for being old.
        rules.removeAll(List.of(Section2_31.INTERMEDIARY_NAMED.id(), Section2_31Terms.OLDER_FORM.id()));
        assertThat(faults().stream().map(Fault::rule)).isEqualTo(rules);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void oneFaultIsOneFailureAtItsPlace(Fault fault) {
        String form = form(fault.change());
        ConsentReview review = review(fault.change());
        // A parent alone signs for no minor: then the signature fails with it.
        assertThat(ids(review.failures())).last().isEqualTo(fault.rule());
        assertThat(ids(review.failures())).isSubsetOf("2.31(a)(8)/signed", fault.rule());
        assertThat(review.sufficient()).isEqualTo(Answer.NO);
        Reason failure = review.failures().get(review.failures().size() - 1);
        assertThat(failure.facts()).extracting(Object::toString).containsExactlyInAnyOrderElementsOf(fault.at());
        JsonNode document = parsed(form);
        assertThat(fault.at())
                .allSatisfy(at -> assertThat(document.at(at.substring(0, at.lastIndexOf('/')))
                                .isMissingNode())
                        .isFalse());
        assertThat(failure.remedy().what()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"/patientName\": \"  \"}",
                "{\"/discloser\": \"\"}",
                "{\"/information/words\": \" \"}",
                "{\"/information/reading\": \"ABSENT\"}",
                "{\"/recipients\": \" \"}",
                "{\"/scope/recipients\": []}",
                "{\"/scope/recipients\": [{\"id\": \"c\", \"words\": \"anyone\", \"reading\": \"TOO_VAGUE\"}]}",
                "{\"/purposes\": null}",
                "{\"/purposes/0/patientInitiated\": \"NO\"}",
                "{\"/expiration\": {\"event\": \" \", \"relates\": \"YES\", \"occurredOn\": \"2027-01-01\"}}",
                "{\"/signatures/0/by\": \"OTHER\"}",
                "{\"/signatures/0/on\": \"2026-11-25\"}"
            })
    void whatIsThereInNameOnlyIsAFailureToo(String change) {
        assertThat(review(change).failures()).hasSize(1);
    }

    @Test
    void aFormWithFiveFaultsNamesAllFive() {
        ConsentReview review = review("""
                {"/form": "ORAL", "/patientName": null, "/statements/revocationHow": "NO", "/expiration": null,
                 "/signatures": null}""");
        assertThat(ids(review.failures()))
                .containsExactly(
                        "2.31(a)/written",
                        "2.31(a)(1)/patient-named",
                        "2.31(a)(6)/revocation-how",
                        "2.31(a)(7)/expiration-stated",
                        "2.31(a)(8)/signed");
        assertThat(review.failures().stream().flatMap(r -> r.facts().stream()).map(Object::toString))
                .containsExactly("/form", "/patientName", "/statements/revocationHow", "/expiration", "/signatures");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"event\": \"when I leave the program\", \"relates\": \"YES\"}",
                "{\"phrase\": \"END_OF_TREATMENT\"}"
            })
    void whetherTheEventHasOccurredIsNotKnownWithoutAFile(String expiration) {
        ConsentReview review = review("{\"/expiration\": " + expiration + "}");
        assertThat(review.sufficient()).isEqualTo(Answer.UNKNOWN);
        assertThat(review.failures()).isEmpty();
        assertThat(ids(review.openQuestions())).containsExactly("2.31(c)(1)/not-expired");
    }

    @Test
    void anEventThatTheFormSaysHasOccurredEndsItFromThatDayOn() {
        String event = "{\"/expiration\": {\"event\": \"left\", \"relates\": \"YES\", \"occurredOn\": \"%s\"}}";
        assertThat(ids(review(event.replace("%s", "2026-11-24")).failures())).containsExactly("2.31(c)(1)/not-expired");
        assertThat(review(event.replace("%s", "2026-11-25")).sufficient()).isEqualTo(Answer.YES);
    }

    @Test
    void aClassOfRecipientsWithoutTheHipaaStatementFailsTheForm() {
        assertThat(hipaa("NO", A_CLASS)).isEqualTo(Outcome.VIOLATED);
        assertThat(hipaa("NO", "[{\"party\": \"org-mercy\"}, " + A_CLASS.substring(1)))
                .isEqualTo(Outcome.VIOLATED);
        assertThat(hipaa("UNKNOWN", A_CLASS)).isEqualTo(Outcome.UNKNOWN);
        assertThat(hipaa("YES", A_CLASS)).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void whetherANamedRecipientNeedsTheHipaaStatementIsNotKnownForAFormShowsNoCapacity() {
        String named = "[{\"party\": \"org-mercy\"}]";
        assertThat(hipaa("NO", named)).isEqualTo(Outcome.UNKNOWN);
        assertThat(hipaa("UNKNOWN", named)).isEqualTo(Outcome.UNKNOWN);
        assertThat(hipaa("YES", named)).isEqualTo(Outcome.SATISFIED);
        ConsentReview review = review("{\"/statements/hipaaRedisclosure\": \"NO\"}");
        assertThat(review.failures()).isEmpty();
        assertThat(review.sufficient()).isEqualTo(Answer.UNKNOWN);
    }

    private static Outcome hipaa(String statement, String recipients) {
        return outcome(
                review("{\"/statements/hipaaRedisclosure\": \"" + statement + "\", \"/scope/recipients\": " + recipients
                        + "}"),
                "2.31(a)(4)(iii)/hipaa-redisclosure-statement");
    }

    @Test
    void aFormForEmploymentAloneNeedsNoStatementOnRedisclosure() {
        ConsentReview review = review("""
                {"/purposes": [{"of": {"is": "EMPLOYMENT"}, "words": "for my job", "reading": "SUFFICIENT"}],
                 "/scope/purposes": [{"is": "EMPLOYMENT"}], "/scope/recipients": %s,
                 "/statements": {"revocationRight": "YES", "revocationHow": "YES"}}""".formatted(A_CLASS));
        assertThat(review.sufficient()).isEqualTo(Answer.YES);
        assertThat(ids(review.findings().stream()
                        .filter(r -> r.outcome() == Outcome.NOT_APPLICABLE)
                        .toList()))
                .contains(
                        "2.31(a)(4)(iii)/hipaa-redisclosure-statement",
                        "2.31(a)(10)(i)/redisclosure-statement",
                        "2.31(a)(10)(ii)/refusal-consequences");
    }

    @Test
    void whatNobodyHasReadOrCodedIsAskedAndNotHeldAgainstTheForm() {
        ConsentReview review = review("""
                {"/statements": null, "/scope": null, "/information/reading": null, "/purposes/0/reading": null,
                 "/signatures/0/patientIs": null}""");
        assertThat(review.failures()).isEmpty();
        assertThat(review.sufficient()).isEqualTo(Answer.UNKNOWN);
        assertThat(ids(review.openQuestions()))
                .containsExactly(
                        "2.31(a)(3)/information-described",
                        "2.31(a)(4)(i)/recipient-identified",
                        "2.31(a)(4)(iii)/hipaa-redisclosure-statement",
                        "2.31(a)(5)/purpose-described",
                        "2.31(a)(6)/revocation-right",
                        "2.31(a)(6)/revocation-how",
                        "2.31(a)(8)/signed",
                        "2.31(a)(10)(i)/redisclosure-statement",
                        "2.31(a)(10)(ii)/refusal-consequences");
    }

    @Test
    void aScopeCodedAfterTheDayIsNotLookedAt() {
        assertThat(ids(review("{\"/scope/readOn\": \"2026-11-25\"}").openQuestions()))
                .containsExactly("2.31(a)(4)(i)/recipient-identified");
        assertThat(review("{\"/scope/readOn\": \"2026-11-24\"}").sufficient()).isEqualTo(Answer.YES);
    }

    @Test
    void aFailureWeighsMoreThanAnOpenQuestion() {
        assertThat(review("{\"/statements\": null, \"/signatures\": null}").sufficient())
                .isEqualTo(Answer.NO);
    }

    private static ConsentReview review(String change) {
        return Drawn.PART2.review(Documents.read(form(change), Consent.class), DAY);
    }

    private static Outcome outcome(ConsentReview review, String rule) {
        return review.findings().stream()
                .filter(r -> r.rule().id().equals(rule))
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    private static List<String> ids(List<Reason> reasons) {
        List<String> ids = new ArrayList<>();
        reasons.forEach(r -> ids.add(r.rule().id()));
        return ids;
    }

    private static String form(String change) {
        ObjectNode form = (ObjectNode) parsed(CaseFiles.base("treatment.json")).at("/file/consents/0");
        return CaseFiles.changed(form.put("version", 1).toString(), parsed(change));
    }

    private static JsonNode parsed(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
