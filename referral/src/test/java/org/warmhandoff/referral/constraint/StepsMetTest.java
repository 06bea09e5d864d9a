package org.warmhandoff.referral.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmhandoff.consent.part2.Part2;
import org.warmhandoff.core.Outcome;
import org.warmhandoff.core.json.Documents;
import org.warmhandoff.referral.ConnectionStep;
import org.warmhandoff.referral.GuidanceFinding;
import org.warmhandoff.referral.Referral;
import org.warmhandoff.referral.ReferralLabel;
import org.warmhandoff.referral.ReferralLog;
import org.warmhandoff.referral.Severity;
import org.warmhandoff.referral.StepReport;
import org.warmhandoff.referral.StepStanding;
import org.warmhandoff.referral.StepStatus;

/** A provider reports the steps of a report that are not met, under the name that the host gave. */
class StepsMetTest {
    private static final Logger LOG = Logger.getLogger("org.hibernate.validator");

    static {
        LOG.setLevel(Level.SEVERE);
    }

    private static final Validator VALIDATOR = validator(configuration());

    interface Booking {}

    /** A host's own record that holds a report. */
    record Chart(@StepsMet StepReport report) {}

    record Booked(
            @StepsMet(through = ConnectionStep.ACTIVE_CONNECTION) @Nullable
            StepReport report) {}

    record Waiting(@StepsMet(allowNotYetDue = true) StepReport report) {}

    record Agreed(
            @StepsMet(through = ConnectionStep.CONSENT) StepReport report) {}

    record Worded(
            @StepsMet(message = "please finish the referral first")
            StepReport report) {}

    record Grouped(@StepsMet(groups = Booking.class) StepReport report) {}

    record Panel(@Valid Chart first, List<@StepsMet StepReport> reports, Map<String, @StepsMet StepReport> byDesk) {}

    private static HibernateValidatorConfiguration configuration() {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .constraintExpressionLanguageFeatureLevel(ExpressionLanguageFeatureLevel.BEAN_METHODS)
                .customViolationExpressionLanguageFeatureLevel(ExpressionLanguageFeatureLevel.BEAN_METHODS);
    }

    private static Validator validator(HibernateValidatorConfiguration configuration) {
        try (ValidatorFactory factory = configuration.buildValidatorFactory()) {
            return factory.getValidator();
        }
    }

    private static StepReport report(String log) {
        return report(Path.of("cases", log + ".json"));
    }

    private static StepReport report(Path file) {
        try {
            ReferralLog log = Documents.read(file, ReferralLog.class);
            return Referral.replay(log, Part2.edition2024()).steps(log.asOf(), log.context());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> logs() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("cases"))) {
            return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        }
    }

    private static <T> Map<String, String> found(Set<ConstraintViolation<T>> violations) {
        return violations.stream()
                .collect(Collectors.toMap(v -> v.getPropertyPath().toString(), ConstraintViolation::getMessage));
    }

    private static <T> Set<String> paths(Set<ConstraintViolation<T>> violations) {
        return new TreeSet<>(found(violations).keySet());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // log; through all; through all, not yet due allowed; through the connection
                "followed-up-and-engaged;;;",
                "call-connects;3;;",
                "phone-number-only;2 3;2 3;2",
                "ready-since-yesterday;2 3;;2",
                "named-before-agreement;0 1 2 3;0 1 2 3;0 1 2",
                "refused;;;",
                "patient-declines;;;",
                "inside-and-attended;3;;",
                "follow-up-that-said-nothing;3;3;",
                "patient-led-after-a-refusal;3;;",
            })
    void eachStepThatIsNotMetIsAViolationAtItsPlace(String log, String all, String allowed, String connected) {
        StepReport report = report(log);
        assertThat(paths(VALIDATOR.validate(new Chart(report))))
                .as("%s", report)
                .isEqualTo(at(all));
        assertThat(paths(VALIDATOR.validate(new Waiting(report))))
                .as("%s", report)
                .isEqualTo(at(allowed));
        assertThat(paths(VALIDATOR.validate(new Booked(report))))
                .as("%s", report)
                .isEqualTo(at(connected));
    }

    private static Set<String> at(@Nullable String steps) {
        return steps == null
                ? Set.of()
                : Stream.of(steps.strip().split(" ", -1))
                        .map(s -> "report.steps[" + s + "].status")
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("logs")
    void aViolationNamesTheRulesAndWhatToDoNext(Path log) {
        StepReport report = report(log);
        Map<String, String> found = found(VALIDATOR.validate(new Chart(report)));
        assertThat(found.containsKey("report.stopped"))
                .isEqualTo(report.stopped().isPresent());
        report.stopped().ifPresent(s -> {
            String message = found.getOrDefault("report.stopped", "");
            assertThat(message).contains("event " + s.event());
            s.findings()
                    .forEach(f ->
                            assertThat(message).contains(f.rule().id(), f.rule().source()));
        });
        for (StepStanding s : report.steps()) {
            String path = "report.steps[" + (s.step().number() - 1) + "].status";
            Set<StepStatus> never = Set.of(StepStatus.MET, StepStatus.NOT_APPLICABLE, StepStatus.PATIENT_DECLINED);
            Set<StepStatus> always = Set.of(StepStatus.NOT_MET, StepStatus.UNKNOWN, StepStatus.NOT_YET_DUE);
            boolean declined = report.label() == ReferralLabel.DECLINED_BY_PATIENT
                    && report.stopped().isEmpty();
            if (never.contains(s.status()) || (declined && s.status() == StepStatus.NOT_YET_DUE)) {
                assertThat(found).doesNotContainKey(path);
            } else if (always.contains(s.status())) {
                assertThat(found).containsKey(path);
            }
            String message = found.getOrDefault(path, "");
            if (s.status() == StepStatus.NOT_MET) {
                List<GuidanceFinding> broken = s.findings().stream()
                        .filter(f -> f.severity() == Severity.ERROR && f.outcome() == Outcome.VIOLATED)
                        .toList();
                assertThat(broken)
                        .isNotEmpty()
                        .allSatisfy(f -> assertThat(message)
                                .startsWith(broken.get(0).rule().id())
                                .contains(f.rule().id(), f.message(), f.rule().source()));
            }
            if (!message.isEmpty()) {
                s.next().ifPresent(n -> assertThat(message).endsWith("; next: " + n));
            }
        }
        assertThat(found.isEmpty())
                .isEqualTo(VALIDATOR.validate(new Chart(report)).isEmpty());
    }

    @Test
    void theMessageReadsLikeThis() {
        assertThat(found(VALIDATOR.validate(new Booked(report("phone-number-only")))))
                .containsOnlyKeys("report.steps[2].status")
                .containsValue(
                        "S3-01: step 3, active connection, is not met: A phone number or a list was handed to the patient (AHRQ,"
                                + " Behavioral Health Services (MAT for OUD playbook), Connect Patients to External Providers, step"
                                + " 3); A phone number or a list was handed to the patient, and nothing else connected the two"
                                + " (AHRQ, Behavioral Health Services (MAT for OUD playbook), Connect Patients to External"
                                + " Providers, step 3); next: Call the program for the patient, or hand the patient over in person"
                                + " or by video; a number or a list is not enough (referrer; connectBy 2026-11-05)");
    }

    /** The twins differ in who said no: the patient, or nobody yet. */
    @Test
    void whatThePatientDeclinedIsNoViolationNorWhatItAloneBlocks() {
        StepReport refused = report("refused");
        assertThat(refused.step(ConnectionStep.CONSENT).status()).isEqualTo(StepStatus.PATIENT_DECLINED);
        assertThat(refused.step(ConnectionStep.ACTIVE_CONNECTION).status())
                .isEqualTo(StepStatus.BLOCKED_BY_EARLIER_STEP);
        assertThat(VALIDATOR.validate(new Agreed(refused))).isEmpty();
        assertThat(paths(VALIDATOR.validate(new Agreed(report("inquiry-before-agreement")))))
                .containsExactly("report.steps[0].status");
    }

    @Test
    void aLogThatStoppedIsAViolationAsAWholeHoweverFarItIsAsked() {
        assertThat(found(VALIDATOR.validate(new Agreed(report("handoff-called-warm")))))
                .containsOnlyKeys("report.stopped", "report.steps[0].status")
                .extractingByKey("report.stopped")
                .asString()
                .startsWith("S3-05: the log could not be read further than event event-7: ");
    }

    @Test
    void whatIsAbsentIsValidAndTheHostsOwnMessageStandsInItsPlace() {
        assertThat(VALIDATOR.validate(new Booked(null))).isEmpty();
        assertThat(found(VALIDATOR.validate(new Worded(report("call-connects")))))
                .containsExactly(Map.entry("report.steps[3].status", "please finish the referral first"));
        assertThat(VALIDATOR.validate(new Grouped(report("call-connects")))).isEmpty();
        assertThat(paths(VALIDATOR.validate(new Grouped(report("call-connects")), Booking.class)))
                .containsExactly("report.steps[3].status");
    }

    @Test
    void aHostThatHoldsManyHasThemAllByPlace() {
        StepReport open = report("call-connects");
        Panel panel =
                new Panel(new Chart(open), List.of(report("followed-up-and-engaged"), open), Map.of("desk-1", open));
        assertThat(paths(VALIDATOR.validate(panel)))
                .containsExactlyInAnyOrder(
                        "first.report.steps[3].status",
                        "reports[1].<list element>.steps[3].status",
                        "byDesk[desk-1].<map value>.steps[3].status");
    }

    /** Our own record carries no constraint; a host may put one on it by mapping. */
    @Test
    void aReportIsHeldToItWhereTheHostMapsIt() {
        HibernateValidatorConfiguration configuration = configuration();
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.type(StepReport.class).constraint(new GenericConstraintDef<>(StepsMet.class));
        Validator mapped = validator(configuration.addMapping(mapping));
        assertThat(mapped.validate(report("followed-up-and-engaged"))).isEmpty();
        assertThat(paths(mapped.validate(report("call-connects")))).containsExactly("steps[3].status");
        assertThat(VALIDATOR.validate(report("call-connects"))).isEmpty();
    }
}
