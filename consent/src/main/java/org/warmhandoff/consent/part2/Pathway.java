package org.warmhandoff.consent.part2;

import org.warmhandoff.core.Citation;
import org.warmhandoff.core.SourceCheck;

/** A way by which the regulation lets a record go. It is output only: nobody claims one, a decision says which were met. */
public enum Pathway {
    /** With a written consent, to whom, for what and as it says (2.33(a)(1)). */
    P01("consent for a specific disclosure", "2.33(a)(1)", SourceCheck.TEXT_CHECKED);

    private final String words;
    private final String citation;
    private final SourceCheck check;

    Pathway(String words, String citation, SourceCheck check) {
        this.words = words;
        this.citation = citation;
        this.check = check;
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
        return check;
    }
}
