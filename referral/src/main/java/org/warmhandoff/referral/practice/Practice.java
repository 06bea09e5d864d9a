package org.warmhandoff.referral.practice;

import java.util.List;
import org.immutables.value.Value;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.Shape;
import org.warmhandoff.core.care.Medication;

/**
 * The practice that refers: what it does itself, its policies, its partners and its patients.
 *
 * @param prescribes medications it prescribes; empty: none
 * @param counselsItself whether it counsels; absent: unknown
 * @param rural whether it is in a rural area, or one where services are short; absent: unknown
 * @param policies its policies; empty: none
 * @param internalServices its own services; empty: none
 * @param agreements agreements with programs; empty: none
 * @param panel care plans of its patients; empty: none given
 * @param activities what it does; empty: nothing on record
 */
@Value.Builder
public record Practice(
        List<Medication> prescribes,
        Answer counselsItself,
        Answer rural,
        List<Policy> policies,
        List<InternalService> internalServices,
        List<WorkingAgreement> agreements,
        List<CarePlan> panel,
        List<DatedActivity> activities) {
    /** Creates one. */
    public Practice {
        prescribes = Attributes.list("prescribes", prescribes);
        counselsItself = Attributes.orElse(counselsItself, Answer.UNKNOWN);
        rural = Attributes.orElse(rural, Answer.UNKNOWN);
        policies = Attributes.list("policies", policies);
        internalServices = Attributes.list("internalServices", internalServices);
        agreements = Attributes.list("agreements", agreements);
        panel = Attributes.list("panel", panel);
        activities = Attributes.list("activities", activities);
    }

    /**
     * {@return whether it agreed with a program on how to work together}
     *
     * @param program the program, by the host's id
     */
    public boolean worksWith(PartyId program) {
        return agreements.stream().anyMatch(a -> a.program().equals(program));
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Practice}. */
    public static final class Builder extends PracticeBuilder {
        Builder() {}
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
