package org.warmhandoff.referral;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.warmhandoff.consent.Consent;
import org.warmhandoff.consent.ConsentScope;
import org.warmhandoff.consent.Description;
import org.warmhandoff.consent.Designation;
import org.warmhandoff.consent.Disclosure;
import org.warmhandoff.consent.Expiration;
import org.warmhandoff.consent.InfoCategory;
import org.warmhandoff.consent.Item;
import org.warmhandoff.consent.Provenance;
import org.warmhandoff.consent.Purpose;
import org.warmhandoff.consent.PurposeDescription;
import org.warmhandoff.consent.Reading;
import org.warmhandoff.consent.Signature;
import org.warmhandoff.consent.StatedPurpose;
import org.warmhandoff.consent.Statements;
import org.warmhandoff.consent.file.PatientFile;
import org.warmhandoff.consent.part2.Part2;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.Party;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.PatientId;
import org.warmhandoff.core.Words;
import org.warmhandoff.core.care.CareTeamRole;
import org.warmhandoff.core.care.SupportModality;
import org.warmhandoff.referral.event.Actor;
import org.warmhandoff.referral.event.Agreement;
import org.warmhandoff.referral.event.AppointmentSet;
import org.warmhandoff.referral.event.Attempted;
import org.warmhandoff.referral.event.Attended;
import org.warmhandoff.referral.event.ConnectionMethod;
import org.warmhandoff.referral.event.ConsentAnswered;
import org.warmhandoff.referral.event.ConversationHeld;
import org.warmhandoff.referral.event.Direction;
import org.warmhandoff.referral.event.EndReason;
import org.warmhandoff.referral.event.Ended;
import org.warmhandoff.referral.event.EnteredInError;
import org.warmhandoff.referral.event.EvidenceSource;
import org.warmhandoff.referral.event.FollowUpPlanned;
import org.warmhandoff.referral.event.FollowedUp;
import org.warmhandoff.referral.event.HandoffPerson;
import org.warmhandoff.referral.event.InformationSent;
import org.warmhandoff.referral.event.NeedsAssessed;
import org.warmhandoff.referral.event.NeedsAssessment;
import org.warmhandoff.referral.event.PatientContacted;
import org.warmhandoff.referral.event.PatientLedChosen;
import org.warmhandoff.referral.event.Preferences;
import org.warmhandoff.referral.event.ProgramChosen;
import org.warmhandoff.referral.event.ProgramConsideration;
import org.warmhandoff.referral.event.ProgramConsideration.Match;
import org.warmhandoff.referral.event.ProgramConsidered;
import org.warmhandoff.referral.event.Proposed;
import org.warmhandoff.referral.event.Reached;
import org.warmhandoff.referral.event.RecipientAnswered;
import org.warmhandoff.referral.event.ReferralEnd;
import org.warmhandoff.referral.event.ReferralEvent;
import org.warmhandoff.referral.event.Shared;
import org.warmhandoff.referral.event.Willingness;
import org.warmhandoff.referral.event.WillingnessRecorded;
import org.warmhandoff.referral.vocabulary.CommunicationChannel;
import org.warmhandoff.referral.vocabulary.ConversationTopic;
import org.warmhandoff.referral.vocabulary.MoudAcceptance;
import org.warmhandoff.referral.vocabulary.PatientChannel;
import org.warmhandoff.referral.vocabulary.PatientContactPurpose;
import org.warmhandoff.referral.vocabulary.PatientOffer;
import org.warmhandoff.referral.vocabulary.PatientSupport;

/** Tells a referral event by event, an hour apart, at a practice that is no part 2 program. */
final class Story {
    static final Part2 PART2 = Part2.edition2024();
    static final Party PRACTICE = Party.practiceThatIsNoProgram("practice-1", "Hilltop Family Practice");
    static final Party PROGRAM = Party.of("org-river", "Riverside Counseling");
    static final PatientId PATIENT = PatientId.of("patient-1");
    static final DocumentId CONSENT = DocumentId.of("consent-1");
    static final DocumentId CALL = DocumentId.of("call");
    private static final PartyId NURSE = PartyId.of("nurse-1");
    private static final ZonedDateTime START = ZonedDateTime.parse("2026-11-02T09:00-05:00[America/New_York]");

    final List<ReferralEvent> events = new ArrayList<>();
    final Proposed.Target target;
    ZonedDateTime now = START;
    PatientFile file = file(consent(LocalDate.of(2026, 12, 31)));
    SupportModality modality = SupportModality.INDIVIDUAL_COUNSELING;
    private Optional<Shared> back = Optional.empty();
    private int made;

    Story() {
        this(Proposed.Target.EXTERNAL);
    }

    Story(Proposed.Target target) {
        this.target = target;
        add(proposed());
    }

    static PatientFile file(Consent... consents) {
        PatientFile file = PatientFile.of(PATIENT, PRACTICE.id()).reviewed(LocalDate.of(2027, 6, 30));
        for (Consent c : consents) {
            file = file.with(c);
        }
        return file;
    }

    static Consent consent(LocalDate lastDay) {
        return Consent.builder()
                .id(CONSENT)
                .patient(PATIENT)
                .form(Consent.Form.PAPER)
                .patientName(new Words("Sample Patient"))
                .discloser(new Words("Hilltop Family Practice"))
                .information(new Description(new Words("why I am referred"), Reading.SUFFICIENT))
                .recipients(new Words("Riverside Counseling"))
                .addPurpose(new PurposeDescription(
                        StatedPurpose.of(Purpose.TREATMENT),
                        new Words("for my treatment"),
                        Reading.SUFFICIENT,
                        Optional.empty()))
                .statements(Statements.ALL)
                .expiration(new Expiration.OnDate(lastDay))
                .addSignature(Signature.ofAdultPatient())
                .signedOn(START.toLocalDate())
                .scope(ConsentScope.builder()
                        .readBy(NURSE)
                        .readOn(START.toLocalDate())
                        .addDiscloser(Designation.named("practice-1"))
                        .addRecipient(Designation.named("org-river"))
                        .addContent(InfoCategory.REFERRAL_REASON)
                        .addPurpose(StatedPurpose.of(Purpose.TREATMENT))
                        .build())
                .build();
    }

    static Disclosure disclosure() {
        return Disclosure.builder()
                .holder(PRACTICE)
                .recipient(PROGRAM)
                .purpose(Purpose.TREATMENT)
                .addItem(Item.of(InfoCategory.REFERRAL_REASON).withProvenance(Provenance.MADE_HERE))
                .build();
    }

    static Shared shared() {
        return new Shared(disclosure(), Optional.empty(), List.of());
    }

    Story add(ReferralEvent event) {
        events.add(event);
        now = now.plusHours(1);
        return this;
    }

    Story wait(int days) {
        now = now.plusDays(days);
        return this;
    }

    ReferralLog log() {
        return ReferralLog.of(now, PRACTICE, file, events);
    }

    Referral replayed() {
        return Referral.replay(log(), PART2);
    }

    StepReport steps() {
        return replayed().steps(now);
    }

    Transition apply(ReferralEvent event) {
        return replayed().apply(event, file, PART2);
    }

    DocumentId id() {
        return DocumentId.of("event-" + ++made);
    }

    Proposed proposed() {
        return proposal(id(), DocumentId.of("referral-1"), NURSE).build();
    }

    Proposed.Builder proposal(DocumentId id, DocumentId referral, PartyId by) {
        return Proposed.builder()
                .id(id)
                .occurredAt(now)
                .recordedAt(now)
                .actor(Actor.REQUESTER)
                .recordedBy(by)
                .referral(referral)
                .patient(PATIENT)
                .direction(Direction.FROM_MOUD_TO_BH)
                .target(target)
                .modality(modality)
                .reason(new Words("support beside the medication"))
                .priority(Proposed.Priority.ROUTINE);
    }

    WillingnessRecorded willing(Willingness how) {
        return new WillingnessRecorded(
                id(),
                now,
                now,
                Actor.PATIENT,
                NURSE,
                Optional.empty(),
                how,
                how == Willingness.DECLINES ? Optional.of(new Words("No, thank you.")) : Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    Agreement agreement() {
        return new Agreement(
                Optional.of(CONSENT),
                Optional.empty(),
                Agreement.Form.WRITTEN,
                START.toLocalDate(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    ConsentAnswered agreed() {
        return agreed(agreement());
    }

    ConsentAnswered agreed(Agreement agreement) {
        return new ConsentAnswered(
                id(),
                now,
                now,
                Actor.PATIENT,
                NURSE,
                Optional.empty(),
                ConsentAnswered.Said.GIVEN,
                Optional.of(agreement),
                Optional.empty(),
                Optional.empty());
    }

    ConsentAnswered said(ConsentAnswered.Said what) {
        return new ConsentAnswered(
                id(),
                now,
                now,
                Actor.PATIENT,
                NURSE,
                Optional.empty(),
                what,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    NeedsAssessed assessed() {
        return assessed(NeedsAssessment.FamilyInvolvement.NOT_ASKED);
    }

    NeedsAssessed assessed(NeedsAssessment.FamilyInvolvement family) {
        return new NeedsAssessed(
                id(),
                now,
                now,
                Actor.REQUESTER,
                NURSE,
                Optional.empty(),
                NeedsAssessment.builder()
                        .assessedOn(now.toLocalDate())
                        .by(NURSE)
                        .concerns(List.of())
                        .challenges(List.of())
                        .familyInvolvement(family)
                        .build(),
                Optional.of(Preferences.none()));
    }

    NeedsAssessed assessed(Preferences.GroupComfort groups) {
        NeedsAssessed whole = assessed();
        return new NeedsAssessed(
                whole.id(),
                now,
                now,
                Actor.REQUESTER,
                NURSE,
                Optional.empty(),
                whole.needs(),
                Optional.of(Preferences.builder().groupComfort(groups).build()));
    }

    NeedsAssessed assessedWithoutPreferences() {
        NeedsAssessed whole = assessed();
        return new NeedsAssessed(
                whole.id(), now, now, Actor.REQUESTER, NURSE, Optional.empty(), whole.needs(), Optional.empty());
    }

    ProgramConsideration.Checked found(Match match) {
        return new ProgramConsideration.Checked(match, new Words("asked by phone"), now.toLocalDate(), NURSE);
    }

    /** A program with three findings: availability, eligibility, affordability. */
    ProgramConsideration.Builder checked(Match availability, Match eligibility, Match affordability) {
        return ProgramConsideration.builder()
                .program(PROGRAM.id())
                .modality(modality)
                .availability(found(availability))
                .eligibility(found(eligibility))
                .affordability(found(affordability));
    }

    /** A program that fits as far as the three findings go. */
    ProgramConsideration.Builder fitting() {
        return checked(Match.MATCH, Match.MATCH, Match.MATCH);
    }

    ProgramConsideration consideration() {
        return fitting()
                .moudAcceptance(MoudAcceptance.ACCEPTS_PRESCRIBED_ELSEWHERE)
                .build();
    }

    ProgramConsidered considered(ProgramConsideration what) {
        return new ProgramConsidered(id(), now, now, Actor.REQUESTER, NURSE, Optional.empty(), what);
    }

    ProgramChosen chosen() {
        return new ProgramChosen(id(), now, now, Actor.PATIENT, NURSE, Optional.empty(), PROGRAM.id(), true);
    }

    HandoffPerson person(String who, CareTeamRole role) {
        return new HandoffPerson(PROGRAM.id(), role, Optional.of(PartyId.of(who)));
    }

    Attempted.Builder attempt(ConnectionMethod method) {
        return Attempted.builder()
                .id(events.stream().anyMatch(e -> e.id().equals(CALL)) ? id() : CALL)
                .occurredAt(now)
                .recordedAt(now)
                .actor(Actor.REQUESTER)
                .recordedBy(NURSE)
                .method(method)
                .party(person("intake-1", CareTeamRole.OTHER_STAFF));
    }

    private static Attempted.Builder booleans(
            Attempted.Builder b, boolean acknowledged, boolean names, boolean present) {
        b.acknowledged(acknowledged)
                .identifiesPatient(names)
                .patientPresent(present)
                .warmPossible(Answer.UNKNOWN);
        return b;
    }

    Attempted attempt(ConnectionMethod method, UnaryOperator<Attempted.Builder> more) {
        Attempted.Builder b = more.apply(attempt(method));
        return booleans(b, false, true, false).shared(shared()).build();
    }

    Attempted call() {
        return attempt(ConnectionMethod.CALL_ON_BEHALF, b -> b.reached(Reached.PERSON));
    }

    Attempted callTelling(Shared what) {
        return booleans(attempt(ConnectionMethod.CALL_ON_BEHALF), false, true, false)
                .reached(Reached.PERSON)
                .shared(what)
                .build();
    }

    Attempted voicemail() {
        return booleans(attempt(ConnectionMethod.CALL_ON_BEHALF), false, false, false)
                .reached(Reached.VOICEMAIL)
                .build();
    }

    Attempted unnamed(ConnectionMethod method) {
        return booleans(attempt(method), false, false, false).build();
    }

    Attempted document(boolean acknowledged) {
        return booleans(attempt(ConnectionMethod.REFERRAL_DOCUMENT_SENT), acknowledged, true, false)
                .shared(shared())
                .build();
    }

    /** The same, at a program that nobody chose. */
    Attempted elsewhere(Attempted a) {
        return new Attempted(
                a.id(),
                a.occurredAt(),
                a.recordedAt(),
                a.actor(),
                a.recordedBy(),
                Optional.empty(),
                a.method(),
                new HandoffPerson(PartyId.of("org-hill"), CareTeamRole.OTHER_STAFF, Optional.empty()),
                a.reached(),
                a.acknowledged(),
                a.identifiesPatient(),
                a.patientPresent(),
                a.warmPossible(),
                a.topics(),
                a.introducer(),
                a.receiver(),
                a.appointmentOn(),
                a.notDoneReason(),
                a.withheld(),
                a.shared(),
                a.returned());
    }

    Attempted warm(boolean present) {
        return booleans(attempt(ConnectionMethod.WARM_HANDOFF_IN_PERSON), false, true, present)
                .reached(Reached.PERSON)
                .introducer(new HandoffPerson(PRACTICE.id(), CareTeamRole.NURSE, Optional.of(NURSE)))
                .receiver(person("counselor-1", CareTeamRole.COUNSELOR))
                .shared(shared())
                .build();
    }

    RecipientAnswered answered(RecipientAnswered.Answered what) {
        return answered(what, Actor.RECIPIENT, Optional.empty(), Optional.of(EndReason.NO_CAPACITY), true);
    }

    RecipientAnswered answered(
            RecipientAnswered.Answered what,
            Actor actor,
            Optional<DocumentId> ref,
            Optional<EndReason> reason,
            boolean telling) {
        return new RecipientAnswered(
                id(),
                now,
                now,
                actor,
                NURSE,
                what,
                ref,
                reason,
                Optional.empty(),
                Optional.empty(),
                telling ? Optional.of(shared()) : Optional.empty(),
                back);
    }

    /** What the program tells from now on comes as this disclosure of its own. */
    Story telling(Optional<Shared> returned) {
        back = returned;
        return this;
    }

    /** The program, which is no part 2 program, tells the practice whether the patient attends. */
    static Shared returned() {
        return new Shared(
                returnedFrom(Party.practiceThatIsNoProgram("org-river", "Riverside Counseling")),
                Optional.empty(),
                List.of());
    }

    static Disclosure returnedFrom(Party program) {
        return Disclosure.builder()
                .holder(program)
                .recipient(PRACTICE)
                .purpose(Purpose.TREATMENT)
                .addItem(Item.of(InfoCategory.ATTENDANCE).withProvenance(Provenance.MADE_HERE))
                .build();
    }

    ConversationHeld conversation(ConversationTopic... topics) {
        return conversation(
                Actor.REQUESTER, person("counselor-1", CareTeamRole.COUNSELOR), Optional.of(shared()), back, topics);
    }

    ConversationHeld conversation(
            Actor actor,
            HandoffPerson with,
            Optional<Shared> shared,
            Optional<Shared> returned,
            ConversationTopic... topics) {
        return new ConversationHeld(
                id(),
                now,
                now,
                actor,
                NURSE,
                Optional.empty(),
                with,
                CommunicationChannel.PHONE,
                List.of(topics),
                Optional.empty(),
                Answer.UNKNOWN,
                Optional.empty(),
                shared,
                returned);
    }

    InformationSent informationSent() {
        return new InformationSent(id(), now, now, Actor.REQUESTER, NURSE, Optional.empty(), shared());
    }

    AppointmentSet appointment(AppointmentSet.Change change, Actor actor) {
        return appointment(change, actor, Actor.RECIPIENT, Optional.empty(), Optional.empty());
    }

    AppointmentSet appointment(
            AppointmentSet.Change change,
            Actor actor,
            Actor bookedBy,
            Optional<DocumentId> ref,
            Optional<Shared> shared) {
        return new AppointmentSet(
                id(),
                now,
                now,
                actor,
                NURSE,
                ref,
                change,
                change.dates() ? Optional.of(now.toLocalDate().plusDays(9)) : Optional.empty(),
                bookedBy,
                Optional.empty(),
                shared,
                actor.speaksForPatient() ? Optional.empty() : back);
    }

    PatientContacted contacted(PatientContactPurpose purpose, PatientChannel channel, Reached reached) {
        return new PatientContacted(
                id(),
                now,
                now,
                Actor.REQUESTER,
                NURSE,
                Optional.empty(),
                purpose,
                channel,
                reached,
                false,
                List.of(PatientOffer.MEDICATION_CONTINUES, PatientOffer.OTHER_PROGRAM),
                Optional.empty());
    }

    PatientContacted handedNumber() {
        return new PatientContacted(
                id(),
                now,
                now,
                Actor.REQUESTER,
                NURSE,
                Optional.empty(),
                PatientContactPurpose.OTHER,
                PatientChannel.IN_PERSON,
                Reached.PERSON,
                false,
                List.of(PatientOffer.PHONE_NUMBER),
                Optional.empty());
    }

    PatientContacted told() {
        return contacted(PatientContactPurpose.TELL_OUTCOME, PatientChannel.PHONE, Reached.PERSON);
    }

    PatientLedChosen alone() {
        return alone(Actor.PATIENT, Optional.of(new Words("I will call them myself.")));
    }

    PatientLedChosen alone(Actor actor, Optional<Words> words) {
        return new PatientLedChosen(
                id(), now, now, actor, NURSE, Optional.empty(), words, List.of(PatientSupport.WORDS_PREPARED));
    }

    EnteredInError error(DocumentId what) {
        return error(what, Actor.REQUESTER);
    }

    EnteredInError error(DocumentId what, Actor actor) {
        return new EnteredInError(
                id(), now, now, actor, NURSE, Optional.empty(), what, NURSE, new Words("typed in the wrong file"));
    }

    Attended attended(EvidenceSource source) {
        return new Attended(
                id(),
                now,
                now,
                Actor.PATIENT,
                NURSE,
                Optional.empty(),
                now.toLocalDate(),
                source,
                source.program() ? back : Optional.empty());
    }

    FollowUpPlanned planned(FollowUpPlanned.With with, FollowUpPlanned.Use use) {
        return new FollowUpPlanned(
                id(),
                now,
                now,
                Actor.REQUESTER,
                NURSE,
                Optional.empty(),
                now.toLocalDate().plusDays(14),
                with,
                use);
    }

    FollowedUp followedUp(EvidenceSource source, Answer connected, Answer workedWith, boolean closing) {
        return new FollowedUp(
                id(),
                now,
                now,
                Actor.REQUESTER,
                NURSE,
                Optional.empty(),
                Optional.empty(),
                source,
                connected,
                workedWith,
                Optional.empty(),
                Optional.empty(),
                Answer.UNKNOWN,
                closing,
                Optional.empty(),
                Optional.empty(),
                source.program() ? back : Optional.empty());
    }

    Ended ended(ReferralEnd end, EndReason reason) {
        return new Ended(
                id(),
                now,
                now,
                Actor.REQUESTER,
                NURSE,
                Optional.empty(),
                end,
                Optional.of(reason),
                end == ReferralEnd.REDIRECTED ? Optional.of(DocumentId.of("referral-2")) : Optional.empty(),
                Optional.empty());
    }

    /** Willing, agreed, assessed, considered and chosen. */
    Story ready() {
        return add(willing(Willingness.WILLING)).add(agreed()).considered().add(chosen());
    }

    Story considered() {
        return add(assessed()).add(considered(consideration()));
    }

    Story sent() {
        return ready().add(call());
    }

    Story connected() {
        return sent().add(attended(EvidenceSource.PATIENT));
    }

    /** A referral in a state, with an agreement in force wherever it is past preparing. */
    static Story in(ReferralState state) {
        Story s = new Story();
        return switch (state) {
            case PROPOSED -> s;
            case DEFERRED -> s.add(s.willing(Willingness.RELUCTANT));
            case PREPARING -> s.add(s.willing(Willingness.WILLING));
            case READY -> s.ready();
            case CONNECTING -> s.ready().add(s.voicemail());
            case SENT -> s.sent();
            case ACCEPTED -> s.sent().add(s.answered(RecipientAnswered.Answered.ACCEPTS));
            case CONNECTED -> s.connected();
            case CLOSED -> s.sent().add(s.ended(ReferralEnd.CANCELLED, EndReason.NOT_NEEDED_NOW));
        };
    }
}
