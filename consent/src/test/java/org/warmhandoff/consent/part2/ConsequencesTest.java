package org.warmhandoff.consent.part2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.warmhandoff.consent.Consent;
import org.warmhandoff.consent.ConsentScope;
import org.warmhandoff.consent.Description;
import org.warmhandoff.consent.Disclosure;
import org.warmhandoff.consent.Expiration;
import org.warmhandoff.consent.Limit;
import org.warmhandoff.consent.Pathway;
import org.warmhandoff.consent.Provenance;
import org.warmhandoff.consent.Purpose;
import org.warmhandoff.consent.Reading;
import org.warmhandoff.consent.Reliance;
import org.warmhandoff.consent.StatedPurpose;
import org.warmhandoff.consent.Statements;
import org.warmhandoff.consent.circumstance.Circumstance;
import org.warmhandoff.consent.file.DisclosureCase;
import org.warmhandoff.consent.file.EntryForm;
import org.warmhandoff.consent.file.Falsity;
import org.warmhandoff.consent.file.Judgement;
import org.warmhandoff.consent.file.ObligationKind;
import org.warmhandoff.consent.file.PatientFile;
import org.warmhandoff.consent.file.Refusal;
import org.warmhandoff.consent.file.Restriction;
import org.warmhandoff.consent.file.Revocation;
import org.warmhandoff.consent.file.Withdrawal;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Capacity;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.Edition;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.Outcome;
import org.warmhandoff.core.Party;
import org.warmhandoff.core.Words;
import org.warmhandoff.core.json.Documents;

/** What must hold of every decision, whatever is asked. Each is tried on many inputs drawn from a fixed seed. */
@SuppressWarnings("UnusedVariable") // a property that needs the inputs only is handed the decision too
class ConsequencesTest {
    private static final Part2 PART2 = Drawn.PART2;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void nothingInGivesDenied() {
        Drawn.each("nothing in", 1, (asked, decision, more) -> {
            Disclosure d = asked.disclosure();
            Disclosure ofAProgram = d.withHolder(Party.part2Program("org-riverside", "Riverside Recovery"))
                    .withItems(d.items().stream()
                            .map(i -> i.withProvenance(Provenance.MADE_HERE))
                            .toList())
                    .withAttestations(List.of())
                    .withInReliance(Optional.empty());
            PatientFile empty =
                    PatientFile.of(asked.file().patient(), d.holder().id());
            PatientFile emptied = asked.file()
                    .withKeptBy(d.holder().id())
                    .withWithdrawn(List.of())
                    .withJudgements(List.of())
                    .withRevocations(List.of())
                    .withFalsities(List.of())
                    .withConsents(List.of());
            Decision.Word expected = covers(asked) ? Decision.Word.DENIED : Decision.Word.UNDETERMINED;
            assertThat(PART2.decide(ofAProgram, empty, asked.asOf()).is()).isEqualTo(expected);
            assertThat(PART2.decide(ofAProgram, emptied, asked.asOf()).is()).isEqualTo(expected);
        });
    }

    private static boolean covers(DisclosureCase asked) {
        return Edition.PART2_2024.holdsOn(asked.asOf().toLocalDate());
    }

    @Test
    void orderAndExactDuplicatesAreIrrelevant() {
        Drawn.each("order and duplicates", 2, (asked, decision, more) -> {
            DisclosureCase turned = Values.rebuilt(asked, v -> v instanceof List<?> list ? shuffled(list, more) : v);
            Decision one = PART2.decide(turned);
            assertThat(one.is()).isEqualTo(decision.is());
            assertThat(reliedOn(one)).isEqualTo(reliedOn(decision));
            PatientFile f = turned.file();
            Disclosure d = turned.disclosure();
            Decision two = PART2.decide(
                    d.withAttestations(twice(d.attestations(), more)),
                    f.withConsents(twice(f.consents(), more))
                            .withRevocations(twice(f.revocations(), more))
                            .withRefusals(twice(f.refusals(), more))
                            .withFalsities(twice(f.falsities(), more))
                            .withRestrictions(twice(f.restrictions(), more))
                            .withJudgements(twice(f.judgements(), more))
                            .withWithdrawn(twice(f.withdrawn(), more))
                            .withLog(twice(f.log(), more)),
                    turned.asOf());
            assertThat(two.is()).isEqualTo(decision.is());
            assertThat(reliedOn(two)).isEqualTo(reliedOn(decision));
        });
    }

    private static <T> List<T> shuffled(List<T> list, Drawn more) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, more.random());
        return copy;
    }

    private static <T> List<T> twice(List<T> list, Drawn more) {
        List<T> doubled = new ArrayList<>(list);
        doubled.addAll(list);
        return shuffled(doubled, more);
    }

    /** On which pathway and consent each item goes for each purpose, whatever their places. */
    private static Set<List<Object>> reliedOn(Decision decision) {
        Disclosure d = decision.act().disclosure();
        Set<List<Object>> relied = new HashSet<>();
        if (decision instanceof Permitted p) {
            p.reliedOn()
                    .forEach(b -> relied.add(List.of(
                            d.items().get(last(b.part().item())),
                            d.purposes().get(last(b.part().purpose())),
                            b.pathway(),
                            b.consent())));
        }
        return relied;
    }

    private static int last(FactRef at) {
        return (Integer) at.path().get(at.path().size() - 1);
    }

    @Test
    void anUnknownNeverPermitsAndAKnownAnswerStaysWhenAnUnknownBecomesKnown() {
        Map<Decision.Word, Integer> steps = new EnumMap<>(Decision.Word.class);
        Map<Decision.Word, Integer> settled = new EnumMap<>(Decision.Word.class);
        Drawn.each("unknown becomes known", 3, (asked, decision, more) -> {
            DisclosureCase now = asked;
            Decision.Word was = decision.is();
            for (int step = 0; step < 8; step++) {
                Optional<DisclosureCase> sharper = Sharper.step(now, was, more);
                if (sharper.isEmpty()) {
                    break;
                }
                Decision.Word is = PART2.decide(sharper.get()).is();
                steps.merge(was, 1, Integer::sum);
                if (was != Decision.Word.UNDETERMINED) {
                    assertThat(is)
                            .as("%s in\n%s", sharper.get(), Documents.write(sharper.get()))
                            .isEqualTo(was);
                } else if (is != was) {
                    settled.merge(is, 1, Integer::sum);
                }
                now = sharper.get();
                was = is;
            }
        });
        System.out.println("  steps taken from " + steps + ", undetermined settled as " + settled);
        assertThat(steps.values()).allMatch(n -> n > Drawn.INPUTS / 50);
        assertThat(settled.keySet())
                .containsExactly(Decision.Word.PERMITTED, Decision.Word.DENIED, Decision.Word.NOT_COVERED);
    }

    @Test
    void nothingThatABasisRestsOnIsUnknown() {
        Drawn.each("basis", 4, (asked, decision, more) -> {
            if (decision instanceof Permitted permitted) {
                assertThat(permitted.reliedOn())
                        .hasSize(asked.disclosure().items().size()
                                * asked.disclosure().purposes().size());
                assertThat(permitted.bases()).containsAll(permitted.reliedOn());
                for (Basis basis : permitted.bases()) {
                    int i = last(basis.part().item());
                    int p = last(basis.part().purpose());
                    Consent c =
                            asked.file().consent(basis.consent().orElseThrow()).orElseThrow();
                    Reasons f = Reasons.ofUse(i, p, 0);
                    Asked a = permitted.act().asked(i, p);
                    assertThat(Section2_12.covered(a, f)).isEqualTo(Answer.YES);
                    assertThat(Section2_33.open(a, f)).isEqualTo(Answer.YES);
                    assertThat(Section2_33.carries(a, c, basis.pathway(), f)).isEqualTo(Answer.YES);
                    assertThat(f.list()).allMatch(r -> r.rule().effect() == Effect.ADVISES);
                }
                carriesAll(asked, permitted)
                        .ifPresent(c -> assertThat(PART2.standing(c, asked.disclosure(), asked.file(), asked.asOf()))
                                .isEqualTo(new ConsentStanding(Answer.YES, Answer.YES, Optional.empty())));
            }
        });
    }

    /** The consent that carries all that is asked by what it says itself, if one does; under 2.33(a)(2) the holder need not be named. */
    private static Optional<DocumentId> carriesAll(DisclosureCase asked, Permitted permitted) {
        return asked.file().consents().stream()
                .map(Consent::id)
                .filter(id -> permitted.reliedOn().stream()
                        .allMatch(b -> b.consent().equals(Optional.of(id)) && b.pathway() != Pathway.P02))
                .findFirst();
    }

    @Test
    void aRevokedExpiredOrDeficientConsentNeverHelps() {
        Drawn.each("deficient consent", 5, (asked, decision, more) -> {
            Consent good = more.calm().consent(asked.disclosure());
            PatientFile f = asked.file();
            var day = asked.asOf().toLocalDate();
            Statements s = Statements.ALL;
            PatientFile worse = switch (more.random().nextInt(14)) {
                case 0 ->
                    f.with(good)
                            .withRevocations(added(
                                    f.revocations(),
                                    new Revocation(
                                            DocumentId.of("revocation-x"),
                                            good.id(),
                                            EntryForm.WRITTEN,
                                            day,
                                            asked.asOf(),
                                            List.of())));
                case 1 ->
                    f.with(good)
                            .withFalsities(added(
                                    f.falsities(), new Falsity(DocumentId.of("falsity-x"), good.id(), asked.asOf())));
                case 2 -> f.with(good.withExpiration(new Expiration.OnDate(day.minusDays(1))));
                case 3 ->
                    f.with(good.withExpiration(
                            new Expiration.OnEvent(new Words("event"), Answer.YES, Optional.of(day))));
                case 4 -> f.with(good.withExpiration(Optional.empty()));
                case 5 -> f.with(good.withForm(Consent.Form.ORAL));
                case 6 -> f.with(good.withPatientName(Optional.empty()));
                case 7 -> f.with(good.withSignatures());
                case 8 -> f.with(good.withSignedOn(Optional.empty()));
                case 9 -> f.with(good.withSignedOn(day.plusDays(1)));
                case 10 -> f.with(good.withBeginsOn(day.plusDays(1)));
                case 11 ->
                    f.with(good.withStatements(new Statements(
                            Answer.NO, s.revocationHow(), Answer.YES, Answer.YES, Answer.YES, Answer.YES)));
                case 12 -> f.with(good.withInformation(new Description(new Words("all"), Reading.TOO_VAGUE)));
                default -> f.with(good.withPurposes());
            };
            Decision with = PART2.decide(asked.disclosure(), worse, asked.asOf());
            assertThat(with.is()).isEqualTo(decision.is());
            assertThat(parts(with.act())).isEqualTo(parts(decision.act()));
        });
    }

    @Test
    void aRefusalRevocationOrExclusionNeverPermitsMore() {
        Map<Decision.Word, Integer> changed = new EnumMap<>(Decision.Word.class);
        Drawn.each("more against it", 6, (asked, decision, more) -> {
            PatientFile f = asked.file();
            Disclosure d = asked.disclosure();
            int at = f.consents().isEmpty()
                    ? -1
                    : more.random().nextInt(f.consents().size());
            PatientFile against = switch (at < 0 ? 0 : more.random().nextInt(4)) {
                case 0 -> f.withRefusals(added(f.refusals(), more.refusal(d, asked.asOf())));
                case 1 ->
                    f.withRevocations(added(
                            f.revocations(),
                            more.revocation(f.consents().get(at).id(), d, asked.asOf())));
                case 2 ->
                    f.withRefusals(added(
                            f.refusals(),
                            new Refusal(
                                    DocumentId.of("refusal-x"),
                                    EntryForm.WRITTEN,
                                    asked.asOf().toLocalDate(),
                                    List.of(new Limit(
                                            List.of(),
                                            List.of(more.any(d.items()).category()),
                                            List.of())),
                                    asked.asOf())));
                default ->
                    f.withConsents(f.consents().stream()
                            .map(c ->
                                    !c.equals(f.consents().get(at)) || c.scope().isEmpty()
                                            ? c
                                            : c.withScope(excluding(c.scope().get(), more.limit(d))))
                            .toList());
            };
            Decision with = PART2.decide(d, against, asked.asOf());
            neverMore(decision, with);
            if (decision.is() == Decision.Word.NOT_COVERED) {
                assertThat(with.is()).isEqualTo(Decision.Word.NOT_COVERED);
            }
            if (decision.is() != with.is()) {
                changed.merge(with.is(), 1, Integer::sum);
            }
        });
        System.out.println("  answers that it changed: to " + changed);
        assertThat(changed.keySet()).containsExactly(Decision.Word.DENIED, Decision.Word.UNDETERMINED);
    }

    private static ConsentScope excluding(ConsentScope scope, Limit limit) {
        return scope.withExclusions(added(scope.exclusions(), limit));
    }

    private static <T> List<T> added(List<T> list, T more) {
        List<T> longer = new ArrayList<>(list);
        longer.add(more);
        return longer;
    }

    /** The answer for each item and purpose: yes where it may go. */
    private static List<Answer> parts(Act act) {
        List<Answer> parts = new ArrayList<>();
        for (int i = 0; i < act.disclosure().items().size(); i++) {
            for (int p = 0; p < act.disclosure().purposes().size(); p++) {
                parts.add(Part2.part(act, i, p));
            }
        }
        return parts;
    }

    /** One draw for what stands beside the consents on a file: each is added, and what it may move is looked at. */
    @Test
    void aRestrictionAJudgementAndAWithdrawalMoveOnlyWhatTheyMay() {
        Map<String, Integer> moved = new TreeMap<>();
        Drawn.each("restriction, judgement, withdrawal", 13, (asked, decision, more) -> {
            aRestrictionNeverPermitsMoreAndYieldsToAnEmergency(asked, decision, more, moved);
            aJudgementMovesOnlyAnOpenAnswer(asked, decision, more, moved);
            whatIsWithdrawnWasNeverMade(asked, decision, more, moved);
            aSingleConsentCodesAllThreePurposes(decision, moved);
        });
        System.out.println("  answers that it changed: " + moved);
        assertThat(moved)
                .containsKeys(
                        "judgement to DENIED",
                        "judgement to PERMITTED",
                        "restriction to DENIED",
                        "restriction to UNDETERMINED",
                        "withdrawal to DENIED",
                        "emergency goes",
                        "single consent relied on");
    }

    private static void aRestrictionNeverPermitsMoreAndYieldsToAnEmergency(
            DisclosureCase asked, Decision decision, Drawn more, Map<String, Integer> moved) {
        PatientFile f = asked.file();
        Restriction standing = new Restriction(
                DocumentId.of("restriction-x"),
                more.any(List.of(Restriction.Kind.values())),
                List.of(),
                asked.asOf().toLocalDate(),
                Optional.empty());
        Restriction r = more.random().nextBoolean() ? standing : more.restriction(asked.disclosure());
        PatientFile restricted = f.withRestrictions(added(f.restrictions(), r));
        Decision with = PART2.decide(asked.disclosure(), restricted, asked.asOf());
        neverMore(decision, with);
        if (decision.is() != with.is()) {
            moved.merge("restriction to " + with.is(), 1, Integer::sum);
        }
        Party recipient = asked.disclosure().recipient();
        if (asked.disclosure().circumstance().isPresent()
                && asked.disclosure().circumstance().get() instanceof Circumstance.MedicalEmergency e
                && e.found() == Answer.YES
                && (recipient.holds(Capacity.MEDICAL_PERSONNEL) == Answer.YES
                        || recipient.holds(Capacity.TREATING_PROVIDER) == Answer.YES)) {
            List<StatedPurpose> purposes = asked.disclosure().purposes();
            List<Answer> was = parts(decision.act());
            List<Answer> is = parts(with.act());
            for (int i = 0; i < was.size(); i++) {
                if (Purpose.TREATMENT.contains(purposes.get(i % purposes.size()).is())) {
                    assertThat(is.get(i)).isEqualTo(was.get(i));
                }
            }
            if (with.permits() && r.equals(standing) && r.kind() == Restriction.Kind.AGREED) {
                moved.merge("emergency goes", 1, Integer::sum);
                assertThat(with.obligations().stream().anyMatch(o -> o.kind() == ObligationKind.NO_FURTHER_USE))
                        .isEqualTo(purposes.stream().anyMatch(p -> Purpose.TREATMENT.contains(p.is())));
            }
        }
    }

    private static void neverMore(Decision before, Decision after) {
        List<Answer> was = parts(before.act());
        List<Answer> is = parts(after.act());
        for (int i = 0; i < was.size(); i++) {
            assertThat(was.get(i).and(is.get(i))).isEqualTo(is.get(i));
        }
    }

    private static void aJudgementMovesOnlyAnOpenAnswer(
            DisclosureCase asked, Decision decision, Drawn more, Map<String, Integer> moved) {
        PatientFile f = asked.file().withWithdrawn(List.of()).withJudgements(List.of());
        if (f.consents().isEmpty()) {
            return;
        }
        // An earlier judgement is not what the file leaves open; nor is an entry withdrawn.
        Decision before = PART2.decide(asked.disclosure(), f, asked.asOf());
        Decision with = before;
        for (int n = 0; n < 10 && with.is() == before.is(); n++) {
            Judgement j = more.judgement(more.any(f.consents()), f);
            with = PART2.decide(asked.disclosure(), f.withJudgements(j), asked.asOf());
            if (before.is() != Decision.Word.UNDETERMINED) {
                assertThat(with.is()).isEqualTo(before.is());
            }
            List<Answer> was = parts(before.act());
            List<Answer> is = parts(with.act());
            for (int i = 0; i < was.size(); i++) {
                assertThat(was.get(i)).isIn(is.get(i), Answer.UNKNOWN);
            }
        }
        if (with.is() != before.is()) {
            moved.merge("judgement to " + with.is(), 1, Integer::sum);
        }
    }

    private static void whatIsWithdrawnWasNeverMade(
            DisclosureCase asked, Decision decision, Drawn more, Map<String, Integer> moved) {
        PatientFile f = asked.file().withWithdrawn(List.of());
        LocalDate day = asked.asOf().toLocalDate();
        List<DocumentId> entries = Drawn.entries(f).entrySet().stream()
                .filter(e -> !e.getValue().isAfter(day))
                .map(Map.Entry::getKey)
                .toList();
        if (entries.isEmpty()) {
            return;
        }
        DocumentId id = more.any(entries);
        Disclosure d = asked.disclosure()
                .withAttestations(asked.disclosure().attestations().stream()
                        .filter(a -> !a.entry().equals(Optional.of(id))
                                && !a.consent().equals(Optional.of(id)))
                        .toList());
        PatientFile without = f.withJudgements(f.judgements().stream()
                        .filter(j ->
                                !j.id().equals(id) && !j.question().consent().equals(id))
                        .toList())
                .withRevocations(f.revocations().stream()
                        .filter(r -> !r.id().equals(id) && !r.consent().equals(id))
                        .toList())
                .withFalsities(f.falsities().stream()
                        .filter(x -> !x.id().equals(id) && !x.consent().equals(id))
                        .toList())
                .withRefusals(
                        f.refusals().stream().filter(r -> !r.id().equals(id)).toList())
                .withRestrictions(f.restrictions().stream()
                        .filter(r -> !r.id().equals(id))
                        .toList())
                .withLog(f.log().stream().filter(l -> !l.id().equals(id)).toList())
                .withConsents(
                        f.consents().stream().filter(c -> !c.id().equals(id)).toList());
        Decision never = PART2.decide(d, without, asked.asOf());
        Decision withdrawn =
                PART2.decide(d, f.withWithdrawn(new Withdrawal(id, day, new Words("error"))), asked.asOf());
        Decision stands = PART2.decide(d, f, asked.asOf());
        Decision later =
                PART2.decide(d, f.withWithdrawn(new Withdrawal(id, day.plusDays(1), new Words("error"))), asked.asOf());
        assertThat(withdrawn.is()).isEqualTo(never.is());
        assertThat(parts(withdrawn.act())).isEqualTo(parts(never.act()));
        assertThat(reliedOn(withdrawn)).isEqualTo(reliedOn(never));
        assertThat(parts(later.act())).isEqualTo(parts(stands.act()));
        if (withdrawn.is() != stands.is()) {
            moved.merge("withdrawal to " + withdrawn.is(), 1, Integer::sum);
        }
    }

    private static void aSingleConsentCodesAllThreePurposes(Decision decision, Map<String, Integer> moved) {
        if (decision instanceof Permitted permitted) {
            for (Basis b : permitted.bases()) {
                if (b.pathway() == Pathway.P02) {
                    ConsentScope scope = permitted
                            .act()
                            .file()
                            .consent(b.consent().orElseThrow())
                            .flatMap(Consent::scope)
                            .orElseThrow();
                    assertThat(scope.purposes())
                            .extracting(StatedPurpose::is)
                            .contains(Purpose.TREATMENT, Purpose.PAYMENT, Purpose.HEALTH_CARE_OPERATIONS);
                    assertThat(scope.givenOnceForAllFutureTpo()).isEqualTo(Answer.YES);
                    moved.merge("single consent relied on", 1, Integer::sum);
                }
            }
        }
    }

    @Test
    void aRevokedConsentWithRelianceCarriesOnlyWhatTheRelianceNames() {
        Map<Decision.Word, Integer> relying = new EnumMap<>(Decision.Word.class);
        Drawn.each("reliance", 14, (asked, decision, more) -> {
            PatientFile f = asked.file();
            if (f.consents().isEmpty()) {
                return;
            }
            // Everything on file was revoked in writing; it was known yesterday.
            var known = asked.asOf().minusDays(1);
            List<Revocation> all = new ArrayList<>();
            f.consents()
                    .forEach(c -> all.add(new Revocation(
                            DocumentId.of("revocation-" + c.id()),
                            c.id(),
                            EntryForm.WRITTEN,
                            known.toLocalDate(),
                            known,
                            List.of())));
            PatientFile revoked = f.withWithdrawn(List.of()).withRevocations(all);
            Consent c = more.any(f.consents());
            Disclosure d = asked.disclosure()
                    .withAttestations(asked.disclosure().attestations().stream()
                            .filter(a -> a.entry().isEmpty())
                            .toList());
            Reliance before = new Reliance(
                    c.id(), DocumentId.of("act-x"), known.toLocalDate().minusDays(1));
            Reliance after = new Reliance(
                    c.id(), DocumentId.of("act-x"), known.toLocalDate().plusDays(1));
            Decision none = PART2.decide(d.withInReliance(Optional.empty()), revoked, asked.asOf());
            Decision late = PART2.decide(d.withInReliance(after), revoked, asked.asOf());
            Decision with = PART2.decide(d.withInReliance(before), revoked, asked.asOf());
            assertThat(none.permits() || late.permits()).isFalse();
            assertThat(parts(late.act())).isEqualTo(parts(none.act()));
            if (Section2_31Use.signedAfter(c, before.on())
                    || c.beginsOn().filter(before.on()::isBefore).isPresent()) {
                // Nobody relied on what was not signed, or had not begun.
                assertThat(parts(with.act())).isEqualTo(parts(none.act()));
                return;
            }
            // It is as if that one had not been revoked, and the others had not been made.
            PatientFile alone = f.withWithdrawn(List.of())
                    .withJudgements(f.judgements().stream()
                            .filter(j -> j.question().consent().equals(c.id()))
                            .toList())
                    .withFalsities(f.falsities().stream()
                            .filter(x -> x.consent().equals(c.id()))
                            .toList())
                    .withRevocations(List.of())
                    .withConsents(c);
            Decision kept = PART2.decide(d.withInReliance(Optional.empty()), alone, asked.asOf());
            assertThat(parts(with.act())).isEqualTo(parts(kept.act()));
            assertThat(reliedOn(with)).isEqualTo(reliedOn(kept));
            if (with instanceof Permitted p) {
                assertThat(p.bases()).allMatch(b -> b.consent().equals(Optional.of(c.id())));
            }
            relying.merge(with.is(), 1, Integer::sum);
        });
        System.out.println("  in reliance: " + relying);
        assertThat(relying.get(Decision.Word.PERMITTED)).isGreaterThan(Drawn.INPUTS / 10);
    }

    @Test
    void aDecisionIsTheCombinationOfEachItemForEachPurposeAlone() {
        Drawn.each("one by one", 7, (asked, decision, more) -> {
            Set<Decision.Word> alone = new HashSet<>();
            Set<List<Integer>> mayGo = new HashSet<>();
            Disclosure d = asked.disclosure();
            for (int i = 0; i < d.items().size(); i++) {
                for (int p = 0; p < d.purposes().size(); p++) {
                    Decision one = PART2.decide(
                            d.withItems(d.items().get(i))
                                    .withPurposes(d.purposes().get(p)),
                            asked.file(),
                            asked.asOf());
                    alone.add(one.is());
                    if (one.permits() || one.is() == Decision.Word.NOT_COVERED) {
                        mayGo.add(List.of(i, p));
                    }
                }
            }
            assertThat(decision.is())
                    .isEqualTo(
                            alone.contains(Decision.Word.DENIED)
                                    ? Decision.Word.DENIED
                                    : alone.contains(Decision.Word.UNDETERMINED)
                                            ? Decision.Word.UNDETERMINED
                                            : alone.contains(Decision.Word.PERMITTED)
                                                    ? Decision.Word.PERMITTED
                                                    : Decision.Word.NOT_COVERED);
            if (decision instanceof Denied || decision instanceof Undetermined) {
                Set<List<Integer>> releasable = new HashSet<>();
                for (Releasable r : CaseFilesTest.releasable(decision)) {
                    r.items().forEach(i -> r.purposes().forEach(p -> releasable.add(List.of(last(i), last(p)))));
                }
                assertThat(releasable).isEqualTo(mayGo);
            }
        });
    }

    @Test
    void whatIsReleasableIsPermittedWhenAskedAgain() {
        Map<Decision.Word, Integer> again = new EnumMap<>(Decision.Word.class);
        Drawn.each("releasable", 8, (asked, decision, more) -> {
            Disclosure d = asked.disclosure();
            for (Releasable r : CaseFilesTest.releasable(decision)) {
                Disclosure narrower = d.withItems(r.items().stream()
                                .map(at -> d.items().get(last(at)))
                                .toList())
                        .withPurposes(r.purposes().stream()
                                .map(at -> d.purposes().get(last(at)))
                                .toList());
                Decision.Word is =
                        PART2.decide(narrower, asked.file(), asked.asOf()).is();
                again.merge(is, 1, Integer::sum);
                // What Part 2 does not restrict may go too; it counts as permitted beside what is not known.
                assertThat(is).isIn(Decision.Word.PERMITTED, Decision.Word.NOT_COVERED);
            }
        });
        System.out.println("  asked again: " + again);
        assertThat(again.get(Decision.Word.PERMITTED)).isGreaterThan(Drawn.INPUTS / 50);
    }

    @Test
    void theSameInputsGiveTheSameBytesUnderAnyDefaultZoneAndLocale() {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        List<String> first = new ArrayList<>();
        try {
            for (List<String> where : List.of(
                    List.of("Pacific/Kiritimati", "ar-EG-u-nu-arab"),
                    List.of("America/Adak", "tr-TR"),
                    List.of("Asia/Kathmandu", "th-TH-u-ca-buddhist-nu-thai"))) {
                TimeZone.setDefault(TimeZone.getTimeZone(where.get(0)));
                Locale.setDefault(Locale.forLanguageTag(where.get(1)));
                List<String> bytes = new ArrayList<>();
                Drawn.each("stamp in " + where, 9, (asked, decision, more) -> {
                    bytes.add(decision.stamp().toString());
                    bytes.add(Documents.write(decision.record()));
                });
                if (first.isEmpty()) {
                    first.addAll(bytes);
                }
                assertThat(bytes.equals(first)).as("same bytes in %s", where).isTrue();
            }
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void theStampDoesNotDependOnNamesOrWords() {
        List<Decision.Word> different = new ArrayList<>();
        Drawn.each("stamp and words", 10, (asked, decision, more) -> {
            DisclosureCase reworded = Values.rebuilt(
                    asked,
                    v -> v instanceof Words w && w.stated()
                            ? new Words("other " + more.random().nextInt())
                            : v);
            if (!reworded.equals(asked)) {
                different.add(decision.is());
            }
            Decision again = PART2.decide(reworded);
            assertThat(again.stamp()).isEqualTo(decision.stamp());
            assertThat(again.stamp()).hasToString(decision.stamp().toString());
            assertThat(Documents.write(again.record())).isEqualTo(Documents.write(decision.record()));
        });
        assertThat(different).hasSizeGreaterThan(Drawn.INPUTS * 9 / 10);
    }

    @Test
    void everyRefusalAndOpenAnswerHasAReasonThatPointsIntoTheDocument() {
        Drawn.each("pointers", 11, (asked, decision, more) -> {
            JsonNode document = parsed(Documents.write(asked));
            List<Unmet> unmet = CaseFilesTest.unmet(decision);
            if (decision.is() != Decision.Word.PERMITTED) {
                assertThat(unmet).isNotEmpty();
            }
            for (Unmet u : unmet) {
                assertThat(u.reasons()).isNotEmpty();
                for (Reason r : u.reasons()) {
                    assertThat(r.outcome()).isIn(Outcome.VIOLATED, Outcome.UNKNOWN);
                    assertThat(r.facts()).as("%s", r).anyMatch(f -> parentIsThere(document, f));
                    assertThat(r.facts()).as("%s", r).allMatch(f -> nothingButNamesMissing(document, f));
                }
                u.parts().forEach(part -> {
                    assertThat(document.at(part.item().pointer()).isObject()).isTrue();
                    assertThat(document.at(part.purpose().pointer()).isObject()).isTrue();
                });
                if (decision instanceof Denied) {
                    assertThat(u.violations()).isPositive();
                }
            }
            if (decision instanceof Undetermined open) {
                assertThat(open.questions())
                        .isNotEmpty()
                        .allSatisfy(q -> assertThat(q.facts()).isNotEmpty());
            }
            JsonNode written = parsed(Documents.write(decision.record()));
            assertThat(written.at("/answer").asText()).isEqualTo(decision.toString());
            assertThat(written.at("/reasons")).hasSize(unmet.size());
        });
    }

    private static boolean parentIsThere(JsonNode document, FactRef fact) {
        JsonPointer at = JsonPointer.compile(fact.pointer());
        return at.matches()
                || document.at(at.head()) instanceof ObjectNode
                || !document.at(at).isMissingNode();
    }

    /** The pointer resolves, or an object on its way leaves the named property out; never a place beyond a list. */
    private static boolean nothingButNamesMissing(JsonNode document, FactRef fact) {
        JsonNode here = document;
        for (Object step : fact.path()) {
            JsonNode next = step instanceof Integer i ? here.path(i) : here.path(step.toString());
            if (next.isMissingNode()) {
                return here.isObject() && step instanceof String;
            }
            here = next;
        }
        return true;
    }

    private static JsonNode parsed(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatIsWrittenReadsBackEqual() {
        Drawn.each("write and read", 12, (asked, decision, more) -> {
            String json = Documents.write(asked);
            DisclosureCase back = Documents.read(json, DisclosureCase.class);
            assertThat(back.equals(asked)).isTrue();
            assertThat(Documents.write(back)).isEqualTo(json);
            assertThat(PART2.decide(back).stamp()).isEqualTo(decision.stamp());
            if (!asked.file().consents().isEmpty() && more.random().nextInt(5) == 0) {
                Consent c = more.any(asked.file().consents());
                assertThat(Documents.read(Documents.write(c), Consent.class).equals(c))
                        .isTrue();
            }
        });
    }
}
