package org.warmhandoff.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.Outcome;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.Shape;
import org.warmhandoff.core.Words;
import org.warmhandoff.core.care.Medication;
import org.warmhandoff.core.care.SupportModality;
import org.warmhandoff.referral.event.Direction;
import org.warmhandoff.referral.event.NeedsAssessed;
import org.warmhandoff.referral.event.NeedsAssessment;
import org.warmhandoff.referral.event.NeedsAssessment.TraumaHistory;
import org.warmhandoff.referral.event.PreferenceItem;
import org.warmhandoff.referral.event.Preferences;
import org.warmhandoff.referral.event.Preferences.GroupComfort;
import org.warmhandoff.referral.event.ProgramChosen;
import org.warmhandoff.referral.event.ProgramConsideration;
import org.warmhandoff.referral.event.ProgramConsideration.Checked;
import org.warmhandoff.referral.event.ProgramConsideration.Match;
import org.warmhandoff.referral.event.Proposed;
import org.warmhandoff.referral.event.ReferralEvent;
import org.warmhandoff.referral.vocabulary.MedicationStance;
import org.warmhandoff.referral.vocabulary.MoudAcceptance;

/**
 * A program beside the patient, as a log shows them on the day of the choice: all that the rules on the choice read. What was
 * found too long before that day is not known; what ages later changes nothing. It comes from {@link Referral#choice()} and
 * {@link Referral#considered()}.
 *
 * @param program the latest consideration of the program
 * @param needs what the patient was asked; absent: not assessed
 * @param preferences what the patient would prefer; absent: not asked
 * @param direction which way the referral goes
 * @param day the day of the choice
 */
public record Choice(
        ProgramConsideration program,
        Optional<NeedsAssessment> needs,
        Optional<Preferences> preferences,
        Direction direction,
        LocalDate day) {

    /** Creates one. */
    public Choice {
        Attributes.of(Choice.class)
                .required("program", program)
                .required("direction", direction)
                .required("day", day)
                .verify();
        needs = Attributes.optional(needs);
        preferences = Attributes.optional(preferences);
    }

    private static final Limits LIMITS = Limits.DEFAULT;

    /** A program as a log shows it on the day on which it was last chosen; empty where it was not considered. */
    static Optional<Choice> of(List<ReferralEvent> events, PartyId program) {
        LocalDate day = events.get(events.size() - 1).occurredAt().toLocalDate();
        for (ReferralEvent e : events) {
            if (e instanceof ProgramChosen c && c.program().equals(program)) {
                day = c.occurredAt().toLocalDate();
            }
        }
        return on(day, events, program);
    }

    /** A program as a log shows it on a day; empty where it was not considered. */
    static Optional<Choice> on(LocalDate day, List<ReferralEvent> events, PartyId program) {
        Optional<NeedsAssessed> asked = NeedsRules.latest(events);
        Direction direction = events.get(0) instanceof Proposed p ? p.direction() : Direction.FROM_MOUD_TO_BH;
        return NeedsRules.consideration(events, program)
                .map(of -> new Choice(
                        of,
                        asked.map(NeedsAssessed::needs),
                        asked.flatMap(NeedsAssessed::preferences),
                        direction,
                        day));
    }

    /**
     * {@return what the rules on the choice find, each once, in the order of the text: S2-05, S2-08, S2-09, S2-10, S2-12, S2-14
     * and S2-16; their facts are relative to the consideration}
     */
    public List<GuidanceFinding> findings() {
        return List.of(
                tailored(), available(), eligible(), affordable(), onMedication(), stanceTold(), agreedToGroup());
    }

    /** S2-05: nothing that the patient requires is missed, but cost, of which S2-10 speaks; and the kind is not avoided. */
    private GuidanceFinding tailored() {
        List<PreferenceItem> missed = new ArrayList<>(program.unmetRequired());
        missed.removeAll(program.relaxed());
        missed.remove(PreferenceItem.COST_LIMIT);
        boolean avoided = !relaxed(PreferenceItem.AVOID_MODALITIES)
                && preferences
                        .filter(p -> p.avoidModalities().contains(program.modality()))
                        .isPresent();
        Outcome found = !missed.isEmpty() || avoided
                ? Outcome.VIOLATED
                : preferences.isPresent() ? Outcome.SATISFIED : Outcome.UNKNOWN;
        return found(
                NeedsRules.TAILORED,
                Severity.ERROR,
                found,
                avoided
                        ? "The patient avoids this kind of support"
                        : "The program misses what the patient requires and did not relax",
                "What would the patient prefer?",
                avoided ? "modality" : "unmetRequired");
    }

    /** S2-08. */
    private GuidanceFinding available() {
        boolean waits = program.waitingListAgreed() == Answer.YES;
        Outcome found = switch (availability()) {
            case MATCH -> Outcome.SATISFIED;
            case MISMATCH -> waits ? Outcome.SATISFIED : Outcome.VIOLATED;
            case UNKNOWN -> Outcome.UNKNOWN;
        };
        return found(
                NeedsRules.AVAILABLE,
                Severity.ERROR,
                found,
                "The program is not available, and the patient did not agree to wait",
                Script.AVAILABILITY.words(),
                "availability");
    }

    /** S2-09. */
    private GuidanceFinding eligible() {
        Outcome found = switch (eligibility()) {
            case MATCH -> Outcome.SATISFIED;
            case MISMATCH -> Outcome.VIOLATED;
            case UNKNOWN -> Outcome.UNKNOWN;
        };
        return found(
                NeedsRules.ELIGIBLE,
                Severity.ERROR,
                found,
                "The program does not serve this patient",
                Script.ELIGIBILITY.words(),
                "eligibility");
    }

    /** S2-10: an error where the patient requires the limit. */
    private GuidanceFinding affordable() {
        boolean overLimit = program.unmetRequired().contains(PreferenceItem.COST_LIMIT);
        boolean required = !relaxed(PreferenceItem.COST_LIMIT)
                && (overLimit
                        || preferences
                                .filter(p -> p.required().contains(PreferenceItem.COST_LIMIT))
                                .isPresent());
        Outcome found = switch (affordability()) {
            case MISMATCH -> Outcome.VIOLATED;
            case MATCH -> overLimit && required ? Outcome.VIOLATED : Outcome.SATISFIED;
            case UNKNOWN -> overLimit && required ? Outcome.VIOLATED : Outcome.UNKNOWN;
        };
        boolean solved = program.paymentSolution().filter(Words::stated).isPresent();
        return found(
                NeedsRules.AFFORDABLE,
                required ? Severity.ERROR : Severity.WARNING,
                solved ? Outcome.SATISFIED : found,
                "The patient cannot afford the program, and no way to pay is on record",
                Script.AFFORDABILITY.words(),
                "affordability",
                "paymentSolution");
    }

    /** S2-12; of mutual help only where it is said, because S2-14 asks the meeting. */
    private GuidanceFinding onMedication() {
        Answer takes = takes();
        Outcome found = mutualHelp() && takes == Answer.UNKNOWN && program.moudAcceptance() == MoudAcceptance.UNKNOWN
                ? Outcome.NOT_APPLICABLE
                : Outcome.of(takes);
        return found(
                NeedsRules.ON_MEDICATION,
                Severity.ERROR,
                found,
                direction == Direction.FROM_BH_TO_MOUD
                        ? "The program does not provide medication that the patient wants"
                        : "The program does not take people on the patient's medication",
                Script.MEDICATION.words(),
                "moudAcceptance",
                "medication",
                "accepts");
    }

    /** {@return whether it takes people on the patient's medication; where the referral is for medication, whether it provides one wanted} */
    public Answer takes() {
        List<Medication> named =
                program.accepts().stream().filter(m -> m != Medication.NONE_YET).toList();
        return direction == Direction.FROM_BH_TO_MOUD ? provides(named) : accepts(named);
    }

    private Answer accepts(List<Medication> named) {
        return switch (program.moudAcceptance()) {
            case DOES_NOT_ACCEPT, REQUIRES_TAPER -> Answer.NO;
            case UNKNOWN -> Answer.UNKNOWN;
            case ACCEPTS_SOME ->
                asked().isEmpty() || named.isEmpty() || (!named.containsAll(asked()) && other(named))
                        ? Answer.UNKNOWN
                        : Answer.of(named.containsAll(asked()));
            case PROVIDES ->
                named.isEmpty() || asked().isEmpty() || named.containsAll(asked()) ? Answer.YES : Answer.UNKNOWN;
            case ACCEPTS_PRESCRIBED_ELSEWHERE -> Answer.YES;
        };
    }

    /** The medication it was asked about, where one is named. */
    private List<Medication> asked() {
        return program.medication()
                .filter(m -> m != Medication.OTHER && m != Medication.NONE_YET)
                .map(List::of)
                .orElse(List.of());
    }

    private Answer provides(List<Medication> named) {
        List<Medication> wanted = preferences
                .filter(p -> !relaxed(PreferenceItem.MEDICATIONS))
                .map(Preferences::medications)
                .orElse(List.of())
                .stream()
                .filter(m -> m != Medication.NONE_YET)
                .toList();
        if (mutualHelp() || program.fellowship().isPresent()) {
            return Answer.NO;
        }
        boolean known = program.moudAcceptance() != MoudAcceptance.UNKNOWN;
        boolean none = !wanted.isEmpty() && !named.isEmpty() && Collections.disjoint(wanted, named);
        if ((known && program.moudAcceptance() != MoudAcceptance.PROVIDES) || none) {
            return Answer.NO;
        }
        boolean one = wanted.stream().anyMatch(m -> m != Medication.OTHER && named.contains(m));
        return known && (wanted.isEmpty() || one) ? Answer.YES : Answer.UNKNOWN;
    }

    private static boolean other(List<Medication> named) {
        return named.contains(Medication.OTHER);
    }

    /** S2-14: an error where people on medication are not welcome, or the patient avoids the fellowship. */
    private GuidanceFinding stanceTold() {
        boolean avoided = !relaxed(PreferenceItem.AVOID_FELLOWSHIPS)
                && program.fellowship()
                        .filter(f -> preferences
                                .filter(p -> p.avoidFellowships().contains(f))
                                .isPresent())
                        .isPresent();
        boolean untold = mutualHelp() && wary() && program.mutualHelpStanceTold() != Answer.YES;
        Outcome found = avoided || untold
                ? Outcome.VIOLATED
                : !mutualHelp() ? Outcome.NOT_APPLICABLE : nobodyKnowsWhich() ? Outcome.UNKNOWN : Outcome.SATISFIED;
        return found(
                NeedsRules.STANCE_TOLD,
                avoided || stance() == MedicationStance.HOSTILE ? Severity.ERROR : Severity.WARNING,
                found,
                avoided
                        ? "The patient avoids this fellowship"
                        : "The patient was not told how the group sees medication, or that nobody knows",
                "Which fellowship is it, and is it one that the patient avoids?",
                avoided ? "fellowship" : "stance",
                "mutualHelpStanceTold");
    }

    /** Whether the patient avoids fellowships, or was not asked, and which it is nobody knows. */
    private boolean nobodyKnowsWhich() {
        return preferences.isEmpty()
                || (program.fellowship().isEmpty()
                        && !preferences.get().avoidFellowships().isEmpty());
    }

    /** S2-16: an error where the patient declines groups. */
    private GuidanceFinding agreedToGroup() {
        GroupComfort comfort = preferences.map(Preferences::groupComfort).orElse(GroupComfort.NOT_ASKED);
        boolean declines = comfort == GroupComfort.DECLINES_GROUP && !relaxed(PreferenceItem.GROUP_COMFORT);
        return found(
                NeedsRules.GROUP_AGREED,
                declines ? Severity.ERROR : Severity.WARNING,
                inGroup(declines, comfort == GroupComfort.NOT_ASKED && !relaxed(PreferenceItem.GROUP_COMFORT)),
                declines
                        ? "It is a group, and the patient declines groups"
                        : "It is a group, trauma is on record, and the patient was not asked about groups",
                declines
                        ? Script.TRAUMA.words()
                        : "Is a group fine with the patient, and is there a history of trauma?",
                "modality",
                "groupOnly");
    }

    private Outcome inGroup(boolean declines, boolean unasked) {
        boolean group = group(program.modality()) || program.groupOnly() == Answer.YES;
        if (declines) {
            return group
                    ? Outcome.VIOLATED
                    : program.groupOnly() == Answer.UNKNOWN ? Outcome.UNKNOWN : Outcome.SATISFIED;
        } else if (!group || !unasked) {
            return group ? Outcome.SATISFIED : Outcome.NOT_APPLICABLE;
        }
        return switch (trauma()) {
            case YES -> Outcome.VIOLATED;
            case NOT_ASKED -> Outcome.UNKNOWN;
            case NO, PREFERS_NOT_TO_SAY -> Outcome.SATISFIED;
        };
    }

    /** Whether a kind of support is a group: it says so in its name. */
    static boolean group(SupportModality modality) {
        return modality.name().contains("GROUP");
    }

    /** {@return what is known of a history of trauma} */
    public TraumaHistory trauma() {
        return needs.map(NeedsAssessment::traumaHistory).orElse(TraumaHistory.NOT_ASKED);
    }

    /** {@return whether it is a meeting of mutual help} */
    public boolean mutualHelp() {
        return program.modality() == SupportModality.MUTUAL_HELP_GROUP;
    }

    /** {@return how the meeting sees medication, as far as somebody checked it; a default, or what is too old, is not known} */
    public MedicationStance stance() {
        return program.stance()
                .filter(s -> s.checkedOn()
                        .filter(on -> fresh(on, LIMITS.stanceFresh()))
                        .isPresent())
                .map(s -> s.is().matchedAs(s.basis()))
                .orElse(MedicationStance.UNKNOWN);
    }

    /** {@return whether the patient has to be told how the meeting sees medication, or that nobody knows} */
    public boolean wary() {
        return stance() != MedicationStance.SUPPORTIVE && stance() != MedicationStance.NO_POSITION;
    }

    /** {@return whether it takes new patients; what is too old is not known} */
    public Match availability() {
        return counted(program.availability(), LIMITS.capacityFresh());
    }

    /** {@return whether it serves the patient; what is too old is not known} */
    public Match eligibility() {
        return counted(program.eligibility(), LIMITS.entryFresh());
    }

    /** {@return whether the patient can afford it; what is too old is not known} */
    public Match affordability() {
        return counted(program.affordability(), LIMITS.entryFresh());
    }

    private Match counted(Optional<Checked> of, int days) {
        return of.filter(c -> fresh(c.checkedOn(), days)).map(Checked::finding).orElse(Match.UNKNOWN);
    }

    private boolean fresh(LocalDate since, int days) {
        return !since.plusDays(days).isBefore(day);
    }

    private boolean relaxed(PreferenceItem item) {
        return program.relaxed().contains(item);
    }

    /** {@return what is asked of the program where it was considered and is not known, in words a practice may use} */
    public List<String> questions() {
        List<String> ask = new ArrayList<>();
        if (program.availability().isPresent() && availability() == Match.UNKNOWN) {
            ask.add(Script.AVAILABILITY.words());
        }
        if (program.eligibility().isPresent() && eligibility() == Match.UNKNOWN) {
            ask.add(Script.ELIGIBILITY.words());
        }
        if (program.affordability().isPresent() && affordability() == Match.UNKNOWN) {
            ask.add(Script.AFFORDABILITY.words());
        }
        if (mutualHelp() ? stance() == MedicationStance.UNKNOWN : takes() == Answer.UNKNOWN) {
            ask.add(mutualHelp() ? Script.STANCE.words() : Script.MEDICATION.words());
        }
        return ask;
    }

    private static GuidanceFinding found(
            GuidanceRule rule, Severity weight, Outcome outcome, String wrong, String ask, String... read) {
        String message = switch (outcome) {
            case SATISFIED -> "What it asks is there";
            case NOT_APPLICABLE -> "It asks nothing here";
            case VIOLATED -> wrong;
            case UNKNOWN -> ask;
        };
        List<FactRef> facts = List.of(read).stream().map(FactRef::of).toList();
        return new GuidanceFinding(rule, weight, outcome, message, Optional.empty(), facts);
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
