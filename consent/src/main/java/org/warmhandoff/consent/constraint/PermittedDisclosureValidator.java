package org.warmhandoff.consent.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.warmhandoff.consent.file.DisclosureCase;
import org.warmhandoff.consent.part2.Decision;
import org.warmhandoff.consent.part2.Denied;
import org.warmhandoff.consent.part2.Effect;
import org.warmhandoff.consent.part2.NotCovered;
import org.warmhandoff.consent.part2.Part2;
import org.warmhandoff.consent.part2.Undetermined;
import org.warmhandoff.consent.part2.Unmet;

/** Validates {@link PermittedDisclosure}; made by the provider. */
public final class PermittedDisclosureValidator implements ConstraintValidator<PermittedDisclosure, DisclosureCase> {
    private boolean allowNotCovered;
    private String message = "";

    /** Creates one; for the provider. */
    public PermittedDisclosureValidator() {}

    @Override
    public void initialize(PermittedDisclosure constraint) {
        allowNotCovered = constraint.allowNotCovered();
        message = constraint.message();
    }

    @Override
    public boolean isValid(@Nullable DisclosureCase asked, ConstraintValidatorContext context) {
        if (asked == null) {
            return true;
        }
        Decision decision = Part2.edition2024().decide(asked);
        if (decision.permits() || (allowNotCovered && decision.is() == Decision.Word.NOT_COVERED)) {
            return true;
        }
        List<Unmet> unmet =
                decision.fold(permitted -> List.of(), Denied::reasons, Undetermined::reasons, NotCovered::reasons);
        Violations.report(
                unmet.stream()
                        .flatMap(u -> u.reasons().stream())
                        .filter(r -> r.rule().effect() != Effect.ADVISES),
                message,
                context);
        return false;
    }
}
