package org.warmhandoff.consent.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmhandoff.core.json.Documents;
import org.warmhandoff.core.json.MalformedDocumentException;

/** An entry that was made in error cannot have been withdrawn before it was made. */
class WithdrawalTest {
    private static final String CONSENT = "{\"id\": \"consent-1\", \"patient\": \"patient-1\", \"form\": \"PAPER\"}";
    private static final String KNOWN = "\"knownAt\": \"2026-11-02T23:30-05:00[America/New_York]\"";

    static Stream<String> entries() {
        return Stream.of(
                "\"revocations\": [{\"id\": \"entry-1\", \"consent\": \"consent-1\", \"form\": \"WRITTEN\","
                        + " \"on\": \"2026-12-01\", " + KNOWN + "}]",
                "\"refusals\": [{\"id\": \"entry-1\", \"form\": \"WRITTEN\", \"on\": \"2026-10-01\", " + KNOWN + "}]",
                "\"falsities\": [{\"id\": \"entry-1\", \"consent\": \"consent-1\", " + KNOWN + "}]",
                "\"restrictions\": [{\"id\": \"entry-1\", \"kind\": \"AGREED\", \"on\": \"2026-11-02\","
                        + " \"scope\": [{\"recipients\": [{\"party\": \"org-mercy\"}]}]}]",
                "\"judgements\": [{\"id\": \"entry-1\", \"question\": {\"rule\": \"2.31(c)(3)/not-revoked\","
                        + " \"consent\": \"consent-1\"}, \"answer\": \"YES\", \"by\": \"privacy-1\","
                        + " \"role\": \"privacy officer\", \"on\": \"2026-11-02\", \"rationale\": \"x\"}]",
                "\"log\": [{\"id\": \"entry-1\", \"act\": \"disclosure-1\", \"obligation\": \"COPY\","
                        + " \"at\": \"2026-11-02T09:00-05:00[America/New_York]\", \"by\": \"staff-1\","
                        + " \"said\": {\"gave\": \"COPY_OF_CONSENT\"}}]");
    }

    @ParameterizedTest
    @MethodSource("entries")
    void cannotBeOfAnEarlierDayThanItsEntry(String entry) {
        assertThat(read(entry, "entry-1", "2026-11-02").withdrawn()).hasSize(1);
        assertThatThrownBy(() -> read(entry, "entry-1", "2026-11-01"))
                .isInstanceOf(MalformedDocumentException.class)
                .hasMessageContaining("/withdrawn/0/on")
                .hasMessageContaining("must not be before the day on which the entry was made");
    }

    /** When a form was filed the file does not say. */
    @Test
    void ofAConsentMayBeOfAnyDay() {
        assertThat(read("\"refusals\": []", "consent-1", "2020-01-01").withdrawn())
                .hasSize(1);
    }

    private static PatientFile read(String entry, String what, String on) {
        return Documents.read(
                "{\"version\": 1, \"patient\": \"patient-1\", \"keptBy\": \"org-riverside\", \"consents\": [" + CONSENT
                        + "], " + entry + ", \"withdrawn\": [{\"entry\": \"" + what + "\", \"on\": \"" + on
                        + "\", \"why\": \"x\"}]}",
                PatientFile.class);
    }
}
