package org.warmhandoff.consent.part2;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.warmhandoff.consent.Consent;
import org.warmhandoff.consent.Item;
import org.warmhandoff.consent.StatedPurpose;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.Outcome;

/**
 * Walks the rules a second time, for the reasons.
 *
 * @param unmet why each pathway is not met, nearest first
 * @param releasable what would be permitted
 */
record Explanation(List<Unmet> unmet, List<Releasable> releasable) {

    static final List<String> LIMITS = List.of(
            "of the pathways of 42 CFR part 2 only a consent for a specific disclosure was looked at (P01)",
            "restrictions the patient asked for (2.26) and limits the program published (2.22) were not looked at",
            "state law was not looked at (2.20)");

    static final List<String> NOT_COVERED_LIMITS =
            List.of("HIPAA and state law were not looked at; they may restrict it");

    /** Between consents that serve alike: the latest signed, then by id. */
    private static final Comparator<Consent> PREFERRED = Comparator.comparing(
                    (Consent c) -> c.signedOn().orElse(LocalDate.MIN))
            .reversed()
            .thenComparing(Consent::id);

    /** Why the parts that got this answer did not get a better one. */
    static Explanation of(Act act, Answer answer) {
        List<Unmet> unmet = new ArrayList<>();
        List<Item> items = act.disclosure().items();
        for (int i = 0; i < items.size(); i++) {
            for (int p = 0; p < act.disclosure().purposes().size(); p++) {
                if (Part2.part(act, i, p) == answer) {
                    unmet.addAll(unmet(act, i, p));
                }
            }
        }
        return new Explanation(nearestFirst(merged(unmet)), releasable(act));
    }

    /** Why the regulation does not restrict any item. */
    static Explanation notCovered(Act act) {
        List<Unmet> unmet = new ArrayList<>();
        for (int i = 0; i < act.disclosure().items().size(); i++) {
            Reasons f = Reasons.ofUse(i, 0, -1);
            Section2_12.covered(act, act.disclosure().items().get(i), f);
            List<Reason> failed = only(Outcome.VIOLATED, f);
            for (int p = 0; p < act.disclosure().purposes().size(); p++) {
                unmet.add(new Unmet(Optional.empty(), Optional.empty(), failed, List.of(Part.of(i, p))));
            }
        }
        return new Explanation(merged(unmet), List.of());
    }

    private static List<Reason> only(Outcome outcome, Reasons f) {
        return f.list().stream().filter(r -> r.outcome() == outcome).toList();
    }

    private static List<Unmet> unmet(Act act, int i, int p) {
        Item item = act.disclosure().items().get(i);
        StatedPurpose purpose = act.disclosure().purposes().get(p);
        List<Part> part = List.of(Part.of(i, p));
        List<Unmet> all = new ArrayList<>();
        Reasons covered = Reasons.ofUse(i, p, -1);
        if (Section2_12.covered(act, item, covered) != Answer.YES) {
            all.add(new Unmet(Optional.empty(), Optional.empty(), only(Outcome.UNKNOWN, covered), part));
            return all;
        }
        Reasons closed = Reasons.ofUse(i, p, -1);
        if (Section2_33.open(act, item, purpose, closed) == Answer.NO) {
            all.add(new Unmet(Optional.of(Pathway.P01), Optional.empty(), closed.list(), part));
            return all;
        }
        List<Consent> consents = act.file().consents();
        for (int c = 0; c < consents.size(); c++) {
            Reasons f = Reasons.ofUse(i, p, c);
            Section2_33.open(act, item, purpose, f);
            Section2_33.carries(act, item, purpose, consents.get(c), f);
            all.add(new Unmet(
                    Optional.of(Pathway.P01), Optional.of(consents.get(c).id()), f.list(), part));
        }
        Reasons onFile = Reasons.ofUse(i, p, -1);
        if (Part2.consentElsewhere(act, onFile) != Answer.NO || consents.isEmpty()) {
            Section2_33.open(act, item, purpose, onFile);
            all.add(new Unmet(Optional.of(Pathway.P01), Optional.empty(), onFile.list(), part));
        }
        return all;
    }

    /** One group for a pathway and consent that fails the same rules in the same way for several parts. */
    private static List<Unmet> merged(List<Unmet> unmet) {
        record Key(Optional<Pathway> pathway, Optional<DocumentId> consent, List<Object> found) {}
        Map<Key, Unmet> groups = new LinkedHashMap<>();
        for (Unmet u : unmet) {
            List<Object> found = new ArrayList<>();
            u.reasons().forEach(r -> found.add(List.of(r.rule().id(), r.outcome(), r.open())));
            groups.merge(new Key(u.pathway(), u.consent(), found), u, Explanation::together);
        }
        return new ArrayList<>(groups.values());
    }

    private static Unmet together(Unmet a, Unmet b) {
        List<Reason> reasons = new ArrayList<>();
        for (int i = 0; i < a.reasons().size(); i++) {
            TreeSet<FactRef> facts = new TreeSet<>(a.reasons().get(i).facts());
            facts.addAll(b.reasons().get(i).facts());
            Reason r = a.reasons().get(i);
            reasons.add(new Reason(r.rule(), r.outcome(), List.copyOf(facts), r.open()));
        }
        List<Part> parts = new ArrayList<>(a.parts());
        b.parts().stream().filter(p -> !parts.contains(p)).forEach(parts::add);
        return new Unmet(a.pathway(), a.consent(), reasons, parts);
    }

    private static List<Unmet> nearestFirst(List<Unmet> unmet) {
        return unmet.stream()
                .sorted(Comparator.comparing(Unmet::violations)
                        .thenComparing(u -> u.reasons().size()))
                .toList();
    }

    private static List<Releasable> releasable(Act act) {
        Map<List<FactRef>, List<FactRef>> purposesByItems = new LinkedHashMap<>();
        for (int p = 0; p < act.disclosure().purposes().size(); p++) {
            List<FactRef> items = new ArrayList<>();
            for (int i = 0; i < act.disclosure().items().size(); i++) {
                if (Part2.part(act, i, p) == Answer.YES) {
                    items.add(FactRef.of("disclosure.items").at(i));
                }
            }
            if (!items.isEmpty()) {
                purposesByItems
                        .computeIfAbsent(items, k -> new ArrayList<>())
                        .add(FactRef.of("disclosure.purposes").at(p));
            }
        }
        return purposesByItems.entrySet().stream()
                .map(e -> new Releasable(e.getValue(), e.getKey()))
                .toList();
    }

    static List<Basis> bases(Act act) {
        List<Basis> met = new ArrayList<>();
        for (int i = 0; i < act.disclosure().items().size(); i++) {
            for (int p = 0; p < act.disclosure().purposes().size(); p++) {
                for (Consent c : carrying(act, i, p)) {
                    met.add(new Basis(Pathway.P01, Optional.of(c.id()), Part.of(i, p)));
                }
            }
        }
        return List.copyOf(met);
    }

    static List<Basis> reliedOn(Act act) {
        List<Basis> relied = new ArrayList<>();
        for (int i = 0; i < act.disclosure().items().size(); i++) {
            for (int p = 0; p < act.disclosure().purposes().size(); p++) {
                Part part = Part.of(i, p);
                carrying(act, i, p).stream()
                        .min(PREFERRED)
                        .ifPresent(c -> relied.add(new Basis(Pathway.P01, Optional.of(c.id()), part)));
            }
        }
        return List.copyOf(relied);
    }

    private static List<Consent> carrying(Act act, int i, int p) {
        Item item = act.disclosure().items().get(i);
        StatedPurpose purpose = act.disclosure().purposes().get(p);
        if (Section2_12.covered(act, item, Findings.NOBODY) == Answer.NO) {
            return List.of();
        }
        return act.file().consents().stream()
                .filter(c -> Section2_33.carries(act, item, purpose, c, Findings.NOBODY) == Answer.YES)
                .distinct()
                .toList();
    }
}
