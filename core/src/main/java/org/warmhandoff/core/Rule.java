package org.warmhandoff.core;

import java.util.List;

/**
 * A rule as it is stated: what it asks, on whose authority, how the library reads it and what it does not look at. The
 * rule is a constant; a predicate beside it looks at the facts.
 *
 * @param id a citation and a slug for a rule of 42 CFR Part 2, such as {@code 2.31(a)(7)/expiration-stated}; a short id for
 *     a rule of guidance, such as {@code S1-01}
 * @param authorities what it rests on, the main one first
 * @param edition the edition of the text it states
 * @param check how far the text was checked
 * @param requires what must be so, in one sentence
 * @param reading how the library reads the text where that is not obvious; empty where it is
 * @param notChecked what a person must still look at; empty for nothing
 * @param reads the facts it looks at, relative to what is judged
 */
public record Rule(
        String id,
        List<Authority> authorities,
        Edition edition,
        SourceCheck check,
        String requires,
        String reading,
        String notChecked,
        List<FactRef> reads) {

    /** Creates one; see {@link #cited} and {@link #sourced}. */
    public Rule {
        Attributes.of(Rule.class)
                .required("id", id)
                .required("edition", edition)
                .required("check", check)
                .required("requires", requires)
                .required("reading", reading)
                .required("notChecked", notChecked)
                .verify();
        authorities = Attributes.list("authorities", authorities);
        reads = Attributes.list("reads", reads);
    }

    /**
     * {@return a rule of 42 CFR Part 2, 2024 edition}
     *
     * @param id citation and slug, separated by a slash
     * @param check how far its text was checked
     * @param requires what must be so
     * @throws InvalidValueException when the id does not start with a citation
     */
    public static Rule cited(String id, SourceCheck check, String requires) {
        int slash = id.indexOf('/');
        if (slash < 0) {
            throw new InvalidValueException("Rule", "id must be a citation and a slug, separated by a slash");
        }
        return new Rule(
                id,
                List.of(Citation.parse(id.substring(0, slash))),
                Edition.PART2_2024,
                check,
                requires,
                "",
                "",
                List.of());
    }

    /**
     * {@return a rule of guidance}
     *
     * @param id its short id
     * @param check how far its text was checked
     * @param requires what must be so
     * @param sources where it stands, the main one first
     */
    public static Rule sourced(String id, SourceCheck check, String requires, Authority... sources) {
        return new Rule(id, List.of(sources), Edition.GUIDANCE_2026, check, requires, "", "", List.of());
    }

    /**
     * {@return a copy that states another edition}
     *
     * @param other the edition of the text it states
     */
    public Rule of(Edition other) {
        return new Rule(id, authorities, other, check, requires, reading, notChecked, reads);
    }

    /**
     * {@return a copy that says how the text is read}
     *
     * @param text one or two sentences
     */
    public Rule reading(String text) {
        return new Rule(id, authorities, edition, check, requires, text, notChecked, reads);
    }

    /**
     * {@return a copy that says what is not looked at}
     *
     * @param text one or two sentences
     */
    public Rule notChecked(String text) {
        return new Rule(id, authorities, edition, check, requires, reading, text, reads);
    }

    /**
     * {@return a copy that names the facts it looks at}
     *
     * @param paths property names relative to what is judged
     */
    public Rule reads(String... paths) {
        List<FactRef> refs = java.util.Arrays.stream(paths).map(FactRef::of).toList();
        return new Rule(id, authorities, edition, check, requires, reading, notChecked, refs);
    }

    /** {@return the main authority as printed, such as {@code 42 CFR 2.31(a)(7)}; "design judgement" where there is none} */
    public String authority() {
        if (authorities.isEmpty()) {
            return "design judgement";
        }
        return authorities.get(0) instanceof Citation c
                ? c.full()
                : authorities.get(0).toString();
    }

    /** {@return the id} */
    @Override
    public String toString() {
        return id;
    }
}
