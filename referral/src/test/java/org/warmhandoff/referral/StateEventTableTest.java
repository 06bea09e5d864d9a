package org.warmhandoff.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmhandoff.consent.Disclosure;
import org.warmhandoff.consent.InfoCategory;
import org.warmhandoff.consent.Purpose;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.Party;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.Words;
import org.warmhandoff.core.care.CareTeamRole;
import org.warmhandoff.core.care.SupportModality;
import org.warmhandoff.referral.event.Actor;
import org.warmhandoff.referral.event.AppointmentSet;
import org.warmhandoff.referral.event.Attempted;
import org.warmhandoff.referral.event.ConnectionMethod;
import org.warmhandoff.referral.event.ConsentAnswered;
import org.warmhandoff.referral.event.EndReason;
import org.warmhandoff.referral.event.Ended;
import org.warmhandoff.referral.event.EvidenceSource;
import org.warmhandoff.referral.event.FollowUpPlanned;
import org.warmhandoff.referral.event.HandoffPerson;
import org.warmhandoff.referral.event.MeetingStance;
import org.warmhandoff.referral.event.NeedsAssessment;
import org.warmhandoff.referral.event.PatientContacted;
import org.warmhandoff.referral.event.PreferenceItem;
import org.warmhandoff.referral.event.Preferences;
import org.warmhandoff.referral.event.ProgramConsideration;
import org.warmhandoff.referral.event.ProgramConsideration.Match;
import org.warmhandoff.referral.event.Reached;
import org.warmhandoff.referral.event.RecipientAnswered.Answered;
import org.warmhandoff.referral.event.ReferralEnd;
import org.warmhandoff.referral.event.ReferralEvent;
import org.warmhandoff.referral.event.Shared;
import org.warmhandoff.referral.event.Willingness;
import org.warmhandoff.referral.event.WillingnessRecorded;
import org.warmhandoff.referral.vocabulary.ConversationTopic;
import org.warmhandoff.referral.vocabulary.MedicationStance;
import org.warmhandoff.referral.vocabulary.MoudAcceptance;
import org.warmhandoff.referral.vocabulary.PatientChannel;
import org.warmhandoff.referral.vocabulary.PatientContactPurpose;

/** Every event in every state does what the table written by hand says, and the printed table is that of the code ({@code -Dwarmhandoff.write=true} writes it). */
class StateEventTableTest {
    private static final Path PAGE = Path.of("docs/states.md");
    private static final String BEGIN = "<!-- table -->\n";
    private static final String END = "<!-- end of table -->";

    record Expected(String event, String given, ReferralState state, String outcome) {
        @Override
        public String toString() {
            return event + (given.isEmpty() ? "" : " [" + given + "]") + " in " + state;
        }
    }

    static List<Expected> cells() throws IOException {
        List<Expected> cells = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/state-event-table.csv"))) {
            String[] parts = line.split(",", -1);
            if (!line.startsWith("#") && !parts[0].equals("event")) {
                for (ReferralState state : ReferralState.values()) {
                    String outcome = parts[2 + List.of(ReferralState.values()).indexOf(state)];
                    if (!outcome.equals("-")) {
                        cells.add(new Expected(parts[0], parts[1], state, outcome));
                    }
                }
            }
        }
        return cells;
    }

    @ParameterizedTest
    @MethodSource("cells")
    void doesWhatTheTableSays(Expected cell) {
        Story story = story(cell);
        assertThat(story.replayed().state()).as("where the story stands").isEqualTo(cell.state());
        Transition t = story.apply(event(story, cell.event()));
        assertThat(t.findings()).allSatisfy(f -> assertThat(f.message()).isNotBlank());
        if (cell.outcome().startsWith("!")) {
            Set<String> rules =
                    t.findings().stream().map(f -> f.rule().id()).collect(Collectors.toCollection(TreeSet::new));
            assertThat(rules)
                    .containsExactlyInAnyOrderElementsOf(
                            Arrays.asList(cell.outcome().substring(1).split("\\+", -1)));
            assertThat(t.referral().state()).isEqualTo(cell.state());
        } else {
            assertThat(t.findings()).isEmpty();
            assertThat(t.referral().state()).isEqualTo(ReferralState.valueOf(cell.outcome()));
        }
    }

    @Test
    void everyRowIsAskedInEveryState() throws IOException {
        Set<String> asked = new TreeSet<>();
        for (Expected cell : cells()) {
            Story story = story(cell);
            asked.add(EventRow.of(event(story, cell.event())) + " " + cell.state());
        }
        assertThat(asked)
                .hasSize(EventRow.values().length
                        * EnumSet.allOf(ReferralState.class).size());
    }

    @Test
    void thePageShowsTheTable() throws IOException {
        assertThat(shown(StateEventTable.markdown(), BEGIN, END)).isEqualTo(StateEventTable.markdown());
    }

    @Test
    void thePageDrawsWhatLeadsFromStateToState() throws IOException {
        Map<String, Set<EventRow>> moves = new LinkedHashMap<>();
        for (ReferralState from : ReferralState.values()) {
            for (Expected cell : cells()) {
                if (cell.state() == from
                        && !cell.outcome().startsWith("!")
                        && !cell.outcome().equals(from.name())) {
                    EventRow row = EventRow.of(event(story(cell), cell.event()));
                    if (row != EventRow.ENTERED_IN_ERROR) {
                        moves.computeIfAbsent(from + " --> " + cell.outcome(), k -> new TreeSet<>())
                                .add(row);
                    }
                }
            }
        }
        StringBuilder s = new StringBuilder("```mermaid\nstateDiagram-v2\n    [*] --> PROPOSED : Proposed\n");
        moves.forEach((move, rows) -> s.append("    ")
                .append(move)
                .append(" : ")
                .append(rows.stream().map(r -> r.words().replace("`", "")).collect(Collectors.joining(" / ")))
                .append('\n'));
        s.append("    CLOSED --> [*]\n```\n");
        assertThat(moves).hasSizeGreaterThan(25);
        assertThat(shown(s.toString(), "<!-- diagram -->\n", "<!-- end of diagram -->"))
                .isEqualTo(s.toString());
    }

    /** What stands on the page between two marks; written there first where that is asked for. */
    private static String shown(String drawn, String begin, String end) throws IOException {
        String page = Files.readString(PAGE);
        int from = page.indexOf(begin) + begin.length();
        if (Boolean.getBoolean("warmhandoff.write")) {
            page = page.substring(0, from) + drawn + page.substring(page.indexOf(end));
            Files.writeString(PAGE, page);
        }
        return page.substring(from, page.indexOf(end));
    }

    private static Story story(Expected cell) {
        Story s = cell.given().equals("tried") ? tried() : base(cell);
        for (String token : cell.given().split("\\+", -1)) {
            switch (token) {
                case "agreed" -> {
                    if (cell.state().beforeReady()) {
                        s.add(s.agreed());
                    }
                }
                case "assessed" -> s.add(s.assessed());
                case "considered" -> s.considered();
                case "in-a-group" ->
                    s.add(s.assessed(Preferences.GroupComfort.DECLINES_GROUP)).add(s.considered(program(s, token)));
                case "misses-what-is-required",
                        "beyond-the-limit",
                        "asks-to-taper",
                        "unwelcome",
                        "unwelcome-and-told" -> s.add(s.considered(program(s, token)));
                case "revoked" -> s.add(s.said(ConsentAnswered.Said.REVOKED));
                case "refused" -> s.add(s.said(ConsentAnswered.Said.REFUSED));
                case "chosen" -> s.add(s.chosen());
                case "expired" -> s.wait(90);
                case "expiredAndAsked" -> s.wait(90).add(asked(s));
                case "revokedAndTold" ->
                    s.add(s.said(ConsentAnswered.Said.REVOKED)).add(s.told()).wait(100);
                case "revokedAndNotTold" ->
                    s.add(s.said(ConsentAnswered.Said.REVOKED)).wait(100);
                case "revokedAndToldTooSoon" ->
                    s.add(s.said(ConsentAnswered.Said.REVOKED)).add(s.told()).wait(30);
                case "revokedAndAlone" ->
                    s.add(s.said(ConsentAnswered.Said.REVOKED))
                            .add(s.alone())
                            .add(s.told())
                            .wait(100);
                case "booked" ->
                    s.add(s.appointment(AppointmentSet.Change.BOOKED, Actor.RECIPIENT))
                            .wait(10);
                case "bookedAhead" -> s.add(s.appointment(AppointmentSet.Change.BOOKED, Actor.RECIPIENT));
                case "familyWanted" -> s.add(s.assessed(NeedsAssessment.FamilyInvolvement.WANTED));
                case "contacted" -> s.add(s.told());
                case "triedTheProgram" -> triedTheProgram(s);
                case "triedThePatient" -> triedThePatient(s, PatientChannel.LETTER);
                case "triedThePatientOneWay" -> triedThePatient(s, PatientChannel.PHONE);
                default -> {}
            }
        }
        return s;
    }

    private static Story base(Expected cell) {
        Story s = new Story();
        return switch (cell.given()) {
            case "wasReady" -> s.ready().add(s.willing(Willingness.HESITANT));
            case "chosenBeforeAgreement", "chosenBeforeAgreement+agreed+asks-to-taper" ->
                s.add(s.willing(Willingness.WILLING)).considered().add(s.chosen());
            case "wasIncompleteSinceReady" -> s.ready().add(s.assessedWithoutPreferences());
            case "wasNotEligibleSinceReady" -> s.ready().add(s.considered(notEligible(s)));
            case "mutualHelp" -> mutualHelp();
            case "openByTime" -> beginningTomorrow(s).ready().wait(1);
            default -> Story.in(cell.state());
        };
    }

    private static Story tried() {
        Story s = new Story();
        s.ready().add(s.voicemail()).wait(3);
        s.add(s.document(false)).wait(5);
        Attempted nobody = s.attempt(ConnectionMethod.THREE_WAY_CALL, b -> b.reached(Reached.NO_ANSWER));
        return s.add(s.voicemail()).add(nobody);
    }

    private static void triedTheProgram(Story s) {
        s.add(s.voicemail()).wait(4);
        s.add(s.voicemail()).wait(4);
        s.add(s.attempt(ConnectionMethod.THREE_WAY_CALL, b -> b.reached(Reached.NO_ANSWER)));
    }

    private static void triedThePatient(Story s, PatientChannel third) {
        s.add(s.contacted(PatientContactPurpose.FOLLOW_UP, PatientChannel.PHONE, Reached.NO_ANSWER))
                .wait(4);
        s.add(s.contacted(PatientContactPurpose.FOLLOW_UP, PatientChannel.PHONE, Reached.NO_ANSWER))
                .wait(4);
        s.add(s.contacted(PatientContactPurpose.FOLLOW_UP, third, Reached.NO_ANSWER));
    }

    private static PatientContacted asked(Story s) {
        return s.contacted(PatientContactPurpose.RENEW_AGREEMENT, PatientChannel.PHONE, Reached.NO_ANSWER);
    }

    private static Story mutualHelp() {
        Story s = new Story();
        s.modality = SupportModality.MUTUAL_HELP_GROUP;
        return s.add(s.willing(Willingness.WILLING)).considered().add(s.chosen());
    }

    private static Story beginningTomorrow(Story s) {
        LocalDate day = s.now.toLocalDate().plusDays(1);
        s.file = Story.file(Story.consent(day.plusDays(50)).withBeginsOn(day));
        return s;
    }

    private static ProgramConsideration notEligible(Story s) {
        return s.checked(Match.MATCH, Match.MISMATCH, Match.MATCH).build();
    }

    /** A program that one rule on the choice speaks of. */
    private static ProgramConsideration program(Story s, String name) {
        return switch (name) {
            case "misses-what-is-required" ->
                s.fitting().addUnmetRequired(PreferenceItem.LANGUAGES).build();
            case "beyond-the-limit" ->
                s.checked(Match.MATCH, Match.MATCH, Match.MISMATCH)
                        .addUnmetRequired(PreferenceItem.COST_LIMIT)
                        .build();
            case "asks-to-taper" ->
                s.fitting().moudAcceptance(MoudAcceptance.REQUIRES_TAPER).build();
            case "unwelcome" -> unwelcome(s).build();
            case "unwelcome-and-told" ->
                unwelcome(s).mutualHelpStanceTold(Answer.YES).build();
            case "in-a-group" -> s.fitting().groupOnly(Answer.YES).build();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static ProgramConsideration.Builder unwelcome(Story s) {
        s.modality = SupportModality.MUTUAL_HELP_GROUP;
        return s.fitting()
                .stance(new MeetingStance(
                        MedicationStance.HOSTILE,
                        MedicationStance.Basis.ASKED_GROUP,
                        Optional.of(s.now.toLocalDate()),
                        Optional.empty()));
    }

    private static ReferralEvent event(Story s, String name) {
        Optional<EndReason> full = Optional.of(EndReason.NO_CAPACITY);
        return switch (name) {
            case "proposed" -> s.proposed();
            case "considered-misses-what-is-required",
                    "considered-beyond-the-limit",
                    "considered-asks-to-taper",
                    "considered-unwelcome" -> s.considered(program(s, name.substring("considered-".length())));
            case "willing" -> s.willing(Willingness.INTERESTED);
            case "willing-by-staff" -> byStaff(s.willing(Willingness.WILLING));
            case "reluctant" -> s.willing(Willingness.RELUCTANT);
            case "declines" -> s.willing(Willingness.DECLINES);
            case "declines-without-words" -> wordless(s.willing(Willingness.DECLINES));
            case "given" -> s.agreed();
            case "given-without-record" -> s.said(ConsentAnswered.Said.GIVEN);
            case "refused" -> s.said(ConsentAnswered.Said.REFUSED);
            case "revoked" -> s.said(ConsentAnswered.Said.REVOKED);
            case "revoked-by-staff" -> byStaff(s.said(ConsentAnswered.Said.REVOKED));
            case "assessed" -> s.assessed();
            case "assessed-without-preferences" -> s.assessedWithoutPreferences();
            case "considered" -> s.considered(s.consideration());
            case "considered-not-eligible" -> s.considered(notEligible(s));
            case "chosen" -> s.chosen();
            case "inquiry" -> s.unnamed(ConnectionMethod.CAPACITY_INQUIRY);
            case "inquiry-naming-the-patient" -> s.attempt(ConnectionMethod.CAPACITY_INQUIRY, b -> b);
            case "number" -> s.unnamed(ConnectionMethod.PHONE_NUMBER_GIVEN);
            case "list" -> s.unnamed(ConnectionMethod.LIST_GIVEN);
            case "call" -> s.call();
            case "call-with-a-date" ->
                s.attempt(
                        ConnectionMethod.CALL_ON_BEHALF,
                        b -> b.reached(Reached.PERSON)
                                .appointmentOn(s.now.toLocalDate().plusDays(9)));
            case "call-naming-nobody" -> s.unnamed(ConnectionMethod.CALL_ON_BEHALF);
            case "voicemail" -> s.voicemail();
            case "document" -> s.document(false);
            case "document-acknowledged" -> s.document(true);
            case "transport" -> s.unnamed(ConnectionMethod.TRANSPORT_ARRANGED);
            case "warm" -> s.warm(true);
            case "warm-without-the-patient" -> s.warm(false);
            case "acknowledged" -> s.answered(Answered.ACKNOWLEDGED);
            case "asks-information" -> s.answered(Answered.ASKS_INFORMATION);
            case "accepts" -> s.answered(Answered.ACCEPTS);
            case "accepts-telling-nothing" ->
                s.answered(Answered.ACCEPTS, Actor.RECIPIENT, Optional.empty(), Optional.empty(), false);
            case "accepts-says-the-practice" ->
                s.answered(Answered.ACCEPTS, Actor.REQUESTER, Optional.empty(), Optional.empty(), true);
            case "accepts-says-the-practice-of-the-call" ->
                s.answered(Answered.ACCEPTS, Actor.REQUESTER, Optional.of(Story.CALL), Optional.empty(), true);
            case "waitlists" -> s.answered(Answered.WAITLISTS);
            case "waitlists-without-reason" ->
                s.answered(Answered.WAITLISTS, Actor.RECIPIENT, Optional.empty(), Optional.empty(), true);
            case "program-declines" -> s.answered(Answered.DECLINES);
            case "program-declines-without-reason" ->
                s.answered(Answered.DECLINES, Actor.RECIPIENT, Optional.empty(), Optional.empty(), true);
            case "not-eligible" -> s.answered(Answered.NOT_ELIGIBLE, Actor.RECIPIENT, Optional.empty(), full, true);
            case "attended" -> s.attended(EvidenceSource.PATIENT);
            case "attended-says-the-program" -> s.attended(EvidenceSource.EXTERNAL_PROVIDER);
            case "attended-assumed" -> s.attended(EvidenceSource.ASSUMED);
            case "planned" -> s.planned(FollowUpPlanned.With.BOTH, FollowUpPlanned.Use.FOLLOW_UP);
            case "planned-as-a-threat" ->
                s.planned(FollowUpPlanned.With.PROGRAM, FollowUpPlanned.Use.COMPLIANCE_FOR_MEDICATION);
            case "followed-up-yes" -> s.followedUp(EvidenceSource.PATIENT, Answer.YES, Answer.UNKNOWN, false);
            case "followed-up-unknown" -> s.followedUp(EvidenceSource.PATIENT, Answer.UNKNOWN, Answer.UNKNOWN, false);
            case "followed-up-no" -> s.followedUp(EvidenceSource.PATIENT, Answer.NO, Answer.NO, false);
            case "followed-up-says-the-program" ->
                s.followedUp(EvidenceSource.EXTERNAL_PROVIDER, Answer.YES, Answer.YES, false);
            case "followed-up-assumed" -> s.followedUp(EvidenceSource.ASSUMED, Answer.YES, Answer.UNKNOWN, false);
            case "closing-yes-yes" -> s.followedUp(EvidenceSource.PATIENT, Answer.YES, Answer.YES, true);
            case "closing-yes-no" -> s.followedUp(EvidenceSource.PATIENT, Answer.YES, Answer.NO, true);
            case "closing-no-no" -> s.followedUp(EvidenceSource.PATIENT, Answer.NO, Answer.NO, true);
            case "closing-no-no-says-the-program" ->
                s.followedUp(EvidenceSource.EXTERNAL_PROVIDER, Answer.NO, Answer.NO, true);
            case "closing-no-yes" -> s.followedUp(EvidenceSource.PATIENT, Answer.NO, Answer.YES, true);
            case "closing-unknown" -> s.followedUp(EvidenceSource.PATIENT, Answer.YES, Answer.UNKNOWN, true);
            case "closing-assumed" -> s.followedUp(EvidenceSource.ASSUMED, Answer.YES, Answer.YES, true);
            case "redirected" -> s.ended(ReferralEnd.REDIRECTED, EndReason.NO_CAPACITY);
            case "redirected-nowhere" ->
                with(s.ended(ReferralEnd.REDIRECTED, EndReason.NO_CAPACITY), full, Optional.empty(), false);
            case "cancelled" -> s.ended(ReferralEnd.CANCELLED, EndReason.MOVED);
            case "cancelled-without-reason" ->
                with(s.ended(ReferralEnd.CANCELLED, EndReason.OTHER), Optional.empty(), Optional.empty(), false);
            case "cancelled-unreachable" -> s.ended(ReferralEnd.CANCELLED, EndReason.PATIENT_UNREACHABLE);
            case "cancelled-telling-the-program" ->
                with(
                        s.ended(ReferralEnd.CANCELLED, EndReason.MOVED),
                        Optional.of(EndReason.MOVED),
                        Optional.empty(),
                        true);
            case "unable-to-contact" -> s.ended(ReferralEnd.UNABLE_TO_CONTACT, EndReason.PROGRAM_UNREACHABLE);
            case "conversation" -> s.conversation(ConversationTopic.NEEDS);
            case "conversation-telling-nothing" ->
                talk(s, Actor.REQUESTER, Optional.empty(), Optional.empty(), ConversationTopic.NEEDS);
            case "conversation-on-ground-rules" ->
                talk(s, Actor.REQUESTER, Optional.empty(), Optional.empty(), ConversationTopic.GROUND_RULES);
            case "conversation-with-somebody-else" ->
                s.conversation(
                        Actor.REQUESTER,
                        new HandoffPerson(PartyId.of("org-hill"), CareTeamRole.COUNSELOR, Optional.empty()),
                        Optional.of(Story.shared()),
                        Optional.empty(),
                        ConversationTopic.NEEDS);
            case "conversation-with-a-denied-return" ->
                talk(
                        s,
                        Actor.REQUESTER,
                        Optional.of(Story.shared()),
                        Optional.of(denied()),
                        ConversationTopic.PROGRESS);
            case "program-calls-in" ->
                talk(s, Actor.RECIPIENT, Optional.empty(), Optional.empty(), ConversationTopic.PROGRESS);
            case "program-calls-in-and-may" ->
                talk(s, Actor.RECIPIENT, Optional.empty(), Optional.of(Story.returned()), ConversationTopic.PROGRESS);
            case "information-sent" -> s.informationSent();
            case "booked" -> s.appointment(AppointmentSet.Change.BOOKED, Actor.RECIPIENT);
            case "booked-by-the-patient" -> s.appointment(AppointmentSet.Change.BOOKED, Actor.PATIENT);
            case "booked-by-the-practice" -> byPractice(s, Optional.of(Story.CALL), Optional.of(Story.shared()));
            case "booked-by-the-practice-of-nothing" -> byPractice(s, Optional.empty(), Optional.of(Story.shared()));
            case "booked-by-the-practice-telling-nothing" -> byPractice(s, Optional.of(Story.CALL), Optional.empty());
            case "moved" -> s.appointment(AppointmentSet.Change.MOVED, Actor.RECIPIENT);
            case "missed" -> s.appointment(AppointmentSet.Change.MISSED, Actor.RECIPIENT);
            case "cancelled-by-the-patient" -> s.appointment(AppointmentSet.Change.CANCELLED, Actor.PATIENT);
            case "contacted" -> s.told();
            case "family-called" ->
                s.contacted(PatientContactPurpose.FOLLOW_UP, PatientChannel.FAMILY_CALL, Reached.PERSON);
            case "alone" -> s.alone();
            case "alone-without-words" -> s.alone(Actor.PATIENT, Optional.empty());
            case "alone-says-the-practice" ->
                s.alone(Actor.REQUESTER, Optional.of(new Words("they said they would call")));
            case "patient-unreachable" -> s.ended(ReferralEnd.UNABLE_TO_CONTACT, EndReason.PATIENT_UNREACHABLE);
            case "referral-in-error" -> s.error(DocumentId.of("referral-1"));
            case "contact-in-error", "last-in-error" ->
                s.error(s.events.get(s.events.size() - 1).id());
            case "willingness-in-error" ->
                s.error(s.events.get(Math.min(1, s.events.size() - 1)).id());
            case "revocation-in-error" ->
                s.error(s.events.get(s.events.size() - 1).id());
            case "revocation-in-error-says-the-patient" ->
                s.error(s.events.get(s.events.size() - 1).id(), Actor.PATIENT);
            case "consent-withdrawn" -> s.ended(ReferralEnd.CONSENT_WITHDRAWN, EndReason.AGREEMENT_ENDED);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static ReferralEvent talk(
            Story s, Actor actor, Optional<Shared> shared, Optional<Shared> returned, ConversationTopic topic) {
        return s.conversation(actor, s.person("counselor-1", CareTeamRole.COUNSELOR), shared, returned, topic);
    }

    private static AppointmentSet byPractice(Story s, Optional<DocumentId> ref, Optional<Shared> shared) {
        return s.appointment(AppointmentSet.Change.BOOKED, Actor.REQUESTER, Actor.REQUESTER, ref, shared);
    }

    /** What a part 2 program may tell nobody on a consent alone. */
    private static Shared denied() {
        Disclosure report = Disclosure.builder()
                .holder(Party.part2Program("org-river", "Riverside Counseling"))
                .recipient(Story.PRACTICE)
                .purpose(Purpose.PDMP_REPORT)
                .information(InfoCategory.ATTENDANCE)
                .build();
        return new Shared(report, Optional.empty(), List.of());
    }

    private static ReferralEvent byStaff(ReferralEvent e) {
        if (e instanceof WillingnessRecorded w) {
            return new WillingnessRecorded(
                    w.id(),
                    w.occurredAt(),
                    w.recordedAt(),
                    Actor.REQUESTER,
                    w.recordedBy(),
                    Optional.empty(),
                    w.willingness(),
                    Optional.of(new Words("as I see it")),
                    w.reason(),
                    w.revisitOn());
        }
        ConsentAnswered c = (ConsentAnswered) e;
        return new ConsentAnswered(
                c.id(),
                c.occurredAt(),
                c.recordedAt(),
                Actor.REQUESTER,
                c.recordedBy(),
                Optional.empty(),
                c.answer(),
                c.agreement(),
                c.concerns(),
                c.recipient());
    }

    private static ReferralEvent wordless(WillingnessRecorded w) {
        return new WillingnessRecorded(
                w.id(),
                w.occurredAt(),
                w.recordedAt(),
                w.actor(),
                w.recordedBy(),
                Optional.empty(),
                w.willingness(),
                Optional.empty(),
                w.reason(),
                w.revisitOn());
    }

    private static ReferralEvent with(
            Ended e, Optional<EndReason> reason, Optional<DocumentId> successor, boolean telling) {
        return new Ended(
                e.id(),
                e.occurredAt(),
                e.recordedAt(),
                e.actor(),
                e.recordedBy(),
                Optional.empty(),
                e.end(),
                reason,
                successor,
                telling ? Optional.of(Story.shared()) : Optional.empty());
    }
}
