package org.warmhandoff.referral;

import static org.warmhandoff.referral.ReferralState.ACCEPTED;
import static org.warmhandoff.referral.ReferralState.CLOSED;
import static org.warmhandoff.referral.ReferralState.CONNECTED;
import static org.warmhandoff.referral.ReferralState.SENT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.warmhandoff.referral.event.EnteredInError;
import org.warmhandoff.referral.event.EvidenceSource;

/** The rows of what passes between practice and program once somebody there took the referral, and of its end. */
final class ProgramRows {
    private static final String GATE = "gate";
    private static final String BACK =
            "way back (denied ✗ S1-09; while sharing is not allowed, not permitted ✗ REC-05)";
    private static final String PROGRAM = "REC-03; way back; gate where the attempt told nothing";

    private final Map<EventRow, StateEventTable.Row> rows;
    private final Cell na = Cell.notHere();
    private final Cell stays = Cell.stays();
    private final Cell closed = Cell.to(CLOSED);
    private final Cell followUp = Cell.notHere("use `FollowedUp`");
    private final Cell attempt = Cell.notHere("record it as `Attempted`");

    private ProgramRows(Map<EventRow, StateEventTable.Row> rows) {
        this.rows = rows;
    }

    /** Adds them to the table. */
    static void into(Map<EventRow, StateEventTable.Row> rows) {
        ProgramRows all = new ProgramRows(rows);
        all.whatTheProgramSays();
        all.appointments();
        all.followUp();
        all.ends();
    }

    private void row(EventRow row, String common, Cell... cellsInOrder) {
        rows.put(row, StateEventTable.Row.of(common, cellsInOrder));
    }

    private void whatTheProgramSays() {
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
    }

    private void appointments() {
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
    }

    private void followUp() {
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
    }

    private void ends() {
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
                "REC-03; no words ✗ REC-04; an agreement in force, or never asked where something would be shared, ✗ REC-05",
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

    /** Before anybody at the program took the referral only the patient's own report is taken. */
    private static Cell ownReport(String text, Function<Situation, Optional<ReferralState>> next) {
        return Cell.by("from the patient " + text + "; else ✗ S3-03", next)
                .unless(s ->
                        Leads.source(s) == EvidenceSource.PATIENT ? List.of() : List.of(ConnectionRules.ACKNOWLEDGED));
    }
}
