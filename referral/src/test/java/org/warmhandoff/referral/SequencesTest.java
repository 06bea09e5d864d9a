package org.warmhandoff.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.warmhandoff.consent.Consent;
import org.warmhandoff.consent.ConsentScope;
import org.warmhandoff.consent.Designation;
import org.warmhandoff.consent.Disclosure;
import org.warmhandoff.consent.Expiration;
import org.warmhandoff.consent.part2.Decision;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.json.Documents;
import org.warmhandoff.referral.event.Agreement;
import org.warmhandoff.referral.event.ConsentAnswered;
import org.warmhandoff.referral.event.EvidenceSource;
import org.warmhandoff.referral.event.FollowedUp;
import org.warmhandoff.referral.event.NeedsAssessed;
import org.warmhandoff.referral.event.PatientLedChosen;
import org.warmhandoff.referral.event.PreferenceItem;
import org.warmhandoff.referral.event.Preferences;
import org.warmhandoff.referral.event.ProgramChosen;
import org.warmhandoff.referral.event.ProgramConsideration;
import org.warmhandoff.referral.event.ProgramConsidered;
import org.warmhandoff.referral.event.Proposed;
import org.warmhandoff.referral.event.ReferralEnd;
import org.warmhandoff.referral.event.ReferralEvent;
import org.warmhandoff.referral.event.Shared;
import org.warmhandoff.referral.vocabulary.MoudAcceptance;

/** What holds of any sequence of events, drawn at random from practices that are part 2 programs and from others. */
class SequencesTest {
    private static final int SEQUENCES = 2900;

    private final Map<String, Integer> mix = new TreeMap<>();

    @Test
    void whateverHappensTheStepsAreNeverMadeBetterThanTheyWere() {
        for (int seed = 0; seed < SEQUENCES; seed++) {
            Walk walk = new Walk(seed);
            Referral r = Referral.replay(walk.log(), Story.PART2);
            tally(walk, r);
            endsRestOnAnswersOrAReason(seed, r);
            for (Entry e : r.entries()) {
                actsHadTheirAnswer(seed, walk, r, e);
                theWayBackWasNotDenied(seed, walk, r, e);
                theChoiceHadNothingAgainstIt(seed, r, e);
            }
            if (!walk.forced) {
                assertThat(walk.referral.steps(walk.log().asOf()))
                        .as("%d: apply and replay", seed)
                        .isEqualTo(r.steps(walk.log().asOf()));
            }
            theSameAgain(seed, walk, r);
        }
        System.out.println("sequences " + SEQUENCES + ": " + mix);
        assertThat(mix.get("part 2 program")).isGreaterThan(SEQUENCES / 3);
        assertThat(mix.get("stored answers falsified")).isGreaterThan(SEQUENCES / 4);
        for (String often : List.of(
                "identifying act of a program", "identifying act of another practice", "kept", "state CLOSED")) {
            assertThat(mix.getOrDefault(often, 0)).as(often).isGreaterThan(200);
        }
        for (ReferralEnd end : ReferralEnd.values()) {
            assertThat(mix.getOrDefault("end " + end, 0)).as("%s", end).isGreaterThan(5);
        }
        for (ReferralState state : ReferralState.values()) {
            assertThat(mix.getOrDefault("state " + state, 0)).as("%s", state).isGreaterThan(10);
        }
        for (Sharing sharing : Sharing.values()) {
            assertThat(mix.getOrDefault("sharing " + sharing, 0))
                    .as("%s", sharing)
                    .isGreaterThan(100);
        }
        for (EventRow row : EventRow.values()) {
            assertThat(mix.getOrDefault("event " + row, 0)).as("%s", row).isGreaterThan(5);
        }
        for (String rule : List.of("S2-05", "S2-10", "S2-12", "S2-14", "S2-16")) {
            assertThat(mix.getOrDefault("kept choice against " + rule, 0))
                    .as(rule)
                    .isGreaterThan(0);
        }
        assertThat(mix.getOrDefault("stopped", 0)).isGreaterThan(20);
        assertThat(mix.getOrDefault("way back open", 0)).isGreaterThan(200);
    }

    private void count(String what) {
        mix.merge(what, 1, Integer::sum);
    }

    private void tally(Walk walk, Referral r) {
        if (walk.part2) {
            count("part 2 program");
        }
        if (walk.falsified) {
            count("stored answers falsified");
        }
        count("state " + r.state());
        count("sharing " + r.sharing(walk.log().asOf()));
        r.end().ifPresent(e -> count("end " + e));
        r.stopped().ifPresent(s -> count("stopped"));
        for (Entry e : r.entries()) {
            count("event " + EventRow.of(e.event()));
            if (e.kept()) {
                count("kept");
            } else if (e.event().told().isPresent()) {
                count(walk.part2 ? "identifying act of a program" : "identifying act of another practice");
            }
            e.back().filter(w -> w == WayBack.OPEN).ifPresent(w -> count("way back open"));
        }
    }

    private static void endsRestOnAnswersOrAReason(int seed, Referral r) {
        if (r.end().isEmpty()) {
            assertThat(r.state()).as("%d", seed).isNotEqualTo(ReferralState.CLOSED);
        } else if (r.end().get().compareTo(ReferralEnd.NOT_CONNECTED) <= 0) {
            List<ReferralEvent> closing = r.events().stream()
                    .filter(e -> e instanceof FollowedUp f && f.closing())
                    .toList();
            assertThat(closing).as("%d", seed).isNotEmpty().allSatisfy(e -> {
                assertThat(((FollowedUp) e).answersBoth()).isTrue();
                assertThat(((FollowedUp) e).source()).isNotEqualTo(EvidenceSource.ASSUMED);
            });
        } else {
            assertThat(r.endReason()).as("%d", seed).isPresent();
        }
    }

    /** An act that was taken had an agreement for its recipient, purpose and content, and a decision that opens, at its own time. */
    private static void actsHadTheirAnswer(int seed, Walk walk, Referral r, Entry e) {
        ReferralEvent act = e.event();
        if (e.kept()) {
            assertThat(e.counts())
                    .as("%d %s: a kept act counts", seed, act.id())
                    .isFalse();
        } else if (walk.target == Proposed.Target.EXTERNAL && act.identifiesThePatient()) {
            assertThat(act.told()).as("%d %s: nothing recorded", seed, act.id()).isPresent();
            Disclosure told = act.told().get().disclosure();
            Decision now = Story.PART2.decide(told, walk.file, act.occurredAt());
            assertThat(now.is())
                    .as("%d %s: decided again", seed, act.id())
                    .isIn(Decision.Word.PERMITTED, Decision.Word.NOT_COVERED);
            assertThat(agreed(walk, r, told, act.occurredAt()))
                    .as("%d %s: no agreement", seed, act.id())
                    .isTrue();
            assertThat(r.program())
                    .as("%d %s: %s", seed, act.id(), r.entries())
                    .contains(told.recipient().id());
        }
    }

    /** Read from the log without the code that judges it. */
    private static boolean agreed(Walk walk, Referral r, Disclosure told, ZonedDateTime at) {
        List<ReferralEvent> known =
                r.events().stream().filter(e -> !e.occurredAt().isAfter(at)).toList();
        boolean agreed = false;
        for (ReferralEvent e : known) {
            if (e instanceof ConsentAnswered c) {
                boolean gives = c.answer() == ConsentAnswered.Said.GIVEN
                        && covers(walk, c.agreement().orElseThrow(), told, at.toLocalDate());
                boolean ends = c.answer() == ConsentAnswered.Said.REVOKED;
                agreed = gives || (agreed && !ends);
            }
        }
        return agreed;
    }

    private static boolean covers(Walk walk, Agreement g, Disclosure told, LocalDate day) {
        if (g.record().isEmpty()) {
            return false;
        } else if (g.form() == Agreement.Form.NOTED_VERBAL) {
            return g.recipient().equals(Optional.of(told.recipient().id()))
                    && told.purposes().stream().allMatch(p -> g.purposes().contains(p.is()))
                    && told.items().stream().allMatch(i -> g.contents().contains(i.category()))
                    && !g.validUntil().orElseThrow().isBefore(day);
        }
        Optional<Consent> form = walk.file.consent(g.record().get());
        return form.isPresent()
                && names(form.get().scope().orElseThrow(), told)
                && !(form.get().expiration().orElse(null) instanceof Expiration.OnDate last
                        && last.date().isBefore(day));
    }

    private static boolean names(ConsentScope scope, Disclosure told) {
        return scope.recipients().stream()
                        .anyMatch(d -> d instanceof Designation.Named n
                                && n.party().equals(told.recipient().id()))
                && told.purposes().stream().allMatch(p -> scope.purposes().contains(p))
                && told.items().stream().allMatch(i -> scope.contents().contains(i.category()));
    }

    private static void theWayBackWasNotDenied(int seed, Walk walk, Referral r, Entry e) {
        if (!e.kept()) {
            e.event()
                    .returned()
                    .ifPresent(back -> assertThat(Story.PART2
                                    .decideWayBack(
                                            back.disclosure(),
                                            walk.file,
                                            e.event().occurredAt())
                                    .is())
                            .as(
                                    "%d %s: a denied report was taken",
                                    seed, e.event().id())
                            .isNotEqualTo(Decision.Word.DENIED));
        }
        boolean alone = r.events().stream()
                .takeWhile(x -> x != e.event())
                .reduce(false, (a, x) -> x instanceof PatientLedChosen || (a && !gives(x)), (a, b) -> b);
        if (alone && walk.target == Proposed.Target.EXTERNAL && !e.kept()) {
            assertThat(e.event().told())
                    .as("%d %s: told although alone", seed, e.event().id())
                    .isEmpty();
        }
    }

    /** A choice that was taken goes to no program that is known not to suit; read from the log without the code that judges it. */
    private void theChoiceHadNothingAgainstIt(int seed, Referral r, Entry e) {
        if (!(e.event() instanceof ProgramChosen chosen)) {
            return;
        }
        Optional<ProgramConsideration> latest = Optional.empty();
        Optional<Preferences> said = Optional.empty();
        for (ReferralEvent b : r.events().stream().takeWhile(x -> x != chosen).toList()) {
            if (b instanceof ProgramConsidered c && c.consideration().program().equals(chosen.program())) {
                latest = Optional.of(c.consideration());
            } else if (b instanceof NeedsAssessed n) {
                said = n.preferences();
            }
        }
        if (e.kept()) {
            e.findings().forEach(f -> count("kept choice against " + f.rule().id()));
            return;
        }
        ProgramConsideration of = latest.orElseThrow();
        Preferences asked = said.orElseThrow();
        assertThat(of.moudAcceptance())
                .as("%d", seed)
                .isNotIn(MoudAcceptance.DOES_NOT_ACCEPT, MoudAcceptance.REQUIRES_TAPER);
        assertThat(of.relaxed()).as("%d", seed).containsAll(of.unmetRequired());
        assertThat(asked.avoidModalities().contains(of.modality())
                        && !of.relaxed().contains(PreferenceItem.AVOID_MODALITIES))
                .as("%d", seed)
                .isFalse();
        assertThat(of.fellowship().isPresent()
                        && asked.avoidFellowships().contains(of.fellowship().get())
                        && !of.relaxed().contains(PreferenceItem.AVOID_FELLOWSHIPS))
                .as("%d", seed)
                .isFalse();
        assertThat(asked.groupComfort() == Preferences.GroupComfort.DECLINES_GROUP
                        && of.groupOnly() == Answer.YES
                        && !of.relaxed().contains(PreferenceItem.GROUP_COMFORT))
                .as("%d", seed)
                .isFalse();
    }

    private static boolean gives(ReferralEvent e) {
        return e instanceof ConsentAnswered c && c.answer() == ConsentAnswered.Said.GIVEN;
    }

    /** The same log gives the same referral, whatever answers and words it holds. */
    private static void theSameAgain(int seed, Walk walk, Referral r) {
        String report = Documents.write(r.steps(walk.log().asOf()));
        String written = Documents.write(walk.log());
        ReferralLog bare = Documents.read(
                written.replaceAll(
                                "\"(words|why|basis|name|information|discloser|recipients|patientName|description|stamp)\" ?: ?\"(?![A-Z_]+\")[^\"]*\"",
                                "\"$1\":\"x\"")
                        .replaceAll(
                                "\"is\" ?: ?\"(PERMITTED|DENIED|UNDETERMINED|NOT_COVERED)\"", "\"is\":\"PERMITTED\""),
                ReferralLog.class);
        Referral again = Referral.replay(bare, Story.PART2);
        assertThat(Documents.write(again.steps(bare.asOf())))
                .as("%d: words and stored answers", seed)
                .isEqualTo(report);
        assertThat(again.events().stream()
                        .flatMap(e -> e.told().stream())
                        .flatMap((Shared s) -> s.answer().stream())
                        .map(Shared.Decided::is))
                .as("%d", seed)
                .allMatch(w -> w == Decision.Word.PERMITTED);
    }
}
