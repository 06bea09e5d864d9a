package org.warmhandoff.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.referral.event.Actor;
import org.warmhandoff.referral.event.Agreement;
import org.warmhandoff.referral.event.AppointmentSet;
import org.warmhandoff.referral.event.ConnectionMethod;
import org.warmhandoff.referral.event.ConsentAnswered;
import org.warmhandoff.referral.event.EvidenceSource;
import org.warmhandoff.referral.event.FollowUpPlanned;
import org.warmhandoff.referral.event.ReferralEvent;

/** After an agreement was taken back or ran out nothing more goes out, and the patient goes on; in each state as the table says. */
class AgreementEndedTest {

    record Row(ReferralState state, String ended, List<String> says) {
        @Override
        public String toString() {
            return ended + " in " + state;
        }
    }

    static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/agreement-ended.csv"))) {
            List<String> c = List.of(line.split(",", -1));
            if (!line.startsWith("#") && !c.get(0).equals("state")) {
                rows.add(new Row(ReferralState.valueOf(c.get(0)), c.get(1), c.subList(2, c.size())));
            }
        }
        return rows;
    }

    @ParameterizedTest
    @MethodSource("rows")
    void goesOnAsTheTableSays(Row row) {
        Story s = ended(row);
        Referral r = s.replayed();
        assertThat(r.stopped()).isEmpty();
        assertThat(List.of(
                        r.state().name(),
                        r.label(s.now).name(),
                        refusals(s, s.call()),
                        after(s, s.unnamed(ConnectionMethod.CAPACITY_INQUIRY)),
                        after(s, s.told()),
                        after(s, s.alone()),
                        after(s, s.attended(EvidenceSource.PATIENT)),
                        after(s, again(s))))
                .containsExactlyElementsOf(row.says());
        if (r.state().reachedProgram()) {
            s.add(s.planned(FollowUpPlanned.With.PATIENT, FollowUpPlanned.Use.FOLLOW_UP));
            assertThat(s.steps().step(ConnectionStep.CONSENT).status())
                    .as("what was told before stands")
                    .isEqualTo(StepStatus.MET);
        }
    }

    @Test
    void anAppointmentStandsUnlessThePatientCancelsIt() {
        Story s = Story.in(ReferralState.ACCEPTED);
        s.add(s.appointment(AppointmentSet.Change.BOOKED, Actor.RECIPIENT)).add(s.said(ConsentAnswered.Said.REVOKED));
        assertThat(s.replayed().appointment().orElseThrow().status()).isEqualTo(Appointment.Status.BOOKED);
        s.add(s.appointment(AppointmentSet.Change.CANCELLED, Actor.PATIENT));
        assertThat(s.replayed().appointment().orElseThrow().status()).isEqualTo(Appointment.Status.CANCELLED);
        assertThat(s.replayed().state()).isEqualTo(ReferralState.ACCEPTED);
    }

    private static Story ended(Row row) {
        Story s = Story.in(row.state());
        if (s.replayed().agreement(Story.PROGRAM.id(), s.now) == AgreementStatus.NOT_ASKED) {
            s.add(s.agreed());
        }
        return row.ended().equals("revoked") ? s.add(s.said(ConsentAnswered.Said.REVOKED)) : s.wait(90);
    }

    private static String refusals(Story s, ReferralEvent event) {
        Transition t = s.apply(event);
        return t.findings().stream()
                .map(f -> f.rule().id())
                .collect(Collectors.toCollection(TreeSet::new))
                .descendingSet()
                .stream()
                .collect(Collectors.joining("+"));
    }

    private static String after(Story s, ReferralEvent event) {
        Transition t = s.apply(event);
        return t.moved() ? t.referral().label(s.now).name() : "-";
    }

    /** Another form, signed now. */
    private static ConsentAnswered again(Story s) {
        LocalDate today = s.now.toLocalDate();
        DocumentId second = DocumentId.of("consent-2");
        s.file = s.file.with(Story.consent(today.plusDays(60)).withId(second).withSignedOn(today));
        Agreement first = s.agreement();
        return s.agreed(new Agreement(
                Optional.of(second),
                first.recipient(),
                first.form(),
                today,
                first.purposes(),
                first.contents(),
                first.validUntil()));
    }
}
