package org.warmhandoff.referral.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.warmhandoff.core.Answer;
import org.warmhandoff.referral.event.Cost;
import org.warmhandoff.referral.event.DeliveryMode;
import org.warmhandoff.referral.event.Gender;
import org.warmhandoff.referral.event.Language;
import org.warmhandoff.referral.event.NeedsAssessment;
import org.warmhandoff.referral.event.PreferenceItem;
import org.warmhandoff.referral.event.TravelLimit;
import org.warmhandoff.referral.practice.Area;
import org.warmhandoff.referral.practice.Coverage;
import org.warmhandoff.referral.practice.PatientProfile;
import org.warmhandoff.referral.vocabulary.Condition;

/** Whether the patient can get in: availability, eligibility, affordability, language, and the way. */
final class AccessCriteria {
    private static final Set<DeliveryMode> REMOTE =
            Set.of(DeliveryMode.VIDEO, DeliveryMode.PHONE, DeliveryMode.APP_OR_WEB);

    private AccessCriteria() {}

    static List<Part> availability(Counted e) {
        Capacity.Status status = e.capacity().map(Capacity::status).orElse(Capacity.Status.UNKNOWN);
        Part found = switch (status) {
            case ACCEPTING -> Part.match("it takes new patients");
            case WAITING_LIST -> Part.mismatch("it has a waiting list").asks(Question.WAIT);
            case FULL -> Part.mismatch("it is full").gated();
            case CLOSED -> Part.mismatch("it takes no new patients").gated();
            case UNKNOWN ->
                Part.unknown("it is not known whether it takes new patients", Question.AVAILABILITY)
                        .gated();
        };
        return List.of(found.program("capacity"));
    }

    static List<Part> eligibility(MatchCase c, Counted e) {
        List<Part> parts = new ArrayList<>();
        Optional<List<Area>> home = c.profile().home().map(PatientProfile.Home::areas);
        if (!e.entry().coverageArea().isEmpty()) {
            parts.add(lives(home.orElse(List.of()), e.entry().coverageArea(), "coverageArea"));
        }
        if (e.entry().eligibility().isEmpty()) {
            parts.add(Part.unknown("it is not known whom it serves", Question.ELIGIBILITY)
                    .program("eligibility"));
        } else {
            limits(parts, c, e.entry().eligibility().get(), e.entry(), home.orElse(List.of()));
            if (parts.isEmpty()) {
                parts.add(Part.match("it states no limit").program("eligibility"));
            }
        }
        return parts.stream().map(Part::gated).toList();
    }

    private static void limits(
            List<Part> parts, MatchCase c, Eligibility limit, DirectoryEntry entry, List<Area> home) {
        PatientProfile patient = c.profile();
        limit.ageMin().ifPresent(min -> parts.add(age(patient.ageYears().map(a -> a >= min), "eligibility.ageMin")));
        limit.ageMax().ifPresent(max -> parts.add(age(patient.ageYears().map(a -> a <= max), "eligibility.ageMax")));
        if (!limit.genders().isEmpty()) {
            parts.add(gender(patient.gender(), limit.genders())
                    .patient("profile.gender")
                    .program("eligibility.genders"));
        }
        if (!limit.pregnancy().isEmpty()) {
            Part found = patient.pregnancy() == PatientProfile.Pregnancy.UNKNOWN
                    ? Part.unknown("what it asks of pregnancy is not known of the patient", Question.PROFILE)
                    : limit.pregnancy().contains(patient.pregnancy())
                            ? Part.match("the patient is within its limit on pregnancy")
                            : Part.mismatch("the patient is outside its limit on pregnancy");
            parts.add(found.patient("profile.pregnancy").program("eligibility.pregnancy"));
        }
        if (!limit.conditions().isEmpty()) {
            parts.add(conditions(c.needs().flatMap(NeedsAssessment::coOccurring), limit.conditions()));
        }
        if (!limit.residence().isEmpty()) {
            parts.add(lives(home, limit.residence(), "eligibility.residence"));
        }
        if (limit.payersOnly()) {
            Part found = switch (accepted(patient.coverage(), entry.payers())) {
                case YES -> Part.match("it takes the patient's coverage");
                case NO -> Part.mismatch("it serves only people whose coverage it takes");
                case UNKNOWN ->
                    Part.unknown(
                            "it is not known whether it takes the patient's coverage",
                            patient.coverage().isEmpty() ? Question.COVERAGE : Question.ELIGIBILITY);
            };
            parts.add(found.patient("profile.coverage")
                    .program("eligibility.payersOnly")
                    .program("payers"));
        }
        if (limit.text().isPresent()) {
            parts.add(Part.unknown("it states a limit in words, which nobody can compare", Question.ELIGIBILITY)
                    .program("eligibility.text"));
        }
    }

    private static Part age(Optional<Boolean> inside, String limit) {
        Part found = inside.isEmpty()
                ? Part.unknown("it has a limit on age, and the patient's is not known", Question.PROFILE)
                : inside.get()
                        ? Part.match("the patient is within its limit on age")
                        : Part.mismatch("the patient is outside its limit on age");
        return found.patient("profile.ageYears").program(limit);
    }

    private static Part gender(Optional<Gender> patient, List<Gender> served) {
        if (patient.isEmpty()) {
            return Part.unknown("it has a limit on gender, and the patient's is not known", Question.PROFILE);
        } else if (served.contains(patient.get())) {
            return Part.match("the patient is within its limit on gender");
        }
        return patient.get() == Gender.ANOTHER
                ? Part.unknown("what it means by its limit on gender has to be asked", Question.ELIGIBILITY)
                : Part.mismatch("the patient is outside its limit on gender");
    }

    /** Of the patient an opioid use disorder is known; other conditions only from an assessment. */
    private static Part conditions(Optional<List<Condition>> assessed, List<Condition> served) {
        List<Condition> known = new ArrayList<>(assessed.orElse(List.of()));
        known.add(Condition.OPIOID_USE_DISORDER);
        known.removeIf(Condition.OTHER::equals);
        Part found;
        if (!Collections.disjoint(known, served)) {
            found = Part.match("it serves a condition of the patient");
        } else if (assessed.isEmpty()) {
            found = Part.unknown("it serves certain conditions, and the patient was not asked", Question.PROFILE);
        } else if (served.contains(Condition.OTHER)) {
            found = Part.unknown("it serves conditions that are named in words only", Question.ELIGIBILITY);
        } else {
            found = Part.mismatch("it does not serve a condition of the patient");
        }
        return found.patient("needs.coOccurring").program("eligibility.conditions");
    }

    private static Part lives(List<Area> home, List<Area> served, String fact) {
        Set<Area.Kind> known = home.stream().map(Area::is).collect(Collectors.toSet());
        Part found;
        if (!Collections.disjoint(home, served)) {
            found = Part.match("the patient lives in the area it serves");
        } else if (known.containsAll(served.stream().map(Area::is).toList())) {
            found = Part.mismatch("the patient lives outside the area it serves");
        } else {
            found = Part.unknown("it is not known whether the patient lives in the area it serves", Question.HOME);
        }
        return found.patient("profile.home").program(fact);
    }

    /** Whether a program takes one of the patient's coverages. */
    private static Answer accepted(List<Coverage> patient, List<Coverage> taken) {
        if (patient.isEmpty() || taken.isEmpty()) {
            return Answer.UNKNOWN;
        }
        Answer any = Answer.NO;
        for (Coverage mine : patient) {
            for (Coverage theirs : taken) {
                any = any.or(accepted(mine, theirs));
            }
        }
        return any;
    }

    private static Answer accepted(Coverage mine, Coverage theirs) {
        if (mine.kind() != theirs.kind() || mine.kind() == Coverage.Kind.UNINSURED) {
            return Answer.NO;
        } else if (theirs.payer().isEmpty()) {
            return mine.kind() == Coverage.Kind.OTHER ? Answer.UNKNOWN : Answer.YES;
        }
        return mine.payer().isEmpty() ? Answer.UNKNOWN : Answer.of(mine.payer().equals(theirs.payer()));
    }

    static List<Part> affordability(MatchCase c, Counted e) {
        Optional<Affordability> said = e.entry().affordability();
        Optional<Cost> limit = c.preferences().costLimit();
        Answer free = said.map(Affordability::freeCare).orElse(Answer.UNKNOWN);
        Answer help = free.or(said.map(Affordability::slidingFee).orElse(Answer.UNKNOWN))
                .or(said.map(Affordability::paymentAssistance).orElse(Answer.UNKNOWN));
        Answer payer = accepted(c.profile().coverage(), e.entry().payers());
        Answer within = limit.isEmpty()
                ? Answer.NO
                : within(limit.get(), said.map(Affordability::costs).orElse(List.of()));
        Part found;
        if (free == Answer.YES) {
            found = Part.match("care is free").program("affordability.freeCare");
        } else if (payer == Answer.YES) {
            found = Part.match("it takes the patient's coverage")
                    .patient("profile.coverage")
                    .program("payers");
        } else if (within == Answer.YES) {
            found = Part.match("it costs no more than the patient can pay")
                    .patient("preferences.costLimit")
                    .program("affordability.costs");
        } else if (payer == Answer.NO && within == Answer.NO && help == Answer.NO) {
            found = Part.mismatch(
                            limit.isEmpty()
                                    ? "it does not take the patient's coverage and offers no help with paying"
                                    : "it costs more than the patient can pay and offers no help with paying")
                    .patient("profile.coverage")
                    .program("payers")
                    .program("affordability");
        } else {
            found = Part.unknown(
                            "it is not known whether the patient can afford it",
                            c.profile().coverage().isEmpty() && limit.isEmpty()
                                    ? new Question[] {Question.AFFORDABILITY, Question.COVERAGE}
                                    : new Question[] {Question.AFFORDABILITY})
                    .patient("profile.coverage")
                    .program("payers")
                    .program("affordability");
        }
        return List.of(limit.isPresent() ? found.wish(PreferenceItem.COST_LIMIT) : found);
    }

    /** Whether every cost is within the limit; costs for another span than the limit's cannot be compared. */
    private static Answer within(Cost limit, List<Cost> costs) {
        if (costs.isEmpty()) {
            return Answer.UNKNOWN;
        }
        Answer all = Answer.YES;
        for (Cost cost : costs) {
            all = all.and(
                    cost.per() == limit.per()
                            ? Answer.of(cost.amount().compareTo(limit.amount()) <= 0)
                            : Answer.UNKNOWN);
        }
        return all;
    }

    /** The languages the patient asks for; where none is asked for, those the patient speaks. */
    static List<Part> language(MatchCase c, Counted e) {
        boolean asked = !c.preferences().languages().isEmpty();
        List<Language> wanted =
                asked ? c.preferences().languages() : c.profile().languages();
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<Language> spoken = e.entry().languages();
        Part found;
        if (!Collections.disjoint(wanted, spoken)) {
            found = Part.match("a language of the patient is spoken").program("languages");
        } else if (e.entry().interpreter() == Answer.YES) {
            found = Part.match("there is an interpreter").program("interpreter");
        } else if (!spoken.isEmpty() && e.entry().interpreter() == Answer.NO) {
            found = Part.mismatch("no language of the patient is spoken, and there is no interpreter")
                    .program("languages")
                    .program("interpreter");
        } else {
            found = Part.unknown("it is not known whether the patient would be understood", Question.REACH)
                    .program("languages")
                    .program("interpreter");
        }
        found = found.patient(asked ? "preferences.languages" : "profile.languages");
        boolean stated = asked || c.preferences().required().contains(PreferenceItem.LANGUAGES);
        return List.of(stated ? found.wish(PreferenceItem.LANGUAGES) : found);
    }

    /**
     * Within reach, or by a remote way that is wanted. Where one of the two is required, it has to be met by itself, but for
     * the way to somewhere the patient need not go.
     */
    static List<Part> travelAndMode(MatchCase c, Counted e) {
        List<Part> parts = new ArrayList<>();
        Optional<TravelLimit> limit = c.preferences().maxTravel();
        List<DeliveryMode> wanted = c.preferences().deliveryModes();
        Part mode = wanted.isEmpty() ? null : mode(wanted, e.entry().deliveryModes());
        boolean remote = wanted.stream()
                .anyMatch(m -> REMOTE.contains(m) && e.entry().deliveryModes().contains(m));
        boolean needsMode = c.preferences().required().contains(PreferenceItem.DELIVERY_MODES);
        if (mode != null && (limit.isEmpty() || remote || needsMode)) {
            parts.add(mode);
        }
        if (limit.isPresent() && !remote) {
            Part reach = reach(limit.get(), e.entry());
            boolean mayBeRemote = mode != null
                    && mode.result() == CriterionResult.UNKNOWN
                    && wanted.stream().anyMatch(REMOTE::contains);
            parts.add(reach.result() == CriterionResult.MISMATCH && mayBeRemote ? mode : reach);
        }
        return parts;
    }

    private static Part mode(List<DeliveryMode> wanted, List<DeliveryMode> offered) {
        Part found = offered.isEmpty()
                ? Part.unknown("it is not known how it delivers", Question.REACH)
                : Collections.disjoint(wanted, offered)
                        ? Part.mismatch("it does not deliver in a way that is wanted")
                        : Part.match("it delivers in a way that is wanted");
        return found.wish(PreferenceItem.DELIVERY_MODES)
                .patient("preferences.deliveryModes")
                .program("deliveryModes");
    }

    private static Part reach(TravelLimit limit, DirectoryEntry entry) {
        Answer within = within(limit.minutes(), entry.travel().flatMap(Travel::minutes))
                .and(within(limit.miles(), entry.travel().flatMap(Travel::miles)));
        Part found = switch (within) {
            case YES -> Part.match("it is within reach");
            case NO -> tooFar(entry.transportHelp()).program("transportHelp");
            case UNKNOWN -> Part.unknown("the way to it is not known", Question.REACH);
        };
        return found.wish(PreferenceItem.MAX_TRAVEL)
                .patient("preferences.maxTravel")
                .program("travel");
    }

    private static Part tooFar(Answer help) {
        return switch (help) {
            case YES -> Part.unknown("it is too far, and it helps with the way", Question.RIDE);
            case NO -> Part.mismatch("it is too far");
            case UNKNOWN ->
                Part.unknown("it is too far, and it is not known whether it helps with the way", Question.REACH);
        };
    }

    private static Answer within(Optional<Integer> limit, Optional<Integer> way) {
        return limit.isEmpty()
                ? Answer.YES
                : way.map(w -> Answer.of(w <= limit.get())).orElse(Answer.UNKNOWN);
    }
}
