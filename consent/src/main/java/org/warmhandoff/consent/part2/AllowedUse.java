package org.warmhandoff.consent.part2;

import java.util.List;
import org.warmhandoff.consent.InfoCategory;
import org.warmhandoff.consent.Pathway;
import org.warmhandoff.consent.Purpose;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.FactRef;

/**
 * One use that a consent allows: something that may go to somebody for something, on one pathway.
 *
 * @param pathway under which it goes
 * @param recipient where the form names or describes who receives
 * @param kind who that is
 * @param contents what may go, in the order of the vocabulary
 * @param purposes why, as coded, with what a coded purpose contains
 * @param coded where these purposes are coded
 * @param allowed yes, or unknown where something on the form is not known or the law leaves it open; never no
 * @param depends what must be so, or be found out, at each disclosure; in the order of the regulation
 */
public record AllowedUse(
        Pathway pathway,
        FactRef recipient,
        Kind kind,
        List<InfoCategory> contents,
        List<Purpose> purposes,
        List<FactRef> coded,
        Answer allowed,
        List<Part2Rule> depends) {

    /** Who receives, as the form says it. */
    public enum Kind {
        /** A party by name. */
        PARTY,
        /** Whoever is in a class. */
        CLASS,
        /** An intermediary. */
        INTERMEDIARY,
        /** A participant by name, from the intermediary. */
        PARTICIPANT,
        /** Whoever is in a class of participants, from the intermediary. */
        PARTICIPANTS_OF_CLASS,
        /** Somebody whom the form does not name or describe. */
        ANYONE_ELSE
    }

    /** Creates one. */
    public AllowedUse {
        Attributes.of(AllowedUse.class)
                .required("pathway", pathway)
                .required("recipient", recipient)
                .required("kind", kind)
                .required("allowed", allowed)
                .verify();
        contents = Attributes.list("contents", contents);
        purposes = Attributes.list("purposes", purposes);
        coded = Attributes.list("coded", coded);
        depends = Attributes.list("depends", depends);
    }
}
