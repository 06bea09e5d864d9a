package org.warmhandoff.referral.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.Words;
import org.warmhandoff.core.care.Medication;
import org.warmhandoff.core.care.SupportModality;
import org.warmhandoff.referral.event.DeliveryMode;
import org.warmhandoff.referral.event.Direction;
import org.warmhandoff.referral.event.MeetingStance;
import org.warmhandoff.referral.event.PreferenceItem;
import org.warmhandoff.referral.event.Preferences;
import org.warmhandoff.referral.event.ProgramConsideration;
import org.warmhandoff.referral.event.ProgramConsideration.Checked;
import org.warmhandoff.referral.event.ProgramConsideration.Match;
import org.warmhandoff.referral.vocabulary.Condition;
import org.warmhandoff.referral.vocabulary.MedicationStance;
import org.warmhandoff.referral.vocabulary.MoudAcceptance;
import org.warmhandoff.referral.vocabulary.SpecialtyTrack;

/** An entry as a consideration: what counts of it on the day, and what it misses of what the patient requires. */
record Considering(
        MatchCase asked, Counted counted, SupportModality modality, PartyId by, List<CriterionFinding> criteria) {
    private static final Words BASIS = new Words("the directory, compared by the match");

    ProgramConsideration made() {
        DirectoryEntry left = counted.entry();
        return ProgramConsideration.builder()
                .program(left.party())
                .modality(modality)
                .deliveryMode(deliveryMode(left))
                .track(track(left))
                .availability(checked(Criterion.AVAILABILITY))
                .eligibility(checked(Criterion.ELIGIBILITY))
                .affordability(checked(Criterion.AFFORDABILITY))
                .moudAcceptance(acceptance(left))
                .medication(medication())
                .addAllAccepts(accepts(left))
                .groupOnly(left.groupOnly())
                .traumaInformed(left.traumaInformed())
                .fellowship(left.meeting().map(MeetingListing::fellowship))
                .stance(left.meeting().map(this::stance))
                .addAllUnmetRequired(unmetRequired())
                .build();
    }

    private LocalDate day() {
        return asked.asOf().toLocalDate();
    }

    /** What is known is as old as what the entry says; what is not was looked up on the day. */
    private Checked checked(Criterion criterion) {
        CriterionFinding f = criteria.stream()
                .filter(c -> c.criterion() == criterion)
                .findFirst()
                .orElseThrow();
        Match match = switch (f.result()) {
            case MATCH -> Match.MATCH;
            case MISMATCH -> Match.MISMATCH;
            case UNKNOWN, NOT_APPLICABLE -> Match.UNKNOWN;
        };
        boolean known = match != Match.UNKNOWN;
        return new Checked(
                match,
                BASIS,
                known ? f.factAsOf().orElse(day()) : day(),
                known ? counted.entry().assuredBy().orElse(by) : by);
    }

    /** What contradicts itself is not known. */
    private MoudAcceptance acceptance(DirectoryEntry left) {
        boolean provides = !left.medicationsProvided().isEmpty();
        return toMedication() && provides && left.moudAcceptance() != MoudAcceptance.PROVIDES
                ? MoudAcceptance.UNKNOWN
                : left.moudAcceptance();
    }

    private boolean toMedication() {
        return asked.direction() == Direction.FROM_BH_TO_MOUD;
    }

    private Optional<Medication> medication() {
        return Optional.of(asked.medication().medication()).filter(m -> !toMedication() && m != Medication.NONE_YET);
    }

    private List<Medication> accepts(DirectoryEntry left) {
        if (toMedication()) {
            return left.medicationsProvided();
        }
        return switch (left.moudAcceptance()) {
            case ACCEPTS_SOME -> left.medicationsAccepted();
            case PROVIDES -> left.medicationsProvided();
            case ACCEPTS_PRESCRIBED_ELSEWHERE, DOES_NOT_ACCEPT, REQUIRES_TAPER, UNKNOWN -> List.of();
        };
    }

    /** A stance by default is said as such; one that is too old, or of no day that has been, is not known. */
    private MeetingStance stance(MeetingListing m) {
        boolean counts = counted.stance() != MedicationStance.UNKNOWN;
        return new MeetingStance(
                counts || m.basis() == MedicationStance.Basis.DEFAULT ? m.stance() : MedicationStance.UNKNOWN,
                m.basis(),
                m.checkedOn().filter(on -> counts),
                m.checkedBy().filter(who -> counts));
    }

    private Optional<DeliveryMode> deliveryMode(DirectoryEntry left) {
        Optional<DeliveryMode> wanted = asked.preferences().deliveryModes().stream()
                .filter(left.deliveryModes()::contains)
                .findFirst();
        return wanted.isEmpty() && left.deliveryModes().size() == 1
                ? Optional.of(left.deliveryModes().get(0))
                : wanted;
    }

    /** The first of its tracks that is made for a group of the patient. */
    private Optional<SpecialtyTrack> track(DirectoryEntry left) {
        Set<SpecialtyTrack> groups = new LinkedHashSet<>(asked.profile().tracks());
        asked.needs().flatMap(n -> n.coOccurring()).orElse(List.of()).stream()
                .map(Condition::track)
                .forEach(t -> t.ifPresent(groups::add));
        return left.tracks().stream().filter(groups::contains).findFirst();
    }

    /** What the entry does not meet of what is required; of the kind of support, the one it would give. */
    private List<PreferenceItem> unmetRequired() {
        Preferences p = asked.preferences();
        Set<PreferenceItem> unmet = new LinkedHashSet<>();
        criteria.stream().flatMap(f -> f.unmet().stream()).forEach(unmet::add);
        if (!p.modalities().isEmpty() && !p.modalities().contains(modality)) {
            unmet.add(PreferenceItem.MODALITIES);
        }
        List<PreferenceItem> required = new ArrayList<>(p.required());
        required.retainAll(unmet);
        return required;
    }
}
