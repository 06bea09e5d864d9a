package org.warmhandoff.consent.part2;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.warmhandoff.consent.Pathway;
import org.warmhandoff.consent.file.LogEntry;
import org.warmhandoff.consent.file.ObligationKind;
import org.warmhandoff.consent.file.PatientFile;
import org.warmhandoff.consent.file.Said;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Capacity;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.InvalidValueException;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.SourceCheck;

/** Everything asked may go, with its duties. */
public final class Permitted extends Decision {
    Permitted(Act act) {
        super(act);
    }

    @Override
    public Word is() {
        return Word.PERMITTED;
    }

    /** {@return every pathway that is met, per item and purpose, on every consent that carries it; in the order of the file} */
    public List<Basis> bases() {
        return Explanation.bases(act());
    }

    /** {@return per item and purpose the one relied on: between consents the latest signed, then by id} */
    public List<Basis> reliedOn() {
        return Explanation.reliedOn(act());
    }

    @Override
    public List<Obligation> obligations() {
        return Section2_32.withConsent(act());
    }

    /**
     * {@return the file with this disclosure in its log: each duty entered as owed, to be discharged entry by entry}
     *
     * @param file the file that was asked, or a later state of it
     * @param disclosure the host's id of the disclosure; with the duty's name it makes the id of an entry
     * @param at when it was disclosed
     * @param by who disclosed it
     * @throws InvalidValueException when the file holds other entries under these ids
     */
    public PatientFile recordedIn(PatientFile file, DocumentId disclosure, ZonedDateTime at, PartyId by) {
        return file.logging(obligations().stream()
                .filter(o -> o.kind() != ObligationKind.MARK_REVOCATION && o.kind() != ObligationKind.TELL_EXCHANGE)
                .map(Obligation::kind)
                .distinct()
                .map(kind ->
                        new LogEntry(DocumentId.of(disclosure + "." + kind), disclosure, kind, at, by, Said.NOTHING))
                .toList());
    }

    /** {@return how far the text was checked of the weakest rule that the permission rests on} */
    public SourceCheck sourceCheck() {
        SourceCheck elements = Stream.concat(Section2_31.RULES.stream(), Section2_31Terms.RULES.stream())
                .filter(r -> r.effect() == Effect.VOIDS_THE_CONSENT)
                .map(r -> r.rule().check())
                .reduce(SourceCheck.TEXT_CHECKED, SourceCheck::weaker);
        return reliedOn().stream().map(this::check).reduce(elements, SourceCheck::weaker);
    }

    /** That fundraising needs its statement, and that another lawful holder than a program may be named, are readings. */
    private SourceCheck check(Basis b) {
        boolean reading = b.pathway() == Pathway.P11
                || (b.pathway() == Pathway.P01
                        && act().disclosure().holder().holds(Capacity.PART2_PROGRAM) != Answer.YES);
        return reading ? SourceCheck.INTERPRETATION : b.pathway().check();
    }

    @Override
    public DecisionRecord record() {
        return DecisionRecord.permitted(this);
    }
}
