package org.warmhandoff.referral.guidance;

import static org.warmhandoff.core.Outcome.NOT_APPLICABLE;
import static org.warmhandoff.core.Outcome.SATISFIED;

import java.util.ArrayList;
import java.util.List;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.Outcome;
import org.warmhandoff.core.care.Literature;
import org.warmhandoff.referral.GuidanceRule;
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

    static final List<GuidanceRule> ALL = List.of(THREE_SECTIONS, KEPT);

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
