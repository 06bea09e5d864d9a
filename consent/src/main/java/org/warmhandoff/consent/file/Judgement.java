package org.warmhandoff.consent.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.InvalidValueException;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.Shape;
import org.warmhandoff.core.Words;

/**
 * A person's answer to a question that only reading can settle. It answers only where the file leaves the rule unknown. The
 * latest on or before the moment asked for holds; two of one day that differ leave it unknown.
 *
 * @param id the host's id of the entry
 * @param question what was judged
 * @param answer yes where the rule is satisfied
 * @param by who judged
 * @param role as what
 * @param on the day
 * @param rationale why
 */
public record Judgement(
        DocumentId id, Question question, Answer answer, PartyId by, Words role, LocalDate on, Words rationale) {

    /** The rules that a judgement can answer. */
    public static final Set<String> RULES = Set.of(
            "2.31(a)(3)/information-described",
            "2.31(a)(4)(i)/recipient-identified",
            "2.31(a)(5)/purpose-described",
            "2.31(a)(7)/event-relates",
            "2.31(c)(3)/not-revoked",
            "2.31(a)/no-standing-refusal");

    /**
     * What is judged.
     *
     * @param rule the id of the rule
     * @param consent the consent
     * @param about the class, the described purpose, or the revocation or refusal judged; absent where there is but one
     */
    public record Question(String rule, DocumentId consent, Optional<DocumentId> about) {
        /**
         * Creates one.
         *
         * @throws InvalidValueException when no judgement can answer the rule
         */
        public Question {
            Attributes.of(Question.class)
                    .required("rule", rule)
                    .required("consent", consent)
                    .verify();
            about = Attributes.optional(about);
            if (!RULES.contains(rule)) {
                throw new InvalidValueException(
                        "Question",
                        List.of(new InvalidValueException.Problem(
                                FactRef.of("rule"), "must be a rule that a judgement can answer")));
            }
        }

        /** {@return the shape only} */
        @Override
        public String toString() {
            return Shape.of(this);
        }
    }

    /** Creates one. */
    public Judgement {
        Attributes.of(Judgement.class)
                .required("id", id)
                .required("question", question)
                .required("answer", answer)
                .required("by", by)
                .required("role", role)
                .required("on", on)
                .required("rationale", rationale)
                .verify();
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
