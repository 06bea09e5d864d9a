package org.warmhandoff.consent.part2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmhandoff.consent.Consent;
import org.warmhandoff.consent.Designation;
import org.warmhandoff.consent.InfoCategory;
import org.warmhandoff.consent.Item;
import org.warmhandoff.consent.Limit;
import org.warmhandoff.consent.Pathway;
import org.warmhandoff.consent.Purpose;
import org.warmhandoff.consent.Reading;
import org.warmhandoff.consent.StatedPurpose;
import org.warmhandoff.consent.file.DisclosureCase;
import org.warmhandoff.consent.file.EntryForm;
import org.warmhandoff.consent.file.PatientFile;
import org.warmhandoff.consent.file.Revocation;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.InvalidValueException;
import org.warmhandoff.core.Words;
import org.warmhandoff.core.json.Documents;

/** What a consent allows: by hand for each pathway, and for drawn cases against what is decided of them. */
class AllowanceTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final String A_CLASS =
            "[{\"id\": \"class-1\", \"words\": \"my hospitals\", \"reading\": \"SUFFICIENT\"}]";

    private static Consent consent(String change) {
        ObjectNode form = (ObjectNode) parsed(CaseFiles.base("treatment.json")).at("/file/consents/0");
        return Documents.read(CaseFiles.changed(form.put("version", 1).toString(), parsed(change)), Consent.class);
    }

    private static JsonNode parsed(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Allowance allows(String change) {
        return Drawn.PART2.allows(consent(change), DAY);
    }

    private static List<String> shown(List<AllowedUse> uses) {
        return uses.stream()
                .map(u -> u.pathway() + " " + u.recipient() + " " + u.kind() + " " + u.allowed() + " " + u.contents()
                        + " " + u.purposes())
                .toList();
    }

    private static List<String> depends(AllowedUse use) {
        return use.depends().stream().map(Part2Rule::id).toList();
    }

    private static String purposes(String... is) {
        List<String> described = new ArrayList<>();
        List<String> coded = new ArrayList<>();
        Stream.of(is).forEach(p -> {
            described.add("{\"of\": " + p + ", \"words\": \"as agreed\", \"reading\": \"SUFFICIENT\"}");
            coded.add(p);
        });
        return "\"/purposes\": " + described + ", \"/scope/purposes\": " + coded;
    }

    private static String purpose(Purpose is) {
        return "{\"is\": \"" + is + "\"}";
    }

    private static String signed(String by) {
        return "\"/signatures/0\": {\"by\": \"" + by + "\", \"patientIs\": \"ADULT\"}";
    }

    @Test
    void aConsentForTreatmentAllowsWhatItCodesToWhomItNames() {
        Allowance a = allows("{}");
        assertThat(a.review().sufficient()).isEqualTo(Answer.YES);
        assertThat(shown(a.uses()))
                .containsExactly("P01 /scope/recipients/0 PARTY YES [PRESENCE, MEDICATIONS,"
                        + " TREATMENT_PLAN_AND_PROGRESS] [TREATMENT, EMERGENCY_CARE]");
        assertThat(a.uses().get(0).coded().toString()).isEqualTo("[/scope/purposes/0]");
        assertThat(depends(a.uses().get(0))).containsExactly("2.31(a)(4)(ii)/no-intermediary");
        assertThat(a.disclosers().toString()).isEqualTo("[/scope/disclosers/0]");
        assertThat(a.until())
                .contains(new Allowance.Until(
                        Optional.of(LocalDate.of(2027, 5, 31)), Optional.empty(), Optional.empty()));
        assertThat(a.stopped()).isEmpty();
    }

    @Test
    void whatWouldEndItIsWhatOnlyTheFileShows() {
        assertThat(allows("{}").endings())
                .extracting(Part2Rule::id)
                .containsExactly(
                        "2.26(a)(3)/no-agreed-restriction",
                        "2.26(a)(6)/no-self-pay-restriction",
                        "2.31(a)/no-standing-refusal",
                        "2.31(c)(3)/not-revoked",
                        "2.31(c)(4)/not-false");
        assertThat(allows("{}").open()).containsExactly(OpenQuestion.Q30);
        assertThat(allows("{\"/expiration\": {\"event\": \"left\", \"relates\": \"YES\"}}")
                        .endings())
                .extracting(Part2Rule::id)
                .contains("2.31(c)(1)/not-expired");
    }

    @ParameterizedTest
    @CsvSource({
        "/expiration, null",
        "/patientName, null",
        "/statements/redisclosure, '\"NO\"'",
        "/signatures, null",
        "/expiration, '{\"date\": \"2026-11-23\"}'",
        "/beginsOn, '\"2026-11-25\"'",
        "/scope, null",
        "/scope/readOn, '\"2026-11-25\"'"
    })
    void aFormThatFailsOrThatNobodyCodedAllowsNothing(String at, String value) {
        Allowance a = allows("{\"" + at + "\": " + value + "}");
        assertThat(a.uses()).isEmpty();
        assertThat(a.endings()).isEmpty();
        assertThat(a.review().sufficient()).isNotEqualTo(Answer.YES);
    }

    @Test
    void whatIsNotKnownOfTheFormLeavesTheUseOpen() {
        Allowance a = allows("{\"/statements/revocationHow\": null}");
        assertThat(a.uses()).extracting(AllowedUse::allowed).containsExactly(Answer.UNKNOWN);
        assertThat(depends(a.uses().get(0))).contains("2.31(a)(6)/revocation-how");
    }

    @Test
    void aDayBeforeTheEditionLeavesTheUseOpen() {
        Consent early = consent("{\"/signedOn\": \"2024-04-01\", \"/scope/readOn\": \"2024-04-01\"}");
        assertThat(Drawn.PART2.allows(early, LocalDate.of(2024, 4, 15)).uses())
                .extracting(AllowedUse::allowed)
                .containsExactly(Answer.UNKNOWN);
        assertThat(Drawn.PART2.allows(early, LocalDate.of(2024, 4, 16)).uses())
                .extracting(AllowedUse::allowed)
                .containsExactly(Answer.YES);
    }

    @Test
    void membershipOfAClassIsFoundOutAtEachDisclosure() {
        Allowance a = allows("{\"/scope/recipients\": " + A_CLASS + ", \"/scope/disclosers\": "
                + A_CLASS.replace("class-1", "class-2") + "}");
        assertThat(shown(a.uses())).hasSize(1).first().asString().contains("P01 /scope/recipients/0 CLASS YES");
        assertThat(depends(a.uses().get(0)))
                .containsExactly(
                        "2.31(a)(2)/holder-covered", "2.31(a)(4)/recipient-covered", "2.31(a)(4)(ii)/no-intermediary");
        assertThat(allows("{\"/scope/recipients\": " + A_CLASS.replace("SUFFICIENT", "TOO_VAGUE") + "}")
                        .uses())
                .isEmpty();
    }

    @Test
    void aStatementThatIsMissingLeavesANamedRecipientThatIsNotBoundByHipaa() {
        Allowance a = allows("{\"/statements/hipaaRedisclosure\": \"NO\"}");
        assertThat(a.uses()).extracting(AllowedUse::allowed).containsExactly(Answer.YES);
        assertThat(depends(a.uses().get(0))).contains("2.31(a)(4)(iii)/hipaa-redisclosure-statement");
    }

    @Test
    void aSingleConsentOpensTheSecondPathwayAndLeavesAnyoneElseOpen() {
        String three =
                purposes(purpose(Purpose.TREATMENT), purpose(Purpose.PAYMENT), purpose(Purpose.HEALTH_CARE_OPERATIONS));
        Allowance a = allows("{" + three + ", \"/scope/givenOnceForAllFutureTpo\": \"YES\"}");
        assertThat(a.uses())
                .extracting(u -> u.pathway() + " " + u.kind() + " " + u.allowed())
                .containsExactly("P02 PARTY YES", "P01 PARTY YES", "P02 ANYONE_ELSE UNKNOWN");
        assertThat(depends(a.uses().get(0)))
                .contains("2.33(a)(2)/program-or-covered-entity", "2.33(a)(2)/hipaa-permits");
        assertThat(depends(a.uses().get(2))).contains("2.31(a)(4)/recipient-covered");
        assertThat(a.open()).contains(OpenQuestion.Q29);
        Allowance specific = allows("{" + three + ", \"/scope/givenOnceForAllFutureTpo\": \"NO\"}");
        assertThat(specific.uses()).extracting(AllowedUse::pathway).containsExactly(Pathway.P01);
    }

    @Test
    void anIntermediaryReceivesAndPassesOnToItsParticipants() {
        String through = "{\"/scope/recipients\": [{\"intermediary\": \"org-exchange\", \"participants\": ["
                + "{\"party\": \"org-mercy\"}, " + A_CLASS.substring(1)
                + ", \"participantsLimitedToTreating\": \"YES\"}]}";
        Allowance a = allows(through);
        assertThat(a.uses())
                .extracting(u -> u.pathway() + " " + u.recipient() + " " + u.kind() + " " + u.allowed())
                .containsExactly(
                        "P03 /scope/recipients/0 INTERMEDIARY YES",
                        "P03 /scope/recipients/0/participants/0 PARTICIPANT YES",
                        "P03 /scope/recipients/0/participants/1 PARTICIPANTS_OF_CLASS YES",
                        // Where it is no intermediary after all it receives like anyone, and passes nothing on.
                        "P01 /scope/recipients/0 INTERMEDIARY YES");
        assertThat(depends(a.uses().get(0))).contains("2.31(a)(4)(ii)/no-intermediary");
        assertThat(depends(a.uses().get(1))).doesNotContain("2.31(a)(4)(ii)(B)/treating-relationship");
        assertThat(depends(a.uses().get(2)))
                .contains("2.31(a)(4)(ii)(B)/treating-relationship", "2.31(a)(4)/recipient-covered");
        assertThat(allows(through.replace("\"YES\"}]}", "\"NO\"}]}")).uses())
                .extracting(u -> u.pathway() + " " + u.kind())
                .containsExactly("P01 INTERMEDIARY");
    }

    @Test
    void notesGoOnAConsentOfTheirOwnAndCombinedWithNothing() {
        String notes = "{\"/scope/contents\": [\"COUNSELING_NOTES\"], \"/notesConditioned\": \"NO\"}";
        assertThat(shown(allows(notes).uses()))
                .containsExactly("P04 /scope/recipients/0 PARTY YES [COUNSELING_NOTES] [TREATMENT, EMERGENCY_CARE]");
        Allowance combined = allows(notes.replace("[\"COUNSELING_NOTES\"]", "[\"COUNSELING_NOTES\", \"BILLING\"]"));
        assertThat(shown(combined.uses()))
                .containsExactly(
                        "P01 /scope/recipients/0 PARTY UNKNOWN [PRESENCE, BILLING] [TREATMENT, EMERGENCY_CARE]");
        assertThat(depends(combined.uses().get(0))).contains("2.31(b)(2)/notes-not-combined");
        assertThat(combined.open()).contains(OpenQuestion.Q6);
    }

    @Test
    void aProceedingGoesOnAConsentForThatMatter() {
        String matter = "{\"is\": \"OTHER_PROCEEDING\", \"matter\": \"matter-1\"}";
        Allowance a = allows("{" + purposes(matter) + "}");
        assertThat(a.uses())
                .extracting(u -> u.pathway() + " " + u.allowed() + " " + u.purposes())
                .containsExactly("P05 YES [OTHER_PROCEEDING]");
        assertThat(allows("{" + purposes(matter.replace(", \"matter\": \"matter-1\"", "")) + "}")
                        .uses())
                .extracting(AllowedUse::allowed)
                .containsExactly(Answer.UNKNOWN);
        assertThat(allows("{" + purposes(matter, purpose(Purpose.EMPLOYMENT)) + "}")
                        .uses())
                .extracting(u -> u.pathway() + " " + u.allowed() + " " + u.purposes())
                .containsExactly("P01 UNKNOWN [EMPLOYMENT]");
    }

    @Test
    void fundraisingNeedsItsStatementAndDependsOnAChanceToOptOut() {
        String form = "{" + purposes(purpose(Purpose.FUNDRAISING)) + ", \"/statements/fundraisingOptOut\": \"YES\"}";
        Allowance a = allows(form);
        assertThat(a.uses()).extracting(u -> u.pathway() + " " + u.allowed()).containsExactly("P11 YES");
        assertThat(depends(a.uses().get(0)))
                .contains("2.22(b)(1)(iii)(B)/chance-to-opt-out-first", "2.22(b)(1)(iii)(B)/not-opted-out");
        assertThat(allows(form.replace("OptOut\": \"YES\"", "OptOut\": \"NO\"")).uses())
                .isEmpty();
    }

    @Test
    void theDirectorsConsentServesPaymentAlone() {
        String form = "{" + purposes(purpose(Purpose.PAYMENT)) + ", " + signed("DIRECTOR")
                + ", \"/incapacity\": {\"preventsActing\": \"YES\"}}";
        Allowance a = allows(form);
        assertThat(a.uses())
                .extracting(u -> u.pathway() + " " + u.allowed() + " " + u.purposes())
                .containsExactly("D13 YES [PAYMENT]");
        assertThat(depends(a.uses().get(0))).contains("2.15(a)(2)/director-payment-only");
        assertThat(a.endings()).extracting(Part2Rule::id).contains("2.15(a)(2)/director-payment-only");
        assertThat(allows(form.replace("PAYMENT", "TREATMENT")).uses()).isEmpty();
    }

    @Test
    void otherRecordsAndPurposesDependOnSomebodyWhoVouchesForTheWords() {
        String other = "{\"is\": \"OTHER_STATED\", \"id\": \"purpose-1\"}";
        Allowance a = allows("{" + purposes(other) + ", \"/scope/contents\": [\"OTHER_RECORD\"]}");
        assertThat(shown(a.uses()))
                .containsExactly(
                        "P01 /scope/recipients/0 PARTY YES [PRESENCE] [OTHER_STATED]",
                        "P01 /scope/recipients/0 PARTY YES [OTHER_RECORD] [OTHER_STATED]");
        assertThat(depends(a.uses().get(0)))
                .contains("2.31(a)(5)/purpose-covered")
                .doesNotContain("2.31(a)(3)/information-covered");
        assertThat(depends(a.uses().get(1))).contains("2.31(a)(5)/purpose-covered", "2.31(a)(3)/information-covered");
    }

    @Test
    void whatAPartyIsCalledChangesNothing() {
        assertThat(shown(allows("{\"/scope/recipients\": [{\"party\": \"recipient\"}]}")
                        .uses()))
                .isEqualTo(shown(allows("{}").uses()));
    }

    @Test
    void whatTheFormLeavesOutIsNotAmongTheUses() {
        Allowance a = allows("{\"/scope/exclusions\": [{\"contents\": [\"MEDICATIONS\"]}]}");
        assertThat(shown(a.uses()))
                .containsExactly("P01 /scope/recipients/0 PARTY YES [PRESENCE, TREATMENT_PLAN_AND_PROGRESS]"
                        + " [TREATMENT, EMERGENCY_CARE]");
        assertThat(a.exclusions().toString()).isEqualTo("[/scope/exclusions/0]");
        Allowance member = allows("{\"/scope/recipients\": " + A_CLASS
                + ", \"/scope/exclusions\": [{\"recipients\": [{\"party\": \"org-other\"}]}]}");
        assertThat(depends(member.uses().get(0))).contains("2.31(a)/not-excluded");
        Allowance ofBilling = allows("{\"/scope/recipients\": " + A_CLASS
                + ", \"/scope/exclusions\": [{\"recipients\": [{\"party\": \"org-other\"}],"
                + " \"contents\": [\"BILLING\"]}]}");
        assertThat(ofBilling.uses())
                .isNotEmpty()
                .allSatisfy(u -> assertThat(depends(u)).doesNotContain("2.31(a)/not-excluded"));
        Allowance ofAClass = allows("{\"/scope/exclusions\": [{\"recipients\": " + A_CLASS + "}]}");
        assertThat(ofAClass.uses()).extracting(AllowedUse::allowed).containsExactly(Answer.YES);
        assertThat(depends(ofAClass.uses().get(0))).contains("2.31(a)/not-excluded");
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"date\": \"2027-05-31\"}', 'Until[date]'",
        "'{\"event\": \"when I leave\", \"relates\": \"YES\"}', 'Until[event]'",
        "'{\"phrase\": \"NONE\"}', 'Until[phrase]'"
    })
    void itSaysWhenTheFormEnds(String expiration, String until) {
        assertThat(allows("{\"/expiration\": " + expiration + "}").until().orElseThrow())
                .hasToString(until);
    }

    private static Revocation revocation(EntryForm form, String knownAt, Limit... scope) {
        return new Revocation(
                DocumentId.of("revocation-1"),
                DocumentId.of("consent-1"),
                form,
                ZonedDateTime.parse(knownAt).toLocalDate(),
                ZonedDateTime.parse(knownAt),
                List.of(scope));
    }

    private static final String YESTERDAY = "2026-11-23T09:00-05:00[America/New_York]";

    private static Limit contents(InfoCategory... what) {
        return new Limit(List.of(), List.of(what), List.of());
    }

    private static Allowance.Stopped stopped(String change, Revocation revocation) {
        return Drawn.PART2.allows(consent(change), DAY, revocation).stopped().orElseThrow();
    }

    @Test
    void aRevocationOfAPartStopsThatPartAndLeavesTheRest() {
        Allowance.Stopped s =
                stopped("{}", revocation(EntryForm.WRITTEN, YESTERDAY, contents(InfoCategory.MEDICATIONS)));
        assertThat(s.known()).isTrue();
        assertThat(s.stops()).extracting(u -> u.contents().toString()).containsExactly("[MEDICATIONS]");
        assertThat(s.leaves())
                .extracting(u -> u.contents().toString())
                .containsExactly("[PRESENCE, TREATMENT_PLAN_AND_PROGRESS]");
        assertThat(s.open()).isEmpty();
        assertThat(s.completes()).isEqualTo(s.stops());
    }

    @Test
    void aRevocationOfTheWholeStopsAllButWhatCompletesAnActInReliance() {
        Allowance.Stopped s = stopped("{}", revocation(EntryForm.WRITTEN, YESTERDAY));
        assertThat(s.stops()).isEqualTo(allows("{}").uses());
        assertThat(s.leaves()).isEmpty();
        assertThat(s.completes()).isEqualTo(s.stops());
    }

    @Test
    void aSpokenOneOrOneForAClassCannotBeTold() {
        Limit toAClass = new Limit(
                List.of(new Designation.ClassOf(DocumentId.of("class-9"), new Words("hospitals"), Reading.SUFFICIENT)),
                List.of(),
                List.of());
        for (Revocation r :
                List.of(revocation(EntryForm.ORAL, YESTERDAY), revocation(EntryForm.WRITTEN, YESTERDAY, toAClass))) {
            Allowance.Stopped s = stopped("{}", r);
            assertThat(s.open()).isEqualTo(allows("{}").uses());
            assertThat(s.stops()).isEmpty();
        }
    }

    @Test
    void ofAClassOneThatNamesAMemberCannotBeToldAndOfANamedPartyItCan() {
        Limit toOther = new Limit(List.of(Designation.named("org-other")), List.of(), List.of());
        Revocation r = revocation(EntryForm.WRITTEN, YESTERDAY, toOther);
        assertThat(stopped("{\"/scope/recipients\": " + A_CLASS + "}", r).open())
                .hasSize(1);
        assertThat(stopped("{}", r).leaves()).hasSize(1);
        assertThat(stopped("{\"/scope/recipients/0\": {\"party\": \"org-other\"}}", r)
                        .stops())
                .hasSize(1);
    }

    @Test
    void oneThatIsKnownOnlyLaterStopsNothingYet() {
        Allowance.Stopped s = stopped("{}", revocation(EntryForm.WRITTEN, "2026-11-25T00:00-05:00[America/New_York]"));
        assertThat(s.known()).isFalse();
        assertThat(s.leaves()).isEqualTo(allows("{}").uses());
        assertThat(stopped("{}", revocation(EntryForm.WRITTEN, "2026-11-24T23:59-05:00[America/New_York]"))
                        .stops())
                .isEqualTo(allows("{}").uses());
    }

    @Test
    void oneOfAnotherConsentIsRefused() {
        Revocation other = new Revocation(
                DocumentId.of("revocation-1"),
                DocumentId.of("consent-2"),
                EntryForm.WRITTEN,
                DAY,
                ZonedDateTime.parse(YESTERDAY),
                List.of());
        assertThatThrownBy(() -> Drawn.PART2.allows(consent("{}"), DAY, other))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Revocation: consent must name the consent given");
    }

    @Test
    void theRecordCarriesPointersAndVocabularyAndNoPartyOrWords() {
        String written = Documents.write(Drawn.PART2
                .allows(
                        consent("{\"/expiration\": {\"event\": \"when I leave\", \"relates\": \"YES\"}}"),
                        DAY,
                        revocation(EntryForm.WRITTEN, YESTERDAY))
                .record());
        assertThat(written)
                .contains("/expiration/event", "/scope/recipients/0", "MEDICATIONS", "revocation-1", "\"completes\"")
                .doesNotContain("org-", "when I leave", "staff-1", "Sample Patient", "2026-11-23");
    }

    /** Only what the revocation and the review can say of it stands in the file. */
    private static PatientFile alone(PatientFile file, Consent consent) {
        return PatientFile.of(file.patient(), file.keptBy())
                .withReviewedOn(file.reviewedOn())
                .with(consent);
    }

    private static Optional<AllowedUse> use(List<AllowedUse> among, Basis basis, DisclosureCase asked) {
        Item item = asked.disclosure().items().get(last(basis.part().item()));
        StatedPurpose purpose =
                asked.disclosure().purposes().get(last(basis.part().purpose()));
        return among.stream()
                .filter(u -> u.pathway() == basis.pathway()
                        && u.contents().contains(item.category())
                        && u.purposes().contains(purpose.is()))
                .findFirst();
    }

    private static Basis any(Drawn more, Permitted permitted) {
        return more.any(permitted.bases());
    }

    private static int last(FactRef place) {
        return (Integer) place.path().get(place.path().size() - 1);
    }

    @Test
    void whateverIsPermittedOnAConsentIsAmongWhatItAllows() {
        Map<Pathway, Integer> found = new EnumMap<>(Pathway.class);
        Drawn.each("allowed", 31, (asked, decision, more) -> {
            if (decision instanceof Permitted permitted) {
                Basis basis = any(more, permitted);
                Consent consent =
                        asked.file().consent(basis.consent().orElseThrow()).orElseThrow();
                Allowance a = Drawn.PART2.allows(consent, asked.asOf().toLocalDate());
                // What a person judged since stands in the file alone; by itself the form leaves it open.
                boolean open = !asked.file().judgements().isEmpty();
                List<AllowedUse> uses = a.uses().stream()
                        .filter(u -> open || u.allowed() == Answer.YES)
                        .toList();
                assertThat(use(uses, basis, asked)).as("%s", basis).isPresent();
                found.merge(basis.pathway(), 1, Integer::sum);
            }
        });
        System.out.println("allowed: " + found);
        assertThat(found).containsOnlyKeys(Pathway.values());
        assertThat(found.values()).allMatch(times -> times > Drawn.INPUTS / 67);
    }

    @Test
    void whatARevocationStopsIsWhatIsNoLongerPermitted() {
        Map<Decision.Word, Integer> found = new EnumMap<>(Decision.Word.class);
        Drawn.each("revoked", 32, (asked, decision, more) -> {
            if (decision instanceof Permitted permitted) {
                Basis basis = permitted
                        .bases()
                        .get(more.random().nextInt(permitted.bases().size()));
                Consent consent =
                        asked.file().consent(basis.consent().orElseThrow()).orElseThrow();
                int place = named(consent, asked);
                PatientFile file = alone(asked.file(), consent);
                DisclosureCase part = new DisclosureCase(
                        asked.asOf(),
                        asked.disclosure()
                                .withAttestations(asked.disclosure().attestations().stream()
                                        .filter(t -> t.consent().equals(Optional.of(consent.id())))
                                        .toList())
                                .withItems(asked.disclosure()
                                        .items()
                                        .get(last(basis.part().item())))
                                .withPurposes(asked.disclosure()
                                        .purposes()
                                        .get(last(basis.part().purpose())))
                                .withInReliance(Optional.empty()),
                        file);
                // What a holder may do with what it received, whatever becomes of the consent, is not the consent's to
                // stop.
                Act act = new Act(part.disclosure(), file, part.asOf());
                boolean passesOn = Section2_33.received(act.asked(0, 0), Findings.NOBODY) != Answer.NO;
                if (place < 0 || passesOn || Drawn.PART2.decide(part).is() != Decision.Word.PERMITTED) {
                    return;
                }
                Revocation r = revocation(more, consent, part);
                Decision.Word after = Drawn.PART2
                        .decide(part.disclosure(), file.withRevocations(r), part.asOf())
                        .is();
                Allowance.Stopped stopped = Drawn.PART2
                        .allows(consent, asked.asOf().toLocalDate(), r)
                        .stopped()
                        .orElseThrow();
                List<AllowedUse> where = switch (after) {
                    case PERMITTED -> stopped.leaves();
                    case DENIED -> stopped.stops();
                    default -> stopped.open();
                };
                assertThat(where.stream()
                                .filter(u -> u.recipient()
                                        .equals(FactRef.of("scope.recipients").at(place)))
                                .toList())
                        .as("%s after %s", after, Documents.write(r))
                        .anyMatch(u -> use(List.of(u), basis, asked).isPresent());
                found.merge(after, 1, Integer::sum);
            }
        });
        System.out.println("revoked: " + found);
        assertThat(found).containsOnlyKeys(Decision.Word.PERMITTED, Decision.Word.DENIED, Decision.Word.UNDETERMINED);
        assertThat(found.values()).allMatch(times -> times > Drawn.INPUTS / 100);
    }

    /** Where a form names the recipient; -1: nowhere. */
    private static int named(Consent consent, DisclosureCase asked) {
        return consent.scope()
                .orElseThrow()
                .recipients()
                .indexOf(new Designation.Named(asked.disclosure().recipient().id()));
    }

    private static Revocation revocation(Drawn more, Consent consent, DisclosureCase part) {
        List<Designation> named = List.of(
                new Designation.Named(part.disclosure().recipient().id()), Designation.named("org-quite-other"));
        Limit limit = new Limit(
                more.random().nextInt(3) == 0 ? List.of(more.any(named)) : List.of(),
                more.random().nextBoolean()
                        ? List.of(more.any(consent.scope().orElseThrow().contents()))
                        : List.of(),
                more.random().nextInt(3) == 0
                        ? List.of(more.any(consent.scope().orElseThrow().purposes()))
                        : List.of());
        ZonedDateTime known = part.asOf().minusDays(2);
        return new Revocation(
                DocumentId.of("revocation-x"),
                consent.id(),
                more.random().nextInt(5) == 0 ? EntryForm.ORAL : EntryForm.WRITTEN,
                known.toLocalDate(),
                known,
                more.random().nextInt(4) == 0 ? List.of() : List.of(limit));
    }
}
