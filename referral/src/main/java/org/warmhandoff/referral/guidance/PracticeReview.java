package org.warmhandoff.referral.guidance;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.InvalidValueException;
import org.warmhandoff.core.Shape;
import org.warmhandoff.referral.CareContext;
import org.warmhandoff.referral.ReferralLog;
import org.warmhandoff.referral.match.ResourceDirectory;
import org.warmhandoff.referral.practice.CareTeam;
import org.warmhandoff.referral.practice.Practice;

/**
 * The document of a practice that is looked at as a whole, with the care plans of its panel.
 *
 * @param asOf the moment as of which it is asked; its zone says what day it is
 * @param practice the practice
 * @param team its care team; absent: not described, and what reads it is unknown
 * @param directory its directory of programs and supports; absent: it keeps none
 * @param referrals its referrals, those of a year at least; a patient's plan is that of the panel; empty: not looked at, and
 *     what is asked of each referral is unknown
 * @param context limits and weights; practice and team stand beside it; absent: {@link CareContext#NONE}
 */
public record PracticeReview(
        ZonedDateTime asOf,
        Practice practice,
        Optional<CareTeam> team,
        Optional<ResourceDirectory> directory,
        List<ReferralLog> referrals,
        CareContext context) {
    /**
     * Creates one.
     *
     * @throws InvalidValueException when the context has a practice, a team or a plan of its own, or gives a weight to something
     *     that is no rule or below that of the rule itself; or when a referral has a context of its own, is of a later moment,
     *     or is another practice's than the first one
     */
    public PracticeReview {
        Attributes.of(PracticeReview.class)
                .required("asOf", asOf)
                .required("practice", practice)
                .verify();
        team = Attributes.optional(team);
        directory = Attributes.optional(directory);
        referrals = Attributes.list("referrals", referrals);
        context = Attributes.orElse(context, CareContext.NONE);
        List<InvalidValueException.Problem> problems = new ArrayList<>();
        FactRef at = FactRef.of("context");
        if (context.practice().isPresent()) {
            problems.add(new InvalidValueException.Problem(at.at("practice"), "must stand beside the context"));
        }
        if (context.team().isPresent()) {
            problems.add(new InvalidValueException.Problem(at.at("team"), "must stand beside the context"));
        }
        if (context.carePlan().isPresent()) {
            problems.add(
                    new InvalidValueException.Problem(at.at("carePlan"), "must stand in the panel of the practice"));
        }
        problems.addAll(Guidance.wrongWeights(context));
        problems.addAll(wrong(referrals, asOf));
        if (!problems.isEmpty()) {
            throw new InvalidValueException("PracticeReview", problems);
        }
    }

    private static List<InvalidValueException.Problem> wrong(List<ReferralLog> referrals, ZonedDateTime asOf) {
        List<InvalidValueException.Problem> problems = new ArrayList<>();
        for (int i = 0; i < referrals.size(); i++) {
            ReferralLog log = referrals.get(i);
            FactRef at = FactRef.of("referrals").at(i);
            if (!log.context().equals(CareContext.NONE)) {
                problems.add(new InvalidValueException.Problem(at.at("context"), "must be that of the review"));
            }
            if (log.asOf().isAfter(asOf)) {
                problems.add(new InvalidValueException.Problem(at.at("asOf"), "must not be after that of the review"));
            }
            if (!log.practice().id().equals(referrals.get(0).practice().id())) {
                problems.add(new InvalidValueException.Problem(at.at("practice"), "must be that of the others"));
            }
        }
        return problems;
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
