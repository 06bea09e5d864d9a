package org.warmhandoff.referral.guidance;

import static org.warmhandoff.core.Outcome.NOT_APPLICABLE;
import static org.warmhandoff.core.Outcome.SATISFIED;
import static org.warmhandoff.core.Outcome.UNKNOWN;
import static org.warmhandoff.core.Outcome.VIOLATED;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.Outcome;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.care.CareTeamRole;
import org.warmhandoff.core.care.Literature;
import org.warmhandoff.core.care.Technique;
import org.warmhandoff.referral.GuidanceRule;
import org.warmhandoff.referral.practice.CareTeam;
import org.warmhandoff.referral.practice.Practice;
import org.warmhandoff.referral.practice.TeamMember;
import org.warmhandoff.referral.practice.TrainingRecord;
import org.warmhandoff.referral.practice.TrainingRecord.TrainingTopic;
import org.warmhandoff.referral.vocabulary.PolicyTopic;
import org.warmhandoff.referral.vocabulary.PracticeActivity;

/** Training and supervision. */
final class TrainingRules {
    static final GuidanceRule CLINICAL_MI = GuidanceRule.warning(
                    "TRN-01",
                    "Every member of the clinical team is trained in motivational interviewing",
                    Literature.TRAINING_OPENING)
            .reading("Members of the practice, and those outside whom the practice trains.")
            .looksAt("members", "training");
    static final GuidanceRule COUNSELORS = GuidanceRule.warning(
                    "TRN-02",
                    "Whoever counsels or delivers an evidence-based therapy was trained for it and is supervised",
                    Literature.TRAINING_OPENING,
                    Literature.ASPE_BARRIERS)
            .reading(
                    "Trained in every technique offered; where none is named, in motivational interviewing, in behavior"
                            + " change or in an evidence-based technique. Who delivers an evidence-based therapy needs a clinical"
                            + " supervisor in the team.")
            .notChecked("How good the supervision is.")
            .looksAt("members", "training");
    static final GuidanceRule TECHNIQUES = GuidanceRule.warning(
                    "TRN-03",
                    "Behavioral health providers, of the practice or outside, are trained in the techniques they offer",
                    Literature.TRAINING_TECHNIQUES)
            .looksAt("members", "training");
    static final GuidanceRule PRESCRIBERS = GuidanceRule.warning(
                    "TRN-04",
                    "Prescribers are trained in motivational interviewing and in basic behavior change",
                    Literature.TRAINING_VISITS)
            .looksAt("members", "training");
    static final GuidanceRule STAFF_MI = GuidanceRule.warning(
                    "TRN-05",
                    "Staff who are not clinical are trained in motivational interviewing too",
                    Literature.TRAINING_VISITS)
            .reading("A family member or a sponsor in the team is no staff.")
            .looksAt("members", "training");
    static final GuidanceRule COUNSELORS_MOUD = GuidanceRule.warning(
                    "TRN-06",
                    "Behavioral health staff of the practice are trained in medication for opioid use disorder",
                    Literature.AHRQ_INTERNAL,
                    Literature.ASPE_BARRIERS)
            .looksAt("model", "members", "training");
    static final GuidanceRule PLANNED = GuidanceRule.warning(
                    "TRN-07",
                    "The practice says which services it wants to offer and what it needs to train for them",
                    Literature.TRAINING_OPENING)
            .looksAt("policies");
    static final GuidanceRule KINDS = GuidanceRule.info(
                    "TRN-08",
                    "For each technique offered there is an education, a clinical training or an ongoing training",
                    Literature.TRAINING_TECHNIQUES)
            .looksAt("members", "training");
    static final GuidanceRule ASSESSING = GuidanceRule.warning(
                    "TRN-09", "Care teams are trained to ask for patients' needs", Literature.TRAINING_VISITS)
            .looksAt("training");
    static final GuidanceRule EDUCATION = GuidanceRule.info(
                    "TRN-10",
                    "There is education on medication for physicians, addiction professionals and families",
                    Literature.AJMC_STIGMA)
            .looksAt("activities", "training");
    static final GuidanceRule BEYOND_COUNSELORS = GuidanceRule.info(
                    "TRN-12",
                    "Behavioral health techniques are taught beyond those who counsel",
                    Literature.TRAINING_DONTS)
            .looksAt("members", "training");
    static final GuidanceRule PRIVACY = GuidanceRule.warning(
                    "TRN-14",
                    "The clinical team and whoever discloses know the limits on sharing and what consent it needs",
                    Literature.AHRQ_CONNECT)
            .looksAt("members", "training");
    static final GuidanceRule LOCAL_SUPPORTS = GuidanceRule.warning(
                    "TRN-15", "Care teams know the supports that are to be had nearby", Literature.TRAINING_VISITS)
            .looksAt("training");

    static final List<GuidanceRule> ALL = List.of(
            CLINICAL_MI,
            COUNSELORS,
            TECHNIQUES,
            PRESCRIBERS,
            STAFF_MI,
            COUNSELORS_MOUD,
            PLANNED,
            KINDS,
            ASSESSING,
            EDUCATION,
            BEYOND_COUNSELORS,
            PRIVACY,
            LOCAL_SUPPORTS);

    private static final Set<CareTeamRole> NO_STAFF = EnumSet.of(CareTeamRole.FAMILY_MEMBER, CareTeamRole.SPONSOR);
    private static final Set<PracticeActivity> EDUCATES = EnumSet.of(
            PracticeActivity.LUNCH_AND_LEARN,
            PracticeActivity.FAMILY_GROUP_PRESENTATION,
            PracticeActivity.ONLINE_FAMILY_EDUCATION);
    private static final Set<TrainingTopic> OF_TECHNIQUES =
            EnumSet.of(TrainingTopic.MI, TrainingTopic.BASIC_BEHAVIOR_CHANGE, TrainingTopic.EVIDENCE_BASED_TECHNIQUE);

    private TrainingRules() {}

    /** The rules on a team. */
    static void check(CareTeam t, Findings f) {
        Trained trained = Trained.by(f.today(), t);
        members(
                CLINICAL_MI,
                t,
                f,
                m -> m.clinical() && trainedByPractice(m),
                m -> trained.of(m.id()).in(TrainingTopic.MI),
                "A member of the clinical team is not trained in motivational interviewing");
        members(
                COUNSELORS,
                t,
                f,
                m -> m.deliversCounseling() || m.deliversEbt(),
                m -> fit(m, t, f),
                "Somebody who counsels is not trained for it, not supervised of late, or has no clinical supervisor");
        members(
                TECHNIQUES,
                t,
                f,
                m -> !m.techniques().isEmpty(),
                m -> m.techniques().stream().allMatch(trained.of(m.id())::in),
                "A technique is offered by somebody who is not trained in it");
        members(
                PRESCRIBERS,
                t,
                f,
                m -> m.role() == CareTeamRole.PRESCRIBER,
                m -> trained.of(m.id()).in(TrainingTopic.MI)
                        && trained.of(m.id()).in(TrainingTopic.BASIC_BEHAVIOR_CHANGE),
                "A prescriber lacks training in motivational interviewing or in basic behavior change");
        members(
                STAFF_MI,
                t,
                f,
                m -> !m.clinical() && trainedByPractice(m) && !NO_STAFF.contains(m.role()),
                m -> trained.of(m.id()).in(TrainingTopic.MI),
                "Somebody of the staff is not trained in motivational interviewing");
        f.each(
                COUNSELORS_MOUD,
                t.model().isEmpty() ? List.of() : untrainedCounselors(t, trained),
                "Somebody of the practice who counsels is not trained in medication for opioid use disorder",
                moudOtherwise(t, trained),
                t.members().isEmpty() ? Ask.MEMBERS : Ask.MODEL);
        kinds(t, trained, f);
        somebody(ASSESSING, TrainingTopic.NEEDS_ASSESSMENT, trained, f, "Nobody is trained to ask for needs");
        boolean educated =
                trained.in(TrainingTopic.MOUD) || t.activities().stream().anyMatch(a -> EDUCATES.contains(a.is()));
        f.add(EDUCATION, educated ? SATISFIED : VIOLATED, "No education on medication is on record", "");
        f.add(
                BEYOND_COUNSELORS,
                beyondCounselors(t, trained),
                "Only those who counsel were trained in techniques",
                "Who are the people trained who are not in the team?");
        members(
                PRIVACY,
                t,
                f,
                m -> m.clinical() || m.disclosesRecords(),
                m -> trained.of(m.id()).in(TrainingTopic.PRIVACY),
                "Somebody clinical, or who discloses records, is not trained in privacy and consent");
        somebody(
                LOCAL_SUPPORTS,
                TrainingTopic.LOCAL_SUPPORTS,
                trained,
                f,
                "Nobody is trained in the supports that are to be had nearby");
    }

    /** The rule on a practice. */
    static void check(Practice p, Findings f) {
        PolicyRules.policy(PLANNED, p, f, PolicyTopic.SERVICES_AND_TRAINING_PLAN);
    }

    /** A rule on every member whom it asks. */
    private static void members(
            GuidanceRule rule,
            CareTeam t,
            Findings f,
            Predicate<TeamMember> asked,
            Predicate<TeamMember> satisfied,
            String wrong) {
        List<FactRef> places = Places.of(FactRef.of("members"), t.members(), asked.and(Predicate.not(satisfied)));
        Outcome otherwise =
                t.members().isEmpty() ? UNKNOWN : t.members().stream().anyMatch(asked) ? SATISFIED : NOT_APPLICABLE;
        f.each(rule, places, wrong, otherwise, Ask.MEMBERS);
    }

    private static void somebody(GuidanceRule rule, TrainingTopic topic, Trained trained, Findings f, String wrong) {
        f.add(rule, trained.in(topic) ? SATISFIED : VIOLATED, wrong, "");
    }

    private static boolean trainedByPractice(TeamMember m) {
        return m.employment() == TeamMember.Employment.INTERNAL || m.trainedHere();
    }

    /** TRN-02: trained for what is done, supervised of late, and with a supervisor in the team where one is needed. */
    static boolean fit(TeamMember m, CareTeam t, Findings f) {
        LocalDate today = f.today();
        Trained own = Trained.by(today, t).of(m.id());
        boolean trained = m.techniques().isEmpty()
                ? OF_TECHNIQUES.stream().anyMatch(own::in)
                : m.techniques().stream().allMatch(own::in);
        boolean supervisor = t.members().stream().anyMatch(x -> x.role() == CareTeamRole.CLINICAL_SUPERVISOR);
        return trained && own.supervised(today, f.limits().supervisionEvery()) && (!m.deliversEbt() || supervisor);
    }

    private static List<FactRef> untrainedCounselors(CareTeam t, Trained trained) {
        return Places.of(
                FactRef.of("members"),
                t.members(),
                m -> counselsHere(m) && !trained.of(m.id()).in(TrainingTopic.MOUD));
    }

    private static boolean counselsHere(TeamMember m) {
        return m.deliversCounseling() && m.employment() == TeamMember.Employment.INTERNAL;
    }

    /** TRN-06: what is known where no counselor is known to lack the training. */
    private static Outcome moudOtherwise(CareTeam t, Trained trained) {
        if (t.members().isEmpty()) {
            return UNKNOWN;
        }
        if (t.members().stream().noneMatch(TrainingRules::counselsHere)) {
            return NOT_APPLICABLE;
        }
        return untrainedCounselors(t, trained).isEmpty() ? SATISFIED : UNKNOWN;
    }

    /** TRN-08: somebody had a training of some kind in each technique offered. */
    private static void kinds(CareTeam t, Trained trained, Findings f) {
        Set<Technique> offered = EnumSet.noneOf(Technique.class);
        t.members().forEach(m -> offered.addAll(m.techniques()));
        f.at(
                KINDS,
                Places.of(
                        FactRef.of("members"),
                        t.members(),
                        m -> m.techniques().stream().anyMatch(x -> !trained.in(x))),
                "Nobody had a training of any kind in a technique that is offered",
                offered.isEmpty() ? t.members().isEmpty() ? UNKNOWN : NOT_APPLICABLE : SATISFIED,
                Ask.MEMBERS);
    }

    /** TRN-12: somebody who does not counsel was trained in a technique. */
    static Outcome beyondCounselors(CareTeam t, Trained trained) {
        Set<PartyId> people = new HashSet<>();
        for (TrainingRecord r : trained.records()) {
            if (OF_TECHNIQUES.contains(r.topic())) {
                people.add(r.person());
            }
        }
        if (people.isEmpty()) {
            return NOT_APPLICABLE;
        }
        if (t.members().stream().anyMatch(m -> people.contains(m.id()) && !m.deliversCounseling())) {
            return SATISFIED;
        }
        Set<PartyId> known = new HashSet<>();
        t.members().forEach(m -> known.add(m.id()));
        return known.containsAll(people) ? VIOLATED : UNKNOWN;
    }
}
