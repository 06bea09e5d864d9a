package org.warmhandoff.referral;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.warmhandoff.core.care.CareTeamRole;
import org.warmhandoff.referral.event.ProgramConsideration;
import org.warmhandoff.referral.event.Proposed;
import org.warmhandoff.referral.event.WillingnessRecorded;

/** What to do next: one sentence for each rule that can make a step not met, and for each state that goes on. */
record NextActions(
        Referral r, ZonedDateTime asOf, CareContext context, Timeline time, Agreements agreements, DueDates due) {
    private static final String REFERRER = "referrer";
    private static final String WHO_SHARED = "who shared";
    private static final String WHO_CONTACTED = "who contacted";
    private static final String NEXT_ACT = "next act";
    private static final String AT_ONCE = "at once";
    private static final String NEXT_CONTACT = "next contact";
    private static final String SHARE_NOTHING = "Share nothing; ask only if the patient reopens it; medication goes on";
    private static final String ALONE = SHARE_NOTHING + "; follow up with the patient alone";

    private static final Map<GuidanceRule, String> TEXTS = texts();
    private static final Script[] FOLLOW_UP = {Script.DID_YOU_CONNECT, Script.HAVE_YOU_WORKED_WITH_THEM};

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
        t.put(ConsentRules.ASKED_NOT_INFERRED, "Ask the patient, file the form or note, record its id");
        t.put(
                ConsentRules.WAY_BACK,
                "Set aside what the program told; ask the patient, or obtain one form that names both as disclosers");
        t.put(
                PatientRules.NOT_FOR_SHARING,
                "Give the medication as if sharing had not been asked; offer the list, a revisit, an internal service or supported"
                        + " self-referral");
        t.put(PatientRules.NEUTRAL, "Leave neutral messages only, or use a channel the patient allowed");
        t.put(
                ConsentRules.FAMILY_WANTED,
                "Ask the patient whether they want family involved; until then leave family out");
        t.put(PatientRules.AS_THE_PATIENT_SAID, "Contact the patient only as they said, or wait for them");
        t.put(
                NeedsRules.THREE_CONSIDERED,
                "Ask the program what is missing of availability, eligibility and affordability; record the three findings");
        t.put(
                NeedsRules.NEEDS_FIRST,
                "Ask and record needs, preferences and challenges, then look again whether the program fits");
        t.put(
                NeedsRules.TAILORED,
                "Choose a program that meets what the patient requires, or record which requirement the patient relaxes");
        t.put(NeedsRules.AVAILABLE, "Choose another program, or record that the patient agrees to wait");
        t.put(NeedsRules.ELIGIBLE, "Choose a program that serves the patient");
        t.put(NeedsRules.AFFORDABLE, "Find a way to pay, or choose a program within the patient's limit");
        t.put(NeedsRules.ON_MEDICATION, "Choose a program that takes people on the patient's medication");
        t.put(
                NeedsRules.STANCE_TOLD,
                "Tell the patient what is known of the group's stance; let the patient choose another, one that welcomes"
                        + " medication if there is one");
        t.put(
                NeedsRules.GROUP_AGREED,
                "Choose an individual or remote service, or hear from the patient that a group is fine");
        t.put(
                ConnectionRules.ACTIVELY_CONNECT,
                "Call the program for the patient, or hand the patient over in person or by video; a number or a list is not"
                        + " enough");
        t.put(ConnectionRules.ACKNOWLEDGED, "Call and have the document acknowledged, or connect by another method");
        t.put(FollowUpRules.PLANNED, "Plan the follow-up: when, with whom");
        t.put(
                FollowUpRules.BOTH_ANSWERED,
                "Follow up now, of the patient first, or end with a reason and tell the patient");
        t.put(
                FollowUpRules.NO_ASSUMPTION,
                "Replace the assumption by an answer of the patient, the program or a record");
        return t;
    }

    /** Whether a rule has a sentence of its own. */
    static boolean follows(GuidanceRule rule) {
        return TEXTS.containsKey(rule);
    }

    /** What follows from the first rule that broke. */
    Optional<NextAction> afterRule(List<GuidanceFinding> findings) {
        return TEXTS.keySet().stream()
                .filter(rule ->
                        findings.stream().anyMatch(f -> f.rule().equals(rule) && f.severity() == Severity.ERROR))
                .findFirst()
                .map(rule -> afterRule(rule).after(rule));
    }

    private NextAction afterRule(GuidanceRule rule) {
        String text = Objects.requireNonNull(TEXTS.get(rule));
        if (rule.equals(ConsentRules.NOTHING_AFTER_END)) {
            return NextAction.of(text, REFERRER, AT_ONCE, due.of(DueDates.RENEW));
        } else if (rule.equals(ConsentRules.DUTIES_DONE)) {
            return NextAction.of(text, WHO_SHARED, AT_ONCE, Optional.empty());
        } else if (rule.equals(ConsentRules.WAY_BACK)) {
            return byDate(text, REFERRER, DueDates.FOLLOW_UP).saying(FOLLOW_UP);
        } else if (rule.equals(PatientRules.NOT_FOR_SHARING)) {
            return NextAction.of(text, CareTeamRole.PRESCRIBER.name(), AT_ONCE, Optional.empty());
        } else if (rule.equals(PatientRules.NEUTRAL)) {
            return NextAction.of(text, WHO_CONTACTED, NEXT_CONTACT, Optional.empty())
                    .saying(Script.VOICEMAIL);
        } else if (rule.equals(PatientRules.AS_THE_PATIENT_SAID)) {
            return NextAction.of(text, WHO_CONTACTED, AT_ONCE, Optional.empty());
        } else if (rule.equals(ConsentRules.FAMILY_WANTED)) {
            return NextAction.of(text, REFERRER, NEXT_CONTACT, Optional.empty());
        } else if (rule.equals(FollowUpRules.NO_ASSUMPTION)) {
            return byDate(text, REFERRER, DueDates.FOLLOW_UP).saying(FOLLOW_UP);
        } else if (rule.equals(FollowUpRules.BOTH_ANSWERED)) {
            return NextAction.of(text, REFERRER, AT_ONCE, Optional.empty()).saying(FOLLOW_UP);
        } else if (rule.step() == 4) {
            return NextAction.of(text, REFERRER, AT_ONCE, Optional.empty());
        } else if (rule.step() == 1 || rule.equals(NeedsRules.NEEDS_FIRST)) {
            return NextAction.of(text, REFERRER, NEXT_ACT, Optional.empty());
        } else if (rule.equals(NeedsRules.THREE_CONSIDERED)) {
            return byDate(text, REFERRER, DueDates.PREPARE).saying(missing());
        } else if (rule.step() == 2) {
            return byDate(text, REFERRER, DueDates.PREPARE);
        }
        return connectAfter(rule, text);
    }

    /** What to ask the program where a finding was not made at all. */
    private Script[] missing() {
        Optional<ProgramConsideration> of = r.program().flatMap(p -> NeedsRules.consideration(r.events(), p));
        List<Script> ask = new ArrayList<>();
        if (of.flatMap(ProgramConsideration::availability).isEmpty()) {
            ask.add(Script.AVAILABILITY);
        }
        if (of.flatMap(ProgramConsideration::eligibility).isEmpty()) {
            ask.add(Script.ELIGIBILITY);
        }
        if (of.flatMap(ProgramConsideration::affordability).isEmpty()) {
            ask.add(Script.AFFORDABILITY);
        }
        return ask.toArray(Script[]::new);
    }

    private NextAction connectAfter(GuidanceRule rule, String text) {
        if (r.state() == ReferralState.CLOSED) {
            return NextAction.of(
                    text + ". The referral is closed: offer it anew",
                    REFERRER,
                    DueDates.REOFFER,
                    Optional.of(time.due(ReferralState.CLOSED, context.limits().reofferBy())));
        } else if (rule.equals(ConnectionRules.ACKNOWLEDGED)) {
            Optional<LocalDate> day = time.acknowledgeBy(context);
            return NextAction.of(text, REFERRER, day.isPresent() ? DueDates.ACKNOWLEDGE : AT_ONCE, day);
        }
        return r.state() == ReferralState.PREPARING
                ? byDate(text + ". First what steps 1 and 2 lack", REFERRER, DueDates.PREPARE)
                : byDate(text, REFERRER, DueDates.CONNECT);
    }

    /** What follows where something spoken left a duty undone. */
    NextAction owed() {
        return afterRule(ConsentRules.DUTIES_DONE);
    }

    /** What a state that belongs to no step asks for. */
    Optional<NextAction> general() {
        if (r.state() == ReferralState.PROPOSED) {
            return Optional.of(NextAction.of(
                            "Ask the first question and record the patient's willingness",
                            REFERRER,
                            NEXT_CONTACT,
                            Optional.empty())
                    .saying(Script.FIRST_QUESTION));
        } else if (r.state() == ReferralState.DEFERRED) {
            boolean set = time.last(WillingnessRecorded.class)
                    .flatMap(WillingnessRecorded::revisitOn)
                    .isPresent();
            return Optional.of(NextAction.of(
                    "Return to the conversation; medication goes on",
                    CareTeamRole.PRESCRIBER.name(),
                    set ? "the day set" : DueDates.REVISIT,
                    due.of(DueDates.REVISIT)));
        }
        return Optional.empty();
    }

    /** What the state asks for in a step. */
    Optional<NextAction> inState(ConnectionStep step) {
        return switch (step) {
            case CONSENT -> consent();
            case NEEDS_AND_PREFERENCES ->
                r.state() == ReferralState.PREPARING && needsClosed()
                        ? Optional.of(
                                byDate("Assess, consider programs, let the patient choose", REFERRER, DueDates.PREPARE))
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
        ReferralLabel label = r.label(asOf);
        boolean preparing = r.state() == ReferralState.PREPARING && !chosenAndOpen();
        boolean expired = r.state() == ReferralState.READY && label == ReferralLabel.PREPARING;
        if (r.target() == Proposed.Target.INTERNAL
                || Sharing.neverAsked(r)
                || (!preparing && !expired && label != ReferralLabel.CONSENT_SUSPENDED)) {
            return Optional.empty();
        }
        AgreementStatus status = agreements.status(r.program(), asOf);
        if (status.declined()) {
            return Optional.of(
                    r.state().reachedProgram()
                            ? byDate(ALONE, REFERRER, DueDates.FOLLOW_UP).saying(FOLLOW_UP)
                            : NextAction.of(SHARE_NOTHING, REFERRER, NEXT_CONTACT, Optional.empty()));
        } else if (status == AgreementStatus.EXPIRED) {
            return Optional.of(byDate("Share nothing; ask to renew the agreement", REFERRER, DueDates.RENEW));
        } else if (preparing) {
            return status == AgreementStatus.GIVEN
                    ? Optional.empty()
                    : Optional.of(byDate(
                            "Ask for the agreement to share, or record that the patient goes on alone",
                            REFERRER,
                            DueDates.PREPARE));
        }
        return Optional.of(byDate("Share nothing; follow up with the patient alone", REFERRER, DueDates.FOLLOW_UP)
                .saying(FOLLOW_UP));
    }

    private boolean chosenAndOpen() {
        return r.program().isPresent() && r.sharing(asOf) == Sharing.ALLOWED;
    }

    private Optional<NextAction> connection() {
        return switch (r.label(asOf)) {
            case READY ->
                Optional.of(byDate("Connect: call, warm handoff or booked appointment", REFERRER, DueDates.CONNECT));
            case CONNECTING ->
                Optional.of(byDate(
                        "Try again, by another channel, or another program",
                        REFERRER,
                        DueDates.ANSWER,
                        DueDates.ATTEMPTS,
                        DueDates.ACKNOWLEDGE));
            default -> Optional.empty();
        };
    }

    private Optional<NextAction> followUp() {
        if (r.state() == ReferralState.CLOSED) {
            return due.of(DueDates.REOFFER)
                    .map(d -> byDate("Tell the patient and offer another way", REFERRER, DueDates.REOFFER)
                            .saying(Script.VOICEMAIL));
        }
        return Optional.ofNullable(
                switch (r.label(asOf)) {
                    case WAITLISTED ->
                        byDate("Ask the patient whether to wait or look elsewhere", REFERRER, DueDates.WAITING_LIST);
                    case INFO_REQUESTED ->
                        byDate("Decide what was asked; send it or say no", REFERRER, DueDates.ANSWER);
                    case PATIENT_LED ->
                        byDate("Give the support promised; ask the patient how it went", REFERRER, DueDates.FOLLOW_UP)
                                .saying(FOLLOW_UP);
                    case SENT ->
                        byDate(
                                "Hold the initial conversation; ask for the program's answer; plan the follow-up",
                                REFERRER,
                                DueDates.CONVERSATION,
                                DueDates.ANSWER);
                    case SCHEDULED ->
                        byDate(
                                        "Remind the patient as they allow; ask afterwards whether they went",
                                        REFERRER,
                                        DueDates.FOLLOW_UP)
                                .saying(Script.VOICEMAIL, Script.DID_YOU_CONNECT);
                    case MISSED ->
                        byDate("Ask why, remove the barrier, rebook", REFERRER, DueDates.MISSED)
                                .saying(Script.VOICEMAIL);
                    case ACCEPTED -> byDate("Have a first appointment dated", REFERRER, DueDates.APPOINTMENT);
                    case CONNECTED ->
                        byDate(
                                        "Ask both questions: did the patient connect, do they work together? Ask for the"
                                                + " consult note; review the plan together",
                                        REFERRER,
                                        DueDates.FOLLOW_UP,
                                        DueDates.CONSULT_NOTE,
                                        DueDates.PLAN_REVIEW)
                                .saying(FOLLOW_UP);
                    default -> null;
                });
    }

    /** By the earliest of the days named that bind, the others beside it; where none does, the first name without a day. */
    private NextAction byDate(String text, String who, String... names) {
        List<DueDate> days = due.all().stream()
                .filter(d -> List.of(names).contains(d.name()))
                .sorted(Comparator.comparing(DueDate::by))
                .toList();
        if (days.isEmpty()) {
            return NextAction.of(text, who, names[0], Optional.empty());
        }
        DueDate first = days.get(0);
        return new NextAction(
                text,
                who,
                first.name(),
                Optional.of(first.by()),
                days.subList(1, days.size()),
                Optional.empty(),
                List.of());
    }
}
