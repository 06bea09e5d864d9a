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
import java.util.LinkedHashMap;
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
import org.warmhandoff.consent.Incapacity;
import org.warmhandoff.consent.InfoCategory;
import org.warmhandoff.consent.Item;
import org.warmhandoff.consent.Limit;
import org.warmhandoff.consent.Pathway;
import org.warmhandoff.consent.Proceeding;
import org.warmhandoff.consent.Provenance;
import org.warmhandoff.consent.Purpose;
import org.warmhandoff.consent.PurposeDescription;
import org.warmhandoff.consent.Reading;
import org.warmhandoff.consent.Reliance;
import org.warmhandoff.consent.Signature;
import org.warmhandoff.consent.Signature.By;
import org.warmhandoff.consent.Signature.PatientStatus;
import org.warmhandoff.consent.StatedPurpose;
import org.warmhandoff.consent.Statements;
import org.warmhandoff.consent.circumstance.Circumstance;
import org.warmhandoff.consent.file.DisclosureCase;
import org.warmhandoff.consent.file.EntryForm;
import org.warmhandoff.consent.file.Falsity;
import org.warmhandoff.consent.file.Judgement;
import org.warmhandoff.consent.file.LogEntry;
import org.warmhandoff.consent.file.ObligationKind;
import org.warmhandoff.consent.file.PatientFile;
import org.warmhandoff.consent.file.Refusal;
import org.warmhandoff.consent.file.Restriction;
import org.warmhandoff.consent.file.Revocation;
import org.warmhandoff.consent.file.Said;
import org.warmhandoff.consent.file.Withdrawal;
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
    /** How many inputs each property is tried on; fewer only where the tests themselves are tested. */
    static final int INPUTS = Integer.getInteger("warmhandoff.inputs", 10_000);

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
    private static final List<Purpose> TPO =
            List.of(Purpose.TREATMENT, Purpose.PAYMENT, Purpose.HEALTH_CARE_OPERATIONS);
    private static final List<Purpose> TPO_AND_FUNDRAISING =
            List.of(Purpose.TREATMENT, Purpose.FUNDRAISING, Purpose.FUNDRAISING, Purpose.PAYMENT);
    private static final List<Purpose> PROCEEDINGS =
            List.copyOf(EnumSet.range(Purpose.PROGRAM_INVESTIGATION, Purpose.DEFENCE_IN_PATIENT_SUIT));
    /** What a form can be for. */
    private static final List<Purpose> FORMS = Stream.of(DECIDED, List.of(Purpose.FUNDRAISING), PROCEEDINGS)
            .flatMap(List::stream)
            .toList();

    private static final List<Answer> ANSWERS = List.of(Answer.values());
    private static final DocumentId MATTER = DocumentId.of("matter-1");
    private static final DocumentId OTHER_MATTER = DocumentId.of("matter-2");
    private static final CapacityFact INTERMEDIARY = CapacityFact.of(Capacity.INTERMEDIARY);
    private static final List<Story> STORIES = List.of(Story.values());

    /** What a case is about: the pathway that its consents would open. */
    private enum Story {
        GENERAL,
        TPO,
        INTERMEDIARY,
        NOTES,
        PROCEEDING,
        FUNDRAISING,
        DIRECTOR
    }

    private final Random random;
    private double doubt;
    private double trouble;
    private Story story = Story.GENERAL;
    private boolean passingOn;
    private PatientStatus patientIs = PatientStatus.ADULT;
    private int ids;
    private LocalDate day = LocalDate.of(2026, 11, 24);

    Drawn(long seed) {
        random = new Random(seed);
    }

    /** What must hold of every input. */
    interface Property {
        void holds(DisclosureCase asked, Decision decision, Drawn more);
    }

    /**
     * Draws the inputs, counts their answers, and fails where too few are permitted or undetermined to prove anything,
     * or a pathway is nowhere relied on.
     */
    static void each(String name, long seed, Property property) {
        Drawn drawn = new Drawn(seed);
        Map<Decision.Word, Integer> counts = new EnumMap<>(Decision.Word.class);
        Map<Pathway, Integer> relied = new EnumMap<>(Pathway.class);
        for (int n = 0; n < INPUTS; n++) {
            DisclosureCase asked = drawn.disclosureCase();
            Decision decision = PART2.decide(asked);
            counts.merge(decision.is(), 1, Integer::sum);
            if (decision instanceof Permitted p) {
                p.reliedOn().stream().map(Basis::pathway).distinct().forEach(w -> relied.merge(w, 1, Integer::sum));
            }
            try {
                property.holds(asked, decision, drawn);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError(
                        name + ": input " + n + " of seed " + seed + ", " + decision + "\n" + Documents.write(asked),
                        e);
            }
        }
        System.out.println(name + ": " + counts + ", relied on " + relied);
        assertThat(relied).containsOnlyKeys(Pathway.values());
        assertThat(counts.get(Decision.Word.PERMITTED)).as("permitted").isGreaterThanOrEqualTo(INPUTS / 4);
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
        doubt = any(List.of(0.0, 0.0, 0.005, 0.02, 0.1));
        trouble = any(List.of(0.0, 0.0, 0.0, 0.003, 0.01, 0.05));
        ids = 0;
        story = any(STORIES);
        passingOn = story == Story.INTERMEDIARY && one(2);
        patientIs = story == Story.DIRECTOR
                ? PatientStatus.ADULT
                : any(List.of(
                        PatientStatus.ADULT,
                        PatientStatus.ADULT,
                        PatientStatus.MINOR,
                        PatientStatus.ADJUDICATED,
                        PatientStatus.DECEASED));
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
        return new DisclosureCase(
                asOf,
                disclosure
                        .withAttestations(attestations(disclosure, file))
                        .withInReliance(
                                !file.consents().isEmpty() && one(5)
                                        ? Optional.of(
                                                reliance(any(file.consents()).id(), asOf))
                                        : Optional.empty()),
                file);
    }

    /** An act done a good while ago, or on the day on which what follows may have become known. */
    Reliance reliance(DocumentId consent, ZonedDateTime asOf) {
        return new Reliance(
                consent,
                id("act"),
                pick(
                        List.of(day.minusDays(2), day.minusDays(40)),
                        List.of(asOf.minusHours(1).toLocalDate()),
                        List.of(day)));
    }

    private Disclosure disclosure() {
        boolean uncovered = story == Story.GENERAL && one(12);
        List<CapacityFact> holder = uncovered ? noProgram() : passingOn ? List.of(INTERMEDIARY) : program();
        boolean received = passingOn || (!uncovered && one(5));
        if (received && !passingOn && one(2)) {
            holder = any(List.of(
                    List.of(CapacityFact.of(Capacity.COVERED_ENTITY)),
                    List.of(associate(Answer.YES, Optional.of(any(OTHERS))))));
        }
        Party holding = new Party(HOLDER, sometimes(words()), holder);
        boolean mayHaveReceived = Drawn.mayHaveReceived(holding);
        List<StatedPurpose> why = purposes();
        Set<InfoCategory> what = new LinkedHashSet<>();
        for (int n = any(List.of(1, 1, 2, 3)); n > 0; n--) {
            what.add(category());
        }
        return Disclosure.builder()
                .holder(holding)
                .recipient(new Party(RECIPIENT, sometimes(words()), recipient()))
                .addAllPurposes(why)
                .addAllItems(what.stream()
                        .map(c -> item(c, uncovered, received && mayHaveReceived, mayHaveReceived))
                        .toList())
                .channel(sometimes(any(List.of(Channel.values()))))
                .recipientUse(one(6) ? Optional.of(use(why)) : Optional.empty())
                .circumstance(circumstance())
                .hipaaPermits(pick(
                        List.of(Optional.empty(), Optional.of(Answer.YES), Optional.of(Answer.YES)),
                        List.of(Optional.of(Answer.UNKNOWN)),
                        List.of(Optional.of(Answer.NO))))
                .reliesOn(one(4) ? Optional.of(any(List.of(Pathway.values()))) : Optional.empty())
                .build();
    }

    /** Whether a disclosure lets a holder have received a record under consent. */
    static boolean mayHaveReceived(Party holder) {
        return Stream.of(
                        Capacity.PART2_PROGRAM,
                        Capacity.COVERED_ENTITY,
                        Capacity.BUSINESS_ASSOCIATE,
                        Capacity.INTERMEDIARY)
                .anyMatch(c -> holder.holds(c) == Answer.YES);
    }

    private static CapacityFact associate(Answer answer, Optional<PartyId> of) {
        return new CapacityFact(
                Capacity.BUSINESS_ASSOCIATE, Optional.of(answer), Optional.empty(), Optional.empty(), of);
    }

    private List<CapacityFact> noProgram() {
        return any(List.of(
                List.of(CapacityFact.program(Answer.NO, answer())),
                List.of(CapacityFact.program(answer(), Answer.NO)),
                List.of(CapacityFact.of(Capacity.NONE_OF_THESE))));
    }

    private List<CapacityFact> program() {
        return pick(
                List.of(
                        List.of(CapacityFact.of(Capacity.PART2_PROGRAM)),
                        List.of(
                                CapacityFact.program(Answer.YES, Answer.YES),
                                CapacityFact.of(Capacity.TREATING_PROVIDER, any(ANSWERS)),
                                CapacityFact.of(Capacity.COVERED_ENTITY, any(ANSWERS)))),
                List.of(
                        List.of(),
                        List.of(CapacityFact.of(Capacity.PART2_PROGRAM, Answer.UNKNOWN)),
                        List.of(CapacityFact.program(Answer.YES, Answer.UNKNOWN)),
                        List.of(CapacityFact.program(Answer.UNKNOWN, Answer.YES)),
                        List.of(CapacityFact.of(Capacity.PART2_PROGRAM), INTERMEDIARY),
                        List.of(CapacityFact.of(Capacity.PART2_PROGRAM), CapacityFact.of(Capacity.NONE_OF_THESE))),
                List.of(List.of(CapacityFact.program(Answer.NO, Answer.YES))));
    }

    private List<CapacityFact> recipient() {
        if (story == Story.INTERMEDIARY) {
            return passingOn
                    ? pick(
                            List.of(List.of(CapacityFact.of(Capacity.TREATING_PROVIDER))),
                            List.of(List.of(), List.of(CapacityFact.of(Capacity.COVERED_ENTITY))),
                            List.of(List.of(CapacityFact.of(Capacity.TREATING_PROVIDER, Answer.NO))))
                    : pick(
                            List.of(List.of(INTERMEDIARY)),
                            List.of(List.of(), List.of(INTERMEDIARY, CapacityFact.of(Capacity.COVERED_ENTITY))),
                            List.of(List.of(CapacityFact.of(Capacity.COVERED_ENTITY))));
        }
        if (story == Story.DIRECTOR) {
            return pick(
                    List.of(
                            List.of(
                                    CapacityFact.of(Capacity.THIRD_PARTY_PAYER),
                                    CapacityFact.of(Capacity.INTERMEDIARY, Answer.NO)),
                            List.of(CapacityFact.of(Capacity.HEALTH_PLAN))),
                    List.of(List.of(), List.of(CapacityFact.of(Capacity.THIRD_PARTY_PAYER, Answer.UNKNOWN))),
                    List.of(List.of(CapacityFact.of(Capacity.NONE_OF_THESE))));
        }
        CapacityFact no = CapacityFact.of(Capacity.INTERMEDIARY, Answer.NO);
        return pick(
                List.of(
                        List.of(CapacityFact.of(Capacity.COVERED_ENTITY)),
                        List.of(CapacityFact.of(Capacity.HEALTH_PLAN)),
                        List.of(
                                associate(Answer.YES, any(List.of(Optional.empty(), Optional.of(HOLDER)))),
                                CapacityFact.of(Capacity.COVERED_ENTITY, any(List.of(Answer.NO, Answer.UNKNOWN)))),
                        List.of(CapacityFact.program(Answer.YES, Answer.YES)),
                        List.of(CapacityFact.of(Capacity.THIRD_PARTY_PAYER), no),
                        List.of(CapacityFact.of(Capacity.MEDICAL_PERSONNEL), no),
                        List.of(CapacityFact.of(Capacity.TREATING_PROVIDER), CapacityFact.of(Capacity.COVERED_ENTITY)),
                        List.of(CapacityFact.of(Capacity.NONE_OF_THESE))),
                List.of(
                        List.of(),
                        List.of(no),
                        List.of(CapacityFact.of(Capacity.COVERED_ENTITY, Answer.UNKNOWN)),
                        List.of(CapacityFact.of(Capacity.COVERED_ENTITY, Answer.NO)),
                        List.of(CapacityFact.of(Capacity.COVERED_ENTITY), INTERMEDIARY),
                        List.of(
                                CapacityFact.of(Capacity.HEALTH_PLAN),
                                CapacityFact.of(Capacity.COVERED_ENTITY, Answer.NO))),
                List.of(List.of(INTERMEDIARY)));
    }

    private List<StatedPurpose> purposes() {
        Set<Purpose> why = new LinkedHashSet<>();
        List<Purpose> fitting = switch (story) {
            case GENERAL, INTERMEDIARY -> DECIDED;
            case TPO -> TPO;
            case NOTES -> one(4) ? PROCEEDINGS : DECIDED;
            case PROCEEDING -> PROCEEDINGS;
            case FUNDRAISING -> one(3) ? TPO_AND_FUNDRAISING : List.of(Purpose.FUNDRAISING);
            case DIRECTOR -> List.of(Purpose.PAYMENT);
        };
        for (int n = any(List.of(1, 1, 2, 3)); n > 0; n--) {
            why.add(pick(fitting, List.of(), OF_ANOTHER_ROW));
        }
        return why.stream().map(this::stated).toList();
    }

    /** What else the recipient is known to do with it; harmless mostly, in a proceeding often the same matter. */
    private StatedPurpose use(List<StatedPurpose> why) {
        StatedPurpose same = any(why);
        return same.is().aProceeding() && one(2)
                ? one(3) ? new StatedPurpose(same.is(), same.id(), Optional.empty(), same.proceeding()) : same
                : stated(pick(DECIDED, List.of(Purpose.OTHER_PROCEEDING), OF_ANOTHER_ROW));
    }

    private Optional<Circumstance> circumstance() {
        if (story == Story.FUNDRAISING) {
            return pick(
                    List.of(Optional.of(new Circumstance.Fundraising(Answer.YES, Answer.NO))),
                    List.of(
                            Optional.of(new Circumstance.Fundraising(Answer.UNKNOWN, Answer.NO)),
                            Optional.of(new Circumstance.Fundraising(Answer.YES, Answer.UNKNOWN))),
                    List.of(
                            Optional.empty(),
                            Optional.of(new Circumstance.Fundraising(Answer.NO, Answer.UNKNOWN)),
                            Optional.of(new Circumstance.Fundraising(Answer.YES, Answer.YES))));
        }
        return switch (random.nextInt(16)) {
            case 0 -> Optional.of(new Circumstance.Fundraising(any(ANSWERS), any(ANSWERS)));
            case 1, 2, 3 ->
                Optional.of(new Circumstance.MedicalEmergency(
                        any(List.of(Circumstance.FoundBy.values())), sometimes(words())));
            default -> Optional.empty();
        };
    }

    private InfoCategory category() {
        return story == Story.NOTES
                ? InfoCategory.COUNSELING_NOTES
                : pick(
                        Arrays.stream(InfoCategory.values())
                                .filter(c -> c != InfoCategory.COUNSELING_NOTES)
                                .toList(),
                        List.of(),
                        List.of(InfoCategory.COUNSELING_NOTES));
    }

    private StatedPurpose stated(Purpose is) {
        return new StatedPurpose(
                is,
                is == Purpose.OTHER_STATED && !one(10) ? Optional.of(id("purpose")) : Optional.empty(),
                is.aProceeding()
                        ? pick(
                                List.of(Optional.of(MATTER)),
                                List.of(Optional.empty()),
                                List.of(Optional.of(DocumentId.of("matter-2"))))
                        : Optional.empty(),
                is.aProceeding()
                        ? pick(List.of(Optional.of(proceeding())), List.of(Optional.empty()), List.of())
                        : Optional.empty());
    }

    private Proceeding proceeding() {
        return new Proceeding(
                pick(
                        List.of(Optional.of(Proceeding.Against.OTHER), Optional.of(Proceeding.Against.HOLDER)),
                        List.of(Optional.empty()),
                        List.of(Optional.of(Proceeding.Against.PATIENT))),
                pick(List.of(Answer.NO), List.of(Answer.UNKNOWN), List.of(Answer.YES)));
    }

    private Item item(InfoCategory category, boolean uncovered, boolean received, boolean mayHaveReceived) {
        List<Optional<Provenance>> how =
                List.of(Optional.of(Provenance.MADE_HERE), Optional.of(provenance(Provenance.How.FROM_NO_PROGRAM)));
        Optional<Provenance> under = Optional.of(
                new Provenance(Provenance.How.RECEIVED_UNDER_CONSENT, sometimes(DocumentId.of("consent-elsewhere"))));
        return new Item(
                category,
                (category == InfoCategory.OTHER_RECORD && !one(10)) || one(4)
                        ? Optional.of(id("item"))
                        : Optional.empty(),
                received
                        ? pick(List.of(under), List.of(Optional.empty()), List.of())
                        : uncovered
                                ? pick(how, List.of(Optional.empty()), List.of())
                                : mayHaveReceived && one(20) ? under : one(2) ? any(how) : Optional.empty(),
                pick(
                        List.of(Optional.empty(), Optional.of(Answer.YES), Optional.of(Answer.UNKNOWN)),
                        List.of(),
                        List.of(Optional.of(Answer.NO))),
                one(2) ? Optional.of(day.minusDays(any(List.of(0, 9, 10, 11, 300)))) : Optional.empty(),
                any(ANSWERS));
    }

    static Provenance provenance(Provenance.How how) {
        return new Provenance(how, Optional.empty());
    }

    private PatientFile file(Disclosure disclosure, ZonedDateTime asOf) {
        List<Consent> consents = new ArrayList<>();
        for (int n = pick(List.of(1, 1, 1, 2, 3), List.of(), List.of(0)); n > 0; n--) {
            consents.add(one(12) ? anotherStory(disclosure) : consent(disclosure));
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
        List<Restriction> restrictions = new ArrayList<>();
        while (one(4)) {
            restrictions.add(restriction(disclosure));
        }
        PatientFile file = PatientFile.builder()
                .patient(PATIENT)
                .keptBy(pick(List.of(HOLDER), List.of(RECIPIENT), List.of()))
                .patientNow(pick(
                        List.of(Optional.empty(), Optional.of(patientIs)),
                        List.of(Optional.of(any(List.of(PatientStatus.values())))),
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
                .addAllLog(one(6) ? List.of(logEntry(asOf)) : List.of())
                .build();
        List<Judgement> judgements = new ArrayList<>();
        while (!consents.isEmpty() && one(2)) {
            judgements.add(judgement(any(file.consents()), file));
        }
        file = file.withJudgements(judgements);
        return one(4) ? withErrors(file, asOf) : file;
    }

    /** A consent of a story that does not fit what is asked. */
    private Consent anotherStory(Disclosure disclosure) {
        Story told = story;
        boolean was = passingOn;
        story = any(STORIES);
        passingOn = story == Story.INTERMEDIARY && one(2);
        Consent c = consent(disclosure);
        story = told;
        passingOn = was;
        return c;
    }

    /** The file with an entry against it that was made in error, or, seldom, with one withdrawn that it rests on. */
    private PatientFile withErrors(PatientFile file, ZonedDateTime asOf) {
        List<Withdrawal> withdrawn = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>(file.refusals());
        LocalDate on = pick(List.of(before()), List.of(), List.of(after()));
        ZonedDateTime known =
                on.isAfter(day) ? asOf.minusHours(1) : asOf.with(on).minusDays(1);
        Refusal made = new Refusal(id("refusal"), EntryForm.WRITTEN, day, List.of(), known);
        refusals.add(made);
        withdrawn.add(new Withdrawal(made.id(), on, words()));
        Map<DocumentId, LocalDate> entries = entries(file);
        if (!entries.isEmpty() && random.nextDouble() < 0.1 + trouble) {
            DocumentId entry = any(List.copyOf(entries.keySet()));
            LocalDate drawn = any(List.of(before(), after()));
            LocalDate since = entries.getOrDefault(entry, LocalDate.MIN);
            withdrawn.add(new Withdrawal(entry, drawn.isBefore(since) ? since : drawn, words()));
        }
        return file.withRefusals(refusals).withWithdrawn(withdrawn);
    }

    /** All that can be withdrawn, and the day on which each was made; of a consent the file does not say. */
    static Map<DocumentId, LocalDate> entries(PatientFile file) {
        Map<DocumentId, LocalDate> made = new LinkedHashMap<>();
        file.consents().forEach(c -> made.put(c.id(), LocalDate.MIN));
        file.revocations().forEach(r -> made.put(r.id(), r.knownAt().toLocalDate()));
        file.refusals().forEach(r -> made.put(r.id(), r.knownAt().toLocalDate()));
        file.falsities().forEach(f -> made.put(f.id(), f.knownAt().toLocalDate()));
        file.restrictions().forEach(r -> made.put(r.id(), r.on()));
        file.judgements().forEach(j -> made.put(j.id(), j.on()));
        file.log().forEach(e -> made.put(e.id(), e.at().toLocalDate()));
        return made;
    }

    /** A judgement on a consent; it may answer what is unknown, or nothing. */
    Judgement judgement(Consent c, PatientFile file) {
        return new Judgement(
                id("judgement"),
                any(questions(c, file)),
                answer(),
                PartyId.of("staff-2"),
                words(),
                pick(List.of(before()), List.of(after()), List.of()),
                words());
    }

    /** All that can be judged of a consent, with and without the thing named. */
    static List<Judgement.Question> questions(Consent c, PatientFile file) {
        List<Judgement.Question> all = new ArrayList<>();
        for (String rule : Judgement.RULES.stream().sorted().toList()) {
            all.add(new Judgement.Question(rule, c.id(), Optional.empty()));
            List<DocumentId> about = switch (rule) {
                case "2.31(a)(4)(i)/recipient-identified" ->
                    c.scope().map(s -> classes(s.recipients())).orElse(List.of());
                case "2.31(a)(5)/purpose-described" ->
                    c.purposes().stream().flatMap(p -> p.of().id().stream()).toList();
                case "2.31(c)(3)/not-revoked" ->
                    file.revocations().stream().map(Revocation::id).toList();
                case "2.31(a)/no-standing-refusal" ->
                    file.refusals().stream().map(Refusal::id).toList();
                default -> List.of();
            };
            about.forEach(a -> all.add(new Judgement.Question(rule, c.id(), Optional.of(a))));
        }
        return all;
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

    /** A restriction, most of them harmless: not yet begun, ended, or of something else. */
    Restriction restriction(Disclosure disclosure) {
        Restriction.Kind kind = any(List.of(Restriction.Kind.values()));
        LocalDate since = day.minusDays(60);
        return switch (random.nextInt(4)) {
            case 0 -> new Restriction(id("restriction"), kind, List.of(), after(), Optional.empty());
            case 1 ->
                new Restriction(
                        id("restriction"),
                        kind,
                        one(2) ? List.of() : limits(disclosure),
                        since,
                        Optional.of(new Restriction.Ended(
                                pick(
                                        List.of(
                                                Restriction.How.PATIENT_WRITTEN,
                                                Restriction.How.PATIENT_ORAL_DOCUMENTED),
                                        List.of(Restriction.How.PROGRAM_NOTICE),
                                        List.of(Restriction.How.PROGRAM_NOTICE)),
                                pick(List.of(day.minusDays(10)), List.of(), List.of(after())))));
            default -> new Restriction(id("restriction"), kind, limits(disclosure), since, Optional.empty());
        };
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
                        new Limit(List.of(), List.of(), List.of(StatedPurpose.of(Purpose.PDMP_REPORT))),
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

    /** Recipients, through an intermediary where the story has one. */
    private List<Designation> recipients() {
        if (story != Story.INTERMEDIARY) {
            return one(30) ? List.of(through(RECIPIENT), new Designation.Named(RECIPIENT)) : designations(RECIPIENT);
        }
        Designation through = through(passingOn ? HOLDER : RECIPIENT);
        return pick(
                List.of(List.of(through), List.of(new Designation.Named(any(OTHERS)), through)),
                List.of(),
                List.of(List.of(through(any(OTHERS))), designations(RECIPIENT)));
    }

    private Designation through(PartyId intermediary) {
        return new Designation.Intermediary(
                intermediary,
                pick(
                        List.of(
                                List.of(new Designation.Named(RECIPIENT)),
                                List.of(classOf(reading())),
                                List.of(new Designation.Named(any(OTHERS)), classOf(reading()))),
                        List.of(List.of(classOf(Reading.NOT_JUDGED))),
                        List.of(List.of(), List.of(new Designation.Named(any(OTHERS))))),
                answer());
    }

    /** A consent on file that would carry the disclosure, but for doubt and trouble. */
    Consent consent(Disclosure disclosure) {
        List<StatedPurpose> declared = declared(disclosure);
        List<StatedPurpose> described =
                pick(List.of(declared), List.of(declared.subList(1, declared.size())), List.of());
        boolean tpo = declared.stream().allMatch(p -> p.is().countsAsTpo());
        LocalDate signedOn = pick(List.of(before()), List.of(), List.of(after()));
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
                .statements(new Statements(answer(), answer(), answer(), answer(), answer(), answer()))
                .beginsOn(pick(
                        List.of(Optional.empty(), Optional.of(before())), List.of(), List.of(Optional.of(after()))))
                .expiration(expiration(tpo))
                .addAllSignatures(signatures(signedOn))
                .signedOn(pick(List.of(Optional.of(signedOn)), List.of(), List.of(Optional.empty())))
                .notesConditioned(
                        story == Story.NOTES || one(4)
                                ? pick(
                                        List.of(Optional.of(Answer.NO)),
                                        List.of(Optional.empty(), Optional.of(Answer.UNKNOWN)),
                                        List.of(Optional.of(Answer.YES)))
                                : Optional.empty())
                .minorRule(
                        patientIs == PatientStatus.MINOR || one(8)
                                ? pick(
                                        List.of(
                                                Optional.of(Consent.MinorRule.MINOR_ALONE),
                                                Optional.of(Consent.MinorRule.BOTH)),
                                        List.of(Optional.empty()),
                                        List.of())
                                : Optional.empty())
                .incapacity(
                        story == Story.DIRECTOR || one(8)
                                ? pick(
                                        List.of(
                                                Optional.of(new Incapacity(Answer.YES, Optional.empty())),
                                                Optional.of(new Incapacity(Answer.YES, Optional.of(day.plusDays(1)))),
                                                Optional.of(new Incapacity(Answer.YES, Optional.of(day)))),
                                        List.of(
                                                Optional.empty(),
                                                Optional.of(new Incapacity(Answer.UNKNOWN, Optional.empty()))),
                                        List.of(
                                                Optional.of(new Incapacity(Answer.NO, Optional.empty())),
                                                Optional.of(new Incapacity(Answer.YES, Optional.of(day.minusDays(1))))))
                                : Optional.empty())
                .scope(pick(
                        List.of(Optional.of(scope(disclosure, declared))),
                        List.of(
                                Optional.empty(),
                                Optional.of(scope(disclosure, declared).withReadOn(after()))),
                        List.of()))
                .build();
    }

    /** What a form that would carry the disclosure is for; of a proceeding nothing else. */
    private List<StatedPurpose> declared(Disclosure disclosure) {
        Set<Purpose> why = new LinkedHashSet<>();
        List<StatedPurpose> declared = new ArrayList<>();
        for (StatedPurpose p : disclosure.purposes()) {
            Purpose is = p.is() == Purpose.EMERGENCY_CARE && one(2) ? Purpose.TREATMENT : p.is();
            if (FORMS.contains(is) && why.add(is)) {
                declared.add(coded(is));
            }
        }
        boolean proceedings = declared.stream().anyMatch(p -> p.is().aProceeding());
        if (story == Story.TPO && !one(4)) {
            TPO.stream().filter(why::add).forEach(is -> declared.add(coded(is)));
        } else if (declared.isEmpty() || (!proceedings && story != Story.DIRECTOR && one(5))) {
            Purpose more = any(DECIDED);
            if (why.add(more)) {
                declared.add(coded(more));
            }
        }
        return declared;
    }

    private StatedPurpose coded(Purpose is) {
        return new StatedPurpose(
                is,
                one(3) ? Optional.of(id("coded")) : Optional.empty(),
                is.aProceeding()
                        ? pick(
                                List.of(Optional.of(MATTER)),
                                List.of(Optional.empty()),
                                List.of(Optional.of(OTHER_MATTER)))
                        : Optional.empty(),
                Optional.empty());
    }

    private List<Signature> signatures(LocalDate signedOn) {
        Optional<LocalDate> on =
                pick(List.of(Optional.empty(), Optional.of(signedOn)), List.of(), List.of(Optional.of(after())));
        Optional<PatientStatus> is = Optional.of(patientIs);
        Signature witness = new Signature(By.OTHER, sometimes(patientIs), Answer.UNKNOWN, Optional.empty());
        Signature patient = new Signature(By.PATIENT, is, Answer.UNKNOWN, on);
        Signature parent = new Signature(By.PARENT, sometimes(patientIs), any(ANSWERS), Optional.empty());
        Signature representative = new Signature(By.REPRESENTATIVE, is, answer(), on);
        List<Signature> good = story == Story.DIRECTOR
                ? List.of(new Signature(By.DIRECTOR, is, Answer.UNKNOWN, on))
                : switch (patientIs) {
                    case ADULT -> List.of(patient);
                    case MINOR -> List.of(patient, parent);
                    case ADJUDICATED, DECEASED -> one(4) ? List.of(patient, representative) : List.of(representative);
                };
        Signature any = any(good);
        List<Signature> witnessed = new ArrayList<>(good);
        witnessed.add(random.nextInt(witnessed.size() + 1), witness);
        return pick(
                List.of(good, witnessed),
                List.of(
                        List.of(new Signature(any.by(), Optional.empty(), any.authority(), any.on())),
                        List.of(
                                any,
                                new Signature(
                                        By.OTHER,
                                        Optional.of(any(List.of(PatientStatus.values()))),
                                        Answer.UNKNOWN,
                                        Optional.empty())),
                        List.of(new Signature(By.OTHER, Optional.empty(), Answer.UNKNOWN, Optional.empty()))),
                List.of(
                        List.of(),
                        List.of(patient),
                        List.of(new Signature(any(List.of(By.values())), is, any(ANSWERS), Optional.empty()))));
    }

    private PurposeDescription description(StatedPurpose of) {
        return new PurposeDescription(
                of,
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
    ConsentScope scope(Disclosure disclosure, List<StatedPurpose> declared) {
        Set<InfoCategory> contents = new LinkedHashSet<>();
        if (!one(8) || story == Story.NOTES) {
            disclosure.items().forEach(i -> contents.add(i.category()));
        }
        if (story != Story.NOTES || random.nextDouble() < trouble) {
            contents.add(any(List.of(InfoCategory.values())));
        }
        if (story != Story.NOTES && random.nextDouble() >= trouble) {
            contents.remove(InfoCategory.COUNSELING_NOTES);
        }
        List<StatedPurpose> coded = pick(
                List.of(declared), List.of(declared.subList(1, declared.size())), List.of(List.of(coded(any(FORMS)))));
        return ConsentScope.builder()
                .readBy(PartyId.of("staff-1"))
                .readOn(before())
                .addAllDisclosers(designations(HOLDER))
                .addAllRecipients(recipients())
                .addAllContents(contents)
                .addAllPurposes(coded)
                .addAllExclusions(one(4) ? List.of(limit(disclosure)) : List.of())
                .givenOnceForAllFutureTpo(
                        story == Story.TPO
                                ? pick(List.of(Answer.YES), List.of(Answer.UNKNOWN), List.of(Answer.NO))
                                : any(ANSWERS))
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
        Stream.of(
                        file.revocations().stream().map(r -> Map.entry(r.id(), r.scope())),
                        file.refusals().stream().map(r -> Map.entry(r.id(), r.scope())),
                        file.restrictions().stream().map(r -> Map.entry(r.id(), r.scope())))
                .flatMap(s -> s)
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
        return who.stream()
                .flatMap(d -> d instanceof Designation.Intermediary i ? i.participants().stream() : Stream.of(d))
                .flatMap(id)
                .toList();
    }

    /** Draws what follows without doubt or trouble. */
    Drawn calm() {
        doubt = 0;
        trouble = 0;
        return this;
    }
}
