package org.warmhandoff.referral.vocabulary;

import static org.warmhandoff.core.care.Literature.AJMC_PHYSICAL;
import static org.warmhandoff.core.care.Literature.ASPE_LESSONS;
import static org.warmhandoff.core.care.Literature.JUDGEMENT;

import org.warmhandoff.core.code.Meaning;
import org.warmhandoff.core.code.Term;

/**
 * A program made for a group of patients. It helps where there is one; its absence is no mismatch (design judgement).
 */
public enum SpecialtyTrack implements Term {
    /** During pregnancy and after birth. */
    PREGNANT_AND_POSTPARTUM(Meaning.of("During pregnancy and after birth.").sourced(ASPE_LESSONS)),
    /** For young people becoming adults. */
    TRANSITION_AGED_YOUTH(Meaning.of("For young people becoming adults.").sourced(ASPE_LESSONS)),
    /** For post-traumatic stress disorder. */
    PTSD(Meaning.of("For post-traumatic stress disorder.").sourced(ASPE_LESSONS)),
    /** For more complex psychiatric disorders. */
    COMPLEX_PSYCHIATRIC(Meaning.of("For more complex psychiatric disorders.").sourced(ASPE_LESSONS)),
    /** For chronic pain. */
    CHRONIC_PAIN(Meaning.of("For chronic pain.").sourced(AJMC_PHYSICAL)),
    /** Another track. */
    OTHER(Meaning.of("Another track.").sourced(JUDGEMENT));

    private final Meaning meaning;

    SpecialtyTrack(Meaning meaning) {
        this.meaning = meaning;
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
