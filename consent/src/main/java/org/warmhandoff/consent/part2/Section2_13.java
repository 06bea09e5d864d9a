package org.warmhandoff.consent.part2;

import java.util.List;
import org.warmhandoff.consent.Item;
import org.warmhandoff.core.Answer;

/** 42 CFR 2.13, with the prohibition of 2.2(b)(1) behind it: only what is needed, and a refusal that reveals nothing. */
final class Section2_13 {
    private Section2_13() {}

    /** 2.2(b)(1): nothing goes unless a circumstance that the regulation lists exists. Under consent: a consent on file. */
    static final Part2Rule CONSENT_ON_FILE = Part2Rule.closes(
                    "2.2(b)(1)/consent-on-file", "A written consent of the patient is on the holder's file")
            .reading("Where another keeps the file, what is not in it is unknown.")
            .reads("file.consents")
            .cure(Remedy.newConsent("for this recipient, purpose and information"))
            .ask(Remedy.lookUp("look in the holder's own file for a consent"));

    /** (a): what is said not to be needed for the purpose stays. Otherwise it is a duty of the discloser, not a condition. */
    static final Part2Rule NECESSARY = Part2Rule.closes(
                    "2.13(a)/necessary", "The item is needed for the purpose, as far as anybody has said")
            .notChecked("Whether each item is needed: the discloser limits the content, as a duty.")
            .reads("item.necessary")
            .cure(Remedy.narrow("leave the item out"));

    static final List<Part2Rule> RULES = List.of(CONSENT_ON_FILE, NECESSARY);

    /** The one text for a refusal, an open answer and "no such patient" ((c)(2)): it says nothing of any person. */
    static final String NEUTRAL_TEXT =
            "We cannot give an answer to this request. In general, federal rules (42 CFR part 2)"
                    + " restrict the use and disclosure of certain records. The same text answers every request that is not"
                    + " met; it does not say whether we hold a record of, or have ever seen, any person.";

    static Answer necessary(Item item) {
        return Answer.of(item.necessary().isEmpty() || item.necessary().get() != Answer.NO);
    }
}
