package org.warmhandoff.referral;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.warmhandoff.consent.Disclosure;
import org.warmhandoff.consent.Item;
import org.warmhandoff.consent.part2.Decision;
import org.warmhandoff.consent.part2.Denied;
import org.warmhandoff.consent.part2.Obligation;
import org.warmhandoff.consent.part2.Reason;
import org.warmhandoff.consent.part2.Undetermined;
import org.warmhandoff.consent.part2.Unmet;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Capacity;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.Party;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.referral.event.Attempted;
import org.warmhandoff.referral.event.ConversationHeld;
import org.warmhandoff.referral.event.HandoffPerson;
import org.warmhandoff.referral.event.Proposed;
import org.warmhandoff.referral.event.RecipientAnswered;
import org.warmhandoff.referral.event.ReferralEvent;
import org.warmhandoff.referral.event.Shared;

/** The gate: what keeps step 1 closed for an act that identifies the patient. */
final class Gate {
    private static final int CURES = 3;

    private Gate() {}

    /** What keeps step 1 closed for an event; empty where it is open or the event identifies nobody. */
    static List<GuidanceFinding> of(Situation s) {
        List<GuidanceFinding> found = new ArrayList<>();
        elsewhere(s, found);
        Optional<Shared> told = s.event().told();
        FactRef at = s.fact().at("shared");
        if (s.internal()) {
            told.ifPresent(t -> inside(s, t, at.at("disclosure"), found));
        } else if (told.isPresent()) {
            agreed(s, told.get().disclosure(), at.at("disclosure"), found);
            decided(s, told.get(), at, found);
        } else if (s.event().identifiesThePatient() || answersForNothing(s)) {
            GuidanceRule rule = s.agreements().everGiven(s.at()) && s.agreementOpen()
                    ? ConsentRules.AGREEMENT_COVERS
                    : ConsentRules.uncovered(s, s.program());
            String why = rule.equals(ConsentRules.AGREEMENT_COVERS)
                    ? "It identifies the patient and does not say what was disclosed, so that nothing can be decided"
                    : ConsentRules.because(rule);
            add(s, found, rule, why, at);
        }
        return found;
    }

    /** Whether step 1 was open for exactly a disclosure that an act to somebody kept back, as far as was known by then. */
    static boolean openFor(Referral r, Disclosure kept, PartyId to, ReferralEvent act) {
        if (!kept.holder().id().equals(r.practice().id())
                || contradicts(kept.holder(), r.practice())
                || !kept.recipient().id().equals(to)
                || !r.goesWhereItShould(to)) {
            return false;
        }
        Decision.Word word = r.decide(kept, act.occurredAt());
        if (r.target() == Proposed.Target.INTERNAL) {
            return word != Decision.Word.DENIED;
        }
        List<ReferralEvent> known = r.events().subList(0, r.events().indexOf(act));
        Agreements by = r.agreements(known);
        return ConsentRules.opens(word)
                && kept.items().stream()
                        .noneMatch(
                                i -> i.necessary().filter(n -> n == Answer.NO).isPresent())
                && by.covers(kept, act.occurredAt())
                && !by.refusedSince(kept, act.occurredAt());
    }

    /** An act that names the patient to somebody other than the program chosen, or inside the practice to somebody outside. */
    private static void elsewhere(Situation s, List<GuidanceFinding> found) {
        Optional<HandoffPerson> to = toWhom(s);
        if (to.isPresent()
                && s.event().identifiesThePatient()
                && !s.before().goesWhereItShould(to.get().party())) {
            add(
                    s,
                    found,
                    ConsentRules.AGREEMENT_COVERS,
                    s.internal()
                            ? "The referral stays inside the practice, and this names the patient outside it"
                            : "It names the patient to somebody who is not the program chosen",
                    s.fact()
                            .at(s.event() instanceof Attempted ? "party" : "with")
                            .at("party"));
        }
    }

    private static Optional<HandoffPerson> toWhom(Situation s) {
        if (s.event() instanceof Attempted a) {
            return Optional.of(a.party());
        }
        return s.event() instanceof ConversationHeld c ? Optional.of(c.with()) : Optional.empty();
    }

    /**
     * Whether the program answers an attempt that told nothing, and what it was told is not recorded either. Of an answer whose
     * reference names nothing nobody can tell; it is refused for that.
     */
    private static boolean answersForNothing(Situation s) {
        return s.event() instanceof RecipientAnswered r
                && r.contactRef()
                        .filter(ref -> !s.namesAttempt(ref) && !s.namesConversation(ref))
                        .isEmpty()
                && s.answered()
                        .filter(e -> ((Attempted) e.event()).shared().isPresent())
                        .isEmpty();
    }

    private static void agreed(Situation s, Disclosure disclosure, FactRef at, List<GuidanceFinding> found) {
        if (!s.agreements().covers(disclosure, s.at())) {
            GuidanceRule rule = s.agreements().refusedSince(disclosure, s.at())
                    ? ConsentRules.NOTHING_AFTER_END
                    : ConsentRules.uncovered(
                            s, Optional.of(disclosure.recipient().id()));
            add(s, found, rule, ConsentRules.because(rule), at);
        }
    }

    private static void inside(Situation s, Shared told, FactRef at, List<GuidanceFinding> found) {
        misdescribed(s, told.disclosure(), at, found);
        Decision decision = s.decision().orElseThrow();
        if (decision.is() == Decision.Word.DENIED) {
            add(s, found, ConsentRules.AGREEMENT_COVERS, refused(decision), at);
        }
    }

    private static void decided(Situation s, Shared told, FactRef at, List<GuidanceFinding> found) {
        Disclosure disclosure = told.disclosure();
        FactRef where = at.at("disclosure");
        GuidanceRule covers = ConsentRules.AGREEMENT_COVERS;
        if (!disclosure.holder().id().equals(s.before().practice().id())) {
            add(s, found, covers, "The holder of the disclosure is not the practice", where.at("holder"));
        }
        misdescribed(s, disclosure, where, found);
        if (s.program().isPresent()
                && !disclosure.recipient().id().equals(s.program().get())) {
            add(s, found, covers, "The recipient of the disclosure is not the program chosen", where.at("recipient"));
        } else if (s.program().isEmpty()
                && !(s.event() instanceof Attempted && s.before().state().beforeReady())) {
            add(s, found, covers, "No program is chosen, so that there is none to tell", where.at("recipient"));
        }
        for (int i = 0; i < disclosure.items().size(); i++) {
            Item item = disclosure.items().get(i);
            if (item.necessary().filter(n -> n == Answer.NO).isPresent()) {
                add(
                        s,
                        found,
                        ConsentRules.ONLY_WHAT_IS_NEEDED,
                        "An item is said not to be needed for the purpose",
                        where.at("items").at(i).at("necessary"));
            }
        }
        Decision decision = s.decision().orElseThrow();
        if (!ConsentRules.opens(decision.is())) {
            add(s, found, covers, refused(decision), where);
            return;
        }
        for (Obligation duty : Duties.open(s.event(), told, decision, s.file())) {
            add(
                    s,
                    found,
                    ConsentRules.DUTIES_DONE,
                    "No entry named discharges the duty " + duty.kind()
                            + ": one about this act, made on its day at the latest, must say "
                            + duty.kind().entrySays(),
                    at.at("discharged"));
        }
    }

    /** The holder is the practice; what a disclosure says of it cannot be otherwise than what the log says of it. */
    private static void misdescribed(Situation s, Disclosure disclosure, FactRef at, List<GuidanceFinding> found) {
        if (disclosure.holder().id().equals(s.before().practice().id())
                && contradicts(disclosure.holder(), s.before().practice())) {
            add(
                    s,
                    found,
                    ConsentRules.AGREEMENT_COVERS,
                    "What the disclosure says of its holder contradicts what the log says of the practice",
                    at.at("holder").at("capacities"));
        }
    }

    /** Whether two descriptions of a party say yes and no of one thing. */
    static boolean contradicts(Party a, Party b) {
        for (Capacity c : Capacity.values()) {
            if (differ(a.holds(c), b.holds(c))) {
                return true;
            }
        }
        return differ(a.holdsOutAndProvides(), b.holdsOutAndProvides())
                || differ(a.federallyAssisted(), b.federallyAssisted());
    }

    private static boolean differ(Answer a, Answer b) {
        return a != b && a != Answer.UNKNOWN && b != Answer.UNKNOWN;
    }

    /** The answer with the rules behind it, the nearest to being met first, and what would cure each. */
    static String refused(Decision decision) {
        List<Unmet> unmet = decision instanceof Denied d
                ? d.reasons()
                : decision instanceof Undetermined u ? u.reasons() : List.of();
        Map<String, String> cures = new LinkedHashMap<>();
        for (Unmet u : unmet) {
            for (Reason r : u.reasons()) {
                cures.putIfAbsent(r.rule().id(), r.remedy().what());
            }
        }
        return "The disclosure is " + decision.is()
                + cures.entrySet().stream()
                        .limit(CURES)
                        .map(e -> e.getKey() + " (" + e.getValue() + ")")
                        .collect(Collectors.joining("; ", ": ", ""));
    }

    private static void add(Situation s, List<GuidanceFinding> found, GuidanceRule rule, String message, FactRef at) {
        found.add(GuidanceFinding.violated(rule, message, Optional.of(s.event().id()), at));
    }
}
