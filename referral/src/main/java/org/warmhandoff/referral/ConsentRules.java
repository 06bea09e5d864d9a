package org.warmhandoff.referral;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmhandoff.consent.Disclosure;
import org.warmhandoff.consent.Item;
import org.warmhandoff.consent.file.LogEntry;
import org.warmhandoff.consent.part2.Decision;
import org.warmhandoff.consent.part2.Obligation;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Citation;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.referral.event.Attempted;
import org.warmhandoff.referral.event.ConsentAnswered;
import org.warmhandoff.referral.event.RecipientAnswered;
import org.warmhandoff.referral.event.Shared;

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

    static final List<GuidanceRule> ALL = List.of(
            AGREED_BEFORE, AGREEMENT_COVERS, NOTHING_AFTER_END, ONLY_WHAT_IS_NEEDED, DUTIES_DONE, ASKED_NOT_INFERRED);

    private ConsentRules() {}

    /** Whether a decision leaves the step open. */
    static boolean opens(Decision.Word word) {
        return word == Decision.Word.PERMITTED || word == Decision.Word.NOT_COVERED;
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

    /** The gate: what keeps step 1 closed for an act; empty where it is open or the act identifies nobody. */
    static List<GuidanceFinding> gate(Situation s) {
        Optional<Shared> told = s.event().told();
        if (s.internal()) {
            return internalGate(s);
        }
        boolean answersForNothing = s.event() instanceof RecipientAnswered
                && told.isEmpty()
                && s.answered()
                        .filter(e -> ((Attempted) e.event()).shared().isPresent())
                        .isEmpty();
        if (!s.event().identifiesThePatient() && !answersForNothing) {
            return List.of();
        }
        FactRef at = s.fact().at("shared");
        List<GuidanceFinding> found = new ArrayList<>();
        if (told.isEmpty()) {
            GuidanceRule rule = s.agreements().everGiven(s.at()) && s.agreementOpen()
                    ? AGREEMENT_COVERS
                    : uncovered(s, s.program());
            found.add(GuidanceFinding.violated(
                    rule,
                    rule.equals(AGREEMENT_COVERS)
                            ? "It identifies the patient and does not say what was disclosed, so that nothing can be decided"
                            : because(rule),
                    Optional.of(s.event().id()),
                    at));
            return found;
        }
        Disclosure disclosure = told.get().disclosure();
        if (!s.agreements().covers(disclosure, s.at())) {
            GuidanceRule rule = uncovered(s, Optional.of(disclosure.recipient().id()));
            found.add(GuidanceFinding.violated(
                    rule, because(rule), Optional.of(s.event().id()), at.at("disclosure")));
        }
        decided(s, told.get(), at, found);
        return found;
    }

    private static List<GuidanceFinding> internalGate(Situation s) {
        return s.decision().filter(d -> d.is() == Decision.Word.DENIED).isPresent()
                ? List.of(GuidanceFinding.violated(
                        AGREEMENT_COVERS,
                        "The disclosure attached is decided DENIED",
                        Optional.of(s.event().id()),
                        s.fact().at("shared").at("disclosure")))
                : List.of();
    }

    private static void decided(Situation s, Shared told, FactRef at, List<GuidanceFinding> found) {
        Disclosure disclosure = told.disclosure();
        if (!disclosure.holder().id().equals(s.before().practice().id())) {
            add(
                    s,
                    found,
                    AGREEMENT_COVERS,
                    "The holder of the disclosure is not the practice",
                    at.at("disclosure").at("holder"));
        }
        if (s.program().isPresent()
                && !disclosure.recipient().id().equals(s.program().get())) {
            add(
                    s,
                    found,
                    AGREEMENT_COVERS,
                    "The recipient of the disclosure is not the program chosen",
                    at.at("disclosure").at("recipient"));
        }
        for (int i = 0; i < disclosure.items().size(); i++) {
            Item item = disclosure.items().get(i);
            if (item.necessary().filter(n -> n == Answer.NO).isPresent()) {
                FactRef where = at.at("disclosure").at("items").at(i).at("necessary");
                add(s, found, ONLY_WHAT_IS_NEEDED, "An item is said not to be needed for the purpose", where);
            }
        }
        Decision decision = s.decision().orElseThrow();
        if (!opens(decision.is())) {
            add(s, found, AGREEMENT_COVERS, "The disclosure is decided " + decision.is(), at.at("disclosure"));
            return;
        }
        for (Obligation duty : decision.obligations()) {
            if (duty.withDisclosure() && !discharged(s, told, duty)) {
                add(
                        s,
                        found,
                        DUTIES_DONE,
                        "No entry named discharges the duty " + duty.kind() + ": it must say "
                                + duty.kind().entrySays(),
                        at.at("discharged"));
            }
        }
    }

    private static boolean discharged(Situation s, Shared told, Obligation duty) {
        for (LogEntry entry : s.file().log()) {
            if (told.discharged().contains(entry.id()) && entry.discharges(duty.kind())) {
                return true;
            }
        }
        return false;
    }

    private static void add(Situation s, List<GuidanceFinding> found, GuidanceRule rule, String message, FactRef at) {
        found.add(GuidanceFinding.violated(rule, message, Optional.of(s.event().id()), at));
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
