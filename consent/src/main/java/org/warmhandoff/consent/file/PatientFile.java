package org.warmhandoff.consent.file;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.warmhandoff.consent.Consent;
import org.warmhandoff.consent.Signature.PatientStatus;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.InvalidValueException;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.PatientId;
import org.warmhandoff.core.Shape;

/**
 * What one keeper has on file about one patient's consents.
 *
 * @param patient whose file
 * @param keptBy who keeps it; what it knows is that keeper's knowledge
 * @param patientNow what the patient is now; absent: as on signing. A consent signed by or for somebody who is now
 *     something else leaves the answer open
 * @param reviewedOn the day on which it was last read for revocations, refusals, restrictions, falsity and expiry events; a file
 *     reviewed on the day of an act or later, in which none was known by then, shows that there was none; absent: not reviewed, so
 *     none of these is known to be absent
 * @param consents every consent on file
 * @param revocations what was taken back
 * @param refusals what was refused
 * @param falsities what turned out false
 * @param restrictions what the patient asked the program to restrict
 * @param judgements what people judged where only reading can settle a question
 * @param log what is owed and what was done about it
 * @param withdrawn entries that were made in error
 */
@Value.Builder
public record PatientFile(
        PatientId patient,
        PartyId keptBy,
        Optional<PatientStatus> patientNow,
        Optional<LocalDate> reviewedOn,
        List<Consent> consents,
        List<Revocation> revocations,
        List<Refusal> refusals,
        List<Falsity> falsities,
        List<Restriction> restrictions,
        List<Judgement> judgements,
        List<LogEntry> log,
        List<Withdrawal> withdrawn)
        implements WithPatientFile {

    /**
     * Creates one.
     *
     * @throws InvalidValueException when a consent is filed under another patient, an id has two contents, or an entry
     *     names something that is not on file
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
        restrictions = Attributes.list("restrictions", restrictions);
        judgements = Attributes.list("judgements", judgements);
        withdrawn = Attributes.list("withdrawn", withdrawn);
        patientNow = Attributes.optional(patientNow);
        log = Attributes.list("log", log);
        List<InvalidValueException.Problem> problems = FileChecks.of(
                patient, consents, revocations, refusals, falsities, restrictions, judgements, log, withdrawn);
        if (!problems.isEmpty()) {
            throw new InvalidValueException("PatientFile", problems);
        }
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
     * {@return a copy whose log has more entries}
     *
     * @param entries what is owed, or what was done
     * @throws InvalidValueException when an id is on file with another content
     */
    public PatientFile logging(List<LogEntry> entries) {
        List<LogEntry> more = new ArrayList<>(log);
        more.addAll(entries);
        return withLog(more);
    }

    /**
     * {@return the duties in the log that nothing has discharged by a moment, in the order of the log; takes time linear in
     * the log}
     *
     * @param asOf the moment; its zone says what day it is
     */
    public List<OpenDuty> openDuties(ZonedDateTime asOf) {
        record Duty(DocumentId act, ObligationKind kind) {}
        Set<DocumentId> gone = new HashSet<>();
        withdrawn.stream().filter(w -> !w.on().isAfter(asOf.toLocalDate())).forEach(w -> gone.add(w.entry()));
        Map<Duty, ZonedDateTime> since = new LinkedHashMap<>();
        Set<Duty> done = new HashSet<>();
        for (LogEntry e : log) {
            if (!e.at().isAfter(asOf) && !gone.contains(e.id())) {
                Duty duty = new Duty(e.act(), e.obligation());
                since.putIfAbsent(duty, e.at());
                if (e.discharges(e.obligation())) {
                    done.add(duty);
                }
            }
        }
        since.keySet().removeAll(done);
        return since.entrySet().stream()
                .map(d -> new OpenDuty(
                        d.getKey().act(),
                        d.getKey().kind(),
                        d.getValue(),
                        d.getValue()
                                .withZoneSameInstant(asOf.getZone())
                                .toLocalDate()
                                .isBefore(asOf.toLocalDate())))
                .toList();
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
