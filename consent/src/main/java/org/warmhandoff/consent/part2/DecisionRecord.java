package org.warmhandoff.consent.part2;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.warmhandoff.consent.Pathway;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.Citation;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.Outcome;
import org.warmhandoff.core.SourceCheck;

/**
 * A decision as it is written down. It carries no value of the case but ids of documents, the moment asked for and dates
 * computed as due. It opens nothing: whoever reads one back asks {@link Part2} again.
 *
 * @param answer which of the four
 * @param reliedOn per item and purpose the basis relied on; empty where not permitted
 * @param bases every basis that is met
 * @param obligations the duties
 * @param reasons per basis and consent, nearest first
 * @param questions what would have to be known
 * @param releasable narrower disclosures that would be permitted
 * @param neutralText the text that may go out; absent where nothing is refused
 * @param limits what was not looked at
 * @param sourceCheck the weakest check of what a permission rests on; absent where not permitted
 * @param stamp by what and of what it was made
 */
@JsonPropertyOrder({"answer", "reliedOn", "bases", "obligations", "reasons"})
public record DecisionRecord(
        Decision.Word answer,
        List<Basis> reliedOn,
        List<Basis> bases,
        List<Obligation> obligations,
        List<Written> reasons,
        List<Asked> questions,
        List<Releasable> releasable,
        Optional<String> neutralText,
        List<String> limits,
        Optional<SourceCheck> sourceCheck,
        String stamp) {

    /**
     * Why a pathway is not met on one consent.
     *
     * @param pathway which; absent: whether Part 2 restricts the record at all
     * @param consent the consent looked at; absent: whatever a consent says
     * @param parts for which items and purposes
     * @param rules what its rules found
     */
    public record Written(
            Optional<Pathway> pathway, Optional<DocumentId> consent, List<Part> parts, List<Found> rules) {
        /** Creates one. */
        public Written {
            pathway = Attributes.optional(pathway);
            consent = Attributes.optional(consent);
            parts = Attributes.list("parts", parts);
            rules = Attributes.list("rules", rules);
        }
    }

    /**
     * What one rule found.
     *
     * @param rule its id
     * @param citation its paragraph
     * @param outcome what it found
     * @param effect what it does when violated
     * @param facts where it looked
     * @param remedy what would cure or answer it; absent where the rule is satisfied or asks nothing
     * @param open the open questions of the law it rests on
     */
    public record Found(
            String rule,
            Optional<Citation> citation,
            Outcome outcome,
            Effect effect,
            List<FactRef> facts,
            Optional<Remedy> remedy,
            List<OpenQuestion> open) {
        /** Creates one. */
        public Found {
            Attributes.of(Found.class)
                    .required("rule", rule)
                    .required("outcome", outcome)
                    .required("effect", effect)
                    .required("remedy", remedy)
                    .verify();
            citation = Attributes.optional(citation);
            facts = Attributes.list("facts", facts);
            open = Attributes.list("open", open);
        }

        private static Optional<Remedy> remedy(Reason r) {
            return r.outcome() == Outcome.VIOLATED || r.outcome() == Outcome.UNKNOWN
                    ? Optional.of(r.remedy())
                    : Optional.empty();
        }

        static Found of(Reason r) {
            return new Found(
                    r.rule().id(),
                    DecisionRecord.citation(r.rule()),
                    r.outcome(),
                    r.rule().effect(),
                    r.facts(),
                    remedy(r),
                    r.open());
        }
    }

    /**
     * What would have to be known.
     *
     * @param rule the id of the rule that asks
     * @param citation its paragraph
     * @param ask what would answer it, and who may
     * @param facts where the answer is missing
     */
    public record Asked(String rule, Optional<Citation> citation, Remedy ask, List<FactRef> facts) {
        /** Creates one. */
        public Asked {
            Attributes.of(Asked.class)
                    .required("rule", rule)
                    .required("ask", ask)
                    .verify();
            citation = Attributes.optional(citation);
            facts = Attributes.list("facts", facts);
        }

        static Asked of(Part2Rule r) {
            return new Asked(r.id(), DecisionRecord.citation(r), r.ask(), List.of());
        }

        static Asked of(Question q) {
            return new Asked(q.rule().id(), DecisionRecord.citation(q.rule()), q.ask(), q.facts());
        }
    }

    /** Creates one. */
    public DecisionRecord {
        Attributes.of(DecisionRecord.class)
                .required("answer", answer)
                .required("stamp", stamp)
                .verify();
        reliedOn = Attributes.list("reliedOn", reliedOn);
        bases = Attributes.list("bases", bases);
        obligations = Attributes.list("obligations", obligations);
        reasons = Attributes.list("reasons", reasons);
        questions = Attributes.list("questions", questions);
        releasable = Attributes.list("releasable", releasable);
        neutralText = Attributes.optional(neutralText);
        limits = Attributes.list("limits", limits);
        sourceCheck = Attributes.optional(sourceCheck);
    }

    static Optional<Citation> citation(Part2Rule rule) {
        return rule.rule().authorities().get(0) instanceof Citation c ? Optional.of(c) : Optional.empty();
    }

    static DecisionRecord permitted(Permitted d) {
        return new DecisionRecord(
                d.is(),
                d.reliedOn(),
                d.bases(),
                d.obligations(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                d.limits(),
                Optional.of(d.sourceCheck()),
                d.stamp().toString());
    }

    static DecisionRecord withheld(Withheld d, List<Question> questions) {
        return new DecisionRecord(
                d.is(),
                List.of(),
                List.of(),
                d.obligations(),
                written(d.reasons()),
                questions.stream().map(Asked::of).toList(),
                d.releasable(),
                Optional.of(d.neutralText()),
                d.limits(),
                Optional.empty(),
                d.stamp().toString());
    }

    static DecisionRecord notCovered(NotCovered d) {
        return new DecisionRecord(
                d.is(),
                List.of(),
                List.of(),
                d.obligations(),
                written(d.reasons()),
                List.of(),
                List.of(),
                Optional.empty(),
                d.limits(),
                Optional.empty(),
                d.stamp().toString());
    }

    private static List<Written> written(List<Unmet> unmet) {
        return unmet.stream()
                .map(u -> new Written(
                        u.pathway(),
                        u.consent(),
                        u.parts(),
                        u.reasons().stream().map(Found::of).toList()))
                .toList();
    }
}
