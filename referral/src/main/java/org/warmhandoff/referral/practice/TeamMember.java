package org.warmhandoff.referral.practice;

import java.util.List;
import org.immutables.value.Value;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.Shape;
import org.warmhandoff.core.care.CareTeamRole;
import org.warmhandoff.core.care.Technique;

/**
 * Somebody in a care team. The role says who that is; what may be disclosed to that person is a decision of its own.
 *
 * @param id the person, by the host's id
 * @param role the role
 * @param employment of the practice or outside
 * @param clinical whether a member of the clinical team; absent: no
 * @param deliversCounseling whether the person counsels; absent: no
 * @param deliversEbt whether the person delivers an evidence-based therapy; absent: no
 * @param disclosesRecords whether the person discloses records; absent: no
 * @param sudExpertise whether the person has expertise in substance use disorder; absent: unknown
 * @param trainedHere of an external member: whether the practice trains the person; absent: no
 * @param techniques techniques the person offers; empty: none
 */
@Value.Builder
public record TeamMember(
        PartyId id,
        CareTeamRole role,
        Employment employment,
        boolean clinical,
        boolean deliversCounseling,
        boolean deliversEbt,
        boolean disclosesRecords,
        Answer sudExpertise,
        boolean trainedHere,
        List<Technique> techniques) {
    /** Of the practice or outside. */
    public enum Employment {
        /** Of the practice. */
        INTERNAL,
        /** Outside. */
        EXTERNAL
    }

    /** Creates one. */
    public TeamMember {
        Attributes.of(TeamMember.class)
                .required("id", id)
                .required("role", role)
                .required("employment", employment)
                .verify();
        sudExpertise = Attributes.orElse(sudExpertise, Answer.UNKNOWN);
        techniques = Attributes.list("techniques", techniques);
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TeamMember}. */
    public static final class Builder extends TeamMemberBuilder {
        Builder() {}
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
