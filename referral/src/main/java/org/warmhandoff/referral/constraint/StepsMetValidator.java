package org.warmhandoff.referral.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.warmhandoff.core.Outcome;
import org.warmhandoff.referral.ConnectionStep;
import org.warmhandoff.referral.GuidanceFinding;
import org.warmhandoff.referral.NextAction;
import org.warmhandoff.referral.ReferralLabel;
import org.warmhandoff.referral.Severity;
import org.warmhandoff.referral.StepReport;
import org.warmhandoff.referral.StepStanding;
import org.warmhandoff.referral.StepStatus;
import org.warmhandoff.referral.Stopped;

/** Validates {@link StepsMet}; made by the provider. */
public final class StepsMetValidator implements ConstraintValidator<StepsMet, StepReport> {
    private ConnectionStep through = ConnectionStep.FOLLOW_UP;
    private boolean allowNotYetDue;
    private String message = "";

    /** Creates one; for the provider. */
    public StepsMetValidator() {}

    @Override
    public void initialize(StepsMet constraint) {
        through = constraint.through();
        allowNotYetDue = constraint.allowNotYetDue();
        message = constraint.message();
    }

    @Override
    public boolean isValid(@Nullable StepReport report, ConstraintValidatorContext context) {
        if (report == null) {
            return true;
        }
        List<StepStanding> not = report.steps().stream()
                .filter(s -> s.step().compareTo(through) <= 0 && !valid(s, report))
                .toList();
        if (not.isEmpty() && report.stopped().isEmpty()) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        report.stopped()
                .ifPresent(s -> context.buildConstraintViolationWithTemplate(worded(stopped(s)))
                        .addPropertyNode("stopped")
                        .addConstraintViolation());
        not.forEach(s -> context.buildConstraintViolationWithTemplate(worded(unmet(s)))
                .addPropertyNode("steps")
                .addPropertyNode("status")
                .inIterable()
                .atIndex(report.steps().indexOf(s))
                .addConstraintViolation());
        return false;
    }

    private boolean valid(StepStanding s, StepReport report) {
        return switch (s.status()) {
            case MET, NOT_APPLICABLE, PATIENT_DECLINED -> true;
            case NOT_YET_DUE -> allowNotYetDue || report.label() == ReferralLabel.DECLINED_BY_PATIENT;
            case BLOCKED_BY_EARLIER_STEP -> blockedByThePatientAlone(s, report);
            case NOT_MET, UNKNOWN -> false;
        };
    }

    /** Whether the patient said no to an earlier step, and nothing before this one is missing for another reason. */
    private static boolean blockedByThePatientAlone(StepStanding s, StepReport report) {
        List<StepStanding> earlier = report.steps().stream()
                .filter(e -> e.step().compareTo(s.step()) < 0)
                .toList();
        return earlier.stream().anyMatch(e -> e.status() == StepStatus.PATIENT_DECLINED)
                && earlier.stream()
                        .noneMatch(e -> e.status() == StepStatus.NOT_MET || e.status() == StepStatus.UNKNOWN);
    }

    private String worded(String own) {
        return message.isEmpty() ? literal(own) : message;
    }

    /** Such as {@code S3-01: step 3, active connection, is not met: … (source); next: … (referrer; connectBy 2026-11-05)}. */
    private static String unmet(StepStanding s) {
        List<GuidanceFinding> broken = s.findings().stream()
                .filter(f -> f.outcome() == Outcome.VIOLATED && f.severity() == Severity.ERROR)
                .toList();
        String why = broken.isEmpty() ? "" : ": " + said(broken);
        return ids(broken) + "step " + s.step().number() + ", " + words(s.step()) + ", is " + words(s.status()) + why
                + s.next().map(NextAction::toString).map(n -> "; next: " + n).orElse("");
    }

    private static String stopped(Stopped where) {
        return ids(where.findings()) + "the log could not be read further than event " + where.event() + ": "
                + said(where.findings());
    }

    private static String ids(List<GuidanceFinding> findings) {
        return Optional.of(findings.stream().map(f -> f.rule().id()).distinct().collect(Collectors.joining(", ")))
                .filter(ids -> !ids.isEmpty())
                .map(ids -> ids + ": ")
                .orElse("");
    }

    private static String said(List<GuidanceFinding> findings) {
        return findings.stream()
                .map(f -> f.message() + " (" + f.rule().source() + ")")
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The template that interpolates to a text, whatever the text holds: no parameter and no expression is looked for. */
    private static String literal(String text) {
        return text.replaceAll("[\\\\{}$]", "\\\\$0");
    }
}
