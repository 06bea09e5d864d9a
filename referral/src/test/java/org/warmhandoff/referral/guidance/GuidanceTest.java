package org.warmhandoff.referral.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Outcome;
import org.warmhandoff.core.care.Medication;
import org.warmhandoff.core.json.Documents;
import org.warmhandoff.core.json.MalformedDocumentException;
import org.warmhandoff.referral.CareContext;
import org.warmhandoff.referral.GuidanceFinding;
import org.warmhandoff.referral.RuleProfile;
import org.warmhandoff.referral.Severity;
import org.warmhandoff.referral.practice.CarePlan;
import org.warmhandoff.referral.practice.MedicationPlan.Status;
import org.warmhandoff.referral.practice.MedicationPlan.StatusReason;
import org.warmhandoff.referral.practice.Practice;

/** What holds whatever a document says, and what depends on the day. */
class GuidanceTest {
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-22T10:00-06:00[America/Chicago]");

    @Test
    void aPlanThatWithholdsMedicationForLackOfCounselingIsAlwaysAnError() {
        List<CarePlan> plans = new ArrayList<>();
        GuidanceCases.all().forEach(c -> plans.addAll(c.review().practice().panel()));
        assertThat(plans).hasSizeGreaterThan(200);
        Random random = new Random(7);
        List<Status> held =
                List.of(Status.NOT_STARTED, Status.WITHHELD, Status.DENIED, Status.STOPPED, Status.TAPERING);
        List<StatusReason> reasons = List.of(
                StatusReason.PSYCHOSOCIAL_PARTICIPATION,
                StatusReason.PSYCHOSOCIAL_NOT_AVAILABLE,
                StatusReason.ASSESSMENT_PENDING);
        for (CarePlan plan : plans) {
            JsonNode asked = GuidanceCases.base();
            JsonNode whole = tree(plan);
            ((ArrayNode) asked.at("/practice/panel")).set(0, whole);
            ObjectNode medication = (ObjectNode) whole.get("medication");
            medication.put("status", held.get(random.nextInt(held.size())).name());
            medication.put(
                    "statusReason", reasons.get(random.nextInt(reasons.size())).name());
            String day = (2018 + random.nextInt(12)) + "-0" + (1 + random.nextInt(9)) + "-11T09:00Z";
            ((ObjectNode) asked).put("asOf", day);
            PracticeReview review = Documents.read(asked.toString(), PracticeReview.class);
            GuidanceReport report = Guidance.review(review);
            assertThat(report.compliant()).isFalse();
            assertThat(report.findings())
                    .anySatisfy(g -> assertThat(g.findings())
                            .anyMatch(f -> f.rule().id().equals("MED-01") && f.severity() == Severity.ERROR));
            assertThat(report.donts().get(0).outcome()).isEqualTo(Outcome.VIOLATED);
        }
    }

    private static JsonNode tree(CarePlan plan) {
        try {
            ObjectNode whole = (ObjectNode) GuidanceCases.MAPPER.readTree(Documents.write(plan));
            whole.remove("version");
            return whole;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2022-12-28T23:59-06:00, NO, BUPRENORPHINE, ERROR",
        "2022-12-29T00:00-06:00, NO, BUPRENORPHINE, WARNING",
        "2021-06-01T10:00-06:00, UNKNOWN, BUPRENORPHINE, ERROR",
        "2021-06-01T10:00-06:00, YES, BUPRENORPHINE, WARNING",
        "2021-06-01T10:00-06:00, NO, NALTREXONE, WARNING",
        "2026-11-22T10:00-06:00, NO, BUPRENORPHINE, WARNING"
    })
    void aPracticeWithoutAListIsWeighedByTheLawOfTheDay(
            String asOf, Answer counsels, Medication prescribes, Severity severity) {
        Practice practice = Practice.builder()
                .counselsItself(counsels)
                .addPrescribes(prescribes)
                .build();
        List<GuidanceFinding> found =
                Guidance.check(practice, Optional.empty(), ZonedDateTime.parse(asOf), CareContext.NONE);
        assertThat(found)
                .filteredOn(f -> f.rule().id().equals("MED-08"))
                .singleElement()
                .satisfies(f -> assertThat(f.outcome()).isEqualTo(Outcome.VIOLATED))
                .satisfies(f -> assertThat(f.severity()).isEqualTo(severity));
    }

    @ParameterizedTest
    @CsvSource({"2024-04-01T10:00-05:00, NOT_APPLICABLE", "2024-04-02T10:00-05:00, VIOLATED"})
    void theTextOfOpioidTreatmentProgramsIsThatOfTheDay(String asOf, Outcome outcome) {
        CarePlan plan = GuidanceCases.all().stream()
                .filter(c -> c.name().contains("the text of the day before the change"))
                .findFirst()
                .orElseThrow()
                .review()
                .practice()
                .panel()
                .get(0);
        assertThat(Guidance.check(plan, ZonedDateTime.parse(asOf), CareContext.NONE))
                .filteredOn(f -> f.rule().id().equals("MED-06"))
                .singleElement()
                .satisfies(f -> assertThat(f.outcome()).isEqualTo(outcome));
    }

    @Test
    void everyRuleThatTakesAValueIsFoundSomehow() {
        List<GuidanceFinding> found = GuidanceCases.unchanged().findings();
        assertThat(found.stream().map(f -> f.rule().id()))
                .containsAll(GuidanceCasesTest.here().stream().map(r -> r.id()).toList());
        assertThat(found).allMatch(f -> f.message().length() > 10);
    }

    @Test
    void nothingSaidIsUnknownOrMissingAndNeverSatisfiedWithoutReason() {
        PracticeReview review = Documents.read(
                "{\"version\": 1, \"asOf\": \"2026-11-22T10:00-06:00[America/Chicago]\", \"practice\": {\"panel\": [{\"patient\":"
                        + " {\"ref\": \"patient-1\"}, \"medication\": {\"medication\": \"BUPRENORPHINE\", \"status\":"
                        + " \"WITHHELD\"}}]}}",
                PracticeReview.class);
        GuidanceReport report = Guidance.review(review);
        assertThat(report.compliant()).isTrue();
        assertThat(report.unknown()).isPositive();
        assertThat(report.questions().stream().map(GuidanceReport.OpenQuestion::question))
                .contains("Why does the medication stand as it does?", Ask.TEAM, Ask.NEEDS, Ask.WILLING)
                .doesNotHaveDuplicates();
        assertThat(report.donts().get(0).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(report.donts().get(0).open()).containsExactly("MED-01");
    }

    @Test
    void theDontsOfAPracticeThatDoesEverythingAreSatisfiedOrAskedOfItsReferrals() {
        GuidanceReport report = Guidance.review(GuidanceCases.unchanged().review());
        assertThat(report.donts()).hasSize(7);
        assertThat(report.donts().stream().map(GuidanceReport.DontStanding::outcome))
                .containsExactly(
                        Outcome.SATISFIED,
                        Outcome.SATISFIED,
                        Outcome.UNKNOWN,
                        Outcome.UNKNOWN,
                        Outcome.SATISFIED,
                        Outcome.SATISFIED,
                        Outcome.NOT_APPLICABLE);
        assertThat(report.donts().get(2).ofReferrals()).containsExactly("INT-01");
        assertThat(report.donts().get(4).lines()).containsExactly(ChecklistLine.ADAPTED);
        assertThat(report.donts().get(3).ofReferrals()).containsExactly("S3-01", "S3-02", "REL-07");
        assertThat(report.findings()).isEmpty();
        assertThat(report.questions()).isEmpty();
        assertThat(report.compliant()).isTrue();
    }

    @Test
    void errorsComeFirstThenTopicsInTheOrderOfTheText() {
        List<GuidanceReport.Group> groups = new ArrayList<>();
        GuidanceCases.all()
                .forEach(c -> groups.addAll(
                        new ArrayList<>(Guidance.review(c.review()).findings())));
        assertThat(groups).isNotEmpty().allSatisfy(g -> {
            assertThat(g.severity()).isNotEqualTo(Severity.INFO);
            assertThat(g.findings())
                    .isNotEmpty()
                    .allMatch(f -> f.severity() == g.severity()
                            && Topic.of(f.rule()) == g.topic()
                            && f.outcome() == Outcome.VIOLATED);
        });
        GuidanceReport many = Guidance.review(Documents.read(
                "{\"version\": 1, \"asOf\": \"2026-11-22T10:00-06:00[America/Chicago]\", \"practice\": {\"policies\": [{\"topic\":"
                        + " \"PHASED\", \"requiresSupportForMedication\": true, \"sameScheduleForAll\": true}]}}",
                PracticeReview.class));
        assertThat(many.findings().stream().map(g -> g.severity() + " " + g.topic()))
                .containsExactly(
                        "ERROR NEEDS_AND_PREFERENCES",
                        "ERROR MEDICATION",
                        "WARNING MEDICATION",
                        "WARNING INTERNAL_SERVICES",
                        "WARNING POLICIES",
                        "WARNING TRAINING");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"profile\": [{\"rule\": \"MED-01\", \"severity\": \"WARNING\"}]}",
                "{\"profile\": [{\"rule\": \"TRN-01\", \"severity\": \"INFO\"}]}",
                "{\"profile\": [{\"rule\": \"MED-99\", \"severity\": \"ERROR\"}]}",
                "{\"practice\": {}}",
                "{\"team\": {}}",
                "{\"carePlan\": {\"patient\": {\"ref\": \"patient-1\"}, \"medication\": {\"medication\": \"METHADONE\","
                        + " \"status\": \"STABILIZED\"}}}"
            })
    void aContextThatLowersOrNamesNoRuleOrBringsItsOwnPracticeIsInvalid(String context) throws Exception {
        ObjectNode document = (ObjectNode) GuidanceCases.base();
        document.set("context", GuidanceCases.MAPPER.readTree(context));
        assertThatThrownBy(() -> Documents.read(document.toString(), PracticeReview.class))
                .isInstanceOf(MalformedDocumentException.class)
                .hasMessageContaining("/context/");
    }

    @Test
    void aReviewWithReferralsAsksWhatIsAskedOfEach() throws Exception {
        GuidanceReport without =
                Guidance.review(Documents.read(GuidanceCases.base().toString(), PracticeReview.class));
        assertThat(without.donts().get(3).ofReferrals()).containsExactly("S3-01", "S3-02", "REL-07");
        GuidanceReport with = Guidance.review(
                Documents.read(referring("number-given-and-closed.json").toString(), PracticeReview.class));
        assertThat(with.donts()).allSatisfy(d -> assertThat(d.ofReferrals()).isEmpty());
        assertThat(with.donts().get(3).violated()).contains("S3-01");
        assertThat(with.compliant()).isFalse();
        assertThat(with.findings().stream().flatMap(g -> g.findings().stream()))
                .anySatisfy(f -> {
                    assertThat(f.rule().id()).isEqualTo("S3-01");
                    assertThat(f.facts()).allMatch(p -> p.pointer().startsWith("/referrals/0/"));
                })
                .noneMatch(f -> f.rule().id().equals("REL-01"));
        assertThat(Guidance.findings(Documents.read(
                                referring("sent-without-follow-up.json").toString(), PracticeReview.class))
                        .stream()
                        .filter(f -> f.outcome() == Outcome.VIOLATED)
                        .map(f -> f.rule().id()))
                .contains("S4-01", "REL-01");
    }

    @Test
    void aReferralOfAReviewBringsNoContextIsOfNoLaterMomentAndOfTheSamePractice() throws Exception {
        ObjectNode review = referring("number-given-and-closed.json");
        ObjectNode log = (ObjectNode) review.at("/referrals/0");
        review.withArray("/referrals").add(log.deepCopy());
        log.putObject("context").putArray("closedDays").add("2026-11-26");
        log.put("asOf", "2027-01-01T10:00-06:00[America/Chicago]");
        ObjectNode other = (ObjectNode) review.at("/referrals/1");
        ((ObjectNode) other.get("practice")).put("id", "org-other");
        ((ObjectNode) other.get("file")).put("keptBy", "org-other");
        assertThatThrownBy(() -> Documents.read(review.toString(), PracticeReview.class))
                .isInstanceOf(MalformedDocumentException.class)
                .hasMessageContaining("/referrals/0/context")
                .hasMessageContaining("/referrals/0/asOf")
                .hasMessageContaining("/referrals/1/practice");
    }

    /** The practice of the cases, and a referral of it. */
    private static ObjectNode referring(String name) throws Exception {
        ObjectNode review = (ObjectNode) GuidanceCases.base().deepCopy();
        ObjectNode log = (ObjectNode)
                GuidanceCases.MAPPER.readTree(Path.of("cases", name).toFile());
        log.remove("version");
        log.remove("context");
        review.put("asOf", "2026-12-30T10:00-06:00[America/Chicago]")
                .putArray("referrals")
                .add(log);
        return review;
    }

    @Test
    void aWeightBelowThatOfAFindingChangesNothing() {
        RuleProfile profile = new RuleProfile(List.of(new RuleProfile.Weight("MED-01", Severity.INFO)));
        assertThat(profile.weigh(MedicationRules.NOT_WITHHELD, Severity.ERROR)).isEqualTo(Severity.ERROR);
        assertThat(Severity.WARNING.heavier(Severity.INFO)).isEqualTo(Severity.WARNING);
        assertThat(Severity.INFO.heavier(Severity.ERROR)).isEqualTo(Severity.ERROR);
    }

    @Test
    void theSameDocumentGivesTheSameReport() {
        PracticeReview review = GuidanceCases.unchanged().review();
        assertThat(Documents.write(Guidance.review(review))).isEqualTo(Documents.write(Guidance.review(review)));
        assertThat(review.asOf()).isEqualTo(NOW);
    }
}
