package org.warmhandoff.referral.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.care.SupportModality;
import org.warmhandoff.referral.event.Direction;
import org.warmhandoff.referral.event.PreferenceItem;
import org.warmhandoff.referral.event.Preferences;
import org.warmhandoff.referral.event.ProgramConsideration;
import org.warmhandoff.referral.practice.InternalService;
import org.warmhandoff.referral.practice.Practice;

/**
 * Compares a patient with every entry of a directory (AHRQ, Connect Patients to External Providers, step 2). Same inputs,
 * same answer, in the same order, whatever the order of the directory.
 */
public final class Matching {
    private static final Comparator<Fit> COUNTS = Comparator.comparing(Fit::group)
            .thenComparing(f -> f.unmetRequired().size())
            .thenComparing(f -> f.unmetPreferred().size())
            .thenComparing(Fit::unknowns);
    private static final Set<SupportModality> MEDICATION = Set.of(
            SupportModality.MEDICATION_MANAGEMENT,
            SupportModality.GROUP_MEDICATION_MANAGEMENT_VISIT,
            SupportModality.GROUP_BASED_OPIOID_TREATMENT);

    private static final FactRef INTENSITY = FactRef.of("preferences.intensity");
    private static final FactRef CLINICIAN_GENDER = FactRef.of("preferences.clinicianGender");
    private static final FactRef OTHER = FactRef.of("preferences.other");

    private Matching() {}

    /**
     * {@return every entry, explained, those that fit first}
     *
     * @param asked the patient's side
     * @param directory the programs and meetings
     */
    public static Matches match(MatchCase asked, ResourceDirectory directory) {
        LocalDate day = asked.asOf().toLocalDate();
        List<Fit> found = new ArrayList<>();
        Set<PreferenceItem> inTheWay = new LinkedHashSet<>();
        for (DirectoryEntry entry : directory.entries()) {
            Counted counted = Counted.on(day, entry, asked.context().limits());
            Map<Criterion, List<Part>> parts = parts(asked, counted);
            inTheWay.addAll(relaxable(parts.values()));
            found.add(fit(asked, entry, counted, parts));
        }
        found.sort(COUNTS.thenComparing(Fit::program));
        List<Fit> fits = placed(found);
        boolean fitting = fits.stream().anyMatch(f -> f.group() == Fit.Group.FITS);
        return new Matches(
                asked.asOf(),
                asked.direction(),
                fits,
                fitting ? List.of() : alternatives(asked, inTheWay),
                Matches.LIMITS);
    }

    /**
     * {@return what the directory says of a program, as a consideration to record: the three findings with their days, what it says
     * of medication, groups, trauma and mutual help, and what it misses of what the patient requires}
     *
     * <p>What is too old to count, or said by default, is unknown in it. What only the patient can say is left open: whether they
     * were told, agree to wait, relax something, or want it.
     *
     * @param asked the patient's side
     * @param entry what the directory says of the program
     * @param modality the kind of support it would give
     * @param by who considers it; stands for the finding where nobody is named who verified the entry
     */
    public static ProgramConsideration consideration(
            MatchCase asked, DirectoryEntry entry, SupportModality modality, PartyId by) {
        Counted counted =
                Counted.on(asked.asOf().toLocalDate(), entry, asked.context().limits());
        List<CriterionFinding> criteria = new ArrayList<>();
        parts(asked, counted).forEach((criterion, of) -> criteria.add(finding(criterion, of, entry, counted)));
        return new Considering(asked, counted, modality, by, criteria).made();
    }

    private static Map<Criterion, List<Part>> parts(MatchCase c, Counted e) {
        Map<Criterion, List<Part>> parts = new EnumMap<>(Criterion.class);
        parts.put(Criterion.AVAILABILITY, AccessCriteria.availability(e));
        parts.put(Criterion.ELIGIBILITY, AccessCriteria.eligibility(c, e));
        parts.put(Criterion.AFFORDABILITY, AccessCriteria.affordability(c, e));
        parts.put(Criterion.MOUD, CareCriteria.moud(c, e));
        parts.put(Criterion.MODALITY, CareCriteria.modality(c, e));
        parts.put(Criterion.LANGUAGE, AccessCriteria.language(c, e));
        parts.put(Criterion.TRAVEL_AND_MODE, AccessCriteria.travelAndMode(c, e));
        parts.put(Criterion.GROUP_AND_TRAUMA, CareCriteria.groupAndTrauma(c, e));
        parts.put(Criterion.FIT, CareCriteria.fit(c, e));
        return parts;
    }

    private static Fit fit(MatchCase c, DirectoryEntry entry, Counted counted, Map<Criterion, List<Part>> parts) {
        List<CriterionFinding> criteria = new ArrayList<>();
        parts.forEach((criterion, compared) -> criteria.add(finding(criterion, compared, entry, counted)));
        Preferences preferences = c.preferences();
        Set<Question> questions = new LinkedHashSet<>();
        parts.values().stream().flatMap(List::stream).forEach(p -> questions.addAll(p.questions()));
        Map<FactRef, Question> uncompared = uncompared(c);
        questions.addAll(uncompared.values());
        List<Criterion> reasons = having(criteria, CriterionFinding::excludes);
        List<Criterion> unmetRequired =
                having(criteria, f -> mismatches(f) && f.unmet().stream().anyMatch(preferences.required()::contains));
        Fit.Group group =
                !reasons.isEmpty() ? Fit.Group.EXCLUDED : counted.whole() ? Fit.Group.ASK_FIRST : Fit.Group.FITS;
        boolean open = parts.values().stream().flatMap(List::stream).anyMatch(p -> p.open(preferences.required()));
        boolean asked = uncompared.keySet().stream().anyMatch(f -> requires(preferences, f));
        return Fit.builder()
                .program(entry.id())
                .group(group)
                .place(1)
                .choosable(group == Fit.Group.FITS && !open && !asked && unmetRequired.isEmpty())
                .addAllReasons(reasons)
                .addAllUnmetRequired(unmetRequired)
                .addAllUnmetPreferred(having(criteria, f -> mismatches(f) && !unmetRequired.contains(f.criterion())))
                .addAllUnknown(having(criteria, f -> f.result() == CriterionResult.UNKNOWN))
                .addAllUncompared(uncompared.keySet())
                .addAllQuestions(questions)
                .addAllStale(counted.stale())
                .addAllTracks(entry.tracks())
                .workingAgreement(c.context()
                        .practice()
                        .map(p -> Answer.of(p.worksWith(entry.party())))
                        .orElse(Answer.UNKNOWN))
                .addAllCriteria(criteria)
                .build();
    }

    private static boolean mismatches(CriterionFinding f) {
        return f.result() == CriterionResult.MISMATCH && !f.excludes();
    }

    private static List<Criterion> having(List<CriterionFinding> all, Function<CriterionFinding, Boolean> what) {
        return all.stream().filter(what::apply).map(CriterionFinding::criterion).toList();
    }

    /** The worst part decides; what it read is what decided. */
    private static CriterionFinding finding(
            Criterion criterion, List<Part> parts, DirectoryEntry entry, Counted counted) {
        CriterionResult result = worst(parts);
        List<Part> deciding = parts.stream().filter(p -> p.result() == result).toList();
        return new CriterionFinding(
                criterion,
                result,
                deciding.stream().anyMatch(Part::excludes),
                sentence(criterion, result, deciding, counted),
                deciding.isEmpty() ? Optional.empty() : asOf(criterion, entry),
                deciding.stream().flatMap(p -> p.patient().stream()).distinct().toList(),
                deciding.stream().flatMap(p -> p.program().stream()).distinct().toList(),
                result == CriterionResult.MISMATCH
                        ? deciding.stream().flatMap(p -> p.wish().stream()).toList()
                        : List.of());
    }

    private static CriterionResult worst(List<Part> parts) {
        for (CriterionResult r : List.of(CriterionResult.MISMATCH, CriterionResult.UNKNOWN, CriterionResult.MATCH)) {
            if (parts.stream().anyMatch(p -> p.result() == r)) {
                return r;
            }
        }
        return CriterionResult.NOT_APPLICABLE;
    }

    private static String sentence(Criterion criterion, CriterionResult result, List<Part> deciding, Counted counted) {
        if (result == CriterionResult.NOT_APPLICABLE) {
            return "the patient stated nothing of the kind";
        } else if (result == CriterionResult.UNKNOWN && counted.tooOld(criterion)) {
            return "what the entry says of it is too old to count, or was not verified";
        }
        return deciding.stream().map(Part::sentence).distinct().collect(Collectors.joining("; "));
    }

    private static Optional<LocalDate> asOf(Criterion criterion, DirectoryEntry entry) {
        return switch (criterion) {
            case AVAILABILITY -> entry.capacity().map(Capacity::updatedOn);
            case MOUD ->
                entry.meeting().isPresent() ? entry.meeting().flatMap(MeetingListing::checkedOn) : entry.assuredOn();
            default -> entry.assuredOn();
        };
    }

    /** What the patient stated and no criterion compares, with its question. */
    private static Map<FactRef, Question> uncompared(MatchCase c) {
        Map<FactRef, Question> asked = new TreeMap<>();
        if (c.preferences().intensity().isPresent()) {
            asked.put(INTENSITY, Question.INTENSITY);
        }
        if (c.preferences().clinicianGender().isPresent()) {
            asked.put(CLINICIAN_GENDER, Question.CLINICIAN);
        }
        if (!c.preferences().other().isEmpty()) {
            asked.put(OTHER, Question.OTHER);
        }
        if (!c.profile().accessNeeds().isEmpty()) {
            asked.put(FactRef.of("profile.accessNeeds"), Question.ACCESS);
        }
        return asked;
    }

    private static boolean requires(Preferences p, FactRef stated) {
        return p.required().stream().anyMatch(i -> switch (i) {
            case INTENSITY -> stated.equals(INTENSITY);
            case CLINICIAN_GENDER -> stated.equals(CLINICIAN_GENDER);
            case OTHER -> stated.equals(OTHER);
            default -> false;
        });
    }

    private static List<Fit> placed(List<Fit> sorted) {
        List<Fit> placed = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            boolean tie = i > 0 && COUNTS.compare(sorted.get(i - 1), sorted.get(i)) == 0;
            placed.add(sorted.get(i).at(tie ? placed.get(i - 1).place() : i + 1));
        }
        return placed;
    }

    /** The patient's own preferences that exclude an entry which nothing else excludes. */
    private static List<PreferenceItem> relaxable(Collection<List<Part>> parts) {
        List<Part> gates =
                parts.stream().flatMap(List::stream).filter(Part::excludes).toList();
        return gates.stream().allMatch(p -> p.wish().isPresent())
                ? gates.stream().map(p -> p.wish().orElseThrow()).distinct().toList()
                : List.of();
    }

    private static List<Alternative> alternatives(MatchCase c, Set<PreferenceItem> inTheWay) {
        List<Alternative> offers = new ArrayList<>();
        List<PreferenceItem> required = c.preferences().required();
        List<PreferenceItem> relax = inTheWay.stream()
                .sorted(Comparator.comparing(
                                (PreferenceItem i) -> required.contains(i) ? -required.indexOf(i) : Integer.MIN_VALUE)
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        if (!relax.isEmpty()) {
            offers.add(new Alternative(Alternative.Kind.RELAX_PREFERENCES, relax, List.of()));
        }
        offers.add(Alternative.of(Alternative.Kind.WIDER_AREA));
        offers.add(Alternative.of(Alternative.Kind.VIDEO_PHONE_OR_APP));
        Optional<Practice> practice = c.context().practice();
        List<InternalService> own = practice.map(Practice::internalServices).orElse(List.of()).stream()
                .filter(s -> s.capacity() != Answer.NO)
                .filter(s -> !c.preferences().avoidModalities().contains(s.modality()))
                .filter(s -> c.direction() == Direction.FROM_MOUD_TO_BH || MEDICATION.contains(s.modality()))
                .sorted(Comparator.comparing(InternalService::id))
                .toList();
        if (practice.isEmpty() || !own.isEmpty()) {
            offers.add(new Alternative(
                    Alternative.Kind.INTERNAL_SERVICE,
                    List.of(),
                    own.stream().map(InternalService::id).toList()));
        }
        offers.add(Alternative.of(Alternative.Kind.COMMUNITY_RECOVERY_SUPPORT));
        offers.add(Alternative.of(Alternative.Kind.NAME_THE_GAP));
        return offers;
    }
}
