package org.warmhandoff.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.warmhandoff.consent.part2.Part2;
import org.warmhandoff.core.json.Documents;

/** Runs as a named module: logs are read, replayed and written without opening anything. */
@Tag("module-path")
class ModulePathTest {
    @Test
    void readsReplaysAndWritesAsANamedModule() throws IOException {
        assertEquals("org.warmhandoff.referral", Referral.class.getModule().getName());
        ReferralLog log = Documents.read(Path.of("cases", "call-connects.json"), ReferralLog.class);
        StepReport report = Referral.replay(log, Part2.edition2024()).steps(log.asOf());
        assertEquals(ReferralState.SENT, report.state());
        assertTrue(Documents.write(report).contains("\"state\": \"SENT\""));
        assertEquals(log, Documents.read(Documents.write(log), ReferralLog.class));
        assertTrue(log.toString().startsWith("ReferralLog["));
    }
}
