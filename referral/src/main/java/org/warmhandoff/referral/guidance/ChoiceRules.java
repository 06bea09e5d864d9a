package org.warmhandoff.referral.guidance;

import static org.warmhandoff.core.Outcome.NOT_APPLICABLE;
import static org.warmhandoff.core.Outcome.SATISFIED;
import static org.warmhandoff.core.Outcome.UNKNOWN;
import static org.warmhandoff.core.Outcome.VIOLATED;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.Outcome;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.Words;
import org.warmhandoff.core.care.Literature;
import org.warmhandoff.referral.Choice;
import org.warmhandoff.referral.Course;
import org.warmhandoff.referral.GuidanceFinding;
import org.warmhandoff.referral.GuidanceRule;
import org.warmhandoff.referral.Referral;
import org.warmhandoff.referral.Script;
import org.warmhandoff.referral.Severity;
import org.warmhandoff.referral.event.Attempted;
import org.warmhandoff.referral.event.ConnectionMethod;
import org.warmhandoff.referral.event.ConversationHeld;
import org.warmhandoff.referral.event.NeedsAssessment;
import org.warmhandoff.referral.event.ProgramChosen;
import org.warmhandoff.referral.event.ProgramConsideration;
import org.warmhandoff.referral.event.ProgramConsideration.Match;
import org.warmhandoff.referral.event.ProgramConsideration.PatientDecision;
import org.warmhandoff.referral.event.ProgramConsidered;
import org.warmhandoff.referral.event.Proposed;
import org.warmhandoff.referral.event.Reached;
import org.warmhandoff.referral.event.ReferralEvent;
import org.warmhandoff.referral.practice.PatientProfile;
import org.warmhandoff.referral.practice.PatientProfile.Pregnancy;
import org.warmhandoff.referral.vocabulary.Condition;
import org.warmhandoff.referral.vocabulary.MedicationStance;
import org.warmhandoff.referral.vocabulary.SpecialtyTrack;

/** Step 2, as far as the log of a referral shows it: the program chosen, those beside it, and what was asked of them. */
final class ChoiceRules {
    static final GuidanceRule CALLED_ABOUT = GuidanceRule.warning(
                    "S2-11",
                    "What is not known of availability, eligibility and affordability is asked, not assumed",
                    Literature.AHRQ_STEP_2,
                    Literature.AHRQ_STEP_3)
            .reading("What was found too long before the choice is not known. An inquiry or a conversation on record is"
                    + " asking, whatever came of it.")
            .looksAt("events");
    static final GuidanceRule MEDICATION_ASKED = GuidanceRule.warning(
                    "S2-13",
                    "Where it is not known whether a program takes people on medication, it is asked",
                    Literature.AHRQ_IDENTIFY)
            .looksAt("events");
    static final GuidanceRule FRIENDLY_OFFERED = GuidanceRule.info(
                    "S2-15",
                    "Where a meeting may not welcome people on medication, one that does is offered",
                    Literature.RURAL_TWELVE_STEP,
                    Literature.MUTUAL_HELP_STATEMENTS)
            .looksAt("events");
    static final GuidanceRule TRAUMA_INFORMED = GuidanceRule.info(
                    "S2-18",
                    "A trauma-informed program is preferred where there is trauma, or the patient does not say",
                    Literature.AHRQ_OPENING)
            .looksAt("events");
    static final GuidanceRule PATIENT_CHOOSES = GuidanceRule.warning(
                    "S2-29", "Where several programs fit, the patient chooses", Literature.ASPE_LESSONS)
            .reading("One fits that the patient was not recorded as not wanting, and against which nothing is known by"
                    + " the choice.")
            .looksAt("events");
    static final GuidanceRule TRACKS = GuidanceRule.warning(
                    "S2-30",
                    "A track for the patient's group is considered",
                    Literature.ASPE_LESSONS,
                    Literature.OPIOID_TREATMENT_RULE)
            .reading("A warning during pregnancy and after birth; else good to know. Youth is 16 to 25 years.")
            .looksAt("events", "context.carePlan");
    static final GuidanceRule WHY_OUTSIDE = GuidanceRule.info(
                    "S3-14",
                    "The capacity of the practice's own services, and whom to refer elsewhere, are thought through",
                    Literature.AHRQ_INTERNAL)
            .looksAt("events");

    static final List<GuidanceRule> ALL = List.of(
            CALLED_ABOUT, MEDICATION_ASKED, FRIENDLY_OFFERED, TRAUMA_INFORMED, PATIENT_CHOOSES, TRACKS, WHY_OUTSIDE);

    private ChoiceRules() {}

    /** What the rules on the choice itself find, with facts in the log; empty before a choice. */
    static List<GuidanceFinding> onChoice(Referral r) {
        return r.choice()
                .map(c -> c.findings().stream().map(f -> f.below(at(r, c))).toList())
                .orElse(List.of());
    }

    /** The rules on a referral. */
    static void check(Referral r, Course course, Findings f) {
        Optional<Choice> choice = r.choice();
        FactRef at = choice.map(c -> at(r, c)).orElse(FactRef.of("events"));
        boolean connected = course.connectionMet();
        f.add(
                CALLED_ABOUT,
                choice.filter(c -> connected).map(c -> calledAbout(r, c)).orElse(NOT_APPLICABLE),
                "Something is not known, and nobody asked the program: "
                        + choice.map(ChoiceRules::questions).orElse(""),
                "",
                at);
        f.add(
                MEDICATION_ASKED,
                choice.map(c -> medicationAsked(r, c)).orElse(NOT_APPLICABLE),
                "It is not known whether the program takes people on medication, and nobody asked: "
                        + Script.MEDICATION.words(),
                "",
                at.at("moudAcceptance"));
        f.add(
                FRIENDLY_OFFERED,
                choice.map(c -> friendlyOffered(r, c)).orElse(NOT_APPLICABLE),
                "The meeting may not welcome people on medication, and none that does was considered",
                "",
                at.at("stance"));
        f.add(
                TRAUMA_INFORMED,
                choice.map(ChoiceRules::traumaInformed).orElse(NOT_APPLICABLE),
                "The program is not known to be trauma-informed",
                choice.filter(c -> c.needs().isPresent()).isPresent() ? "Is there a history of trauma?" : Ask.NEEDS,
                at.at("traumaInformed"));
        Optional<ProgramChosen> chosen = chosen(r);
        f.add(
                PATIENT_CHOOSES,
                chosen.map(c -> patientChose(r, c)).orElse(NOT_APPLICABLE),
                "Several programs fit, and somebody else chose",
                "",
                chosen.map(c -> r.pointer(c).at("chosenByPatient")).orElse(FactRef.of("events")));
        tracks(r, f, choice);
        boolean outside = r.target() == Proposed.Target.EXTERNAL;
        boolean said = r.proposed().whyExternal().filter(Words::stated).isPresent();
        f.add(
                WHY_OUTSIDE,
                outside ? Outcome.of(Answer.of(said)) : NOT_APPLICABLE,
                "Nothing says why the referral goes outside",
                "",
                r.pointer(r.proposed()).at("whyExternal"));
    }

    /** Where the consideration that a choice rests on stands. */
    private static FactRef at(Referral r, Choice c) {
        ReferralEvent latest = r.proposed();
        for (ReferralEvent e : r.events()) {
            latest = e instanceof ProgramConsidered p && p.consideration().equals(c.program()) ? e : latest;
        }
        return r.pointer(latest).at("consideration");
    }

    private static Optional<ProgramChosen> chosen(Referral r) {
        Optional<ProgramChosen> latest = Optional.empty();
        for (ReferralEvent e : r.events()) {
            latest = e instanceof ProgramChosen c ? Optional.of(c) : latest;
        }
        return latest;
    }

    /** S2-11: all three known, or the program was asked. */
    static Outcome calledAbout(Referral r, Choice c) {
        boolean known =
                Stream.of(c.availability(), c.eligibility(), c.affordability()).noneMatch(m -> m == Match.UNKNOWN);
        boolean spoke = r.events().stream()
                .anyMatch(e -> e instanceof ConversationHeld h
                        && goesTo(r, h.with().party(), c.program().program()));
        return Outcome.of(Answer.of(known || spoke || inquired(r, c)));
    }

    /** What is not known of the three, as questions. */
    private static String questions(Choice c) {
        List<String> ask = new ArrayList<>();
        if (c.availability() == Match.UNKNOWN) {
            ask.add(Script.AVAILABILITY.words());
        }
        if (c.eligibility() == Match.UNKNOWN) {
            ask.add(Script.ELIGIBILITY.words());
        }
        if (c.affordability() == Match.UNKNOWN) {
            ask.add(Script.AFFORDABILITY.words());
        }
        return String.join(" ", ask);
    }

    /** S2-13: known, or the program was asked; a meeting is asked for its stance instead. */
    static Outcome medicationAsked(Referral r, Choice c) {
        if (c.takes() != Answer.UNKNOWN) {
            return SATISFIED;
        }
        return c.mutualHelp() ? NOT_APPLICABLE : Outcome.of(Answer.of(inquired(r, c)));
    }

    /** Whether somebody put a question to the program and got to a person; where nobody says whom it reached, it did. */
    private static boolean inquired(Referral r, Choice c) {
        return r.events().stream()
                .anyMatch(e -> e instanceof Attempted a
                        && a.method() == ConnectionMethod.CAPACITY_INQUIRY
                        && a.reached()
                                .filter(x -> x.nobody() || x == Reached.NOT_ATTEMPTED)
                                .isEmpty()
                        && goesTo(r, a.party().party(), c.program().program()));
    }

    private static boolean goesTo(Referral r, PartyId to, PartyId program) {
        return r.target() == Proposed.Target.INTERNAL || to.equals(program);
    }

    /** S2-15. */
    static Outcome friendlyOffered(Referral r, Choice c) {
        if (!c.mutualHelp() || !c.wary()) {
            return NOT_APPLICABLE;
        }
        return Outcome.of(Answer.of(r.considered().stream().anyMatch(x -> x.stance() == MedicationStance.SUPPORTIVE)));
    }

    /** S2-18. */
    static Outcome traumaInformed(Choice c) {
        return switch (c.trauma()) {
            case YES, PREFERS_NOT_TO_SAY -> Outcome.of(Answer.of(c.program().traumaInformed() == Answer.YES));
            case NO -> NOT_APPLICABLE;
            case NOT_ASKED -> c.program().traumaInformed() == Answer.YES ? SATISFIED : UNKNOWN;
        };
    }

    /** S2-29: of the programs considered by the choice, two fit or more. */
    static Outcome patientChose(Referral r, ProgramChosen chosen) {
        if (chosen.chosenByPatient()) {
            return SATISFIED;
        }
        Set<PartyId> byThen = new HashSet<>();
        for (ReferralEvent e : r.events().subList(0, r.events().indexOf(chosen))) {
            if (e instanceof ProgramConsidered c) {
                byThen.add(c.consideration().program());
            }
        }
        long fitting = r.considered().stream()
                .filter(c -> byThen.contains(c.program().program()) && fits(c))
                .count();
        return fitting > 1 ? VIOLATED : NOT_APPLICABLE;
    }

    private static boolean fits(Choice c) {
        ProgramConsideration p = c.program();
        return p.patientDecision() != PatientDecision.NOT_WANTED
                && c.affordability() != Match.MISMATCH
                && c.findings().stream().noneMatch(f -> f.outcome() == VIOLATED && f.severity() == Severity.ERROR);
    }

    /** S2-30: once a program is chosen. */
    private static void tracks(Referral r, Findings f, Optional<Choice> choice) {
        Optional<PatientProfile> patient = f.context().carePlan().map(p -> p.patient());
        Optional<List<Condition>> conditions = choice.flatMap(Choice::needs).flatMap(NeedsAssessment::coOccurring);
        Set<SpecialtyTrack> missing = groups(patient, conditions);
        boolean any = !missing.isEmpty();
        r.considered().forEach(c -> c.program().track().ifPresent(missing::remove));
        Pregnancy pregnancy = patient.map(PatientProfile::pregnancy).orElse(Pregnancy.UNKNOWN);
        List<String> ask = new ArrayList<>();
        if (pregnancy == Pregnancy.UNKNOWN) {
            ask.add("Is the patient pregnant, or has given birth of late?");
        }
        if (patient.flatMap(PatientProfile::ageYears).isEmpty()) {
            ask.add("How old is the patient?");
        }
        if (conditions.isEmpty()) {
            ask.add("Which other conditions does the patient have?");
        }
        boolean weighs = missing.contains(SpecialtyTrack.PREGNANT_AND_POSTPARTUM)
                || (missing.isEmpty() && pregnancy == Pregnancy.UNKNOWN);
        Outcome found = !missing.isEmpty() ? VIOLATED : !ask.isEmpty() ? UNKNOWN : any ? SATISFIED : NOT_APPLICABLE;
        f.add(
                TRACKS,
                weighs ? Severity.WARNING : Severity.INFO,
                choice.isPresent() ? found : NOT_APPLICABLE,
                "The patient belongs to a group for which there are tracks, and none was considered",
                String.join(" ", ask),
                List.of(FactRef.of("events"), FactRef.of("context.carePlan.patient")));
    }

    /** The tracks made for groups to which the patient is known to belong; pain is asked about elsewhere. */
    private static Set<SpecialtyTrack> groups(Optional<PatientProfile> patient, Optional<List<Condition>> conditions) {
        Set<SpecialtyTrack> groups = EnumSet.noneOf(SpecialtyTrack.class);
        patient.ifPresent(p -> groups.addAll(p.tracks()));
        conditions.orElse(List.of()).forEach(c -> c.track().ifPresent(groups::add));
        groups.remove(SpecialtyTrack.CHRONIC_PAIN);
        return groups;
    }
}
