package org.warmhandoff.referral;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.warmhandoff.consent.file.PatientFile;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.InvalidValueException;
import org.warmhandoff.core.Party;
import org.warmhandoff.core.Shape;
import org.warmhandoff.referral.event.Agreement;
import org.warmhandoff.referral.event.ConsentAnswered;
import org.warmhandoff.referral.event.EnteredInError;
import org.warmhandoff.referral.event.FollowUpPlanned;
import org.warmhandoff.referral.event.FollowedUp;
import org.warmhandoff.referral.event.Proposed;
import org.warmhandoff.referral.event.ReferralEvent;

/**
 * The document of one referral: what happened, in the order in which it was written down, with the file it is judged from.
 *
 * @param asOf the moment as of which it is asked how the four steps stand; its zone says what day it is
 * @param practice the practice that refers
 * @param file the patient's file, kept by the practice
 * @param events what happened; the first is a {@link Proposed}
 * @param context how long things may take, which days are closed, and for guidance what rules weigh, the patient's plan of care,
 *     the practice and its team; absent: {@link CareContext#NONE}
 */
public record ReferralLog(
        ZonedDateTime asOf, Party practice, PatientFile file, List<ReferralEvent> events, CareContext context) {
    /**
     * Creates one.
     *
     * @throws InvalidValueException when the practice does not keep the file, the referral is another patient's, the first
     *     event proposes nothing or was written down before it happened, two events have one id, or an event names an
     *     agreement, a plan or an event in error that is not there; or when the care plan
     *     is another patient's
     */
    public ReferralLog {
        Attributes.of(ReferralLog.class)
                .required("asOf", asOf)
                .required("practice", practice)
                .required("file", file)
                .verify();
        events = Attributes.list("events", events);
        context = Attributes.orElse(context, CareContext.NONE);
        check(practice, file, events);
        List<InvalidValueException.Problem> problems = new ArrayList<>();
        if (context.carePlan()
                .filter(p -> !p.patient().ref().equals(file.patient()))
                .isPresent()) {
            problems.add(new InvalidValueException.Problem(
                    FactRef.of("context.carePlan.patient.ref"), "must be the patient of the file"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidValueException("ReferralLog", problems);
        }
    }

    /**
     * {@return a log with the numbers and the closed days of {@link CareContext#NONE}}
     *
     * @param asOf the moment as of which it is asked
     * @param practice the practice that refers
     * @param file the patient's file, kept by the practice
     * @param events what happened
     */
    public static ReferralLog of(ZonedDateTime asOf, Party practice, PatientFile file, List<ReferralEvent> events) {
        return new ReferralLog(asOf, practice, file, events, CareContext.NONE);
    }

    /** Checks what makes a log one log. */
    static void check(Party practice, PatientFile file, List<ReferralEvent> events) {
        List<InvalidValueException.Problem> problems = new ArrayList<>();
        if (!practice.id().equals(file.keptBy())) {
            problems.add(
                    new InvalidValueException.Problem(FactRef.of("practice.id"), "must be the one who keeps the file"));
        }
        if (events.isEmpty() || !(events.get(0) instanceof Proposed first)) {
            problems.add(new InvalidValueException.Problem(FactRef.of("events"), "must begin with a Proposed"));
        } else if (first.occurredAt().isAfter(first.recordedAt())) {
            problems.add(new InvalidValueException.Problem(
                    FactRef.of("events").at(0).at("recordedAt"), "must not be before it happened"));
        } else if (!first.patient().equals(file.patient())) {
            problems.add(new InvalidValueException.Problem(
                    FactRef.of("events").at(0).at("patient"), "must be the patient of the file"));
        }
        Set<DocumentId> ids = new HashSet<>();
        for (int i = 0; i < events.size(); i++) {
            if (!ids.add(events.get(i).id())) {
                problems.add(new InvalidValueException.Problem(
                        FactRef.of("events").at(i).at("id"), "must not be that of another event"));
            }
            named(events, i, file).ifPresent(problems::add);
        }
        if (!problems.isEmpty()) {
            throw new InvalidValueException("ReferralLog", problems);
        }
    }

    /** What is wrong with the agreement or the plan that an event names. */
    private static Optional<InvalidValueException.Problem> named(List<ReferralEvent> events, int i, PatientFile file) {
        FactRef at = FactRef.of("events").at(i);
        if (events.get(i) instanceof ConsentAnswered c
                && c.answer() != ConsentAnswered.Said.GIVEN
                && c.concerns().isPresent()
                && file.consent(c.concerns().get()).isEmpty()
                && events.stream().noneMatch(e -> gave(e, c))) {
            return Optional.of(new InvalidValueException.Problem(
                    at.at("concerns"), "must name an agreement given before it, or a consent on file"));
        }
        if (events.get(i) instanceof FollowedUp f
                && f.plan().isPresent()
                && events.subList(0, i).stream()
                        .noneMatch(e -> e instanceof FollowUpPlanned
                                && e.id().equals(f.plan().get()))) {
            return Optional.of(
                    new InvalidValueException.Problem(at.at("plan"), "must name a follow-up planned before it"));
        }
        if (events.get(i) instanceof EnteredInError e
                && events.subList(0, i).stream()
                        .noneMatch(b -> b.id().equals(e.what())
                                || (b instanceof Proposed p && p.referral().equals(e.what())))) {
            return Optional.of(
                    new InvalidValueException.Problem(at.at("what"), "must name an event before it, or the referral"));
        }
        return Optional.empty();
    }

    /** Whether an event gave the agreement that an answer concerns, by when each was said. */
    private static boolean gave(ReferralEvent e, ConsentAnswered c) {
        return e instanceof ConsentAnswered given
                && given.answer() == ConsentAnswered.Said.GIVEN
                && given.agreement().flatMap(Agreement::record).equals(c.concerns())
                && !given.occurredAt().isAfter(c.occurredAt());
    }

    /** {@return the shape only} */
    @Override
    public String toString() {
        return Shape.of(this);
    }
}
