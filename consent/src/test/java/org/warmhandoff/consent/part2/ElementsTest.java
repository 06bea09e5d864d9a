package org.warmhandoff.consent.part2;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmhandoff.consent.Consent;
import org.warmhandoff.consent.Expiration;
import org.warmhandoff.consent.Incapacity;
import org.warmhandoff.consent.Purpose;
import org.warmhandoff.consent.PurposeDescription;
import org.warmhandoff.consent.Reading;
import org.warmhandoff.consent.Signature;
import org.warmhandoff.consent.StatedPurpose;
import org.warmhandoff.consent.file.DisclosureCase;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Outcome;
import org.warmhandoff.core.Words;
import org.warmhandoff.core.json.Documents;

/** The elements of a form are what a review finds, less what depends on the day. */
class ElementsTest {
    private static final LocalDate FAR = LocalDate.of(2999, 12, 31);
    private static final Set<String> OF_A_DAY =
            Set.of("2.31(a)(9)/signed-before", "2.31(a)/begun", "2.31(c)(1)/not-expired");
    private static final Consent FORM = Documents.read(CaseFiles.base("treatment.json"), DisclosureCase.class)
            .file()
            .consents()
            .get(0);

    static Stream<CaseFiles.Case> cases() {
        return CaseFiles.all().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void areWhatAReviewFindsButForItsDates(CaseFiles.Case c) {
        for (Consent form : c.asked().file().consents()) {
            // On a day after everything, all that was coded counts; only a condition that lasts until a day has then
            // ended.
            Consent open = form.withIncapacity(
                    form.incapacity().map(i -> new Incapacity(i.preventsActing(), Optional.<LocalDate>empty())));
            List<Reason> reviewed = Drawn.PART2.review(open, FAR).findings().stream()
                    .filter(r -> !OF_A_DAY.contains(r.rule().id()))
                    .toList();
            assertThat(ofTheForm(Drawn.PART2.reviewElements(open))).isEqualTo(reviewed);
        }
    }

    private static List<Reason> ofTheForm(ConsentReview review) {
        return review.findings().stream()
                .filter(r -> !r.rule().equals(Section2_31Use.PURPOSE_COVERED))
                .toList();
    }

    @Test
    void aFormThatHasEndedOrHasNotBegunStillHasItsElements() {
        LocalDate signed = FORM.signedOn().orElseThrow();
        Consent ended = FORM.withExpiration(new Expiration.OnDate(signed)).withBeginsOn(FAR);
        assertThat(Drawn.PART2.review(ended, signed.plusDays(1)).sufficient()).isEqualTo(Answer.NO);
        assertThat(Drawn.PART2.reviewElements(ended).sufficient()).isEqualTo(Answer.YES);
        assertThat(Drawn.PART2
                        .reviewElements(ended.withExpiration(Optional.empty()))
                        .sufficient())
                .isEqualTo(Answer.NO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-01-01", "2999-12-31"})
    void whetherAConditionStillLastsIsNotKnownOfAFormAlone(LocalDate until) {
        Consent byDirector = FORM.withSignatures(new Signature(
                        Signature.By.DIRECTOR,
                        Optional.of(Signature.PatientStatus.ADULT),
                        Answer.UNKNOWN,
                        Optional.empty()))
                .withIncapacity(new Incapacity(Answer.YES, Optional.of(until)))
                .withPurposes(described(Purpose.PAYMENT));
        assertThat(outcome(Drawn.PART2.reviewElements(byDirector), "2.15(a)(2)/director-payment-only"))
                .isEqualTo(Outcome.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(
            value = Purpose.class,
            names = {
                "TREATMENT",
                "PAYMENT",
                "HEALTH_CARE_OPERATIONS",
                "EMERGENCY_CARE",
                "EMPLOYMENT",
                "INSURANCE_OR_BENEFITS",
                "FUNDRAISING"
            })
    void aPurposeIsCoveredWhereItIsBothDescribedAndCoded(Purpose purpose) {
        Consent neither =
                FORM.withPurposes().withScope(FORM.scope().orElseThrow().withPurposes());
        Consent described = neither.withPurposes(described(purpose));
        Consent coded = neither.withScope(neither.scope().orElseThrow().withPurposes(StatedPurpose.of(purpose)));
        assertThat(covered(neither, purpose)).isEqualTo(Outcome.VIOLATED);
        assertThat(covered(described, purpose)).isEqualTo(Outcome.UNKNOWN);
        assertThat(covered(coded, purpose)).isEqualTo(Outcome.UNKNOWN);
        assertThat(covered(coded.withPurposes(described(purpose)), purpose)).isEqualTo(Outcome.SATISFIED);
        assertThat(covered(neither.withScope(Optional.empty()), purpose)).isEqualTo(Outcome.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(
            value = Purpose.class,
            names = {
                "OTHER_STATED",
                "CARE_COORDINATION_OTHER",
                "PROGRAM_INVESTIGATION",
                "PROCEEDING_AGAINST_PATIENT",
                "OTHER_PROCEEDING",
                "DEFENCE_IN_PATIENT_SUIT"
            })
    void aPurposeThatItsNameAloneDoesNotTellIsUnknownAtBest(Purpose purpose) {
        Consent both = FORM.withPurposes(described(purpose))
                .withScope(FORM.scope().orElseThrow().withPurposes(StatedPurpose.of(purpose)));
        assertThat(covered(both, purpose)).isEqualTo(Outcome.UNKNOWN);
        assertThat(covered(FORM, purpose)).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void everyPurposeThatIsNamedMustBeCovered() {
        assertThat(covered(FORM, Purpose.TREATMENT, Purpose.EMERGENCY_CARE)).isEqualTo(Outcome.SATISFIED);
        assertThat(covered(FORM, Purpose.TREATMENT, Purpose.PAYMENT)).isEqualTo(Outcome.VIOLATED);
        assertThat(covered(FORM)).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    /** What the form alone says of a purpose, a decision for a recipient that is bound by HIPAA says too. */
    @ParameterizedTest
    @MethodSource("cases")
    void aPurposeIsCoveredAsInADecision(CaseFiles.Case c) {
        DisclosureCase asked = c.asked();
        Act act = new Act(asked.disclosure(), asked.file(), asked.asOf());
        for (int p = 0; p < asked.disclosure().purposes().size(); p++) {
            Purpose purpose = asked.disclosure().purposes().get(p).is();
            boolean plain = purpose != Purpose.OTHER_STATED
                    && purpose != Purpose.CARE_COORDINATION_OTHER
                    && !purpose.aProceeding();
            for (Consent form : asked.file().consents()) {
                Reasons inUse = Reasons.ofUse(0, p, 0);
                Section2_31Use.covers(act.asked(0, p), form, Section2_33.pathway(act.asked(0, p), form), inUse);
                Outcome found = inUse.list().stream()
                        .filter(r -> r.rule().equals(Section2_31Use.PURPOSE_COVERED))
                        .map(Reason::outcome)
                        .findFirst()
                        .orElse(Outcome.SATISFIED);
                if (plain && act.scope(form).equals(form.scope())) {
                    assertThat(covered(form, purpose)).isEqualTo(found);
                } else {
                    assertThat(covered(form, purpose)).isNotEqualTo(Outcome.NOT_APPLICABLE);
                }
            }
        }
    }

    private static PurposeDescription described(Purpose purpose) {
        return new PurposeDescription(
                StatedPurpose.of(purpose), new Words("for this"), Reading.SUFFICIENT, Optional.empty());
    }

    private static Outcome covered(Consent form, Purpose... purposes) {
        return outcome(Drawn.PART2.reviewElements(form, purposes), "2.31(a)(5)/purpose-covered");
    }

    private static Outcome outcome(ConsentReview review, String rule) {
        return review.findings().stream()
                .filter(r -> r.rule().id().equals(rule))
                .findFirst()
                .orElseThrow()
                .outcome();
    }
}
