package org.warmhandoff.consent.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.warmhandoff.consent.Consent;
import org.warmhandoff.consent.Purpose;
import org.warmhandoff.consent.part2.ConsentReview;
import org.warmhandoff.consent.part2.Part2;
import org.warmhandoff.core.Answer;

/** Validates {@link SufficientConsent}; made by the provider. */
public final class SufficientConsentValidator implements ConstraintValidator<SufficientConsent, Consent> {
    private Purpose[] purposes = {};
    private String message = "";

    /** Creates one; for the provider. */
    public SufficientConsentValidator() {}

    @Override
    public void initialize(SufficientConsent constraint) {
        purposes = constraint.purpose();
        message = constraint.message();
    }

    @Override
    public boolean isValid(@Nullable Consent consent, ConstraintValidatorContext context) {
        if (consent == null) {
            return true;
        }
        ConsentReview review = Part2.edition2024().reviewElements(consent, purposes);
        Violations.report(Stream.concat(review.failures().stream(), review.openQuestions().stream()), message, context);
        return review.sufficient() == Answer.YES;
    }
}
