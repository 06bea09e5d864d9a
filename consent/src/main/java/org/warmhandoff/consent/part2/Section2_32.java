package org.warmhandoff.consent.part2;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.warmhandoff.consent.Channel;
import org.warmhandoff.consent.Consent;
import org.warmhandoff.consent.Designation;
import org.warmhandoff.consent.Pathway;
import org.warmhandoff.consent.file.LogEntry;
import org.warmhandoff.consent.file.ObligationKind;
import org.warmhandoff.consent.file.Revocation;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Capacity;
import org.warmhandoff.core.Citation;
import org.warmhandoff.core.DocumentId;

/** 42 CFR 2.32: what goes along with a disclosure made with consent, and the other duties that hang on it or on a refusal. */
final class Section2_32 {
    private Section2_32() {}

    /** (a)(1), word for word. */
    static final String STATEMENT_1 = """
            This record which has been disclosed to you is protected by Federal confidentiality rules (42 CFR part 2). \
            These rules prohibit you from using or disclosing this record, or testimony that describes the information \
            contained in this record, in any civil, criminal, administrative, or legislative proceedings by any Federal, \
            State, or local authority, against the patient, unless authorized by the consent of the patient, except as \
            provided at 42 CFR 2.12(c)(5) or as authorized by a court in accordance with 42 CFR 2.64 or 2.65. In addition, \
            the Federal rules prohibit you from making any other use or disclosure of this record unless at least one of \
            the following applies:
            (i) Further use or disclosure is expressly permitted by the written consent of the individual whose \
            information is being disclosed in this record or as otherwise permitted by 42 CFR part 2.
            (ii) You are a covered entity or business associate and have received the record for treatment, payment, or \
            health care operations, or
            (iii) You have received the record from a covered entity or business associate as permitted by 45 CFR part \
            164, subparts A and E.
            A general authorization for the release of medical or other information is NOT sufficient to meet the required \
            elements of written consent to further use or redisclose the record (see 42 CFR 2.31).""";

    /** (a)(2), word for word. */
    static final String STATEMENT_2 = "42 CFR part 2 prohibits unauthorized use or disclosure of these records.";

    private static final Citation NOTICE = Citation.parse("2.32(a)");
    private static final Citation COPY = Citation.parse("2.32(b)");
    private static final Citation NECESSARY = Citation.parse("2.13(a)");
    private static final Citation LOG = Citation.parse("2.25(a)");
    private static final Citation LOG_OF_INTERMEDIARY = Citation.parse("2.24(b)(2)");
    private static final Citation BAR = Citation.parse("2.12(d)(1)");
    private static final Citation EMERGENCY = Citation.parse("2.26(a)(4)");
    private static final Citation REVOKED = Citation.parse("2.31(c)(3)");
    private static final Citation NEUTRAL = Citation.parse("2.13(c)(2)");

    /** What is owed where a disclosure rests on a consent. Where it is spoken, notice and copy follow in writing at once. */
    static List<Obligation> withConsent(Act act) {
        Optional<ZonedDateTime> due =
                act.disclosure().channel().filter(c -> c == Channel.ORAL).map(c -> act.asOf());
        List<Obligation> owed = new ArrayList<>();
        for (Pathway basis : reliedOn(act)) {
            owed.add(new Obligation(ObligationKind.NOTICE, NOTICE, due, Optional.of(basis)));
            owed.add(new Obligation(ObligationKind.COPY, COPY, due, Optional.of(basis)));
            owed.add(new Obligation(ObligationKind.NECESSARY, NECESSARY, Optional.empty(), Optional.of(basis)));
            owed.add(new Obligation(ObligationKind.LOG, log(act, basis), Optional.empty(), Optional.of(basis)));
        }
        owed.add(new Obligation(ObligationKind.PROVENANCE, BAR, Optional.empty(), Optional.empty()));
        if (Explanation.parts(act).anyMatch(ip -> Section2_26.goesInEmergencyOnly(act.asked(ip[0], ip[1])))) {
            owed.add(new Obligation(ObligationKind.NO_FURTHER_USE, EMERGENCY, Optional.empty(), Optional.empty()));
        }
        owed.addAll(ofRecord(act));
        return List.copyOf(owed);
    }

    /** A program accounts for what it disclosed; an intermediary lists to whom it passed records on. */
    private static Citation log(Act act, Pathway basis) {
        return basis == Pathway.P03 && act.disclosure().holder().holds(Capacity.INTERMEDIARY) == Answer.YES
                ? LOG_OF_INTERMEDIARY
                : LOG;
    }

    /** The pathways relied on, each once. */
    private static Set<Pathway> reliedOn(Act act) {
        Set<Pathway> relied = EnumSet.noneOf(Pathway.class);
        Explanation.reliedOn(act).forEach(b -> relied.add(b.pathway()));
        return relied;
    }

    /** What is owed where nothing may be disclosed. */
    static List<Obligation> withRefusal(Act act) {
        List<Obligation> owed = new ArrayList<>();
        owed.add(new Obligation(ObligationKind.NEUTRAL_REFUSAL, NEUTRAL, Optional.empty(), Optional.empty()));
        owed.addAll(ofRecord(act));
        return List.copyOf(owed);
    }

    /** What follows from the file, whatever the answer: a revocation that was learned of, until the log discharges it. */
    private static List<Obligation> ofRecord(Act act) {
        Map<ObligationKind, Obligation> owed = new EnumMap<>(ObligationKind.class);
        Set<DocumentId> marked = done(act, ObligationKind.MARK_REVOCATION);
        Set<DocumentId> told = done(act, ObligationKind.TELL_EXCHANGE);
        Set<DocumentId> ofExchange = act.file().consents().stream()
                .filter(Section2_32::namesExchange)
                .map(Consent::id)
                .collect(Collectors.toSet());
        for (Revocation r : act.file().revocations()) {
            if (act.known(r.knownAt()) && act.counts(r.id())) {
                owe(r, ObligationKind.MARK_REVOCATION, marked, owed);
                if (ofExchange.contains(r.consent())) {
                    owe(r, ObligationKind.TELL_EXCHANGE, told, owed);
                }
            }
        }
        return List.copyOf(owed.values());
    }

    /** The acts whose duty of a kind the log discharges. */
    private static Set<DocumentId> done(Act act, ObligationKind kind) {
        return act.file().log().stream()
                .filter(e -> e.discharges(kind) && act.known(e.at()) && act.counts(e.id()))
                .map(LogEntry::act)
                .collect(Collectors.toSet());
    }

    private static void owe(
            Revocation r, ObligationKind kind, Set<DocumentId> done, Map<ObligationKind, Obligation> owed) {
        if (!done.contains(r.id())) {
            owed.merge(
                    kind,
                    new Obligation(kind, REVOKED, Optional.of(r.knownAt()), Optional.empty()),
                    (a, b) -> a.due().get().isBefore(b.due().get()) ? a : b);
        }
    }

    private static boolean namesExchange(Consent consent) {
        return consent.scope().stream()
                .flatMap(s -> s.recipients().stream())
                .anyMatch(Designation.Intermediary.class::isInstance);
    }
}
