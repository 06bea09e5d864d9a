package org.warmhandoff.referral.guidance;

import static org.warmhandoff.core.Outcome.NOT_APPLICABLE;
import static org.warmhandoff.core.Outcome.SATISFIED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.Outcome;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.care.Literature;
import org.warmhandoff.referral.GuidanceRule;
import org.warmhandoff.referral.Referral;
import org.warmhandoff.referral.event.Proposed;
import org.warmhandoff.referral.practice.Practice;
import org.warmhandoff.referral.practice.WorkingAgreement;

/** Working with a program outside. An agreement with a program never shows that any patient was connected. */
final class WorkingRelationshipRules {
    static final GuidanceRule THREE_SECTIONS = GuidanceRule.warning(
                    "REL-02",
                    "A working agreement says how to communicate, how to share information and how to coordinate care",
                    Literature.AHRQ_IDENTIFY,
                    Literature.SAMPLE_AGREEMENT,
                    Literature.CLINIC_CRITERIA)
            .notChecked("What each section says.")
            .looksAt("agreements");
    static final GuidanceRule KEPT = GuidanceRule.warning(
                    "REL-05",
                    "A working agreement is signed and dated, somebody looks after it, and the day of its review has not"
                            + " passed",
                    Literature.AHRQ_IDENTIFY,
                    Literature.AHRQ_NEWER_PAGES,
                    Literature.JUDGEMENT)
            .looksAt("agreements");

    static final GuidanceRule FORMAL = GuidanceRule.warning(
                    "REL-01",
                    "There is a formal working relationship with each program that patients are referred to",
                    Literature.AHRQ_IDENTIFY)
            .reading("A program is referred to from the first act that names a patient to it.")
            .looksAt("agreements", "referrals");
    static final GuidanceRule NO_PROOF = GuidanceRule.info(
                    "REL-06",
                    "A working agreement with a program is no proof that a patient was connected",
                    Literature.LINKAGE_STUDIES)
            .looksAt("agreements", "referrals");
    static final GuidanceRule GROUND_RULES = GuidanceRule.warning(
                    "REL-07",
                    "There are at least ground rules with each program that patients are referred to",
                    Literature.AHRQ_DONTS)
            .reading("A note of them in the log of any referral to the program is enough.")
            .looksAt("agreements", "referrals");

    static final List<GuidanceRule> ALL = List.of(FORMAL, THREE_SECTIONS, KEPT, NO_PROOF, GROUND_RULES);

    private WorkingRelationshipRules() {}

    /** The rules on a practice. */
    static void check(Practice p, Findings f) {
        Outcome none = p.agreements().isEmpty() ? NOT_APPLICABLE : SATISFIED;
        List<FactRef> empty = new ArrayList<>();
        FactRef agreements = FactRef.of("agreements");
        for (int i = 0; i < p.agreements().size(); i++) {
            empty.addAll(empty(p.agreements().get(i), agreements.at(i)));
        }
        f.at(THREE_SECTIONS, empty, "A working agreement says nothing on " + names(empty), none, "");
        f.at(
                KEPT,
                Places.of(agreements, p.agreements(), a -> !kept(a, f)),
                "A working agreement is not signed, nobody looks after it, or the day of its review is not set or has"
                        + " passed",
                none,
                "");
    }

    /** The rules on a practice and its referrals; each finding names the referrals, by their place. */
    static void check(Practice p, List<Referral> referrals, Findings f) {
        FactRef list = FactRef.of("referrals");
        Predicate<Referral> unagreed = r -> r.program().filter(p::worksWith).isEmpty();
        Predicate<Referral> ofLate = r -> outside(r)
                && named(r, f)
                        .filter(on -> Days.within(on, f.today(), f.limits().relationshipWithin()))
                        .isPresent();
        boolean any = referrals.stream().anyMatch(ofLate);
        f.each(
                FORMAL,
                Places.of(list, referrals, r -> ofLate.test(r) && unagreed.test(r)),
                "A patient was referred to a program with which there is no working agreement",
                any ? SATISFIED : NOT_APPLICABLE,
                "");
        List<FactRef> proofless = Places.of(
                list,
                referrals,
                r -> outside(r)
                        && !unagreed.test(r)
                        && !r.course(f.asOf(), f.context()).connectionMet());
        f.each(
                NO_PROOF,
                proofless,
                "There is a working agreement with the program, and it does not count: nothing connected this patient",
                referrals.stream().anyMatch(r -> outside(r) && !unagreed.test(r)) ? SATISFIED : NOT_APPLICABLE,
                "");
        Set<PartyId> ruled = referrals.stream()
                .filter(ConnectingRules::groundRules)
                .flatMap(r -> r.program().stream())
                .collect(Collectors.toSet());
        f.each(
                GROUND_RULES,
                Places.of(
                        list,
                        referrals,
                        r -> outside(r)
                                && named(r, f).isPresent()
                                && unagreed.test(r)
                                && r.program().filter(ruled::contains).isEmpty()),
                "A patient was referred to a program with which there are neither ground rules nor a working agreement",
                referrals.stream().anyMatch(r -> outside(r) && named(r, f).isPresent()) ? SATISFIED : NOT_APPLICABLE,
                "");
    }

    private static boolean outside(Referral r) {
        return r.target() == Proposed.Target.EXTERNAL && r.program().isPresent();
    }

    private static Optional<LocalDate> named(Referral r, Findings f) {
        return r.course(f.asOf(), f.context()).namedOn();
    }

    /** REL-02: the sections of which there is nothing. */
    static List<FactRef> empty(WorkingAgreement a, FactRef at) {
        List<FactRef> empty = new ArrayList<>();
        if (a.communication().isEmpty()) {
            empty.add(at.at("communication"));
        }
        if (a.informationSharing().isEmpty()) {
            empty.add(at.at("informationSharing"));
        }
        if (a.careCoordination().isEmpty()) {
            empty.add(at.at("careCoordination"));
        }
        return empty;
    }

    private static String names(List<FactRef> empty) {
        List<String> names = new ArrayList<>();
        for (FactRef at : empty) {
            String name = switch (at.path().get(at.path().size() - 1).toString()) {
                case "communication" -> "communication";
                case "informationSharing" -> "information sharing";
                default -> "care coordination";
            };
            if (!names.contains(name)) {
                names.add(name);
            }
        }
        return String.join(", ", names);
    }

    /** REL-05: signed, looked after, and to be reviewed on a day that has not passed. */
    static boolean kept(WorkingAgreement a, Findings f) {
        return a.signedOn().filter(on -> !on.isAfter(f.today())).isPresent()
                && a.owner().isPresent()
                && a.reviewBy().filter(by -> !by.isBefore(f.today())).isPresent();
    }
}
