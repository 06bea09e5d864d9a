package org.warmhandoff.consent.part2;

import java.util.List;
import org.warmhandoff.consent.circumstance.Circumstance;
import org.warmhandoff.core.Answer;

/** 42 CFR 2.22(b)(1)(iii)(B): before it raises funds, a program gives a clear chance to opt out. */
final class Section2_22 {
    private Section2_22() {}

    /** A chance to opt out came first. */
    static final Part2Rule CHANCE_TO_OPT_OUT = Part2Rule.closes(
                    "2.22(b)(1)(iii)(B)/chance-to-opt-out-first",
                    "The patient was first given a clear and conspicuous chance to opt out of fundraising")
            .reads("disclosure.circumstance")
            .cure(Remedy.noneHere("give the chance first, and claim it"))
            .ask(Remedy.lookUp("find out whether the patient was given the chance to opt out"));

    /** The patient has not opted out, in whatever form. */
    static final Part2Rule NOT_OPTED_OUT = Part2Rule.closes(
                    "2.22(b)(1)(iii)(B)/not-opted-out",
                    "The patient has not opted out of fundraising, in whatever form")
            .reads("disclosure.circumstance")
            .cure(Remedy.noneHere("respect it: send nothing"))
            .ask(Remedy.lookUp("find out whether the patient has opted out"));

    static final List<Part2Rule> RULES = List.of(CHANCE_TO_OPT_OUT, NOT_OPTED_OUT);

    /** What is not claimed does not exist: without the claim no chance was given. */
    static Answer fundraising(Asked a, Findings f) {
        Circumstance claimed = a.disclosure().circumstance().orElse(null);
        Circumstance.Fundraising raising = claimed instanceof Circumstance.Fundraising r ? r : null;
        Answer met = f.found(CHANCE_TO_OPT_OUT, raising == null ? Answer.NO : raising.chanceGiven());
        return met.and(f.found(
                NOT_OPTED_OUT,
                raising != null,
                raising == null ? Answer.NO : raising.optedOut().negate()));
    }
}
