package org.warmhandoff.consent.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmhandoff.consent.constraint.Providers.found;
import static org.warmhandoff.consent.constraint.Providers.paths;
import static org.warmhandoff.consent.constraint.Providers.rules;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmhandoff.consent.Consent;
import org.warmhandoff.consent.Purpose;
import org.warmhandoff.consent.PurposeDescription;
import org.warmhandoff.consent.Reading;
import org.warmhandoff.consent.Statements;
import org.warmhandoff.consent.constraint.Providers.Found;
import org.warmhandoff.consent.file.DisclosureCase;
import org.warmhandoff.consent.part2.CaseFiles;
import org.warmhandoff.consent.part2.ConsentReview;
import org.warmhandoff.consent.part2.Decision;
import org.warmhandoff.consent.part2.Denied;
import org.warmhandoff.consent.part2.Effect;
import org.warmhandoff.consent.part2.NotCovered;
import org.warmhandoff.consent.part2.Part2;
import org.warmhandoff.consent.part2.Reason;
import org.warmhandoff.consent.part2.Undetermined;
import org.warmhandoff.consent.part2.Unmet;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.json.Documents;

/** A provider reports the rules and places that {@link Part2} reports, under the name that the host gave. */
class ConstraintTest {
    private static final Part2 PART2 = Part2.edition2024();
    private static final Validator VALIDATOR = Providers.validator(Providers.configuration());
    private static final DisclosureCase PERMITTED =
            Documents.read(CaseFiles.base("treatment.json"), DisclosureCase.class);
    private static final Consent FORM = PERMITTED.file().consents().get(0);
    /** It lacks two things, and of a third nobody knows whether it is there. */
    private static final Consent DEFICIENT = FORM.withExpiration(Optional.empty())
            .withSignatures()
            .withStatements(
                    new Statements(Answer.YES, Answer.UNKNOWN, Answer.YES, Answer.YES, Answer.YES, Answer.UNKNOWN));

    private static final Set<Found> ITS_FAULTS = Set.of(
            new Found("2.31(a)(7)/expiration-stated", "form.expiration"),
            new Found("2.31(a)(8)/signed", "form.signatures"),
            new Found("2.31(a)(6)/revocation-how", "form.statements.revocationHow"));

    interface Filing {}

    interface Sending {}

    /** A host's own constraint that is made of ours and another. */
    @NotNull
    @SufficientConsent
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = {})
    @interface HandedIn {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    record Composed(@HandedIn @Nullable Consent form) {}

    record Filed(@SufficientConsent @Nullable Consent form) {}

    record ShareRequest(
            @SufficientConsent(purpose = Purpose.TREATMENT) Consent form) {}

    record Billing(
            @SufficientConsent(purpose = {Purpose.TREATMENT, Purpose.PAYMENT})
            Consent form) {}

    record Sent(@PermittedDisclosure @Nullable DisclosureCase asked) {}

    record SentUnderHipaa(
            @PermittedDisclosure(allowNotCovered = true) DisclosureCase asked) {}

    record Batch(
            @Valid Filed first,
            List<@SufficientConsent Consent> forms,
            Map<String, @SufficientConsent Consent> byDesk) {}

    record Perhaps(Optional<@SufficientConsent Consent> form) {}

    record Steps(
            @SufficientConsent(groups = Filing.class) Consent form,
            @PermittedDisclosure(groups = Sending.class) DisclosureCase asked) {}

    record Worded(
            @SufficientConsent(message = "please look at the form again")
            Consent form) {}

    record Twice(
            @SufficientConsent(groups = Filing.class, purpose = Purpose.TREATMENT)
            @SufficientConsent(groups = Sending.class, purpose = Purpose.PAYMENT)
            Consent form) {}

    /** Desk at which a form is handed in. */
    static class Desk {
        void file(@SufficientConsent Consent form) {}

        @SufficientConsent
        Consent fetch() {
            return DEFICIENT;
        }
    }

    static Stream<CaseFiles.Case> cases() {
        return CaseFiles.all().stream();
    }

    static Stream<CaseFiles.Case> notCovered() {
        return cases().filter(c -> c.expect().get("answer").asText().equals("NOT_COVERED"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyCaseHasTheRulesAndPlacesOfItsDecision(CaseFiles.Case c) {
        Decision decision = PART2.decide(c.asked());
        List<Unmet> unmet = decision.fold(p -> List.of(), Denied::reasons, Undetermined::reasons, NotCovered::reasons);
        Set<Found> expected = Providers.expected(
                unmet.stream()
                        .flatMap(u -> u.reasons().stream())
                        .filter(r -> r.rule().effect() != Effect.ADVISES),
                "asked.");
        Set<? extends ConstraintViolation<?>> violations = VALIDATOR.validate(new Sent(c.asked()));
        assertThat(found(violations)).isEqualTo(expected);
        assertThat(violations.isEmpty()).isEqualTo(decision.permits());

        Set<String> said = new HashSet<>(c.expected("violated"));
        said.addAll(c.expected("unknown"));
        said.removeIf(rule -> Providers.rule(rule).effect() == Effect.ADVISES);
        assertThat(rules(violations)).isEqualTo(said);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyFormHasTheRulesAndPlacesOfItsReview(CaseFiles.Case c) {
        for (Consent form : c.asked().file().consents()) {
            ConsentReview review = PART2.reviewElements(form);
            Set<Found> expected = Providers.expected(
                    Stream.concat(review.failures().stream(), review.openQuestions().stream()), "form.");
            Set<? extends ConstraintViolation<?>> violations = VALIDATOR.validate(new Filed(form));
            assertThat(found(violations)).isEqualTo(expected);
            assertThat(violations.isEmpty()).isEqualTo(review.sufficient() == Answer.YES);
        }
    }

    @Test
    void whatSufficesAndWhatIsAbsentIsValid() {
        assertThat(VALIDATOR.validate(new Filed(FORM))).isEmpty();
        assertThat(VALIDATOR.validate(new ShareRequest(FORM))).isEmpty();
        assertThat(VALIDATOR.validate(new Sent(PERMITTED))).isEmpty();
        assertThat(VALIDATOR.validate(new Filed(null))).isEmpty();
        assertThat(VALIDATOR.validate(new Sent(null))).isEmpty();
    }

    @Test
    void whatIsMissingAndWhatIsUnknownIsAViolationOfItsOwnAtItsPlace() {
        Set<ConstraintViolation<Filed>> violations = VALIDATOR.validate(new Filed(DEFICIENT));
        assertThat(found(violations)).isEqualTo(ITS_FAULTS);
        assertThat(violations)
                .extracting(ConstraintViolation::getMessage)
                .containsExactlyInAnyOrder(
                        "2.31(a)(7)/expiration-stated VIOLATED, voids the consent: The form states a date, an event or a"
                                + " sufficient phrase for its end (42 CFR 2.31(a)(7))",
                        "2.31(a)(8)/signed VIOLATED, voids the consent: The patient signed, or whoever 2.14 or 2.15 lets sign"
                                + " (42 CFR 2.31(a)(8))",
                        "2.31(a)(6)/revocation-how UNKNOWN: The form says how the patient may revoke (42 CFR 2.31(a)(6))");
    }

    @Test
    void aHostsConstraintMayBeMadeOfIt() {
        assertThat(found(VALIDATOR.validate(new Composed(DEFICIENT)))).isEqualTo(ITS_FAULTS);
        assertThat(VALIDATOR.validate(new Composed(FORM))).isEmpty();
        assertThat(VALIDATOR.validate(new Composed(null)))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("must not be null");
    }

    @Test
    void adviceIsNoViolation() {
        Consent older = FORM.withSignedOn(LocalDate.of(2024, 4, 15));
        assertThat(PART2.reviewElements(older).findings())
                .extracting(Reason::toString)
                .contains("2.31(a)/older-form VIOLATED [/signedOn]");
        assertThat(VALIDATOR.validate(new Filed(older))).isEmpty();
    }

    @Test
    void aFormForAnotherPurposeIsSufficientButNotForThisOne() {
        assertThat(found(VALIDATOR.validate(new Billing(FORM))))
                .containsExactly(new Found("2.31(a)(5)/purpose-covered", "form.scope.purposes"));
    }

    @ParameterizedTest
    @MethodSource("notCovered")
    void whatPart2DoesNotRestrictIsValidOnlyWhereTheHostSaysSo(CaseFiles.Case c) {
        assertThat(VALIDATOR.validate(new Sent(c.asked())))
                .isNotEmpty()
                .extracting(ConstraintViolation::getMessage)
                .allMatch(m -> m.contains("VIOLATED, leaves the record uncovered: "));
        assertThat(VALIDATOR.validate(new SentUnderHipaa(c.asked()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void allowingWhatIsNotCoveredAllowsNothingElse(CaseFiles.Case c) {
        String answer = c.expect().get("answer").asText();
        assertThat(VALIDATOR.validate(new SentUnderHipaa(c.asked())).isEmpty())
                .isEqualTo(answer.equals("PERMITTED") || answer.equals("NOT_COVERED"));
    }

    @Test
    void aHostThatCascadesOrHoldsManyHasThemAllByPlace() {
        Batch batch = new Batch(new Filed(DEFICIENT), List.of(FORM, DEFICIENT), Map.of("desk-1", DEFICIENT));
        assertThat(paths(VALIDATOR.validate(batch)))
                .containsExactlyInAnyOrder(
                        "first.form.expiration",
                        "first.form.signatures",
                        "first.form.statements.revocationHow",
                        "forms[1].<list element>.expiration",
                        "forms[1].<list element>.signatures",
                        "forms[1].<list element>.statements.revocationHow",
                        "byDesk[desk-1].<map value>.expiration",
                        "byDesk[desk-1].<map value>.signatures",
                        "byDesk[desk-1].<map value>.statements.revocationHow");
        assertThat(found(VALIDATOR.validate(new Perhaps(Optional.of(DEFICIENT)))))
                .isEqualTo(ITS_FAULTS);
        assertThat(VALIDATOR.validate(new Perhaps(Optional.empty()))).isEmpty();
    }

    @Test
    void placesInsideAListAreCounted() {
        DisclosureCase notes = CaseFiles.all().stream()
                .filter(c ->
                        c.name().startsWith("2.31(b)(1): a counseling note does not go on a consent for treatment"))
                .findFirst()
                .orElseThrow()
                .asked();
        assertThat(paths(VALIDATOR.validate(new Sent(notes))))
                .contains("asked.disclosure.items[2].category", "asked.file.consents[0].scope.contents");
        Consent vague = FORM.withPurposes(new PurposeDescription(
                FORM.purposes().get(0).of(), FORM.purposes().get(0).words(), Reading.TOO_VAGUE, Optional.empty()));
        assertThat(paths(VALIDATOR.validate(new Filed(vague)))).containsExactly("form.purposes[0]");
    }

    @Test
    void aMethodIsHeldToItByParameterAndByResult() throws NoSuchMethodException {
        Desk desk = new Desk();
        assertThat(paths(VALIDATOR
                        .forExecutables()
                        .validateParameters(
                                desk, Desk.class.getDeclaredMethod("file", Consent.class), new Object[] {DEFICIENT})))
                .containsExactlyInAnyOrder(
                        "file.form.expiration", "file.form.signatures", "file.form.statements.revocationHow");
        assertThat(paths(VALIDATOR
                        .forExecutables()
                        .validateReturnValue(desk, Desk.class.getDeclaredMethod("fetch"), DEFICIENT)))
                .contains("fetch.<return value>.expiration");
    }

    /** Our own records carry no constraint; a host may put one on them by mapping. */
    @Test
    void aRecordOfOursIsHeldToItWhereTheHostMapsIt() {
        HibernateValidatorConfiguration configuration = Providers.configuration();
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.type(Consent.class).constraint(new GenericConstraintDef<>(SufficientConsent.class));
        mapping.type(DisclosureCase.class).constraint(new GenericConstraintDef<>(PermittedDisclosure.class));
        Validator mapped = Providers.validator(configuration.addMapping(mapping));
        assertThat(mapped.validate(FORM)).isEmpty();
        assertThat(paths(mapped.validate(DEFICIENT)))
                .containsExactlyInAnyOrder("expiration", "signatures", "statements.revocationHow");
        assertThat(mapped.validate(PERMITTED)).isEmpty();
        DisclosureCase unreviewed = new DisclosureCase(
                PERMITTED.asOf(), PERMITTED.disclosure(), PERMITTED.file().withReviewedOn(Optional.empty()));
        assertThat(paths(mapped.validate(unreviewed))).contains("file.reviewedOn");
        assertThat(VALIDATOR.validate(DEFICIENT)).isEmpty();
    }

    @Test
    void itIsAskedInItsGroupsOnly() {
        Consent other = FORM.withId(DocumentId.of("consent-9")).withSignatures();
        DisclosureCase none = new DisclosureCase(
                PERMITTED.asOf(), PERMITTED.disclosure(), PERMITTED.file().withConsents());
        Steps steps = new Steps(other, none);
        assertThat(VALIDATOR.validate(steps)).isEmpty();
        assertThat(paths(VALIDATOR.validate(steps, Filing.class))).containsExactly("form.signatures");
        assertThat(paths(VALIDATOR.validate(steps, Sending.class))).containsExactly("asked.file.consents");
        assertThat(VALIDATOR.validate(new Twice(FORM), Filing.class)).isEmpty();
        assertThat(paths(VALIDATOR.validate(new Twice(FORM), Sending.class))).containsExactly("form.scope.purposes");
    }

    @Test
    void aHostsOwnMessageStandsAtEveryPlace() {
        Set<ConstraintViolation<Worded>> violations = VALIDATOR.validate(new Worded(DEFICIENT));
        assertThat(violations)
                .hasSize(3)
                .extracting(ConstraintViolation::getMessage)
                .containsOnly("please look at the form again");
        assertThat(paths(violations)).contains("form.expiration");
    }
}
