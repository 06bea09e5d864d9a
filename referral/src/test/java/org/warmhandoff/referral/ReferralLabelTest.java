package org.warmhandoff.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.referral.event.ReferralEnd;

/** The label of every combination of state, sharing, appointment and what waits is that of the table written out by hand. */
class ReferralLabelTest {
    private static final ZonedDateTime AT = ZonedDateTime.parse("2026-11-02T09:00-05:00[America/New_York]");

    private record Row(String state, String sharing, String appointment, String waits, ReferralLabel label) {

        boolean fits(ReferralState s, Sharing sh, Optional<Appointment.Status> booked, Set<OpenItem.Is> items) {
            String how = booked.map(Enum::name).orElse("-");
            return state.equals(s.name())
                    && (sharing.equals("*") || sharing.equals(sh.name()))
                    && (appointment.equals("*")
                            || (appointment.startsWith("!") ? !appointment.equals("!" + how) : appointment.equals(how)))
                    && (waits.equals("*") || items.stream().anyMatch(i -> waits.equals(i.name())));
        }
    }

    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/labels.csv"))) {
            String[] c = line.split(",", -1);
            if (!line.startsWith("#") && !c[0].equals("state")) {
                rows.add(new Row(c[0], c[1], c[2], c[3], ReferralLabel.valueOf(c[4])));
            }
        }
        return rows;
    }

    @Test
    void everyCombinationHasTheLabelOfTheFirstRowThatFits() throws IOException {
        List<Row> rows = rows();
        Set<ReferralLabel> seen = EnumSet.noneOf(ReferralLabel.class);
        int asked = 0;
        List<Optional<Appointment.Status>> appointments = new ArrayList<>(List.of(Optional.empty()));
        for (Appointment.Status status : Appointment.Status.values()) {
            appointments.add(Optional.of(status));
        }
        for (ReferralState state : EnumSet.complementOf(EnumSet.of(ReferralState.CLOSED))) {
            for (Sharing sharing : Sharing.values()) {
                for (Optional<Appointment.Status> appointment : appointments) {
                    for (Set<OpenItem.Is> items : List.of(
                            EnumSet.noneOf(OpenItem.Is.class),
                            EnumSet.of(OpenItem.Is.WAITING_LIST),
                            EnumSet.of(OpenItem.Is.INFORMATION_ASKED),
                            EnumSet.allOf(OpenItem.Is.class))) {
                        ReferralLabel label = ReferralLabel.of(
                                state,
                                Optional.empty(),
                                sharing,
                                appointment,
                                items.stream().map(ReferralLabelTest::item).toList());
                        assertThat(label)
                                .as("%s %s %s %s", state, sharing, appointment, items)
                                .isEqualTo(rows.stream()
                                        .filter(r -> r.fits(state, sharing, appointment, items))
                                        .findFirst()
                                        .orElseThrow()
                                        .label());
                        seen.add(label);
                        asked++;
                    }
                }
            }
        }
        assertThat(asked).isEqualTo(8 * 3 * 5 * 4);
        assertThat(seen).hasSize(14);
    }

    @Test
    void aClosedReferralHasTheNameOfItsEnd() {
        for (ReferralEnd end : ReferralEnd.values()) {
            for (Sharing sharing : Sharing.values()) {
                assertThat(ReferralLabel.of(
                                ReferralState.CLOSED, Optional.of(end), sharing, Optional.empty(), List.of()))
                        .hasToString(end.name());
            }
        }
        assertThat(ReferralLabel.values()).hasSize(24);
    }

    private static OpenItem item(OpenItem.Is is) {
        return new OpenItem(is, AT, DocumentId.of("event-9"), Optional.empty());
    }
}
