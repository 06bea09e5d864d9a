package org.warmhandoff.consent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.warmhandoff.consent.Consent.MinorRule;
import org.warmhandoff.consent.Signature.PatientStatus;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.InvalidValueException;
import org.warmhandoff.core.Shape;

/**
 * What a consent that is still to be written is meant to cover, and for whom. What its form must say follows from it (42 CFR
 * 2.31).
 *
 * @param scope what it is meant to cover; at least one discloser, recipient, content and purpose. Who coded it is {@code
 *     readBy}, when is {@code readOn}
 * @param patientIs what the patient is, on whom depends who signs (2.31(a)(8), 2.14, 2.15); absent: unknown
 * @param minorRule of a minor: what the state's law asks for the minor's treatment (2.14); absent: unknown
 * @param signer who is meant to sign; absent: whoever the law asks for. Only the program's director, for an adult whose
 *     condition prevents acting, changes what is asked (2.15(a)(2)); for whom the director may not sign that is left aside
 * @param expiration the end that is wanted (2.31(a)(7)); absent: not settled
 */
@Value.Builder
public record Draft(
        ConsentScope scope,
        Optional<PatientStatus> patientIs,
        Optional<MinorRule> minorRule,
        Optional<Signature.By> signer,
        Optional<Expiration> expiration)
        implements WithDraft {

    /**
     * Creates one.
     *
     * @throws InvalidValueException when the scope names no discloser, no recipient, no content or no purpose
     */
    public Draft {
        Attributes.of(Draft.class).required("scope", scope).verify();
        patientIs = Attributes.optional(patientIs);
        minorRule = Attributes.optional(minorRule);
        signer = Attributes.optional(signer);
        expiration = Attributes.optional(expiration);
        List<InvalidValueException.Problem> problems = new ArrayList<>();
        named(problems, "disclosers", scope.disclosers());
        named(problems, "recipients", scope.recipients());
        named(problems, "contents", scope.contents());
        named(problems, "purposes", scope.purposes());
        if (!problems.isEmpty()) {
            throw new InvalidValueException("Draft", problems);
        }
    }

    private static void named(List<InvalidValueException.Problem> problems, String list, List<?> of) {
        if (of.isEmpty()) {
            problems.add(new InvalidValueException.Problem(FactRef.of("scope").at(list), "must name at least one"));
        }
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Draft}. */
    public static final class Builder extends DraftBuilder {
        Builder() {}
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
