package org.warmhandoff.referral.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.InvalidValueException;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.Shape;
import org.warmhandoff.core.care.Technique;

/**
 * A training that somebody had.
 *
 * @param person the person, by the host's id
 * @param topic in what
 * @param technique of an evidence-based technique: which; otherwise absent
 * @param on the day
 * @param kind what kind
 * @param supervision the supervision since; absent: none
 */
@Value.Builder
public record TrainingRecord(
        PartyId person,
        TrainingTopic topic,
        Optional<Technique> technique,
        LocalDate on,
        Kind kind,
        Optional<Supervision> supervision) {
    /** What a training is in. */
    public enum TrainingTopic {
        /** Motivational interviewing. */
        MI,
        /** Basic techniques of behavior change. */
        BASIC_BEHAVIOR_CHANGE,
        /** An evidence-based technique, named beside it. */
        EVIDENCE_BASED_TECHNIQUE,
        /** Medication for opioid use disorder. */
        MOUD,
        /** Stigma. */
        STIGMA,
        /** Privacy and consent. */
        PRIVACY,
        /** Asking for needs. */
        NEEDS_ASSESSMENT,
        /** Supports in the community. */
        LOCAL_SUPPORTS
    }

    /** What kind of training it is. */
    public enum Kind {
        /** First education. */
        EDUCATION,
        /** Clinical training. */
        CLINICAL_TRAINING,
        /** Ongoing training. */
        ONGOING
    }

    /**
     * Supervision of somebody's work.
     *
     * @param supervisor who supervises, by the host's id
     * @param lastOn the day it last took place
     */
    public record Supervision(PartyId supervisor, LocalDate lastOn) {
        /** Creates one. */
        public Supervision {
            Attributes.of(Supervision.class)
                    .required("supervisor", supervisor)
                    .required("lastOn", lastOn)
                    .verify();
        }

        /** {@return the shape only} */
        @Override
        public String toString() {
            return Shape.of(this);
        }
    }

    /**
     * Creates one.
     *
     * @throws InvalidValueException when the technique is missing where the topic asks for it, or is there where it
     *     does not
     */
    public TrainingRecord {
        Attributes.of(TrainingRecord.class)
                .required("person", person)
                .required("topic", topic)
                .required("on", on)
                .required("kind", kind)
                .verify();
        technique = Attributes.optional(technique);
        supervision = Attributes.optional(supervision);
        if ((topic == TrainingTopic.EVIDENCE_BASED_TECHNIQUE) != technique.isPresent()) {
            throw new InvalidValueException(
                    "TrainingRecord",
                    List.of(new InvalidValueException.Problem(
                            FactRef.of("technique"),
                            "must be there for EVIDENCE_BASED_TECHNIQUE and for nothing else")));
        }
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TrainingRecord}. */
    public static final class Builder extends TrainingRecordBuilder {
        Builder() {}
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
