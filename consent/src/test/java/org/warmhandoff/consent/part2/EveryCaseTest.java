package org.warmhandoff.consent.part2;

import org.junit.jupiter.api.Test;

/** All cases in one test: where the tests themselves are tested, one changed rule after another, that is quicker. */
class EveryCaseTest {
    @Test
    void everyCaseGetsItsAnswerForItsReasons() {
        CaseFiles.all().forEach(CaseFilesTest::check);
    }
}
