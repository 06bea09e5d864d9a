package org.warmhandoff.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmhandoff.consent.part2.Part2;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.json.Documents;
import org.warmhandoff.referral.event.Actor;
import org.warmhandoff.referral.event.AppointmentSet;
import org.warmhandoff.referral.event.ConsentAnswered;
import org.warmhandoff.referral.event.EvidenceSource;
import org.warmhandoff.referral.event.RecipientAnswered.Answered;
import org.warmhandoff.referral.vocabulary.ConversationTopic;

/** Each due date is counted from where the guidance says, and binds only as long as there is something to do. */
class DueDatesTest {
    private static final int DAY = 2; // every story begins on 2 November 2026

    private static Arguments row(Story story, String... due) {
        return Arguments.of(story, List.of(due));
    }

    static Stream<Arguments> stories() {
        Story letter = Story.in(ReferralState.READY);
        letter.add(letter.document(false));
        Story asks = Story.in(ReferralState.SENT);
        asks.wait(1).add(asks.answered(Answered.ASKS_INFORMATION));
        Story waits = Story.in(ReferralState.SENT);
        waits.wait(1).add(waits.answered(Answered.WAITLISTS));
        Story talked = Story.in(ReferralState.SENT);
        talked.add(talked.conversation(ConversationTopic.NEEDS, ConversationTopic.PROGRESS));
        Story booked = Story.in(ReferralState.ACCEPTED);
        booked.add(booked.appointment(AppointmentSet.Change.BOOKED, Actor.RECIPIENT));
        Story missed = Story.in(ReferralState.ACCEPTED);
        missed.add(missed.appointment(AppointmentSet.Change.BOOKED, Actor.RECIPIENT))
                .wait(9);
        missed.add(missed.appointment(AppointmentSet.Change.MISSED, Actor.PATIENT));
        Story noted = Story.in(ReferralState.CONNECTED);
        noted.add(noted.attended(EvidenceSource.CONSULT_NOTE))
                .add(noted.conversation(ConversationTopic.TREATMENT_PLAN));
        Story unknown = Story.in(ReferralState.SENT);
        unknown.add(unknown.followedUp(EvidenceSource.PATIENT, Answer.UNKNOWN, Answer.UNKNOWN, false));
        Story rebooked = Story.in(ReferralState.SENT);
        rebooked.add(rebooked.followedUp(EvidenceSource.PATIENT, Answer.UNKNOWN, Answer.UNKNOWN, false))
                .add(rebooked.appointment(AppointmentSet.Change.BOOKED, Actor.RECIPIENT));
        Story answered = Story.in(ReferralState.SENT);
        answered.add(answered.followedUp(EvidenceSource.PATIENT, Answer.NO, Answer.NO, false));
        Story revoked = Story.in(ReferralState.SENT);
        revoked.wait(10).add(revoked.said(ConsentAnswered.Said.REVOKED));
        Story declined = Story.in(ReferralState.SENT);
        declined.add(declined.answered(Answered.DECLINES));
        Story stopped = Story.in(ReferralState.CONNECTED);
        stopped.add(stopped.followedUp(EvidenceSource.PATIENT, Answer.YES, Answer.NO, true));
        Story offered = Story.in(ReferralState.CONNECTED);
        offered.add(offered.followedUp(EvidenceSource.PATIENT, Answer.YES, Answer.NO, true))
                .add(offered.told());
        Story engaged = Story.in(ReferralState.CONNECTED);
        engaged.add(engaged.followedUp(EvidenceSource.PATIENT, Answer.YES, Answer.YES, true));
        Story told = Story.in(ReferralState.SENT);
        told.add(told.answered(Answered.DECLINES)).add(told.told());
        return Stream.of(
                row(Story.in(ReferralState.PROPOSED)),
                row(Story.in(ReferralState.DEFERRED), "revisitAfter 30"),
                row(Story.in(ReferralState.PREPARING), "prepareBy 14"),
                row(Story.in(ReferralState.READY), "connectBy 3"),
                row(Story.in(ReferralState.READY).wait(90), "renewBy 74"),
                row(Story.in(ReferralState.CONNECTING), "answerBy 7", "attempts 7"),
                row(letter, "answerBy 7", "attempts 7", "acknowledgeBy 2"),
                row(
                        Story.in(ReferralState.SENT),
                        "answerBy 7",
                        "initialConversationBy 7",
                        "followUpBy 7",
                        "closeBy 90"),
                row(talked, "answerBy 7", "followUpBy 7", "closeBy 90"),
                row(asks, "answerBy 8", "initialConversationBy 7", "followUpBy 7", "closeBy 90"),
                row(
                        waits,
                        "answerBy 7",
                        "waitingListReviewBy 15",
                        "initialConversationBy 7",
                        "followUpBy 7",
                        "closeBy 90"),
                row(
                        Story.in(ReferralState.ACCEPTED),
                        "appointmentBy 28",
                        "initialConversationBy 7",
                        "followUpBy 7",
                        "closeBy 90"),
                row(booked, "initialConversationBy 7", "followUpBy 11", "closeBy 90"),
                row(missed, "missedActBy 12", "initialConversationBy 7", "followUpBy 7", "closeBy 90"),
                row(
                        Story.in(ReferralState.CONNECTED),
                        "initialConversationBy 7",
                        "consultNoteBy 30",
                        "planReviewBy 30",
                        "followUpBy 7",
                        "closeBy 90"),
                row(noted, "initialConversationBy 7", "followUpBy 7", "closeBy 90"),
                row(unknown, "answerBy 7", "initialConversationBy 7", "followUpBy 30", "closeBy 90"),
                row(rebooked, "initialConversationBy 7", "followUpBy 11", "closeBy 90"),
                row(answered, "answerBy 7", "initialConversationBy 7"),
                row(revoked, "followUpBy 7", "closeBy 100"),
                row(declined, "reofferBy 7"),
                row(stopped, "reofferBy 7"),
                row(offered),
                row(engaged),
                row(told));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void countsFromWhereItSays(Story story, List<String> due) {
        LocalDate first = LocalDate.of(2026, 11, DAY);
        assertThat(story.steps().due())
                .containsExactlyElementsOf(due.stream()
                        .map(d -> d.split(" ", -1))
                        .map(d -> new DueDate(
                                d[0],
                                first.plusDays(Integer.parseInt(d[1])),
                                story.now.toLocalDate().isAfter(first.plusDays(Integer.parseInt(d[1])))))
                        .toList());
    }

    /** Every day of every log says in words what is to be done, and where that stands. */
    @Test
    void eachSaysWhatIsToBeDone() {
        assertThat(CaseLogs.all().stream().flatMap(c -> c.report().due().stream()))
                .hasSizeGreaterThan(100)
                .allSatisfy(d -> {
                    assertThat(d.what()).matches("[A-Z].* .*").isNotEqualTo(d.name());
                    assertThat(d.source()).matches("AHRQ, .*|design judgement");
                });
        assertThat(new DueDate("followUpBy", LocalDate.EPOCH, true).source())
                .isEqualTo(GuidanceSources.CONNECT_4.toString());
        assertThat(new DueDate("answerBy", LocalDate.EPOCH, true).source()).isEqualTo("design judgement");
    }

    /** The day planned for a follow-up counts where it is earlier than the one counted, and not where it is later. */
    @Test
    void anEarlierDayPlannedForTheFollowUpCounts() {
        String text = CaseLogs.named("call-connects").text();
        assertThat(text).contains("\"dueOn\": \"2026-11-16\"");
        assertThat(followUpBy(text)).isEqualTo(LocalDate.of(2026, 11, 9));
        assertThat(followUpBy(text.replace("\"dueOn\": \"2026-11-16\"", "\"dueOn\": \"2026-11-05\"")))
                .isEqualTo(LocalDate.of(2026, 11, 5));
    }

    private static LocalDate followUpBy(String text) {
        ReferralLog log = Documents.read(text, ReferralLog.class);
        return Referral.replay(log, Part2.edition2024()).steps(log.asOf()).due().stream()
                .filter(d -> d.name().equals("followUpBy"))
                .findFirst()
                .orElseThrow()
                .by();
    }

    @Test
    void closedDaysAreNoBusinessDays() {
        LocalDate wednesday = LocalDate.of(2026, 11, 25);
        CareContext thanksgiving = new CareContext(
                Limits.DEFAULT,
                List.of(LocalDate.of(2026, 11, 26), LocalDate.of(2026, 11, 27)),
                RuleProfile.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThat(CareContext.NONE.businessDays(wednesday, 2)).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(thanksgiving.businessDays(wednesday, 2)).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    void aNumberLeftOutOfADocumentIsTheUsualOneAndEachIsPositive() {
        Limits l = Documents.read("{\"version\": 1, \"connectBy\": 9}", Limits.class);
        assertThat(l.connectBy()).isEqualTo(9);
        assertThat(l.prepareBy()).isEqualTo(Limits.DEFAULT.prepareBy()).isEqualTo(14);
        assertThatThrownBy(() -> Documents.read("{\"version\": 1, \"connectBy\": 0}", Limits.class))
                .hasMessageContaining("every number must be positive");
    }
}
