package org.warmhandoff.consent;

import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.Shape;

/**
 * Whether the form carries each statement, as a reader found; absent: nobody has read it.
 *
 * @param revocationRight the right to revoke in writing, except where already relied on (2.31(a)(6))
 * @param revocationHow how to revoke (2.31(a)(6))
 * @param redisclosure that the recipient may redisclose and Part 2 may no longer protect (2.31(a)(10)(i))
 * @param refusalConsequences what follows from refusing to sign (2.31(a)(10)(ii))
 * @param hipaaRedisclosure that a covered entity or business associate may redisclose as HIPAA permits, except for
 *     proceedings against the patient (2.31(a)(4)(iii))
 * @param fundraisingOptOut the right to elect not to receive fundraising communications (2.31(a)(5)(iii))
 */
public record Statements(
        Answer revocationRight,
        Answer revocationHow,
        Answer redisclosure,
        Answer refusalConsequences,
        Answer hipaaRedisclosure,
        Answer fundraisingOptOut) {

    /** Nobody has read the form. */
    public static final Statements UNREAD = new Statements(
            Answer.UNKNOWN, Answer.UNKNOWN, Answer.UNKNOWN, Answer.UNKNOWN, Answer.UNKNOWN, Answer.UNKNOWN);

    /** The form carries every statement. */
    public static final Statements ALL =
            new Statements(Answer.YES, Answer.YES, Answer.YES, Answer.YES, Answer.YES, Answer.YES);

    /** Creates one. */
    public Statements {
        revocationRight = Attributes.orElse(revocationRight, Answer.UNKNOWN);
        revocationHow = Attributes.orElse(revocationHow, Answer.UNKNOWN);
        redisclosure = Attributes.orElse(redisclosure, Answer.UNKNOWN);
        refusalConsequences = Attributes.orElse(refusalConsequences, Answer.UNKNOWN);
        hipaaRedisclosure = Attributes.orElse(hipaaRedisclosure, Answer.UNKNOWN);
        fundraisingOptOut = Attributes.orElse(fundraisingOptOut, Answer.UNKNOWN);
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
