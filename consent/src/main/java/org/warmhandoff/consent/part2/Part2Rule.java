package org.warmhandoff.consent.part2;

import org.warmhandoff.core.Rule;
import org.warmhandoff.core.SourceCheck;

/**
 * A rule of 42 CFR Part 2 and what follows from it.
 *
 * @param rule the rule as stated; the facts it reads start with {@code consent}, {@code item}, {@code purpose}, {@code
 *     disclosure} or {@code file}
 * @param effect what it does when violated
 * @param cure what would cure a violation
 * @param ask what would answer an unknown, and who may
 */
public record Part2Rule(Rule rule, Effect effect, Remedy cure, Remedy ask) {

    private static final Remedy NOT_ASKED = Remedy.lookUp("look the fact up");

    static Part2Rule voids(String id, String requires) {
        return stated(id, requires, Effect.VOIDS_THE_CONSENT);
    }

    static Part2Rule bars(String id, String requires) {
        return stated(id, requires, Effect.BARS_THIS_USE);
    }

    static Part2Rule closes(String id, String requires) {
        return stated(id, requires, Effect.CLOSES_THE_PATHWAY);
    }

    static Part2Rule uncovers(String id, String requires) {
        return stated(id, requires, Effect.LEAVES_UNCOVERED);
    }

    private static Part2Rule stated(String id, String requires, Effect effect) {
        return new Part2Rule(Rule.cited(id, SourceCheck.TEXT_CHECKED, requires), effect, NOT_ASKED, NOT_ASKED);
    }

    Part2Rule check(SourceCheck check) {
        return with(new Rule(
                rule.id(),
                rule.authorities(),
                rule.edition(),
                check,
                rule.requires(),
                rule.reading(),
                rule.notChecked(),
                rule.reads()));
    }

    Part2Rule reading(String text) {
        return with(rule.reading(text));
    }

    Part2Rule notChecked(String text) {
        return with(rule.notChecked(text));
    }

    Part2Rule reads(String... paths) {
        return with(rule.reads(paths));
    }

    Part2Rule cure(Remedy remedy) {
        return new Part2Rule(rule, effect, remedy, ask);
    }

    Part2Rule ask(Remedy remedy) {
        return new Part2Rule(rule, effect, cure, remedy);
    }

    private Part2Rule with(Rule other) {
        return new Part2Rule(other, effect, cure, ask);
    }

    /** {@return the id of the rule} */
    public String id() {
        return rule.id();
    }

    /** {@return the id of the rule} */
    @Override
    public String toString() {
        return rule.id();
    }
}
