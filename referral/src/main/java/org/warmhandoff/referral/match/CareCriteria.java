package org.warmhandoff.referral.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.warmhandoff.core.care.Medication;
import org.warmhandoff.core.care.SupportModality;
import org.warmhandoff.core.care.Technique;
import org.warmhandoff.referral.event.Direction;
import org.warmhandoff.referral.event.NeedsAssessment;
import org.warmhandoff.referral.event.PreferenceItem;
import org.warmhandoff.referral.event.Preferences;
import org.warmhandoff.referral.vocabulary.GroupFormat;
import org.warmhandoff.referral.vocabulary.MoudAcceptance;

/** Whether it is the care the patient needs and wants: medication, kind of support, groups and trauma, fit. */
final class CareCriteria {
    private CareCriteria() {}

    static List<Part> moud(MatchCase c, Counted e) {
        List<Part> parts = new ArrayList<>();
        Optional<MeetingListing> meeting = e.entry().meeting();
        meeting.filter(m -> c.preferences().avoidFellowships().contains(m.fellowship()))
                .ifPresent(m -> parts.add(Part.mismatch("it is of a fellowship that the patient avoids")
                        .gated()
                        .wish(PreferenceItem.AVOID_FELLOWSHIPS)
                        .patient("preferences.avoidFellowships")
                        .program("meeting.fellowship")));
        if (c.direction() == Direction.FROM_BH_TO_MOUD) {
            parts.add(provides(c, e));
            return parts;
        }
        boolean mutualHelp = meeting.isPresent() || onlyMutualHelp(e.entry());
        if (mutualHelp) {
            parts.add(stance(e));
        }
        if (!mutualHelp || e.entry().moudAcceptance() != MoudAcceptance.UNKNOWN) {
            parts.add(accepts(c.medication().medication(), e.entry())
                    .patient("medication.medication")
                    .gated());
        }
        return parts;
    }

    private static boolean onlyMutualHelp(DirectoryEntry entry) {
        return !entry.services().isEmpty()
                && entry.services().stream().allMatch(s -> s.modality() == SupportModality.MUTUAL_HELP_GROUP);
    }

    private static Part stance(Counted e) {
        Part found = switch (e.stance()) {
            case SUPPORTIVE -> Part.match("people on medication are welcome");
            case HOSTILE ->
                Part.mismatch("people on medication are not welcome").asks(Question.UNWELCOME);
            case NO_POSITION, VARIES, VARIES_OFTEN_RESTRICTIVE, UNKNOWN ->
                Part.unknown("it is not known how the meeting sees medication", Question.STANCE);
        };
        return found.program("meeting.stance");
    }

    private static Part accepts(Medication medication, DirectoryEntry entry) {
        return switch (entry.moudAcceptance()) {
            case DOES_NOT_ACCEPT ->
                Part.mismatch("it takes nobody on medication").program("moudAcceptance");
            case REQUIRES_TAPER ->
                Part.mismatch("it asks people to come off the medication").program("moudAcceptance");
            case ACCEPTS_PRESCRIBED_ELSEWHERE ->
                Part.match("it takes people whose medication is prescribed elsewhere")
                        .program("moudAcceptance");
            case PROVIDES ->
                entry.medicationsProvided().isEmpty()
                                || (entry.medicationsProvided().contains(medication) && comparable(medication))
                        ? Part.match("it provides the medication").program("moudAcceptance")
                        : Part.unknown(
                                        "it provides medication, and whether people stay on the patient's is not known",
                                        question(medication))
                                .program("moudAcceptance")
                                .program("medicationsProvided");
            case ACCEPTS_SOME ->
                some(medication, entry.medicationsAccepted())
                        .program("moudAcceptance")
                        .program("medicationsAccepted");
            case UNKNOWN ->
                Part.unknown("it is not known whether it takes people on medication", Question.MOUD)
                        .program("moudAcceptance");
        };
    }

    private static Part some(Medication medication, List<Medication> accepted) {
        if (!comparable(medication) || accepted.isEmpty()) {
            return Part.unknown("it takes people on some medications only", question(medication));
        } else if (accepted.contains(medication)) {
            return Part.match("it takes people on the patient's medication");
        }
        return accepted.contains(Medication.OTHER)
                ? Part.unknown("it takes people on some medications only", Question.MOUD)
                : Part.mismatch("it does not take people on the patient's medication");
    }

    /** Whether a constant names one medication. */
    private static boolean comparable(Medication medication) {
        return medication != Medication.OTHER && medication != Medication.NONE_YET;
    }

    private static Question question(Medication medication) {
        return medication == Medication.NONE_YET ? Question.MEDICATION : Question.MOUD;
    }

    /**
     * Whether it provides a medication that is wanted; where none is stated any will do. The patient could relax which one is
     * wanted, but not that one is.
     */
    private static Part provides(MatchCase c, Counted e) {
        DirectoryEntry entry = e.entry();
        List<Medication> stated = c.preferences().medications().stream()
                .filter(m -> m != Medication.NONE_YET)
                .toList();
        List<Medication> given = entry.medicationsProvided().stream()
                .filter(m -> m != Medication.NONE_YET)
                .toList();
        List<Medication> wanted =
                stated.stream().filter(CareCriteria::comparable).toList();
        Part found;
        boolean which = false;
        if (entry.meeting().isPresent()) {
            found = Part.mismatch("a meeting provides no medication").program("meeting");
        } else if (entry.moudAcceptance() != MoudAcceptance.PROVIDES) {
            found = entry.moudAcceptance() == MoudAcceptance.UNKNOWN || !given.isEmpty()
                    ? Part.unknown("it is not known whether it provides medication", Question.MOUD)
                    : Part.mismatch("it provides no medication");
        } else if (stated.isEmpty() || !Collections.disjoint(wanted, given)) {
            found = Part.match("it provides a medication that is wanted");
        } else if (given.isEmpty() || (stated.contains(Medication.OTHER) && given.contains(Medication.OTHER))) {
            found = Part.unknown("it is not known which medication it provides", Question.MOUD);
        } else {
            which = true;
            found = Part.mismatch("it provides no medication that is wanted");
        }
        found = found.gated()
                .patient("preferences.medications")
                .program("moudAcceptance")
                .program("medicationsProvided");
        return which ? found.wish(PreferenceItem.MEDICATIONS) : found;
    }

    static List<Part> modality(MatchCase c, Counted e) {
        List<SupportModality> wanted = c.preferences().modalities();
        List<SupportModality> avoided = c.preferences().avoidModalities();
        List<SupportModality> offered =
                e.entry().services().stream().map(OfferedService::modality).toList();
        List<Part> parts = new ArrayList<>();
        if (!avoided.isEmpty()) {
            parts.add(avoided(avoided, offered)
                    .gated()
                    .wish(PreferenceItem.AVOID_MODALITIES)
                    .patient("preferences.avoidModalities")
                    .program("services"));
        }
        if (!wanted.isEmpty()) {
            List<SupportModality> open = new ArrayList<>(offered);
            open.removeAll(avoided);
            Part found = open.isEmpty() && !offered.isEmpty()
                    ? Part.mismatch("no kind of support that is wanted is offered")
                    : any(wanted, open, SupportModality.OTHER, "kind of support", Question.OFFER);
            parts.add(found.wish(PreferenceItem.MODALITIES)
                    .patient("preferences.modalities")
                    .program("services"));
        }
        return parts;
    }

    private static Part avoided(List<SupportModality> avoided, List<SupportModality> offered) {
        if (offered.isEmpty()) {
            return Part.unknown("it is not known what it offers", Question.OFFER);
        } else if (!avoided.containsAll(offered)) {
            return Part.match("it offers something that the patient does not avoid");
        }
        return offered.contains(SupportModality.OTHER)
                ? Part.unknown("what it offers is named in words only", Question.OFFER)
                : Part.mismatch("it offers only what the patient avoids");
    }

    static List<Part> groupAndTrauma(MatchCase c, Counted e) {
        List<Part> parts = new ArrayList<>();
        Preferences.GroupComfort comfort = c.preferences().groupComfort();
        boolean declines = comfort == Preferences.GroupComfort.DECLINES_GROUP;
        if (declines || comfort == Preferences.GroupComfort.PREFERS_INDIVIDUAL) {
            Part found = switch (e.entry().groupOnly()) {
                case YES -> Part.mismatch("nobody is seen there without joining a group");
                case NO -> Part.match("one can be seen there without joining a group");
                case UNKNOWN ->
                    Part.unknown("it is not known whether one can be seen without joining a group", Question.GROUP);
            };
            found = found.wish(PreferenceItem.GROUP_COMFORT)
                    .patient("preferences.groupComfort")
                    .program("groupOnly");
            parts.add(declines ? found.gated() : found);
        }
        NeedsAssessment.TraumaHistory trauma =
                c.needs().map(NeedsAssessment::traumaHistory).orElse(NeedsAssessment.TraumaHistory.NOT_ASKED);
        if (trauma == NeedsAssessment.TraumaHistory.YES || trauma == NeedsAssessment.TraumaHistory.PREFERS_NOT_TO_SAY) {
            Part found = switch (e.entry().traumaInformed()) {
                case YES -> Part.match("its care is trauma-informed");
                case NO -> Part.mismatch("its care is not trauma-informed");
                case UNKNOWN -> Part.unknown("it is not known whether its care is trauma-informed", Question.GROUP);
            };
            parts.add(found.patient("needs.traumaHistory").program("traumaInformed"));
        }
        return parts;
    }

    /** Techniques, times and kind of group; a service of a kind that the patient avoids does not count. */
    static List<Part> fit(MatchCase c, Counted e) {
        Preferences p = c.preferences();
        List<OfferedService> services = e.entry().services().stream()
                .filter(s -> !p.avoidModalities().contains(s.modality()))
                .toList();
        List<Part> parts = new ArrayList<>();
        if (!p.techniques().isEmpty()) {
            List<Technique> offered =
                    services.stream().flatMap(s -> s.techniques().stream()).toList();
            parts.add(any(p.techniques(), offered, Technique.OTHER, "technique", Question.OFFER)
                    .wish(PreferenceItem.TECHNIQUES)
                    .patient("preferences.techniques")
                    .program("services"));
        }
        if (!p.times().isEmpty()) {
            parts.add(any(p.times(), e.entry().hours(), null, "time", Question.OFFER)
                    .wish(PreferenceItem.TIMES)
                    .patient("preferences.times")
                    .program("hours"));
        }
        p.groupFormat().ifPresent(format -> {
            List<GroupFormat> offered =
                    services.stream().flatMap(s -> s.groupFormat().stream()).toList();
            parts.add(any(List.of(format), offered, null, "kind of group", Question.OFFER)
                    .wish(PreferenceItem.GROUP_FORMAT)
                    .patient("preferences.groupFormat")
                    .program("services"));
        });
        return parts;
    }

    /** One of what is wanted is offered; what is named in words only cannot be compared. */
    private static <T extends Enum<T>> Part any(
            Collection<T> wanted, Collection<T> offered, @Nullable T inWords, String what, Question question) {
        if (offered.isEmpty()) {
            return Part.unknown("no " + what + " is listed", question);
        }
        List<T> named = new ArrayList<>(wanted);
        named.removeIf(w -> w == inWords);
        if (!Collections.disjoint(named, offered)) {
            return Part.match("a " + what + " that is wanted is offered");
        }
        return inWords != null && wanted.contains(inWords) && offered.contains(inWords)
                ? Part.unknown("a " + what + " is named in words only", question)
                : Part.mismatch("no " + what + " that is wanted is offered");
    }
}
