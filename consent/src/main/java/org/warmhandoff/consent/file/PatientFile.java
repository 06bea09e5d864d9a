package org.warmhandoff.consent.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.warmhandoff.consent.Consent;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.InvalidValueException;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.PatientId;
import org.warmhandoff.core.Shape;

/**
 * What one keeper has on file about one patient's consents.
 *
 * @param patient whose file
 * @param keptBy who keeps it; what it knows is that keeper's knowledge
 * @param reviewedOn the day on which it was last read for revocations, refusals, falsity and expiry events; a file reviewed
 *     on the day of an act or later, in which none was known by then, shows that there was none; absent: not reviewed, so
 *     none of these is known to be absent
 * @param consents every consent on file
 * @param revocations what was taken back
 * @param refusals what was refused
 * @param falsities what turned out false
 * @param log what was done about duties
 */
@Value.Builder
public record PatientFile(
        PatientId patient,
        PartyId keptBy,
        Optional<LocalDate> reviewedOn,
        List<Consent> consents,
        List<Revocation> revocations,
        List<Refusal> refusals,
        List<Falsity> falsities,
        List<LogEntry> log)
        implements WithPatientFile {

    /**
     * Creates one.
     *
     * @throws InvalidValueException when a consent is filed under another patient, an id has two contents, or an entry
     *     names a consent that is not on file
     */
    public PatientFile {
        Attributes.of(PatientFile.class)
                .required("patient", patient)
                .required("keptBy", keptBy)
                .verify();
        reviewedOn = Attributes.optional(reviewedOn);
        consents = Attributes.list("consents", consents);
        revocations = Attributes.list("revocations", revocations);
        refusals = Attributes.list("refusals", refusals);
        falsities = Attributes.list("falsities", falsities);
        log = Attributes.list("log", log);
        List<InvalidValueException.Problem> problems = new ArrayList<>();
        Map<DocumentId, Object> contents = new HashMap<>();
        Set<DocumentId> onFile = new HashSet<>();
        for (int i = 0; i < consents.size(); i++) {
            Consent c = consents.get(i);
            onFile.add(c.id());
            unique("consents", i, c.id(), c, contents, problems);
            if (!c.patient().equals(patient)) {
                problems.add(problem("consents", i, "patient", "must be the patient of the file"));
            }
        }
        for (int i = 0; i < revocations.size(); i++) {
            Revocation r = revocations.get(i);
            unique("revocations", i, r.id(), r, contents, problems);
            if (!onFile.contains(r.consent())) {
                problems.add(problem("revocations", i, "consent", "must name a consent on file"));
            }
        }
        for (int i = 0; i < refusals.size(); i++) {
            unique("refusals", i, refusals.get(i).id(), refusals.get(i), contents, problems);
        }
        for (int i = 0; i < falsities.size(); i++) {
            Falsity f = falsities.get(i);
            unique("falsities", i, f.id(), f, contents, problems);
            if (!onFile.contains(f.consent())) {
                problems.add(problem("falsities", i, "consent", "must name a consent on file"));
            }
        }
        for (int i = 0; i < log.size(); i++) {
            unique("log", i, log.get(i).id(), log.get(i), contents, problems);
        }
        if (!problems.isEmpty()) {
            throw new InvalidValueException("PatientFile", problems);
        }
    }

    private static void unique(
            String list,
            int index,
            DocumentId id,
            Object content,
            Map<DocumentId, Object> contents,
            List<InvalidValueException.Problem> problems) {
        Object first = contents.putIfAbsent(id, content);
        if (first != null && !first.equals(content)) {
            problems.add(problem(list, index, "id", "must not have two contents in one file"));
        }
    }

    private static InvalidValueException.Problem problem(String list, int index, String name, String rule) {
        return new InvalidValueException.Problem(FactRef.of(list).at(index).at(name), rule);
    }

    /**
     * {@return an empty file, not reviewed}
     *
     * @param patient whose file
     * @param keptBy who keeps it
     */
    public static PatientFile of(PatientId patient, PartyId keptBy) {
        return builder().patient(patient).keptBy(keptBy).build();
    }

    /**
     * {@return a copy with one more consent}
     *
     * @param consent a consent of the same patient
     */
    public PatientFile with(Consent consent) {
        List<Consent> more = new ArrayList<>(consents);
        more.add(consent);
        return withConsents(more);
    }

    /**
     * {@return a copy that was read for revocations, refusals, falsity and expiry events}
     *
     * @param on the day
     */
    public PatientFile reviewed(LocalDate on) {
        return withReviewedOn(on);
    }

    /**
     * {@return the consent of an id, if on file}
     *
     * @param id the id
     */
    public Optional<Consent> consent(DocumentId id) {
        return consents.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PatientFile}. */
    public static final class Builder extends PatientFileBuilder {
        Builder() {}
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
