package org.warmhandoff.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.warmhandoff.consent.part2.Part2;
import org.warmhandoff.core.json.Documents;
import org.warmhandoff.referral.match.MatchCase;
import org.warmhandoff.referral.match.Matches;
import org.warmhandoff.referral.match.Matching;
import org.warmhandoff.referral.match.ResourceDirectory;

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

    @Test
    void matchesAsANamedModule() {
        MatchCase asked = Documents.read("""
                {"version": 1, "asOf": "2026-11-22T12:00-05:00[America/New_York]", "direction": "FROM_MOUD_TO_BH",
                 "profile": {"ref": "patient-1"}, "medication": {"medication": "METHADONE", "status": "STABILIZED"},
                 "preferences": {"languages": ["es"]}, "context": {"practice": {"panel": []}}}
                """, MatchCase.class);
        ResourceDirectory directory = Documents.read("""
                {"version": 1, "entries": [{"id": "program-1", "category": "SUD", "moudAcceptance": "DOES_NOT_ACCEPT",
                 "assuredOn": "2026-11-01"}]}
                """, ResourceDirectory.class);
        Matches matches = Matching.match(asked, directory);
        assertEquals("program-1 EXCLUDED 0/0/4", matches.fits().get(0).toString());
        assertTrue(Documents.write(matches).contains("\"excludes\": true"));
        assertEquals(asked, Documents.read(Documents.write(asked), MatchCase.class));
    }
}
