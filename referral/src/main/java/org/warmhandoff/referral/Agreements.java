package org.warmhandoff.referral;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.warmhandoff.consent.Attestation;
import org.warmhandoff.consent.Consent;
import org.warmhandoff.consent.ConsentScope;
import org.warmhandoff.consent.Designation;
import org.warmhandoff.consent.Disclosure;
import org.warmhandoff.consent.Expiration;
import org.warmhandoff.consent.InfoCategory;
import org.warmhandoff.consent.Item;
import org.warmhandoff.consent.Purpose;
import org.warmhandoff.consent.Reading;
import org.warmhandoff.consent.StatedPurpose;
import org.warmhandoff.consent.file.PatientFile;
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
                if (agreement.recipient().filter(recipient::equals).isPresent()
                        && disclosure.purposes().stream()
                                .allMatch(p -> agreement.purposes().stream().anyMatch(q -> q.contains(p.is())))
                        && disclosure.items().stream()
                                .allMatch(i -> agreement.contents().stream().anyMatch(c -> c.contains(i.category())))) {
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

    /** When the latest agreement with a recipient ran out; empty where none did. */
    Optional<ZonedDateTime> expiredAt(Optional<PartyId> recipient, ZonedDateTime at) {
        return answers.stream()
                .filter(a -> started(a, at) && reaches(a.agreement().orElseThrow(), recipient, at))
                .flatMap(a -> ended(a, recipient, at).stream())
                .filter(d -> d.status() == AgreementStatus.EXPIRED)
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
        for (ConsentAnswered later : answers.subList(answers.indexOf(given) + 1, answers.size())) {
            if (later.answer() == Said.REVOKED
                    && !later.occurredAt().isAfter(at)
                    && !later.occurredAt().isBefore(given.occurredAt())
                    && takesBack(later, agreement, at)) {
                return Optional.of(new Dated(AgreementStatus.REVOKED, later.occurredAt()));
            }
        }
        if (agreement.form() == Agreement.Form.NOTED_VERBAL) {
            return agreement
                    .validUntil()
                    .filter(last -> last.isBefore(at.toLocalDate()))
                    .map(last ->
                            new Dated(AgreementStatus.EXPIRED, last.plusDays(1).atStartOfDay(at.getZone())));
        }
        return onFile(agreement).flatMap(consent -> endOnFile(consent, recipient, at));
    }

    /** A consent on file has ended with a recipient where it has for all that it covers. */
    private Optional<Dated> endOnFile(Consent consent, Optional<PartyId> recipient, ZonedDateTime at) {
        boolean revoked = false;
        for (Disclosure probe : probes(consent, recipient)) {
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
        return revoked.recipient().isEmpty() || reaches(agreement, revoked.recipient(), at);
    }

    private boolean concerns(ConsentAnswered refusal, Optional<PartyId> recipient, ZonedDateTime at) {
        if (refusal.concerns().isPresent()) {
            return answers.stream()
                    .flatMap(a -> a.agreement().stream())
                    .anyMatch(g -> g.record().equals(refusal.concerns()) && reaches(g, recipient, at));
        }
        return recipient.isEmpty()
                || refusal.recipient().isEmpty()
                || refusal.recipient().equals(recipient);
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
                        .flatMap(c -> probes(c, recipient).stream().map(p -> part2.standing(c.id(), p, file, at)))
                        .anyMatch(s -> s.covers() == Answer.YES);
    }

    /** Whether a running agreement lets something be shared: it names what and why, or its consent is known to stand. */
    private boolean opens(Agreement agreement, Optional<PartyId> recipient, ZonedDateTime at) {
        if (agreement.form() == Agreement.Form.NOTED_VERBAL) {
            return agreement.recipient().isPresent()
                    && !agreement.purposes().isEmpty()
                    && !agreement.contents().isEmpty();
        }
        return onFile(agreement).stream()
                .anyMatch(c -> probes(c, recipient).stream().anyMatch(p -> stands(agreement, p, at)));
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

    /**
     * The disclosures by which a consent is asked, before any act, whether it reaches a recipient: one for each purpose and
     * content it names. A class that a reader can tell may hold the recipient; the act itself must say that it does.
     */
    private List<Disclosure> probes(Consent consent, Optional<PartyId> recipient) {
        Optional<ConsentScope> scope = consent.scope();
        List<Attestation> classes = new ArrayList<>();
        Optional<PartyId> named = recipient;
        for (Designation who : scope.map(ConsentScope::recipients).orElse(List.of())) {
            if (who instanceof Designation.ClassOf of && of.reading() == Reading.SUFFICIENT) {
                classes.add(Attestation.recipientInClass(of.id(), consent.id(), Answer.YES));
            } else if (who instanceof Designation.Named n && named.isEmpty()) {
                named = Optional.of(n.party());
            }
        }
        List<StatedPurpose> purposes = scope.map(ConsentScope::purposes)
                .filter(p -> !p.isEmpty())
                .orElse(List.of(StatedPurpose.of(Purpose.TREATMENT)));
        List<InfoCategory> contents =
                scope.map(ConsentScope::contents).filter(c -> !c.isEmpty()).orElse(List.of(InfoCategory.PRESENCE));
        Party to = new Party(named.orElse(practice.id()), Optional.empty(), List.of());
        List<Disclosure> probes = new ArrayList<>();
        for (StatedPurpose purpose : purposes) {
            for (InfoCategory content : contents) {
                probes.add(new Disclosure(
                        practice,
                        to,
                        List.of(purpose),
                        List.of(Item.of(content)),
                        classes,
                        Optional.empty(),
                        Optional.empty()));
            }
        }
        return probes;
    }
}
