package org.warmhandoff.examples.benchmarks;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.warmhandoff.consent.Consent;
import org.warmhandoff.consent.Designation;
import org.warmhandoff.consent.Limit;
import org.warmhandoff.consent.file.DisclosureCase;
import org.warmhandoff.consent.file.EntryForm;
import org.warmhandoff.consent.file.Falsity;
import org.warmhandoff.consent.file.Judgement;
import org.warmhandoff.consent.file.LogEntry;
import org.warmhandoff.consent.file.ObligationKind;
import org.warmhandoff.consent.file.PatientFile;
import org.warmhandoff.consent.file.Refusal;
import org.warmhandoff.consent.file.Restriction;
import org.warmhandoff.consent.file.Revocation;
import org.warmhandoff.consent.file.Said;
import org.warmhandoff.consent.file.Withdrawal;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.Words;

/** A file with as many revocations and refusals as consents, asked what the sample asks. */
public enum LongFile {
    /** Every consent but the last was revoked; the last carries it, and no refusal reaches it. Permitted. */
    LAST_CONSENT_STANDS,
    /** Every consent was revoked; no refusal reaches it. Denied. */
    ALL_REVOKED,
    /** The last consent carries it, with as many entries in every other list of the file, none of which reaches it. */
    EVERY_LIST_LONG;

    private static final List<Limit> ANOTHER_RECIPIENT =
            List.of(new Limit(List.of(Designation.named("org-other")), List.of(), List.of()));
    private static final ZonedDateTime KNOWN_AT = Inputs.sample().asOf().minusDays(30);
    private static final LocalDate ON = KNOWN_AT.toLocalDate();
    private static final PartyId STAFF = PartyId.of("staff-1");

    DisclosureCase of(int consents) {
        DisclosureCase sample = Inputs.sample();
        return new DisclosureCase(sample.asOf(), sample.disclosure(), file(sample.file(), consents));
    }

    private PatientFile file(PatientFile sample, int consents) {
        int others = this == EVERY_LIST_LONG ? consents : 0;
        return PatientFile.builder()
                .patient(sample.patient())
                .keptBy(sample.keptBy())
                .reviewedOn(sample.reviewedOn())
                .addAllConsents(many(consents, LongFile::consent))
                .addAllRevocations(many(
                        consents,
                        n -> new Revocation(
                                id("revocation", n),
                                id("consent", n),
                                EntryForm.WRITTEN,
                                ON,
                                KNOWN_AT,
                                this == ALL_REVOKED || n < consents - 1 ? List.of() : ANOTHER_RECIPIENT)))
                .addAllRefusals(many(
                        consents,
                        n -> new Refusal(id("refusal", n), EntryForm.WRITTEN, ON, ANOTHER_RECIPIENT, KNOWN_AT)))
                .addAllFalsities(
                        many(Math.max(0, others - 1), n -> new Falsity(id("falsity", n), id("consent", n), KNOWN_AT)))
                .addAllRestrictions(many(
                        others,
                        n -> new Restriction(
                                id("restriction", n),
                                Restriction.Kind.AGREED,
                                ANOTHER_RECIPIENT,
                                ON,
                                Optional.empty())))
                .addAllJudgements(many(
                        others,
                        n -> new Judgement(
                                id("judgement", n),
                                new Judgement.Question(
                                        "2.31(a)(3)/information-described", id("consent", n), Optional.empty()),
                                Answer.YES,
                                STAFF,
                                new Words("privacy officer"),
                                ON,
                                new Words("read the form"))))
                .addAllLog(many(
                        others,
                        n -> new LogEntry(
                                id("log", n),
                                id("revocation", n),
                                ObligationKind.MARK_REVOCATION,
                                KNOWN_AT,
                                STAFF,
                                Said.NOTHING)))
                .addAllWithdrawn(many(others, n -> new Withdrawal(id("log", n), ON, new Words("entered in error"))))
                .build();
    }

    private static Consent consent(int n) {
        return Inputs.consent(id("consent", n));
    }

    private static DocumentId id(String kind, int n) {
        return DocumentId.of(kind + "-" + n);
    }

    private static <T> List<T> many(int count, IntFunction<T> entry) {
        return IntStream.range(0, count).mapToObj(entry).toList();
    }
}
