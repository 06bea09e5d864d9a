package org.warmhandoff.referral.guidance;

import java.util.List;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.Outcome;
import org.warmhandoff.referral.GuidanceFinding;
import org.warmhandoff.referral.Severity;

/**
 * How a practice stands to the guidance. It holds rules, pointers and questions; no value of the document.
 *
 * @param compliant whether no rule that weighs as an error is violated
 * @param findings what is violated, errors first, then warnings, topic by topic in the order of the text
 * @param donts what the guidance says not to do, all seven
 * @param unknown how many errors and warnings could not be judged
 * @param questions the questions behind these
 * @param checklists what is shown on request
 */
public record GuidanceReport(
        boolean compliant,
        List<Group> findings,
        List<DontStanding> donts,
        int unknown,
        List<OpenQuestion> questions,
        List<ChecklistStanding> checklists) {
    /**
     * Violations of one weight on one topic.
     *
     * @param severity the weight
     * @param topic the topic
     * @param findings the violations, at least one, in the order of the text
     */
    public record Group(Severity severity, Topic topic, List<GuidanceFinding> findings) {
        /** Creates one. */
        public Group {
            Attributes.of(Group.class)
                    .required("severity", severity)
                    .required("topic", topic)
                    .verify();
            findings = Attributes.list("findings", findings);
        }
    }

    /**
     * How a Don't stands.
     *
     * @param is which
     * @param dont what not to do
     * @param source where it stands, as printed
     * @param outcome violated where one of its rules is; else unknown where one of them is, or is asked of each referral
     *     by itself; else satisfied where one is
     * @param violated its rules that are violated
     * @param open its rules that are unknown
     * @param ofReferrals its rules that are asked of each referral by itself and not here
     * @param lines its lines to tick, which no outcome counts
     */
    public record DontStanding(
            Dont is,
            String dont,
            String source,
            Outcome outcome,
            List<String> violated,
            List<String> open,
            List<String> ofReferrals,
            List<ChecklistLine> lines) {
        /** Creates one. */
        public DontStanding {
            Attributes.of(DontStanding.class)
                    .required("is", is)
                    .required("dont", dont)
                    .required("source", source)
                    .required("outcome", outcome)
                    .verify();
            violated = Attributes.list("violated", violated);
            open = Attributes.list("open", open);
            ofReferrals = Attributes.list("ofReferrals", ofReferrals);
            lines = Attributes.list("lines", lines);
        }
    }

    /**
     * A question that leaves rules unknown.
     *
     * @param question the question
     * @param rules the rules
     * @param at where the answer would stand
     */
    public record OpenQuestion(String question, List<String> rules, List<FactRef> at) {
        /** Creates one. */
        public OpenQuestion {
            Attributes.of(OpenQuestion.class).required("question", question).verify();
            rules = Attributes.list("rules", rules);
            at = Attributes.list("at", at);
        }
    }

    /**
     * A checklist: what its rules found that is violated or unknown, and lines to tick.
     *
     * @param checklist which
     * @param findings what is good to know
     * @param lines lines to tick
     */
    public record ChecklistStanding(Checklist checklist, List<GuidanceFinding> findings, List<ChecklistLine> lines) {
        /** Creates one. */
        public ChecklistStanding {
            Attributes.of(ChecklistStanding.class)
                    .required("checklist", checklist)
                    .verify();
            findings = Attributes.list("findings", findings);
            lines = Attributes.list("lines", lines);
        }
    }

    /** Creates one. */
    public GuidanceReport {
        findings = Attributes.list("findings", findings);
        donts = Attributes.list("donts", donts);
        questions = Attributes.list("questions", questions);
        checklists = Attributes.list("checklists", checklists);
    }
}
