package org.warmhandoff.consent.part2;

import java.util.List;
import java.util.Optional;
import org.warmhandoff.consent.Item;
import org.warmhandoff.consent.Proceeding;
import org.warmhandoff.consent.Provenance;
import org.warmhandoff.consent.StatedPurpose;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Capacity;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.Party;
import org.warmhandoff.core.SourceCheck;

/** 42 CFR 2.12, with the definitions of 2.11 that it rests on: which records are restricted, and the bar on proceedings. */
final class Section2_12 {
    private Section2_12() {}

    /** 2.11 Program: it holds itself out as providing such care, and provides it. Both, and in words or by conduct. */
    static final Part2Rule HOLDS_OUT = Part2Rule.uncovers(
                    "2.11/holds-out-and-provides",
                    "The holder holds itself out as providing substance use disorder diagnosis, treatment or referral,"
                            + " and provides it")
            .reading("A general medical facility is a program only as an identified unit or through identified staff."
                    + " Only a practice that is attested not to hold itself out is none.")
            .notChecked("Whether the attestation is right.")
            .reads("disclosure.holder.capacities")
            .cure(Remedy.noneHere("Part 2 does not restrict it; look at HIPAA and state law"))
            .ask(Remedy.lookUp("ask the holder whether it holds itself out as providing such care, and provides it"));

    /** 2.12(b): any federal licence, registration, funds or tax status. It is nearly universal. */
    static final Part2Rule FEDERALLY_ASSISTED = Part2Rule.uncovers(
                    "2.12(b)/federally-assisted", "The holder is federally assisted in any one of the ways listed")
            .reading(
                    "Medicare participation, a registration to dispense such medication, federal funds or tax exemption"
                            + " each suffice.")
            .notChecked("Whether the attestation is right.")
            .reads("disclosure.holder.capacities")
            .cure(Remedy.noneHere("Part 2 does not restrict it; look at HIPAA and state law"))
            .ask(Remedy.lookUp("ask the holder whether it is federally assisted"));

    /** 2.11 Records: what a program made, or received, is a record. Of any other holder it must be said how it came. */
    static final Part2Rule HOW_IT_CAME = Part2Rule.uncovers(
                    "2.11/how-the-record-came", "It is known how the holder came by the record")
            .reading(
                    "Made here is assumed of a part 2 program alone; any other holder may have received a Part 2 record.")
            .reads("item.provenance")
            .ask(Remedy.lookUp("look up whether the record was made here or came from a source that is no program"));

    /** (d)(1): no record goes into a charge, an investigation or a proceeding against a patient, whoever holds it. */
    static final Part2Rule NOT_AGAINST_PATIENT = Part2Rule.closes(
                    "2.12(d)(1)/not-against-patient",
                    "Neither the purpose nor another known use by the recipient is to charge, investigate or proceed"
                            + " against a patient")
            .reading(
                    "It bites whether or not an authority conducts the proceeding. No other use known: it does not bite.")
            .reads("purpose.is", "purpose.proceeding")
            .cure(Remedy.noneHere("a consent for that matter alone, or a court order, is decided elsewhere"))
            .ask(Remedy.lookUp("find out against whom the proceeding is"));

    /** 2.13(a): nor into any other proceeding of an authority, unless Part 2 permits it. An inquiry counts (a reading). */
    static final Part2Rule NO_OTHER_PROCEEDING = Part2Rule.closes(
                    "2.13(a)/no-other-proceeding",
                    "Neither the purpose nor another known use by the recipient is any other proceeding of a federal,"
                            + " state or local authority")
            .reading("\"Not against the patient\" is no permission. An authority's inquiry counts as a proceeding.")
            .check(SourceCheck.INTERPRETATION)
            .reads("purpose.is", "purpose.proceeding")
            .cure(Remedy.noneHere("a consent for that matter alone, or a court order, is decided elsewhere"))
            .ask(Remedy.lookUp("find out whether an authority conducts the proceeding"));

    static final List<Part2Rule> RULES =
            List.of(HOLDS_OUT, FEDERALLY_ASSISTED, HOW_IT_CAME, NOT_AGAINST_PATIENT, NO_OTHER_PROCEEDING);

    /** Whether the holder is a part 2 program, so that what it holds is restricted; asked of one item. */
    static Answer covered(Asked a, Findings f) {
        Party holder = a.holder();
        Item item = a.item();
        if (item.receivedUnderConsent()) {
            return Answer.YES;
        }
        Optional<Provenance> how = cameAs(holder, item);
        Answer came = f.found(HOW_IT_CAME, how.isPresent() ? Answer.YES : Answer.UNKNOWN);
        Answer holdsOut = holder.holdsOutAndProvides();
        Answer assisted = holder.federallyAssisted();
        // Both are asked for: where one is known not to be so, nobody need look up the other.
        f.found(HOLDS_OUT, holdsOut != Answer.UNKNOWN || assisted != Answer.NO, holdsOut);
        if (f.explains()) {
            f.argued(OpenQuestion.Q22);
        }
        f.found(FEDERALLY_ASSISTED, assisted != Answer.UNKNOWN || holdsOut != Answer.NO, assisted);
        return came == Answer.UNKNOWN ? Answer.UNKNOWN : holdsOut.and(assisted);
    }

    private static Optional<Provenance> cameAs(Party holder, Item item) {
        return item.provenance().isEmpty() && holder.holds(Capacity.PART2_PROGRAM) == Answer.YES
                ? MADE_HERE
                : item.provenance();
    }

    private static final Optional<Provenance> MADE_HERE = Optional.of(Provenance.MADE_HERE);

    /**
     * The proceedings bar, for the purpose and for what else the recipient is known to do with it. A consent for that matter
     * alone passes the purpose, and another use in the same matter.
     */
    static Answer proceedingsBar(Asked a, boolean ownMatter, Findings f) {
        StatedPurpose purpose = a.purpose();
        Optional<StatedPurpose> use = a.disclosure().recipientUse();
        Answer passes =
                ownMatter && purpose.is().aProceeding() && use.isPresent() ? purpose.sameMatter(use.get()) : Answer.NO;
        Answer against = (ownMatter ? Answer.NO : againstPatient(purpose))
                .or(use.isEmpty() ? Answer.NO : againstPatient(use.get()).and(passes.negate()));
        Answer other = (ownMatter ? Answer.NO : ofAuthority(purpose))
                .or(use.isEmpty() ? Answer.NO : ofAuthority(use.get()).and(passes.negate()));
        Answer clear = f.found(NOT_AGAINST_PATIENT, against.negate());
        at(f, use, "recipientUse");
        clear = clear.and(f.found(NO_OTHER_PROCEEDING, other.negate()));
        at(f, use, "recipientUse");
        return clear;
    }

    /** Whether the purpose, or what else the recipient is known to do with it, is a proceeding against a patient. */
    static Answer againstPatient(Asked a) {
        Optional<StatedPurpose> use = a.disclosure().recipientUse();
        return againstPatient(a.purpose()).or(use.isEmpty() ? Answer.NO : againstPatient(use.get()));
    }

    private static void at(Findings f, Optional<StatedPurpose> use, String name) {
        if (f.explains() && use.isPresent()) {
            f.at(FactRef.of("disclosure").at(name));
        }
    }

    private static Answer againstPatient(StatedPurpose purpose) {
        Optional<Proceeding.Against> against = purpose.proceeding().flatMap(Proceeding::against);
        boolean patient = against.isPresent() && against.get() == Proceeding.Against.PATIENT;
        return switch (purpose.is()) {
            case PROCEEDING_AGAINST_PATIENT -> Answer.YES;
            case OTHER_PROCEEDING -> against.isEmpty() ? Answer.UNKNOWN : Answer.of(patient);
            // Said to be against the patient, though its name says otherwise: nobody can tell.
            case PROGRAM_INVESTIGATION, DEFENCE_IN_PATIENT_SUIT -> patient ? Answer.UNKNOWN : Answer.NO;
            default -> Answer.NO;
        };
    }

    /** Whether something is another proceeding of an authority, or its inquiry; one against the patient is not asked twice. */
    private static Answer ofAuthority(StatedPurpose purpose) {
        if (againstPatient(purpose) == Answer.YES) {
            return Answer.NO;
        }
        return switch (purpose.is()) {
            case PROGRAM_INVESTIGATION -> Answer.YES;
            // By its name it is an authority's; said not to be, nobody can tell.
            case OTHER_PROCEEDING, DEFENCE_IN_PATIENT_SUIT ->
                purpose.proceeding().isPresent() && purpose.proceeding().get().authority() == Answer.YES
                        ? Answer.YES
                        : Answer.UNKNOWN;
            default -> Answer.NO;
        };
    }
}
