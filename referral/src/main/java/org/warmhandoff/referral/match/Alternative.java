package org.warmhandoff.referral.match;

import java.util.List;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.referral.event.PreferenceItem;

/**
 * What to offer where nothing fits.
 *
 * @param is what
 * @param preferences of relaxing: which preferences exclude an entry by themselves, the least important first
 * @param services of internal services: those of the practice that take new patients or may do so; empty: the practice is
 *     not described
 */
public record Alternative(Kind is, List<PreferenceItem> preferences, List<DocumentId> services) {
    /** What can be offered, in the order in which it is. */
    public enum Kind {
        /** Ask which of the preferences that stand in the way the patient would relax. */
        RELAX_PREFERENCES("Ask which of the preferences that stand in the way the patient would relax."),
        /** Look in a wider area. */
        WIDER_AREA("Look in a wider area."),
        /** Look for support by video, by phone or by app. */
        VIDEO_PHONE_OR_APP("Look for support by video, by phone or by app."),
        /** Offer a service of the practice itself. */
        INTERNAL_SERVICE("Offer a service of the practice itself, where there is one."),
        /** Offer recovery support in the community. */
        COMMUNITY_RECOVERY_SUPPORT("Offer recovery support in the community."),
        /** Tell whoever looks after the directory what is missing. */
        NAME_THE_GAP("Tell whoever looks after the directory what is missing, without naming the patient.");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        /** {@return it as a sentence} */
        public String text() {
            return text;
        }
    }

    /** Creates one. */
    public Alternative {
        Attributes.of(Alternative.class).required("is", is).verify();
        preferences = Attributes.list("preferences", preferences);
        services = Attributes.list("services", services);
    }

    static Alternative of(Kind is) {
        return new Alternative(is, List.of(), List.of());
    }
}
