package org.warmhandoff.referral.event;

import java.util.List;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.Shape;
import org.warmhandoff.core.Words;
import org.warmhandoff.core.care.SupportModality;

/**
 * What the patient would prefer.
 *
 * @param modalities kinds of support wanted; empty: none stated
 * @param other anything else; empty: none stated
 */
public record Preferences(List<SupportModality> modalities, List<Words> other) {
    /** Creates one. */
    public Preferences {
        modalities = Attributes.list("modalities", modalities);
        other = Attributes.list("other", other);
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
