package org.warmhandoff.referral;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.warmhandoff.consent.Channel;
import org.warmhandoff.consent.Consent;
import org.warmhandoff.consent.Designation;
import org.warmhandoff.consent.Disclosure;
import org.warmhandoff.consent.Expiration;
import org.warmhandoff.consent.InfoCategory;
import org.warmhandoff.consent.Item;
import org.warmhandoff.consent.Provenance;
import org.warmhandoff.consent.Purpose;
import org.warmhandoff.consent.Statements;
import org.warmhandoff.consent.file.LogEntry;
import org.warmhandoff.consent.file.ObligationKind;
import org.warmhandoff.consent.file.PatientFile;
import org.warmhandoff.consent.file.Said;
import org.warmhandoff.consent.part2.Decision;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.Party;
import org.warmhandoff.core.PartyId;
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
import org.warmhandoff.referral.event.MeetingStance;
import org.warmhandoff.referral.event.NeedsAssessed;
import org.warmhandoff.referral.event.NeedsAssessment;
import org.warmhandoff.referral.event.PatientContacted;
import org.warmhandoff.referral.event.PatientLedChosen;
import org.warmhandoff.referral.event.PreferenceItem;
import org.warmhandoff.referral.event.Preferences;
import org.warmhandoff.referral.event.Preferences.GroupComfort;
import org.warmhandoff.referral.event.ProgramChosen;
import org.warmhandoff.referral.event.ProgramConsideration;
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
import org.warmhandoff.referral.vocabulary.Fellowship;
import org.warmhandoff.referral.vocabulary.MedicationStance;
import org.warmhandoff.referral.vocabulary.MoudAcceptance;
import org.warmhandoff.referral.vocabulary.PatientChannel;
import org.warmhandoff.referral.vocabulary.PatientContactPurpose;
import org.warmhandoff.referral.vocabulary.PatientOffer;
import org.warmhandoff.referral.vocabulary.PatientSupport;

/**
 * A sequence of events drawn at random: mostly what may come next, now and then anything. What is refused is left out, or, now and
 * then, done all the same.
 */
final class Walk {
    private static final PartyId NURSE = PartyId.of("nurse-1");
    private static final PartyId RIVER = PartyId.of("org-river");
    private static final PartyId HILL = PartyId.of("org-hill");
    private static final int STEPS = 22;

    private final Random random;
    final boolean part2;
    final boolean falsified;
    final Party practice;
    final Proposed.Target target;
    private final SupportModality modality;
    private final ZonedDateTime start = ZonedDateTime.parse("2026-11-02T09:00-05:00[America/New_York]");
    private ZonedDateTime now = start;
    private final Optional<Shared> noReturn = Optional.empty();
    PatientFile file;
    final List<ReferralEvent> events = new ArrayList<>();
    boolean forced;
    Referral referral;
    private int made;

    Walk(long seed) {
        random = new Random(seed);
        part2 = random.nextInt(5) < 2;
        falsified = random.nextInt(3) == 0;
        practice = part2
                ? Party.part2Program("practice-1", "Hilltop Recovery Practice")
                : Party.practiceThatIsNoProgram("practice-1", "Hilltop Family Practice");
        target = random.nextInt(12) == 0 ? Proposed.Target.INTERNAL : Proposed.Target.EXTERNAL;
        modality = one(
                SupportModality.INDIVIDUAL_COUNSELING,
                SupportModality.INDIVIDUAL_COUNSELING,
                SupportModality.GROUP_THERAPY,
                SupportModality.MUTUAL_HELP_GROUP);
        file = PatientFile.of(Story.PATIENT, practice.id());
        if (random.nextInt(12) > 0) {
            file = file.with(consent()).reviewed(LocalDate.of(2028, 1, 1));
        }
        Proposed first = Proposed.builder()
                .id(id())
                .occurredAt(now)
                .recordedAt(now)
                .actor(Actor.REQUESTER)
                .recordedBy(NURSE)
                .referral(DocumentId.of("referral-1"))
                .patient(Story.PATIENT)
                .direction(random.nextInt(8) == 0 ? Direction.FROM_BH_TO_MOUD : Direction.FROM_MOUD_TO_BH)
                .target(target)
                .modality(modality)
                .reason(new Words("support beside the medication"))
                .priority(one(Proposed.Priority.values()))
                .build();
        events.add(first);
        referral = Referral.propose(first, practice, file, Story.PART2);
        for (int i = 0; i < STEPS && referral.stopped().isEmpty(); i++) {
            step();
        }
    }

    private void step() {
        now = now.plusHours(1 + random.nextInt(30));
        if (random.nextInt(14) == 0) {
            now = now.plusDays(random.nextInt(50));
        }
        if (referral.state().reachedProgram() && random.nextInt(60) == 0) {
            inVain();
        } else if (referral.state().reachedProgram() && random.nextInt(60) == 0) {
            withdraw();
        } else {
            take(random.nextInt(4) == 0 ? anything() : next());
        }
    }

    private void take(ReferralEvent event) {
        event.told().filter(s -> random.nextInt(6) > 0).ifPresent(s -> discharge(event.id(), s.disclosure()));
        Transition t = referral.apply(event, file, Story.PART2);
        if (t.moved()) {
            events.add(event);
            referral = t.referral();
        } else if (random.nextInt(5) == 0) {
            events.add(event);
            Referral all = Referral.replay(log(), Story.PART2);
            if (all.stopped().isPresent() && random.nextInt(8) > 0) {
                events.remove(events.size() - 1);
            } else {
                forced = true;
                referral = all;
            }
        }
    }

    /** The patient is sought three times, and the referral ends as unable to contact. */
    private void inVain() {
        for (PatientChannel channel : List.of(PatientChannel.PHONE, PatientChannel.LETTER, PatientChannel.PHONE)) {
            take(contacted(PatientContactPurpose.FOLLOW_UP, channel, Reached.NO_ANSWER));
            now = now.plusDays(4);
        }
        take(ended(ReferralEnd.UNABLE_TO_CONTACT, Optional.of(EndReason.PATIENT_UNREACHABLE)));
    }

    /** The patient takes the agreement back, is told, and the referral ends long after. */
    private void withdraw() {
        take(said(ConsentAnswered.Said.REVOKED));
        take(contacted(PatientContactPurpose.OFFER_ALTERNATIVE, PatientChannel.PHONE, Reached.PERSON));
        now = now.plusDays(95);
        take(ended(ReferralEnd.CONSENT_WITHDRAWN, Optional.of(EndReason.AGREEMENT_ENDED)));
    }

    ReferralLog log() {
        return ReferralLog.of(now, practice, file, events);
    }

    @SafeVarargs
    private <T> T one(T... of) {
        return of[random.nextInt(of.length)];
    }

    private boolean often() {
        return random.nextInt(8) > 0;
    }

    private boolean seldom() {
        return random.nextInt(60) == 0;
    }

    private boolean usually() {
        return random.nextInt(40) > 0;
    }

    private DocumentId id() {
        return DocumentId.of("event-" + ++made);
    }

    // The file

    private Consent consent() {
        boolean both = random.nextInt(2) == 0;
        Consent c = Story.consent(start.toLocalDate().plusDays(one(10, 60, 120, 400)));
        var scope = c.scope().orElseThrow();
        if (both) {
            scope = scope.withDisclosers(List.of(Designation.named("practice-1"), Designation.named("org-river")))
                    .withRecipients(List.of(Designation.named("org-river"), Designation.named("practice-1")))
                    .withContents(List.of(InfoCategory.REFERRAL_REASON, InfoCategory.ATTENDANCE));
        } else if (random.nextInt(6) == 0) {
            scope = scope.withRecipients(List.of(Designation.named("org-hill")));
        }
        c = c.withScope(scope);
        return switch (random.nextInt(14)) {
            case 0 -> c.withExpiration(Optional.<Expiration>empty());
            case 1 -> c.withSignatures(List.of());
            case 2 ->
                c.withStatements(
                        new Statements(Answer.NO, Answer.YES, Answer.YES, Answer.YES, Answer.YES, Answer.UNKNOWN));
            default -> c;
        };
    }

    private void discharge(DocumentId act, Disclosure told) {
        Said said = new Said(
                Optional.of(Said.Statement.STATEMENT_1),
                Optional.of(Channel.ELECTRONIC),
                Optional.of(Said.Gave.COPY_OF_CONSENT),
                Optional.of(NURSE),
                Optional.of(told.recipient().id()),
                Optional.of(now.toLocalDate()),
                Optional.of(new Words("reason for referral")),
                Optional.of(Purpose.TREATMENT),
                Optional.of(Channel.ELECTRONIC),
                true,
                false);
        List<LogEntry> entries = Stream.of(
                        ObligationKind.NOTICE,
                        ObligationKind.COPY,
                        ObligationKind.NECESSARY,
                        ObligationKind.LOG,
                        ObligationKind.PROVENANCE)
                .map(k -> new LogEntry(entry(act, k), act, k, now, NURSE, said))
                .toList();
        file = file.logging(entries);
    }

    private static DocumentId entry(DocumentId act, ObligationKind kind) {
        return DocumentId.of(act + "-" + kind.name());
    }

    private Optional<Shared.Decided> noted() {
        return falsified
                ? Optional.of(new Shared.Decided(one(Decision.Word.values()), Optional.of(new Words("made up"))))
                : Optional.empty();
    }

    private Shared shared(DocumentId act) {
        String who = often() ? "org-river" : "org-hill";
        Party to = often() ? Party.coveredEntity(who, "Riverside Counseling") : Party.of(who, "Riverside Counseling");
        Disclosure d = Disclosure.builder()
                .holder(practice)
                .recipient(to)
                .purpose(often() ? Purpose.TREATMENT : Purpose.PAYMENT)
                .addItem(new Item(
                        often() ? InfoCategory.REFERRAL_REASON : InfoCategory.MEDICATIONS,
                        Optional.empty(),
                        Optional.of(Provenance.MADE_HERE),
                        Optional.of(often() ? Answer.YES : Answer.NO),
                        Optional.empty(),
                        Answer.UNKNOWN))
                .build();
        return new Shared(
                d,
                noted(),
                Stream.of(ObligationKind.values()).map(k -> entry(act, k)).toList());
    }

    private Optional<Shared> returned() {
        if (random.nextInt(3) == 0) {
            return noReturn;
        }
        Party from = one(
                Party.part2Program("org-river", "Riverside Counseling"),
                Party.practiceThatIsNoProgram("org-river", "Riverside Counseling"),
                Party.of("org-river", "Riverside Counseling"));
        Disclosure d = Disclosure.builder()
                .holder(from)
                .recipient(practice)
                .purpose(often() ? Purpose.TREATMENT : Purpose.PDMP_REPORT)
                .addItem(Item.of(InfoCategory.ATTENDANCE).withProvenance(Provenance.MADE_HERE))
                .build();
        return Optional.of(new Shared(d, noted(), List.of()));
    }

    // Events

    private ReferralEvent next() {
        return switch (referral.state()) {
            case PROPOSED, DEFERRED ->
                random.nextInt(3) > 0 ? willing(Willingness.WILLING) : willing(one(Willingness.values()));
            case PREPARING -> preparing();
            case READY, CONNECTING -> one(attempt(), attempt(), answered(), alone());
            case SENT, ACCEPTED ->
                one(
                        answered(),
                        appointment(),
                        attended(),
                        conversation(),
                        sentInformation(),
                        planned(),
                        followedUp(random.nextBoolean()));
            case CONNECTED -> one(planned(), conversation(), followedUp(true), followedUp(false));
            case CLOSED -> one(contacted(), contacted(), error());
        };
    }

    private ReferralEvent preparing() {
        if (!NeedsRules.assessed(referral.events())) {
            return needs();
        } else if (referral.program().isEmpty()) {
            return NeedsRules.consideration(referral.events(), RIVER).isPresent() ? chosen() : considered();
        }
        return one(
                said(ConsentAnswered.Said.GIVEN),
                said(ConsentAnswered.Said.GIVEN),
                said(ConsentAnswered.Said.REFUSED),
                alone());
    }

    private ReferralEvent anything() {
        return switch (random.nextInt(20)) {
            case 0 -> willing(one(Willingness.values()));
            case 1 -> said(ConsentAnswered.Said.GIVEN);
            case 2 -> attempt(ConnectionMethod.CAPACITY_INQUIRY);
            case 3 -> said(ConsentAnswered.Said.REFUSED);
            case 4, 5, 6 -> said(ConsentAnswered.Said.REVOKED);
            case 7 -> needs();
            case 8 -> considered();
            case 9 -> chosen();
            case 10 -> attempt();
            case 11 -> conversation();
            case 12 -> answered();
            case 13 -> attended();
            case 14 -> followedUp(random.nextBoolean());
            case 15 -> contacted();
            case 16, 17 -> alone();
            case 18 -> ended();
            default -> error();
        };
    }

    private WillingnessRecorded willing(Willingness how) {
        return new WillingnessRecorded(
                id(),
                now,
                now,
                often() ? Actor.PATIENT : Actor.REQUESTER,
                NURSE,
                Optional.empty(),
                how,
                often() ? Optional.of(new Words("as I said")) : Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private ConsentAnswered said(ConsentAnswered.Said what) {
        boolean given = what == ConsentAnswered.Said.GIVEN;
        boolean written = random.nextInt(4) > 0;
        Agreement agreement = written
                ? new Agreement(
                        Optional.of(Story.CONSENT),
                        Optional.empty(),
                        Agreement.Form.WRITTEN,
                        start.toLocalDate(),
                        List.of(),
                        List.of(),
                        Optional.empty())
                : new Agreement(
                        often() ? Optional.of(DocumentId.of("note-1")) : Optional.empty(),
                        Optional.of(often() ? RIVER : HILL),
                        Agreement.Form.NOTED_VERBAL,
                        now.toLocalDate(),
                        List.of(Purpose.TREATMENT),
                        List.of(InfoCategory.REFERRAL_REASON),
                        Optional.of(now.toLocalDate().plusDays(one(5, 200))));
        return new ConsentAnswered(
                id(),
                now,
                now,
                often() ? Actor.PATIENT : Actor.RECIPIENT,
                NURSE,
                Optional.empty(),
                what,
                given ? Optional.of(agreement) : Optional.empty(),
                Optional.empty(),
                given || random.nextBoolean() ? Optional.empty() : Optional.of(RIVER));
    }

    private NeedsAssessed needs() {
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
                        .concerns(List.of(new Words("sleep")))
                        .challenges(List.of())
                        .familyInvolvement(one(NeedsAssessment.FamilyInvolvement.values()))
                        .build(),
                often() ? Optional.of(preferences()) : Optional.empty());
    }

    private Preferences preferences() {
        return Preferences.builder()
                .groupComfort(!seldom() ? GroupComfort.COMFORTABLE : one(GroupComfort.values()))
                .addAllAvoidModalities(!seldom() ? List.of() : List.of(modality))
                .addAllAvoidFellowships(usually() ? List.of() : List.of(Fellowship.NARCOTICS_ANONYMOUS))
                .build();
    }

    private MeetingStance stance() {
        return new MeetingStance(
                one(MedicationStance.values()),
                one(MedicationStance.Basis.values()),
                Optional.of(now.toLocalDate()),
                Optional.empty());
    }

    private Optional<ProgramConsideration.Checked> checked() {
        return often()
                ? Optional.of(new ProgramConsideration.Checked(
                        often() ? ProgramConsideration.Match.MATCH : ProgramConsideration.Match.UNKNOWN,
                        new Words("asked by phone"),
                        now.toLocalDate(),
                        NURSE))
                : Optional.empty();
    }

    private ProgramConsidered considered() {
        return new ProgramConsidered(
                id(),
                now,
                now,
                Actor.REQUESTER,
                NURSE,
                Optional.empty(),
                ProgramConsideration.builder()
                        .program(RIVER)
                        .modality(modality)
                        .availability(checked())
                        .eligibility(checked())
                        .affordability(checked())
                        .moudAcceptance(usually() ? MoudAcceptance.PROVIDES : one(MoudAcceptance.values()))
                        .groupOnly(usually() ? Answer.NO : Answer.YES)
                        .fellowship(often() ? Optional.empty() : Optional.of(Fellowship.NARCOTICS_ANONYMOUS))
                        .stance(usually() ? Optional.empty() : Optional.of(stance()))
                        .addAllUnmetRequired(!seldom() ? List.of() : List.of(one(PreferenceItem.values())))
                        .addAllRelaxed(usually() ? List.of() : List.of(one(PreferenceItem.values())))
                        .mutualHelpStanceTold(usually() ? Answer.YES : Answer.NO)
                        .build());
    }

    private ProgramChosen chosen() {
        return new ProgramChosen(id(), now, now, Actor.PATIENT, NURSE, Optional.empty(), RIVER, often());
    }

    private HandoffPerson atTheProgram() {
        PartyId where = target == Proposed.Target.INTERNAL ? practice.id() : often() ? RIVER : HILL;
        return new HandoffPerson(where, CareTeamRole.COUNSELOR, Optional.of(PartyId.of("counselor-1")));
    }

    private Attempted attempt() {
        return attempt(one(
                ConnectionMethod.CALL_ON_BEHALF,
                ConnectionMethod.CALL_ON_BEHALF,
                ConnectionMethod.THREE_WAY_CALL,
                ConnectionMethod.WARM_HANDOFF_IN_PERSON,
                ConnectionMethod.REFERRAL_DOCUMENT_SENT,
                ConnectionMethod.APPOINTMENT_BOOKED_FOR_PATIENT,
                ConnectionMethod.PHONE_NUMBER_GIVEN));
    }

    private Attempted attempt(ConnectionMethod method) {
        DocumentId id = id();
        boolean names = method != ConnectionMethod.CAPACITY_INQUIRY && often();
        boolean tells = names && target == Proposed.Target.EXTERNAL && random.nextInt(12) > 0;
        return new Attempted(
                id,
                now,
                now,
                Actor.REQUESTER,
                NURSE,
                Optional.empty(),
                method,
                atTheProgram(),
                Optional.of(names ? Reached.PERSON : Reached.VOICEMAIL),
                random.nextBoolean(),
                names,
                often(),
                Answer.UNKNOWN,
                List.of(),
                Optional.of(new HandoffPerson(practice.id(), CareTeamRole.NURSE, Optional.of(NURSE))),
                Optional.of(atTheProgram()),
                random.nextBoolean() ? Optional.of(now.toLocalDate().plusDays(7)) : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                tells ? Optional.of(shared(id)) : Optional.empty(),
                returned());
    }

    private ConversationHeld conversation() {
        DocumentId id = id();
        return new ConversationHeld(
                id,
                now,
                now,
                one(Actor.REQUESTER, Actor.REQUESTER, Actor.RECIPIENT),
                NURSE,
                Optional.empty(),
                atTheProgram(),
                one(CommunicationChannel.PHONE, CommunicationChannel.SECURE_MESSAGE),
                List.of(one(ConversationTopic.values())),
                Optional.empty(),
                one(Answer.values()),
                Optional.empty(),
                random.nextInt(3) > 0 ? Optional.of(shared(id)) : Optional.empty(),
                returned());
    }

    private RecipientAnswered answered() {
        DocumentId id = id();
        return new RecipientAnswered(
                id,
                now,
                now,
                often() ? Actor.RECIPIENT : Actor.REQUESTER,
                NURSE,
                one(RecipientAnswered.Answered.values()),
                Optional.empty(),
                often() ? Optional.of(EndReason.NO_CAPACITY) : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                random.nextInt(3) == 0 ? Optional.of(shared(id)) : Optional.empty(),
                returned());
    }

    private InformationSent sentInformation() {
        DocumentId id = id();
        return new InformationSent(id, now, now, Actor.REQUESTER, NURSE, Optional.empty(), shared(id));
    }

    private AppointmentSet appointment() {
        DocumentId id = id();
        AppointmentSet.Change change = one(AppointmentSet.Change.values());
        Actor actor = one(Actor.RECIPIENT, Actor.PATIENT, Actor.REQUESTER);
        Optional<DocumentId> call =
                SinceChoice.attempts(referral).stream().map(e -> e.event().id()).findFirst();
        return new AppointmentSet(
                id,
                now,
                now,
                actor,
                NURSE,
                actor == Actor.REQUESTER ? call : Optional.empty(),
                change,
                change.dates() ? Optional.of(now.toLocalDate().plusDays(random.nextInt(9))) : Optional.empty(),
                actor,
                Optional.empty(),
                actor == Actor.REQUESTER && often() ? Optional.of(shared(id)) : Optional.empty(),
                returned());
    }

    private Attended attended() {
        EvidenceSource source = one(EvidenceSource.values());
        return new Attended(
                id(), now, now, Actor.REQUESTER, NURSE, Optional.empty(), now.toLocalDate(), source, returned());
    }

    private FollowUpPlanned planned() {
        return new FollowUpPlanned(
                id(),
                now,
                now,
                Actor.REQUESTER,
                NURSE,
                Optional.empty(),
                now.toLocalDate().plusDays(10),
                one(FollowUpPlanned.With.values()),
                often() ? FollowUpPlanned.Use.FOLLOW_UP : FollowUpPlanned.Use.COMPLIANCE_FOR_MEDICATION);
    }

    private FollowedUp followedUp(boolean closing) {
        DocumentId id = id();
        Answer connected = one(Answer.values());
        return new FollowedUp(
                id,
                now,
                now,
                Actor.REQUESTER,
                NURSE,
                Optional.empty(),
                Optional.empty(),
                random.nextBoolean() ? EvidenceSource.PATIENT : one(EvidenceSource.values()),
                connected,
                connected == Answer.NO && often() ? Answer.NO : one(Answer.values()),
                Optional.empty(),
                Optional.empty(),
                Answer.UNKNOWN,
                closing,
                random.nextBoolean() ? Optional.of(new Words("it went well")) : Optional.empty(),
                random.nextInt(4) == 0 ? Optional.of(shared(id)) : Optional.empty(),
                returned());
    }

    private PatientContacted contacted() {
        return contacted(one(PatientContactPurpose.values()), one(PatientChannel.values()), one(Reached.values()));
    }

    private PatientContacted contacted(PatientContactPurpose purpose, PatientChannel channel, Reached reached) {
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
                List.of(one(PatientOffer.values())),
                Optional.empty());
    }

    private PatientLedChosen alone() {
        return new PatientLedChosen(
                id(),
                now,
                now,
                often() ? Actor.PATIENT : Actor.REQUESTER,
                NURSE,
                Optional.empty(),
                often() ? Optional.of(new Words("I will go alone")) : Optional.empty(),
                List.of(PatientSupport.COMPANION));
    }

    private Ended ended() {
        return ended(
                one(
                        ReferralEnd.UNABLE_TO_CONTACT,
                        ReferralEnd.CONSENT_WITHDRAWN,
                        ReferralEnd.REDIRECTED,
                        ReferralEnd.CANCELLED),
                often() ? Optional.of(one(EndReason.values())) : Optional.empty());
    }

    private Ended ended(ReferralEnd end, Optional<EndReason> reason) {
        DocumentId id = id();
        return new Ended(
                id,
                now,
                now,
                Actor.REQUESTER,
                NURSE,
                Optional.empty(),
                end,
                reason,
                often() ? Optional.of(DocumentId.of("referral-2")) : Optional.empty(),
                random.nextInt(6) == 0 ? Optional.of(shared(id)) : Optional.empty());
    }

    private EnteredInError error() {
        ReferralEvent what = events.get(random.nextInt(events.size()));
        return new EnteredInError(
                id(),
                now,
                now,
                often() ? Actor.REQUESTER : Actor.PATIENT,
                NURSE,
                Optional.empty(),
                random.nextInt(12) == 0 ? referral.id() : what.id(),
                NURSE,
                new Words("the wrong file"));
    }
}
