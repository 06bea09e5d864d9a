package org.warmhandoff.referral.match;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.InvalidValueException;
import org.warmhandoff.core.Shape;
import org.warmhandoff.referral.CareContext;
import org.warmhandoff.referral.event.Direction;
import org.warmhandoff.referral.event.NeedsAssessment;
import org.warmhandoff.referral.event.Preferences;
import org.warmhandoff.referral.practice.MedicationPlan;
import org.warmhandoff.referral.practice.PatientProfile;

/**
 * The document of one match: the patient, and what the patient would prefer. The directory is a document of its own.
 *
 * @param asOf the moment as of which it is asked; its zone says what day it is
 * @param direction which way the referral goes
 * @param profile the patient
 * @param medication the plan for the medication
 * @param needs what the patient was asked; absent: not assessed
 * @param preferences what the patient would prefer
 * @param context limits and the practice; absent: the usual limits, and a practice not described
 */
@Value.Builder
public record MatchCase(
        ZonedDateTime asOf,
        Direction direction,
        PatientProfile profile,
        MedicationPlan medication,
        Optional<NeedsAssessment> needs,
        Preferences preferences,
        CareContext context) {
    /**
     * Creates one.
     *
     * @throws InvalidValueException when the context has something that is not read here: closed days, weights, a plan of
     *     care or a team
     */
    public MatchCase {
        Attributes.of(MatchCase.class)
                .required("asOf", asOf)
                .required("direction", direction)
                .required("profile", profile)
                .required("medication", medication)
                .required("preferences", preferences)
                .verify();
        needs = Attributes.optional(needs);
        context = Attributes.orElse(context, CareContext.NONE);
        List<InvalidValueException.Problem> problems = context.unread("closedDays", "profile", "carePlan", "team");
        if (!problems.isEmpty()) {
            throw new InvalidValueException("MatchCase", problems);
        }
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MatchCase}. */
    public static final class Builder extends MatchCaseBuilder {
        Builder() {}
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
