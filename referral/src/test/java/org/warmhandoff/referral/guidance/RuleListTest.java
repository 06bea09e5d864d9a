package org.warmhandoff.referral.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.warmhandoff.core.SourceCheck;
import org.warmhandoff.referral.GuidanceRule;
import org.warmhandoff.referral.Severity;

/** The rules built are those of the list, which is written by hand. */
class RuleListTest {
    @Test
    void everyRuleBuiltIsListedAndEveryRuleListedAsBuiltIsThere() {
        List<String> built = Guidance.rules().stream().map(GuidanceRule::id).toList();
        assertThat(built).doesNotHaveDuplicates();
        assertThat(built)
                .containsExactlyInAnyOrderElementsOf(Catalogue.lines().stream()
                        .filter(Catalogue.Line::built)
                        .map(Catalogue.Line::id)
                        .toList());
    }

    @Test
    void theListHoldsEveryRuleOnceAndSaysWhatALaterOneWaitsFor() {
        assertThat(Catalogue.lines().stream().map(Catalogue.Line::id))
                .doesNotHaveDuplicates()
                .hasSize(127 + 8);
        assertThat(Catalogue.lines())
                .allMatch(l -> l.built() || !l.waitsFor().isBlank())
                .allMatch(l -> l.built() || l.unknown().isEmpty());
    }

    @Test
    void everyRuleWeighsWhatTheListSaysAndIsAboutItsTopic() {
        for (GuidanceRule rule : Guidance.rules()) {
            Catalogue.Line line = Catalogue.lines().stream()
                    .filter(l -> l.id().equals(rule.id()))
                    .findFirst()
                    .orElseThrow();
            assertThat(rule.severity()).as(rule.id()).isEqualTo(line.severity());
            assertThat(Topic.of(rule)).as(rule.id()).isEqualTo(line.topic());
        }
    }

    @Test
    void rulesStandInTheOrderOfTheText() {
        List<Topic> topics = Guidance.rules().stream().map(Topic::of).toList();
        assertThat(topics).isSorted();
        assertThat(new TreeSet<>(topics)).containsExactly(Topic.values());
    }

    @Test
    void everyRuleHereSaysWhereItStandsAndWhatItReads() {
        for (GuidanceRule rule : GuidanceCasesTest.here()) {
            assertThat(rule.rule().authorities()).as(rule.id()).isNotEmpty();
            assertThat(rule.rule().check()).as(rule.id()).isEqualTo(SourceCheck.TEXT_CHECKED);
            assertThat(rule.source()).as(rule.id()).contains(", ");
            assertThat(rule.rule().reads()).as(rule.id()).isNotEmpty();
            assertThat(rule.requires()).as(rule.id()).doesNotEndWith(".");
        }
    }

    @Test
    void theDontsAndTheChecklistsNameRulesOfTheList() {
        Set<String> listed = new TreeSet<>();
        Set<String> info = new TreeSet<>();
        Catalogue.lines().forEach(l -> listed.add(l.id()));
        Catalogue.lines().stream().filter(l -> l.severity() == Severity.INFO).forEach(l -> info.add(l.id()));
        List<String> ofDonts = new ArrayList<>();
        for (Dont d : Dont.values()) {
            ofDonts.addAll(d.rules());
        }
        assertThat(ofDonts).doesNotHaveDuplicates().isSubsetOf(listed);
        List<String> ofChecklists = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (Checklist c : Checklist.values()) {
            ofChecklists.addAll(c.rules());
            c.lines().forEach(l -> lines.add(l.id()));
        }
        assertThat(ofChecklists).containsExactlyInAnyOrderElementsOf(info);
        assertThat(lines)
                .containsExactlyInAnyOrder("S2-20", "S2-28", "S3-13", "INT-07", "INT-13", "TRN-13")
                .doesNotContainAnyElementsOf(listed);
    }
}
