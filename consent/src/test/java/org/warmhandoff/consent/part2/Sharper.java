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
import org.warmhandoff.consent.Incapacity;
import org.warmhandoff.consent.Item;
import org.warmhandoff.consent.Limit;
import org.warmhandoff.consent.Proceeding;
import org.warmhandoff.consent.Provenance;
import org.warmhandoff.consent.Purpose;
import org.warmhandoff.consent.PurposeDescription;
import org.warmhandoff.consent.Reading;
import org.warmhandoff.consent.Signature;
import org.warmhandoff.consent.Signature.PatientStatus;
import org.warmhandoff.consent.StatedPurpose;
import org.warmhandoff.consent.Statements;
import org.warmhandoff.consent.circumstance.Circumstance;
import org.warmhandoff.consent.file.DisclosureCase;
import org.warmhandoff.consent.file.EntryForm;
import org.warmhandoff.consent.file.Falsity;
import org.warmhandoff.consent.file.Judgement;
import org.warmhandoff.consent.file.PatientFile;
import org.warmhandoff.consent.file.Refusal;
import org.warmhandoff.consent.file.Restriction;
import org.warmhandoff.consent.file.Revocation;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Capacity;
import org.warmhandoff.core.CapacityFact;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.Party;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.Words;

/**
 * All ways in which one unknown of a case becomes known, this way or that. What is known stays; of what the rules take as
 * known by default (nothing said of a need, of another use by the recipient) nothing is asked.
 */
final class Sharper {
    private static final int TRIES = 4;
    private static final List<Answer> KNOWN = List.of(Answer.YES, Answer.NO);
    private static final List<Reading> JUDGED = List.of(Reading.SUFFICIENT, Reading.TOO_VAGUE, Reading.ABSENT);

    private final DisclosureCase asked;
    private final Drawn drawn;
    private final List<Supplier<DisclosureCase>> ways = new ArrayList<>();

    private Sharper(DisclosureCase asked, Drawn drawn) {
        this.asked = asked;
        this.drawn = drawn;
    }

    /** The case with one unknown known, of a few ways one that moves the answer; or empty where nothing is unknown. */
    static Optional<DisclosureCase> step(DisclosureCase asked, Decision.Word was, Drawn drawn) {
        Sharper s = new Sharper(asked, drawn);
        s.disclosure();
        s.attestations();
        s.file();
        for (int c = 0; c < asked.file().consents().size(); c++) {
            s.consent(c);
        }
        s.entries();
        if (s.ways.isEmpty()) {
            return Optional.empty();
        }
        DisclosureCase known = drawn.any(s.ways).get();
        for (int tries = 1; tries < TRIES && Drawn.PART2.decide(known).is() == was; tries++) {
            known = drawn.any(s.ways).get();
        }
        return Optional.of(known);
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
        associate(d.recipient(), p -> d.withRecipient(p));
        for (int i = 0; i < d.items().size(); i++) {
            int at = i;
            Item item = d.items().get(i);
            if (item.provenance().isEmpty() && d.holder().holds(Capacity.PART2_PROGRAM) != Answer.YES) {
                for (Provenance.How how : Provenance.How.values()) {
                    if (how != Provenance.How.RECEIVED_UNDER_CONSENT || Drawn.mayHaveReceived(d.holder())) {
                        way(() -> d.withItems(replaced(d.items(), at, item.withProvenance(Drawn.provenance(how)))));
                    }
                }
            }
            if (item.paidInFull() == Answer.UNKNOWN) {
                KNOWN.forEach(a -> way(() -> d.withItems(replaced(d.items(), at, known(item, item.createdOn(), a)))));
            }
            if (item.createdOn().isEmpty()) {
                LocalDate day = asked.asOf().toLocalDate();
                List.of(day, day.minusDays(10), day.minusDays(300))
                        .forEach(on -> way(() ->
                                d.withItems(replaced(d.items(), at, known(item, Optional.of(on), item.paidInFull())))));
            }
        }
        for (int p = 0; p < d.purposes().size(); p++) {
            int at = p;
            purpose(d.purposes().get(p), changed -> d.withPurposes(replaced(d.purposes(), at, changed)));
        }
        d.recipientUse().ifPresent(use -> purpose(use, d::withRecipientUse));
        d.circumstance().ifPresent(this::circumstance);
        if (d.hipaaPermits().equals(Optional.of(Answer.UNKNOWN))) {
            KNOWN.forEach(a -> way(() -> d.withHipaaPermits(a)));
        } else if (d.hipaaPermits().isEmpty()) {
            // Where nothing is said, some of it is taken as permitted; that it is not would contradict this.
            way(() -> d.withHipaaPermits(Answer.YES));
        }
    }

    private static Item known(Item item, Optional<LocalDate> createdOn, Answer paidInFull) {
        return new Item(item.category(), item.id(), item.provenance(), item.necessary(), createdOn, paidInFull);
    }

    private void circumstance(Circumstance claimed) {
        Disclosure d = asked.disclosure();
        if (claimed instanceof Circumstance.Fundraising f) {
            if (f.chanceGiven() == Answer.UNKNOWN) {
                KNOWN.forEach(a -> way(() -> d.withCircumstance(new Circumstance.Fundraising(a, f.optedOut()))));
            }
            if (f.optedOut() == Answer.UNKNOWN) {
                KNOWN.forEach(a -> way(() -> d.withCircumstance(new Circumstance.Fundraising(f.chanceGiven(), a))));
            }
        } else if (claimed instanceof Circumstance.MedicalEmergency e) {
            if (e.foundBy() == Circumstance.FoundBy.NOT_STATED || e.foundBy() == Circumstance.FoundBy.OTHER_PERSON) {
                for (Circumstance.FoundBy by : Circumstance.FoundBy.values()) {
                    way(() -> d.withCircumstance(new Circumstance.MedicalEmergency(by, e.reason())));
                }
            }
            if (e.reason().isEmpty()) {
                way(() -> d.withCircumstance(
                        new Circumstance.MedicalEmergency(e.foundBy(), Optional.of(new Words("no pulse")))));
            }
        }
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
                        : List.of(known(party, is, Answer.YES), known(party, is, Answer.NO));
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

    private static CapacityFact known(Party party, Capacity is, Answer answer) {
        Optional<PartyId> of = party.capacities().stream()
                .filter(f -> f.is() == is)
                .flatMap(f -> f.of().stream())
                .findFirst();
        return new CapacityFact(is, Optional.of(answer), Optional.empty(), Optional.empty(), of);
    }

    /** Whose business associate a party is. */
    private void associate(Party party, Function<Party, Disclosure> into) {
        for (int i = 0; i < party.capacities().size(); i++) {
            int at = i;
            CapacityFact fact = party.capacities().get(i);
            if (fact.is() == Capacity.BUSINESS_ASSOCIATE && fact.of().isEmpty()) {
                for (PartyId of : List.of(asked.disclosure().holder().id(), PartyId.of("org-9"))) {
                    Party known = new Party(
                            party.id(),
                            party.name(),
                            replaced(
                                    party.capacities(),
                                    at,
                                    new CapacityFact(
                                            fact.is(),
                                            fact.answer(),
                                            Optional.empty(),
                                            Optional.empty(),
                                            Optional.of(of))));
                    way(() -> into.apply(known));
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
        if (!purpose.is().aProceeding()) {
            return;
        }
        Proceeding known = purpose.proceeding().orElse(new Proceeding(Optional.empty(), Answer.UNKNOWN));
        List<Proceeding> all = new ArrayList<>();
        if (known.against().isEmpty()) {
            for (Proceeding.Against against : Proceeding.Against.values()) {
                all.add(new Proceeding(Optional.of(against), known.authority()));
            }
        }
        if (known.authority() == Answer.UNKNOWN) {
            KNOWN.forEach(a -> all.add(new Proceeding(known.against(), a)));
        }
        all.forEach(p ->
                way(() -> into.apply(new StatedPurpose(purpose.is(), purpose.id(), purpose.matter(), Optional.of(p)))));
        if (purpose.matter().isEmpty()) {
            for (String matter : List.of("matter-1", "matter-9")) {
                way(() -> into.apply(new StatedPurpose(
                        purpose.is(), purpose.id(), Optional.of(DocumentId.of(matter)), purpose.proceeding())));
            }
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
            fileWay(() -> f.withRestrictions(added(
                    f.restrictions(),
                    new Restriction(
                            DocumentId.of("found-t" + f.restrictions().size()),
                            drawn.any(List.of(Restriction.Kind.values())),
                            List.of(),
                            day,
                            Optional.empty()))));
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
        judgement(c);
        c.information()
                .filter(i -> i.reading() == Reading.NOT_JUDGED && !judged(c, "2.31(a)(3)/information-described"))
                .ifPresent(i ->
                        JUDGED.forEach(r -> fileWay(later.apply(c.withInformation(new Description(i.words(), r))))));
        for (int p = 0; p < c.purposes().size(); p++) {
            purposeDescription(c, p, c.purposes().get(p), into);
        }
        statements(c, into);
        signatures(c, into);
        if (c.notesConditioned().orElse(Answer.UNKNOWN) == Answer.UNKNOWN) {
            KNOWN.forEach(a -> fileWay(later.apply(c.withNotesConditioned(a))));
        }
        if (c.minorRule().isEmpty()) {
            for (Consent.MinorRule rule : Consent.MinorRule.values()) {
                fileWay(later.apply(c.withMinorRule(rule)));
            }
        }
        incapacity(c, day, into);
        c.expiration().ifPresent(e -> expiration(c, e, day, into));
        if (c.scope().isEmpty() || c.scope().get().readOn().isAfter(day)) {
            List<StatedPurpose> declared =
                    c.purposes().stream().map(PurposeDescription::of).distinct().toList();
            fileWay(() -> into.apply(c.withScope(drawn.scope(
                    asked.disclosure(),
                    declared.isEmpty() ? List.of(StatedPurpose.of(Purpose.TREATMENT)) : declared))));
            c.scope().ifPresent(s -> fileWay(later.apply(c.withScope(s.withReadOn(day)))));
        } else {
            scope(c, c.scope().get(), into);
        }
    }

    /** Whether somebody has judged, or may have: what is on the form is then not what is unknown. */
    private boolean judged(Consent c, String rule) {
        return asked.file().judgements().stream()
                .anyMatch(j -> j.question().consent().equals(c.id())
                        && j.question().rule().equals(rule));
    }

    /** What nobody has judged is judged. */
    private void judgement(Consent c) {
        PatientFile f = asked.file();
        LocalDate day = asked.asOf().toLocalDate();
        for (Judgement.Question q : Drawn.questions(c, f)) {
            if (!judged(c, q.rule())) {
                KNOWN.forEach(a -> fileWay(() -> f.withJudgements(added(
                        f.judgements(),
                        new Judgement(
                                DocumentId.of("found-j" + f.judgements().size()),
                                q,
                                a,
                                PartyId.of("staff-9"),
                                new Words("reader"),
                                day,
                                new Words("read it"))))));
            }
        }
    }

    /** What the patient was on signing, where the signatures do not say or contradict each other; and what was shown. */
    private void signatures(Consent c, Function<Consent, PatientFile> into) {
        if (Declared.patientWas(c) == null && !c.signatures().isEmpty()) {
            List<PatientStatus> said = c.signatures().stream()
                    .flatMap(s -> s.patientIs().stream())
                    .distinct()
                    .toList();
            for (PatientStatus was : said.isEmpty() ? List.of(PatientStatus.values()) : said) {
                fileWay(() -> into.apply(c.withSignatures(c.signatures().stream()
                        .map(s -> new Signature(s.by(), Optional.of(was), s.authority(), s.on()))
                        .toList())));
            }
        }
        for (int i = 0; i < c.signatures().size(); i++) {
            int at = i;
            Signature s = c.signatures().get(i);
            if (s.authority() == Answer.UNKNOWN) {
                KNOWN.forEach(a -> fileWay(() -> into.apply(c.withSignatures(
                        replaced(c.signatures(), at, new Signature(s.by(), s.patientIs(), a, s.on()))))));
            }
        }
    }

    private void incapacity(Consent c, LocalDate day, Function<Consent, PatientFile> into) {
        Incapacity known = c.incapacity().orElse(new Incapacity(Answer.UNKNOWN, Optional.empty()));
        List<Incapacity> all = new ArrayList<>();
        if (known.preventsActing() == Answer.UNKNOWN) {
            KNOWN.forEach(a -> all.add(new Incapacity(a, known.until())));
        }
        if (c.incapacity().isEmpty() || (unreviewed(day) && known.until().isEmpty())) {
            List.of(day.minusDays(1), day)
                    .forEach(until -> all.add(new Incapacity(known.preventsActing(), Optional.of(until))));
        }
        all.forEach(i -> fileWay(() -> into.apply(c.withIncapacity(i))));
    }

    private boolean unreviewed(LocalDate day) {
        PatientFile f = asked.file();
        return f.reviewedOn().isEmpty()
                || f.reviewedOn().get().isBefore(day)
                || !f.keptBy().equals(asked.disclosure().holder().id());
    }

    private void purposeDescription(Consent c, int at, PurposeDescription p, Function<Consent, PatientFile> into) {
        if (judged(c, "2.31(a)(5)/purpose-described")) {
            return;
        }
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
        List<Answer> all = List.of(
                s.revocationRight(),
                s.revocationHow(),
                s.redisclosure(),
                s.refusalConsequences(),
                s.hipaaRedisclosure(),
                s.fundraisingOptOut());
        for (int i = 0; i < all.size(); i++) {
            int at = i;
            if (all.get(i) == Answer.UNKNOWN) {
                KNOWN.forEach(known -> fileWay(() -> {
                    List<Answer> a = replaced(all, at, known);
                    return into.apply(c.withStatements(
                            new Statements(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5))));
                }));
            }
        }
    }

    private void expiration(Consent c, Expiration e, LocalDate day, Function<Consent, PatientFile> into) {
        boolean unreviewed = unreviewed(day);
        boolean judged = judged(c, "2.31(a)(7)/event-relates");
        List<Optional<LocalDate>> occurred = List.of(Optional.of(day), Optional.of(day.plusDays(1)));
        List<Expiration> all = new ArrayList<>();
        if (e instanceof Expiration.OnEvent event) {
            Words words = event.event();
            if (event.relates() == Answer.UNKNOWN && !judged) {
                KNOWN.forEach(a -> all.add(new Expiration.OnEvent(words, a, event.occurredOn())));
            }
            if (unreviewed && event.occurredOn().isEmpty()) {
                occurred.forEach(o -> all.add(new Expiration.OnEvent(words, event.relates(), o)));
            }
        } else if (e instanceof Expiration.ByPhrase phrase) {
            if (phrase.reading() == Reading.NOT_JUDGED && !judged) {
                JUDGED.forEach(r -> all.add(new Expiration.ByPhrase(phrase.phrase(), r, phrase.occurredOn())));
            }
            if (unreviewed
                    && phrase.phrase() != Expiration.Phrase.NONE
                    && phrase.occurredOn().isEmpty()) {
                occurred.forEach(o -> all.add(new Expiration.ByPhrase(phrase.phrase(), phrase.reading(), o)));
            }
        }
        all.forEach(known -> fileWay(() -> into.apply(c.withExpiration(known))));
    }

    private void scope(Consent c, ConsentScope s, Function<Consent, PatientFile> into) {
        Function<ConsentScope, PatientFile> scoped = changed -> into.apply(c.withScope(changed));
        if (!judged(c, "2.31(a)(4)(i)/recipient-identified")) {
            designations(s.disclosers(), changed -> scoped.apply(s.withDisclosers(changed)));
            designations(s.recipients(), changed -> scoped.apply(s.withRecipients(changed)));
        }
        if (s.givenOnceForAllFutureTpo() == Answer.UNKNOWN) {
            KNOWN.forEach(a -> fileWay(() -> scoped.apply(s.withGivenOnceForAllFutureTpo(a))));
        }
        for (int i = 0; i < s.purposes().size(); i++) {
            int at = i;
            StatedPurpose coded = s.purposes().get(i);
            if (coded.is().aProceeding() && coded.matter().isEmpty()) {
                for (String matter : List.of("matter-1", "matter-9")) {
                    fileWay(() -> scoped.apply(s.withPurposes(replaced(
                            s.purposes(),
                            at,
                            new StatedPurpose(
                                    coded.is(), coded.id(), Optional.of(DocumentId.of(matter)), coded.proceeding())))));
                }
            }
        }
        limits(s.exclusions(), changed -> scoped.apply(s.withExclusions(changed)));
        for (PurposeDescription p : c.purposes()) {
            if (s.purposes().stream().noneMatch(coded -> coded.is().contains(p.of().is()))) {
                fileWay(() -> scoped.apply(s.withPurposes(added(s.purposes(), p.of()))));
            }
        }
        // A form without any purpose is known to state none, whatever a reader coded.
        boolean judged = judged(c, "2.31(a)(5)/purpose-described");
        for (StatedPurpose coded : c.purposes().isEmpty() || judged ? List.<StatedPurpose>of() : s.purposes()) {
            if (Declared.describes(c, coded) == Answer.NO) {
                JUDGED.forEach(r -> fileWay(() -> into.apply(c.withPurposes(
                        added(c.purposes(), new PurposeDescription(coded, new Words("found"), r, Optional.empty()))))));
            }
        }
    }

    private void designations(List<Designation> who, Function<List<Designation>, PatientFile> into) {
        for (int i = 0; i < who.size(); i++) {
            int at = i;
            if (who.get(i) instanceof Designation.ClassOf of && of.reading() == Reading.NOT_JUDGED) {
                JUDGED.forEach(r ->
                        fileWay(() -> into.apply(replaced(who, at, new Designation.ClassOf(of.id(), of.words(), r)))));
            } else if (who.get(i) instanceof Designation.Intermediary through) {
                designations(
                        through.participants(),
                        members -> into.apply(replaced(
                                who,
                                at,
                                new Designation.Intermediary(
                                        through.intermediary(), members, through.participantsLimitedToTreating()))));
                if (through.participantsLimitedToTreating() == Answer.UNKNOWN) {
                    KNOWN.forEach(a -> fileWay(() -> into.apply(replaced(
                            who,
                            at,
                            new Designation.Intermediary(through.intermediary(), through.participants(), a)))));
                }
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
            if (!r.knownAt().isAfter(asked.asOf())
                    && (r.form() == EntryForm.ORAL || r.on().isAfter(day))
                    && free(r.id(), "2.31(c)(3)/not-revoked")) {
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
        for (int i = 0; i < f.restrictions().size(); i++) {
            int at = i;
            Restriction r = f.restrictions().get(i);
            limits(
                    r.scope(),
                    s -> f.withRestrictions(
                            replaced(f.restrictions(), at, new Restriction(r.id(), r.kind(), s, r.on(), r.ended()))));
        }
        for (int i = 0; i < f.refusals().size(); i++) {
            int at = i;
            Refusal r = f.refusals().get(i);
            if (!r.knownAt().isAfter(asked.asOf())
                    && (r.form() == EntryForm.ORAL || r.on().isAfter(day))
                    && free(r.id(), "2.31(a)/no-standing-refusal")) {
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

    /** Whether an entry was neither judged nor withdrawn, so that what is unknown of it is unknown still. */
    private boolean free(DocumentId entry, String rule) {
        PatientFile f = asked.file();
        return f.withdrawn().stream().noneMatch(w -> w.entry().equals(entry))
                && f.judgements().stream().noneMatch(j -> j.question().rule().equals(rule));
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
