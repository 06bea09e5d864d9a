package org.warmhandoff.referral;

import static org.warmhandoff.referral.ReferralState.ACCEPTED;
import static org.warmhandoff.referral.ReferralState.CLOSED;
import static org.warmhandoff.referral.ReferralState.CONNECTING;
import static org.warmhandoff.referral.ReferralState.DEFERRED;
import static org.warmhandoff.referral.ReferralState.PREPARING;
import static org.warmhandoff.referral.ReferralState.READY;

import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.warmhandoff.referral.event.Attempted;
import org.warmhandoff.referral.event.Reached;

/**
 * Every state with every kind of event: the one place that says what an event does. Conditions common to a row stand in
 * its last column and are checked by {@link Guards}.
 */
final class StateEventTable {
    private static final String GATE = "gate";
    private static final String WHO = "REC-03";
    private static final String FUTURE = "a day to come ✗ REC-08";

    private static final Map<EventRow, Row> ROWS = new EnumMap<>(EventRow.class);

    /** The cells of a row and what is common to them. */
    record Row(Map<ReferralState, Cell> cells, String common) {
        static Row of(String common, Cell... cellsInOrder) {
            Map<ReferralState, Cell> cells = new EnumMap<>(ReferralState.class);
            Iterator<Cell> next = List.of(cellsInOrder).iterator();
            for (ReferralState state : ReferralState.values()) {
                cells.put(state, next.hasNext() ? next.next() : Cell.refused(RecordRules.CLOSED_TAKES_NOTHING));
            }
            return new Row(cells, common);
        }
    }

    static {
        Cell na = Cell.notHere();
        Cell stays = Cell.stays();
        Cell closed = Cell.to(CLOSED);
        Cell followUp = Cell.notHere("use `FollowedUp`");
        Cell gates =
                Cell.by("→ READY if C, N open and program chosen, else stays", s -> Leads.ready(s, Optional.empty()));
        Cell gatesBack =
                Cell.by("stays, or → PREPARING if C or N is no longer open", s -> Leads.ready(s, Leads.back()));
        Cell chosen = Cell.by("→ READY or PREPARING, as C, N stand for it", s -> Leads.ready(s, Leads.back()));
        Cell unassessed = new Cell(
                "✗ S2-02 if not assessed, else n/a",
                s -> List.of(NeedsRules.assessed(s.seen()) ? RecordRules.NEEDS_STATE : NeedsRules.NEEDS_FIRST),
                s -> Optional.empty());

        row(EventRow.PROPOSED, "only on nothing: → PROPOSED", na, na, na, na, na, na, na, na);
        row(
                EventRow.WILLING,
                WHO,
                Cell.to(PREPARING),
                Cell.by("→ READY if C, N open and program chosen, else → PREPARING", s -> Leads.ready(s, Leads.back())),
                gates,
                stays,
                stays,
                stays,
                stays,
                stays);
        row(
                EventRow.NOT_YET_WILLING,
                WHO + "; medication untouched",
                Cell.to(DEFERRED),
                Cell.staysAnd("(new revisit)"),
                Cell.to(DEFERRED),
                Cell.to(DEFERRED),
                stays,
                stays,
                stays,
                stays);
        row(
                EventRow.DECLINES,
                WHO + "; no words ✗ REC-04",
                Cell.to(CLOSED, "(DECLINED_BY_PATIENT)"),
                closed,
                closed,
                closed,
                closed,
                closed,
                closed,
                followUp);
        row(
                EventRow.AGREEMENT_GIVEN,
                WHO + "; no record ✗ S1-06",
                stays,
                stays,
                gates,
                stays,
                stays,
                stays,
                stays,
                stays);
        row(
                EventRow.AGREEMENT_DECLINED,
                WHO + "; a refusal ends no agreement in force",
                stays,
                stays,
                stays,
                Cell.by(
                        "→ PREPARING if C is no longer open, else stays",
                        s -> s.agreementOpen() ? Optional.empty() : Leads.back()),
                stays,
                stays,
                stays,
                stays);
        row(EventRow.NEEDS_ASSESSED, FUTURE, stays, stays, gates, gatesBack, stays, stays, stays, stays);
        row(EventRow.PROGRAM_CONSIDERED, FUTURE, stays, stays, gates, gatesBack, stays, stays, stays, na);
        row(
                EventRow.PROGRAM_CHOSEN,
                "✗ S2-01, S2-02, S2-05, S2-08, S2-09, S2-10, S2-12, S2-14, S2-16 of the program",
                unassessed,
                unassessed,
                Cell.by("→ READY if C open, else stays", s -> Leads.ready(s, Optional.empty())),
                chosen,
                chosen,
                Cell.refused(RecordRules.ONE_PROGRAM),
                Cell.refused(RecordRules.ONE_PROGRAM),
                Cell.refused(RecordRules.ONE_PROGRAM));
        row(
                EventRow.CAPACITY_INQUIRY,
                "identifying the patient ✗ as the gate says, else ✗ REC-02",
                stays,
                stays,
                stays,
                stays,
                stays,
                stays,
                stays,
                stays);
        Cell handed = Cell.refused(ConnectionRules.ACTIVELY_CONNECT);
        row(EventRow.HANDED_TO_PATIENT, "", handed, handed, handed, handed, handed, handed, handed, handed);
        row(
                EventRow.ATTEMPTED,
                GATE
                        + "; not identifying ✗ REC-02 but for a call that reached nobody and TRANSPORT_ARRANGED; warm without"
                        + " its definition ✗ S3-05; NOT_ATTEMPTED moves nothing; naming the patient elsewhere than to the"
                        + " program chosen, or inside to the practice, ✗ S1-02",
                unassessed,
                unassessed,
                Cell.by(
                                "✗ S1-01, S1-02 or S1-03 if C is closed; ✗ S2-02 if not assessed, ✗ S2-01 if no program is"
                                        + " chosen, else ✗ what closes N; C and N open: as READY",
                                s -> Optional.empty())
                        .unless(Leads::closing),
                Cell.by(
                        "→ ACCEPTED when A and `appointmentOn`; else → SENT if A; else stays if TRANSPORT_ARRANGED, else →"
                                + " CONNECTING",
                        s -> Leads.connection(s, Optional.of(CONNECTING))),
                Cell.by(
                        "→ ACCEPTED when A and `appointmentOn`; else → SENT if A; else stays",
                        s -> Leads.connection(s, Optional.empty())),
                Cell.by(
                        "→ ACCEPTED when A and `appointmentOn`; else stays",
                        s -> Leads.connection(s, Optional.empty()).filter(to -> to == ACCEPTED)),
                stays,
                stays);
        ProgramRows.into(ROWS);
    }

    private StateEventTable() {}

    private static void row(EventRow row, String common, Cell... cellsInOrder) {
        ROWS.put(row, Row.of(common, cellsInOrder));
    }

    /** The cell of a row in a state. */
    static Cell cell(EventRow row, ReferralState state) {
        return Objects.requireNonNull(
                Objects.requireNonNull(ROWS.get(row)).cells().get(state));
    }

    /** The column that holds for an event: what is prepared and has both gates open by now is ready. */
    static ReferralState column(EventRow row, ReferralState state, Situation s) {
        boolean readyOnly = row == EventRow.FOLLOW_UP_PLANNED
                || (s.event() instanceof Attempted a
                        && row == EventRow.ATTEMPTED
                        && !ConnectionRules.reached(a, Reached.NOT_ATTEMPTED));
        return readyOnly && state == PREPARING && s.ready() ? READY : state;
    }

    /** The table in Markdown. */
    static String markdown() {
        StringBuilder s = new StringBuilder("| event |");
        for (ReferralState state : ReferralState.values()) {
            s.append(' ').append(state).append(" |");
        }
        s.append(" whole row |\n|")
                .append("---|".repeat(ReferralState.values().length + 2))
                .append('\n');
        for (EventRow row : EventRow.values()) {
            s.append("| ").append(row.words()).append(" |");
            for (ReferralState state : ReferralState.values()) {
                s.append(' ').append(cell(row, state).text()).append(" |");
            }
            s.append(' ').append(Objects.requireNonNull(ROWS.get(row)).common()).append(" |\n");
        }
        return s.toString();
    }
}
