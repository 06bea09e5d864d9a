package org.warmhandoff.consent.part2;

import java.util.List;
import java.util.Optional;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.Citation;
import org.warmhandoff.core.FactRef;

/**
 * Requirements as they are written down. Nothing of the draft stands in them but pointers into it.
 *
 * @param forms the forms to write
 */
public record RequirementsRecord(List<Form> forms) {

    /**
     * One form.
     *
     * @param contents what of the draft's contents it is for
     * @param purposes what of the draft's purposes it is for
     * @param requirements what it must say, in the order of the regulation
     * @param toFindOut what must still be found out
     */
    public record Form(
            List<FactRef> contents,
            List<FactRef> purposes,
            List<Asked> requirements,
            List<DecisionRecord.Asked> toFindOut) {
        /** Creates one. */
        public Form {
            contents = Attributes.list("contents", contents);
            purposes = Attributes.list("purposes", purposes);
            requirements = Attributes.list("requirements", requirements);
            toFindOut = Attributes.list("toFindOut", toFindOut);
        }

        static Form of(Requirements.Form form) {
            return new Form(
                    form.contents(),
                    form.purposes(),
                    form.requirements().stream().map(Asked::of).toList(),
                    form.toFindOut().stream().map(DecisionRecord.Asked::of).toList());
        }
    }

    /**
     * One thing that a form must say.
     *
     * @param rule the id of the rule that asks for it
     * @param citation its paragraph
     * @param says what the form must say, in the library's words
     * @param reading how the paragraph is read where that is not obvious; absent: it is
     * @param wording the wording that the regulation gives for it
     * @param covers for what in the draft it is asked; empty: for the form as a whole
     */
    public record Asked(
            String rule,
            Optional<Citation> citation,
            String says,
            Optional<String> reading,
            List<Wording> wording,
            List<FactRef> covers) {
        /** Creates one. */
        public Asked {
            Attributes.of(Asked.class)
                    .required("rule", rule)
                    .required("says", says)
                    .verify();
            citation = Attributes.optional(citation);
            reading = Attributes.optional(reading);
            wording = Attributes.list("wording", wording);
            covers = Attributes.list("covers", covers);
        }

        static Asked of(Requirements.Requirement r) {
            return new Asked(
                    r.rule().id(),
                    DecisionRecord.citation(r.rule()),
                    r.rule().rule().requires(),
                    stated(r.rule().rule().reading()),
                    r.wording().stream().map(Wording::of).toList(),
                    r.covers());
        }
    }

    /**
     * Wording of the regulation.
     *
     * @param kind what it is given for
     * @param citation the paragraph in which it stands
     * @param text the wording
     * @param where of a phrase: the consents for which it suffices; absent: every form that needs it
     */
    public record Wording(ConsentWording.Kind kind, Citation citation, String text, Optional<String> where) {
        /** Creates one. */
        public Wording {
            Attributes.of(Wording.class)
                    .required("kind", kind)
                    .required("citation", citation)
                    .required("text", text)
                    .verify();
            where = Attributes.optional(where);
        }

        static Wording of(ConsentWording w) {
            return new Wording(w.kind(), w.citation(), w.text(), stated(w.where()));
        }
    }

    private static Optional<String> stated(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** Creates one. */
    public RequirementsRecord {
        forms = Attributes.list("forms", forms);
    }
}
