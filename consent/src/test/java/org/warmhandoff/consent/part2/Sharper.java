package org.warmhandoff.consent.part2;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.warmhandoff.consent.Attestation;
import org.warmhandoff.consent.Consent;
import org.warmhandoff.consent.ConsentScope;
import org.warmhandoff.consent.Description;
import org.warmhandoff.consent.Designation;
import org.warmhandoff.consent.Disclosure;
import org.warmhandoff.consent.Expiration;
import org.warmhandoff.consent.Item;
import org.warmhandoff.consent.Limit;
import org.warmhandoff.consent.Proceeding;
import org.warmhandoff.consent.Provenance;
import org.warmhandoff.consent.Purpose;
import org.warmhandoff.consent.PurposeDescription;
import org.warmhandoff.consent.Reading;
import org.warmhandoff.consent.Signature;
import org.warmhandoff.consent.StatedPurpose;
import org.warmhandoff.consent.Statements;
import org.warmhandoff.consent.file.DisclosureCase;
import org.warmhandoff.consent.file.EntryForm;
import org.warmhandoff.consent.file.Falsity;
import org.warmhandoff.consent.file.PatientFile;
import org.warmhandoff.consent.file.Refusal;
import org.warmhandoff.consent.file.Revocation;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Capacity;
import org.warmhandoff.core.CapacityFact;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.Party;
import org.warmhandoff.core.Words;

/**
 * All ways in which one unknown of a case becomes known, this way or that. What is known stays; of what the rules take as
 * known by default (nothing said of a need, of another use by the recipient) nothing is asked.
 */
final class Sharper {
    private static final List<Answer> KNOWN = List.of(Answer.YES, Answer.NO);
    private static final List<Reading> JUDGED = List.of(Reading.SUFFICIENT, Reading.TOO_VAGUE, Reading.ABSENT);

    private final DisclosureCase asked;
    private final Drawn drawn;
    private final List<Supplier<DisclosureCase>> ways = new ArrayList<>();

    private Sharper(DisclosureCase asked, Drawn drawn) {
        this.asked = asked;
        this.drawn = drawn;
    }

    /** The case with one unknown known, or empty where nothing is unknown. */
    static Optional<DisclosureCase> step(DisclosureCase asked, Drawn drawn) {
        Sharper s = new Sharper(asked, drawn);
        s.disclosure();
        s.attestations();
        s.file();
        for (int c = 0; c < asked.file().consents().size(); c++) {
            s.consent(c);
        }
        s.entries();
        return s.ways.isEmpty()
                ? Optional.empty()
                : Optional.of(drawn.any(s.ways).get());
    }

    private void way(Supplier<Disclosure> disclosure) {
        ways.add(() -> new DisclosureCase(asked.asOf(), disclosure.get(), asked.file()));
    }

    private void fileWay(Supplier<PatientFile> file) {
        ways.add(() -> new DisclosureCase(asked.asOf(), asked.disclosure(), file.get()));
    }

    private void disclosure() {
        Disclosure d = asked.disclosure();
        party(d.holder(), p -> d.withHolder(p));
        party(d.recipient(), p -> d.withRecipient(p));
        for (int i = 0; i < d.items().size(); i++) {
            int at = i;
            Item item = d.items().get(i);
            if (item.provenance().isEmpty() && d.holder().holds(Capacity.PART2_PROGRAM) != Answer.YES) {
                for (Provenance.How how : Provenance.How.values()) {
                    way(() -> d.withItems(replaced(d.items(), at, item.withProvenance(new Provenance(how)))));
                }
            }
        }
        for (int p = 0; p < d.purposes().size(); p++) {
            int at = p;
            purpose(d.purposes().get(p), changed -> d.withPurposes(replaced(d.purposes(), at, changed)));
        }
        d.recipientUse().ifPresent(use -> purpose(use, d::withRecipientUse));
    }

    private void party(Party party, Function<Party, Disclosure> into) {
        for (Capacity is : Capacity.values()) {
            if (party.holds(is) == Answer.UNKNOWN) {
                List<CapacityFact> facts = is == Capacity.PART2_PROGRAM
                        ? List.of(
                                CapacityFact.program(Answer.YES, Answer.YES),
                                CapacityFact.program(Answer.YES, Answer.NO),
                                CapacityFact.program(Answer.NO, Answer.YES),
                                CapacityFact.program(Answer.NO, Answer.UNKNOWN))
                        : List.of(CapacityFact.of(is, Answer.YES), CapacityFact.of(is, Answer.NO));
                for (CapacityFact fact : facts) {
                    List<CapacityFact> capacities = new ArrayList<>(party.capacities());
                    capacities.removeIf(f -> f.is() == is);
                    capacities.add(fact);
                    Party known = new Party(party.id(), party.name(), capacities);
                    if (known.holds(is) != Answer.UNKNOWN && keeps(party, known)) {
                        way(() -> into.apply(known));
                    }
                }
            }
        }
    }

    /** Whether what was known is still known; two facts that contradict each other are not knowledge. */
    private static boolean keeps(Party before, Party after) {
        return Arrays.stream(Capacity.values()).allMatch(c -> keeps(before.holds(c), after.holds(c)))
                && keeps(before.holdsOutAndProvides(), after.holdsOutAndProvides())
                && keeps(before.federallyAssisted(), after.federallyAssisted());
    }

    private static boolean keeps(Answer before, Answer after) {
        return before == Answer.UNKNOWN || before == after;
    }

    private void purpose(StatedPurpose purpose, Function<StatedPurpose, Disclosure> into) {
        Optional<Proceeding> facts = purpose.proceeding();
        boolean proceeding = switch (purpose.is()) {
            case PROCEEDING_AGAINST_PATIENT, OTHER_PROCEEDING, PROGRAM_INVESTIGATION, DEFENCE_IN_PATIENT_SUIT -> true;
            default -> facts.isPresent();
        };
        if (!proceeding) {
            return;
        }
        Proceeding known =
                facts.orElse(new Proceeding(Optional.empty(), Optional.empty(), Optional.empty(), Answer.UNKNOWN));
        List<Proceeding> all = new ArrayList<>();
        if (known.against().isEmpty()) {
            for (Proceeding.Against against : Proceeding.Against.values()) {
                all.add(new Proceeding(known.kind(), Optional.of(against), known.broughtBy(), known.authority()));
            }
        }
        if (known.authority() == Answer.UNKNOWN) {
            KNOWN.forEach(a -> all.add(new Proceeding(known.kind(), known.against(), known.broughtBy(), a)));
        }
        if (known.kind().isEmpty()) {
            all.add(new Proceeding(
                    Optional.of(Proceeding.Kind.CIVIL), known.against(), known.broughtBy(), known.authority()));
        }
        if (known.broughtBy().isEmpty()) {
            all.add(new Proceeding(
                    known.kind(), known.against(), Optional.of(Proceeding.BroughtBy.OTHER), known.authority()));
        }
        all.forEach(p ->
                way(() -> into.apply(new StatedPurpose(purpose.is(), purpose.id(), purpose.matter(), Optional.of(p)))));
        if (purpose.matter().isEmpty()) {
            way(() -> into.apply(new StatedPurpose(
                    purpose.is(), purpose.id(), Optional.of(DocumentId.of("matter-9")), purpose.proceeding())));
        }
    }

    private void attestations() {
        Disclosure d = asked.disclosure();
        for (Drawn.Attestable a : Drawn.attestables(d, asked.file())) {
            List<Attestation> same = d.attestations().stream()
                    .filter(b -> a.answered(b.answer()).equals(b))
                    .toList();
            List<Answer> said =
                    same.stream().map(Attestation::answer).distinct().toList();
            if (said.size() != 1 || said.get(0) == Answer.UNKNOWN) {
                for (Answer known : KNOWN) {
                    List<Attestation> all = new ArrayList<>(d.attestations());
                    all.removeAll(same);
                    all.add(a.answered(known));
                    way(() -> d.withAttestations(all));
                }
            }
        }
    }

    private void file() {
        PatientFile f = asked.file();
        LocalDate day = asked.asOf().toLocalDate();
        if (!f.keptBy().equals(asked.disclosure().holder().id())) {
            fileWay(() -> f.withKeptBy(asked.disclosure().holder().id()));
            fileWay(() -> f.with(drawn.consent(asked.disclosure())));
        }
        if (f.reviewedOn().isEmpty() || f.reviewedOn().get().isBefore(day)) {
            fileWay(() -> f.reviewed(day));
            if (!f.consents().isEmpty()) {
                DocumentId c = drawn.any(f.consents()).id();
                fileWay(() -> f.withRevocations(added(
                        f.revocations(),
                        new Revocation(
                                DocumentId.of("found-r" + f.revocations().size()),
                                c,
                                EntryForm.WRITTEN,
                                day,
                                asked.asOf(),
                                List.of()))));
                fileWay(() -> f.withFalsities(added(
                        f.falsities(),
                        new Falsity(DocumentId.of("found-f" + f.falsities().size()), c, asked.asOf()))));
            }
            fileWay(() -> f.withRefusals(added(
                    f.refusals(),
                    new Refusal(
                            DocumentId.of("found-n" + f.refusals().size()),
                            EntryForm.WRITTEN,
                            day,
                            List.of(drawn.limit(asked.disclosure())),
                            asked.asOf()))));
        }
    }

    private void consent(int at) {
        Consent c = asked.file().consents().get(at);
        LocalDate day = asked.asOf().toLocalDate();
        Function<Consent, PatientFile> into =
                changed -> asked.file().withConsents(replaced(asked.file().consents(), at, changed));
        Function<Consent, Supplier<PatientFile>> later = changed -> () -> into.apply(changed);
        c.information()
                .filter(i -> i.reading() == Reading.NOT_JUDGED)
                .ifPresent(i ->
                        JUDGED.forEach(r -> fileWay(later.apply(c.withInformation(new Description(i.words(), r))))));
        for (int p = 0; p < c.purposes().size(); p++) {
            purposeDescription(c, p, c.purposes().get(p), into);
        }
        statements(c, into);
        for (int s = 0; s < c.signatures().size(); s++) {
            Signature signature = c.signatures().get(s);
            if (signature.patientIs().isEmpty()) {
                fileWay(later.apply(c.withSignatures(replaced(
                        c.signatures(),
                        s,
                        new Signature(signature.by(), Optional.of(Signature.PatientStatus.ADULT), signature.on())))));
            }
        }
        c.expiration().ifPresent(e -> expiration(c, e, day, into));
        if (c.scope().isEmpty() || c.scope().get().readOn().isAfter(day)) {
            List<Purpose> declared =
                    c.purposes().stream().map(p -> p.of().is()).distinct().toList();
            fileWay(() -> into.apply(c.withScope(
                    drawn.scope(asked.disclosure(), declared.isEmpty() ? List.of(Purpose.TREATMENT) : declared))));
            c.scope().ifPresent(s -> fileWay(later.apply(c.withScope(s.withReadOn(day)))));
        } else {
            scope(c, c.scope().get(), into);
        }
    }

    private void purposeDescription(Consent c, int at, PurposeDescription p, Function<Consent, PatientFile> into) {
        if (p.reading() == Reading.NOT_JUDGED) {
            JUDGED.forEach(r -> fileWay(() -> into.apply(c.withPurposes(
                    replaced(c.purposes(), at, new PurposeDescription(p.of(), p.words(), r, p.patientInitiated()))))));
        }
        if (p.patientInitiated().equals(Optional.of(Answer.UNKNOWN))) {
            KNOWN.forEach(a -> fileWay(() -> into.apply(c.withPurposes(replaced(
                    c.purposes(), at, new PurposeDescription(p.of(), p.words(), p.reading(), Optional.of(a)))))));
        }
    }

    private void statements(Consent c, Function<Consent, PatientFile> into) {
        Statements s = c.statements();
        List<Answer> five = List.of(
                s.revocationRight(),
                s.revocationHow(),
                s.redisclosure(),
                s.refusalConsequences(),
                s.hipaaRedisclosure());
        for (int i = 0; i < five.size(); i++) {
            int at = i;
            if (five.get(i) == Answer.UNKNOWN) {
                KNOWN.forEach(known -> fileWay(() -> {
                    List<Answer> a = replaced(five, at, known);
                    return into.apply(
                            c.withStatements(new Statements(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4))));
                }));
            }
        }
    }

    private void expiration(Consent c, Expiration e, LocalDate day, Function<Consent, PatientFile> into) {
        boolean unreviewed = asked.file().reviewedOn().isEmpty()
                || asked.file().reviewedOn().get().isBefore(day);
        List<Optional<LocalDate>> occurred = List.of(Optional.of(day), Optional.of(day.plusDays(1)));
        List<Expiration> all = new ArrayList<>();
        if (e instanceof Expiration.OnEvent event) {
            Words words = event.event();
            if (event.relates() == Answer.UNKNOWN) {
                KNOWN.forEach(a -> all.add(new Expiration.OnEvent(words, a, event.occurredOn())));
            }
            if (unreviewed && event.occurredOn().isEmpty()) {
                occurred.forEach(o -> all.add(new Expiration.OnEvent(words, event.relates(), o)));
            }
        } else if (e instanceof Expiration.ByPhrase phrase) {
            if (phrase.reading() == Reading.NOT_JUDGED) {
                JUDGED.forEach(r -> all.add(new Expiration.ByPhrase(phrase.phrase(), r, phrase.occurredOn())));
            }
            if (unreviewed && phrase.occurredOn().isEmpty()) {
                occurred.forEach(o -> all.add(new Expiration.ByPhrase(phrase.phrase(), phrase.reading(), o)));
            }
        }
        all.forEach(known -> fileWay(() -> into.apply(c.withExpiration(known))));
    }

    private void scope(Consent c, ConsentScope s, Function<Consent, PatientFile> into) {
        Function<ConsentScope, PatientFile> scoped = changed -> into.apply(c.withScope(changed));
        designations(s.disclosers(), changed -> scoped.apply(s.withDisclosers(changed)));
        designations(s.recipients(), changed -> scoped.apply(s.withRecipients(changed)));
        limits(s.exclusions(), changed -> scoped.apply(s.withExclusions(changed)));
        for (PurposeDescription p : c.purposes()) {
            if (s.purposes().stream().noneMatch(coded -> coded.is().contains(p.of().is()))) {
                fileWay(() -> scoped.apply(s.withPurposes(added(s.purposes(), StatedPurpose.of(p.of().is())))));
            }
        }
        // A form without any purpose is known to state none, whatever a reader coded.
        for (StatedPurpose coded : c.purposes().isEmpty() ? List.<StatedPurpose>of() : s.purposes()) {
            if (!Section2_31.describes(c, coded.is())) {
                JUDGED.forEach(r -> fileWay(() -> into.apply(c.withPurposes(added(
                        c.purposes(),
                        new PurposeDescription(
                                StatedPurpose.of(coded.is()), new Words("found"), r, Optional.empty()))))));
                fileWay(() -> scoped.apply(s.withPurposes(
                        s.purposes().stream().filter(q -> !q.equals(coded)).toList())));
            }
        }
    }

    private void designations(List<Designation> who, Function<List<Designation>, PatientFile> into) {
        for (int i = 0; i < who.size(); i++) {
            int at = i;
            if (who.get(i) instanceof Designation.ClassOf of && of.reading() == Reading.NOT_JUDGED) {
                JUDGED.forEach(r ->
                        fileWay(() -> into.apply(replaced(who, at, new Designation.ClassOf(of.id(), of.words(), r)))));
            }
        }
    }

    private void limits(List<Limit> limits, Function<List<Limit>, PatientFile> into) {
        for (int i = 0; i < limits.size(); i++) {
            int at = i;
            Limit limit = limits.get(i);
            designations(
                    limit.recipients(),
                    who -> into.apply(replaced(limits, at, new Limit(who, limit.contents(), limit.purposes()))));
        }
    }

    /** A spoken entry was put in writing, or none was meant; one dated after the act was meant so, or not made. */
    private void entries() {
        PatientFile f = asked.file();
        LocalDate day = asked.asOf().toLocalDate();
        for (int i = 0; i < f.revocations().size(); i++) {
            int at = i;
            Revocation r = f.revocations().get(i);
            UnaryOperator<Revocation> written =
                    s -> new Revocation(s.id(), s.consent(), EntryForm.WRITTEN, day, s.knownAt(), s.scope());
            if (!r.knownAt().isAfter(asked.asOf()) && (r.form() == EntryForm.ORAL || r.on().isAfter(day))) {
                fileWay(() -> f.withRevocations(replaced(f.revocations(), at, written.apply(r))));
                if (asked.disclosure().attestations().stream()
                        .noneMatch(a -> a.entry().equals(Optional.of(r.id())))) {
                    fileWay(() -> f.withRevocations(removed(f.revocations(), at)));
                }
            }
            limits(
                    r.scope(),
                    s -> f.withRevocations(replaced(
                            f.revocations(),
                            at,
                            new Revocation(r.id(), r.consent(), r.form(), r.on(), r.knownAt(), s))));
        }
        for (int i = 0; i < f.refusals().size(); i++) {
            int at = i;
            Refusal r = f.refusals().get(i);
            if (!r.knownAt().isAfter(asked.asOf()) && (r.form() == EntryForm.ORAL || r.on().isAfter(day))) {
                fileWay(() -> f.withRefusals(replaced(
                        f.refusals(),
                        at,
                        new Refusal(
                                r.id(),
                                EntryForm.WRITTEN,
                                r.on().isAfter(day) ? day : r.on(),
                                r.scope(),
                                r.knownAt()))));
                if (asked.disclosure().attestations().stream()
                        .noneMatch(a -> a.entry().equals(Optional.of(r.id())))) {
                    fileWay(() -> f.withRefusals(removed(f.refusals(), at)));
                }
            }
            limits(
                    r.scope(),
                    s -> f.withRefusals(
                            replaced(f.refusals(), at, new Refusal(r.id(), r.form(), r.on(), s, r.knownAt()))));
        }
    }

    private static <T> List<T> replaced(List<T> list, int at, T with) {
        List<T> copy = new ArrayList<>(list);
        copy.set(at, with);
        return copy;
    }

    private static <T> List<T> removed(List<T> list, int at) {
        List<T> copy = new ArrayList<>(list);
        copy.remove(at);
        return copy;
    }

    private static <T> List<T> added(List<T> list, T more) {
        List<T> copy = new ArrayList<>(list);
        copy.add(more);
        return copy;
    }
}
