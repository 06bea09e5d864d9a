package org.warmhandoff.referral;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Source;
import org.warmhandoff.core.care.Literature;
import org.warmhandoff.referral.event.AppointmentSet;
import org.warmhandoff.referral.event.Attended;
import org.warmhandoff.referral.event.ConversationHeld;
import org.warmhandoff.referral.event.EvidenceSource;
import org.warmhandoff.referral.event.FollowUpPlanned;
import org.warmhandoff.referral.event.FollowedUp;
import org.warmhandoff.referral.event.Proposed;
import org.warmhandoff.referral.event.WillingnessRecorded;
import org.warmhandoff.referral.vocabulary.ConversationTopic;

/** The days by which something should be done as a referral stands: those that still bind, in the order of the work. */
final class DueDates {
    static final String PREPARE = "prepareBy";
    static final String CONNECT = "connectBy";
    static final String ATTEMPTS = "attempts";
    static final String CONVERSATION = "initialConversationBy";
    static final String ACKNOWLEDGE = "acknowledgeBy";
    static final String ANSWER = "answerBy";
    static final String APPOINTMENT = "appointmentBy";
    static final String WAITING_LIST = "waitingListReviewBy";
    static final String FOLLOW_UP = "followUpBy";
    static final String CONSULT_NOTE = "consultNoteBy";
    static final String MISSED = "missedActBy";
    static final String REVISIT = "revisitAfter";
    static final String RENEW = "renewBy";
    static final String CLOSE = "closeBy";
    static final String PLAN_REVIEW = "planReviewBy";
    static final String REOFFER = "reofferBy";
    static final String OBLIGATION = "obligationBy";

    private static final Map<String, String> WHAT = Map.ofEntries(
            Map.entry(PREPARE, "Have agreement, needs and choice on record"),
            Map.entry(CONNECT, "Connect the patient with the program"),
            Map.entry(ATTEMPTS, "Try again, in another way"),
            Map.entry(CONVERSATION, "Hold the initial conversation with the program"),
            Map.entry(ACKNOWLEDGE, "Have the document acknowledged"),
            Map.entry(ANSWER, "Have the program's answer"),
            Map.entry(APPOINTMENT, "Have a first appointment dated"),
            Map.entry(WAITING_LIST, "Ask the patient whether to wait or look elsewhere"),
            Map.entry(FOLLOW_UP, "Ask whether the patient connected and works with the program"),
            Map.entry(CONSULT_NOTE, "Ask for the consult note"),
            Map.entry(MISSED, "Act on the appointment that was missed or called off"),
            Map.entry(REVISIT, "Return to the conversation"),
            Map.entry(RENEW, "Ask to renew the agreement"),
            Map.entry(CLOSE, "Follow up, or end with a reason and tell the patient"),
            Map.entry(PLAN_REVIEW, "Review the plan with the program"),
            Map.entry(REOFFER, "Tell the patient and offer another way"),
            Map.entry(OBLIGATION, "Do what is owed for something spoken"));

    private static final Map<String, Source> SOURCES = Map.of(
            PREPARE, GuidanceSources.CONNECT_2,
            CONNECT, GuidanceSources.CONNECT_3,
            CONVERSATION, GuidanceSources.CONNECT_TEXT,
            FOLLOW_UP, GuidanceSources.CONNECT_4,
            PLAN_REVIEW, GuidanceSources.CONNECT_TEXT,
            REVISIT, GuidanceSources.OPENING,
            RENEW, GuidanceSources.CONNECT_1,
            CLOSE, GuidanceSources.CONNECT_4);

    private final Referral r;
    private final ZonedDateTime asOf;
    private final CareContext context;
    private final Limits limits;
    private final Timeline time;
    private final Map<String, LocalDate> days = new LinkedHashMap<>();

    DueDates(
            Referral r,
            ZonedDateTime asOf,
            CareContext context,
            Timeline time,
            Agreements agreements,
            List<OwedDuty> owed) {
        this.r = r;
        this.asOf = asOf;
        this.context = context;
        this.limits = context.limits();
        this.time = time;
        boolean allowed = r.sharing(asOf) == Sharing.ALLOWED;
        beforeTheProgram(agreements);
        if (allowed) {
            withTheProgram();
        }
        withThePatient(agreements);
        owed.stream().map(o -> day(o.due())).min(LocalDate::compareTo).ifPresent(d -> days.put(OBLIGATION, d));
    }

    /** What is to be done by a day, by its name. */
    static String what(String name) {
        return WHAT.getOrDefault(name, name);
    }

    /** Where it stands that it is to be done; the number of days is a design judgement always. */
    static String source(String name) {
        return Optional.ofNullable(SOURCES.get(name)).map(Source::toString).orElse(Literature.JUDGEMENT.title());
    }

    /** The day of a name, where it binds. */
    Optional<LocalDate> of(String name) {
        return Optional.ofNullable(days.get(name));
    }

    /** Every day that binds. */
    List<DueDate> all() {
        return days.entrySet().stream()
                .map(d ->
                        new DueDate(d.getKey(), d.getValue(), asOf.toLocalDate().isAfter(d.getValue())))
                .toList();
    }

    private void beforeTheProgram(Agreements agreements) {
        in(ReferralState.PREPARING, PREPARE, limits.prepareBy());
        if (r.state() == ReferralState.DEFERRED) {
            days.put(
                    REVISIT,
                    time.last(WillingnessRecorded.class)
                            .flatMap(WillingnessRecorded::revisitOn)
                            .orElse(time.due(ReferralState.DEFERRED, limits.revisitAfter())));
        }
        if (r.state() != ReferralState.CLOSED
                && r.target() == Proposed.Target.EXTERNAL
                && agreements.status(r.program(), asOf) == AgreementStatus.EXPIRED) {
            agreements
                    .expiredAt(r.program(), asOf)
                    .ifPresent(at -> days.put(RENEW, day(at).plusDays(limits.renewBy())));
        }
    }

    private void withTheProgram() {
        in(ReferralState.READY, CONNECT, limits.connectBy());
        in(ReferralState.CONNECTING, ANSWER, limits.answerBy());
        in(ReferralState.SENT, ANSWER, limits.answerBy());
        if (r.state() == ReferralState.CONNECTING) {
            SinceChoice.attempts(r).stream()
                    .map(e -> day(e.event().occurredAt()))
                    .findFirst()
                    .ifPresent(d -> days.put(ATTEMPTS, d.plusDays(limits.attemptDays())));
            if (time.onlyDocuments()) {
                time.acknowledgeBy(context).ifPresent(d -> days.put(ACKNOWLEDGE, d));
            }
        }
        since(OpenItem.Is.INFORMATION_ASKED, ANSWER, limits.answerBy());
        if (r.state() == ReferralState.SENT || r.state() == ReferralState.ACCEPTED) {
            since(OpenItem.Is.WAITING_LIST, WAITING_LIST, limits.waitingListReviewBy());
        }
        if (r.appointment().isEmpty()) {
            in(ReferralState.ACCEPTED, APPOINTMENT, limits.appointmentBy());
        }
        if (r.state().reachedProgram()
                && r.appointment().filter(a -> a.status().off()).isPresent()) {
            time.last(AppointmentSet.class)
                    .ifPresent(a -> days.put(MISSED, day(a.occurredAt()).plusDays(limits.missedActBy())));
        }
        if (r.target() == Proposed.Target.EXTERNAL) {
            conversations();
        }
    }

    private void conversations() {
        Set<ConversationTopic> talkedOf = Course.talkedOf(r);
        if (r.state().reachedProgram()
                && !(talkedOf.contains(ConversationTopic.NEEDS) && talkedOf.contains(ConversationTopic.PROGRESS))) {
            time.sentOrAgreedOn().ifPresent(on -> days.put(CONVERSATION, on.plusDays(limits.initialConversationBy())));
        }
        if (!talkedOf.contains(ConversationTopic.CONSULT_NOTE) && !noted()) {
            in(ReferralState.CONNECTED, CONSULT_NOTE, limits.consultNoteBy());
        }
        if (!talkedOf.contains(ConversationTopic.TREATMENT_PLAN) && !reviewed()) {
            in(ReferralState.CONNECTED, PLAN_REVIEW, limits.planReviewBy());
        }
    }

    private boolean noted() {
        return r.events().stream()
                .anyMatch(e -> (e instanceof Attended a && a.source() == EvidenceSource.CONSULT_NOTE)
                        || (e instanceof FollowedUp f && f.source() == EvidenceSource.CONSULT_NOTE));
    }

    private boolean reviewed() {
        return r.events().stream()
                .anyMatch(e -> (e instanceof ConversationHeld c && c.planReviewed() == Answer.YES)
                        || (e instanceof FollowedUp f && f.planReviewed() == Answer.YES));
    }

    private void withThePatient(Agreements agreements) {
        if (r.state().reachedProgram() && !time.answered()) {
            followUpBy().ifPresent(d -> days.put(FOLLOW_UP, d));
            time.closeBy(limits).ifPresent(d -> days.put(CLOSE, d));
        }
        if (FollowUpRules.toOffer(r) && !FollowUpRules.told(r, time, agreements, context)) {
            in(ReferralState.CLOSED, REOFFER, limits.reofferBy());
        }
    }

    /** The day counted, or an earlier one that was planned: with the patient, where nothing may be shared. */
    private Optional<LocalDate> followUpBy() {
        return Stream.concat(
                        counted().stream(),
                        FollowUpRules.open(r.events()).stream()
                                .filter(p -> r.sharing(asOf) == Sharing.ALLOWED || p.includesPatient())
                                .map(FollowUpPlanned::dueOn))
                .min(LocalDate::compareTo);
    }

    /** From the appointment, without one from when it was sent; after a follow-up again, sooner where a later appointment asks for it. */
    private Optional<LocalDate> counted() {
        Optional<LocalDate> asked = time.last(FollowedUp.class).map(f -> day(f.occurredAt()));
        Optional<LocalDate> visit = r.appointment()
                .filter(a -> !a.status().off())
                .map(Appointment::on)
                .filter(on -> asked.filter(day -> !on.isAfter(day)).isEmpty());
        Optional<LocalDate> afterVisit = visit.map(on -> on.plusDays(limits.followUpAfterAppointment()));
        if (asked.isEmpty()) {
            return afterVisit.or(() -> time.sentOn().map(d -> d.plusDays(limits.followUpAfterSent())));
        }
        return Stream.concat(asked.map(d -> d.plusDays(limits.followUpAgain())).stream(), afterVisit.stream())
                .min(LocalDate::compareTo);
    }

    private void in(ReferralState state, String name, int after) {
        if (r.state() == state) {
            days.put(name, time.due(state, after));
        }
    }

    private void since(OpenItem.Is is, String name, int after) {
        if (r.state() != ReferralState.CLOSED) {
            r.openItems().stream()
                    .filter(i -> i.is() == is)
                    .findFirst()
                    .ifPresent(i -> days.put(name, day(i.since()).plusDays(after)));
        }
    }

    private LocalDate day(ZonedDateTime at) {
        return at.withZoneSameInstant(time.zone()).toLocalDate();
    }
}
