package org.warmhandoff.referral.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.Shape;
import org.warmhandoff.referral.vocabulary.IntegrationModel;
import org.warmhandoff.referral.vocabulary.ModelPart;

/**
 * The people around a patient, what they were trained in, and how they work together.
 *
 * @param members the members; empty: none on record
 * @param model how behavioral health is part of the practice; absent: not said
 * @param modelParts the parts of that model which are there; empty: none
 * @param lastHuddleOn the day of the last huddle; absent: none on record
 * @param training trainings; empty: none on record
 * @param activities what the team does; empty: nothing on record
 */
@Value.Builder
public record CareTeam(
        List<TeamMember> members,
        Optional<IntegrationModel> model,
        List<ModelPart> modelParts,
        Optional<LocalDate> lastHuddleOn,
        List<TrainingRecord> training,
        List<DatedActivity> activities) {
    /** Creates one. */
    public CareTeam {
        members = Attributes.list("members", members);
        model = Attributes.optional(model);
        modelParts = Attributes.list("modelParts", modelParts);
        lastHuddleOn = Attributes.optional(lastHuddleOn);
        training = Attributes.list("training", training);
        activities = Attributes.list("activities", activities);
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CareTeam}. */
    public static final class Builder extends CareTeamBuilder {
        Builder() {}
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
