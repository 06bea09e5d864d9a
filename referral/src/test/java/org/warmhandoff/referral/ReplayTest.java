package org.warmhandoff.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmhandoff.consent.Disclosure;
import org.warmhandoff.consent.file.PatientFile;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.InvalidValueException;
import org.warmhandoff.core.Party;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.PatientId;
import org.warmhandoff.referral.event.Attempted;
import org.warmhandoff.referral.event.ConnectionMethod;
import org.warmhandoff.referral.event.ConsentAnswered;
import org.warmhandoff.referral.event.EvidenceSource;
import org.warmhandoff.referral.event.FollowUpPlanned;
import org.warmhandoff.referral.event.FollowedUp;
import org.warmhandoff.referral.event.Proposed;
import org.warmhandoff.referral.event.Reached;
import org.warmhandoff.referral.event.RecipientAnswered;
import org.warmhandoff.referral.event.ReferralEvent;
import org.warmhandoff.referral.event.Shared;
import org.warmhandoff.referral.event.Willingness;

/** What has happened is kept, and never made better than it was. */
class ReplayTest {
    static Stream<CaseLogs.Case> cases() {
        return CaseLogs.all().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatApplyTakesReplayTakesTheSameWay(CaseLogs.Case c) {
        ReferralLog log = c.log();
        Referral step = Referral.propose((Proposed) log.events().get(0), log.practice(), log.file(), Story.PART2);
        boolean allTaken = true;
        for (ReferralEvent event : log.events().subList(1, log.events().size())) {
            Transition t = step.apply(event, log.file(), Story.PART2);
            allTaken &= t.moved();
            step = t.referral();
        }
        Referral replayed = Referral.replay(log, Story.PART2);
        if (allTaken) {
            assertThat(step.steps(log.asOf())).isEqualTo(replayed.steps(log.asOf()));
        } else {
            boolean kept = replayed.entries().stream().anyMatch(Entry::kept);
            assertThat(kept || replayed.stopped().isPresent()).isTrue();
        }
    }

    @Test
    void aKeptActNeverCountsAndALaterOneMay() {
        Story s = new Story();
        s.add(s.willing(Willingness.WILLING))
                .considered()
                .add(s.call())
                .add(s.agreed())
                .add(s.chosen());
        assertThat(s.replayed().state()).isEqualTo(ReferralState.READY);
        s.add(s.call());
        s.add(s.planned(FollowUpPlanned.With.PATIENT, FollowUpPlanned.Use.FOLLOW_UP));
        StepReport report = s.steps();
        assertThat(report.state()).isEqualTo(ReferralState.SENT);
        assertThat(report.step(ConnectionStep.CONSENT).status()).isEqualTo(StepStatus.NOT_MET);
        assertThat(report.step(ConnectionStep.ACTIVE_CONNECTION).status()).isEqualTo(StepStatus.MET);
    }

    @Test
    void aCallThatReachedNobodyIsKeptWithoutBreakingStepOne() {
        Story s = new Story();
        s.add(s.willing(Willingness.WILLING)).considered().add(s.chosen());
        assertThat(s.apply(s.voicemail()).findings())
                .extracting(f -> f.rule().id())
                .containsExactly("S1-01");
        s.add(s.voicemail());
        StepReport report = s.steps();
        assertThat(report.state()).isEqualTo(ReferralState.CONNECTING);
        assertThat(report.step(ConnectionStep.CONSENT).status()).isEqualTo(StepStatus.NOT_YET_DUE);
        assertThat(report.compliant()).isTrue();
    }

    @Test
    void aConsentReviewedLaterOpensWhatIsPrepared() {
        Story s = new Story();
        PatientFile reviewed = s.file;
        s.file = PatientFile.of(Story.PATIENT, Story.PRACTICE.id())
                .with(reviewed.consents().get(0));
        s.ready();
        Referral waiting = s.replayed();
        assertThat(waiting.state()).isEqualTo(ReferralState.PREPARING);
        assertThat(waiting.apply(s.call(), s.file, Story.PART2).moved()).isFalse();
        assertThat(waiting.apply(s.call(), reviewed, Story.PART2).referral().state())
                .isEqualTo(ReferralState.SENT);
    }

    @Test
    void aReferralThatExpiredWhileReadyStaysReadyAndRefuses() {
        Story s = new Story().ready().wait(90);
        assertThat(s.replayed().state()).isEqualTo(ReferralState.READY);
        assertThat(s.replayed().sharing(s.now)).isEqualTo(Sharing.SUSPENDED);
        assertThat(s.apply(s.call()).moved()).isFalse();
    }

    @Test
    void afterTheEndItIsJudgedAsAtTheEnd() {
        Story s = new Story().connected();
        s.add(s.followedUp(EvidenceSource.PATIENT, Answer.YES, Answer.YES, true));
        StepReport then = s.steps();
        assertThat(s.wait(100).steps().steps()).isEqualTo(then.steps());
    }

    @Test
    void aFollowUpWithTheProgramAloneIsNoneWhileSharingIsSuspended() {
        Story s = new Story().sent();
        s.add(s.planned(FollowUpPlanned.With.PROGRAM, FollowUpPlanned.Use.FOLLOW_UP));
        assertThat(s.steps().step(ConnectionStep.FOLLOW_UP).status()).isEqualTo(StepStatus.NOT_YET_DUE);
        s.add(s.said(ConsentAnswered.Said.REVOKED));
        assertThat(s.steps().step(ConnectionStep.FOLLOW_UP).status()).isEqualTo(StepStatus.NOT_MET);
    }

    @Test
    void anAnswerOrAFollowUpNamesWhatIsThere() {
        Story s = new Story().sent();
        assertThatThrownBy(() -> s.apply(revoking("note-9", s)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("events[7].concerns must name an agreement given before it");
        assertThat(s.apply(revoking("consent-1", s)).moved()).isTrue();
        FollowUpPlanned plan = s.planned(FollowUpPlanned.With.PATIENT, FollowUpPlanned.Use.FOLLOW_UP);
        assertThatThrownBy(() -> s.apply(answering(plan, s)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("events[7].plan must name a follow-up planned before it");
        s.add(plan);
        assertThat(s.apply(answering(plan, s)).moved()).isTrue();
    }

    private static ConsentAnswered revoking(String record, Story s) {
        ConsentAnswered said = s.said(ConsentAnswered.Said.REVOKED);
        return new ConsentAnswered(
                said.id(),
                s.now,
                s.now,
                said.actor(),
                said.recordedBy(),
                Optional.empty(),
                said.answer(),
                said.agreement(),
                Optional.of(DocumentId.of(record)),
                Optional.empty());
    }

    private static FollowedUp answering(FollowUpPlanned plan, Story s) {
        FollowedUp f = s.followedUp(EvidenceSource.PATIENT, Answer.YES, Answer.UNKNOWN, false);
        return new FollowedUp(
                f.id(),
                s.now,
                s.now,
                f.actor(),
                f.recordedBy(),
                Optional.empty(),
                Optional.of(plan.id()),
                f.source(),
                f.connected(),
                f.workedWith(),
                f.contactsSoFar(),
                f.patientView(),
                f.planReviewed(),
                false,
                f.words(),
                f.shared(),
                f.returned());
    }

    @Test
    void whatNobodyTriedLeavesWhatIsPreparedWhereItIs() {
        Story s = new Story();
        s.file = Story.file(Story.consent(s.now.toLocalDate().plusDays(50))
                .withBeginsOn(s.now.toLocalDate().plusDays(1)));
        s.ready().wait(1);
        s.add(s.attempt(
                ConnectionMethod.APPOINTMENT_BOOKED_FOR_PATIENT,
                b -> b.reached(Reached.NOT_ATTEMPTED)
                        .appointmentOn(s.now.toLocalDate().plusDays(9))));
        assertThat(s.replayed().state()).isEqualTo(ReferralState.PREPARING);
        assertThat(s.replayed().appointment()).isEmpty();
        assertThat(s.apply(s.call()).referral().state()).isEqualTo(ReferralState.SENT);
    }

    @Test
    void anAnswerToACallThatWentElsewhereConnectsNobody() {
        Story s = new Story().ready();
        Attempted elsewhere = s.elsewhere(s.document(false));
        assertThat(s.apply(elsewhere).findings()).extracting(f -> f.rule().id()).containsExactly("S1-02");
        s.add(elsewhere);
        s.add(s.answered(RecipientAnswered.Answered.ACKNOWLEDGED));
        assertThat(s.replayed().entries()).noneMatch(Entry::counts);
    }

    @Test
    void aDecisionThatDoesNotPermitSaysWhatWouldCureIt() {
        assertThat(message("noted-verbal-at-a-program"))
                .isEqualTo(
                        "The disclosure is DENIED: 2.2(b)(1)/consent-on-file (obtain a new consent for this recipient,"
                                + " purpose and information)");
        Story s = new Story().ready();
        Disclosure bare = Story.disclosure().withHolder(new Party(Story.PRACTICE.id(), Optional.empty(), List.of()));
        assertThat(s.apply(s.callTelling(new Shared(bare, Optional.empty(), List.of())))
                        .findings())
                .singleElement()
                .satisfies(f -> assertThat(f.message())
                        .startsWith("The disclosure is UNDETERMINED: ")
                        .matches(m -> m.split("; ", -1).length <= 3));
    }

    private static String message(String name) {
        return CaseLogs.named(name).report().step(ConnectionStep.CONSENT).findings().stream()
                .map(GuidanceFinding::message)
                .collect(Collectors.joining());
    }

    @Test
    void aLogIsOneLog() {
        Story s = new Story().ready();
        ReferralEvent first = s.events.get(0);
        assertThatThrownBy(() -> s.replayed().apply(first, s.file, Story.PART2))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("id must not be that of another event");
        PatientFile other = PatientFile.of(PatientId.of("patient-2"), Story.PRACTICE.id());
        assertThatThrownBy(() -> s.replayed().apply(s.call(), other, Story.PART2))
                .hasMessageContaining("must be the patient of the file");
        PatientFile elsewhere = PatientFile.of(Story.PATIENT, PartyId.of("org-hill"));
        assertThatThrownBy(() -> s.replayed().apply(s.call(), elsewhere, Story.PART2))
                .hasMessageContaining("must be the one who keeps the file");
    }
}
