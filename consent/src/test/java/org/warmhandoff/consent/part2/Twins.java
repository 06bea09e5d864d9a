package org.warmhandoff.consent.part2;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.warmhandoff.core.Outcome;

/**
 * Two cases of one file that differ in one fact, and by it in one rule: with the fact the rule is found not to be satisfied,
 * without it all else is found alike.
 *
 * @param gone what the one fact decides
 * @param with the case in which it is found
 * @param without the case in which it is not
 */
record Twins(Found gone, CaseFiles.Case with, CaseFiles.Case without) {

    /** A rule, and what was found of it. */
    record Found(String rule, Outcome outcome) {}

    static List<Twins> all() {
        List<Twins> all = new ArrayList<>();
        for (List<CaseFiles.Case> file : CaseFiles.withBases()) {
            List<Set<Found>> found = file.stream().map(Twins::found).toList();
            for (int a = 0; a < file.size(); a++) {
                for (int b = 0; b < file.size(); b++) {
                    if (found.get(a).size() == found.get(b).size() + 1
                            && found.get(a).containsAll(found.get(b))
                            && CaseFiles.differInOne(
                                    file.get(a).change(), file.get(b).change())) {
                        Set<Found> gone = new HashSet<>(found.get(a));
                        gone.removeAll(found.get(b));
                        all.add(new Twins(gone.iterator().next(), file.get(a), file.get(b)));
                    }
                }
            }
        }
        return all;
    }

    private static Set<Found> found(CaseFiles.Case c) {
        return CaseFilesTest.unmet(Part2.edition2024().decide(c.asked())).stream()
                .flatMap(u -> u.reasons().stream())
                .map(r -> new Found(r.rule().id(), r.outcome()))
                .collect(Collectors.toSet());
    }
}
