package org.warmhandoff.examples.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZonedDateTime;
import java.util.Objects;
import org.warmhandoff.core.json.Documents;
import org.warmhandoff.referral.ReferralLog;
import org.warmhandoff.referral.match.MatchCase;
import org.warmhandoff.referral.match.ResourceDirectory;

/** The samples of the documentation, made longer. */
final class LongReferral {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** What is said again and again while a referral waits: willingness, a program considered, a follow-up planned. */
    private static final int[] AGAIN = {1, 4, 7};

    /** Up to here the sample tells how the referral was sent. */
    private static final int SENT = 8;

    private LongReferral() {}

    /** The log of a referral that was sent, and then waits for a number of events; 8 at least. */
    static ReferralLog log(int length) {
        ObjectNode log = sample("referral-all-four-steps.json");
        ArrayNode told = (ArrayNode) log.get("events");
        ArrayNode events = log.putArray("events");
        for (int i = 0; i < SENT; i++) {
            events.add(told.get(i));
        }
        ZonedDateTime at = ZonedDateTime.parse(told.get(SENT).get("occurredAt").asText());
        for (int i = SENT; i < length; i++) {
            ObjectNode again = told.get(AGAIN[i % AGAIN.length]).deepCopy();
            String moment = at.plusMinutes(i).toString();
            events.add(again.put("id", "event-again-" + i)
                    .put("occurredAt", moment)
                    .put("recordedAt", moment));
        }
        log.put("asOf", at.plusMinutes(length).toString());
        return Documents.read(log.toString(), ReferralLog.class);
    }

    /** A directory in which the entries of the sample stand again and again, each under an id of its own. */
    static ResourceDirectory directory(int length) {
        ObjectNode directory = sample("match-directory-three-programs.json");
        ArrayNode three = (ArrayNode) directory.get("entries");
        ArrayNode entries = directory.putArray("entries");
        for (int i = 0; i < length; i++) {
            ObjectNode entry = three.get(i % three.size()).deepCopy();
            entries.add(entry.put("id", "entry-" + i));
        }
        return Documents.read(directory.toString(), ResourceDirectory.class);
    }

    /** A patient with needs and preferences. */
    static MatchCase patient() {
        return Documents.read(sample("match-needs-and-preferences.json").toString(), MatchCase.class);
    }

    private static ObjectNode sample(String name) {
        try (InputStream in =
                Objects.requireNonNull(LongReferral.class.getResourceAsStream("/samples/" + name), name)) {
            return (ObjectNode) MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
