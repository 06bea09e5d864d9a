package org.warmhandoff.referral.practice;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.InvalidValueException;
import org.warmhandoff.core.PatientId;
import org.warmhandoff.core.Shape;
import org.warmhandoff.core.Words;
import org.warmhandoff.referral.event.Gender;
import org.warmhandoff.referral.event.Language;
import org.warmhandoff.referral.vocabulary.SpecialtyTrack;

/**
 * What a directory is compared with of the patient. Nothing of it is sent to a program except in a disclosure that
 * was decided.
 *
 * @param ref the patient, by the host's id
 * @param ageYears age in full years, 0 to 130; absent: not known
 * @param gender as the patient says it; absent: not known
 * @param pregnancy absent: not known
 * @param languages languages the patient speaks; empty: not known
 * @param coverage what pays; empty: not known
 * @param home where the patient lives; absent: not known
 * @param accessNeeds what the patient needs to get in and take part; never compared, so it is asked about; empty:
 *     none stated
 * @param contact how the patient may be contacted; absent: not asked
 */
@Value.Builder
public record PatientProfile(
        PatientId ref,
        Optional<Integer> ageYears,
        Optional<Gender> gender,
        Pregnancy pregnancy,
        List<Language> languages,
        List<Coverage> coverage,
        Optional<Home> home,
        List<Words> accessNeeds,
        Optional<ContactPreferences> contact) {
    /** Whether the patient is pregnant or was so of late. */
    public enum Pregnancy {
        /** Pregnant. */
        PREGNANT,
        /** After birth. */
        POSTPARTUM,
        /** Neither. */
        NEITHER,
        /** Not known. */
        UNKNOWN
    }

    /**
     * Where the patient lives.
     *
     * @param areas postal code, county, or both; empty: not known
     * @param rural whether it is a rural area, or one where services are short; absent: unknown
     */
    public record Home(List<Area> areas, Answer rural) {
        /** Creates one. */
        public Home {
            areas = Attributes.list("areas", areas);
            rural = Attributes.orElse(rural, Answer.UNKNOWN);
        }

        /** {@return the shape only} */
        @Override
        public String toString() {
            return Shape.of(this);
        }
    }

    /**
     * Creates one.
     *
     * @throws InvalidValueException when the age is out of bounds
     */
    public PatientProfile {
        Attributes.of(PatientProfile.class).required("ref", ref).verify();
        ageYears = Attributes.optional(ageYears);
        gender = Attributes.optional(gender);
        pregnancy = Attributes.orElse(pregnancy, Pregnancy.UNKNOWN);
        languages = Attributes.list("languages", languages);
        coverage = Attributes.list("coverage", coverage);
        home = Attributes.optional(home);
        accessNeeds = Attributes.list("accessNeeds", accessNeeds);
        contact = Attributes.optional(contact);
        if (ageYears.filter(a -> a < 0 || a > 130).isPresent()) {
            throw new InvalidValueException(
                    "PatientProfile",
                    List.of(new InvalidValueException.Problem(FactRef.of("ageYears"), "must be 0 to 130")));
        }
    }

    /**
     * {@return the tracks made for groups to which the patient is known to belong by pregnancy and age; youth is 16 to 25 years
     * (design judgement)}
     */
    public Set<SpecialtyTrack> tracks() {
        Set<SpecialtyTrack> groups = EnumSet.noneOf(SpecialtyTrack.class);
        if (pregnancy == Pregnancy.PREGNANT || pregnancy == Pregnancy.POSTPARTUM) {
            groups.add(SpecialtyTrack.PREGNANT_AND_POSTPARTUM);
        }
        ageYears.filter(a -> a >= 16 && a <= 25).ifPresent(a -> groups.add(SpecialtyTrack.TRANSITION_AGED_YOUTH));
        return groups;
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PatientProfile}. */
    public static final class Builder extends PatientProfileBuilder {
        Builder() {}
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
