package org.warmhandoff.referral.event;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.Shape;
import org.warmhandoff.core.Words;
import org.warmhandoff.core.care.Medication;
import org.warmhandoff.core.care.SupportModality;
import org.warmhandoff.core.care.Technique;
import org.warmhandoff.referral.vocabulary.Fellowship;
import org.warmhandoff.referral.vocabulary.GroupFormat;
import org.warmhandoff.referral.vocabulary.SupportIntensity;

/**
 * What the patient would prefer. An empty list, or an absent value, says that the patient stated nothing of the kind.
 * What is named in {@code required} the patient holds to be required until the patient says otherwise; everything
 * else is preferred.
 *
 * @param modalities kinds of support wanted
 * @param avoidModalities kinds of support not wanted
 * @param medications medications wanted, where the referral is for medication
 * @param techniques techniques wanted; one of them will do
 * @param deliveryModes ways of delivery wanted; one of them will do
 * @param intensity how much
 * @param groupComfort how the patient feels about groups; absent: not asked
 * @param groupFormat which kind of group
 * @param avoidFellowships mutual-help fellowships not wanted
 * @param languages languages wanted; one of them will do
 * @param maxTravel how far at most, inclusive
 * @param costLimit how much the patient can pay at most, inclusive
 * @param clinicianGender the gender of the clinician
 * @param times when; one of them will do
 * @param other anything else; never compared, so it is asked about
 * @param required which of these are required, the most important first
 */
@Value.Builder
public record Preferences(
        List<SupportModality> modalities,
        List<SupportModality> avoidModalities,
        List<Medication> medications,
        List<Technique> techniques,
        List<DeliveryMode> deliveryModes,
        Optional<SupportIntensity> intensity,
        GroupComfort groupComfort,
        Optional<GroupFormat> groupFormat,
        List<Fellowship> avoidFellowships,
        List<Language> languages,
        Optional<TravelLimit> maxTravel,
        Optional<Cost> costLimit,
        Optional<Gender> clinicianGender,
        List<TimeOfWeek> times,
        List<Words> other,
        List<PreferenceItem> required) {
    /** How the patient feels about groups. */
    public enum GroupComfort {
        /** A group is fine. */
        COMFORTABLE,
        /** Rather alone with somebody. */
        PREFERS_INDIVIDUAL,
        /** No group. */
        DECLINES_GROUP,
        /** Nobody asked. */
        NOT_ASKED
    }

    /** How strongly a preference is meant. */
    public enum Strength {
        /** No program is chosen that misses it, until the patient relaxes it. */
        REQUIRED,
        /** A program that meets it comes first. */
        PREFERRED
    }

    /** Creates one. */
    public Preferences {
        modalities = Attributes.list("modalities", modalities);
        avoidModalities = Attributes.list("avoidModalities", avoidModalities);
        medications = Attributes.list("medications", medications);
        techniques = Attributes.list("techniques", techniques);
        deliveryModes = Attributes.list("deliveryModes", deliveryModes);
        intensity = Attributes.optional(intensity);
        groupComfort = Attributes.orElse(groupComfort, GroupComfort.NOT_ASKED);
        groupFormat = Attributes.optional(groupFormat);
        avoidFellowships = Attributes.list("avoidFellowships", avoidFellowships);
        languages = Attributes.list("languages", languages);
        maxTravel = Attributes.optional(maxTravel);
        costLimit = Attributes.optional(costLimit);
        clinicianGender = Attributes.optional(clinicianGender);
        times = Attributes.list("times", times);
        other = Attributes.list("other", other);
        required = Attributes.list("required", required);
    }

    /**
     * {@return how strongly a preference is meant}
     *
     * @param item which
     */
    public Strength strength(PreferenceItem item) {
        return required.contains(item) ? Strength.REQUIRED : Strength.PREFERRED;
    }

    /** {@return preferences of which nothing is stated} */
    public static Preferences none() {
        return builder().build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Preferences}. */
    public static final class Builder extends PreferencesBuilder {
        Builder() {}
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
