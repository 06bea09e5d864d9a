package org.warmhandoff.examples.benchmarks;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.warmhandoff.consent.Attestation;
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
import org.warmhandoff.consent.Signature.PatientStatus;
import org.warmhandoff.consent.StatedPurpose;
import org.warmhandoff.consent.Statements;
import org.warmhandoff.consent.circumstance.Circumstance;
import org.warmhandoff.consent.file.DisclosureCase;
import org.warmhandoff.consent.file.EntryForm;
import org.warmhandoff.consent.file.Falsity;
import org.warmhandoff.consent.file.PatientFile;
import org.warmhandoff.consent.file.Refusal;
import org.warmhandoff.consent.file.Restriction;
import org.warmhandoff.consent.file.Revocation;
import org.warmhandoff.consent.file.Withdrawal;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Capacity;
import org.warmhandoff.core.CapacityFact;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.Party;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.PatientId;
import org.warmhandoff.core.Words;

/**
 * Cases drawn from a seed in which a consent to a specific disclosure (2.33(a)(1)) is the only pathway in play: an adult
 * signs, nobody is known to be an intermediary, no form is for counseling notes, a proceeding or fundraising, and none was
 * given once for all future treatment, payment and operations. A case starts from what would be permitted; at each fact it
 * may turn to what is not known or to what stands against it, in some cases never, in some often.
 */
final class Inputs {
    private static final PartyId HOLDER = PartyId.of("org-riverside");
    private static final PartyId RECIPIENT = PartyId.of("org-mercy");
    private static final PartyId OTHER = PartyId.of("org-other");
    private static final PatientId PATIENT = PatientId.of("patient-1");
    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final List<Purpose> PURPOSES =
            List.copyOf(EnumSet.range(Purpose.TREATMENT, Purpose.INSURANCE_OR_BENEFITS));
    private static final List<Purpose> OF_ANOTHER_ROW =
            List.copyOf(EnumSet.range(Purpose.FUNDRAISING, Purpose.DEFENCE_IN_PATIENT_SUIT));
    private static final List<InfoCategory> CATEGORIES =
            List.copyOf(EnumSet.range(InfoCategory.PRESENCE, InfoCategory.BILLING));

    private final Random random;
    private double doubt;
    private double trouble;
    private LocalDate day = LocalDate.EPOCH;
    private ZonedDateTime asOf = LocalDate.EPOCH.atStartOfDay(ZONE);
    private List<StatedPurpose> purposes = List.of();
    private List<Item> items = List.of();
    private final List<Attestation> attestations = new ArrayList<>();
    private boolean special;
    private boolean noProgram;
    private int ids;

    Inputs(long seed) {
        random = new Random(seed);
    }

    /** The case that the library's documentation starts with: one consent for treatment, and nothing against it. */
    static DisclosureCase sample() {
        LocalDate today = LocalDate.of(2026, 11, 24);
        return new DisclosureCase(
                today.atTime(10, 0).atZone(ZONE),
                Disclosure.builder()
                        .holder(Party.part2Program(HOLDER.value(), "Riverside Recovery"))
                        .recipient(Party.coveredEntity(RECIPIENT.value(), "Mercy Hospital"))
                        .purpose(Purpose.TREATMENT)
                        .information(InfoCategory.MEDICATIONS, InfoCategory.TREATMENT_PLAN_AND_PROGRESS)
                        .build(),
                PatientFile.of(PATIENT, HOLDER)
                        .with(consent(DocumentId.of("consent-1")))
                        .reviewed(today));
    }

    /** A consent that carries the sample. */
    static Consent consent(DocumentId id) {
        LocalDate signed = LocalDate.of(2026, 6, 1);
        return Consent.builder()
                .id(id)
                .patient(PATIENT)
                .form(Consent.Form.PAPER)
                .patientName(new Words("Sample Patient"))
                .discloser(new Words("Riverside Recovery"))
                .information(new Description(
                        new Words("my medications, my treatment plan and my progress"), Reading.SUFFICIENT))
                .recipients(new Words("Mercy Hospital"))
                .addPurpose(new PurposeDescription(
                        StatedPurpose.of(Purpose.TREATMENT),
                        new Words("for my treatment"),
                        Reading.SUFFICIENT,
                        Optional.empty()))
                .statements(Statements.ALL)
                .expiration(new Expiration.OnDate(LocalDate.of(2027, 5, 31)))
                .addSignature(Signature.ofAdultPatient())
                .signedOn(signed)
                .scope(ConsentScope.builder()
                        .readBy(PartyId.of("staff-1"))
                        .readOn(signed)
                        .addDiscloser(Designation.named(HOLDER.value()))
                        .addRecipient(Designation.named(RECIPIENT.value()))
                        .addContent(InfoCategory.MEDICATIONS)
                        .addContent(InfoCategory.TREATMENT_PLAN_AND_PROGRESS)
                        .addPurpose(StatedPurpose.of(Purpose.TREATMENT))
                        .givenOnceForAllFutureTpo(Answer.NO)
                        .build())
                .build();
    }

    /** A case. */
    DisclosureCase next() {
        doubt = any(List.of(0.0, 0.0, 0.005, 0.02, 0.05));
        trouble = any(List.of(0.0, 0.0, 0.003, 0.01, 0.03));
        ids = 0;
        attestations.clear();
        day = LocalDate.of(2026, 11, 24).minusDays(any(List.of(0, 0, 1, 23, 260)));
        if (random.nextDouble() < doubt / 4) {
            day = LocalDate.of(2024, 4, 15);
        }
        asOf = day.atTime(LocalTime.of(random.nextInt(24), random.nextInt(60))).atZone(ZONE);
        special = random.nextDouble() < trouble;
        noProgram = trouble > 0 && one(12);
        purposes = distinct(1 + random.nextInt(2), this::purpose);
        items = many(1 + random.nextInt(3), n -> item());
        Party holder = holder();
        Party recipient = recipient();
        PatientFile file = file();
        return new DisclosureCase(
                asOf,
                Disclosure.builder()
                        .holder(holder)
                        .recipient(recipient)
                        .addAllPurposes(purposes)
                        .addAllItems(items)
                        .recipientUse(use())
                        .circumstance(one(4) ? Optional.of(emergency()) : Optional.empty())
                        .addAllAttestations(attestations)
                        .build(),
                file);
    }

    private Party holder() {
        CapacityFact coveredEntity = CapacityFact.of(Capacity.COVERED_ENTITY);
        if (noProgram) {
            Answer holdsOut = any(List.of(Answer.NO, Answer.YES));
            return new Party(
                    HOLDER, Optional.empty(), List.of(CapacityFact.program(holdsOut, Answer.NO), coveredEntity));
        }
        return new Party(
                HOLDER,
                Optional.empty(),
                pick(
                        List.of(
                                List.of(CapacityFact.of(Capacity.PART2_PROGRAM)),
                                List.of(CapacityFact.program(Answer.YES, Answer.YES), coveredEntity)),
                        List.of(
                                List.of(CapacityFact.program(Answer.YES, Answer.UNKNOWN), coveredEntity),
                                List.of(coveredEntity)),
                        List.of(List.of(CapacityFact.program(Answer.NO, Answer.UNKNOWN), coveredEntity))));
    }

    private Party recipient() {
        List<CapacityFact> is = new ArrayList<>(pick(
                List.of(
                        List.of(CapacityFact.of(Capacity.COVERED_ENTITY)),
                        List.of(CapacityFact.of(Capacity.HEALTH_PLAN)),
                        List.of(CapacityFact.of(Capacity.NONE_OF_THESE)),
                        List.of(
                                CapacityFact.of(Capacity.COVERED_ENTITY, Answer.NO),
                                CapacityFact.of(Capacity.BUSINESS_ASSOCIATE, Answer.NO),
                                CapacityFact.of(Capacity.INTERMEDIARY, Answer.NO))),
                List.of(List.of()),
                List.of()));
        if (is.stream().noneMatch(f -> f.is() == Capacity.NONE_OF_THESE) && one(3)) {
            is.add(CapacityFact.of(Capacity.TREATING_PROVIDER, any(List.of(Answer.values()))));
        }
        return new Party(RECIPIENT, Optional.empty(), is);
    }

    private StatedPurpose purpose() {
        return StatedPurpose.of(
                special && one(2) ? any(OF_ANOTHER_ROW) : one(2) ? any(PURPOSES) : any(PURPOSES.subList(0, 3)));
    }

    private Item item() {
        return new Item(
                special && one(3) ? InfoCategory.COUNSELING_NOTES : any(CATEGORIES),
                Optional.empty(),
                noProgram || one(4) ? Optional.of(provenance()) : Optional.empty(),
                pick(List.of(Optional.empty(), Optional.of(Answer.YES)), List.of(), List.of(Optional.of(Answer.NO))),
                one(2) ? Optional.of(before()) : Optional.empty(),
                any(List.of(Answer.values())));
    }

    private Provenance provenance() {
        return one(noProgram ? 10 : 2)
                ? new Provenance(Provenance.How.RECEIVED_UNDER_CONSENT, Optional.empty())
                : Provenance.MADE_HERE;
    }

    private Optional<StatedPurpose> use() {
        return pick(
                List.of(Optional.empty(), Optional.of(StatedPurpose.of(any(PURPOSES)))),
                List.of(Optional.of(StatedPurpose.of(Purpose.OTHER_PROCEEDING))),
                List.of(
                        Optional.of(StatedPurpose.of(Purpose.PROCEEDING_AGAINST_PATIENT)),
                        Optional.of(StatedPurpose.of(Purpose.PROGRAM_INVESTIGATION)),
                        Optional.of(new StatedPurpose(
                                Purpose.OTHER_PROCEEDING,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(new Proceeding(
                                        Optional.of(any(List.of(Proceeding.Against.values()))),
                                        any(List.of(Answer.values()))))))));
    }

    private Circumstance emergency() {
        return new Circumstance.MedicalEmergency(
                any(List.of(Circumstance.FoundBy.values())), Optional.of(new Words("found unconscious")));
    }

    private PatientFile file() {
        List<Consent> consents = many(one(8) ? 0 : 1 + random.nextInt(4), n -> drawnConsent());
        Map<DocumentId, LocalDate> entries = new LinkedHashMap<>();
        consents.forEach(c -> entries.put(c.id(), LocalDate.MIN));
        List<Revocation> revocations = many(consents.isEmpty() ? 0 : few(), n -> {
            DocumentId id = id("revocation");
            return new Revocation(id, any(consents).id(), form(), near(), knownAt(), limits(id));
        });
        List<Refusal> refusals = many(few(), n -> {
            DocumentId id = id("refusal");
            return new Refusal(id, form(), near(), limits(id), knownAt());
        });
        List<Falsity> falsities = many(
                consents.isEmpty() || random.nextDouble() >= trouble ? 0 : 1,
                n -> new Falsity(id("falsity"), any(consents).id(), knownAt()));
        List<Restriction> restrictions = many(few(), n -> {
            DocumentId id = id("restriction");
            return new Restriction(id, any(List.of(Restriction.Kind.values())), limits(id), near(), ended());
        });
        revocations.forEach(e -> entries.put(e.id(), e.knownAt().toLocalDate()));
        refusals.forEach(e -> entries.put(e.id(), e.knownAt().toLocalDate()));
        falsities.forEach(e -> entries.put(e.id(), e.knownAt().toLocalDate()));
        restrictions.forEach(e -> entries.put(e.id(), e.on()));
        return PatientFile.builder()
                .patient(PATIENT)
                .keptBy(pick(List.of(HOLDER), List.of(OTHER), List.of()))
                .patientNow(pick(
                        List.of(Optional.empty(), Optional.of(PatientStatus.ADULT)),
                        List.of(Optional.of(PatientStatus.DECEASED)),
                        List.of()))
                .reviewedOn(pick(
                        List.of(Optional.of(day), Optional.of(after())),
                        List.of(Optional.empty(), Optional.of(day.minusDays(1))),
                        List.of()))
                .addAllConsents(consents)
                .addAllRevocations(revocations)
                .addAllRefusals(refusals)
                .addAllFalsities(falsities)
                .addAllRestrictions(restrictions)
                .addAllWithdrawn(many(entries.isEmpty() || !one(6) ? 0 : 1, n -> withdrawal(entries)))
                .build();
    }

    private Withdrawal withdrawal(Map<DocumentId, LocalDate> made) {
        DocumentId entry = any(List.copyOf(made.keySet()));
        LocalDate on = near();
        LocalDate since = made.getOrDefault(entry, LocalDate.MIN);
        return new Withdrawal(entry, on.isBefore(since) ? since : on, new Words("entered in error"));
    }

    private Consent drawnConsent() {
        DocumentId id = id("consent");
        LocalDate signed = before();
        List<StatedPurpose> asked =
                purposes.stream().filter(p -> PURPOSES.contains(p.is())).toList();
        List<StatedPurpose> described = pick(
                List.of(Stream.concat(asked.stream(), Stream.of(StatedPurpose.of(any(PURPOSES))))
                        .distinct()
                        .toList()),
                List.of(List.of(StatedPurpose.of(any(PURPOSES)))),
                List.of(List.of()));
        Signature signature = new Signature(
                pick(List.of(Signature.By.PATIENT), List.of(), List.of(Signature.By.OTHER)),
                pick(List.of(Optional.of(PatientStatus.ADULT)), List.of(Optional.empty()), List.of()),
                Answer.UNKNOWN,
                pick(
                        List.of(Optional.empty(), Optional.of(signed)),
                        List.of(),
                        List.of(Optional.of(after()), Optional.of(signed.minusDays(3)))));
        return Consent.builder()
                .id(id)
                .patient(PATIENT)
                .form(pick(List.of(Consent.Form.PAPER, Consent.Form.ELECTRONIC), List.of(), List.of(Consent.Form.ORAL)))
                .patientName(element())
                .discloser(element())
                .information(element().map(w -> new Description(w, reading())))
                .recipients(element())
                .addAllPurposes(described.stream()
                        .map(p -> new PurposeDescription(
                                p,
                                element().orElse(new Words("")),
                                reading(),
                                one(4) ? Optional.of(answer()) : Optional.empty()))
                        .toList())
                .statements(new Statements(answer(), answer(), answer(), answer(), answer(), answer()))
                .beginsOn(
                        pick(List.of(Optional.empty(), Optional.of(signed)), List.of(), List.of(Optional.of(after()))))
                .expiration(expiration())
                .addAllSignatures(pick(List.of(List.of(signature)), List.of(), List.of(List.of())))
                .signedOn(
                        pick(List.of(Optional.of(signed)), List.of(), List.of(Optional.empty(), Optional.of(after()))))
                .scope(pick(
                        List.of(Optional.of(scope(id, described, signed))),
                        special
                                ? List.of()
                                : List.of(Optional.empty(), Optional.of(scope(id, described, day.plusDays(1)))),
                        List.of()))
                .build();
    }

    private ConsentScope scope(DocumentId consent, List<StatedPurpose> described, LocalDate readOn) {
        List<InfoCategory> contents = Stream.concat(items.stream().map(Item::category), Stream.of(any(CATEGORIES)))
                .filter(CATEGORIES::contains)
                .distinct()
                .toList();
        return ConsentScope.builder()
                .readBy(PartyId.of("staff-1"))
                .readOn(readOn)
                .addAllDisclosers(who(HOLDER, Attestation.Role.HOLDER, consent))
                .addAllRecipients(who(RECIPIENT, Attestation.Role.RECIPIENT, consent))
                .addAllContents(pick(List.of(contents), List.of(), List.of(List.of(any(CATEGORIES)))))
                .addAllPurposes(pick(List.of(described), List.of(), List.of(List.of(StatedPurpose.of(any(PURPOSES))))))
                .addAllExclusions(one(3) ? List.of(limit(consent, true)) : List.of())
                .givenOnceForAllFutureTpo(Answer.NO)
                .build();
    }

    /** Who a form names: the party, or a class that it is attested to be in. */
    private List<Designation> who(PartyId party, Attestation.Role role, DocumentId consent) {
        Designation named = new Designation.Named(pick(List.of(party), List.of(), List.of(OTHER)));
        if (!one(4)) {
            return one(4) ? List.of(new Designation.Named(OTHER), named) : List.of(named);
        }
        DocumentId ofClass = id("class");
        vouch(role, ofClass, Optional.of(consent), Optional.empty(), answer());
        return List.of(new Designation.ClassOf(ofClass, new Words("my care team"), reading()));
    }

    private void vouch(
            Attestation.Role role,
            DocumentId ofClass,
            Optional<DocumentId> consent,
            Optional<DocumentId> entry,
            Answer answer) {
        if (answer != Answer.UNKNOWN || one(2)) {
            attestations.add(new Attestation(
                    Optional.of(role),
                    Optional.of(ofClass),
                    Optional.empty(),
                    Optional.empty(),
                    consent,
                    entry,
                    answer));
        }
    }

    private List<Limit> limits(DocumentId entry) {
        return many(pick(List.of(1, 1, 2), List.of(), List.of(0)), n -> limit(entry, false));
    }

    /** A limit that leaves out what is asked, unless doubt or trouble comes in. */
    private Limit limit(DocumentId document, boolean ofConsent) {
        List<Designation> named = List.of(new Designation.Named(OTHER));
        List<Designation> recipients = pick(List.of(named), List.of(), List.of(List.of()));
        if (one(3)) {
            DocumentId ofClass = id("class");
            Optional<DocumentId> one = Optional.of(document);
            vouch(
                    Attestation.Role.RECIPIENT,
                    ofClass,
                    ofConsent ? one : Optional.empty(),
                    ofConsent ? Optional.empty() : one,
                    pick(List.of(Answer.NO), List.of(Answer.UNKNOWN), List.of(Answer.YES)));
            recipients = List.of(new Designation.ClassOf(
                    ofClass,
                    new Words("my employer"),
                    pick(List.of(Reading.SUFFICIENT), List.of(Reading.NOT_JUDGED, Reading.TOO_VAGUE), List.of())));
        }
        return new Limit(
                recipients,
                one(2) ? List.of() : List.of(any(CATEGORIES)),
                one(2) ? List.of() : List.of(StatedPurpose.of(any(PURPOSES))));
    }

    private Optional<Expiration> expiration() {
        Optional<LocalDate> occurred =
                pick(List.of(Optional.empty(), Optional.of(after())), List.of(), List.of(Optional.of(before())));
        return pick(
                List.of(
                        Optional.of(new Expiration.OnDate(any(List.of(day, after())))),
                        Optional.of(new Expiration.OnEvent(new Words("when I leave the program"), answer(), occurred)),
                        Optional.of(new Expiration.ByPhrase(Expiration.Phrase.END_OF_TREATMENT, reading(), occurred))),
                List.of(),
                List.of(
                        Optional.empty(),
                        Optional.of(new Expiration.OnDate(day.minusDays(1))),
                        Optional.of(new Expiration.OnEvent(new Words(" "), answer(), occurred)),
                        Optional.of(new Expiration.ByPhrase(
                                Expiration.Phrase.NONE, Reading.NOT_JUDGED, Optional.empty()))));
    }

    private Optional<Restriction.Ended> ended() {
        return one(2)
                ? Optional.empty()
                : Optional.of(new Restriction.Ended(any(List.of(Restriction.How.values())), near()));
    }

    private EntryForm form() {
        return any(List.of(EntryForm.values()));
    }

    private ZonedDateTime knownAt() {
        return one(6) ? asOf.plusMinutes(1) : asOf.minusDays(random.nextInt(40));
    }

    private LocalDate before() {
        return day.minusDays(any(List.of(0, 1, 30, 200)));
    }

    private LocalDate after() {
        return day.plusDays(any(List.of(1, 2, 300)));
    }

    private LocalDate near() {
        return one(5) ? after() : before();
    }

    private Answer answer() {
        return pick(List.of(Answer.YES), List.of(Answer.UNKNOWN), List.of(Answer.NO));
    }

    private Reading reading() {
        return pick(
                List.of(Reading.SUFFICIENT), List.of(Reading.NOT_JUDGED), List.of(Reading.TOO_VAGUE, Reading.ABSENT));
    }

    private Optional<Words> element() {
        return pick(
                List.of(Optional.of(new Words("as the form says"))),
                List.of(),
                List.of(Optional.empty(), Optional.of(new Words(" "))));
    }

    private DocumentId id(String kind) {
        return DocumentId.of(kind + "-" + ids++);
    }

    private int few() {
        return any(List.of(0, 0, 1, 1, 2, 5));
    }

    private boolean one(int in) {
        return random.nextInt(in) == 0;
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private <T> T pick(List<T> good, List<T> open, List<T> against) {
        double d = random.nextDouble();
        if (d < doubt && !open.isEmpty()) {
            return any(open);
        }
        return any(d >= doubt && d < doubt + trouble && !against.isEmpty() ? against : good);
    }

    private static <T> List<T> many(int count, IntFunction<T> draw) {
        return IntStream.range(0, count).mapToObj(draw).toList();
    }

    private static <T> List<T> distinct(int count, Supplier<T> draw) {
        return Stream.generate(draw).distinct().limit(count).toList();
    }
}
