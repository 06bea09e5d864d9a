package org.warmhandoff.consent.part2;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.warmhandoff.consent.Consent;
import org.warmhandoff.consent.Pathway;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.Edition;
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
            "of the pathways of 42 CFR part 2 only those that rest on a consent were looked at; of redisclosure under 2.33(b)"
                    + " only whether a covered entity or business associate may have a right to it",
            "limits that the program published (2.22) were not looked at",
            "state law was not looked at (2.20)");

    static final List<String> LIMITS_OF_A_COPY = Stream.concat(
                    LIMITS.stream(),
                    Stream.of(
                            "it is decided from the recipient's copy: a revocation, a refusal or a restriction that only the"
                                    + " holder knows of was not looked at"))
            .toList();

    static final List<String> NOT_COVERED_LIMITS =
            List.of("HIPAA and state law were not looked at; they may restrict it");

    /** Between consents that serve alike: the latest signed, then by id. */
    private static final Comparator<Consent> PREFERRED = Comparator.comparing(
                    (Consent c) -> c.signedOn().orElse(LocalDate.MIN))
            .reversed()
            .thenComparing(Consent::id);

    /** Why the parts that got this answer did not get a better one. */
    static Explanation of(Act act, Answer answer) {
        if (!Edition.PART2_2024.holdsOn(act.day())) {
            Reasons f = Reasons.ofUse(0, 0, -1);
            f.found(Part2.EDITION, Answer.UNKNOWN);
            return new Explanation(
                    List.of(new Unmet(Optional.empty(), Optional.empty(), f.list(), List.of())), List.of());
        }
        List<Unmet> unmet = new ArrayList<>();
        for (int i = 0; i < act.disclosure().items().size(); i++) {
            for (int p = 0; p < act.disclosure().purposes().size(); p++) {
                if (Part2.part(act, i, p) == answer) {
                    unmet.addAll(unmet(act, i, p));
                }
            }
        }
        return new Explanation(nearestFirst(merged(unmet)), releasable(act));
    }

    /** Why the regulation does not restrict any item. */
    static List<Unmet> notCovered(Act act) {
        List<Unmet> unmet = new ArrayList<>();
        for (int i = 0; i < act.disclosure().items().size(); i++) {
            Reasons f = Reasons.ofUse(i, 0, -1);
            Section2_12.covered(act.asked(i, 0), f);
            List<Reason> failed = only(Outcome.VIOLATED, f);
            for (int p = 0; p < act.disclosure().purposes().size(); p++) {
                unmet.add(new Unmet(Optional.empty(), Optional.empty(), failed, List.of(Part.of(i, p))));
            }
        }
        return merged(unmet);
    }

    private static List<Reason> only(Outcome outcome, Reasons f) {
        return f.list().stream().filter(r -> r.outcome() == outcome).toList();
    }

    private static List<Unmet> unmet(Act act, int i, int p) {
        Asked a = act.asked(i, p);
        List<Part> part = List.of(Part.of(i, p));
        Reasons covered = Reasons.ofUse(i, p, -1);
        if (Section2_12.covered(a, covered) != Answer.YES) {
            return List.of(new Unmet(Optional.empty(), Optional.empty(), only(Outcome.UNKNOWN, covered), part));
        }
        Reasons closed = Reasons.ofUse(i, p, -1);
        if (Section2_33.open(a, closed) == Answer.NO) {
            return List.of(new Unmet(Optional.empty(), Optional.empty(), closed.list(), part));
        }
        List<Unmet> all = new ArrayList<>();
        List<Consent> consents = act.file().consents();
        for (int c = 0; c < consents.size(); c++) {
            Consent consent = consents.get(c);
            if (act.counts(consent.id())) {
                all.add(unmet(a, i, p, c, Section2_33.pathway(a, consent)));
                if (Section2_33.single(a, consent)) {
                    all.add(unmet(a, i, p, c, Pathway.P02));
                }
            }
        }
        Reasons onFile = Reasons.ofUse(i, p, -1);
        if (Part2.consentElsewhere(act, onFile) != Answer.NO || all.isEmpty()) {
            all.add(new Unmet(Optional.empty(), Optional.empty(), onFile.list(), part));
        }
        Reasons received = Reasons.ofUse(i, p, -1);
        Section2_33.received(a, received);
        if (!received.list().isEmpty()) {
            all.add(new Unmet(Optional.empty(), Optional.empty(), received.list(), part));
        }
        return all;
    }

    private static Unmet unmet(Asked a, int i, int p, int c, Pathway pathway) {
        Reasons f = Reasons.ofUse(i, p, c);
        Consent consent = a.act().file().consents().get(c);
        Section2_33.carries(a, consent, pathway, f);
        return new Unmet(Optional.of(pathway), Optional.of(consent.id()), f.list(), List.of(Part.of(i, p)));
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

    /** Every basis that is met, per item and purpose, the one to rely on first. */
    static List<Basis> bases(Act act) {
        return parts(act).flatMap(ip -> met(act, ip[0], ip[1]).stream()).toList();
    }

    static List<Basis> reliedOn(Act act) {
        return parts(act)
                .flatMap(ip -> met(act, ip[0], ip[1]).stream().limit(1))
                .toList();
    }

    static Stream<int[]> parts(Act act) {
        int items = act.disclosure().items().size();
        int purposes = act.disclosure().purposes().size();
        return IntStream.range(0, items * purposes).mapToObj(n -> new int[] {n / purposes, n % purposes});
    }

    /** The bases that are met for a part: the pathway that the disclosure names first, then by consent, P02 before P01. */
    private static List<Basis> met(Act act, int i, int p) {
        Asked a = act.asked(i, p);
        List<Basis> met = new ArrayList<>();
        if (Section2_12.covered(a, Findings.NOBODY) == Answer.NO) {
            return met;
        }
        act.file().consents().stream()
                .filter(c -> act.counts(c.id()))
                .distinct()
                .sorted(PREFERRED)
                .forEach(c -> {
                    if (Section2_33.single(a, c)
                            && Section2_33.carries(a, c, Pathway.P02, Findings.NOBODY) == Answer.YES) {
                        met.add(new Basis(Pathway.P02, Optional.of(c.id()), Part.of(i, p)));
                    }
                    Pathway pathway = Section2_33.pathway(a, c);
                    if (Section2_33.carries(a, c, pathway, Findings.NOBODY) == Answer.YES) {
                        met.add(new Basis(pathway, Optional.of(c.id()), Part.of(i, p)));
                    }
                });
        Pathway named = act.disclosure().reliesOn().orElse(null);
        met.sort(Comparator.comparing((Basis b) -> b.pathway() != named));
        return met;
    }
}
