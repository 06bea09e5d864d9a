package org.warmhandoff.referral.vocabulary;

import static org.warmhandoff.core.care.Literature.AHRQ_OPENING;
import static org.warmhandoff.core.care.Literature.AJMC_OPENING;
import static org.warmhandoff.core.care.Literature.AJMC_PHYSICAL;
import static org.warmhandoff.core.care.Literature.ASPE_LESSONS;
import static org.warmhandoff.core.care.Literature.ICD_LISTS;
import static org.warmhandoff.core.care.Literature.RURAL_INDIVIDUAL;
import static org.warmhandoff.core.care.Literature.RURAL_OPENING;
import static org.warmhandoff.core.care.Literature.VALUE_SETS;

import java.util.Optional;
import org.warmhandoff.core.code.CodeSystem;
import org.warmhandoff.core.code.Coding;
import org.warmhandoff.core.code.Meaning;
import org.warmhandoff.core.code.Term;

/**
 * What a patient needs support with, for matching. Nothing of it goes to a program but in a disclosure that was
 * decided, and a diagnosis code is never an input of such a decision.
 */
public enum Condition implements Term {
    /** Opioid use disorder. */
    OPIOID_USE_DISORDER(Meaning.of("Opioid use disorder.")
            .sourced(AHRQ_OPENING, ASPE_LESSONS, RURAL_OPENING, RURAL_INDIVIDUAL, AJMC_OPENING, AJMC_PHYSICAL)
            .coded(Coding.under(CodeSystem.ICD_10_CM, "F11", ICD_LISTS, VALUE_SETS))),
    /** Use of alcohol. */
    ALCOHOL_USE(Meaning.of("Use of alcohol.")
            .sourced(AHRQ_OPENING, ASPE_LESSONS, RURAL_OPENING, RURAL_INDIVIDUAL, AJMC_OPENING, AJMC_PHYSICAL)
            .coded(Coding.under(CodeSystem.ICD_10_CM, "F10", ICD_LISTS, VALUE_SETS))),
    /** Use of another substance. */
    OTHER_SUBSTANCE_USE(Meaning.of("Use of another substance.")
            .sourced(AHRQ_OPENING, ASPE_LESSONS, RURAL_OPENING, RURAL_INDIVIDUAL, AJMC_OPENING, AJMC_PHYSICAL)
            .coded(
                    Coding.under(CodeSystem.ICD_10_CM, "F12", "F16", ICD_LISTS, VALUE_SETS),
                    Coding.under(CodeSystem.ICD_10_CM, "F18", ICD_LISTS, VALUE_SETS),
                    Coding.under(CodeSystem.ICD_10_CM, "F19", ICD_LISTS, VALUE_SETS))),
    /** Trauma. */
    TRAUMA(Meaning.of("Trauma.")
            .sourced(AHRQ_OPENING, ASPE_LESSONS, RURAL_OPENING, RURAL_INDIVIDUAL, AJMC_OPENING, AJMC_PHYSICAL)),
    /** Post-traumatic stress disorder. */
    PTSD(Meaning.of("Post-traumatic stress disorder.")
            .sourced(AHRQ_OPENING, ASPE_LESSONS, RURAL_OPENING, RURAL_INDIVIDUAL, AJMC_OPENING, AJMC_PHYSICAL)),
    /** Depression. */
    DEPRESSION(Meaning.of("Depression.")
            .sourced(AHRQ_OPENING, ASPE_LESSONS, RURAL_OPENING, RURAL_INDIVIDUAL, AJMC_OPENING, AJMC_PHYSICAL)),
    /** Anxiety. */
    ANXIETY(Meaning.of("Anxiety.")
            .sourced(AHRQ_OPENING, ASPE_LESSONS, RURAL_OPENING, RURAL_INDIVIDUAL, AJMC_OPENING, AJMC_PHYSICAL)),
    /** More complex psychiatric disorders. */
    COMPLEX_PSYCHIATRIC(Meaning.of("More complex psychiatric disorders.")
            .sourced(AHRQ_OPENING, ASPE_LESSONS, RURAL_OPENING, RURAL_INDIVIDUAL, AJMC_OPENING, AJMC_PHYSICAL)),
    /** Chronic pain. */
    CHRONIC_PAIN(Meaning.of("Chronic pain.")
            .sourced(AHRQ_OPENING, ASPE_LESSONS, RURAL_OPENING, RURAL_INDIVIDUAL, AJMC_OPENING, AJMC_PHYSICAL)),
    /** Another condition. */
    OTHER(Meaning.of("Another condition.")
            .sourced(AHRQ_OPENING, ASPE_LESSONS, RURAL_OPENING, RURAL_INDIVIDUAL, AJMC_OPENING, AJMC_PHYSICAL));

    private final Meaning meaning;

    Condition(Meaning meaning) {
        this.meaning = meaning;
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }

    /** {@return the track made for it, the one of its name; empty: none (design judgement)} */
    public Optional<SpecialtyTrack> track() {
        return switch (this) {
            case PTSD -> Optional.of(SpecialtyTrack.PTSD);
            case COMPLEX_PSYCHIATRIC -> Optional.of(SpecialtyTrack.COMPLEX_PSYCHIATRIC);
            case CHRONIC_PAIN -> Optional.of(SpecialtyTrack.CHRONIC_PAIN);
            default -> Optional.empty();
        };
    }
}
