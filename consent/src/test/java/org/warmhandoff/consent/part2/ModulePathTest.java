package org.warmhandoff.consent.part2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.warmhandoff.consent.file.DisclosureCase;
import org.warmhandoff.core.json.Documents;

/** Runs as a named module: documents are read, decided and written without opening anything. */
@Tag("module-path")
class ModulePathTest {
    @Test
    void readsDecidesAndWritesAsANamedModule() throws IOException {
        assertTrue(Part2.class.getModule().isNamed());
        assertEquals("org.warmhandoff.consent", Part2.class.getModule().getName());
        DisclosureCase asked = Documents.read(Path.of("cases", "base", "treatment.json"), DisclosureCase.class);
        Decision decision = Part2.edition2024().decide(asked);
        assertEquals(Decision.Word.PERMITTED, decision.is());
        assertTrue(Documents.write(decision.record()).contains("\"answer\": \"PERMITTED\""));
        assertEquals(asked, Documents.read(Documents.write(asked), DisclosureCase.class));
    }
}
