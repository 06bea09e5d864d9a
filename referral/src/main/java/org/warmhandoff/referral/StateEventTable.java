package org.warmhandoff.referral;

import static org.warmhandoff.referral.ReferralState.ACCEPTED;
import static org.warmhandoff.referral.ReferralState.CLOSED;
import static org.warmhandoff.referral.ReferralState.CONNECTED;
import static org.warmhandoff.referral.ReferralState.CONNECTING;
import static org.warmhandoff.referral.ReferralState.DEFERRED;
import static org.warmhandoff.referral.ReferralState.PREPARING;
import static org.warmhandoff.referral.ReferralState.READY;
import static org.warmhandoff.referral.ReferralState.SENT;

import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.warmhandoff.referral.event.Attempted;
import org.warmhandoff.referral.event.EnteredInError;
import org.warmhandoff.referral.event.EvidenceSource;
import org.warmhandoff.referral.event.Reached;

/**
 * Every state with every kind of event: the one place that says what an event does. Conditions common to a row stand in
 * its last column and are checked by {@link Guards}.
 */
final class StateEventTable {
    private static final String GATE = "gate";
    private static final String WHO = "REC-03";
    private static final String FUTURE = "a day to come ✗ REC-08";
    private static final String BACK =
            "way back (denied ✗ S1-09; while sharing is not allowed, not permitted ✗ REC-05)";
    private static final String PROGRAM = "REC-03; way back; gate where the attempt told nothing";

    private static final Map<EventRow, Row> ROWS = new EnumMap<>(EventRow.class);

    private record Row(Map<ReferralState, Cell> cells, String common) {}

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
        Cell attempt = Cell.notHere("record it as `Attempted`");
        row(
                EventRow.CONVERSATION_HELD,
                GATE + "; " + BACK + "; `contactRef` of a request closes INFORMATION_ASKED (a no)",
                na,
                na,
                na,
                attempt,
                attempt,
                stays,
                stays,
                stays);
        row(EventRow.ACKNOWLEDGED, PROGRAM, na, na, na, na, Cell.to(SENT), stays, stays, na);
        Cell asks = Cell.staysAnd("+ INFORMATION_ASKED");
        row(
                EventRow.ASKS_INFORMATION,
                PROGRAM,
                na,
                na,
                na,
                na,
                Cell.to(SENT, " + INFORMATION_ASKED"),
                asks,
                asks,
                asks);
        row(
                EventRow.ACCEPTS,
                PROGRAM,
                na,
                na,
                na,
                na,
                Cell.to(ACCEPTED),
                Cell.to(ACCEPTED, " (closes both items)"),
                Cell.staysAnd("(closes both items)"),
                na);
        Cell waits = Cell.staysAnd("+ WAITING_LIST");
        row(
                EventRow.WAITLISTS,
                PROGRAM + "; no reason ✗ REC-06",
                na,
                na,
                na,
                na,
                Cell.to(SENT, " + WAITING_LIST"),
                waits,
                waits,
                na);
        row(
                EventRow.PROGRAM_DECLINES,
                PROGRAM + "; no reason ✗ REC-06",
                na,
                na,
                na,
                na,
                Cell.to(CLOSED, "(DECLINED_BY_PROGRAM or INELIGIBLE)"),
                closed,
                closed,
                followUp);
        row(
                EventRow.INFORMATION_SENT,
                GATE + "; closes INFORMATION_ASKED",
                na,
                na,
                na,
                attempt,
                attempt,
                stays,
                stays,
                stays);
        String appointment = "REC-03; " + BACK;
        row(
                EventRow.APPOINTMENT_BOOKED,
                appointment + "; " + GATE + " when the practice books; closes WAITING_LIST",
                na,
                na,
                na,
                attempt,
                attempt,
                Cell.to(ACCEPTED),
                stays,
                stays);
        row(
                EventRow.APPOINTMENT_MOVED,
                appointment + "; " + GATE + " when the practice moves it; closes WAITING_LIST",
                na,
                na,
                na,
                attempt,
                attempt,
                na,
                stays,
                stays);
        Cell ifBooked = new Cell(
                "stays if BOOKED, else n/a",
                s -> s.before().booked() ? List.of() : List.of(RecordRules.NEEDS_STATE),
                s -> Optional.empty());
        row(
                EventRow.APPOINTMENT_OFF,
                appointment + "; missed before its day ✗ REC-08",
                na,
                na,
                na,
                na,
                na,
                na,
                ifBooked,
                ifBooked);
        row(
                EventRow.ATTENDED,
                "ASSUMED ✗ S4-03; the program for the patient ✗ REC-03; " + BACK + "; a day to come ✗ REC-08",
                na,
                na,
                na,
                na,
                ownReport("→ CONNECTED", s -> Optional.of(CONNECTED)),
                Cell.to(CONNECTED),
                Cell.to(CONNECTED),
                stays);
        row(
                EventRow.FOLLOW_UP_PLANNED,
                "COMPLIANCE_FOR_MEDICATION ✗ S3-15",
                na,
                na,
                Cell.notHere("C and N open: as READY"),
                stays,
                stays,
                stays,
                stays,
                stays);
        Cell asked = Cell.by("→ CONNECTED if connected is YES, else stays", Leads::connected);
        row(
                EventRow.FOLLOWED_UP,
                "ASSUMED with an answer ✗ S4-03; NO with YES, NO once CONNECTED ✗ S4-02; the program for the patient ✗"
                        + " REC-03; " + BACK + "; " + GATE + " where the program was asked",
                na,
                na,
                na,
                na,
                ownReport("→ CONNECTED if connected is YES, else stays", Leads::connected),
                asked,
                asked,
                stays);
        Cell end = Cell.to(CLOSED, "(the end of the two answers)");
        row(
                EventRow.FOLLOWED_UP_CLOSING,
                "as not closing; an answer missing or ASSUMED ✗ S4-02; NO and NO without the patient's words ✗ REC-04",
                na,
                na,
                na,
                na,
                ownReport("→ CLOSED(the end of the two answers)", s -> Optional.of(CLOSED)),
                end,
                end,
                end);
        row(
                EventRow.PATIENT_CONTACTED,
                "the family called and not wanted ✗ S1-14",
                stays,
                stays,
                stays,
                stays,
                stays,
                stays,
                stays,
                stays,
                stays);
        Cell alone = Cell.to(SENT);
        row(
                EventRow.PATIENT_LED,
                WHO
                        + "; no words ✗ REC-04; an agreement in force, or never asked where something would be shared, ✗ REC-05",
                na,
                na,
                new Cell(
                        "→ SENT if N open and program chosen, else n/a",
                        s -> s.needsOpen() ? List.of() : List.of(RecordRules.NEEDS_STATE),
                        s -> Optional.of(SENT)),
                alone,
                alone,
                stays,
                stays,
                stays);
        row(
                EventRow.REDIRECTED,
                "no reason or successor ✗ REC-06; " + GATE + " when the program is told",
                Cell.to(CLOSED, "(REDIRECTED)"),
                closed,
                closed,
                closed,
                closed,
                closed,
                closed,
                followUp);
        row(
                EventRow.CANCELLED,
                "no reason, or one that is none of the practice ✗ REC-06; " + GATE + " when the program is told",
                Cell.to(CLOSED, "(CANCELLED)"),
                closed,
                closed,
                closed,
                closed,
                closed,
                closed,
                closed);
        row(
                EventRow.UNABLE_TO_CONTACT,
                "three attempts in vain over seven days in two ways, of the program or the patient, in CONNECTING of the program,"
                        + " else ✗ REC-06; " + GATE + " when the program is told",
                na,
                na,
                na,
                na,
                Cell.to(CLOSED, "(UNABLE_TO_CONTACT)"),
                closed,
                closed,
                closed);
        row(
                EventRow.CONSENT_WITHDRAWN,
                "sharing suspended; closeBy passed since the revocation and the patient told, or renewBy since the expiry and the"
                        + " patient asked to renew, else ✗ REC-06; " + GATE + " when the program is told",
                na,
                na,
                na,
                na,
                Cell.to(CLOSED, "(CONSENT_WITHDRAWN)"),
                closed,
                closed,
                closed);
        Cell error = Cell.by(
                "as replayed without the event; the referral itself → CLOSED(CANCELLED)",
                s -> Optional.of(
                        ((EnteredInError) s.event()).what().equals(s.before().id())
                                ? CLOSED
                                : s.rewound().state()));
        row(
                EventRow.ENTERED_IN_ERROR,
                "the rest cannot be replayed ✗ REC-08; the first event, a correction, or one that does not stand ✗ REC-02; a"
                        + " refusal or revocation, and not the patient, ✗ REC-03",
                error,
                error,
                error,
                error,
                error,
                error,
                error,
                error,
                error);
    }

    private StateEventTable() {}

    private static void row(EventRow row, String common, Cell... cellsInOrder) {
        Map<ReferralState, Cell> cells = new EnumMap<>(ReferralState.class);
        Iterator<Cell> next = List.of(cellsInOrder).iterator();
        for (ReferralState state : ReferralState.values()) {
            cells.put(state, next.hasNext() ? next.next() : Cell.refused(RecordRules.CLOSED_TAKES_NOTHING));
        }
        ROWS.put(row, new Row(cells, common));
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

    /** Before anybody at the program took the referral only the patient's own report is taken. */
    private static Cell ownReport(String text, Function<Situation, Optional<ReferralState>> next) {
        return Cell.by("from the patient " + text + "; else ✗ S3-03", next)
                .unless(s ->
                        Leads.source(s) == EvidenceSource.PATIENT ? List.of() : List.of(ConnectionRules.ACKNOWLEDGED));
    }
}
