package org.warmhandoff.referral;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.warmhandoff.referral.event.ConsentAnswered;
import org.warmhandoff.referral.event.EndReason;
import org.warmhandoff.referral.event.Ended;
import org.warmhandoff.referral.event.FollowUpPlanned;
import org.warmhandoff.referral.event.NeedsAssessed;
import org.warmhandoff.referral.event.PatientContacted;
import org.warmhandoff.referral.event.ProgramChosen;
import org.warmhandoff.referral.event.Proposed;
import org.warmhandoff.referral.event.ReferralEnd;
import org.warmhandoff.referral.event.ReferralEvent;
import org.warmhandoff.referral.vocabulary.PatientOffer;

/** What is wrong in each of the four steps: what was kept against the rules, and what is missing by a moment. */
record StepFindings(
        Referral r, ZonedDateTime asOf, ZonedDateTime at, CareContext context, Timeline time, Agreements agreements) {
    private static final Set<EndReason> NOBODY_COULD_CONNECT = EnumSet.of(
            EndReason.DUPLICATE,
            EndReason.DIED,
            EndReason.MOVED,
            EndReason.INCARCERATED,
            EndReason.ADMITTED,
            EndReason.NOT_NEEDED_NOW,
            EndReason.GOT_HELP_ELSEWHERE,
            EndReason.NO_PROGRAM_FITS,
            EndReason.ENTERED_IN_ERROR);

    /** What is wrong in step 1. */
    List<GuidanceFinding> consent() {
        List<GuidanceFinding> found = kept(1);
        for (int i = 0; i < r.entries().size() && !internal(); i++) {
            Entry act = r.entries().get(i);
            if (act.event().told().isPresent() && act.findings().isEmpty() && endedBefore(i)) {
                found.add(GuidanceFinding.violated(
                        ConsentRules.NOTHING_AFTER_END,
                        "The agreement had been revoked by then, which was written down later: it was not known then",
                        Optional.of(act.event().id()),
                        r.pointer(act.event())));
            }
        }
        familyNotAsked().ifPresent(found::add);
        r.entries().forEach(e -> WayBack.warning(r, e).ifPresent(found::add));
        Optional<LocalDate> last = r.program().flatMap(p -> agreements.lastDay(r.program(), at));
        if (!internal()
                && FollowUpRules.open(r.events()).stream()
                        .anyMatch(
                                p -> last.filter(day -> day.isBefore(p.dueOn())).isPresent())) {
            found.add(GuidanceFinding.violated(
                    ConsentRules.LASTS_TO_FOLLOW_UP,
                    "The agreement ends before a follow-up that is planned",
                    Optional.empty()));
        }
        boolean asksTheProgram = FollowUpRules.open(r.events()).stream().anyMatch(FollowUpPlanned::includesProgram);
        if (asksTheProgram && !internal() && sharing(at) == Sharing.ALLOWED && !WayBack.onRecord(r, at)) {
            found.add(GuidanceFinding.violated(
                    ConsentRules.WAY_BACK,
                    "A follow-up with the program is planned, and nothing on record lets the program tell how it went",
                    Optional.empty()));
        }
        found.addAll(PatientRules.errors(r, asOf, context));
        return found;
    }

    /** S1-14: the first act for a kind of support with the family, of a patient who was not recorded by then as wanting it. */
    private Optional<GuidanceFinding> familyNotAsked() {
        return Steps.firstAct(r)
                .filter(e -> r.modality().withFamily()
                        && !ConsentRules.familyWanted(
                                r.events().subList(0, r.entries().indexOf(e))))
                .map(e -> GuidanceFinding.violated(
                        ConsentRules.FAMILY_WANTED,
                        "It leads to support with the family, and the patient is not on record as wanting the family"
                                + " involved",
                        Optional.of(e.event().id()),
                        r.pointer(e.event())));
    }

    /** Whether a revocation written down after an act, and made before it, leaves the act without agreement. */
    private boolean endedBefore(int act) {
        ReferralEvent event = r.entries().get(act).event();
        List<ReferralEvent> known = new ArrayList<>(r.events().subList(0, act));
        boolean late = false;
        for (ReferralEvent later : r.events().subList(act + 1, r.events().size())) {
            if (later instanceof ConsentAnswered c
                    && c.answer() == ConsentAnswered.Said.REVOKED
                    && !c.occurredAt().isAfter(event.occurredAt())) {
                known.add(later);
                late = true;
            }
        }
        return late && !r.agreements(known).covers(event.told().orElseThrow().disclosure(), event.occurredAt());
    }

    /** What is wrong in step 2. */
    List<GuidanceFinding> needs() {
        List<GuidanceFinding> found = kept(2);
        Optional<Entry> act = Steps.firstAct(r);
        if (act.isPresent() && found.stream().noneMatch(f -> f.rule().equals(NeedsRules.NEEDS_FIRST))) {
            int index = r.entries().indexOf(act.get());
            List<ReferralEvent> byThen = r.events().subList(0, index).stream()
                    .filter(e -> askedBy(e, act.get().event().occurredAt()))
                    .toList();
            if (!NeedsRules.assessed(byThen)) {
                found.add(GuidanceFinding.violated(
                        NeedsRules.NEEDS_FIRST,
                        "The patient was named to a program before concerns, challenges and preferences had all been asked",
                        Optional.of(act.get().event().id()),
                        r.pointer(act.get().event())));
            }
        }
        return found;
    }

    /** What had happened by a moment; needs, what was asked on its day or before. */
    private static boolean askedBy(ReferralEvent e, ZonedDateTime moment) {
        return !e.occurredAt().isAfter(moment)
                && !(e instanceof NeedsAssessed n && n.needs().assessedOn().isAfter(moment.toLocalDate()));
    }

    /** What is wrong in step 3, by how step 1 stands. */
    List<GuidanceFinding> connection(StepStatus first) {
        List<GuidanceFinding> found = kept(3);
        if (Steps.counted(r)) {
            return found;
        }
        boolean ownReport = time.ownReport();
        Optional<String> why = unconnected(first, ownReport);
        if (why.isPresent()) {
            GuidanceRule rule =
                    ownReport || time.onlyDocuments() ? ConnectionRules.ACKNOWLEDGED : ConnectionRules.ACTIVELY_CONNECT;
            found.add(
                    GuidanceFinding.violated(rule, why.get(), Optional.empty()).weighing(Severity.ERROR));
        } else if (time.onlyDocuments() && past(time.acknowledgeBy(context))) {
            found.add(GuidanceFinding.violated(
                    ConnectionRules.ACKNOWLEDGED,
                    "Only documents went out, and none was acknowledged",
                    Optional.empty()));
        }
        return found;
    }

    /** Why there should have been a connection; empty while none is asked for. */
    private Optional<String> unconnected(StepStatus first, boolean ownReport) {
        if (ownReport) {
            return Optional.of("The patient went without the practice having connected the two");
        } else if (time.reachedProgram()) {
            return Optional.of("The referral went on without a connection that counts");
        } else if (first != StepStatus.PATIENT_DECLINED && !kept(3).isEmpty()) {
            return Optional.of(
                    "A phone number or a list was handed to the patient, and nothing else connected the two");
        } else if (first != StepStatus.PATIENT_DECLINED && numberOnly()) {
            return Optional.of(
                    "A phone number or a list was offered, and nothing else done for longer than prepareBy allows");
        } else if (time.longerThan(ReferralState.READY, context.limits().connectBy(), at, this::allowedSince)) {
            return Optional.of("The referral has been ready for longer than connectBy allows");
        } else if (time.longerThan(ReferralState.CONNECTING, context.limits().answerBy(), at, this::allowedSince)) {
            return Optional.of("Connecting has taken longer than answerBy allows");
        }
        boolean closedUnconnected = time.endedFrom(ReferralState.PREPARING)
                || time.endedFrom(ReferralState.READY)
                || time.endedFrom(ReferralState.CONNECTING);
        return closedUnconnected && !excused(first)
                ? Optional.of("The practice ended the referral without a connection that counts")
                : Optional.empty();
    }

    /** Whether an end of the practice without a connection has an excuse, by how step 1 stands. */
    private boolean excused(StepStatus first) {
        return first == StepStatus.PATIENT_DECLINED
                || r.end()
                        .filter(e -> e == ReferralEnd.REDIRECTED || e == ReferralEnd.CONSENT_WITHDRAWN)
                        .isPresent()
                || r.endReason().filter(NOBODY_COULD_CONNECT::contains).isPresent();
    }

    /** Of a referral without a connection: whether the practice ended it so, or has tried for too long. */
    boolean leftUnconnected(StepStatus first) {
        return r.state() == ReferralState.CLOSED
                ? time.last(Ended.class).isPresent() && !excused(first)
                : r.state() == ReferralState.CONNECTING
                        && time.longerThan(
                                ReferralState.CONNECTING, context.limits().answerBy(), at, this::allowedSince);
    }

    /** Whether a number or a list is all the patient got while the referral was prepared for too long. */
    private boolean numberOnly() {
        return r.state() == ReferralState.PREPARING
                && time.longerThan(ReferralState.PREPARING, context.limits().prepareBy(), at, d -> true)
                && r.events().stream()
                        .anyMatch(e -> e instanceof PatientContacted p
                                && (p.offered().contains(PatientOffer.PHONE_NUMBER)
                                        || p.offered().contains(PatientOffer.LIST)));
    }

    /** A limit that passed while sharing was allowed stays passed, until the patient takes the agreement back. */
    private boolean allowedSince(LocalDate due) {
        ZonedDateTime passed = due.plusDays(1).atStartOfDay(asOf.getZone());
        return sharing(at) == Sharing.ALLOWED
                || (sharing(passed) == Sharing.ALLOWED
                        && !agreements.status(r.program(), at).declined());
    }

    /** What is wrong in step 4. */
    List<GuidanceFinding> followUp() {
        List<GuidanceFinding> found = kept(4);
        if (!r.state().reachedProgram() || time.answered()) {
            return found;
        }
        boolean planned = FollowUpRules.open(r.events()).stream()
                .anyMatch(p -> sharing(at) == Sharing.ALLOWED || p.includesPatient());
        if (!planned) {
            found.add(GuidanceFinding.violated(
                    FollowUpRules.PLANNED,
                    sharing(at) == Sharing.ALLOWED
                            ? "No follow-up is planned"
                            : "No follow-up with the patient is planned, and sharing is not allowed",
                    Optional.empty()));
        }
        if (past(time.closeBy(context.limits()))) {
            found.add(GuidanceFinding.violated(
                    FollowUpRules.BOTH_ANSWERED, "Both questions are still open after closeBy", Optional.empty()));
        }
        return found;
    }

    private boolean internal() {
        return r.target() == Proposed.Target.INTERNAL;
    }

    private Sharing sharing(ZonedDateTime when) {
        return r.sharing(when);
    }

    /** What kept events broke of a step; of choices of a program only the latest counts. */
    private List<GuidanceFinding> kept(int step) {
        Optional<ProgramChosen> choice = time.last(ProgramChosen.class);
        List<GuidanceFinding> found = new ArrayList<>();
        for (Entry e : r.entries()) {
            boolean superseded = e.event() instanceof ProgramChosen p && !choice.equals(Optional.of(p));
            if (!superseded) {
                e.findings().stream().filter(f -> f.rule().step() == step).forEach(found::add);
            }
        }
        return found;
    }

    private boolean past(Optional<LocalDate> due) {
        return due.filter(d -> at.toLocalDate().isAfter(d)).isPresent();
    }
}
