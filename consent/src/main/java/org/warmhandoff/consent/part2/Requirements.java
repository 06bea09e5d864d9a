package org.warmhandoff.consent.part2;

import java.util.List;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.FactRef;

/**
 * What must be written for a draft to become a consent: one form, or several where 2.31(b)(2), 2.31(d) or 2.15(a)(2) lets them
 * not be one. Each requirement is a rule that {@link Part2#review} later finds satisfied or not; pointers are into the draft.
 *
 * @param forms the forms: ordinary records before counseling notes, then other purposes before proceedings
 */
public record Requirements(List<Form> forms) {

    /**
     * One form.
     *
     * @param contents what of the draft's contents it is for
     * @param purposes what of the draft's purposes it is for
     * @param requirements what it must say, in the order of the regulation
     * @param toFindOut what the form cannot settle and whoever drafts it must still find out; empty: nothing
     */
    public record Form(
            List<FactRef> contents, List<FactRef> purposes, List<Requirement> requirements, List<Question> toFindOut) {
        /** Creates one. */
        public Form {
            contents = Attributes.list("contents", contents);
            purposes = Attributes.list("purposes", purposes);
            requirements = Attributes.list("requirements", requirements);
            toFindOut = Attributes.list("toFindOut", toFindOut);
        }
    }

    /**
     * One thing that a form must say.
     *
     * @param rule the rule that asks for it; {@code requires} says what in one sentence
     * @param wording the wording that the regulation gives for it, a statement's content or phrases that suffice; empty: it
     *     gives none for such a form
     * @param covers for what in the draft it is asked; empty: for the form as a whole
     */
    public record Requirement(Part2Rule rule, List<ConsentWording> wording, List<FactRef> covers) {
        /** Creates one. */
        public Requirement {
            Attributes.of(Requirement.class).required("rule", rule).verify();
            wording = Attributes.list("wording", wording);
            covers = Attributes.list("covers", covers);
        }
    }

    /** Creates one. */
    public Requirements {
        forms = Attributes.list("forms", forms);
    }

    /** {@return the requirements as a document} */
    public RequirementsRecord record() {
        return new RequirementsRecord(
                forms.stream().map(RequirementsRecord.Form::of).toList());
    }
}
