package org.warmhandoff.consent.part2;

/**
 * The statement that must go with each disclosure made with the patient's consent: one of the two (42 CFR 2.32(a)). The
 * regulation fixes the wording, so it stands here word for word.
 */
public enum NoticeStatement {
    /** The long statement, 2.32(a)(1). */
    STATEMENT_1(Section2_32.STATEMENT_1),
    /** The short statement, 2.32(a)(2). */
    STATEMENT_2(Section2_32.STATEMENT_2);

    private final String text;

    NoticeStatement(String text) {
        this.text = text;
    }

    /** {@return the wording; paragraphs are separated by line feeds} */
    public String text() {
        return text;
    }
}
