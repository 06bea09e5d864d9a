package org.warmhandoff.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.referral.event.Attempted;
import org.warmhandoff.referral.event.ConsentAnswered;
import org.warmhandoff.referral.event.ProgramChosen;
import org.warmhandoff.referral.event.Proposed;
import org.warmhandoff.referral.event.RecipientAnswered.Answered;
import org.warmhandoff.referral.event.ReferralEvent;
import org.warmhandoff.referral.event.Willingness;

/** A referral that goes on after another begins with what was said, and with nothing that was done. */
class CarriedOverTest {
    private static final PartyId CLERK = PartyId.of("clerk-1");

    private static List<ReferralEvent> over(Story s) {
        return s.replayed().carriedOver(s.now, CLERK, id -> DocumentId.of("next-" + id));
    }

    private static Referral next(Story s, List<ReferralEvent> carried) {
        Proposed first = s.proposal(DocumentId.of("next-0"), DocumentId.of("referral-2"), CLERK)
                .supersedes(DocumentId.of("referral-1"))
                .build();
        List<ReferralEvent> events = new ArrayList<>(List.of(first));
        events.addAll(carried);
        return Referral.replay(ReferralLog.of(s.now, Story.PRACTICE, s.file, events), Story.PART2);
    }

    @Test
    void whatWasSaidGoesOverAndNothingThatWasDone() {
        Story s = new Story().sent();
        s.add(s.answered(Answered.DECLINES));
        List<ReferralEvent> carried = over(s);
        assertThat(carried).hasSize(4).noneMatch(e -> e instanceof Attempted || e instanceof ProgramChosen);
        assertThat(carried).allSatisfy(e -> {
            assertThat(e.recordedAt()).isEqualTo(s.now);
            assertThat(e.recordedBy()).isEqualTo(CLERK);
            assertThat(e.id().value()).startsWith("next-");
        });
        assertThat(carried.stream().map(ReferralEvent::occurredAt))
                .isSubsetOf(s.events.stream().map(ReferralEvent::occurredAt).toList());
        Referral next = next(s, carried);
        assertThat(next.stopped()).isEmpty();
        assertThat(next.state()).isEqualTo(ReferralState.PREPARING);
        assertThat(next.agreement(Story.PROGRAM.id(), s.now)).isEqualTo(AgreementStatus.GIVEN);
        assertThat(next.agreement(PartyId.of("org-hill"), s.now)).isEqualTo(AgreementStatus.NOT_ASKED);
        assertThat(next.apply(s.chosen(), s.file, Story.PART2).referral().state())
                .isEqualTo(ReferralState.READY);
    }

    @Test
    void whatThePatientTookBackStaysTakenBack() {
        Story s = new Story().sent();
        s.add(s.said(ConsentAnswered.Said.REVOKED)).add(s.willing(Willingness.HESITANT));
        Referral next = next(s, over(s));
        assertThat(next.agreement(Story.PROGRAM.id(), s.now)).isEqualTo(AgreementStatus.REVOKED);
        assertThat(next.state()).isEqualTo(ReferralState.DEFERRED);
    }

    @Test
    void whatWasEnteredInErrorStaysBehind() {
        Story s = new Story().ready();
        DocumentId needs = s.events.get(3).id();
        s.add(s.assessed()).add(s.error(needs));
        assertThat(over(s).stream().map(e -> e.id().value())).doesNotContain("next-" + needs);
        assertThat(s.replayed().log()).hasSize(s.events.size());
        assertThat(s.replayed().events()).hasSize(s.events.size() - 1);
    }
}
