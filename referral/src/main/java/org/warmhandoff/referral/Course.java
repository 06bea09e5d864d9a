package org.warmhandoff.referral;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.warmhandoff.consent.Disclosure;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.referral.event.Attempted;
import org.warmhandoff.referral.event.ConsentAnswered;
import org.warmhandoff.referral.event.ConversationHeld;
import org.warmhandoff.referral.event.FollowUpPlanned;
import org.warmhandoff.referral.event.Reached;
import org.warmhandoff.referral.event.ReferralEvent;
import org.warmhandoff.referral.vocabulary.ConversationTopic;

/**
 * How a referral went, day by day in the zone of the one who asks. Of a closed referral it is told as at its close, unless a
 * method says otherwise.
 */
public final class Course {
    private final Referral r;
    private final ZonedDateTime asOf;
    private final CareContext context;
    private final Timeline time;
    private final ZonedDateTime at;
    private @Nullable StepReport steps;

    Course(Referral r, ZonedDateTime asOf, CareContext context) {
        this.r = r;
        this.asOf = asOf;
        this.context = context;
        this.time = new Timeline(r.entries(), asOf.getZone());
        this.at = r.state() == ReferralState.CLOSED ? time.since(ReferralState.CLOSED) : asOf;
    }

    /**
     * {@return every violation of the rules that a replay and its steps go by: those of what was kept, of what stopped the
     * replay, and of what is missing as of the moment asked for}
     */
    public List<GuidanceFinding> broken() {
        List<GuidanceFinding> found = new ArrayList<>();
        steps().steps().forEach(s -> found.addAll(s.findings()));
        r.entries()
                .forEach(e ->
                        e.findings().stream().filter(f -> f.rule().step() == 0).forEach(found::add));
        r.stopped().ifPresent(s -> found.addAll(s.findings()));
        return List.copyOf(found);
    }

    private StepReport steps() {
        StepReport known = steps;
        if (known == null) {
            known = r.steps(asOf, context);
            steps = known;
        }
        return known;
    }

    /** {@return whether step 3 is met as of the moment asked for} */
    public boolean connectionMet() {
        return steps().step(ConnectionStep.ACTIVE_CONNECTION).status() == StepStatus.MET;
    }

    /** {@return the day as of which it is told: that asked for; of a closed referral, that of its close} */
    public LocalDate day() {
        return at.toLocalDate();
    }

    /**
     * {@return the day of an event}
     *
     * @param event the event
     */
    public LocalDate day(ReferralEvent event) {
        return event.occurredAt().withZoneSameInstant(asOf.getZone()).toLocalDate();
    }

    /** {@return whether the practice may share with the program chosen} */
    public Sharing sharing() {
        return r.sharing(at);
    }

    /** {@return how the agreement with the program chosen stands, before a choice with anybody: as of the moment asked for} */
    public AgreementStatus agreement() {
        return r.agreements().status(r.program(), asOf);
    }

    /** {@return the day on which the patient last refused or took the agreement back; empty where the log does not say} */
    public Optional<LocalDate> declinedOn() {
        return r.events().stream()
                .filter(e -> e instanceof ConsentAnswered c
                        && c.answer() != ConsentAnswered.Said.GIVEN
                        && !e.occurredAt().isAfter(asOf))
                .map(this::day)
                .max(LocalDate::compareTo);
    }

    /** {@return the day on which it was first sent, accepted or connected; empty where it never was} */
    public Optional<LocalDate> sentOn() {
        return time.sentOn();
    }

    /** {@return that day, or the day of the latest agreement after it} */
    public Optional<LocalDate> sentOrAgreedOn() {
        return time.sentOrAgreedOn();
    }

    /** {@return the day on which the patient was on record as connected; empty where the patient never was} */
    public Optional<LocalDate> connectedOn() {
        boolean ever = r.entries().stream().anyMatch(e -> e.after() == ReferralState.CONNECTED);
        return ever ? Optional.of(time.since(ReferralState.CONNECTED).toLocalDate()) : Optional.empty();
    }

    /** {@return the day of the first act that named the patient to the program; empty where none did} */
    public Optional<LocalDate> namedOn() {
        return Steps.firstAct(r).map(e -> day(e.event()));
    }

    /** {@return whether anything on record is an active connection} */
    public boolean connected() {
        return Steps.counted(r);
    }

    /**
     * {@return whether the practice named the patient to a program outside and no connection came of it: it ended the referral so
     * without an excuse, or has been connecting for longer than {@code answerBy}}
     */
    public boolean leftUnconnected() {
        return new Steps(r, asOf, context).leftUnconnected();
    }

    /** {@return what was talked about with the program: in conversations, and in attempts that reached a person} */
    public Set<ConversationTopic> talkedOf() {
        return talkedOf(r);
    }

    static Set<ConversationTopic> talkedOf(Referral r) {
        Set<ConversationTopic> topics = EnumSet.noneOf(ConversationTopic.class);
        for (ReferralEvent e : r.events()) {
            if (e instanceof ConversationHeld c) {
                topics.addAll(c.topics());
            } else if (e instanceof Attempted a && ConnectionRules.reached(a, Reached.PERSON)) {
                topics.addAll(a.topics());
            }
        }
        return topics;
    }

    /** {@return the conversations with the program since it was chosen} */
    public List<ConversationHeld> conversations() {
        return SinceChoice.conversations(r);
    }

    /**
     * {@return the attempts to reach the program since it was chosen, it told something or a person there was reached: those that
     * were made and say whom they reached}
     */
    public List<Attempted> inVain() {
        return EndConditions.inVain(r.events());
    }

    /** {@return the planned follow-ups that nobody has answered} */
    public List<FollowUpPlanned> openFollowUps() {
        return FollowUpRules.open(r.events());
    }

    /** {@return where something was kept back for privacy that could have been told: step 1 was open for exactly that} */
    public List<FactRef> keptBackThoughOpen() {
        List<FactRef> places = new ArrayList<>();
        for (ReferralEvent e : r.events()) {
            if (e instanceof Attempted a) {
                a.withheld().filter(w -> open(w, a.party().party(), e)).ifPresent(w -> add(places, e));
            } else if (e instanceof ConversationHeld c) {
                c.withheld().filter(w -> open(w, c.with().party(), e)).ifPresent(w -> add(places, e));
            }
        }
        return places;
    }

    private boolean open(Disclosure kept, PartyId to, ReferralEvent act) {
        boolean refused = false;
        for (ReferralEvent e : r.events()) {
            if (e instanceof ConsentAnswered c
                    && !e.occurredAt().isAfter(act.occurredAt())
                    && c.recipient().filter(o -> !o.equals(to)).isEmpty()) {
                refused = c.answer() != ConsentAnswered.Said.GIVEN;
            }
        }
        return !refused && Gate.openFor(r, kept, to, act);
    }

    private void add(List<FactRef> places, ReferralEvent event) {
        places.add(r.pointer(event).at("withheld"));
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return "Course of " + r.id();
    }
}
