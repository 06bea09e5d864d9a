package org.warmhandoff.referral.guidance;

import static org.warmhandoff.core.Outcome.NOT_APPLICABLE;
import static org.warmhandoff.core.Outcome.SATISFIED;
import static org.warmhandoff.core.Outcome.UNKNOWN;
import static org.warmhandoff.core.Outcome.VIOLATED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.Outcome;
import org.warmhandoff.core.care.Literature;
import org.warmhandoff.referral.Course;
import org.warmhandoff.referral.GuidanceRule;
import org.warmhandoff.referral.Referral;
import org.warmhandoff.referral.ReferralState;
import org.warmhandoff.referral.Sharing;
import org.warmhandoff.referral.event.Attempted;
import org.warmhandoff.referral.event.ConnectionMethod;
import org.warmhandoff.referral.event.ConversationHeld;
import org.warmhandoff.referral.event.NeedsAssessed;
import org.warmhandoff.referral.event.NeedsAssessment;
import org.warmhandoff.referral.event.Proposed;
import org.warmhandoff.referral.event.Reached;
import org.warmhandoff.referral.event.ReferralEvent;
import org.warmhandoff.referral.vocabulary.ConversationTopic;
import org.warmhandoff.referral.vocabulary.NotDoneReason;

/** Step 3, as far as only the check of a referral shows it: how well two are connected, not whether. */
final class ConnectingRules {
    static final GuidanceRule SOME_CONNECTION = GuidanceRule.error(
                    "S3-02",
                    "Nobody is referred to a provider outside without some connection being built",
                    Literature.AHRQ_DONTS)
            .reading("A working relationship with the program answers this rule and no other: it connects no patient.")
            .looksAt("events", "context.practice.agreements");
    static final GuidanceRule WARM_IF_POSSIBLE = GuidanceRule.warning(
                    "S3-04", "Where a warm handoff is possible it is made", Literature.AHRQ_REFER_INTERNAL)
            .reading("A reason on record why not is enough; that the reason is not known is none.")
            .looksAt("events");
    static final GuidanceRule INITIAL_CONVERSATION = GuidanceRule.warning(
                    "S3-06",
                    "Once a referral is made the practice talks with the program about needs and progress of the patient",
                    Literature.AHRQ_CONNECT)
            .looksAt("events");
    static final GuidanceRule GROUND_RULES = GuidanceRule.warning(
                    "S3-07",
                    "Practice and program have ground rules on sharing information and coordinating care",
                    Literature.AHRQ_DONTS)
            .looksAt("events", "context.practice.agreements");
    static final GuidanceRule SPOKEN = GuidanceRule.warning(
                    "S3-08",
                    "Practice and program speak with each other, again and again, rather than only write",
                    Literature.AHRQ_CONNECT,
                    Literature.AHRQ_OPENING)
            .looksAt("events");
    static final GuidanceRule WHOLE_TEAM = GuidanceRule.warning(
                    "S3-09",
                    "The care team takes part in talking with the program, not always the same one person",
                    Literature.AHRQ_CONNECT,
                    Literature.AHRQ_REFER_INTERNAL)
            .reading("Asked from the third conversation on, by who wrote each down.")
            .looksAt("events");
    static final GuidanceRule ON_RECORD = GuidanceRule.warning(
                    "S3-10",
                    "An attempt says whom it reached and, where nobody, why",
                    Literature.GRAVITY_GUIDE,
                    Literature.JUDGEMENT)
            .reading(
                    "Of what is sent or handed over, and of an appointment that was given, the result shows without it.")
            .looksAt("events");
    static final GuidanceRule TRY_AGAIN = GuidanceRule.warning(
                    "S3-11",
                    "A program that cannot be reached is tried again, in another way, or another program is",
                    Literature.AHRQ_DONTS,
                    Literature.JUDGEMENT)
            .looksAt("events");
    static final GuidanceRule BARRIERS = GuidanceRule.info(
                    "S3-12",
                    "What stands in the way of attending is removed as part of connecting",
                    Literature.RURAL_CONSIDERATIONS,
                    Literature.SBIRT_PAGE,
                    Literature.LINKAGE_STUDIES)
            .looksAt("events");

    static final List<GuidanceRule> ALL = List.of(
            SOME_CONNECTION,
            WARM_IF_POSSIBLE,
            INITIAL_CONVERSATION,
            GROUND_RULES,
            SPOKEN,
            WHOLE_TEAM,
            ON_RECORD,
            TRY_AGAIN,
            BARRIERS);

    /** So many conversations show whether always the same one person has them. */
    private static final int CONVERSATIONS = 3;

    private static final FactRef EVENTS = FactRef.of("events");
    private static final FactRef AGREEMENTS = FactRef.of("context.practice.agreements");
    private static final String RELATIONSHIP = "Is there a working agreement with the program?";
    private static final Set<ConversationTopic> INITIAL =
            EnumSet.of(ConversationTopic.NEEDS, ConversationTopic.PROGRESS);

    private ConnectingRules() {}

    /** The rules on a referral. */
    static void check(Referral r, Course c, Findings f) {
        f.add(
                SOME_CONNECTION,
                someConnection(r, c, f),
                "The patient was named to a program, nothing connected the two, and practice and program have no working"
                        + " relationship",
                RELATIONSHIP,
                EVENTS,
                AGREEMENTS);
        warm(r, f);
        f.add(
                INITIAL_CONVERSATION,
                initialConversation(r, c, f),
                "Needs and progress of the patient were not both talked about with the program in time",
                "",
                EVENTS);
        boolean asksRules =
                outside(r) && c.sharing() == Sharing.ALLOWED && c.namedOn().isPresent();
        f.add(
                GROUND_RULES,
                asksRules ? relationship(r, f) : NOT_APPLICABLE,
                "There are neither ground rules nor a working agreement with the program",
                RELATIONSHIP,
                EVENTS,
                AGREEMENTS);
        f.add(SPOKEN, spoken(c, f), "Practice and program have not spoken with each other for long", "", EVENTS);
        List<ConversationHeld> held = c.conversations();
        boolean one = held.stream().map(ConversationHeld::recordedBy).distinct().count() == 1;
        f.add(
                WHOLE_TEAM,
                held.size() < CONVERSATIONS ? NOT_APPLICABLE : one ? VIOLATED : SATISFIED,
                "Every conversation with the program was written down by the same person",
                "",
                EVENTS);
        f.each(
                ON_RECORD,
                where(r, a -> saysWhom(a) && (a.reached().isEmpty() || (!person(a) && !reasoned(a)))),
                "It is not on record whom an attempt reached, or why nobody",
                any(r, ConnectingRules::saysWhom) ? SATISFIED : NOT_APPLICABLE,
                "");
        f.add(
                TRY_AGAIN,
                triedAgain(r, c, f),
                "Tries in vain were enough, and nothing has been done since: another way, or another program",
                "",
                EVENTS);
        barriers(r, c, f);
    }

    private static boolean outside(Referral r) {
        return r.target() == Proposed.Target.EXTERNAL;
    }

    /** Whether practice and program agreed on how to work together, here or in writing. */
    static Outcome relationship(Referral r, Findings f) {
        if (groundRules(r)) {
            return SATISFIED;
        }
        return f.context()
                .practice()
                .map(p -> Outcome.of(Answer.of(r.program().filter(p::worksWith).isPresent())))
                .orElse(UNKNOWN);
    }

    /** Whether the log has a note of ground rules with the program. */
    static boolean groundRules(Referral r) {
        return r.events().stream()
                .anyMatch(e -> e instanceof ConversationHeld h
                        && h.groundRules().isPresent()
                        && r.program().filter(h.with().party()::equals).isPresent());
    }

    private static Outcome someConnection(Referral r, Course c, Findings f) {
        if (!outside(r) || c.namedOn().isEmpty()) {
            return NOT_APPLICABLE;
        } else if (c.connected()) {
            return SATISFIED;
        }
        return c.leftUnconnected() ? relationship(r, f) : NOT_APPLICABLE;
    }

    private static void warm(Referral r, Findings f) {
        Predicate<Attempted> another = a -> a.answerable() && !a.method().warm() && !reasoned(a);
        List<FactRef> possible = where(r, a -> another.test(a) && a.warmPossible() == Answer.YES);
        boolean open = any(r, a -> another.test(a) && a.warmPossible() == Answer.UNKNOWN);
        f.each(
                WARM_IF_POSSIBLE,
                possible,
                "A warm handoff was possible, another way was taken, and no reason is on record",
                open ? UNKNOWN : any(r, Attempted::answerable) ? SATISFIED : NOT_APPLICABLE,
                "Was a warm handoff possible?");
    }

    private static Outcome initialConversation(Referral r, Course c, Findings f) {
        if (!outside(r) || c.sharing() != Sharing.ALLOWED || c.sentOn().isEmpty()) {
            return NOT_APPLICABLE;
        } else if (c.talkedOf().containsAll(INITIAL)) {
            return SATISFIED;
        }
        return passed(c.sentOrAgreedOn(), f.limits().initialConversationBy(), c) ? VIOLATED : NOT_APPLICABLE;
    }

    /** S3-08: none spoken among those there are, or none lately while the patient is with the program. */
    private static Outcome spoken(Course c, Findings f) {
        if (c.sharing() != Sharing.ALLOWED || c.sentOn().isEmpty()) {
            return NOT_APPLICABLE;
        }
        int days = f.limits().directContactEvery();
        List<LocalDate> direct = c.conversations().stream()
                .filter(h -> h.channel().direct())
                .map(c::day)
                .toList();
        boolean onlyWritten = passed(c.sentOn(), days, c) && !c.conversations().isEmpty() && direct.isEmpty();
        boolean longAgo =
                passed(c.connectedOn(), days, c) && direct.stream().noneMatch(on -> Days.within(on, c.day(), days));
        return onlyWritten || longAgo ? VIOLATED : direct.isEmpty() ? NOT_APPLICABLE : SATISFIED;
    }

    private static Outcome triedAgain(Referral r, Course c, Findings f) {
        List<Attempted> tries = c.inVain();
        if (r.state() != ReferralState.CONNECTING || c.sharing() != Sharing.ALLOWED || tries.isEmpty()) {
            return NOT_APPLICABLE;
        }
        LocalDate first = c.day(tries.get(0));
        LocalDate last = c.day(tries.get(tries.size() - 1));
        boolean enough = tries.size() >= f.limits().attempts()
                && !last.isBefore(first.plusDays(f.limits().attemptDays()));
        LocalDate latest =
                r.events().stream().map(c::day).max(LocalDate::compareTo).orElse(last);
        if (!enough) {
            return NOT_APPLICABLE;
        }
        return Days.moreThanAgo(latest, c.day(), f.limits().tryAgainBy()) ? VIOLATED : SATISFIED;
    }

    private static void barriers(Referral r, Course c, Findings f) {
        Optional<NeedsAssessed> latest = r.assessed();
        Optional<List<NeedsAssessment.Challenge>> challenges =
                latest.flatMap(n -> n.needs().challenges());
        if (c.sentOn().isEmpty() || challenges.isEmpty()) {
            f.add(
                    BARRIERS,
                    c.sentOn().isEmpty() ? NOT_APPLICABLE : UNKNOWN,
                    "",
                    "What could stand in the way of attending?",
                    EVENTS);
            return;
        }
        f.each(
                BARRIERS,
                Places.of(
                        r.pointer(latest.orElseThrow()).at("needs").at("challenges"),
                        challenges.get(),
                        x -> x.plan().filter(w -> w.stated()).isEmpty()),
                "Something stands in the way of attending, and nobody has a plan for it",
                challenges.get().isEmpty() ? NOT_APPLICABLE : SATISFIED,
                "");
    }

    /** Whether an attempt goes to people, so that it says whom it reached. */
    private static boolean saysWhom(Attempted a) {
        return a.method().live()
                || a.method() == ConnectionMethod.CAPACITY_INQUIRY
                || (a.method() == ConnectionMethod.APPOINTMENT_BOOKED_FOR_PATIENT
                        && a.appointmentOn().isEmpty());
    }

    private static boolean person(Attempted a) {
        return a.reached().filter(x -> x == Reached.PERSON).isPresent();
    }

    private static boolean reasoned(Attempted a) {
        return a.notDoneReason().filter(w -> w != NotDoneReason.UNKNOWN).isPresent();
    }

    /** Whether more days than allowed went by since a day, as of the day it is told for. */
    static boolean passed(Optional<LocalDate> since, int days, Course c) {
        return since.filter(on -> Days.moreThanAgo(on, c.day(), days)).isPresent();
    }

    private static boolean any(Referral r, Predicate<Attempted> so) {
        return r.events().stream().anyMatch(e -> e instanceof Attempted a && so.test(a));
    }

    private static List<FactRef> where(Referral r, Predicate<Attempted> so) {
        List<FactRef> places = new ArrayList<>();
        for (ReferralEvent e : r.events()) {
            if (e instanceof Attempted a && so.test(a)) {
                places.add(r.pointer(e));
            }
        }
        return places;
    }
}
