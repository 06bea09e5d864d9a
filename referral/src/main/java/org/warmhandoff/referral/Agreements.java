package org.warmhandoff.referral;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.warmhandoff.consent.Consent;
import org.warmhandoff.consent.Disclosure;
import org.warmhandoff.consent.Expiration;
import org.warmhandoff.consent.file.PatientFile;
import org.warmhandoff.consent.file.Refusal;
import org.warmhandoff.consent.file.Revocation;
import org.warmhandoff.consent.part2.ConsentStanding;
import org.warmhandoff.consent.part2.Part2;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Party;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.referral.event.Agreement;
import org.warmhandoff.referral.event.ConsentAnswered;
import org.warmhandoff.referral.event.ConsentAnswered.Said;
import org.warmhandoff.referral.event.ReferralEvent;

/**
 * How the patient's agreements stand, as far as a stretch of the log and the file say. A written agreement is a consent on
 * file and stands as that consent does; what the patient takes back in the log ends either kind.
 */
record Agreements(List<ConsentAnswered> answers, Party practice, PatientFile file, Part2 part2) {

    /** An answer and the moment from which it holds. */
    private record Dated(AgreementStatus status, ZonedDateTime from) {}

    static Agreements of(List<? extends ReferralEvent> events, Party practice, PatientFile file, Part2 part2) {
        List<ConsentAnswered> answers = new ArrayList<>();
        for (ReferralEvent event : events) {
            if (event instanceof ConsentAnswered answer) {
                answers.add(answer);
            }
        }
        return new Agreements(answers, practice, file, part2);
    }

    /** Whether the patient had ever agreed to share with anybody. */
    boolean everGiven(ZonedDateTime at) {
        return answers.stream().anyMatch(a -> started(a, at));
    }

    /** Whether an agreement that has not ended is there, with whomever. */
    boolean anyRunning(ZonedDateTime at) {
        return answers.stream()
                .anyMatch(a -> started(a, at) && ended(a, Optional.empty(), at).isEmpty());
    }

    /** Whether an agreement in force covers exactly this disclosure. */
    boolean covers(Disclosure disclosure, ZonedDateTime at) {
        PartyId recipient = disclosure.recipient().id();
        for (ConsentAnswered a : answers) {
            if (!started(a, at) || ended(a, Optional.of(recipient), at).isPresent()) {
                continue;
            }
            Agreement agreement = a.agreement().orElseThrow();
            if (agreement.form() == Agreement.Form.NOTED_VERBAL) {
                if (Probes.matches(agreement, disclosure) && refused(agreement, disclosure, at) == Answer.NO) {
                    return true;
                }
            } else if (namesOrLeavesOpen(agreement, recipient)
                    && onFile(agreement).isPresent()
                    && stands(agreement, disclosure, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a written refusal on file ended a spoken agreement for exactly this disclosure. */
    boolean refusedSince(Disclosure disclosure, ZonedDateTime at) {
        return answers.stream()
                .filter(a -> started(a, at))
                .map(a -> a.agreement().orElseThrow())
                .anyMatch(g -> g.form() == Agreement.Form.NOTED_VERBAL
                        && Probes.matches(g, disclosure)
                        && refused(g, disclosure, at) == Answer.YES);
    }

    /** How the agreement with a recipient stands; with nobody named, with anybody. */
    AgreementStatus status(Optional<PartyId> recipient, ZonedDateTime at) {
        List<Dated> ends = new ArrayList<>();
        for (ConsentAnswered a : answers) {
            if (started(a, at) && reaches(a.agreement().orElseThrow(), recipient, at)) {
                Optional<Dated> end = ended(a, recipient, at);
                if (end.isEmpty() && opens(a.agreement().orElseThrow(), recipient, at)) {
                    return AgreementStatus.GIVEN;
                }
                end.ifPresent(ends::add);
            } else if (a.answer() != Said.GIVEN && !a.occurredAt().isAfter(at) && concerns(a, recipient, at)) {
                ends.add(new Dated(
                        a.answer() == Said.REFUSED ? AgreementStatus.REFUSED : AgreementStatus.REVOKED,
                        a.occurredAt()));
            }
        }
        return ends.stream()
                .max(Comparator.comparing(d -> d.from().toInstant()))
                .map(Dated::status)
                .orElse(AgreementStatus.NOT_ASKED);
    }

    /** Whether the patient was asked to share with a recipient, as far as can be told: any answer that may be about it. */
    boolean asked(Optional<PartyId> recipient, ZonedDateTime at) {
        return status(recipient, at) != AgreementStatus.NOT_ASKED
                || answers.stream()
                        .anyMatch(a -> started(a, at) && mayReach(a.agreement().orElseThrow(), recipient, at));
    }

    private boolean mayReach(Agreement agreement, Optional<PartyId> recipient, ZonedDateTime at) {
        return agreement.form() == Agreement.Form.NOTED_VERBAL
                ? reaches(agreement, recipient, at)
                : recipient.filter(r -> !namesOrLeavesOpen(agreement, r)).isEmpty()
                        && onFile(agreement).stream()
                                .flatMap(c -> Probes.of(c, recipient, practice).stream()
                                        .map(p -> part2.standing(c.id(), p, file, at)))
                                .anyMatch(s -> s.covers() != Answer.NO);
    }

    /** Whether a form on file that has not ended, or an agreement noted with the practice as recipient, lets a program tell it. */
    boolean letsTell(Optional<PartyId> program, ZonedDateTime at) {
        boolean noted = answers.stream()
                .anyMatch(a -> started(a, at)
                        && a.agreement().flatMap(Agreement::recipient).equals(Optional.of(practice.id()))
                        && ended(a, Optional.of(practice.id()), at).isEmpty());
        return noted
                || program.stream()
                        .map(p -> new Party(p, Optional.empty(), List.of()))
                        .flatMap(p -> file.consents().stream()
                                .flatMap(c -> Probes.of(c, Optional.of(practice.id()), p).stream()
                                        .map(d -> part2.standing(c.id(), d, file, at))))
                        .anyMatch(s -> s.covers() == Answer.YES && s.ended().isEmpty());
    }

    /** The last day of the agreements in force with a recipient, the latest of them; empty where none is, or one has no last day. */
    Optional<LocalDate> lastDay(Optional<PartyId> recipient, ZonedDateTime at) {
        List<Optional<LocalDate>> days = answers.stream()
                .filter(a -> started(a, at)
                        && reaches(a.agreement().orElseThrow(), recipient, at)
                        && ended(a, recipient, at).isEmpty())
                .map(a -> lastDay(a.agreement().orElseThrow()))
                .toList();
        return days.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : days.stream().flatMap(Optional::stream).max(LocalDate::compareTo);
    }

    private Optional<LocalDate> lastDay(Agreement agreement) {
        return agreement.form() == Agreement.Form.NOTED_VERBAL
                ? agreement.validUntil()
                : onFile(agreement)
                        .flatMap(Consent::expiration)
                        .filter(Expiration.OnDate.class::isInstance)
                        .map(e -> ((Expiration.OnDate) e).date());
    }

    /** When the latest agreement with a recipient ran out; empty where none did. */
    Optional<ZonedDateTime> expiredAt(Optional<PartyId> recipient, ZonedDateTime at) {
        return endedAt(AgreementStatus.EXPIRED, recipient, at);
    }

    /** When the latest agreement with a recipient ended in a way; empty where none did. */
    Optional<ZonedDateTime> endedAt(AgreementStatus how, Optional<PartyId> recipient, ZonedDateTime at) {
        return answers.stream()
                .filter(a -> started(a, at) && reaches(a.agreement().orElseThrow(), recipient, at))
                .flatMap(a -> ended(a, recipient, at).stream())
                .filter(d -> d.status() == how)
                .map(Dated::from)
                .max(Comparator.comparing(ZonedDateTime::toInstant));
    }

    private static boolean started(ConsentAnswered a, ZonedDateTime at) {
        return a.answer() == Said.GIVEN
                && a.agreement().flatMap(Agreement::record).isPresent()
                && !a.occurredAt().isAfter(at)
                && !a.agreement().get().givenOn().isAfter(at.toLocalDate());
    }

    private Optional<Dated> ended(ConsentAnswered given, Optional<PartyId> recipient, ZonedDateTime at) {
        Agreement agreement = given.agreement().orElseThrow();
        for (ConsentAnswered other : answers) {
            if (other.answer() == Said.REVOKED
                    && !other.occurredAt().isAfter(at)
                    && follows(other, given)
                    && takesBack(other, agreement, at)) {
                return Optional.of(new Dated(AgreementStatus.REVOKED, other.occurredAt()));
            }
        }
        if (agreement.form() == Agreement.Form.NOTED_VERBAL) {
            return agreement
                    .validUntil()
                    .filter(last -> last.isBefore(at.toLocalDate()))
                    .map(last ->
                            new Dated(AgreementStatus.EXPIRED, last.plusDays(1).atStartOfDay(at.getZone())))
                    .or(() -> refusedWholly(agreement, at));
        }
        return onFile(agreement).flatMap(consent -> endOnFile(consent, recipient, at));
    }

    /** Whether an answer came after another: by when it was said, whenever it was written down; at one moment as written. */
    private boolean follows(ConsentAnswered other, ConsentAnswered given) {
        return other.occurredAt().isAfter(given.occurredAt())
                || (other.occurredAt().isEqual(given.occurredAt()) && answers.indexOf(other) > answers.indexOf(given));
    }

    private Answer refused(Agreement noted, Disclosure disclosure, ZonedDateTime at) {
        return part2.refused(disclosure, file, noted.givenOn(), at);
    }

    /** A spoken agreement has ended where a written refusal on file reaches all that it covers. */
    private Optional<Dated> refusedWholly(Agreement noted, ZonedDateTime at) {
        List<Disclosure> probes = Probes.of(noted, practice);
        if (probes.isEmpty() || !probes.stream().allMatch(p -> refused(noted, p, at) == Answer.YES)) {
            return Optional.empty();
        }
        return file.refusals().stream()
                .filter(r -> !r.on().isBefore(noted.givenOn()) && !r.knownAt().isAfter(at))
                .map(Refusal::knownAt)
                .max(Comparator.comparing(ZonedDateTime::toInstant))
                .map(known -> new Dated(AgreementStatus.REVOKED, known));
    }

    /** A consent on file has ended with a recipient where it has for all that it covers. */
    private Optional<Dated> endOnFile(Consent consent, Optional<PartyId> recipient, ZonedDateTime at) {
        boolean revoked = false;
        for (Disclosure probe : Probes.of(consent, recipient, practice)) {
            Optional<ConsentStanding.Ended> end =
                    part2.standing(consent.id(), probe, file, at).ended();
            if (end.isEmpty()) {
                return Optional.empty();
            }
            revoked |= end.get() == ConsentStanding.Ended.REVOKED;
        }
        if (revoked) {
            ZonedDateTime known = file.revocations().stream()
                    .filter(r -> r.consent().equals(consent.id()))
                    .map(Revocation::knownAt)
                    .filter(k -> !k.isAfter(at))
                    .max(Comparator.comparing(ZonedDateTime::toInstant))
                    .orElse(at);
            return Optional.of(new Dated(AgreementStatus.REVOKED, known));
        }
        ZonedDateTime from = consent.expiration().orElse(null) instanceof Expiration.OnDate day
                ? day.date().plusDays(1).atStartOfDay(at.getZone())
                : at;
        return Optional.of(new Dated(AgreementStatus.EXPIRED, from));
    }

    private boolean takesBack(ConsentAnswered revoked, Agreement agreement, ZonedDateTime at) {
        if (revoked.concerns().isPresent()) {
            return revoked.concerns().equals(agreement.record());
        }
        return revoked.recipient().isEmpty() || reaches(agreement, revoked.recipient(), at) || !namesOneGiven(revoked);
    }

    /** Whether the recipient that an answer names is that of an agreement given by then; one that is of none means all. */
    private boolean namesOneGiven(ConsentAnswered answer) {
        return answers.stream()
                .anyMatch(a -> started(a, answer.occurredAt())
                        && reaches(a.agreement().orElseThrow(), answer.recipient(), answer.occurredAt()));
    }

    private boolean concerns(ConsentAnswered refusal, Optional<PartyId> recipient, ZonedDateTime at) {
        if (refusal.concerns().isPresent()) {
            return answers.stream()
                    .flatMap(a -> a.agreement().stream())
                    .anyMatch(g -> g.record().equals(refusal.concerns()) && reaches(g, recipient, at));
        }
        return recipient.isEmpty()
                || refusal.recipient().isEmpty()
                || refusal.recipient().equals(recipient)
                || (!namesOneGiven(refusal)
                        && answers.stream()
                                .anyMatch(a ->
                                        started(a, at) && reaches(a.agreement().orElseThrow(), recipient, at)));
    }

    /** Whether an agreement is one with this recipient, in force or not. */
    private boolean reaches(Agreement agreement, Optional<PartyId> recipient, ZonedDateTime at) {
        if (recipient.isEmpty()) {
            return true;
        }
        if (agreement.form() == Agreement.Form.NOTED_VERBAL) {
            return agreement.recipient().equals(recipient);
        }
        return namesOrLeavesOpen(agreement, recipient.get())
                && onFile(agreement).stream()
                        .flatMap(c -> Probes.of(c, recipient, practice).stream()
                                .map(p -> part2.standing(c.id(), p, file, at)))
                        .anyMatch(s -> s.covers() == Answer.YES);
    }

    /** Whether a running agreement lets something be shared: it names what and why, or its consent is known to stand. */
    private boolean opens(Agreement agreement, Optional<PartyId> recipient, ZonedDateTime at) {
        if (agreement.form() == Agreement.Form.NOTED_VERBAL) {
            return Probes.of(agreement, practice).stream().anyMatch(p -> refused(agreement, p, at) == Answer.NO);
        }
        return onFile(agreement).stream()
                .anyMatch(c -> Probes.of(c, recipient, practice).stream().anyMatch(p -> stands(agreement, p, at)));
    }

    private boolean stands(Agreement agreement, Disclosure disclosure, ZonedDateTime at) {
        ConsentStanding standing = part2.standing(agreement.record().orElseThrow(), disclosure, file, at);
        return standing.covers() == Answer.YES && standing.inForce() == Answer.YES;
    }

    private static boolean namesOrLeavesOpen(Agreement agreement, PartyId recipient) {
        return agreement.recipient().isEmpty() || agreement.recipient().get().equals(recipient);
    }

    private Optional<Consent> onFile(Agreement agreement) {
        return agreement.record().flatMap(file::consent);
    }
}
