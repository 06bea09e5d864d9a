package org.warmhandoff.consent.part2;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.warmhandoff.consent.Consent;
import org.warmhandoff.consent.ConsentScope;
import org.warmhandoff.consent.Designation;
import org.warmhandoff.consent.Expiration;
import org.warmhandoff.consent.InfoCategory;
import org.warmhandoff.consent.Limit;
import org.warmhandoff.consent.Pathway;
import org.warmhandoff.consent.Purpose;
import org.warmhandoff.consent.Signature.PatientStatus;
import org.warmhandoff.consent.StatedPurpose;
import org.warmhandoff.consent.file.Revocation;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Edition;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.Outcome;
import org.warmhandoff.core.PartyId;

/**
 * Finds what a consent allows: whatever its form names is asked as a disclosure ({@link Supposed}) and decided by the rules
 * that decide any. What remains unknown where nothing is supposed of the parties is what each disclosure depends on; what
 * remains unknown where nobody has read the patient's file is what may end it.
 */
final class Reach {
    private static final FactRef SCOPE = FactRef.of("scope");
    private static final List<Part2Rule> ORDER = Part2.rules();

    private final Consent consent;
    private final ZonedDateTime asOf;
    private final Optional<Revocation> revocation;
    private final Set<Ended> ended = new HashSet<>();
    private final Set<Part2Rule> endings = new LinkedHashSet<>();
    private final Set<OpenQuestion> argued = new TreeSet<>();

    private Reach(Consent consent, ZonedDateTime asOf, Optional<Revocation> revocation) {
        this.consent = consent;
        this.asOf = asOf;
        this.revocation = revocation;
    }

    /** One kind of information for one purpose to one recipient on one pathway. */
    private record Cell(
            Supposed.Target target,
            Why why,
            InfoCategory category,
            Pathway pathway,
            Answer allowed,
            List<Part2Rule> depends,
            Answer afterRevocation,
            Answer completing) {}

    /** What the file may hold against a use depends on its pathway and purpose alone. */
    private record Ended(Pathway pathway, StatedPurpose purpose) {}

    /** A purpose that the form covers, and where it is coded. */
    private record Why(StatedPurpose purpose, FactRef coded) {}

    static Allowance of(Consent consent, ConsentReview review, LocalDate day, Optional<Revocation> revocation) {
        ZoneId zone = revocation.isPresent() ? revocation.get().knownAt().getZone() : ZoneOffset.UTC;
        Reach reach = new Reach(consent, day.atTime(LocalTime.MAX).atZone(zone), revocation);
        Optional<ConsentScope> scope = new Setting.Review(day).scope(consent);
        List<Cell> cells = scope.isPresent() ? reach.cells(scope.get()) : List.of();
        return new Allowance(
                review,
                scope.map(s -> places("disclosers", s.disclosers())).orElse(List.of()),
                uses(cells),
                consent.expiration().map(Reach::until),
                scope.map(s -> places("exclusions", s.exclusions())).orElse(List.of()),
                inOrder(reach.endings),
                List.copyOf(reach.argued),
                revocation.map(r -> reach.stopped(r, cells)));
    }

    private static List<FactRef> places(String list, List<?> of) {
        List<FactRef> places = new ArrayList<>();
        for (int i = 0; i < of.size(); i++) {
            places.add(SCOPE.at(list).at(i));
        }
        return places;
    }

    private static Allowance.Until until(Expiration end) {
        return new Allowance.Until(
                end instanceof Expiration.OnDate d ? Optional.of(d.date()) : Optional.empty(),
                end instanceof Expiration.OnEvent ? Optional.of(FactRef.of("expiration.event")) : Optional.empty(),
                end instanceof Expiration.ByPhrase p ? Optional.of(p.phrase()) : Optional.empty());
    }

    private Allowance.Stopped stopped(Revocation r, List<Cell> cells) {
        return new Allowance.Stopped(
                r.id(),
                !r.knownAt().isAfter(asOf),
                after(cells, Answer.NO),
                after(cells, Answer.UNKNOWN),
                after(cells, Answer.YES),
                uses(cells.stream()
                        .filter(c -> c.afterRevocation() == Answer.NO && c.completing() == Answer.YES)
                        .toList()));
    }

    private static List<AllowedUse> after(List<Cell> cells, Answer stands) {
        return uses(cells.stream().filter(c -> c.afterRevocation() == stands).toList());
    }

    private List<Cell> cells(ConsentScope scope) {
        List<Cell> cells = new ArrayList<>();
        for (Supposed.Target target : Supposed.targets(scope)) {
            for (Why why : purposes(scope)) {
                for (InfoCategory category : InfoCategory.values()) {
                    cells(scope, target, why, category, cells);
                }
            }
        }
        return cells;
    }

    private static List<Why> purposes(ConsentScope scope) {
        Map<StatedPurpose, FactRef> coded = new LinkedHashMap<>();
        for (int i = 0; i < scope.purposes().size(); i++) {
            coded.putIfAbsent(scope.purposes().get(i), SCOPE.at("purposes").at(i));
        }
        for (Purpose contained : Purpose.values()) {
            for (int i = 0; i < scope.purposes().size(); i++) {
                if (scope.purposes().get(i).is().contains(contained)
                        && scope.purposes().stream().noneMatch(p -> p.is() == contained)) {
                    coded.putIfAbsent(
                            StatedPurpose.of(contained), SCOPE.at("purposes").at(i));
                }
            }
        }
        return coded.entrySet().stream()
                .map(e -> new Why(e.getKey(), e.getValue()))
                .toList();
    }

    private void cells(ConsentScope scope, Supposed.Target target, Why why, InfoCategory category, List<Cell> cells) {
        Supposed supposed = new Supposed(consent, scope, target, why.purpose(), category, asOf);
        Asked best = supposed.favourable();
        for (Pathway pathway : pathways(best)) {
            Answer allowed = allowed(best, pathway);
            if (allowed != Answer.NO) {
                if (ended.add(new Ended(pathway, why.purpose()))) {
                    endings.addAll(unknown(supposed.unread(), pathway));
                    unknown(supposed.changed(otherThanSigned()), pathway);
                }
                cells.add(new Cell(
                        target,
                        why,
                        category,
                        pathway,
                        allowed,
                        depends(scope, supposed, best, pathway),
                        afterRevocation(supposed),
                        completing(supposed)));
            }
        }
    }

    private List<Pathway> pathways(Asked a) {
        return Section2_33.single(a, consent)
                ? List.of(Pathway.P02, Section2_33.pathway(a, consent))
                : List.of(Section2_33.pathway(a, consent));
    }

    private Answer allowed(Asked a, Pathway pathway) {
        Answer edition = Edition.PART2_2024.holdsOn(asOf.toLocalDate()) ? Answer.YES : Answer.UNKNOWN;
        return edition.and(Section2_33.open(a, Findings.NOBODY))
                .and(Section2_33.carries(a, consent, pathway, Findings.NOBODY));
    }

    /** What the patient has become, where that is not what they were on signing. */
    private PatientStatus otherThanSigned() {
        return Declared.patientWas(consent) == PatientStatus.DECEASED ? PatientStatus.ADULT : PatientStatus.DECEASED;
    }

    /** What is unknown; the open questions of the law on which that rests are kept. */
    private Set<Part2Rule> unknown(Asked a, Pathway pathway) {
        Reasons f = Reasons.ofUse(0, 0, 0);
        Section2_33.carries(a, consent, pathway, f);
        Set<Part2Rule> unknown = new LinkedHashSet<>();
        f.list().stream().filter(r -> r.outcome() == Outcome.UNKNOWN).forEach(r -> {
            unknown.add(r.rule());
            argued.addAll(r.open());
        });
        return unknown;
    }

    private List<Part2Rule> depends(ConsentScope scope, Supposed supposed, Asked best, Pathway pathway) {
        Set<Part2Rule> depends = unknown(best, pathway);
        Asked bare = supposed.bare();
        depends.addAll(unknown(bare, pathway == Pathway.P02 ? pathway : Section2_33.pathway(bare, consent)));
        if (!Edition.PART2_2024.holdsOn(asOf.toLocalDate())) {
            depends.add(Part2.EDITION);
        }
        // Of a class the form may leave out a member by name.
        if (named(scope.exclusions()).stream()
                .anyMatch(p -> allowed(supposed.member(p, Optional.empty()), pathway) == Answer.NO)) {
            depends.add(Section2_31Use.NOT_EXCLUDED);
        }
        return inOrder(depends);
    }

    /** Of a class, a revocation that names a member reaches that one alone: then it cannot be told of the class. */
    private Answer afterRevocation(Supposed supposed) {
        if (revocation.isEmpty()) {
            return Answer.YES;
        }
        Answer stands = stands(supposed.revoked(revocation.get()));
        boolean alike = named(revocation.get().scope()).stream()
                .allMatch(p -> stands(supposed.member(p, revocation)) == stands);
        return alike ? stands : Answer.UNKNOWN;
    }

    private Answer stands(Asked a) {
        Reasons f = Reasons.ofUse(0, 0, 0);
        Section2_31Defeated.undefeated(a, consent, f);
        return f.list().stream().anyMatch(r -> r.outcome() == Outcome.VIOLATED)
                ? Answer.NO
                : f.list().isEmpty() ? Answer.YES : Answer.UNKNOWN;
    }

    private Answer completing(Supposed supposed) {
        return revocation.isEmpty() ? Answer.YES : stands(supposed.completing(revocation.get()));
    }

    private static Set<PartyId> named(List<Limit> limits) {
        Set<PartyId> named = new LinkedHashSet<>();
        limits.stream()
                .flatMap(l -> l.recipients().stream())
                .flatMap(d -> d instanceof Designation.Named n ? Stream.of(n.party()) : Stream.<PartyId>empty())
                .forEach(named::add);
        return named;
    }

    private static List<Part2Rule> inOrder(Collection<Part2Rule> rules) {
        return rules.stream()
                .distinct()
                .sorted(Comparator.comparing(ORDER::indexOf))
                .toList();
    }

    /** Together what goes to the same recipient on the same pathway, and of that the purposes for which the same goes. */
    private static List<AllowedUse> uses(List<Cell> cells) {
        record Key(FactRef at, AllowedUse.Kind kind, Pathway pathway, Answer allowed, List<Part2Rule> depends) {}
        Map<Key, Map<Why, Set<InfoCategory>>> groups = new LinkedHashMap<>();
        for (Cell c : cells) {
            groups.computeIfAbsent(
                            new Key(c.target().at(), c.target().kind(), c.pathway(), c.allowed(), c.depends()),
                            k -> new LinkedHashMap<>())
                    .computeIfAbsent(c.why(), k -> new TreeSet<>())
                    .add(c.category());
        }
        List<AllowedUse> uses = new ArrayList<>();
        groups.forEach((key, byPurpose) -> {
            Map<Set<InfoCategory>, List<Why>> byContents = new LinkedHashMap<>();
            byPurpose.forEach((why, contents) ->
                    byContents.computeIfAbsent(contents, k -> new ArrayList<>()).add(why));
            byContents.forEach((contents, why) -> uses.add(new AllowedUse(
                    key.pathway(),
                    key.at(),
                    key.kind(),
                    List.copyOf(contents),
                    why.stream().map(w -> w.purpose().is()).distinct().toList(),
                    why.stream().map(Why::coded).distinct().toList(),
                    key.allowed(),
                    key.depends())));
        });
        return uses;
    }
}
