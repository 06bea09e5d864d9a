package org.warmhandoff.consent.part2;

import java.util.List;
import org.warmhandoff.consent.Consent;
import org.warmhandoff.consent.InfoCategory;
import org.warmhandoff.consent.Item;
import org.warmhandoff.consent.Purpose;
import org.warmhandoff.consent.StatedPurpose;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Capacity;
import org.warmhandoff.core.SourceCheck;

/**
 * 42 CFR 2.33(a)(1): a program may disclose as a consent says. For some information, purposes and recipients the
 * regulation has a row of its own; there a consent for something else never suffices.
 */
final class Section2_33 {
    private Section2_33() {}

    private static final Remedy ANOTHER_ROW =
            Remedy.noneHere("it has a row of its own in the regulation, which this version does not decide");

    /** 2.31(b)(1): counseling notes go on a consent for notes, which stands alone. This is also the counseling-notes guard. */
    static final Part2Rule NOTES = Part2Rule.closes(
                    "2.31(b)(1)/notes-need-their-own-consent", "The item is no substance use disorder counseling note")
            .reading("Only notes separated from the rest of the record count (2.11); times, tests, medication, plan and"
                    + " summaries are ordinary records.")
            .reads("item.category")
            .cure(Remedy.narrow("leave the counseling notes out"));

    /** 2.31(d): a proceeding or investigation needs a consent for that matter alone. */
    static final Part2Rule PROCEEDINGS = Part2Rule.closes(
                    "2.31(d)/proceedings-need-their-own-consent", "The purpose is no investigation or proceeding")
            .reads("purpose.is")
            .cure(ANOTHER_ROW);

    /** 2.33(a)(1): a criminal justice referral goes under 2.35. */
    static final Part2Rule MONITORING = Part2Rule.closes(
                    "2.33(a)(1)/monitoring-under-2.35", "The purpose is not to monitor for the criminal justice system")
            .reads("purpose.is")
            .cure(ANOTHER_ROW);

    /** 2.33(a)(1): a central registry goes under 2.34. */
    static final Part2Rule ENROLLMENT = Part2Rule.closes(
                    "2.33(a)(1)/enrollment-check-under-2.34", "The purpose is not to check for multiple enrollment")
            .reads("purpose.is")
            .cure(ANOTHER_ROW);

    /** 2.36: a report to a prescription monitoring program needs the state's duty beside the consent. */
    static final Part2Rule PDMP = Part2Rule.closes(
                    "2.36/pdmp-report-under-2.36", "The purpose is not to report to a prescription monitoring program")
            .check(SourceCheck.INTERPRETATION)
            .reads("purpose.is")
            .cure(ANOTHER_ROW);

    /** 2.31(a)(5)(iii): the program's own fundraising needs a consent for it, with a way to opt out first. */
    static final Part2Rule FUNDRAISING = Part2Rule.closes(
                    "2.31(a)(5)(iii)/fundraising-needs-its-own-consent",
                    "The purpose is not the program's own fundraising")
            .reads("purpose.is")
            .cure(ANOTHER_ROW);

    /** 2.31(a)(4)(ii): to an intermediary a record goes under a consent that names it and its participants. */
    static final Part2Rule INTERMEDIARY = Part2Rule.closes(
                    "2.31(a)(4)(ii)/intermediary-needs-its-own-consent", "The recipient is no intermediary")
            .reading("A program, covered entity or business associate is none (2.11).")
            .reads("disclosure.recipient.capacities")
            .cure(ANOTHER_ROW)
            .ask(Remedy.lookUp(
                    "find out whether the recipient passes records on to members under a general designation"));

    static final List<Part2Rule> RULES =
            List.of(NOTES, PROCEEDINGS, MONITORING, ENROLLMENT, PDMP, FUNDRAISING, INTERMEDIARY);

    /** Whether a consent could carry this item for this purpose at all: nothing displaces it and no guard bites. */
    static Answer open(Act act, Item item, StatedPurpose purpose, Findings f) {
        Answer open = f.found(NOTES, Answer.of(item.category() != InfoCategory.COUNSELING_NOTES));
        open = open.and(f.found(PROCEEDINGS, Answer.of(!proceeding(purpose))));
        open = open.and(f.found(MONITORING, Answer.of(purpose.is() != Purpose.CONDITION_MONITORING)));
        open = open.and(f.found(ENROLLMENT, Answer.of(purpose.is() != Purpose.MULTIPLE_ENROLLMENT_CHECK)));
        open = open.and(f.found(PDMP, Answer.of(purpose.is() != Purpose.PDMP_REPORT)));
        open = open.and(f.found(FUNDRAISING, Answer.of(purpose.is() != Purpose.FUNDRAISING)));
        open = open.and(f.found(
                INTERMEDIARY,
                act.disclosure().recipient().holds(Capacity.INTERMEDIARY).negate()));
        open = open.and(f.found(Section2_13.NECESSARY, Section2_13.necessary(item)));
        return open.and(Section2_12.proceedingsBar(act, purpose, f));
    }

    private static boolean proceeding(StatedPurpose purpose) {
        return switch (purpose.is()) {
            case PROGRAM_INVESTIGATION, PROCEEDING_AGAINST_PATIENT, OTHER_PROCEEDING, DEFENCE_IN_PATIENT_SUIT -> true;
            default -> false;
        };
    }

    /** Whether one consent carries it: the form suffices, and it covers this use now. */
    static Answer carries(Act act, Item item, StatedPurpose purpose, Consent consent, Findings f) {
        return Section2_31.form(consent, act.scope(consent), act.disclosure().recipient(), purpose, f)
                .and(Section2_31Use.use(act, item, purpose, consent, f));
    }
}
