package org.warmhandoff.referral;

import java.util.List;
import java.util.Set;
import org.warmhandoff.referral.event.ProgramChosen;

/**
 * What a replay keeps although it is refused: it happened, and the patient is not lost over it. It moves the referral as it
 * would have done once ready, and never counts as a connection.
 */
final class Kept {
    private static final Set<GuidanceRule> STEP_ONE = Set.of(
            ConsentRules.AGREED_BEFORE,
            ConsentRules.AGREEMENT_COVERS,
            ConsentRules.NOTHING_AFTER_END,
            ConsentRules.ONLY_WHAT_IS_NEEDED,
            ConsentRules.DUTIES_DONE);
    private static final Set<GuidanceRule> STEP_TWO = Set.copyOf(NeedsRules.ALL);

    /** Cells that say all there is to say. */
    static final Set<GuidanceRule> CELL_ALONE = Set.of(
            RecordRules.CLOSED_TAKES_NOTHING,
            RecordRules.NEEDS_STATE,
            RecordRules.ONE_PROGRAM,
            ConnectionRules.ACTIVELY_CONNECT);

    private Kept() {}

    /** Whether it is a number or a list handed over: evidence, as long as the referral goes on. */
    static boolean evidence(EventRow row, ReferralState column) {
        return row == EventRow.HANDED_TO_PATIENT && column != ReferralState.CLOSED;
    }

    /** Whether a replay keeps an event that its cell or its guards refuse. */
    static boolean byReplay(
            Situation s, EventRow row, ReferralState column, List<GuidanceRule> cell, List<GuidanceFinding> guards) {
        if (s.event() instanceof ProgramChosen) {
            return STEP_TWO.containsAll(cell) && guards.stream().allMatch(f -> STEP_TWO.contains(f.rule()));
        }
        boolean stepOneOnly = guards.stream().allMatch(f -> STEP_ONE.contains(f.rule()));
        if (row == EventRow.ATTEMPTED && column.beforeReady()) {
            return stepOneOnly;
        }
        return stepOneOnly && cell.isEmpty();
    }

    /** A number or a list that was handed over is evidence and leads nowhere. */
    static boolean movesNothing(EventRow row, boolean kept) {
        return kept && row == EventRow.HANDED_TO_PATIENT;
    }

    /** What is reported of a kept event: a call that named nobody breaks nothing of step 1. */
    static List<GuidanceFinding> reported(Situation s, List<GuidanceFinding> findings) {
        return s.event().identifiesThePatient() || !(EventRow.of(s.event()) == EventRow.ATTEMPTED)
                ? findings
                : findings.stream().filter(f -> f.rule().step() != 1).toList();
    }
}
