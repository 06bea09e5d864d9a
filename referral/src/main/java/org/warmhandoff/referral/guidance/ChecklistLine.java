package org.warmhandoff.referral.guidance;

import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.Source;
import org.warmhandoff.core.care.Literature;

/**
 * What no machine can tell from a few facts: a sentence for a practice to tick. It is no rule; it has no weight and no
 * outcome, and nothing is counted.
 *
 * @param id its short id
 * @param sentence the sentence
 * @param source where it stands, as printed
 */
public record ChecklistLine(String id, String sentence, String source) {
    static final ChecklistLine MORE_INTENSIVE = line(
            "S2-20",
            "We talked about more intensive services with each patient who is struggling to meet treatment goals.",
            Literature.AHRQ_OPENING);
    static final ChecklistLine FITS_STAGE = line(
            "S2-28",
            "The support fits the stage of treatment, and the goals are those of that stage.",
            Literature.ASPE_IDEAL_MODEL);
    static final ChecklistLine SAYS_WHAT_IT_ASKS = line(
            "S3-13",
            "What we sent says why and what we ask, how soon, the type of referral, problems and medications, what we"
                    + " expect back, and how to reach us.",
            Literature.MEDICAL_HOME);
    static final ChecklistLine ONE_PLAN = line(
            "INT-07",
            "The patient meets behavioral health as one dimension of care, in one plan, not as a separate and parallel"
                    + " problem.",
            Literature.AHRQ_REFER_INTERNAL);
    static final ChecklistLine SPECIALISTS =
            line("INT-13", "We have looked for behavioral health specialists to work with.", Literature.AJMC_COMBINE);
    static final ChecklistLine ADAPTED = line(
            "TRN-13",
            "Each of us adapts techniques to the patient; nobody uses one technique for all.",
            Literature.TRAINING_DONTS);

    /** Creates one. */
    public ChecklistLine {
        Attributes.of(ChecklistLine.class)
                .required("id", id)
                .required("sentence", sentence)
                .required("source", source)
                .verify();
    }

    private static ChecklistLine line(String id, String sentence, Source source) {
        return new ChecklistLine(id, sentence, source.toString());
    }
}
