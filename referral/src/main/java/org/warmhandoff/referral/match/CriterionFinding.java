package org.warmhandoff.referral.match;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.referral.event.PreferenceItem;

/**
 * What one criterion found of one entry.
 *
 * @param criterion which
 * @param result what it came to: the worst of its parts, a mismatch before an unknown before a match
 * @param excludes whether it excludes the entry
 * @param sentence why, without a value of either document
 * @param factAsOf the day of what the entry says; absent: not on record, or nothing was compared
 * @param patientFacts the facts of the case that decided, by pointer
 * @param programFacts the facts of the entry that decided, by pointer from the entry
 * @param unmet the stated preferences that the entry does not meet
 */
public record CriterionFinding(
        Criterion criterion,
        CriterionResult result,
        boolean excludes,
        String sentence,
        Optional<LocalDate> factAsOf,
        List<FactRef> patientFacts,
        List<FactRef> programFacts,
        List<PreferenceItem> unmet) {
    /** Creates one. */
    public CriterionFinding {
        Attributes.of(CriterionFinding.class)
                .required("criterion", criterion)
                .required("result", result)
                .required("sentence", sentence)
                .verify();
        factAsOf = Attributes.optional(factAsOf);
        patientFacts = Attributes.list("patientFacts", patientFacts);
        programFacts = Attributes.list("programFacts", programFacts);
        unmet = Attributes.list("unmet", unmet);
    }

    /** {@return criterion and result} */
    @Override
    public String toString() {
        return criterion + " " + result;
    }
}
