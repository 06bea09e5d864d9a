package org.warmhandoff.consent.part2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.warmhandoff.consent.Consent;
import org.warmhandoff.consent.Consent.MinorRule;
import org.warmhandoff.consent.ConsentScope;
import org.warmhandoff.consent.Designation;
import org.warmhandoff.consent.Disclosure;
import org.warmhandoff.consent.Draft;
import org.warmhandoff.consent.Expiration;
import org.warmhandoff.consent.InfoCategory;
import org.warmhandoff.consent.Item;
import org.warmhandoff.consent.Purpose;
import org.warmhandoff.consent.Reading;
import org.warmhandoff.consent.Signature.By;
import org.warmhandoff.consent.Signature.PatientStatus;
import org.warmhandoff.consent.StatedPurpose;
import org.warmhandoff.consent.file.PatientFile;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Capacity;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.InvalidValueException;
import org.warmhandoff.core.Outcome;
import org.warmhandoff.core.Party;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.Words;
import org.warmhandoff.core.json.Documents;

/** What a form must say: each special case by hand, and the list as a whole against the review that later reads the form. */
class RequirementsTest {
    private static final int DRAFTS = Drawn.INPUTS;
    private static final Expiration NONE =
            new Expiration.ByPhrase(Expiration.Phrase.NONE, Reading.NOT_JUDGED, Optional.empty());
    private static final Designation MERCY = Designation.named("org-mercy");
    private static final Designation A_CLASS =
            new Designation.ClassOf(DocumentId.of("class-1"), new Words("my hospitals"), Reading.NOT_JUDGED);
    private static final Set<String> ALWAYS = Set.of(
            "2.31(a)/written",
            "2.31(a)(1)/patient-named",
            "2.31(a)(2)/discloser-identified",
            "2.31(a)(3)/information-described",
            "2.31(a)(4)(i)/recipient-identified",
            "2.31(a)(5)/purpose-described",
            "2.31(a)(6)/revocation-right",
            "2.31(a)(6)/revocation-how",
            "2.31(a)(7)/expiration-stated",
            "2.31(a)(7)/event-relates",
            "2.31(a)(8)/signed",
            "2.31(a)(9)/signing-date");
    private static final String HIPAA = "2.31(a)(4)(iii)/hipaa-redisclosure-statement";
    private static final List<String> TPO_STATEMENTS =
            List.of(HIPAA, "2.31(a)(10)(i)/redisclosure-statement", "2.31(a)(10)(ii)/refusal-consequences");

    /** What no form settles: whether an event has occurred, and of the director's form what the recipient is. */
    private static final Set<String> NOT_THE_FORMS =
            Set.of("2.31(c)(1)/not-expired", "2.15(a)(2)/director-payment-only");

    private static ConsentScope scope(Designation to, InfoCategory what, Purpose... why) {
        return ConsentScope.builder()
                .readBy(PartyId.of("staff-1"))
                .readOn(WrittenForm.DAY)
                .addDiscloser(Designation.named("org-riverside"))
                .addRecipient(to)
                .addContent(what)
                .addAllPurposes(Arrays.stream(why).map(StatedPurpose::of).toList())
                .build();
    }

    private static Draft draft(Designation to, InfoCategory what, Purpose... why) {
        return Draft.builder()
                .scope(scope(to, what, why))
                .patientIs(PatientStatus.ADULT)
                .build();
    }

    private static Requirements.Form only(Draft draft) {
        Requirements requirements = Drawn.PART2.requirements(draft);
        assertThat(requirements.forms()).hasSize(1);
        return requirements.forms().get(0);
    }

    private static List<String> rules(Requirements.Form form) {
        return form.requirements().stream().map(r -> r.rule().id()).toList();
    }

    /** What is asked of a form beside what is asked of every form. */
    private static List<String> beside(Requirements.Form form) {
        assertThat(rules(form)).containsAll(ALWAYS);
        return rules(form).stream().filter(r -> !ALWAYS.contains(r)).toList();
    }

    private static List<ConsentWording> wording(Requirements.Form form, String rule) {
        return form.requirements().stream()
                .filter(r -> r.rule().id().equals(rule))
                .findFirst()
                .orElseThrow()
                .wording();
    }

    private static List<String> questions(Requirements.Form form) {
        return form.toFindOut().stream()
                .map(q -> q.rule().id() + " at " + q.facts())
                .toList();
    }

    @Test
    void forTreatmentThreeMoreStatementsAreAskedInTheOrderOfTheRegulation() {
        Requirements.Form form = only(draft(MERCY, InfoCategory.MEDICATIONS, Purpose.TREATMENT));
        assertThat(beside(form)).isEqualTo(TPO_STATEMENTS);
        List<String> catalogue = Part2.rules().stream().map(Part2Rule::id).toList();
        assertThat(rules(form).stream().map(catalogue::indexOf)).isSorted();
        assertThat(form.requirements().get(6).rule().id()).isEqualTo("2.31(a)(5)/purpose-described");
        assertThat(form.requirements().get(rules(form).indexOf(HIPAA)).covers().toString())
                .isEqualTo("[/scope/recipients/0, /scope/purposes/0]");
        assertThat(wording(form, HIPAA)).containsExactly(ConsentWording.HIPAA_REDISCLOSURE);
        assertThat(wording(form, "2.31(a)(7)/expiration-stated"))
                .containsExactly(ConsentWording.END_OF_THE_TREATMENT, ConsentWording.NONE);
        assertThat(questions(form))
                .containsExactly(
                        "2.31(a)(4)(ii)/no-intermediary at [/scope/recipients/0]", HIPAA + " at [/scope/recipients/0]");
    }

    @Test
    void forEmploymentNoneOfThemIsAndNoPhraseStandsForTheEnd() {
        Requirements.Form form = only(draft(MERCY, InfoCategory.ATTENDANCE, Purpose.EMPLOYMENT));
        assertThat(beside(form)).containsExactly("2.31(a)(7)/none-only-for-tpo");
        assertThat(wording(form, "2.31(a)(7)/expiration-stated")).isEmpty();
        assertThat(questions(form)).containsExactly("2.31(a)(4)(ii)/no-intermediary at [/scope/recipients/0]");
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void theEndNoneIsOfferedForTreatmentPaymentAndOperationsAlone(Purpose purpose) {
        if (Set.of(Purpose.CONDITION_MONITORING, Purpose.MULTIPLE_ENROLLMENT_CHECK, Purpose.PDMP_REPORT)
                .contains(purpose)) {
            assertThatThrownBy(() -> scope(MERCY, InfoCategory.MEDICATIONS, purpose))
                    .isInstanceOf(InvalidValueException.class);
            return;
        }
        Draft draft = draft(MERCY, InfoCategory.MEDICATIONS, purpose).withExpiration(NONE);
        Requirements.Form form = only(draft);
        assertThat(wording(form, "2.31(a)(7)/expiration-stated").contains(ConsentWording.NONE))
                .isEqualTo(purpose.countsAsTpo());
        assertThat(rules(form)).contains("2.31(a)(7)/none-only-for-tpo").doesNotContain("2.31(a)(7)/event-relates");
    }

    @Test
    void anEndThatIsSettledAsksNoMoreThanItsOwnRules() {
        Draft draft = draft(MERCY, InfoCategory.MEDICATIONS, Purpose.TREATMENT);
        assertThat(rules(only(draft.withExpiration(new Expiration.OnDate(LocalDate.of(2027, 5, 31))))))
                .contains("2.31(a)(7)/expiration-stated")
                .doesNotContain("2.31(a)(7)/event-relates", "2.31(a)(7)/none-only-for-tpo");
        Expiration treatment =
                new Expiration.ByPhrase(Expiration.Phrase.END_OF_TREATMENT, Reading.NOT_JUDGED, Optional.empty());
        assertThat(rules(only(draft.withExpiration(treatment)))).doesNotContain("2.31(a)(7)/event-relates");
        assertThat(rules(only(draft(MERCY, InfoCategory.MEDICATIONS, Purpose.TREATMENT, Purpose.EMPLOYMENT)
                        .withExpiration(treatment))))
                .contains("2.31(a)(7)/event-relates");
    }

    @Test
    void aClassOfRecipientsNeedsTheStatementWhoeverIsInIt() {
        Requirements.Form form = only(draft(A_CLASS, InfoCategory.MEDICATIONS, Purpose.PAYMENT));
        assertThat(beside(form)).isEqualTo(TPO_STATEMENTS);
        assertThat(questions(form)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"YES, true", "UNKNOWN, false", "NO, false"})
    void aSingleConsentMayUseThePhrasesForIt(Answer once, boolean phrases) {
        Draft draft = draft(
                A_CLASS, InfoCategory.MEDICATIONS, Purpose.TREATMENT, Purpose.PAYMENT, Purpose.HEALTH_CARE_OPERATIONS);
        Requirements.Form form = only(draft.withScope(draft.scope().withGivenOnceForAllFutureTpo(once)));
        assertThat(wording(form, "2.31(a)(4)(i)/recipient-identified"))
                .isEqualTo(phrases ? List.of(ConsentWording.RECIPIENTS_OF_SINGLE_CONSENT) : List.of());
        assertThat(wording(form, "2.31(a)(5)/purpose-described")
                        .contains(ConsentWording.FOR_TREATMENT_PAYMENT_AND_OPERATIONS))
                .isEqualTo(phrases);
        assertThat(questions(form).contains("2.33(a)(2)/single-tpo at [/scope/givenOnceForAllFutureTpo]"))
                .isEqualTo(once == Answer.UNKNOWN);
        Draft two = draft(A_CLASS, InfoCategory.MEDICATIONS, Purpose.TREATMENT, Purpose.PAYMENT);
        assertThat(questions(only(two.withScope(two.scope().withGivenOnceForAllFutureTpo(once)))))
                .isEqualTo(
                        once == Answer.YES
                                ? List.of("2.33(a)(2)/single-tpo at [/scope/purposes/0, /scope/purposes/1]")
                                : List.of());
        assertThat(wording(
                        only(two.withScope(two.scope().withGivenOnceForAllFutureTpo(once))),
                        "2.31(a)(5)/purpose-described"))
                .containsExactly(ConsentWording.AT_THE_REQUEST_OF_THE_PATIENT);
    }

    @Test
    void whatIsToBeSettledOfASingleConsentIsWhatIsMissing() {
        Draft all = draft(
                A_CLASS, InfoCategory.MEDICATIONS, Purpose.TREATMENT, Purpose.PAYMENT, Purpose.HEALTH_CARE_OPERATIONS);
        Draft two = draft(A_CLASS, InfoCategory.MEDICATIONS, Purpose.TREATMENT, Purpose.PAYMENT);
        assertThat(only(all).toFindOut())
                .extracting(q -> q.ask().what())
                .containsExactly("settle whether it is given once for all future treatment, payment and health care"
                        + " operations");
        assertThat(only(two.withScope(two.scope().withGivenOnceForAllFutureTpo(Answer.YES)))
                        .toFindOut())
                .extracting(q -> q.ask().what())
                .containsExactly("name treatment, payment and health care operations, all three, or do not give it once"
                        + " for all future such uses");
    }

    @Test
    void anIntermediaryIsNamedAndItsParticipantsIdentified() {
        Designation named = new Designation.Intermediary(PartyId.of("org-exchange"), List.of(MERCY), Answer.UNKNOWN);
        Designation designated =
                new Designation.Intermediary(PartyId.of("org-exchange"), List.of(A_CLASS), Answer.UNKNOWN);
        for (Designation through : List.of(named, designated)) {
            Requirements.Form form = only(draft(through, InfoCategory.MEDICATIONS, Purpose.EMPLOYMENT));
            assertThat(beside(form))
                    .containsExactly(
                            "2.31(a)(4)(ii)/intermediary-named",
                            "2.31(a)(4)(ii)/participants-identified",
                            "2.31(a)(7)/none-only-for-tpo");
            assertThat(form.requirements().get(5).covers().toString()).isEqualTo("[/scope/recipients/0]");
        }
    }

    private static String covers(Requirements.Form form) {
        return form.requirements().stream()
                .filter(r -> !r.covers().isEmpty())
                .map(r -> r.rule().id() + " " + r.covers())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aRequirementSaysForWhatOfTheDraftItIsAsked() {
        Draft draft = draft(
                MERCY,
                InfoCategory.MEDICATIONS,
                Purpose.TREATMENT,
                Purpose.FUNDRAISING,
                Purpose.EMPLOYMENT,
                Purpose.PROGRAM_INVESTIGATION);
        Requirements forms = Drawn.PART2.requirements(draft.withScope(draft.scope()
                .withRecipients(
                        MERCY, new Designation.Intermediary(PartyId.of("org-exchange"), List.of(MERCY), Answer.UNKNOWN))
                .withContents(InfoCategory.MEDICATIONS, InfoCategory.COUNSELING_NOTES)));
        assertThat(forms.forms()).hasSize(4);
        assertThat(covers(forms.forms().get(0))).isEqualTo("""
                2.31(a)(2)/discloser-identified [/scope/disclosers/0]
                2.31(a)(3)/information-described [/scope/contents/0]
                2.31(a)(4)(i)/recipient-identified [/scope/recipients/0, /scope/recipients/1]
                2.31(a)(4)(ii)/intermediary-named [/scope/recipients/1]
                2.31(a)(4)(ii)/participants-identified [/scope/recipients/1]
                2.31(a)(4)(iii)/hipaa-redisclosure-statement [/scope/recipients/0, /scope/recipients/1, /scope/purposes/0, /scope/purposes/1]
                2.31(a)(5)/purpose-described [/scope/purposes/0, /scope/purposes/1, /scope/purposes/2]
                2.31(a)(5)(iii)/fundraising-opt-out [/scope/purposes/1]
                2.31(a)(7)/none-only-for-tpo [/scope/purposes/2]
                2.31(a)(10)(i)/redisclosure-statement [/scope/purposes/0, /scope/purposes/1]
                2.31(a)(10)(ii)/refusal-consequences [/scope/purposes/0, /scope/purposes/1]""");
        assertThat(covers(forms.forms().get(1)))
                .contains("2.31(d)/proceedings-separate [/scope/purposes/3]", "described [/scope/purposes/3]");
        assertThat(covers(forms.forms().get(2)))
                .contains(
                        "2.31(a)(3)/information-described [/scope/contents/1]",
                        "2.31(b)(2)/notes-not-combined [/scope/contents/1]",
                        "2.31(b)(3)/notes-not-conditioned [/scope/contents/1]");
    }

    @Test
    void counselingNotesStandOnAFormOfTheirOwn() {
        Draft draft = draft(MERCY, InfoCategory.MEDICATIONS, Purpose.TREATMENT);
        Requirements two = Drawn.PART2.requirements(
                draft.withScope(draft.scope().withContents(InfoCategory.COUNSELING_NOTES, InfoCategory.MEDICATIONS)));
        assertThat(two.forms()).hasSize(2);
        assertThat(two.forms().get(0).contents().toString()).isEqualTo("[/scope/contents/1]");
        assertThat(beside(two.forms().get(0))).isEqualTo(TPO_STATEMENTS);
        assertThat(two.forms().get(1).contents().toString()).isEqualTo("[/scope/contents/0]");
        assertThat(beside(two.forms().get(1)))
                .containsExactly(
                        HIPAA,
                        "2.31(a)(10)(i)/redisclosure-statement",
                        "2.31(a)(10)(ii)/refusal-consequences",
                        "2.31(b)(2)/notes-not-combined",
                        "2.31(b)(3)/notes-not-conditioned");
        assertThat(questions(two.forms().get(1))).contains("2.31(b)(3)/notes-not-conditioned at [/scope/contents/0]");
    }

    @Test
    void aProceedingStandsOnAFormOfItsOwnAndSeveralMattersOnOne() {
        Requirements two = Drawn.PART2.requirements(draft(
                MERCY,
                InfoCategory.ATTENDANCE,
                Purpose.OTHER_PROCEEDING,
                Purpose.TREATMENT,
                Purpose.PROCEEDING_AGAINST_PATIENT));
        assertThat(two.forms()).hasSize(2);
        assertThat(two.forms().get(0).purposes().toString()).isEqualTo("[/scope/purposes/1]");
        assertThat(two.forms().get(1).purposes().toString()).isEqualTo("[/scope/purposes/0, /scope/purposes/2]");
        assertThat(beside(two.forms().get(1)))
                .containsExactly("2.31(a)(7)/none-only-for-tpo", "2.31(d)/proceedings-separate");
        assertThat(questions(two.forms().get(1)))
                .contains("2.31(a)(5)/purpose-covered at [/scope/purposes/0, /scope/purposes/2]");
    }

    @Test
    void notesAndOthersForAProceedingAndAnotherPurposeAreFourForms() {
        Draft draft = draft(MERCY, InfoCategory.ATTENDANCE, Purpose.TREATMENT, Purpose.DEFENCE_IN_PATIENT_SUIT);
        assertThat(Drawn.PART2
                        .requirements(draft.withScope(
                                draft.scope().withContents(InfoCategory.COUNSELING_NOTES, InfoCategory.ATTENDANCE)))
                        .forms())
                .extracting(f -> f.contents() + " " + f.purposes())
                .containsExactly(
                        "[/scope/contents/1] [/scope/purposes/0]",
                        "[/scope/contents/1] [/scope/purposes/1]",
                        "[/scope/contents/0] [/scope/purposes/0]",
                        "[/scope/contents/0] [/scope/purposes/1]");
    }

    @Test
    void fundraisingMayStandWithTreatmentButNeedsItsStatementAndAChanceToOptOut() {
        Requirements.Form form =
                only(draft(A_CLASS, InfoCategory.IDENTITY_AND_CONTACT, Purpose.TREATMENT, Purpose.FUNDRAISING));
        assertThat(beside(form))
                .containsExactly(
                        HIPAA,
                        "2.31(a)(5)(iii)/fundraising-opt-out",
                        "2.31(a)(10)(i)/redisclosure-statement",
                        "2.31(a)(10)(ii)/refusal-consequences");
        assertThat(questions(form))
                .containsExactly("2.22(b)(1)(iii)(B)/chance-to-opt-out-first at [/scope/purposes/1]");
    }

    @ParameterizedTest
    @CsvSource({
        "MINOR_ALONE, 2.14(a)/minor-alone-signs",
        "BOTH, 2.14(b)(1)/minor-and-parent-sign",
        ", 2.14(a)/minor-alone-signs 2.14(b)(1)/minor-and-parent-sign"
    })
    void whoSignsForAMinorHangsOnTheStatesRule(MinorRule rule, String rules) {
        Requirements.Form form = only(draft(A_CLASS, InfoCategory.ATTENDANCE, Purpose.EMPLOYMENT)
                .withPatientIs(PatientStatus.MINOR)
                .withMinorRule(Optional.ofNullable(rule)));
        assertThat(beside(form).stream().filter(r -> r.startsWith("2.14")).collect(Collectors.joining(" ")))
                .isEqualTo(rules);
        assertThat(questions(form))
                .isEqualTo(rule == null ? List.of("2.14(a)/minor-alone-signs at [/minorRule]") : List.of());
    }

    @ParameterizedTest
    @CsvSource({"ADJUDICATED, 2.15(a)(1)/representative-signs", "DECEASED, 2.15(b)(2)/representative-of-deceased-signs"
    })
    void aRepresentativeOfShownAuthoritySigns(PatientStatus is, String rule) {
        Requirements.Form form =
                only(draft(A_CLASS, InfoCategory.ATTENDANCE, Purpose.EMPLOYMENT).withPatientIs(is));
        assertThat(beside(form)).containsExactly("2.31(a)(7)/none-only-for-tpo", rule);
        assertThat(questions(form)).containsExactly(rule + " at [/patientIs]");
        assertThat(wording(form, "2.31(a)(5)/purpose-described")).isEmpty();
    }

    @Test
    void whatThePatientIsMustBeKnownToSayWhoSigns() {
        Requirements.Form form =
                only(draft(A_CLASS, InfoCategory.ATTENDANCE, Purpose.EMPLOYMENT).withPatientIs(Optional.empty()));
        assertThat(questions(form)).containsExactly("2.31(a)(8)/signed at [/patientIs]");
    }

    @Test
    void theDirectorSignsForPaymentAloneAndOnlyForAnAdult() {
        Draft draft = draft(A_CLASS, InfoCategory.BILLING, Purpose.TREATMENT, Purpose.PAYMENT)
                .withSigner(By.DIRECTOR);
        Requirements two = Drawn.PART2.requirements(draft);
        assertThat(two.forms()).hasSize(2);
        Requirements.Form payment = two.forms().get(0);
        assertThat(payment.purposes().toString()).isEqualTo("[/scope/purposes/1]");
        assertThat(rules(payment)).contains("2.15(a)(2)/director-payment-only");
        assertThat(questions(payment)).containsExactly("2.15(a)(2)/director-payment-only at [/signer]");
        assertThat(wording(payment, "2.31(a)(5)/purpose-described")).isEmpty();
        assertThat(rules(two.forms().get(1))).doesNotContain("2.15(a)(2)/director-payment-only");
        for (PatientStatus is : List.of(PatientStatus.MINOR, PatientStatus.ADJUDICATED, PatientStatus.DECEASED)) {
            assertThat(rules(only(draft.withPatientIs(is)))).doesNotContain("2.15(a)(2)/director-payment-only");
        }
        assertThat(rules(only(draft.withSigner(By.REPRESENTATIVE)))).doesNotContain("2.15(a)(2)/director-payment-only");
    }

    @Test
    void aDraftNamesSomethingOfEachKind() {
        ConsentScope scope = scope(MERCY, InfoCategory.ATTENDANCE, Purpose.TREATMENT);
        Draft.Builder draft = Draft.builder()
                .scope(scope.withDisclosers()
                        .withRecipients()
                        .withContents(List.of())
                        .withPurposes());
        assertThatThrownBy(draft::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContainingAll("scope.disclosers", "scope.recipients", "scope.contents", "scope.purposes");
    }

    @Test
    void theRecordCarriesPointersCitationsAndWordingAndNoPartyOfTheDraft() {
        String written = Documents.write(Drawn.PART2
                .requirements(draft(MERCY, InfoCategory.MEDICATIONS, Purpose.TREATMENT))
                .record());
        assertThat(written)
                .contains(
                        "\"citation\": \"2.31(a)(4)(iii)\"",
                        "/scope/recipients/0",
                        "may be redisclosed in accordance with the permissions contained in the HIPAA regulations")
                .doesNotContain("org-", "staff-1");
    }

    @Test
    void aFormMadeOfAllThatIsListedSufficesAndWithoutAnyOneOfItTheReviewNamesThatRule() {
        Random random = new Random(11);
        Map<String, Integer> leftOut = new TreeMap<>();
        Map<Integer, Integer> forms = new TreeMap<>();
        for (int n = 0; n < DRAFTS; n++) {
            Draft draft = drawn(random);
            Requirements requirements = Drawn.PART2.requirements(draft);
            forms.merge(requirements.forms().size(), 1, Integer::sum);
            try {
                everyPartStandsOnOneForm(draft, requirements);
                for (Requirements.Form form : requirements.forms()) {
                    holds(draft, form, leftOut);
                }
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("draft " + n + "\n" + Documents.write(draft), e);
            }
        }
        System.out.println("requirements: forms " + forms + ", left out " + leftOut);
        Set<String> asked = new HashSet<>();
        Stream.of(
                        Section2_31.RULES,
                        Section2_31Terms.RULES,
                        Section2_14.RULES,
                        Section2_15.RULES,
                        Section2_31Apart.RULES)
                .flatMap(List::stream)
                .filter(r -> r.effect() != Effect.ADVISES)
                .forEach(r -> asked.add(r.id()));
        assertThat(leftOut.keySet()).isEqualTo(asked);
        assertThat(leftOut.values()).allMatch(times -> times > DRAFTS / 50);
        assertThat(forms).containsKeys(1, 2, 3, 4);
    }

    private static void everyPartStandsOnOneForm(Draft draft, Requirements requirements) {
        List<String> parts = new ArrayList<>();
        requirements
                .forms()
                .forEach(f -> f.contents().forEach(c -> f.purposes().forEach(p -> parts.add(c + " for " + p))));
        assertThat(parts)
                .doesNotHaveDuplicates()
                .hasSize(draft.scope().contents().size()
                        * draft.scope().purposes().size());
    }

    private static void holds(Draft draft, Requirements.Form asked, Map<String, Integer> leftOut) {
        Consent complete = WrittenForm.complete(draft, asked);
        ConsentReview review = Drawn.PART2.review(complete, WrittenForm.DAY);
        Set<String> open = named(review);
        assertThat(review.failures()).as("failures of the complete form").isEmpty();
        assertThat(open).as("questions of the complete form").isEqualTo(notTheForms(complete, asked));
        assertThat(rules(asked)).containsAll(applicable(review));
        for (Requirements.Requirement r : asked.requirements()) {
            Consent without = WrittenForm.without(r.rule(), draft, complete);
            leftOut.merge(r.rule().id(), 1, Integer::sum);
            if (r.rule().equals(Section2_31.INTERMEDIARY_NAMED)) {
                // By itself a form names each intermediary that it names; one that it does not name shows in a use.
                assertThat(askedByAnIntermediary(draft, without))
                        .contains(r.rule().id());
            } else {
                Set<String> named = named(Drawn.PART2.review(without, WrittenForm.DAY));
                named.removeIf(
                        id -> NOT_THE_FORMS.contains(id) && !id.equals(r.rule().id()));
                if (r.rule().equals(Section2_14.MINOR_ALONE_SIGNS)) {
                    // A form that the minor did not sign fails as unsigned too, and where nobody knows the rule by
                    // both.
                    assertThat(named)
                            .contains(r.rule().id())
                            .isSubsetOf(r.rule().id(), "2.31(a)(8)/signed", "2.14(b)(1)/minor-and-parent-sign");
                } else {
                    assertThat(named)
                            .as("without " + r.rule())
                            .containsExactly(r.rule().id());
                }
            }
        }
    }

    private static Set<String> notTheForms(Consent complete, Requirements.Form asked) {
        Expiration end = complete.expiration().orElseThrow();
        boolean date = end instanceof Expiration.OnDate || end.equals(NONE);
        Set<String> open = new HashSet<>(NOT_THE_FORMS);
        if (date) {
            open.remove(Section2_31Use.NOT_EXPIRED.id());
        }
        open.retainAll(Stream.concat(rules(asked).stream(), Stream.of(Section2_31Use.NOT_EXPIRED.id()))
                .toList());
        return open;
    }

    private static Set<String> named(ConsentReview review) {
        return Stream.concat(review.failures().stream(), review.openQuestions().stream())
                .map(r -> r.rule().id())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static List<String> applicable(ConsentReview review) {
        Set<String> ofTheDay = Section2_31Use.RULES.stream().map(Part2Rule::id).collect(Collectors.toSet());
        return review.findings().stream()
                .filter(r -> r.outcome() != Outcome.NOT_APPLICABLE)
                .map(r -> r.rule().id())
                .filter(id -> !ofTheDay.contains(id))
                .toList();
    }

    private static List<String> askedByAnIntermediary(Draft draft, Consent form) {
        PartyId exchange = draft.scope().recipients().stream()
                .flatMap(d -> d instanceof Designation.Intermediary i ? Stream.of(i.intermediary()) : Stream.empty())
                .findFirst()
                .orElseThrow();
        Disclosure ask = Disclosure.builder()
                .holder(Party.part2Program("org-riverside", "Riverside Recovery"))
                .recipient(Party.of(exchange.value(), "Exchange", Capacity.INTERMEDIARY))
                .addPurpose(form.purposes().get(0).of())
                .addItem(Item.of(form.scope().orElseThrow().contents().get(0)))
                .build();
        PatientFile file = PatientFile.of(form.patient(), PartyId.of("org-riverside"))
                .with(form)
                .reviewed(WrittenForm.DAY);
        Decision decision =
                Drawn.PART2.decide(ask, file, WrittenForm.DAY.atTime(10, 0).atZone(ZoneOffset.UTC));
        assertThat(decision.is()).isEqualTo(Decision.Word.DENIED);
        return CaseFilesTest.unmet(decision).stream()
                .flatMap(u -> u.reasons().stream())
                .filter(r -> r.outcome() == Outcome.VIOLATED)
                .map(r -> r.rule().id())
                .toList();
    }

    private static Draft drawn(Random random) {
        return Draft.builder()
                .scope(ConsentScope.builder()
                        .readBy(PartyId.of("staff-1"))
                        .readOn(WrittenForm.DAY)
                        .addDiscloser(Designation.named("org-riverside"))
                        .addAllRecipients(recipients(random))
                        .addAllContents(some(random, Arrays.asList(InfoCategory.values())))
                        .addAllPurposes(some(random, purposes()))
                        .givenOnceForAllFutureTpo(any(random, Answer.values()))
                        .build())
                .patientIs(sometimes(random, any(random, PatientStatus.values())))
                .minorRule(sometimes(random, any(random, MinorRule.values())))
                .signer(sometimes(random, random.nextBoolean() ? By.DIRECTOR : any(random, By.values())))
                .expiration(sometimes(random, end(random)))
                .build();
    }

    private static Expiration end(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> new Expiration.OnDate(WrittenForm.DAY.plusDays(random.nextInt(400)));
            case 1 -> new Expiration.OnEvent(new Words("when I leave"), any(random, Answer.values()), Optional.empty());
            case 2 -> NONE;
            default ->
                new Expiration.ByPhrase(
                        Expiration.Phrase.END_OF_TREATMENT, any(random, Reading.values()), Optional.empty());
        };
    }

    private static List<StatedPurpose> purposes() {
        return Arrays.stream(Purpose.values())
                .filter(p -> !Set.of(
                                Purpose.CONDITION_MONITORING, Purpose.MULTIPLE_ENROLLMENT_CHECK, Purpose.PDMP_REPORT)
                        .contains(p))
                .map(p -> new StatedPurpose(
                        p,
                        p == Purpose.OTHER_STATED ? Optional.of(DocumentId.of("purpose-1")) : Optional.empty(),
                        p == Purpose.OTHER_PROCEEDING ? Optional.of(DocumentId.of("matter-1")) : Optional.empty(),
                        Optional.empty()))
                .toList();
    }

    private static List<Designation> recipients(Random random) {
        List<Designation> all = new ArrayList<>();
        int many = 1 + random.nextInt(2);
        for (int i = 0; i < many; i++) {
            all.add(
                    switch (random.nextInt(5)) {
                        case 0, 1 -> Designation.named("org-" + i);
                        case 2 -> aClass(random, "class-" + i);
                        case 3 ->
                            new Designation.Intermediary(
                                    PartyId.of("org-exchange-" + i),
                                    List.of(aClass(random, "class-" + i)),
                                    any(random, Answer.values()));
                        default ->
                            new Designation.Intermediary(
                                    PartyId.of("org-exchange-" + i),
                                    random.nextBoolean() ? List.of() : List.of(MERCY),
                                    any(random, Answer.values()));
                    });
        }
        return all;
    }

    private static Designation aClass(Random random, String id) {
        return new Designation.ClassOf(DocumentId.of(id), new Words("my hospitals"), any(random, Reading.values()));
    }

    private static <T> T any(Random random, T[] of) {
        return of[random.nextInt(of.length)];
    }

    private static <T> Optional<T> sometimes(Random random, T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private static <T> List<T> some(Random random, List<T> of) {
        List<T> all = new ArrayList<>(of);
        Collections.shuffle(all, random);
        return all.subList(0, 1 + random.nextInt(4));
    }
}
