package org.warmhandoff.consent.part2;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmhandoff.consent.file.DisclosureCase;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.json.Documents;

/** How a consent on file stands for a disclosure, and whether the patient refused it, whatever Part 2 makes of it. */
class StandingTest {
    private static final String REVOKED =
            "[{\"id\": \"revocation-1\", \"consent\": \"consent-1\", \"form\": \"WRITTEN\","
                    + " \"on\": \"2026-11-01\", \"knownAt\": \"2026-11-02T09:00-05:00[America/New_York]\"}]";

    private static DisclosureCase asked(String pointer, String json) {
        return Documents.read(CaseFiles.changed(CaseFiles.base("treatment.json"), pointer, json), DisclosureCase.class);
    }

    private static ConsentStanding standing(String consent, DisclosureCase c) {
        return Drawn.PART2.standing(DocumentId.of(consent), c.disclosure(), c.file(), c.asOf());
    }

    private static ConsentStanding standing(String pointer, String json) {
        return standing("consent-1", asked(pointer, json));
    }

    private static ConsentStanding is(Answer covers, Answer inForce, ConsentStanding.Ended... ended) {
        return new ConsentStanding(covers, inForce, ended.length == 0 ? Optional.empty() : Optional.of(ended[0]));
    }

    @Test
    void aConsentThatCarriesItCoversItAndIsInForce() {
        assertThat(standing("/disclosure/channel", "\"PAPER\"")).isEqualTo(is(Answer.YES, Answer.YES));
        assertThat(standing("consent-elsewhere", asked("/disclosure/channel", "\"PAPER\"")))
                .isEqualTo(is(Answer.NO, Answer.NO));
        assertThat(standing("/file/withdrawn", "[{\"entry\": \"consent-1\", \"on\": \"2026-11-20\", \"why\": \"x\"}]"))
                .isEqualTo(is(Answer.NO, Answer.NO));
    }

    @Test
    void itCoversWhatItCoversThoughItHasEnded() {
        assertThat(standing("/file/revocations", REVOKED))
                .isEqualTo(is(Answer.YES, Answer.NO, ConsentStanding.Ended.REVOKED));
        assertThat(standing("/file/consents/0/expiration", "{\"date\": \"2026-11-23\"}"))
                .isEqualTo(is(Answer.YES, Answer.NO, ConsentStanding.Ended.EXPIRED));
        assertThat(standing("/file/consents/0/beginsOn", "\"2026-11-25\"")).isEqualTo(is(Answer.YES, Answer.NO));
    }

    @Test
    void itIsInForceThoughItDoesNotCover() {
        assertThat(standing("/disclosure/items/1/category", "\"BILLING\"")).isEqualTo(is(Answer.NO, Answer.YES));
        assertThat(standing("/disclosure/purposes/0/is", "\"PAYMENT\"")).isEqualTo(is(Answer.NO, Answer.YES));
        assertThat(standing("/disclosure/recipient/id", "\"org-else\"")).isEqualTo(is(Answer.NO, Answer.YES));
        assertThat(standing("/disclosure/purposes/1", "{\"is\": \"PAYMENT\"}")).isEqualTo(is(Answer.NO, Answer.YES));
    }

    @Test
    void itWasGivenInWritingSignedAndDated() {
        assertThat(standing("/file/consents/0/form", "\"ORAL\"").inForce()).isEqualTo(Answer.NO);
        assertThat(standing("/file/consents/0/signedOn", "null").inForce()).isEqualTo(Answer.NO);
        assertThat(standing("/file/consents/0/signatures", "[]").inForce()).isEqualTo(Answer.NO);
        // What else the form lacks is another question.
        assertThat(standing("/file/consents/0/statements/redisclosure", "\"NO\"")
                        .inForce())
                .isEqualTo(Answer.YES);
        assertThat(standing("/file/reviewedOn", "\"2026-11-23\"").inForce()).isEqualTo(Answer.UNKNOWN);
    }

    private static Answer refused(String more, String since) {
        DisclosureCase c = asked(
                "/file/refusals",
                "[{\"id\": \"refusal-1\", \"form\": \"WRITTEN\", \"on\": \"2026-11-10\", \"knownAt\":"
                        + " \"2026-11-10T09:00-05:00[America/New_York]\"" + more + "}]");
        return Drawn.PART2.refused(c.disclosure(), c.file(), LocalDate.parse(since), c.asOf());
    }

    @Test
    void aWrittenRefusalThatReachesItIsSettled() {
        assertThat(refused("", "2026-11-01")).isEqualTo(Answer.YES);
        assertThat(refused("", "2026-11-10")).isEqualTo(Answer.YES);
        assertThat(refused("", "2026-11-11")).isEqualTo(Answer.NO);
        assertThat(refused(", \"scope\": [{\"purposes\": [{\"is\": \"PAYMENT\"}]}]", "2026-11-01"))
                .isEqualTo(Answer.NO);
        assertThat(refused(", \"scope\": [{\"contents\": [\"TREATMENT_PLAN_AND_PROGRESS\"]}]", "2026-11-01"))
                .isEqualTo(Answer.YES);
    }

    @Test
    void aSpokenOneAndOneThatMayReachItAreNot() {
        DisclosureCase none = asked("/disclosure/channel", "\"PAPER\"");
        assertThat(Drawn.PART2.refused(none.disclosure(), none.file(), LocalDate.MIN, none.asOf()))
                .isEqualTo(Answer.NO);
        DisclosureCase spoken = asked(
                "/file/refusals",
                "[{\"id\": \"refusal-1\", \"form\": \"ORAL\", \"on\": \"2026-11-10\", \"knownAt\":"
                        + " \"2026-11-10T09:00-05:00[America/New_York]\"}]");
        assertThat(Drawn.PART2.refused(spoken.disclosure(), spoken.file(), LocalDate.MIN, spoken.asOf()))
                .isEqualTo(Answer.UNKNOWN);
        assertThat(refused(
                        ", \"scope\": [{\"recipients\": [{\"id\": \"class-1\", \"words\": \"hospitals\", \"reading\":"
                                + " \"SUFFICIENT\"}]}]",
                        "2026-11-01"))
                .isEqualTo(Answer.UNKNOWN);
    }
}
