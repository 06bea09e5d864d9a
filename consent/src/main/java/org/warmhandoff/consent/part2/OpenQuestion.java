package org.warmhandoff.consent.part2;

/**
 * A question that the text of the regulation leaves open. The library answers each in one way, the safer for the patient;
 * a reason that rests on the answer carries the number, so that the host knows it is argued.
 */
public enum OpenQuestion {
    /** Does a spoken revocation or refusal count? 2.31(a)(6) asks for writing, 2.31(c)(3) for knowledge. Left open. */
    Q7("spoken revocation or refusal: obtain it in writing, or record that none was meant"),
    /** How vague is too vague? 2.31(a)(3), (c)(2). Whoever reads the form judges; too vague voids the consent. */
    Q21("how vague is too vague: the reader of the form judges"),
    /** Does conduct without words hold out? 2.11. Only a practice attested not to hold itself out is no program. */
    Q22("holding out by conduct: not covered only where it is attested that the practice does not hold itself out");

    private final String words;

    OpenQuestion(String words) {
        this.words = words;
    }

    /** {@return the question and its answer, briefly} */
    public String words() {
        return words;
    }
}
