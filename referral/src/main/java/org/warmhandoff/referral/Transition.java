package org.warmhandoff.referral;

import java.util.List;
import org.warmhandoff.core.Shape;

/** What came of an event: the referral moved on, or the event was refused and the referral is as it was. */
public sealed interface Transition {
    /** {@return the referral after it; unchanged where refused} */
    Referral referral();

    /** {@return what was found; of a refusal, every rule that refuses} */
    List<GuidanceFinding> findings();

    /** {@return whether the event was taken} */
    default boolean moved() {
        return this instanceof Moved;
    }

    /**
     * The event was taken.
     *
     * @param referral the referral after it
     */
    record Moved(Referral referral) implements Transition {
        @Override
        public List<GuidanceFinding> findings() {
            return List.of();
        }

        @Override
        public String toString() {
            return Shape.of(this);
        }
    }

    /**
     * The event was refused. If it happened all the same, it is recorded, and a replay of the log keeps it.
     *
     * @param referral the referral as it was
     * @param findings every rule that refuses, at least one
     */
    record Refused(Referral referral, List<GuidanceFinding> findings) implements Transition {
        /** Creates one. */
        public Refused {
            findings = List.copyOf(findings);
        }

        @Override
        public String toString() {
            return "Refused" + findings;
        }
    }
}
