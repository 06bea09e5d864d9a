package org.warmhandoff.referral;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmhandoff.referral.event.Attempted;
import org.warmhandoff.referral.event.ConnectionMethod;
import org.warmhandoff.referral.event.FollowUpPlanned;
import org.warmhandoff.referral.event.HandoffPerson;
import org.warmhandoff.referral.event.Reached;

/** Step 3: an active connection. */
final class ConnectionRules {
    static final GuidanceRule ACTIVELY_CONNECT = GuidanceRule.error(
            "S3-01",
            "Actively connect the patient; a phone number or a list alone does not connect",
            GuidanceSources.CONNECT_3);
    static final GuidanceRule ACKNOWLEDGED = GuidanceRule.warning(
                    "S3-03",
                    "Sending a document (letter, fax, electronic referral) is no connection until the recipient acknowledges it",
                    GuidanceSources.CONNECT_TEXT)
            .reading(
                    "An error where the referral ended, or went on from the patient's own report, without any connection.");
    static final GuidanceRule WARM_MEANS_INTRODUCED = GuidanceRule.error(
            "S3-05",
            "A handoff called warm has one provider directly introducing the patient, the patient present, and both"
                    + " providers named",
            GuidanceSources.REFER_INTERNAL);
    static final GuidanceRule NO_THREAT = GuidanceRule.error(
            "S3-15",
            "A referral is not a threat: no follow-up serves to decide about the medication",
            GuidanceSources.DONTS);

    static final List<GuidanceRule> ALL = List.of(ACTIVELY_CONNECT, ACKNOWLEDGED, WARM_MEANS_INTRODUCED, NO_THREAT);

    private ConnectionRules() {}

    /** Whether an attempt, in order and identifying the patient, counts as an active connection by its method. */
    static boolean counts(Referral r, Attempted a) {
        ConnectionMethod method = a.method();
        if (reached(a, Reached.NOT_ATTEMPTED) || !r.goesWhereItShould(a.party().party())) {
            return false;
        } else if (method.live()) {
            return reached(a, Reached.PERSON) && (!method.warm() || warm(r, a));
        }
        return method.document()
                ? a.acknowledged()
                : method == ConnectionMethod.APPOINTMENT_BOOKED_FOR_PATIENT
                        && a.appointmentOn().isPresent();
    }

    /** S3-05: the patient is present; introducer and receiver are named, are two, and are of the practice and the program. */
    static boolean warm(Referral r, Attempted a) {
        if (!a.patientPresent() || a.introducer().isEmpty() || a.receiver().isEmpty()) {
            return false;
        }
        HandoffPerson introducer = a.introducer().get();
        HandoffPerson receiver = a.receiver().get();
        return !introducer.maybeSameAs(receiver)
                && introducer.party().equals(r.practice().id())
                && r.counterpart().filter(c -> !c.equals(receiver.party())).isEmpty();
    }

    /** Whether an attempt said to have reached whom. */
    static boolean reached(Attempted a, Reached whom) {
        return a.reached().filter(r -> r == whom).isPresent();
    }

    /** What refuses an attempt whatever the state. */
    static List<GuidanceFinding> attempt(Situation s, Attempted a) {
        List<GuidanceFinding> found = new ArrayList<>();
        boolean tried = !reached(a, Reached.NOT_ATTEMPTED);
        if (a.method().warm() && tried && !warm(s.before(), a)) {
            add(
                    s,
                    found,
                    WARM_MEANS_INTRODUCED,
                    "A warm handoff needs the patient present and two named people, one of the practice introducing the"
                            + " patient to one of the program; without the patient it is a call on the patient's behalf",
                    "method");
        }
        if (a.method() == ConnectionMethod.PATIENT_SELF_REFERRAL_SUPPORTED) {
            add(
                    s,
                    found,
                    RecordRules.NEEDS_STATE,
                    "What the patient does alone is no attempt of the practice",
                    "method");
        } else if (a.method() == ConnectionMethod.CAPACITY_INQUIRY && a.identifying()) {
            add(
                    s,
                    found,
                    RecordRules.NEEDS_STATE,
                    "An inquiry names nobody; record an act that names the patient by the method it was",
                    "identifiesPatient");
        } else if (!a.identifying() && tried && mustIdentify(a)) {
            add(
                    s,
                    found,
                    RecordRules.NEEDS_STATE,
                    "An attempt by this method identifies the patient, unless it is a call that reached nobody; a call that"
                            + " names nobody is a CAPACITY_INQUIRY",
                    "identifiesPatient");
        }
        return found;
    }

    private static boolean mustIdentify(Attempted a) {
        boolean calledNobody =
                a.method().call() && a.reached().filter(Reached::nobody).isPresent();
        return !calledNobody
                && a.method() != ConnectionMethod.CAPACITY_INQUIRY
                && a.method() != ConnectionMethod.TRANSPORT_ARRANGED
                && !a.method().handedToPatient();
    }

    /** S3-15: what the answer of a follow-up is for. */
    static boolean threatens(FollowUpPlanned plan) {
        return plan.useOfAnswer() == FollowUpPlanned.Use.COMPLIANCE_FOR_MEDICATION;
    }

    private static void add(
            Situation s, List<GuidanceFinding> found, GuidanceRule rule, String message, String property) {
        found.add(GuidanceFinding.violated(
                rule, message, Optional.of(s.event().id()), s.fact().at(property)));
    }
}
