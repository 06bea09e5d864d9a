package org.warmhandoff.referral;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.warmhandoff.consent.Disclosure;
import org.warmhandoff.consent.file.PatientFile;
import org.warmhandoff.consent.part2.Decision;
import org.warmhandoff.consent.part2.Part2;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.InvalidValueException;
import org.warmhandoff.core.Party;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.care.SupportModality;
import org.warmhandoff.referral.event.EndReason;
import org.warmhandoff.referral.event.NeedsAssessed;
import org.warmhandoff.referral.event.ProgramConsideration;
import org.warmhandoff.referral.event.ProgramConsidered;
import org.warmhandoff.referral.event.Proposed;
import org.warmhandoff.referral.event.ReferralEnd;
import org.warmhandoff.referral.event.ReferralEvent;

/**
 * A referral of one patient to one program, folded from its log. It is immutable: an event gives another referral, or is
 * refused. It can only come from {@link #propose} and {@link #replay}; what is stored is the log.
 */
public final class Referral {
    private final Proposed proposed;
    private final Party practice;
    private final PatientFile file;
    private final Part2 part2;
    private final List<ReferralEvent> log;
    private final List<Entry> entries;
    private final Progress progress;
    private final Optional<Stopped> stopped;

    private Referral(
            Proposed proposed,
            Party practice,
            PatientFile file,
            Part2 part2,
            List<ReferralEvent> log,
            List<Entry> entries,
            Progress progress,
            Optional<Stopped> stopped) {
        this.proposed = proposed;
        this.practice = practice;
        this.file = file;
        this.part2 = part2;
        this.log = log;
        this.entries = entries;
        this.progress = progress;
        this.stopped = stopped;
    }

    /**
     * {@return a new referral}
     *
     * @param proposed its first event
     * @param practice the practice that refers
     * @param file the patient's file, kept by the practice
     * @param part2 by which disclosures are decided
     * @throws InvalidValueException when the practice does not keep the file, it is another patient's, or the event was
     *     written down before it happened
     */
    public static Referral propose(Proposed proposed, Party practice, PatientFile file, Part2 part2) {
        return begun(ReferralLog.of(proposed.recordedAt(), practice, file, List.of(proposed)), part2)
                .settled();
    }

    /**
     * {@return the referral that a log tells}
     *
     * <p>Every act that identifies the patient is decided again: a stored answer proves nothing, and where the two differ
     * the new one stands. An act done against steps 1 and 2 is kept, because it happened; it is reported as an error and
     * never counts as a connection. Any other event that is refused stops the replay ({@link #stopped()}).
     *
     * @param log the log
     * @param part2 by which disclosures are decided
     */
    public static Referral replay(ReferralLog log, Part2 part2) {
        return Replay.of(log, part2).settled();
    }

    /**
     * {@return what comes of an event: asked before the act, it says whether the act may be done}
     *
     * @param event the event
     * @param file the patient's file as it is now
     * @param part2 by which disclosures are decided
     * @throws InvalidValueException when the file is not that of the patient and the practice, or the log has the event's id
     */
    public Transition apply(ReferralEvent event, PatientFile file, Part2 part2) {
        ReferralLog.check(practice, file, Growing.and(log, event));
        Replay.Judged judged = Replay.judge(this, event, file, part2);
        return judged.findings().isEmpty()
                ? new Transition.Moved(Replay.take(this, judged, part2).settled())
                : new Transition.Refused(this, judged.findings());
    }

    /** The same, with lists of its own. */
    private Referral settled() {
        return new Referral(proposed, practice, file, part2, List.copyOf(log), List.copyOf(entries), progress, stopped);
    }

    /** A referral that only its first event tells of. */
    static Referral begun(ReferralLog log, Part2 part2) {
        Proposed first = (Proposed) log.events().get(0);
        return new Referral(
                first,
                log.practice(),
                log.file(),
                part2,
                Growing.of(first),
                Growing.of(Entry.noted(first, ReferralState.PROPOSED)),
                Progress.START,
                Optional.empty());
    }

    /** The same, with an event more, as it was applied. */
    Referral taking(Entry entry, PatientFile with, Part2 by) {
        return new Referral(
                proposed,
                practice,
                with,
                by,
                Growing.and(log, entry.event()),
                Growing.and(entries, entry),
                progress.after(entry.event(), entry.after(), entry.counts()),
                stopped);
    }

    /** The same, stopped at an event. */
    Referral stoppedAt(Stopped where) {
        return new Referral(proposed, practice, file, part2, log, entries, progress, Optional.of(where));
    }

    /** An event that is in the log and does not stand. */
    Referral passing(ReferralEvent event) {
        return new Referral(proposed, practice, file, part2, Growing.and(log, event), entries, progress, stopped);
    }

    /** An event that stands and changes nothing. */
    Referral noted(ReferralEvent event) {
        return new Referral(
                proposed,
                practice,
                file,
                part2,
                Growing.and(log, event),
                Growing.and(entries, Entry.noted(event, state())),
                progress,
                stopped);
    }

    /**
     * {@return how the four steps stand, with the numbers of {@link Limits#DEFAULT} and no closed day but Saturday and Sunday}
     *
     * @param asOf the moment asked for, not before the last event; its zone says what day it is
     */
    public StepReport steps(ZonedDateTime asOf) {
        return steps(asOf, CareContext.NONE);
    }

    /**
     * {@return how the four steps stand, judged from the file as it was with the last event}
     *
     * @param asOf the moment asked for, not before the last event; its zone says what day it is
     * @param context how long things may take, and which days are closed
     */
    public StepReport steps(ZonedDateTime asOf, CareContext context) {
        return new Steps(this, asOf, context).report();
    }

    /**
     * {@return how it went, by day: what rules of guidance ask beside the steps}
     *
     * @param asOf the moment asked for, not before the last event; its zone says what day it is
     * @param context how long things may take, and which days are closed
     */
    public Course course(ZonedDateTime asOf, CareContext context) {
        return new Course(this, asOf, context);
    }

    /**
     * {@return whether the practice may share with the program chosen, as far as the patient's agreement goes}
     *
     * @param asOf the moment asked for
     */
    public Sharing sharing(ZonedDateTime asOf) {
        return Sharing.of(this, asOf);
    }

    /**
     * {@return its name in short, from where it stands, what may be shared, the appointment and what waits}
     *
     * @param asOf the moment asked for
     */
    public ReferralLabel label(ZonedDateTime asOf) {
        return ReferralLabel.of(state(), end(), sharing(asOf), appointment().map(Appointment::status), openItems());
    }

    /**
     * {@return what is known already, to be written down anew in the log of a referral that goes on after this one: the latest
     * willingness, every answer about sharing, the latest needs and preferences, and the latest consideration of each program}
     *
     * <p>What was said keeps the moment at which it was said. Nothing of what was done goes over: neither the choice nor an
     * attempt. An agreement still names its own recipients, so that it opens nothing with another program.
     *
     * @param recordedAt when it is written down anew, not before it happened
     * @param recordedBy who writes it down
     * @param newId the host's id of each, from the id it had here
     */
    public List<ReferralEvent> carriedOver(
            ZonedDateTime recordedAt, PartyId recordedBy, UnaryOperator<DocumentId> newId) {
        return new CarriedOver(recordedAt, recordedBy, newId).from(events());
    }

    /**
     * {@return how the patient's agreement to share with a recipient stands}
     *
     * @param recipient the recipient
     * @param asOf the moment asked for
     */
    public AgreementStatus agreement(PartyId recipient, ZonedDateTime asOf) {
        return agreements().status(Optional.of(recipient), asOf);
    }

    /** {@return the rules that a replay, an act or a step report goes by, step by step, then those of the record} */
    public static List<GuidanceRule> rules() {
        List<GuidanceRule> all = new ArrayList<>(ConsentRules.ALL);
        all.addAll(NeedsRules.ALL);
        all.addAll(ConnectionRules.ALL);
        all.addAll(FollowUpRules.ALL);
        all.addAll(RecordRules.ALL);
        return List.copyOf(all);
    }

    /** {@return the host's id of the referral} */
    public DocumentId id() {
        return proposed.referral();
    }

    /** {@return its first event: which way it goes, why, how soon, and whose idea it was} */
    public Proposed proposed() {
        return proposed;
    }

    /** {@return the latest assessment in its log; empty where nobody assessed} */
    public Optional<NeedsAssessed> assessed() {
        return NeedsRules.latest(events());
    }

    /**
     * {@return the program chosen, as the log shows it on the day of the choice; what is written down once connecting has begun
     * changes nothing; empty before a choice, and where the program was not considered}
     */
    public Optional<Choice> choice() {
        return program().flatMap(p -> Choice.of(SinceChoice.untilConnecting(this), p));
    }

    /** {@return every program considered, each once, as the log shows it on the day of the choice; before one, of the last event} */
    public List<Choice> considered() {
        LocalDate day = choice().map(Choice::day)
                .orElse(events().get(events().size() - 1).occurredAt().toLocalDate());
        return events().stream()
                .filter(ProgramConsidered.class::isInstance)
                .map(e -> ((ProgramConsidered) e).consideration().program())
                .distinct()
                .flatMap(p -> Choice.on(day, events(), p).stream())
                .toList();
    }

    /** {@return whether it stays inside the practice} */
    public Proposed.Target target() {
        return proposed.target();
    }

    /** {@return the kind of support: that of the program chosen, before a choice that of the idea} */
    public SupportModality modality() {
        return program()
                .flatMap(p -> NeedsRules.consideration(events(), p))
                .map(ProgramConsideration::modality)
                .orElse(proposed.modality());
    }

    /** {@return where it stands} */
    public ReferralState state() {
        return progress.state();
    }

    /** {@return the program chosen; empty before a choice} */
    public Optional<PartyId> program() {
        return progress.program();
    }

    /** {@return the first appointment; empty where none is dated} */
    public Optional<Appointment> appointment() {
        return progress.appointment();
    }

    /** {@return what waits between the practice and the program} */
    public List<OpenItem> openItems() {
        return progress.openItems();
    }

    /** {@return how it ended; empty while it goes on} */
    public Optional<ReferralEnd> end() {
        return progress.end();
    }

    /** {@return why it ended; empty while it goes on, and where both answers of the follow-up say how} */
    public Optional<EndReason> endReason() {
        return progress.endReason();
    }

    /** {@return the event at which a replay stopped; empty where all were taken} */
    public Optional<Stopped> stopped() {
        return stopped;
    }

    /** {@return every event written down and taken, in that order, those entered in error too} */
    public List<ReferralEvent> log() {
        return log;
    }

    /** {@return every event that stands, in the order in which they were written down: the log without what was entered in error} */
    public List<ReferralEvent> events() {
        return new AbstractList<>() {
            @Override
            public ReferralEvent get(int index) {
                return entries.get(index).event();
            }

            @Override
            public int size() {
                return entries.size();
            }
        };
    }

    /** Whether an appointment is dated and nobody said more. */
    boolean booked() {
        return progress.booked();
    }

    /**
     * {@return where an event stands in the document of the log}
     *
     * @param event one of {@link #events()}
     */
    public FactRef pointer(ReferralEvent event) {
        return FactRef.of("events").at(log.indexOf(event));
    }

    Party practice() {
        return practice;
    }

    PatientFile file() {
        return file;
    }

    /** Whom an attempt must go to: the program chosen, or the practice itself inside it; empty before a choice. */
    Optional<PartyId> counterpart() {
        return target() == Proposed.Target.INTERNAL ? Optional.of(practice.id()) : program();
    }

    /** Whether somebody is whom an act must go to; before a choice nobody can tell. */
    boolean goesWhereItShould(PartyId to) {
        return counterpart().filter(c -> !c.equals(to)).isEmpty();
    }

    /** The decision on a disclosure, from the file as it was with the last event. */
    Decision.Word decide(Disclosure disclosure, ZonedDateTime at) {
        return part2.decide(disclosure, file, at).is();
    }

    List<Entry> entries() {
        return entries;
    }

    Agreements agreements() {
        return agreements(events());
    }

    /** How agreements stand as far as a stretch of events says. */
    Agreements agreements(List<ReferralEvent> known) {
        return Agreements.of(known, practice, file, part2);
    }

    /** {@return its id and state} */
    @Override
    public String toString() {
        return "Referral[id=" + id() + ", state=" + state() + "]";
    }
}
