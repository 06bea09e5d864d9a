package org.warmhandoff.referral.guidance;

import static org.warmhandoff.core.Outcome.NOT_APPLICABLE;
import static org.warmhandoff.core.Outcome.SATISFIED;
import static org.warmhandoff.core.Outcome.UNKNOWN;
import static org.warmhandoff.core.Outcome.VIOLATED;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.Outcome;
import org.warmhandoff.core.care.Literature;
import org.warmhandoff.core.care.Setting;
import org.warmhandoff.core.care.SupportModality;
import org.warmhandoff.referral.GuidanceRule;
import org.warmhandoff.referral.event.DeliveryMode;
import org.warmhandoff.referral.match.DirectoryEntry;
import org.warmhandoff.referral.match.DirectoryEntry.Category;
import org.warmhandoff.referral.match.ResourceDirectory;
import org.warmhandoff.referral.practice.Practice;
import org.warmhandoff.referral.vocabulary.MedicationStance;
import org.warmhandoff.referral.vocabulary.MoudAcceptance;
import org.warmhandoff.referral.vocabulary.SupportIntensity;

/** The directory of programs and supports. */
final class DirectoryRules {
    static final GuidanceRule REVISED = GuidanceRule.warning(
                    "DIR-02", "The directory is revised again and again", Literature.AHRQ_IDENTIFY)
            .looksAt("lastRevisedOn");
    static final GuidanceRule COVERS = GuidanceRule.warning(
                    "DIR-03",
                    "The directory holds programs for substance use, for mental health and for medical care, across levels"
                            + " of care and settings",
                    Literature.AHRQ_IDENTIFY)
            .reading("A level or setting that no entry lists is unknown while an entry lists none at all.")
            .looksAt("entries");
    static final GuidanceRule COMMUNITY = GuidanceRule.warning(
                    "DIR-04",
                    "The directory holds community-based services and support of recovery",
                    Literature.AHRQ_IDENTIFY,
                    Literature.TRAINING_VISITS)
            .looksAt("entries");
    static final GuidanceRule ATTITUDE = GuidanceRule.warning(
                    "DIR-05",
                    "Each entry says how the program, or the meeting, sees medication",
                    Literature.AHRQ_IDENTIFY)
            .reading("A stance that nobody checked is not recorded.")
            .looksAt("entries");
    static final GuidanceRule VERIFIED = GuidanceRule.warning(
                    "DIR-06",
                    "Each entry was verified with the program, on a day that is not long ago",
                    Literature.SERVICES_DATA,
                    Literature.LISTING_STUDIES,
                    Literature.JUDGEMENT)
            .looksAt("entries");
    static final GuidanceRule COMPLETE = GuidanceRule.info(
                    "DIR-07",
                    "Entries hold what a match compares; what they do not hold is asked and never assumed",
                    Literature.AHRQ_STEP_2,
                    Literature.JUDGEMENT)
            .looksAt("entries");
    static final GuidanceRule REMOTE = GuidanceRule.warning(
                    "DIR-08",
                    "Where services are short, the directory lists what is to be had by video, phone or app",
                    Literature.AHRQ_IDENTIFY)
            .looksAt("entries");

    static final List<GuidanceRule> ALL = List.of(REVISED, COVERS, COMMUNITY, ATTITUDE, VERIFIED, COMPLETE, REMOTE);

    private static final FactRef ENTRIES = FactRef.of("entries");
    private static final Set<SupportModality> OF_THE_COMMUNITY = EnumSet.of(
            SupportModality.PEER_SERVICES, SupportModality.MUTUAL_HELP_GROUP, SupportModality.RECOVERY_SUPPORT);

    private DirectoryRules() {}

    /** The rules on a directory. */
    static void check(ResourceDirectory d, Findings f) {
        Outcome none = d.entries().isEmpty() ? NOT_APPLICABLE : SATISFIED;
        boolean revised = d.lastRevisedOn()
                .filter(on -> Days.within(on, f.today(), f.limits().directoryRevisionEvery()))
                .isPresent();
        f.add(REVISED, Outcome.of(Answer.of(revised)), "The directory was not revised of late", "");
        List<String> missing = missing(d);
        f.add(
                COVERS,
                covers(d),
                "The directory holds nothing for: " + String.join(", ", missing),
                "Which levels of care and settings do the entries have that list none?");
        f.add(
                COMMUNITY,
                Outcome.of(Answer.of(d.entries().stream().anyMatch(DirectoryRules::ofTheCommunity))),
                "The directory holds no community-based service and no support of recovery",
                "");
        f.at(
                ATTITUDE,
                Places.of(ENTRIES, d.entries(), e -> !attitude(e)),
                "An entry does not say how it sees medication",
                none,
                "");
        f.at(
                VERIFIED,
                Places.of(
                        ENTRIES,
                        d.entries(),
                        e -> e.assuredOn()
                                .filter(on ->
                                        Days.within(on, f.today(), f.limits().entryFresh()))
                                .isEmpty()),
                "An entry was never verified with the program, or not of late",
                none,
                "");
        f.at(
                COMPLETE,
                Places.of(ENTRIES, d.entries(), e -> !complete(e)),
                "An entry lacks something that a match compares",
                none,
                "");
        f.add(
                REMOTE,
                remote(d, f.context().practice().map(Practice::rural).orElse(Answer.UNKNOWN)),
                "Services are short here, and nothing by video, phone or app is listed",
                Ask.RURAL);
    }

    /** DIR-03: everything that no entry lists. */
    static List<String> missing(ResourceDirectory d) {
        List<String> missing = new ArrayList<>(missingCategories(d));
        for (Setting.Group group : Setting.Group.values()) {
            if (d.entries().stream()
                    .flatMap(e -> e.settings().stream())
                    .noneMatch(s -> s.group().filter(g -> g == group).isPresent())) {
                missing.add(InternalServiceRules.words(group.name()));
            }
        }
        for (SupportIntensity intensity : SupportIntensity.values()) {
            if (d.entries().stream().noneMatch(e -> e.intensities().contains(intensity))) {
                missing.add(InternalServiceRules.words(intensity.name()) + " support");
            }
        }
        return missing;
    }

    private static List<String> missingCategories(ResourceDirectory d) {
        List<String> missing = new ArrayList<>();
        for (Category category : List.of(Category.SUD, Category.MENTAL_HEALTH, Category.MEDICAL)) {
            if (d.entries().stream().noneMatch(e -> e.category() == category)) {
                missing.add(category == Category.SUD ? "substance use" : InternalServiceRules.words(category.name()));
            }
        }
        return missing;
    }

    /** DIR-03: a category is always known; a level or setting may stand in an entry that lists none. */
    static Outcome covers(ResourceDirectory d) {
        if (missing(d).isEmpty()) {
            return SATISFIED;
        }
        boolean unlisted = d.entries().stream()
                .anyMatch(e -> e.settings().isEmpty() || e.intensities().isEmpty());
        return missingCategories(d).isEmpty() && unlisted ? UNKNOWN : VIOLATED;
    }

    /** DIR-04: a service of the community, or support of recovery. */
    static boolean ofTheCommunity(DirectoryEntry e) {
        return e.category() == Category.RECOVERY_SUPPORT
                || e.meeting().isPresent()
                || e.settings().contains(Setting.COMMUNITY)
                || e.services().stream().anyMatch(s -> OF_THE_COMMUNITY.contains(s.modality()));
    }

    /** DIR-05: what the program accepts, or how the meeting sees medication. */
    static boolean attitude(DirectoryEntry e) {
        return e.moudAcceptance() != MoudAcceptance.UNKNOWN
                || e.meeting()
                        .filter(m ->
                                m.stance() != MedicationStance.UNKNOWN && m.basis() != MedicationStance.Basis.DEFAULT)
                        .isPresent();
    }

    /** DIR-07: what a match compares is there. */
    static boolean complete(DirectoryEntry e) {
        return attitude(e)
                && !e.services().isEmpty()
                && e.capacity().isPresent()
                && e.eligibility().isPresent()
                && !(e.payers().isEmpty() && e.affordability().isEmpty())
                && !e.languages().isEmpty()
                && !e.deliveryModes().isEmpty();
    }

    /** DIR-08: something that needs no way. */
    static Outcome remote(ResourceDirectory d, Answer rural) {
        if (rural == Answer.NO) {
            return NOT_APPLICABLE;
        }
        boolean listed = d.entries().stream()
                .anyMatch(e -> e.deliveryModes().stream().anyMatch(DirectoryRules::remote)
                        || e.services().stream().anyMatch(s -> s.modality() == SupportModality.PHONE_OR_APP_SUPPORT));
        return listed ? SATISFIED : rural == Answer.YES ? VIOLATED : UNKNOWN;
    }

    /** Whether nobody has to go anywhere. */
    static boolean remote(DeliveryMode mode) {
        return mode == DeliveryMode.VIDEO || mode == DeliveryMode.PHONE || mode == DeliveryMode.APP_OR_WEB;
    }
}
