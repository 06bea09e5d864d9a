package org.warmhandoff.consent.part2;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.warmhandoff.consent.Consent;
import org.warmhandoff.consent.ConsentScope;
import org.warmhandoff.consent.InfoCategory;
import org.warmhandoff.consent.Pathway;
import org.warmhandoff.consent.Purpose;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Capacity;
import org.warmhandoff.core.Party;
import org.warmhandoff.core.SourceCheck;

/**
 * 42 CFR 2.33(a): what a consent permits, and the pathways that a consent opens. For some information, purposes and
 * recipients the regulation has a row of its own, which replaces the general ones (P01, P02).
 */
final class Section2_33 {
    private Section2_33() {}

    private static final Remedy ANOTHER_ROW =
            Remedy.noneHere("it has a row of its own in the regulation, which this version does not decide");

    /** 2.31(b)(1): counseling notes go on a consent for notes. This is also the counseling-notes guard. */
    static final Part2Rule NOTES = Part2Rule.closes(
                    "2.31(b)(1)/notes-need-their-own-consent",
                    "The item is no substance use disorder counseling note, or the consent is one for notes")
            .reading("Only notes separated from the rest of the record count (2.11); times, tests, medication, plan and"
                    + " summaries are ordinary records.")
            .reads("item.category")
            .cure(Remedy.narrow("leave the counseling notes out, or obtain a consent for them on a form of its own"));

    /** 2.31(d): a proceeding or investigation goes on a consent for that matter. */
    static final Part2Rule PROCEEDINGS = Part2Rule.closes(
                    "2.31(d)/proceedings-need-their-own-consent",
                    "The purpose is no investigation or proceeding, or the consent is one for it")
            .reads("purpose.is")
            .cure(Remedy.newConsent("for that investigation or proceeding alone, on a form of its own"));

    /** 2.31(a)(5)(iii): the program's own fundraising needs a consent for it. */
    static final Part2Rule FUNDRAISING = Part2Rule.closes(
                    "2.31(a)(5)(iii)/fundraising-needs-its-own-consent",
                    "The purpose is not the program's own fundraising, or the consent is for it")
            .reads("purpose.is")
            .cure(Remedy.newConsent("for fundraising, with the right to elect not to receive it"));

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

    /** 2.31(a)(4)(ii): an intermediary has a row of its own; on the general ones it must be known that neither party is one. */
    static final Part2Rule NO_INTERMEDIARY = Part2Rule.closes(
                    "2.31(a)(4)(ii)/no-intermediary", "Neither the recipient nor the holder is an intermediary")
            .reading("A program, covered entity or business associate is none (2.11).")
            .reads("disclosure.recipient.capacities", "disclosure.holder.capacities")
            .cure(Remedy.newConsent("naming the intermediary and its participants"))
            .ask(Remedy.lookUp("find out whether the party passes records on to members under a general designation"));

    private static final Remedy PROGRAM_ALONE = Remedy.noneHere("only a part 2 program may rely on such a consent");
    private static final Remedy WHETHER_PROGRAM = Remedy.lookUp("find out whether the holder is a part 2 program");

    /** 2.31(a)(4)(ii): it is a program that gives records to an intermediary; what the intermediary passes on is its own hop. */
    static final Part2Rule INTERMEDIARY_FROM_PROGRAM = Part2Rule.closes(
                    "2.31(a)(4)(ii)/from-program", "To an intermediary it is a part 2 program that discloses")
            .check(SourceCheck.INTERPRETATION)
            .reads("disclosure.holder.capacities")
            .cure(PROGRAM_ALONE)
            .ask(WHETHER_PROGRAM);

    /** 2.31(b)(1): a consent for notes is one that a program must obtain. */
    static final Part2Rule NOTES_BY_PROGRAM = Part2Rule.closes(
                    "2.31(b)(1)/by-program",
                    "Under a consent for counseling notes it is a part 2 program that discloses")
            .check(SourceCheck.INTERPRETATION)
            .reads("disclosure.holder.capacities")
            .cure(PROGRAM_ALONE)
            .ask(WHETHER_PROGRAM);

    /** 2.31(a)(5)(iii): it is the program that raises funds, on its own behalf. */
    static final Part2Rule FUNDRAISING_BY_PROGRAM = Part2Rule.closes(
                    "2.31(a)(5)(iii)/by-program", "The holder is a part 2 program that raises funds on its own behalf")
            .notChecked("Whether it is on the program's own behalf.")
            .reads("disclosure.holder.capacities")
            .cure(PROGRAM_ALONE)
            .ask(WHETHER_PROGRAM);

    /** 2.15(a)(2): it is the program's director who may sign for payment. */
    static final Part2Rule DIRECTOR_OF_PROGRAM = Part2Rule.closes(
                    "2.15(a)(2)/by-program", "The holder is the part 2 program whose director signed")
            .notChecked("Whether the director is the holder's.")
            .reads("disclosure.holder.capacities")
            .cure(PROGRAM_ALONE)
            .ask(WHETHER_PROGRAM);

    /** (a)(2): the right belongs to a program, a covered entity and a business associate. */
    static final Part2Rule PROGRAM_OR_COVERED_ENTITY = Part2Rule.closes(
                    "2.33(a)(2)/program-or-covered-entity",
                    "Under a single consent the holder is a part 2 program, covered entity or business associate")
            .reads("disclosure.holder.capacities")
            .cure(Remedy.newConsent("that lets this holder disclose"))
            .ask(Remedy.lookUp(
                    "find out whether the holder is a part 2 program, covered entity or business associate"));

    /** (a)(2): given once, for all three purposes, for all the future. */
    static final Part2Rule SINGLE_TPO = Part2Rule.bars(
                    "2.33(a)(2)/single-tpo",
                    "It was given once for all future treatment, payment and health care operations, all three")
            .reads("consent.scope.givenOnceForAllFutureTpo", "consent.scope.purposes")
            .cure(Remedy.newConsent("given once for all future treatment, payment and health care operations"))
            .ask(Remedy.judgement("have the form read: was it given once for all future such uses?"));

    /** (a)(2): only as the HIPAA regulations permit. */
    static final Part2Rule HIPAA_PERMITS = Part2Rule.closes("2.33(a)(2)/hipaa-permits", "HIPAA permits it")
            .reading(
                    "Taken as met for treatment and payment by a covered entity or business associate, and for operations by"
                            + " one to the holder's own business associate; otherwise asked.")
            .notChecked("HIPAA itself.")
            .reads("disclosure.hipaaPermits")
            .cure(Remedy.narrow("HIPAA does not permit it: rely on a specific consent, or narrow it"))
            .ask(Remedy.judgement("ask the privacy officer whether HIPAA permits it"));

    /** (b)(1): a right of its own, which this version sees and does not decide. */
    static final Part2Rule RECEIVED = Part2Rule.closes(
                    "2.33(b)(1)/what-was-received",
                    "A covered entity or business associate passes on what it received under a consent, as HIPAA permits")
            .reading(
                    "What came for treatment, payment or operations under a consent valid then may go on as HIPAA permits,"
                            + " also once the consent has ended; never into a proceeding against the patient. This version"
                            + " says where that may be so, never that it is.")
            .notChecked("For which purpose it was received, and whether the consent was valid then.")
            .reads("disclosure.holder.capacities", "disclosure.hipaaPermits", "item.provenance")
            .ask(Remedy.judgement("ask the privacy officer whether the holder may pass on what it received"));

    static final List<Part2Rule> RULES = List.of(
            NOTES,
            PROCEEDINGS,
            FUNDRAISING,
            MONITORING,
            ENROLLMENT,
            PDMP,
            NO_INTERMEDIARY,
            INTERMEDIARY_FROM_PROGRAM,
            NOTES_BY_PROGRAM,
            FUNDRAISING_BY_PROGRAM,
            DIRECTOR_OF_PROGRAM,
            PROGRAM_OR_COVERED_ENTITY,
            SINGLE_TPO,
            HIPAA_PERMITS,
            RECEIVED);

    /** Whether any consent could carry this item for this purpose: the rows that this version does not decide. */
    static Answer open(Asked a, Findings f) {
        Purpose purpose = a.purpose().is();
        Answer open = f.found(MONITORING, Answer.of(purpose != Purpose.CONDITION_MONITORING));
        open = open.and(f.found(ENROLLMENT, Answer.of(purpose != Purpose.MULTIPLE_ENROLLMENT_CHECK)));
        open = open.and(f.found(PDMP, Answer.of(purpose != Purpose.PDMP_REPORT)));
        return open.and(f.found(Section2_13.NECESSARY, Section2_13.necessary(a.item())));
    }

    /**
     * What a covered entity or business associate may do with a record that it received under a consent, beside what a consent
     * on file lets it do: unknown where that may be, else no. An intermediary is neither (2.11).
     */
    static Answer received(Asked a, Findings f) {
        boolean may = a.item().receivedUnderConsent()
                && a.item().category() != InfoCategory.COUNSELING_NOTES
                && hipaaMayBind(a.holder())
                && Section2_12.againstPatient(a) != Answer.YES
                && (a.disclosure().hipaaPermits().isEmpty()
                        || a.disclosure().hipaaPermits().get() != Answer.NO)
                && !(a.act().holderKeepsFile() && Section2_26.guard(a, Findings.NOBODY) == Answer.NO);
        f.found(RECEIVED, may, Answer.UNKNOWN);
        return may ? Answer.UNKNOWN : Answer.NO;
    }

    private static boolean hipaaMayBind(Party holder) {
        Answer bound = holder.boundByHipaa();
        return bound == Answer.YES || (bound == Answer.UNKNOWN && holder.holds(Capacity.INTERMEDIARY) != Answer.YES);
    }

    /**
     * The pathway that a consent would open; a second one beside it is {@link #single}. A consent for something else would
     * open the general one, which is closed where a special row replaces it.
     */
    static Pathway pathway(Asked a, Consent c) {
        Optional<ConsentScope> scope = a.act().scope(c);
        if (Section2_15.byDirector(c)) {
            return Pathway.D13;
        } else if (a.item().category() == InfoCategory.COUNSELING_NOTES
                && (scope.isEmpty() || scope.get().contents().contains(InfoCategory.COUNSELING_NOTES))) {
            return Pathway.P04;
        } else if (a.purpose().is().aProceeding() && (scope.isEmpty() || Declared.forProceeding(c, scope.get()))) {
            return Pathway.P05;
        } else if (a.purpose().is() == Purpose.FUNDRAISING && (scope.isEmpty() || Declared.fundraises(c, scope))) {
            return Pathway.P11;
        } else if (actingIntermediary(a) != null && (scope.isEmpty() || Declared.intermediary(scope.get()) != null)) {
            return Pathway.P03;
        }
        return Pathway.P01;
    }

    /**
     * The party of the disclosure that acts as an intermediary; null where none is known to. The holder first: where it passes
     * records on, what the participant is does not matter.
     */
    static @Nullable Party actingIntermediary(Asked a) {
        return a.holder().holds(Capacity.INTERMEDIARY) == Answer.YES
                ? a.holder()
                : a.recipient().holds(Capacity.INTERMEDIARY) == Answer.YES ? a.recipient() : null;
    }

    /** Whether a consent is found on file as one given once for all future treatment, payment and operations. */
    static boolean single(Asked a, Consent c) {
        Optional<ConsentScope> scope = a.act().scope(c);
        return pathway(a, c) == Pathway.P01
                && a.purpose().is().countsAsTpo()
                && scope.isPresent()
                && (scope.get().givenOnceForAllFutureTpo() == Answer.YES
                        || (scope.get().givenOnceForAllFutureTpo() == Answer.UNKNOWN && allThree(scope.get())));
    }

    static boolean allThree(ConsentScope scope) {
        return Declared.codes(scope, Purpose.TREATMENT)
                && Declared.codes(scope, Purpose.PAYMENT)
                && Declared.codes(scope, Purpose.HEALTH_CARE_OPERATIONS);
    }

    /** Whether one consent carries it on a pathway: the form suffices, it covers this use now, and no guard bites. */
    static Answer carries(Asked a, Consent c, Pathway pathway, Findings f) {
        Answer met = Section2_31.form(a.act(), c, a, f);
        if (f.enough(met)) {
            return met;
        }
        met = met.and(Section2_31Use.use(a, c, pathway, f));
        return f.enough(met) ? met : met.and(conditions(a, c, pathway, f)).and(guards(a, pathway, f));
    }

    private static Answer conditions(Asked a, Consent c, Pathway pathway, Findings f) {
        return switch (pathway) {
            case P01 -> notReplaced(a, f).and(noIntermediary(a, true, f));
            case P02 -> notReplaced(a, f).and(noIntermediary(a, true, f)).and(single(a, c, f));
            case P03 ->
                notReplaced(a, f)
                        .and(f.found(
                                INTERMEDIARY_FROM_PROGRAM,
                                a.holder().holds(Capacity.INTERMEDIARY) != Answer.YES,
                                a.holder().holds(Capacity.PART2_PROGRAM)));
            case P04 ->
                byProgram(a, NOTES_BY_PROGRAM, f)
                        .and(a.purpose().is() == Purpose.FUNDRAISING ? Section2_22.fundraising(a, f) : Answer.YES)
                        .and(noIntermediary(a, false, f));
            case P05 -> noIntermediary(a, false, f);
            case P11 ->
                byProgram(a, FUNDRAISING_BY_PROGRAM, f)
                        .and(Section2_22.fundraising(a, f))
                        .and(noIntermediary(a, false, f));
            case D13 ->
                byProgram(a, DIRECTOR_OF_PROGRAM, f).and(notReplaced(a, f)).and(noIntermediary(a, false, f));
        };
    }

    private static Answer byProgram(Asked a, Part2Rule rule, Findings f) {
        return f.found(rule, a.holder().holds(Capacity.PART2_PROGRAM));
    }

    private static Answer notReplaced(Asked a, Findings f) {
        Answer met = f.found(PROCEEDINGS, Answer.of(!a.purpose().is().aProceeding()));
        return met.and(f.found(FUNDRAISING, Answer.of(a.purpose().is() != Purpose.FUNDRAISING)));
    }

    /**
     * On the general pathways neither party is an intermediary. On a special one the form must name it, which {@link
     * Section2_31} asks; here only whether one is, is not known.
     */
    private static Answer noIntermediary(Asked a, boolean general, Findings f) {
        Answer neither = a.recipient()
                .holds(Capacity.INTERMEDIARY)
                .or(a.holder().holds(Capacity.INTERMEDIARY))
                .negate();
        return f.found(NO_INTERMEDIARY, general || neither == Answer.UNKNOWN, neither);
    }

    private static Answer single(Asked a, Consent c, Findings f) {
        Party holder = a.holder();
        Answer met = f.found(PROGRAM_OR_COVERED_ENTITY, holder.boundByHipaa().or(holder.holds(Capacity.PART2_PROGRAM)));
        Optional<ConsentScope> scope = a.act().scope(c);
        met = met.and(f.found(
                SINGLE_TPO,
                scope.isEmpty()
                        ? Answer.UNKNOWN
                        : scope.get().givenOnceForAllFutureTpo().and(Answer.of(allThree(scope.get())))));
        return met.and(f.found(HIPAA_PERMITS, hipaaPermits(a)));
    }

    /** Whether HIPAA permits it: as said; else taken as met where it commonly does, and unknown. */
    static Answer hipaaPermits(Asked a) {
        if (a.disclosure().hipaaPermits().isPresent()) {
            return a.disclosure().hipaaPermits().get();
        }
        Answer taken = switch (a.purpose().is()) {
            case TREATMENT, PAYMENT, EMERGENCY_CARE -> a.holder().boundByHipaa();
            case HEALTH_CARE_OPERATIONS ->
                a.holder()
                        .boundByHipaa()
                        .and(a.recipient().businessAssociateOf(a.holder().id()));
            default -> Answer.UNKNOWN;
        };
        return taken == Answer.YES ? Answer.YES : Answer.UNKNOWN;
    }

    /** The guards, as each stands to the pathway. */
    private static Answer guards(Asked a, Pathway pathway, Findings f) {
        Answer clear = f.found(
                NOTES,
                Guard.COUNSELING_NOTES.at(pathway) == Guard.Stands.ASKED,
                Answer.of(a.item().category() != InfoCategory.COUNSELING_NOTES));
        boolean ownMatter = Guard.PROCEEDINGS_BAR.at(pathway) == Guard.Stands.OWN_MATTER_PASSES;
        clear = clear.and(Section2_12.proceedingsBar(a, ownMatter, f));
        return Guard.RESTRICTION.at(pathway) == Guard.Stands.NOT_ASKED ? clear : clear.and(Section2_26.guard(a, f));
    }
}
