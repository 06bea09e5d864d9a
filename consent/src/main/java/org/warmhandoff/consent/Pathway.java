package org.warmhandoff.consent;

import org.warmhandoff.core.Citation;
import org.warmhandoff.core.SourceCheck;

/**
 * A way by which the regulation lets a record go. Nobody claims one: a decision says which were met, and a disclosure may say
 * on which it would rely. The numbers are this library's own.
 */
public enum Pathway {
    /** With a written consent, to whom, for what and as it says (2.33(a)(1)). */
    P01("consent for a specific disclosure", "2.33(a)(1)"),
    /** With a consent given once for all future treatment, payment and operations, as HIPAA permits (2.33(a)(2)). */
    P02("single consent for all future treatment, payment and operations", "2.33(a)(2)"),
    /** To an intermediary, or from it to a participant, with a consent that names it (2.31(a)(4)(ii)). */
    P03("consent that names an intermediary", "2.31(a)(4)(ii)"),
    /** Counseling notes, with a consent of their own (2.31(b)). */
    P04("consent for counseling notes", "2.31(b)(1)"),
    /** For one investigation or proceeding, with a consent of its own (2.31(d)). */
    P05("consent for a proceeding", "2.31(d)"),
    /** For the program's own fundraising, with a consent for it (2.31(a)(5)(iii)). */
    P11("consent for fundraising", "2.31(a)(5)(iii)"),
    /** For payment, with a consent that the program's director signed for an incapacitated patient (2.15(a)(2)). */
    D13("consent by the director for payment", "2.15(a)(2)");

    private final String words;
    private final String citation;

    Pathway(String words, String citation) {
        this.words = words;
        this.citation = citation;
    }

    /** {@return the pathway in plain words} */
    public String words() {
        return words;
    }

    /** {@return the paragraph that opens it} */
    public Citation citation() {
        return Citation.parse(citation);
    }

    /** {@return how far its text was checked} */
    public SourceCheck check() {
        return SourceCheck.TEXT_CHECKED;
    }
}
