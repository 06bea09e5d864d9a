package org.warmhandoff.consent.part2;

import java.util.List;
import java.util.Optional;
import org.warmhandoff.consent.InfoCategory;
import org.warmhandoff.consent.Pathway;
import org.warmhandoff.consent.Purpose;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.Citation;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.Shape;

/**
 * What a consent allows, as it is written down. Of the form it carries pointers, coded purposes and information, and the day
 * on which it ends; it opens nothing.
 *
 * @param consent the form
 * @param sufficient whether it suffices
 * @param failures what it lacks
 * @param questions what of it is not known
 * @param disclosers where it says who may disclose
 * @param uses what it allows
 * @param until when it ends by itself; absent: it does not say
 * @param exclusions where it leaves something out
 * @param endings what must stay so for it to be used
 * @param open the open questions of the law on which it rests
 * @param stopped what a given revocation would stop; absent: none was given
 */
public record AllowanceRecord(
        DocumentId consent,
        Answer sufficient,
        List<DecisionRecord.Found> failures,
        List<DecisionRecord.Found> questions,
        List<FactRef> disclosers,
        List<Use> uses,
        Optional<Allowance.Until> until,
        List<FactRef> exclusions,
        List<DecisionRecord.Asked> endings,
        List<OpenQuestion> open,
        Optional<Stopped> stopped) {

    /**
     * One use.
     *
     * @param pathway under which it goes
     * @param citation the paragraph that opens it
     * @param recipient where the form says who receives
     * @param kind who that is
     * @param contents what may go
     * @param purposes why
     * @param coded where these purposes are coded
     * @param allowed yes, or unknown
     * @param depends what must be so at each disclosure
     */
    public record Use(
            Pathway pathway,
            Citation citation,
            FactRef recipient,
            AllowedUse.Kind kind,
            List<InfoCategory> contents,
            List<Purpose> purposes,
            List<FactRef> coded,
            Answer allowed,
            List<DecisionRecord.Asked> depends) {
        /** Creates one. */
        public Use {
            Attributes.of(Use.class)
                    .required("pathway", pathway)
                    .required("citation", citation)
                    .required("recipient", recipient)
                    .required("kind", kind)
                    .required("allowed", allowed)
                    .verify();
            contents = Attributes.list("contents", contents);
            purposes = Attributes.list("purposes", purposes);
            coded = Attributes.list("coded", coded);
            depends = Attributes.list("depends", depends);
        }

        static List<Use> of(List<AllowedUse> uses) {
            return uses.stream()
                    .map(u -> new Use(
                            u.pathway(),
                            u.pathway().citation(),
                            u.recipient(),
                            u.kind(),
                            u.contents(),
                            u.purposes(),
                            u.coded(),
                            u.allowed(),
                            u.depends().stream().map(DecisionRecord.Asked::of).toList()))
                    .toList();
        }
    }

    /**
     * What a revocation makes of the uses.
     *
     * @param revocation the revocation
     * @param known whether it is known by the end of the day
     * @param stops the uses that it stops
     * @param open the uses of which it cannot be told
     * @param leaves the uses that it does not reach
     * @param completes what may still complete an act done in reliance before it was known
     */
    public record Stopped(
            DocumentId revocation,
            boolean known,
            List<Use> stops,
            List<Use> open,
            List<Use> leaves,
            List<Use> completes) {
        /** Creates one. */
        public Stopped {
            Attributes.of(Stopped.class).required("revocation", revocation).verify();
            stops = Attributes.list("stops", stops);
            open = Attributes.list("open", open);
            leaves = Attributes.list("leaves", leaves);
            completes = Attributes.list("completes", completes);
        }

        static Stopped of(Allowance.Stopped s) {
            return new Stopped(
                    s.revocation(),
                    s.known(),
                    Use.of(s.stops()),
                    Use.of(s.open()),
                    Use.of(s.leaves()),
                    Use.of(s.completes()));
        }
    }

    /** Creates one. */
    public AllowanceRecord {
        Attributes.of(AllowanceRecord.class)
                .required("consent", consent)
                .required("sufficient", sufficient)
                .verify();
        failures = Attributes.list("failures", failures);
        questions = Attributes.list("questions", questions);
        disclosers = Attributes.list("disclosers", disclosers);
        uses = Attributes.list("uses", uses);
        until = Attributes.optional(until);
        exclusions = Attributes.list("exclusions", exclusions);
        endings = Attributes.list("endings", endings);
        open = Attributes.list("open", open);
        stopped = Attributes.optional(stopped);
    }

    static AllowanceRecord of(Allowance a) {
        return new AllowanceRecord(
                a.review().consent(),
                a.review().sufficient(),
                a.review().failures().stream().map(DecisionRecord.Found::of).toList(),
                a.review().openQuestions().stream()
                        .map(DecisionRecord.Found::of)
                        .toList(),
                a.disclosers(),
                Use.of(a.uses()),
                a.until(),
                a.exclusions(),
                a.endings().stream().map(DecisionRecord.Asked::of).toList(),
                a.open(),
                a.stopped().map(Stopped::of));
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
