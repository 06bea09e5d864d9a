package org.warmhandoff.consent.part2;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.warmhandoff.consent.Attestation;
import org.warmhandoff.consent.Channel;
import org.warmhandoff.consent.Consent;
import org.warmhandoff.consent.ConsentScope;
import org.warmhandoff.consent.Description;
import org.warmhandoff.consent.Designation;
import org.warmhandoff.consent.Disclosure;
import org.warmhandoff.consent.Expiration;
import org.warmhandoff.consent.InfoCategory;
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
import org.warmhandoff.consent.file.LogEntry;
import org.warmhandoff.consent.file.ObligationKind;
import org.warmhandoff.consent.file.PatientFile;
import org.warmhandoff.consent.file.Refusal;
import org.warmhandoff.consent.file.Revocation;
import org.warmhandoff.consent.file.Said;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Capacity;
import org.warmhandoff.core.CapacityFact;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.Party;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.PatientId;
import org.warmhandoff.core.Words;
import org.warmhandoff.core.json.Documents;

/**
 * Cases drawn from a fixed seed. A case starts from what would be permitted; at each fact it may turn to something not known
 * ({@code doubt}) or to something that stands against it ({@code trouble}), in some cases never, in some often.
 */
final class Drawn {
    static final int INPUTS = 10_000;
    static final Part2 PART2 = Part2.edition2024();
    static final PartyId HOLDER = PartyId.of("org-riverside");
    static final PartyId RECIPIENT = PartyId.of("org-mercy");
    private static final List<PartyId> OTHERS = List.of(PartyId.of("org-other"), PartyId.of("org-third"));
    private static final PatientId PATIENT = PatientId.of("patient-1");
    private static final List<String> ZONES =
            List.of("America/New_York", "America/New_York", "Pacific/Honolulu", "Asia/Tokyo", "UTC", "Z", "-05:00");
    private static final List<String> WORDS = List.of(
            "for my treatment",
            "Sample Patient",
            "Mercy Hospital",
            "\u00c6r\u00f8 \"quoted\"\n\\ \u2028 \ud83d\ude42",
            "x");
    private static final List<Purpose> DECIDED = List.copyOf(EnumSet.range(Purpose.TREATMENT, Purpose.OTHER_STATED));
    private static final List<Purpose> OF_ANOTHER_ROW =
            List.copyOf(EnumSet.range(Purpose.FUNDRAISING, Purpose.DEFENCE_IN_PATIENT_SUIT));

    private final Random random;
    private double doubt;
    private double trouble;
    private int ids;
    private LocalDate day = LocalDate.of(2026, 11, 24);

    Drawn(long seed) {
        random = new Random(seed);
    }

    /** What must hold of every input. */
    interface Property {
        void holds(DisclosureCase asked, Decision decision, Drawn more);
    }

    /** Draws the inputs, counts their answers, and fails where too few are permitted or undetermined to prove anything. */
    static void each(String name, long seed, Property property) {
        Drawn drawn = new Drawn(seed);
        Map<Decision.Word, Integer> counts = new EnumMap<>(Decision.Word.class);
        for (int n = 0; n < INPUTS; n++) {
            DisclosureCase asked = drawn.disclosureCase();
            Decision decision = PART2.decide(asked);
            counts.merge(decision.is(), 1, Integer::sum);
            try {
                property.holds(asked, decision, drawn);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError(
                        name + ": input " + n + " of seed " + seed + ", " + decision + "\n" + Documents.write(asked),
                        e);
            }
        }
        System.out.println(name + ": " + counts);
        assertThat(counts.get(Decision.Word.PERMITTED)).as("permitted").isGreaterThanOrEqualTo(INPUTS / 5);
        assertThat(counts.get(Decision.Word.UNDETERMINED)).as("undetermined").isGreaterThanOrEqualTo(INPUTS / 5);
    }

    Random random() {
        return random;
    }

    <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private boolean one(int in) {
        return random.nextInt(in) == 0;
    }

    private <T> Optional<T> sometimes(T value) {
        return one(2) ? Optional.of(value) : Optional.empty();
    }

    private <T> T pick(List<T> good, List<T> open, List<T> against) {
        double d = random.nextDouble();
        if (d < doubt && !open.isEmpty()) {
            return any(open);
        }
        return any(d >= doubt && d < doubt + trouble && !against.isEmpty() ? against : good);
    }

    private Answer answer() {
        return pick(List.of(Answer.YES), List.of(Answer.UNKNOWN), List.of(Answer.NO));
    }

    private Reading reading() {
        return pick(
                List.of(Reading.SUFFICIENT), List.of(Reading.NOT_JUDGED), List.of(Reading.TOO_VAGUE, Reading.ABSENT));
    }

    private DocumentId id(String kind) {
        return DocumentId.of(kind + "-" + ids++);
    }

    private Words words() {
        return new Words(any(WORDS));
    }

    private Optional<Words> element() {
        return pick(List.of(Optional.of(words())), List.of(), List.of(Optional.empty(), Optional.of(new Words(" "))));
    }

    private LocalDate before() {
        return day.minusDays(any(List.of(0, 1, 30, 200)));
    }

    private LocalDate after() {
        return day.plusDays(any(List.of(1, 2, 300)));
    }

    /** A case. */
    DisclosureCase disclosureCase() {
        doubt = any(List.of(0.0, 0.0, 0.01, 0.04, 0.15));
        trouble = any(List.of(0.0, 0.0, 0.003, 0.01, 0.05));
        ids = 0;
        day = LocalDate.of(2026, 11, 24).minusDays(any(List.of(0, 0, 1, 23, 260)));
        if (random.nextDouble() < doubt / 4) {
            day = LocalDate.of(2024, 4, 15);
        }
        ZonedDateTime asOf = ZonedDateTime.of(
                day,
                LocalTime.of(random.nextInt(24), random.nextInt(60), any(List.of(0, 0, 7))),
                ZoneId.of(any(ZONES)));
        Disclosure disclosure = disclosure();
        PatientFile file = file(disclosure, asOf);
        return new DisclosureCase(asOf, disclosure.withAttestations(attestations(disclosure, file)), file);
    }

    private Disclosure disclosure() {
        boolean uncovered = one(16);
        List<CapacityFact> holder = uncovered
                ? any(List.of(
                        List.of(CapacityFact.program(Answer.NO, answer())),
                        List.of(CapacityFact.program(answer(), Answer.NO)),
                        List.of(CapacityFact.of(Capacity.NONE_OF_THESE))))
                : pick(
                        List.of(
                                List.of(CapacityFact.of(Capacity.PART2_PROGRAM)),
                                List.of(
                                        CapacityFact.program(Answer.YES, Answer.YES),
                                        CapacityFact.of(Capacity.COVERED_ENTITY, any(List.of(Answer.values()))))),
                        List.of(
                                List.of(),
                                List.of(CapacityFact.of(Capacity.PART2_PROGRAM, Answer.UNKNOWN)),
                                List.of(CapacityFact.program(Answer.YES, Answer.UNKNOWN)),
                                List.of(CapacityFact.program(Answer.UNKNOWN, Answer.YES)),
                                List.of(
                                        CapacityFact.of(Capacity.PART2_PROGRAM),
                                        CapacityFact.of(Capacity.NONE_OF_THESE))),
                        List.of(List.of(CapacityFact.program(Answer.NO, Answer.YES))));
        List<CapacityFact> recipient = pick(
                List.of(
                        List.of(CapacityFact.of(Capacity.COVERED_ENTITY)),
                        List.of(CapacityFact.of(Capacity.HEALTH_PLAN)),
                        List.of(
                                CapacityFact.of(Capacity.BUSINESS_ASSOCIATE),
                                CapacityFact.of(Capacity.COVERED_ENTITY, any(List.of(Answer.NO, Answer.UNKNOWN)))),
                        List.of(CapacityFact.program(Answer.YES, Answer.YES)),
                        List.of(CapacityFact.of(Capacity.INTERMEDIARY, Answer.NO)),
                        List.of(CapacityFact.of(Capacity.NONE_OF_THESE))),
                List.of(
                        List.of(),
                        List.of(CapacityFact.of(Capacity.COVERED_ENTITY, Answer.UNKNOWN)),
                        List.of(CapacityFact.of(Capacity.COVERED_ENTITY, Answer.NO)),
                        List.of(CapacityFact.of(Capacity.COVERED_ENTITY), CapacityFact.of(Capacity.INTERMEDIARY)),
                        List.of(
                                CapacityFact.of(Capacity.HEALTH_PLAN),
                                CapacityFact.of(Capacity.COVERED_ENTITY, Answer.NO))),
                List.of(List.of(CapacityFact.of(Capacity.INTERMEDIARY))));
        Set<Purpose> why = new LinkedHashSet<>();
        for (int n = any(List.of(1, 1, 2, 3)); n > 0; n--) {
            why.add(pick(DECIDED, List.of(), OF_ANOTHER_ROW));
        }
        Set<InfoCategory> what = new LinkedHashSet<>();
        for (int n = any(List.of(1, 1, 2, 3)); n > 0; n--) {
            what.add(category());
        }
        return Disclosure.builder()
                .holder(new Party(HOLDER, sometimes(words()), holder))
                .recipient(new Party(RECIPIENT, sometimes(words()), recipient))
                .addAllPurposes(why.stream().map(this::stated).toList())
                .addAllItems(what.stream().map(c -> item(c, uncovered)).toList())
                .channel(sometimes(any(List.of(Channel.values()))))
                .recipientUse(
                        one(6)
                                ? Optional.of(stated(pick(DECIDED, List.of(Purpose.OTHER_PROCEEDING), OF_ANOTHER_ROW)))
                                : Optional.empty())
                .build();
    }

    private InfoCategory category() {
        return pick(
                Arrays.stream(InfoCategory.values())
                        .filter(c -> c != InfoCategory.COUNSELING_NOTES)
                        .toList(),
                List.of(),
                List.of(InfoCategory.COUNSELING_NOTES));
    }

    private StatedPurpose stated(Purpose is) {
        boolean proceeding = OF_ANOTHER_ROW.contains(is) || one(20);
        return new StatedPurpose(
                is,
                is == Purpose.OTHER_STATED && !one(10) ? Optional.of(id("purpose")) : Optional.empty(),
                proceeding ? sometimes(DocumentId.of("matter-1")) : Optional.empty(),
                proceeding
                        ? pick(List.of(Optional.of(proceeding())), List.of(Optional.empty()), List.of())
                        : Optional.empty());
    }

    private Proceeding proceeding() {
        return new Proceeding(
                sometimes(any(List.of(Proceeding.Kind.values()))),
                pick(
                        List.of(Optional.of(Proceeding.Against.OTHER), Optional.of(Proceeding.Against.HOLDER)),
                        List.of(Optional.empty()),
                        List.of(Optional.of(Proceeding.Against.PATIENT))),
                sometimes(any(List.of(Proceeding.BroughtBy.values()))),
                pick(List.of(Answer.NO), List.of(Answer.UNKNOWN), List.of(Answer.YES)));
    }

    private Item item(InfoCategory category, boolean uncovered) {
        List<Optional<Provenance>> how =
                List.of(Optional.of(Provenance.MADE_HERE), Optional.of(new Provenance(Provenance.How.FROM_NO_PROGRAM)));
        return new Item(
                category,
                (category == InfoCategory.OTHER_RECORD && !one(10)) || one(4)
                        ? Optional.of(id("item"))
                        : Optional.empty(),
                uncovered ? pick(how, List.of(Optional.empty()), List.of()) : one(2) ? any(how) : Optional.empty(),
                pick(
                        List.of(Optional.empty(), Optional.of(Answer.YES), Optional.of(Answer.UNKNOWN)),
                        List.of(),
                        List.of(Optional.of(Answer.NO))));
    }

    private PatientFile file(Disclosure disclosure, ZonedDateTime asOf) {
        List<Consent> consents = new ArrayList<>();
        for (int n = pick(List.of(1, 1, 1, 2, 3), List.of(), List.of(0)); n > 0; n--) {
            consents.add(consent(disclosure));
        }
        List<Revocation> revocations = new ArrayList<>();
        List<Falsity> falsities = new ArrayList<>();
        for (Consent c : consents) {
            while (one(8)) {
                revocations.add(revocation(c.id(), disclosure, asOf));
            }
            if (one(10)) {
                falsities.add(new Falsity(
                        id("falsity"),
                        c.id(),
                        pick(List.of(asOf.plusMinutes(1)), List.of(), List.of(asOf, asOf.minusDays(1)))));
            }
        }
        List<Refusal> refusals = new ArrayList<>();
        while (one(8)) {
            refusals.add(refusal(disclosure, asOf));
        }
        return PatientFile.builder()
                .patient(PATIENT)
                .keptBy(pick(List.of(HOLDER), List.of(RECIPIENT), List.of()))
                .reviewedOn(pick(
                        List.of(Optional.of(day), Optional.of(after())),
                        List.of(Optional.empty(), Optional.of(day.minusDays(1))),
                        List.of()))
                .addAllConsents(consents)
                .addAllRevocations(revocations)
                .addAllRefusals(refusals)
                .addAllFalsities(falsities)
                .addAllLog(one(6) ? List.of(logEntry(asOf)) : List.of())
                .build();
    }

    private LogEntry logEntry(ZonedDateTime asOf) {
        return new LogEntry(
                id("log"),
                id("act"),
                any(List.of(ObligationKind.values())),
                asOf,
                HOLDER,
                new Said(
                        sometimes(Said.Statement.STATEMENT_2),
                        sometimes(Channel.PAPER),
                        sometimes(Said.Gave.COPY_OF_CONSENT),
                        sometimes(HOLDER),
                        sometimes(RECIPIENT),
                        sometimes(day),
                        sometimes(words()),
                        sometimes(Purpose.TREATMENT),
                        sometimes(Channel.EHR),
                        one(2),
                        one(2)));
    }

    /** A revocation of a consent, most of them harmless. */
    Revocation revocation(DocumentId consent, Disclosure disclosure, ZonedDateTime asOf) {
        if (one(3)) {
            return new Revocation(id("revocation"), consent, form(), before(), asOf.plusHours(1), List.of());
        }
        return new Revocation(id("revocation"), consent, form(), entered(), asOf.minusHours(1), limits(disclosure));
    }

    /** A refusal, most of them harmless. */
    Refusal refusal(Disclosure disclosure, ZonedDateTime asOf) {
        if (one(3)) {
            return new Refusal(id("refusal"), form(), before(), List.of(), asOf.plusHours(1));
        }
        return new Refusal(
                id("refusal"), form(), one(3) ? day.minusDays(400) : entered(), limits(disclosure), asOf.minusHours(1));
    }

    private EntryForm form() {
        return pick(List.of(EntryForm.WRITTEN), List.of(EntryForm.ORAL), List.of());
    }

    private LocalDate entered() {
        return pick(List.of(before()), List.of(after()), List.of());
    }

    private List<Limit> limits(Disclosure disclosure) {
        List<Limit> limits = new ArrayList<>(List.of(limit(disclosure)));
        while (one(4)) {
            limits.add(limit(disclosure));
        }
        return pick(List.of(limits), List.of(), List.of(List.of()));
    }

    /** A limit, most of them harmless to the disclosure. */
    Limit limit(Disclosure disclosure) {
        List<InfoCategory> unasked = Stream.of(InfoCategory.values())
                .filter(c -> c != InfoCategory.PRESENCE
                        && disclosure.items().stream().noneMatch(i -> i.category() == c))
                .toList();
        List<Designation> someone = List.of(classOf(reading()));
        return pick(
                List.of(
                        new Limit(List.of(new Designation.Named(any(OTHERS))), List.of(), List.of()),
                        new Limit(List.of(), List.of(any(unasked)), List.of()),
                        new Limit(List.of(), List.of(), List.of(StatedPurpose.of(Purpose.FUNDRAISING))),
                        new Limit(someone, List.of(), List.of())),
                List.of(
                        new Limit(List.of(classOf(Reading.NOT_JUDGED)), List.of(), List.of()),
                        new Limit(List.of(classOf(Reading.TOO_VAGUE)), List.of(), List.of())),
                List.of(
                        new Limit(List.of(), List.of(), List.of()),
                        new Limit(List.of(new Designation.Named(RECIPIENT)), List.of(), List.of()),
                        new Limit(List.of(), List.of(any(disclosure.items()).category()), List.of()),
                        new Limit(List.of(), List.of(InfoCategory.PRESENCE), List.of()),
                        new Limit(
                                List.of(),
                                List.of(),
                                List.of(StatedPurpose.of(
                                        any(disclosure.purposes()).is())))));
    }

    private Designation classOf(Reading reading) {
        return new Designation.ClassOf(id("class"), words(), reading);
    }

    private List<Designation> designations(PartyId party) {
        Designation named = new Designation.Named(party);
        Designation other = new Designation.Named(any(OTHERS));
        return pick(
                List.of(List.of(named), List.of(classOf(reading())), List.of(other, classOf(reading()), named)),
                List.of(List.of(classOf(Reading.NOT_JUDGED))),
                List.of(List.of(), List.of(other), List.of(classOf(Reading.TOO_VAGUE))));
    }

    /** A consent on file that would carry the disclosure, but for doubt and trouble. */
    Consent consent(Disclosure disclosure) {
        List<Purpose> declared = new ArrayList<>(disclosure.purposes().stream()
                .map(StatedPurpose::is)
                .filter(DECIDED::contains)
                .map(p -> p == Purpose.EMERGENCY_CARE && one(2) ? Purpose.TREATMENT : p)
                .distinct()
                .toList());
        if (declared.isEmpty() || one(5)) {
            Purpose more = any(DECIDED);
            if (!declared.contains(more)) {
                declared.add(more);
            }
        }
        List<Purpose> described = pick(List.of(declared), List.of(declared.subList(1, declared.size())), List.of());
        boolean tpo = declared.stream().allMatch(Purpose::countsAsTpo);
        LocalDate signedOn = pick(List.of(before()), List.of(), List.of(after()));
        Signature.By patient = Signature.By.PATIENT;
        Optional<Signature.PatientStatus> adult = Optional.of(Signature.PatientStatus.ADULT);
        Signature signature = pick(
                List.of(
                        Signature.ofAdultPatient(),
                        new Signature(patient, adult, Optional.of(signedOn.minusDays(random.nextInt(3))))),
                List.of(
                        new Signature(patient, Optional.empty(), Optional.empty()),
                        new Signature(Signature.By.OTHER, Optional.empty(), Optional.empty())),
                List.of(
                        new Signature(Signature.By.OTHER, adult, Optional.empty()),
                        new Signature(patient, adult, Optional.of(after()))));
        Signature witness =
                new Signature(Signature.By.OTHER, sometimes(Signature.PatientStatus.ADULT), Optional.empty());
        return Consent.builder()
                .id(id("consent"))
                .patient(PATIENT)
                .form(pick(List.of(Consent.Form.PAPER, Consent.Form.ELECTRONIC), List.of(), List.of(Consent.Form.ORAL)))
                .patientName(element())
                .discloser(element())
                .information(pick(
                        List.of(Optional.of(new Description(words(), reading()))),
                        List.of(),
                        List.of(Optional.empty(), Optional.of(new Description(new Words(""), Reading.SUFFICIENT)))))
                .recipients(element())
                .addAllPurposes(described.stream().map(this::description).toList())
                .statements(new Statements(answer(), answer(), answer(), answer(), answer()))
                .beginsOn(pick(
                        List.of(Optional.empty(), Optional.of(before())), List.of(), List.of(Optional.of(after()))))
                .expiration(expiration(tpo))
                .addAllSignatures(
                        pick(List.of(List.of(signature), List.of(witness, signature)), List.of(), List.of(List.of())))
                .signedOn(pick(List.of(Optional.of(signedOn)), List.of(), List.of(Optional.empty())))
                .scope(pick(
                        List.of(Optional.of(scope(disclosure, declared))),
                        List.of(
                                Optional.empty(),
                                Optional.of(scope(disclosure, declared).withReadOn(after()))),
                        List.of()))
                .build();
    }

    private PurposeDescription description(Purpose of) {
        return new PurposeDescription(
                StatedPurpose.of(of),
                pick(List.of(words()), List.of(), List.of(new Words("\t"))),
                reading(),
                pick(
                        List.of(Optional.empty(), Optional.of(Answer.YES)),
                        List.of(Optional.of(Answer.UNKNOWN)),
                        List.of(Optional.of(Answer.NO))));
    }

    private Optional<Expiration> expiration(boolean tpo) {
        Optional<LocalDate> not = Optional.empty();
        Optional<LocalDate> later = Optional.of(after());
        Expiration none = new Expiration.ByPhrase(Expiration.Phrase.NONE, Reading.NOT_JUDGED, not);
        Expiration end = new Expiration.ByPhrase(Expiration.Phrase.END_OF_TREATMENT, Reading.SUFFICIENT, not);
        return pick(
                List.of(
                        Optional.of(new Expiration.OnDate(any(List.of(day, after())))),
                        Optional.of(new Expiration.OnEvent(words(), Answer.YES, one(3) ? later : not)),
                        Optional.of(tpo ? none : end),
                        Optional.of(end)),
                List.of(
                        Optional.of(new Expiration.OnEvent(words(), Answer.UNKNOWN, not)),
                        Optional.of(
                                new Expiration.ByPhrase(Expiration.Phrase.END_OF_TREATMENT, Reading.NOT_JUDGED, not))),
                List.of(
                        Optional.empty(),
                        Optional.of(none),
                        Optional.of(new Expiration.OnDate(day.minusDays(1))),
                        Optional.of(new Expiration.OnEvent(words(), Answer.NO, not)),
                        Optional.of(new Expiration.OnEvent(new Words(""), Answer.YES, not)),
                        Optional.of(new Expiration.OnEvent(words(), Answer.YES, Optional.of(before()))),
                        Optional.of(new Expiration.ByPhrase(
                                Expiration.Phrase.END_OF_TREATMENT, Reading.TOO_VAGUE, Optional.of(day)))));
    }

    /** What a reader coded of a form. */
    ConsentScope scope(Disclosure disclosure, List<Purpose> declared) {
        Set<InfoCategory> contents = new LinkedHashSet<>();
        if (!one(8)) {
            disclosure.items().forEach(i -> contents.add(i.category()));
        }
        contents.add(any(List.of(InfoCategory.values())));
        contents.remove(InfoCategory.COUNSELING_NOTES);
        List<Purpose> coded =
                pick(List.of(declared), List.of(declared.subList(1, declared.size())), List.of(List.of(any(DECIDED))));
        return ConsentScope.builder()
                .readBy(PartyId.of("staff-1"))
                .readOn(before())
                .addAllDisclosers(designations(HOLDER))
                .addAllRecipients(designations(RECIPIENT))
                .addAllContents(contents)
                .addAllPurposes(coded.stream().map(StatedPurpose::of).toList())
                .addAllExclusions(one(4) ? List.of(limit(disclosure)) : List.of())
                .build();
    }

    private List<Attestation> attestations(Disclosure disclosure, PatientFile file) {
        List<Attestation> attested = new ArrayList<>();
        for (Attestable a : attestables(disclosure, file)) {
            Answer good = a.favourable();
            attested.addAll(pick(
                    List.of(List.of(a.answered(good)), List.of(a.answered(good), a.answered(good))),
                    List.of(
                            List.of(),
                            List.of(a.answered(Answer.UNKNOWN)),
                            List.of(a.answered(Answer.YES), a.answered(Answer.NO), a.answered(Answer.YES))),
                    List.of(List.of(a.answered(good.negate())))));
        }
        Collections.shuffle(attested, random);
        return attested;
    }

    /** Something that can be vouched for, and the answer that would let the record go. */
    record Attestable(Attestation about, Answer favourable) {
        Attestation answered(Answer answer) {
            return new Attestation(
                    about.party(),
                    about.ofClass(),
                    about.item(),
                    about.purpose(),
                    about.consent(),
                    about.entry(),
                    answer);
        }
    }

    /** All that can be vouched for in a case. */
    static List<Attestable> attestables(Disclosure disclosure, PatientFile file) {
        List<Attestable> all = new ArrayList<>();
        for (Consent c : file.consents()) {
            Optional<DocumentId> id = Optional.of(c.id());
            c.scope().ifPresent(s -> {
                classes(s.disclosers()).forEach(k -> all.add(member(Attestation.Role.HOLDER, k, id, Answer.YES)));
                classes(s.recipients()).forEach(k -> all.add(member(Attestation.Role.RECIPIENT, k, id, Answer.YES)));
                limited(s.exclusions()).forEach(k -> all.add(member(Attestation.Role.RECIPIENT, k, id, Answer.NO)));
            });
            others(
                    disclosure,
                    (item, purpose) -> all.add(new Attestable(
                            new Attestation(
                                    Optional.empty(),
                                    Optional.empty(),
                                    item,
                                    purpose,
                                    id,
                                    Optional.empty(),
                                    Answer.UNKNOWN),
                            Answer.YES)));
        }
        Stream.concat(
                        file.revocations().stream().map(r -> Map.entry(r.id(), r.scope())),
                        file.refusals().stream().map(r -> Map.entry(r.id(), r.scope())))
                .forEach(entry -> {
                    Optional<DocumentId> id = Optional.of(entry.getKey());
                    limited(entry.getValue())
                            .forEach(k -> all.add(new Attestable(
                                    new Attestation(
                                            Optional.of(Attestation.Role.RECIPIENT),
                                            Optional.of(k),
                                            Optional.empty(),
                                            Optional.empty(),
                                            Optional.empty(),
                                            id,
                                            Answer.UNKNOWN),
                                    Answer.NO)));
                    others(
                            disclosure,
                            (item, purpose) -> all.add(new Attestable(
                                    new Attestation(
                                            Optional.empty(),
                                            Optional.empty(),
                                            item,
                                            purpose,
                                            Optional.empty(),
                                            id,
                                            Answer.UNKNOWN),
                                    Answer.NO)));
                });
        return all;
    }

    private interface Other {
        void is(Optional<DocumentId> item, Optional<DocumentId> purpose);
    }

    private static void others(Disclosure disclosure, Other other) {
        disclosure.items().stream()
                .filter(i -> i.category() == InfoCategory.OTHER_RECORD && i.id().isPresent())
                .forEach(i -> other.is(i.id(), Optional.empty()));
        disclosure.purposes().stream()
                .filter(p -> p.is() == Purpose.OTHER_STATED && p.id().isPresent())
                .forEach(p -> other.is(Optional.empty(), p.id()));
    }

    private static Attestable member(
            Attestation.Role role, DocumentId ofClass, Optional<DocumentId> consent, Answer favourable) {
        return new Attestable(
                new Attestation(
                        Optional.of(role),
                        Optional.of(ofClass),
                        Optional.empty(),
                        Optional.empty(),
                        consent,
                        Optional.empty(),
                        Answer.UNKNOWN),
                favourable);
    }

    private static List<DocumentId> limited(List<Limit> limits) {
        return limits.stream().flatMap(l -> classes(l.recipients()).stream()).toList();
    }

    private static List<DocumentId> classes(List<Designation> who) {
        Function<Designation, Stream<DocumentId>> id =
                d -> d instanceof Designation.ClassOf c ? Stream.of(c.id()) : Stream.of();
        return who.stream().flatMap(id).toList();
    }

    /** Draws what follows without doubt or trouble. */
    Drawn calm() {
        doubt = 0;
        trouble = 0;
        return this;
    }
}
