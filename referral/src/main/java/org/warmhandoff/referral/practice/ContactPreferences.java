package org.warmhandoff.referral.practice;

import java.util.List;
import org.immutables.value.Value;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.Shape;
import org.warmhandoff.referral.event.TimeOfWeek;
import org.warmhandoff.referral.vocabulary.PatientChannel;

/**
 * How the patient may be contacted.
 *
 * @param doNotContact whether the patient wants no contact; absent: no such wish
 * @param allowedChannels channels the patient allows; empty: none named
 * @param voicemailAllowed whether a message may be left; absent: unknown
 * @param safeTimes when it is safe; empty: not stated
 * @param neutralMessageOnly whether messages must not tell what kind of care it is about; absent: no such wish
 */
@Value.Builder
public record ContactPreferences(
        boolean doNotContact,
        List<PatientChannel> allowedChannels,
        Answer voicemailAllowed,
        List<TimeOfWeek> safeTimes,
        boolean neutralMessageOnly) {
    /** Creates one. */
    public ContactPreferences {
        allowedChannels = Attributes.list("allowedChannels", allowedChannels);
        voicemailAllowed = Attributes.orElse(voicemailAllowed, Answer.UNKNOWN);
        safeTimes = Attributes.list("safeTimes", safeTimes);
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ContactPreferences}. */
    public static final class Builder extends ContactPreferencesBuilder {
        Builder() {}
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
