package org.warmhandoff.referral;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.warmhandoff.referral.event.Attempted;
import org.warmhandoff.referral.event.EndReason;
import org.warmhandoff.referral.event.Ended;
import org.warmhandoff.referral.event.EvidenceSource;
import org.warmhandoff.referral.event.FollowedUp;
import org.warmhandoff.referral.event.PatientContacted;
import org.warmhandoff.referral.event.ProgramChosen;
import org.warmhandoff.referral.event.Reached;
import org.warmhandoff.referral.event.ReferralEvent;
import org.warmhandoff.referral.vocabulary.PatientContactPurpose;

/** The conditions of two ends that the practice declares, with the numbers of {@link Limits#DEFAULT}. */
final class EndConditions {
    private static final Limits LIMITS = Limits.DEFAULT;

    private EndConditions() {}

    /** A try to reach somebody: when, and by what. */
    private record Try(ZonedDateTime at, Enum<?> way) {}

    /** UNABLE_TO_CONTACT: enough tries in vain since somebody last answered. */
    static boolean unreachable(Situation s, Ended e) {
        Optional<EndReason> reason = e.reason();
        if (reason.filter(r -> r == EndReason.PROGRAM_UNREACHABLE).isPresent()) {
            return enough(tries(s.before().events(), true));
        }
        return reason.filter(r -> r == EndReason.PATIENT_UNREACHABLE).isPresent()
                && s.before().state() != ReferralState.CONNECTING
                && enough(tries(s.before().events(), false));
    }

    private static List<Try> tries(List<ReferralEvent> events, boolean program) {
        List<Try> tries = new ArrayList<>();
        if (program) {
            inVain(events).forEach(a -> tries.add(new Try(a.occurredAt(), a.method())));
            return tries;
        }
        for (ReferralEvent e : events) {
            if (patientAnswered(e)) {
                tries.clear();
            } else if (e instanceof PatientContacted p && p.done()) {
                tries.add(new Try(p.occurredAt(), p.channel()));
            }
        }
        return tries;
    }

    /** The tries to reach the program, of which the result is known, since it was chosen or last answered. */
    static List<Attempted> inVain(List<ReferralEvent> events) {
        List<Attempted> tries = new ArrayList<>();
        for (ReferralEvent e : events) {
            if (programAnswered(e)) {
                tries.clear();
            } else if (e instanceof Attempted a && a.answerable() && a.reached().isPresent()) {
                tries.add(a);
            }
        }
        return tries;
    }

    private static boolean programAnswered(ReferralEvent e) {
        return e instanceof ProgramChosen
                || WayBack.told(e)
                || (e instanceof Attempted a && ConnectionRules.reached(a, Reached.PERSON));
    }

    private static boolean patientAnswered(ReferralEvent e) {
        return e.actor().speaksForPatient()
                || (e instanceof PatientContacted p && p.reached() == Reached.PERSON)
                || (e instanceof FollowedUp f && f.source() == EvidenceSource.PATIENT);
    }

    private static boolean enough(List<Try> tries) {
        if (tries.size() < LIMITS.attempts()
                || tries.stream().map(Try::way).distinct().count() < LIMITS.attemptWays()) {
            return false;
        }
        ZonedDateTime first =
                tries.stream().map(Try::at).min(Comparator.naturalOrder()).orElseThrow();
        ZonedDateTime last =
                tries.stream().map(Try::at).max(Comparator.naturalOrder()).orElseThrow();
        return Duration.between(first, last).compareTo(Duration.ofDays(LIMITS.attemptDays())) >= 0;
    }

    /** CONSENT_WITHDRAWN: sharing is suspended, long enough, and the patient was told or asked to renew. */
    static boolean withdrawn(Situation s) {
        Referral r = s.before();
        if (r.sharing(s.at()) != Sharing.SUSPENDED) {
            return false;
        }
        AgreementStatus status = s.agreements().status(r.program(), s.at());
        Optional<ZonedDateTime> ended = s.agreements().endedAt(status, r.program(), s.at());
        if (ended.isEmpty()) {
            return false;
        } else if (status == AgreementStatus.REVOKED) {
            return passed(ended.get(), LIMITS.closeBy(), s.at())
                    && contacts(r, ended.get()).stream().anyMatch(PatientContacted::tellsThePatient);
        }
        return status == AgreementStatus.EXPIRED
                && passed(ended.get(), LIMITS.renewBy(), s.at())
                && contacts(r, ended.get()).stream()
                        .anyMatch(p -> p.done() && p.purpose() == PatientContactPurpose.RENEW_AGREEMENT);
    }

    private static boolean passed(ZonedDateTime from, int days, ZonedDateTime now) {
        return now.toLocalDate()
                .isAfter(from.withZoneSameInstant(now.getZone()).toLocalDate().plusDays(days));
    }

    private static List<PatientContacted> contacts(Referral r, ZonedDateTime since) {
        return r.events().stream()
                .filter(PatientContacted.class::isInstance)
                .map(PatientContacted.class::cast)
                .filter(p -> !p.occurredAt().isBefore(since))
                .toList();
    }
}
