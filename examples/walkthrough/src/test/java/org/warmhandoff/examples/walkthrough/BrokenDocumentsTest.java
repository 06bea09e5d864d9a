package org.warmhandoff.examples.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One fault in the permitted sample: the exit status and the one message it gets. */
class BrokenDocumentsTest {
    private static final String SAMPLE = Run.sample("permitted-consent-for-treatment.json");

    static Stream<Arguments> variants() {
        return Stream.of(
                variant(
                        "expiration deleted",
                        replace("\"expiration\": {\n          \"date\": \"2027-05-31\"\n        },", ""),
                        3,
                        "2.31(a)(7)"),
                variant(
                        "expiration null is absent",
                        replace("{\n          \"date\": \"2027-05-31\"\n        }", "null"),
                        3,
                        "2.31(a)(7)"),
                variant(
                        "a statement said no",
                        replace("\"revocationRight\": \"YES\"", "\"revocationRight\": \"NO\""),
                        3,
                        "2.31(a)(6)"),
                variant("a statement's answer deleted", replace("\"revocationRight\": \"YES\",", ""), 4, "2.31(a)(6)"),
                variant("misspelt field", replace("\"signedOn\"", "\"signdOn\""), 2, "/file/consents/0 (line"),
                variant(
                        "wrong type",
                        replace("\"patientName\": \"Sample Patient\"", "\"patientName\": 7"),
                        2,
                        "/file/consents/0/patientName"),
                variant(
                        "duplicate key",
                        replace("\"form\": \"PAPER\",", "\"form\": \"PAPER\", \"form\": \"ORAL\","),
                        2,
                        "this key twice"),
                variant(
                        "date as array",
                        replace("\"signedOn\": \"2026-11-02\"", "\"signedOn\": [2026, 11, 2]"),
                        2,
                        "/file/consents/0/signedOn"),
                variant("trailing text", SAMPLE + "{}", 2, "text follows"),
                variant(
                        "unknown constant",
                        replace("\"form\": \"PAPER\"", "\"form\": \"PARCHMENT\""),
                        2,
                        "must be one of PAPER, ELECTRONIC, ORAL"),
                variant("empty file", "", 2, "the document is empty"),
                variant(
                        "too deep",
                        replace(
                                "\"asOf\": \"2026-11-24T10:00-05:00[America/New_York]\"",
                                "\"asOf\": " + "[".repeat(70) + "]".repeat(70)),
                        2,
                        "at most 64 deep"),
                variant("not JSON", SAMPLE.substring(0, SAMPLE.length() / 2), 2, "not well-formed"),
                variant("no version", replace("\"version\": 1,", ""), 2, "/version"),
                variant(
                        "a consent of another patient",
                        replace(
                                "\"id\": \"consent-101\",\n        \"patient\": \"patient-7\"",
                                "\"id\": \"consent-101\",\n        \"patient\": \"patient-8\""),
                        2,
                        "must be the patient of the file"),
                variant(
                        "a consent for a prescription monitoring program",
                        replace(
                                        "\"contents\": [\n            \"REFERRAL_REASON\"",
                                        "\"purposes\": [{\"is\": \"PDMP_REPORT\"}], \"contents\": [\n            \"REFERRAL_REASON\"")
                                .replaceAll("(?s)(\"ATTENDANCE\"\\s*\\]),\\s*\"purposes\": \\[[^\\]]*\\]", "$1"),
                        2,
                        "/file/consents/0/scope/purposes/0/is"),
                variant(
                        "a provenance this version does not read",
                        replace(
                                "\"category\": \"MEDICATIONS\"",
                                "\"category\": \"MEDICATIONS\", \"provenance\": {\"is\": \"RECEIVED_IN_EMERGENCY\"}"),
                        2,
                        "must be one of MADE_HERE, RECEIVED_UNDER_CONSENT, FROM_NO_PROGRAM"),
                variant(
                        "a circumstance this version does not read",
                        replace(
                                "\"purposes\": [\n      {",
                                "\"circumstance\": {\"type\": \"PatientAccess\"}, \"purposes\": [\n      {"),
                        2,
                        "/disclosure/circumstance/type (line"));
    }

    private static Arguments variant(String name, String document, int status, String says) {
        return Arguments.of(name, document, status, says);
    }

    private static String replace(String from, String to) {
        assertThat(SAMPLE).contains(from);
        return SAMPLE.replace(from, to);
    }

    @ParameterizedTest(name = "{0}: exit status {2}")
    @MethodSource("variants")
    void getsOneClearMessageAndItsStatus(String name, String document, int status, String says) {
        Run run = Run.on(document, "decide", "-");
        assertThat(run.status()).isEqualTo(status);
        String message = status == 2 ? run.err() : run.out();
        assertThat(message).contains(says).doesNotContain("Exception", "\tat ");
        assertThat(status == 2 ? run.out() : run.err()).isEmpty();
        for (String value : new String[] {
            "Sample Patient",
            "PARCHMENT",
            "signdOn",
            "patient-7",
            "patient-8",
            "org-harbor",
            "2026-11-02",
            "my medications"
        }) {
            assertThat(run.out() + run.err()).doesNotContain(value);
        }
    }

    @Test
    void aLogWithAnEventThatThisVersionDoesNotReadIsMalformed() {
        String log =
                Run.sample("referral-called-and-waiting.json").replace("\"FollowUpPlanned\"", "\"MeetingMinuted\"");
        Run run = Run.on(log, "connect", "-");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("/events/7/type", "must be one of").doesNotContain("MeetingMinuted");
    }

    @Test
    void aFileThatIsNotThereIsSaidPlainly() {
        Run run = Run.of("decide", "no-such-file.json");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("cannot read the file that was named" + System.lineSeparator());
    }
}
