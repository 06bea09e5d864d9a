package org.warmhandoff.referral.guidance;

import java.time.LocalDate;
import java.util.List;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.care.Technique;
import org.warmhandoff.referral.practice.CareTeam;
import org.warmhandoff.referral.practice.TrainingRecord;
import org.warmhandoff.referral.practice.TrainingRecord.TrainingTopic;

/** What the members of a team were trained in by a day; a training to come does not count. */
record Trained(List<TrainingRecord> records) {
    static Trained by(LocalDate today, CareTeam t) {
        return new Trained(
                t.training().stream().filter(r -> !r.on().isAfter(today)).toList());
    }

    /** The trainings of one person. */
    Trained of(PartyId person) {
        return new Trained(
                records.stream().filter(r -> r.person().equals(person)).toList());
    }

    /** Whether somebody was trained in a topic; in a technique is as good as in the topic of its name. */
    boolean in(TrainingTopic topic) {
        return records.stream().anyMatch(r -> topic(r) == topic);
    }

    /** Whether somebody was trained in a technique. */
    boolean in(Technique technique) {
        return records.stream()
                        .anyMatch(r -> r.technique().filter(t -> t == technique).isPresent())
                || (technique == Technique.MOTIVATIONAL_INTERVIEWING && in(TrainingTopic.MI))
                || (technique == Technique.BASIC_BEHAVIOR_CHANGE && in(TrainingTopic.BASIC_BEHAVIOR_CHANGE));
    }

    /** Whether somebody's work was supervised within so many days. */
    boolean supervised(LocalDate today, int days) {
        return records.stream()
                .anyMatch(r -> r.supervision()
                        .filter(s -> Days.within(s.lastOn(), today, days))
                        .isPresent());
    }

    /** The topic of a training; a technique that has a topic of its own is of that topic. */
    static TrainingTopic topic(TrainingRecord r) {
        return switch (r.technique().orElse(Technique.OTHER)) {
            case MOTIVATIONAL_INTERVIEWING -> TrainingTopic.MI;
            case BASIC_BEHAVIOR_CHANGE -> TrainingTopic.BASIC_BEHAVIOR_CHANGE;
            default -> r.topic();
        };
    }
}
