package org.warmhandoff.consent.part2;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.Outcome;

/** Writes down what the rules found, with the places they looked at as pointers from the root of the document. */
final class Reasons extends Findings {
    private final boolean all;
    private final FactRef consent;
    private final FactRef item;
    private final FactRef purpose;
    private final List<Open> found = new ArrayList<>();
    private boolean explaining;

    private record Open(Part2Rule rule, Outcome outcome, Set<FactRef> facts, Set<OpenQuestion> open) {}

    private Reasons(boolean all, FactRef consent, FactRef item, FactRef purpose) {
        this.all = all;
        this.consent = consent;
        this.item = item;
        this.purpose = purpose;
    }

    /** The reasons why an item, for a purpose, does not go on a consent; -1 for no consent. */
    static Reasons ofUse(int item, int purpose, int consent) {
        return new Reasons(
                false,
                consent < 0
                        ? FactRef.of("file.consents")
                        : FactRef.of("file.consents").at(consent),
                FactRef.of("disclosure.items").at(item),
                FactRef.of("disclosure.purposes").at(purpose));
    }

    /** All that a review of one form finds; the form is the document. */
    static Reasons ofReview() {
        return new Reasons(true, FactRef.ROOT, FactRef.ROOT, FactRef.ROOT);
    }

    @Override
    Answer found(Part2Rule rule, Answer satisfied) {
        explaining = satisfied != Answer.YES;
        if (all || explaining) {
            Set<FactRef> facts = new TreeSet<>();
            rule.rule().reads().forEach(f -> facts.add(resolve(f)));
            found.add(new Open(rule, Outcome.of(satisfied), facts, new TreeSet<>()));
        }
        return rule.effect() == Effect.ADVISES ? Answer.YES : satisfied;
    }

    @Override
    boolean enough(Answer met) {
        return false;
    }

    @Override
    void notApplicable(Part2Rule rule) {
        explaining = false;
        if (all) {
            found.add(new Open(rule, Outcome.NOT_APPLICABLE, new TreeSet<>(), new TreeSet<>()));
        }
    }

    @Override
    boolean explains() {
        return explaining;
    }

    @Override
    boolean leavesOpen() {
        return explaining && found.get(found.size() - 1).outcome() == Outcome.UNKNOWN;
    }

    @Override
    void at(FactRef fact) {
        found.get(found.size() - 1).facts().add(resolve(fact));
    }

    @Override
    void argued(OpenQuestion question) {
        found.get(found.size() - 1).open().add(question);
    }

    private FactRef resolve(FactRef fact) {
        FactRef rest = new FactRef(fact.path().subList(1, fact.path().size()));
        return switch (fact.path().get(0).toString()) {
            case "consent" -> consent.then(rest);
            case "item" -> item.then(rest);
            case "purpose" -> purpose.then(rest);
            default -> fact;
        };
    }

    /** {@return what was written down, in the order of the rules} */
    List<Reason> list() {
        return found.stream()
                .map(o -> new Reason(o.rule(), o.outcome(), narrowest(o.facts()), List.copyOf(o.open())))
                .toList();
    }

    /** Leaves out a place where a narrower one inside it is named. */
    private static List<FactRef> narrowest(Set<FactRef> facts) {
        return facts.stream()
                .filter(f -> facts.stream()
                        .noneMatch(g -> !g.equals(f)
                                && g.path().size() > f.path().size()
                                && g.path().subList(0, f.path().size()).equals(f.path())))
                .toList();
    }
}
