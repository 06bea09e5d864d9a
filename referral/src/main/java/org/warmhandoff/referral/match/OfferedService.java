package org.warmhandoff.referral.match;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.Shape;
import org.warmhandoff.core.care.SupportModality;
import org.warmhandoff.core.care.Technique;
import org.warmhandoff.referral.practice.SupportPlanItem;
import org.warmhandoff.referral.vocabulary.GroupFocus;
import org.warmhandoff.referral.vocabulary.GroupFormat;

/**
 * A kind of support that a program offers.
 *
 * @param modality what kind
 * @param techniques with which techniques; empty: not listed
 * @param frequency how often; absent: not listed
 * @param groupFormat of a group: open or closed; absent: not listed
 * @param groupFocus of a group: on one topic or in general; absent: not listed
 * @param evidenceBased whether the practice is evidence-based as it is done there; absent: unknown
 * @param manualized whether it follows a manual there; absent: unknown
 */
@Value.Builder
public record OfferedService(
        SupportModality modality,
        List<Technique> techniques,
        Optional<SupportPlanItem.Frequency> frequency,
        Optional<GroupFormat> groupFormat,
        Optional<GroupFocus> groupFocus,
        Answer evidenceBased,
        Answer manualized) {
    /** Creates one. */
    public OfferedService {
        Attributes.of(OfferedService.class).required("modality", modality).verify();
        techniques = Attributes.list("techniques", techniques);
        frequency = Attributes.optional(frequency);
        groupFormat = Attributes.optional(groupFormat);
        groupFocus = Attributes.optional(groupFocus);
        evidenceBased = Attributes.orElse(evidenceBased, Answer.UNKNOWN);
        manualized = Attributes.orElse(manualized, Answer.UNKNOWN);
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link OfferedService}. */
    public static final class Builder extends OfferedServiceBuilder {
        Builder() {}
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
