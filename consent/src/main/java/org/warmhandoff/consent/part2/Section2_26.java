package org.warmhandoff.consent.part2;

import java.util.List;
import org.warmhandoff.consent.Disclosure;
import org.warmhandoff.consent.Item;
import org.warmhandoff.consent.Purpose;
import org.warmhandoff.consent.StatedPurpose;
import org.warmhandoff.consent.circumstance.Circumstance;
import org.warmhandoff.consent.file.Restriction;
import org.warmhandoff.consent.file.Restriction.How;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Capacity;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.Party;

/** 42 CFR 2.26: what the patient asked the program to restrict. It never blocks an emergency. */
final class Section2_26 {
    private Section2_26() {}

    /** (a)(3) A restriction that the program agreed to binds it for treatment, payment and operations. */
    static final Part2Rule NO_AGREED_RESTRICTION = Part2Rule.closes(
                    "2.26(a)(3)/no-agreed-restriction",
                    "No restriction that the program agreed to covers this recipient, information and purpose")
            .reading("It is over when the patient agreed or asked in writing, or agreed orally and that is documented;"
                    + " told by the program alone, for records of a later day only. To a health care provider it yields, for"
                    + " treatment in an emergency that was found.")
            .reads("file.restrictions", "file.reviewedOn")
            .cure(Remedy.noneHere("the restriction stands until it is ended as 2.26(b) says"))
            .ask(Remedy.lookUp(
                    "read the holder's file on the day of the act; look up when the record was created; where nobody"
                            + " can tell whom it names, ask the patient"));

    /** (a)(6) Paid in full by the patient: the program must keep it from the health plan. */
    static final Part2Rule NO_SELF_PAY_RESTRICTION = Part2Rule.closes(
                    "2.26(a)(6)/no-self-pay-restriction",
                    "The patient did not ask to keep from a health plan, for payment or operations, what was paid in full")
            .reading(
                    "The program cannot end it by telling the patient (2.26(b)(3)(i)). Fundraising counts as operations.")
            .reads("file.restrictions", "file.reviewedOn", "item.paidInFull")
            .cure(Remedy.noneHere("the restriction stands until the patient ends it"))
            .ask(Remedy.lookUp(
                    "read the holder's file on the day of the act; look up whether the item was paid in full; where nobody"
                            + " can tell whom it names, ask the patient"));

    static final List<Part2Rule> RULES = List.of(NO_AGREED_RESTRICTION, NO_SELF_PAY_RESTRICTION);

    /** The guard, for a purpose that is treatment, payment or operations. */
    static Answer guard(Asked a, Findings f) {
        boolean applies = a.purpose().is().countsAsTpo();
        Answer met = f.found(NO_AGREED_RESTRICTION, applies, free(a, Restriction.Kind.AGREED));
        pointAt(a, Restriction.Kind.AGREED, f);
        met = met.and(f.found(NO_SELF_PAY_RESTRICTION, applies, free(a, Restriction.Kind.OWED_BY_SELF_PAY)));
        pointAt(a, Restriction.Kind.OWED_BY_SELF_PAY, f);
        return met;
    }

    private static Answer free(Asked a, Restriction.Kind kind) {
        Answer bites = a.restricted(kind);
        return bites == Answer.NO ? Answer.YES : bites.negate().or(emergency(a));
    }

    /** What {@link Asked#restricted} keeps: it is the same for every consent. */
    static Answer bites(Act act, Item item, StatedPurpose purpose, Restriction.Kind kind) {
        Answer bites = act.nothingKnown().negate();
        List<Restriction> restrictions = act.file().restrictions();
        for (int i = 0; i < restrictions.size(); i++) {
            if (restrictions.get(i).kind() == kind) {
                bites = bites.or(bites(act, item, purpose, restrictions.get(i)));
            }
        }
        return bites;
    }

    private static Answer bites(Act act, Item item, StatedPurpose purpose, Restriction r) {
        if (r.on().isAfter(act.day()) || !act.counts(r.id())) {
            return Answer.NO;
        }
        Disclosure d = act.disclosure();
        Answer covers = Coverage.bites(r.scope(), item, purpose, d, r.id());
        if (r.kind() == Restriction.Kind.OWED_BY_SELF_PAY) {
            covers = covers.and(d.recipient().holds(Capacity.HEALTH_PLAN))
                    .and(Answer.of(paymentOrOperations(purpose.is())))
                    .and(item.paidInFull());
        }
        return covers.and(over(act, item, r).negate());
    }

    private static boolean paymentOrOperations(Purpose purpose) {
        return purpose == Purpose.PAYMENT
                || purpose == Purpose.HEALTH_CARE_OPERATIONS
                || purpose == Purpose.FUNDRAISING;
    }

    private static Answer over(Act act, Item item, Restriction r) {
        if (r.ended().isEmpty() || r.ended().get().on().isAfter(act.day())) {
            return Answer.NO;
        }
        Restriction.Ended ended = r.ended().get();
        if (ended.how() != How.PROGRAM_NOTICE) {
            return Answer.YES;
        }
        if (r.kind() == Restriction.Kind.OWED_BY_SELF_PAY) {
            return Answer.NO;
        }
        return item.createdOn().isEmpty()
                ? Answer.UNKNOWN
                : Answer.of(item.createdOn().get().isAfter(ended.on()));
    }

    /** Whether it goes to a health care provider, to treat the patient in a medical emergency that was found ((a)(3), 2.51). */
    private static Answer emergency(Asked a) {
        if (Purpose.TREATMENT.contains(a.purpose().is())
                && a.disclosure().circumstance().orElse(null) instanceof Circumstance.MedicalEmergency e) {
            Party recipient = a.recipient();
            return e.found()
                    .and(recipient.holds(Capacity.MEDICAL_PERSONNEL).or(recipient.holds(Capacity.TREATING_PROVIDER)));
        }
        return Answer.NO;
    }

    /** Whether this goes in an emergency although a restriction would have bitten ((a)(4)). */
    static boolean goesInEmergencyOnly(Asked a) {
        return emergency(a) == Answer.YES
                && a.restricted(Restriction.Kind.AGREED).or(a.restricted(Restriction.Kind.OWED_BY_SELF_PAY))
                        == Answer.YES;
    }

    private static void pointAt(Asked a, Restriction.Kind kind, Findings f) {
        if (f.explains()) {
            List<Restriction> restrictions = a.act().file().restrictions();
            for (int i = 0; i < restrictions.size(); i++) {
                if (restrictions.get(i).kind() == kind
                        && bites(a.act(), a.item(), a.purpose(), restrictions.get(i)) != Answer.NO) {
                    f.at(FactRef.of("file.restrictions").at(i));
                    Coverage.attestable(restrictions.get(i).scope(), f);
                }
            }
        }
    }
}
