package org.warmhandoff.referral;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.warmhandoff.core.care.CareTeamRole;
import org.warmhandoff.referral.event.EndReason;
import org.warmhandoff.referral.event.Proposed;
import org.warmhandoff.referral.event.ReferralEnd;
import org.warmhandoff.referral.event.WillingnessRecorded;

/** What to do next: one sentence for each rule that can make a step not met, and for each state that goes on. */
record NextActions(
        Referral r, ZonedDateTime asOf, Limits limits, Timeline time, Agreements agreements, Sharing sharing) {
    private static final String REFERRER = "referrer";
    private static final String WHO_SHARED = "who shared";
    private static final String NEXT_ACT = "next act";
    private static final String AT_ONCE = "at once";
    private static final String PREPARE = "prepareBy";
    private static final String FOLLOW_UP = "followUpBy";

    private static final Map<GuidanceRule, String> TEXTS = texts();

    private static Map<GuidanceRule, String> texts() {
        Map<GuidanceRule, String> t = new LinkedHashMap<>();
        t.put(
                ConsentRules.AGREED_BEFORE,
                "Ask the patient whether they agree to share, tell them what was already shared, record the answer");
        t.put(
                ConsentRules.AGREEMENT_COVERS,
                "Get an agreement, where Part 2 applies a written consent, for this recipient, purpose and content, file it,"
                        + " or share less; then decide again");
        t.put(
                ConsentRules.NOTHING_AFTER_END,
                "Share nothing more. After an expiry ask to renew; after a revocation go on with the patient alone if they"
                        + " wish");
        t.put(
                ConsentRules.ONLY_WHAT_IS_NEEDED,
                "Leave out what the purpose does not need, decide again, tell the program which items to disregard");
        t.put(ConsentRules.DUTIES_DONE, "Send the notice or copy that was owed and record it");
        t.put(
                NeedsRules.THREE_CONSIDERED,
                "Ask the program what is missing of availability, eligibility and affordability; record the three findings");
        t.put(
                NeedsRules.NEEDS_FIRST,
                "Ask and record needs, preferences and challenges, then look again whether the program fits");
        t.put(NeedsRules.AVAILABLE, "Choose another program, or record that the patient agrees to wait");
        t.put(NeedsRules.ELIGIBLE, "Choose a program that serves the patient");
        t.put(
                ConnectionRules.ACTIVELY_CONNECT,
                "Call the program for the patient, or hand the patient over in person or by video; a number or a list is not"
                        + " enough");
        t.put(ConnectionRules.ACKNOWLEDGED, "Call and have the document acknowledged, or connect by another method");
        t.put(FollowUpRules.PLANNED, "Plan the follow-up: when, with whom");
        t.put(
                FollowUpRules.BOTH_ANSWERED,
                "Follow up now, of the patient first, or end with a reason and tell the patient. Ask: \"Did you get to see or"
                        + " speak with them?\" and \"Have you been working with them since: how often, and does it help?"
                        + " Would something else suit you better?\"");
        return t;
    }

    /** What follows from the first rule that makes a step not met. */
    Optional<NextAction> afterRule(List<GuidanceFinding> findings) {
        return TEXTS.keySet().stream()
                .filter(rule ->
                        findings.stream().anyMatch(f -> f.rule().equals(rule) && f.severity() == Severity.ERROR))
                .findFirst()
                .map(this::afterRule);
    }

    private NextAction afterRule(GuidanceRule rule) {
        String text = Objects.requireNonNull(TEXTS.get(rule));
        if (rule.equals(ConsentRules.NOTHING_AFTER_END)) {
            return action(text, REFERRER, AT_ONCE, renewBy());
        } else if (rule.equals(ConsentRules.DUTIES_DONE)) {
            return action(text, WHO_SHARED, AT_ONCE, Optional.empty());
        } else if (rule.step() == 4) {
            return action(text, REFERRER, AT_ONCE, Optional.empty());
        } else if (rule.step() == 1 || rule.equals(NeedsRules.NEEDS_FIRST)) {
            return action(text, REFERRER, NEXT_ACT, Optional.empty());
        } else if (rule.step() == 2) {
            return action(text, REFERRER, PREPARE, inState(ReferralState.PREPARING, limits.prepareBy()));
        } else if (r.state() == ReferralState.CLOSED) {
            return action(
                    text + ". The referral is closed: offer it anew",
                    REFERRER,
                    "reofferBy",
                    inState(ReferralState.CLOSED, limits.reofferBy()));
        } else if (rule.equals(ConnectionRules.ACKNOWLEDGED)) {
            Optional<LocalDate> due = time.acknowledgeBy(limits);
            return action(text, REFERRER, due.isPresent() ? "acknowledgeBy" : AT_ONCE, due);
        }
        return r.state() == ReferralState.PREPARING
                ? action(
                        text + ". First what steps 1 and 2 lack",
                        REFERRER,
                        PREPARE,
                        inState(ReferralState.PREPARING, limits.prepareBy()))
                : action(text, REFERRER, "connectBy", inState(ReferralState.READY, limits.connectBy()));
    }

    /** What follows where something spoken left a duty undone. */
    NextAction owed() {
        return afterRule(ConsentRules.DUTIES_DONE);
    }

    /** What a state that belongs to no step asks for. */
    Optional<NextAction> general() {
        if (r.state() == ReferralState.PROPOSED) {
            return Optional.of(action(
                    "Ask the first question and record the patient's willingness: \"Is anything troubling you now that"
                            + " counseling, coaching or another kind of support might help with? Your medication does not"
                            + " depend on your answer.\"",
                    REFERRER,
                    "next contact",
                    Optional.empty()));
        } else if (r.state() == ReferralState.DEFERRED) {
            Optional<LocalDate> set = time.last(WillingnessRecorded.class).flatMap(WillingnessRecorded::revisitOn);
            return Optional.of(action(
                    "Return to the conversation; medication goes on",
                    CareTeamRole.PRESCRIBER.name(),
                    set.isPresent() ? "the day set" : "revisitAfter",
                    set.or(() -> inState(ReferralState.DEFERRED, limits.revisitAfter()))));
        }
        return Optional.empty();
    }

    /** What the state asks for in a step. */
    Optional<NextAction> inState(ConnectionStep step) {
        return switch (step) {
            case CONSENT -> consent();
            case NEEDS_AND_PREFERENCES ->
                r.state() == ReferralState.PREPARING && needsClosed()
                        ? Optional.of(action(
                                "Assess, consider programs, let the patient choose",
                                REFERRER,
                                PREPARE,
                                inState(ReferralState.PREPARING, limits.prepareBy())))
                        : Optional.empty();
            case ACTIVE_CONNECTION -> connection();
            case FOLLOW_UP -> followUp();
        };
    }

    private boolean needsClosed() {
        return r.program().isEmpty()
                || !NeedsRules.choice(r.events(), r.program().get()).isEmpty();
    }

    private Optional<NextAction> consent() {
        boolean preparing = r.state() == ReferralState.PREPARING && !chosenAndOpen();
        boolean under = r.state().compareTo(ReferralState.READY) >= 0
                && r.state() != ReferralState.CLOSED
                && sharing == Sharing.SUSPENDED;
        if (r.target() == Proposed.Target.INTERNAL || (!preparing && !under)) {
            return Optional.empty();
        }
        AgreementStatus status = agreements.status(r.program(), asOf);
        if (status.declined()) {
            return Optional.of(action(
                    "Share nothing; ask only if the patient reopens it; medication goes on",
                    REFERRER,
                    r.state().reachedProgram() ? FOLLOW_UP : "next contact",
                    r.state().reachedProgram() ? followUpBy() : Optional.empty()));
        } else if (status == AgreementStatus.EXPIRED) {
            return Optional.of(action("Share nothing; ask to renew the agreement", REFERRER, "renewBy", renewBy()));
        } else if (preparing) {
            boolean given = status == AgreementStatus.GIVEN;
            return given
                    ? Optional.empty()
                    : Optional.of(action(
                            "Ask for the agreement to share",
                            REFERRER,
                            PREPARE,
                            inState(ReferralState.PREPARING, limits.prepareBy())));
        }
        return Optional.of(
                action("Share nothing; follow up with the patient alone", REFERRER, FOLLOW_UP, followUpBy()));
    }

    private boolean chosenAndOpen() {
        return r.program().isPresent() && sharing == Sharing.ALLOWED;
    }

    private Optional<NextAction> connection() {
        if (r.state() == ReferralState.READY && sharing == Sharing.ALLOWED) {
            return Optional.of(action(
                    "Connect: call, warm handoff or booked appointment",
                    REFERRER,
                    "connectBy",
                    inState(ReferralState.READY, limits.connectBy())));
        } else if (r.state() == ReferralState.CONNECTING && sharing == Sharing.ALLOWED) {
            return Optional.of(action(
                    "Try again, by another channel, or another program",
                    REFERRER,
                    "answerBy",
                    inState(ReferralState.CONNECTING, limits.answerBy())));
        }
        return Optional.empty();
    }

    private Optional<NextAction> followUp() {
        if (r.state() == ReferralState.CLOSED) {
            boolean tell = r.endReason()
                            .filter(w -> w != EndReason.DIED && w != EndReason.DUPLICATE)
                            .isPresent()
                    && r.end().filter(e -> e != ReferralEnd.DECLINED_BY_PATIENT).isPresent();
            return tell
                    ? Optional.of(action(
                            "Tell the patient and offer another way",
                            REFERRER,
                            "reofferBy",
                            inState(ReferralState.CLOSED, limits.reofferBy())))
                    : Optional.empty();
        } else if (!r.state().reachedProgram() || sharing == Sharing.SUSPENDED) {
            return Optional.empty();
        }
        Optional<LocalDate> waiting = since(OpenItem.Is.WAITING_LIST, limits.waitingListReviewBy());
        Optional<LocalDate> asked = since(OpenItem.Is.INFORMATION_ASKED, limits.answerBy());
        boolean booked = r.appointment()
                .filter(a -> a.status() == Appointment.Status.BOOKED)
                .isPresent();
        if (r.state() != ReferralState.CONNECTED && waiting.isPresent() && !booked) {
            return Optional.of(action(
                    "Ask the patient whether to wait or look elsewhere", REFERRER, "waitingListReviewBy", waiting));
        } else if (r.state() == ReferralState.SENT && asked.isPresent()) {
            return Optional.of(action("Decide what was asked; send it or say no", REFERRER, "answerBy", asked));
        } else if (r.state() == ReferralState.SENT) {
            return Optional.of(action(
                    "Hold the initial conversation; ask for the program's answer; plan the follow-up",
                    REFERRER,
                    "initialConversationBy",
                    inState(ReferralState.SENT, limits.initialConversationBy())));
        } else if (r.state() == ReferralState.ACCEPTED) {
            return Optional.of(
                    booked
                            ? action(
                                    "Remind the patient as they allow; ask afterwards whether they went",
                                    REFERRER,
                                    FOLLOW_UP,
                                    followUpBy())
                            : action(
                                    "Have a first appointment dated",
                                    REFERRER,
                                    "appointmentBy",
                                    inState(ReferralState.ACCEPTED, limits.appointmentBy())));
        }
        return Optional.of(action(
                "Ask both questions: did the patient connect, do they work together? Ask for the consult note; review the"
                        + " plan together",
                REFERRER,
                FOLLOW_UP,
                followUpBy()));
    }

    private Optional<LocalDate> since(OpenItem.Is is, int days) {
        return r.openItems().stream()
                .filter(i -> i.is() == is)
                .findFirst()
                .map(i ->
                        i.since().withZoneSameInstant(time.zone()).toLocalDate().plusDays(days));
    }

    private Optional<LocalDate> followUpBy() {
        return r.appointment()
                .map(a -> a.on().plusDays(limits.followUpAfterAppointment()))
                .or(() -> time.sentOn().map(d -> d.plusDays(limits.followUpAfterSent())));
    }

    private Optional<LocalDate> renewBy() {
        return agreements
                .expiredAt(r.program(), asOf)
                .map(at -> at.toLocalDate().plusDays(limits.renewBy()));
    }

    private Optional<LocalDate> inState(ReferralState state, int days) {
        return r.state() == state ? Optional.of(time.due(state, days)) : Optional.empty();
    }

    private static NextAction action(String text, String who, String when, Optional<LocalDate> by) {
        return new NextAction(text, who, when, by);
    }
}
