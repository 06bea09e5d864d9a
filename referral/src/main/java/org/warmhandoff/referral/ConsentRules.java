package org.warmhandoff.referral;

import java.util.List;
import java.util.Optional;
import org.warmhandoff.consent.part2.Decision;
import org.warmhandoff.core.Citation;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.referral.event.ConsentAnswered;
import org.warmhandoff.referral.event.NeedsAssessment;
import org.warmhandoff.referral.event.ReferralEvent;

/** Step 1: the patient's agreement to share. */
final class ConsentRules {
    static final GuidanceRule AGREED_BEFORE = GuidanceRule.error(
            "S1-01",
            "Obtain the patient's agreement to share before any information identifying the patient goes to the program",
            GuidanceSources.CONNECT_1);
    static final GuidanceRule AGREEMENT_COVERS = GuidanceRule.error(
                    "S1-02",
                    "At each act the agreement covers that recipient, purpose and content, and the disclosure is permitted or"
                            + " not covered by 42 CFR Part 2",
                    GuidanceSources.CONNECT_1,
                    GuidanceSources.CONNECT_TEXT)
            .reading(
                    "Asked for each act, never once for all; an agreement by itself permits nothing where Part 2 applies.");
    static final GuidanceRule NOTHING_AFTER_END = GuidanceRule.error(
            "S1-03",
            "No new disclosure after the agreement was revoked or has expired",
            Citation.parse("2.31(a)(6)"),
            Citation.parse("2.31(a)(7)"));
    static final GuidanceRule ONLY_WHAT_IS_NEEDED = GuidanceRule.error(
            "S1-04", "Share only what was decided and what the stated purpose needs", Citation.parse("2.13(a)"));
    static final GuidanceRule DUTIES_DONE = GuidanceRule.error(
            "S1-05",
            "Duties that go with the disclosure, such as notice and copy, are discharged with it",
            Citation.parse("2.32"));
    static final GuidanceRule ASKED_NOT_INFERRED = GuidanceRule.error(
            "S1-06",
            "Agreement is asked for and put on record, not inferred from willingness, attendance or the referral itself",
            GuidanceSources.CONNECT_1);

    static final GuidanceRule WAY_BACK = GuidanceRule.warning(
                    "S1-09",
                    "What the program tells the practice is a disclosure of its own and is decided too",
                    GuidanceSources.CONNECT_4,
                    GuidanceSources.CONNECT_TEXT)
            .reading(
                    "An error where that decision is denied. Decided from the practice's file: its copy of the consent and its"
                            + " review count.");
    static final GuidanceRule LASTS_TO_FOLLOW_UP = GuidanceRule.warning(
            "S1-10", "The agreement should not lapse before follow-up is due", GuidanceSources.CONNECT_4);
    static final GuidanceRule FAMILY_WANTED = GuidanceRule.error(
            "S1-14", "Involving family in care needs the patient's own agreement", GuidanceSources.FAMILY);

    static final List<GuidanceRule> ALL = List.of(
            AGREED_BEFORE,
            AGREEMENT_COVERS,
            NOTHING_AFTER_END,
            ONLY_WHAT_IS_NEEDED,
            DUTIES_DONE,
            ASKED_NOT_INFERRED,
            WAY_BACK,
            LASTS_TO_FOLLOW_UP,
            FAMILY_WANTED);

    private ConsentRules() {}

    /** Whether a decision leaves the step open. */
    static boolean opens(Decision.Word word) {
        return word == Decision.Word.PERMITTED || word == Decision.Word.NOT_COVERED;
    }

    /** S1-14: the patient wants family involved, as far as the latest assessment of a log says. */
    static boolean familyWanted(List<ReferralEvent> events) {
        return NeedsRules.latest(events)
                .filter(n -> n.needs().familyInvolvement() == NeedsAssessment.FamilyInvolvement.WANTED)
                .isPresent();
    }

    /** S1-06: an agreement that is nowhere on record. */
    static boolean onRecord(ConsentAnswered answer) {
        return answer.answer() != ConsentAnswered.Said.GIVEN
                || answer.agreement().flatMap(a -> a.record()).isPresent();
    }

    /** Which rule an agreement that does not cover breaks. */
    static GuidanceRule uncovered(Situation s, Optional<PartyId> recipient) {
        if (!s.agreements().everGiven(s.at())) {
            return AGREED_BEFORE;
        }
        return s.agreements().status(recipient, s.at()).ended()
                        || !s.agreements().anyRunning(s.at())
                ? NOTHING_AFTER_END
                : AGREEMENT_COVERS;
    }

    /** What is wrong with an agreement that breaks a rule. */
    static String because(GuidanceRule rule) {
        if (rule.equals(AGREED_BEFORE)) {
            return "The patient had not agreed to share";
        }
        return rule.equals(NOTHING_AFTER_END)
                ? "The agreement to share was revoked or had expired"
                : "No agreement in force covers this recipient, purpose and content";
    }
}
