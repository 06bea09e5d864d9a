package org.warmhandoff.consent.file;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmhandoff.consent.Attestation;
import org.warmhandoff.consent.Consent;
import org.warmhandoff.consent.Disclosure;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.InvalidValueException;
import org.warmhandoff.core.Shape;

/**
 * The document of one question: a disclosure, asked of one patient's file, as of one moment.
 *
 * @param asOf the moment of the act; its zone says what day it is
 * @param disclosure what is asked
 * @param file what is on file
 */
public record DisclosureCase(ZonedDateTime asOf, Disclosure disclosure, PatientFile file) {
    /**
     * Creates one.
     *
     * @throws InvalidValueException when an attestation or reliance names a consent or entry that is not on file
     */
    public DisclosureCase {
        Attributes.of(DisclosureCase.class)
                .required("asOf", asOf)
                .required("disclosure", disclosure)
                .required("file", file)
                .verify();
        Set<DocumentId> consents = file.consents().stream().map(Consent::id).collect(Collectors.toSet());
        Set<DocumentId> entries = Stream.of(
                        file.revocations().stream().map(Revocation::id),
                        file.refusals().stream().map(Refusal::id),
                        file.restrictions().stream().map(Restriction::id))
                .flatMap(s -> s)
                .collect(Collectors.toSet());
        List<InvalidValueException.Problem> problems = new ArrayList<>();
        for (int i = 0; i < disclosure.attestations().size(); i++) {
            Attestation a = disclosure.attestations().get(i);
            FactRef at = FactRef.of("disclosure.attestations").at(i);
            if (a.consent().isPresent() && !consents.contains(a.consent().get())) {
                problems.add(new InvalidValueException.Problem(at.at("consent"), "must name a consent on file"));
            }
            if (a.entry().isPresent() && !entries.contains(a.entry().get())) {
                problems.add(new InvalidValueException.Problem(
                        at.at("entry"), "must name a revocation, refusal or restriction on file"));
            }
        }
        if (disclosure.inReliance().isPresent()
                && !consents.contains(disclosure.inReliance().get().consent())) {
            problems.add(new InvalidValueException.Problem(
                    FactRef.of("disclosure.inReliance.consent"), "must name a consent on file"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidValueException("DisclosureCase", problems);
        }
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
