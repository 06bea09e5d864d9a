package org.warmhandoff.examples.benchmarks;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.warmhandoff.consent.Attestation;
import org.warmhandoff.consent.Consent;
import org.warmhandoff.consent.ConsentScope;
import org.warmhandoff.consent.Designation;
import org.warmhandoff.consent.Designation.ClassOf;
import org.warmhandoff.consent.Designation.Named;
import org.warmhandoff.consent.Disclosure;
import org.warmhandoff.consent.Expiration;
import org.warmhandoff.consent.InfoCategory;
import org.warmhandoff.consent.Item;
import org.warmhandoff.consent.Limit;
import org.warmhandoff.consent.Proceeding;
import org.warmhandoff.consent.Purpose;
import org.warmhandoff.consent.PurposeDescription;
import org.warmhandoff.consent.Reading;
import org.warmhandoff.consent.Signature;
import org.warmhandoff.consent.StatedPurpose;
import org.warmhandoff.consent.Statements;
import org.warmhandoff.consent.circumstance.Circumstance;
import org.warmhandoff.consent.file.DisclosureCase;
import org.warmhandoff.consent.file.EntryForm;
import org.warmhandoff.consent.file.PatientFile;
import org.warmhandoff.consent.file.Refusal;
import org.warmhandoff.consent.file.Restriction;
import org.warmhandoff.consent.file.Revocation;
import org.warmhandoff.consent.part2.Decision.Word;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Capacity;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.Party;
import org.warmhandoff.core.Words;

/**
 * The four words for a consent to a specific disclosure (2.33(a)(1)), as somebody would write them inline: chains of
 * {@code &&} that stop at the first condition that fails, and nothing that could say why. It is asked twice at most: with
 * what is not known counted against the disclosure, then counted for it ({@code hopeful}).
 *
 * <p>The patient is an adult who signs; no intermediary, no judgement, no act in reliance, and no form for counseling notes,
 * a proceeding or fundraising: of these it knows nothing.
 */
final class PlainPredicate {
    private static final LocalDate EDITION_BEGINS = LocalDate.of(2024, 4, 16);

    private final Disclosure d;
    private final PatientFile file;
    private final ZonedDateTime asOf;
    private final LocalDate day;

    private PlainPredicate(DisclosureCase asked) {
        d = asked.disclosure();
        file = asked.file();
        asOf = asked.asOf();
        day = asOf.toLocalDate();
    }

    static Word decide(DisclosureCase asked) {
        return new PlainPredicate(asked).decide();
    }

    private Word decide() {
        if (day.isBefore(EDITION_BEGINS)) {
            return Word.UNDETERMINED;
        }
        boolean covered = false;
        boolean open = false;
        List<Item> items = d.items();
        List<StatedPurpose> purposes = d.purposes();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            boolean maybeFree = maybeFree(item);
            if (maybeFree && !maybeRestricted(item)) {
                continue;
            }
            covered = true;
            open |= maybeFree;
            for (int p = 0; p < purposes.size() && !maybeFree; p++) {
                if (!goes(item, purposes.get(p), false)) {
                    if (!goes(item, purposes.get(p), true)) {
                        return Word.DENIED;
                    }
                    open = true;
                }
            }
        }
        return !covered ? Word.NOT_COVERED : open ? Word.UNDETERMINED : Word.PERMITTED;
    }

    private static boolean yes(Answer a, boolean hopeful) {
        return a == Answer.YES || (hopeful && a == Answer.UNKNOWN);
    }

    private static boolean no(Answer a, boolean hopeful) {
        return a == Answer.NO || (hopeful && a == Answer.UNKNOWN);
    }

    private static boolean stated(Optional<Words> words) {
        return words.isPresent() && words.get().stated();
    }

    private static boolean suffices(Reading reading, boolean hopeful) {
        return reading == Reading.SUFFICIENT || (hopeful && reading == Reading.NOT_JUDGED);
    }

    /** 2.11, 2.12(b): what somebody received under a consent is restricted; of the rest, what a program made. */
    private boolean maybeFree(Item item) {
        return !item.receivedUnderConsent()
                && (cameUnknown(item)
                        || d.holder().holdsOutAndProvides() != Answer.YES
                        || d.holder().federallyAssisted() != Answer.YES);
    }

    private boolean maybeRestricted(Item item) {
        return cameUnknown(item)
                || (d.holder().holdsOutAndProvides() != Answer.NO && d.holder().federallyAssisted() != Answer.NO);
    }

    private boolean cameUnknown(Item item) {
        return item.provenance().isEmpty() && d.holder().holds(Capacity.PART2_PROGRAM) != Answer.YES;
    }

    private boolean goes(Item item, StatedPurpose purpose, boolean hopeful) {
        Purpose is = purpose.is();
        if (is == Purpose.CONDITION_MONITORING
                || is == Purpose.MULTIPLE_ENROLLMENT_CHECK
                || is == Purpose.PDMP_REPORT
                || (item.necessary().isPresent() && item.necessary().get() == Answer.NO)) {
            return false;
        }
        if (hopeful && (!file.keptBy().equals(d.holder().id()) || mayPassOn(item, purpose))) {
            return true;
        }
        List<Consent> consents = file.consents();
        for (int c = 0; c < consents.size(); c++) {
            if (!withdrawn(consents.get(c).id()) && carries(consents.get(c), item, purpose, hopeful)) {
                return true;
            }
        }
        return false;
    }

    /** 2.33(b)(1): a covered entity or business associate may have a right of its own to what it received. */
    private boolean mayPassOn(Item item, StatedPurpose purpose) {
        Answer bound = d.holder().boundByHipaa();
        return item.receivedUnderConsent()
                && item.category() != InfoCategory.COUNSELING_NOTES
                && (bound == Answer.YES
                        || (bound == Answer.UNKNOWN && d.holder().holds(Capacity.INTERMEDIARY) != Answer.YES))
                && (d.recipientUse().isEmpty()
                        || !againstPatient(d.recipientUse().get()))
                && !(d.hipaaPermits().isPresent() && d.hipaaPermits().get() == Answer.NO)
                && !(file.keptBy().equals(d.holder().id())
                        && purpose.is().countsAsTpo()
                        && !unrestricted(item, purpose, true));
    }

    private static boolean againstPatient(StatedPurpose use) {
        return use.is() == Purpose.PROCEEDING_AGAINST_PATIENT
                || (use.is() == Purpose.OTHER_PROCEEDING
                        && use.proceeding().isPresent()
                        && use.proceeding().get().against().isPresent()
                        && use.proceeding().get().against().get() == Proceeding.Against.PATIENT);
    }

    private boolean carries(Consent c, Item item, StatedPurpose purpose, boolean hopeful) {
        ConsentScope scope = c.scope().isPresent() && !c.scope().get().readOn().isAfter(day)
                ? c.scope().get()
                : null;
        return suffices(c, scope, purpose, hopeful)
                && (scope == null ? hopeful : covers(c, scope, item, purpose, hopeful))
                && stands(c, hopeful)
                && undefeated(c, scope, item, purpose, hopeful)
                && !purpose.is().aProceeding()
                && purpose.is() != Purpose.FUNDRAISING
                && item.category() != InfoCategory.COUNSELING_NOTES
                && no(d.recipient().holds(Capacity.INTERMEDIARY), hopeful)
                && no(d.holder().holds(Capacity.INTERMEDIARY), hopeful)
                && (d.recipientUse().isEmpty()
                        || intoNoProceeding(d.recipientUse().get(), hopeful))
                && (!purpose.is().countsAsTpo() || unrestricted(item, purpose, hopeful));
    }

    /** 2.31(a): what the form says. */
    private boolean suffices(Consent c, @Nullable ConsentScope scope, StatedPurpose purpose, boolean hopeful) {
        Statements said = c.statements();
        return c.form() != Consent.Form.ORAL
                && stated(c.patientName())
                && stated(c.discloser())
                && c.information().isPresent()
                && c.information().get().words().stated()
                && suffices(c.information().get().reading(), hopeful)
                && stated(c.recipients())
                && (scope == null ? hopeful : tellsRecipient(scope, hopeful))
                && purposesDescribed(c, scope, hopeful)
                && yes(said.revocationRight(), hopeful)
                && yes(said.revocationHow(), hopeful)
                && c.expiration().isPresent()
                && endSuffices(c, c.expiration().get(), hopeful)
                && signed(c, hopeful)
                && c.signedOn().isPresent()
                && (!anyTpo(c)
                        || (yes(said.redisclosure(), hopeful)
                                && yes(said.refusalConsequences(), hopeful)
                                && hipaaStatement(said.hipaaRedisclosure(), scope, purpose, hopeful)));
    }

    private static boolean tellsRecipient(ConsentScope scope, boolean hopeful) {
        List<Designation> who = scope.recipients();
        for (int i = 0; i < who.size(); i++) {
            if (who.get(i) instanceof Named || (who.get(i) instanceof ClassOf of && suffices(of.reading(), hopeful))) {
                return true;
            }
        }
        return false;
    }

    private static boolean purposesDescribed(Consent c, @Nullable ConsentScope scope, boolean hopeful) {
        List<PurposeDescription> described = c.purposes();
        for (int i = 0; i < described.size(); i++) {
            if (!described.get(i).words().stated() || !suffices(described.get(i).judged(), hopeful)) {
                return false;
            }
        }
        for (int i = 0; scope != null && !hopeful && i < scope.purposes().size(); i++) {
            if (!describes(c, scope.purposes().get(i).is())) {
                return false;
            }
        }
        return !described.isEmpty();
    }

    private static boolean describes(Consent c, Purpose purpose) {
        for (int i = 0; i < c.purposes().size(); i++) {
            if (c.purposes().get(i).of().is().contains(purpose)) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyTpo(Consent c) {
        for (int i = 0; i < c.purposes().size(); i++) {
            if (c.purposes().get(i).of().is().countsAsTpo()) {
                return true;
            }
        }
        return false;
    }

    private static boolean onlyTpo(Consent c) {
        for (int i = 0; i < c.purposes().size(); i++) {
            if (!c.purposes().get(i).of().is().countsAsTpo()) {
                return false;
            }
        }
        return true;
    }

    private static boolean endSuffices(Consent c, Expiration end, boolean hopeful) {
        if (end instanceof Expiration.OnEvent e) {
            return e.event().stated() && yes(e.relates(), hopeful);
        }
        return !(end instanceof Expiration.ByPhrase p)
                || onlyTpo(c)
                || (p.phrase() == Expiration.Phrase.END_OF_TREATMENT && suffices(p.reading(), hopeful));
    }

    private boolean signed(Consent c, boolean hopeful) {
        boolean byPatient = false;
        boolean known = false;
        for (int i = 0; i < c.signatures().size(); i++) {
            byPatient |= c.signatures().get(i).by() == Signature.By.PATIENT;
            known |= c.signatures().get(i).patientIs().isPresent();
        }
        boolean asOnSigning = file.patientNow().isEmpty() || file.patientNow().get() == Signature.PatientStatus.ADULT;
        return known
                ? byPatient && (asOnSigning || hopeful)
                : hopeful && !c.signatures().isEmpty();
    }

    private boolean hipaaStatement(Answer there, @Nullable ConsentScope scope, StatedPurpose purpose, boolean hopeful) {
        return yes(there, hopeful)
                || (!(scope != null && namesClass(scope))
                        && (!purpose.is().countsAsTpo()
                                || (no(d.recipient().holds(Capacity.COVERED_ENTITY), hopeful)
                                        && no(d.recipient().holds(Capacity.BUSINESS_ASSOCIATE), hopeful))));
    }

    private static boolean namesClass(ConsentScope scope) {
        for (int i = 0; i < scope.recipients().size(); i++) {
            if (scope.recipients().get(i) instanceof ClassOf) {
                return true;
            }
        }
        return false;
    }

    /** 2.31(a)(2) to (5): whether it reaches this disclosure. */
    private boolean covers(Consent c, ConsentScope scope, Item item, StatedPurpose purpose, boolean hopeful) {
        return names(scope.disclosers(), d.holder(), Attestation.Role.HOLDER, c.id(), hopeful)
                && contains(scope.contents(), item)
                && names(scope.recipients(), d.recipient(), Attestation.Role.RECIPIENT, c.id(), hopeful)
                && purposeCovered(c, scope, purpose.is(), hopeful)
                && (scope.exclusions().isEmpty() || !reaches(scope.exclusions(), item, purpose, c.id(), !hopeful));
    }

    private boolean names(
            List<Designation> who, Party party, Attestation.Role role, DocumentId document, boolean hopeful) {
        for (int i = 0; i < who.size(); i++) {
            if (who.get(i) instanceof Named named && named.party().equals(party.id())) {
                return true;
            }
            if (who.get(i) instanceof ClassOf of
                    && suffices(of.reading(), hopeful)
                    && yes(attested(role, of.id(), document), hopeful)) {
                return true;
            }
        }
        return false;
    }

    private Answer attested(Attestation.Role role, DocumentId ofClass, DocumentId document) {
        List<Attestation> all = d.attestations();
        for (int i = 0; i < all.size(); i++) {
            Attestation a = all.get(i);
            Optional<DocumentId> about = a.consent().isPresent() ? a.consent() : a.entry();
            if (a.party().isPresent()
                    && a.party().get() == role
                    && a.ofClass().isPresent()
                    && a.ofClass().get().equals(ofClass)
                    && about.isPresent()
                    && about.get().equals(document)) {
                return a.answer();
            }
        }
        return Answer.UNKNOWN;
    }

    private static boolean contains(List<InfoCategory> contents, Item item) {
        for (int i = 0; i < contents.size(); i++) {
            if (contents.get(i).contains(item.category())) {
                return true;
            }
        }
        return false;
    }

    private static boolean codes(List<StatedPurpose> purposes, Purpose purpose) {
        for (int i = 0; i < purposes.size(); i++) {
            if (purposes.get(i).is().contains(purpose)) {
                return true;
            }
        }
        return false;
    }

    private boolean purposeCovered(Consent c, ConsentScope scope, Purpose is, boolean hopeful) {
        return codes(scope.purposes(), is)
                ? hopeful || (describes(c, is) && (is != Purpose.CARE_COORDINATION_OTHER || recipientNotBound()))
                : hopeful && describes(c, is);
    }

    private boolean recipientNotBound() {
        return d.recipient().holds(Capacity.COVERED_ENTITY) == Answer.NO
                && d.recipient().holds(Capacity.BUSINESS_ASSOCIATE) == Answer.NO;
    }

    /** Whether limits reach this; where somebody cannot tell, the last argument decides. */
    private boolean reaches(
            List<Limit> limits, Item item, StatedPurpose purpose, DocumentId document, boolean doubtful) {
        for (int i = 0; i < limits.size(); i++) {
            Limit l = limits.get(i);
            if ((l.contents().isEmpty()
                            || l.contents().contains(InfoCategory.PRESENCE)
                            || l.contents().contains(item.category()))
                    && (l.purposes().isEmpty() || codes(l.purposes(), purpose.is()))
                    && (l.recipients().isEmpty() || reachesRecipient(l.recipients(), document, doubtful))) {
                return true;
            }
        }
        return limits.isEmpty();
    }

    private boolean reachesRecipient(List<Designation> who, DocumentId document, boolean doubtful) {
        for (int i = 0; i < who.size(); i++) {
            if (who.get(i) instanceof Named named
                    && named.party().equals(d.recipient().id())) {
                return true;
            }
            if (who.get(i) instanceof ClassOf of
                    && (of.reading() == Reading.SUFFICIENT
                            ? yes(attested(Attestation.Role.RECIPIENT, of.id(), document), doubtful)
                            : doubtful)) {
                return true;
            }
        }
        return false;
    }

    /** 2.31(a)(9), (c)(1): by its own dates. */
    private boolean stands(Consent c, boolean hopeful) {
        if ((c.signedOn().isPresent() && c.signedOn().get().isAfter(day))
                || (c.beginsOn().isPresent() && c.beginsOn().get().isAfter(day))) {
            return false;
        }
        for (int i = 0; i < c.signatures().size(); i++) {
            Signature s = c.signatures().get(i);
            if (s.by() != Signature.By.OTHER
                    && s.on().isPresent()
                    && s.on().get().isAfter(day)) {
                return false;
            }
        }
        Expiration end = c.expiration().orElse(null);
        if (end instanceof Expiration.OnDate on) {
            return !on.date().isBefore(day);
        }
        if (end instanceof Expiration.OnEvent e) {
            return e.occurredOn().isPresent() ? e.occurredOn().get().isAfter(day) : hopeful || reviewed();
        }
        return !(end instanceof Expiration.ByPhrase p)
                || p.phrase() == Expiration.Phrase.NONE
                || (p.occurredOn().isPresent() ? p.occurredOn().get().isAfter(day) : hopeful || reviewed());
    }

    private boolean reviewed() {
        return file.keptBy().equals(d.holder().id())
                && file.reviewedOn().isPresent()
                && !file.reviewedOn().get().isBefore(day);
    }

    private boolean withdrawn(DocumentId entry) {
        for (int i = 0; i < file.withdrawn().size(); i++) {
            if (file.withdrawn().get(i).entry().equals(entry)
                    && !file.withdrawn().get(i).on().isAfter(day)) {
                return true;
            }
        }
        return false;
    }

    private boolean counts(DocumentId entry, ZonedDateTime knownAt) {
        return !knownAt.isAfter(asOf) && !withdrawn(entry);
    }

    private boolean settled(EntryForm form, LocalDate on) {
        return form == EntryForm.WRITTEN && !on.isAfter(day);
    }

    /** 2.31(a)(6), (c): nothing that came after it defeats it. */
    private boolean undefeated(
            Consent c, @Nullable ConsentScope scope, Item item, StatedPurpose purpose, boolean hopeful) {
        if (!hopeful && !reviewed()) {
            return false;
        }
        for (int i = 0; i < file.falsities().size(); i++) {
            if (file.falsities().get(i).consent().equals(c.id())
                    && counts(
                            file.falsities().get(i).id(),
                            file.falsities().get(i).knownAt())) {
                return false;
            }
        }
        for (int i = 0; i < file.revocations().size(); i++) {
            Revocation r = file.revocations().get(i);
            if (r.consent().equals(c.id())
                    && counts(r.id(), r.knownAt())
                    && (!hopeful || settled(r.form(), r.on()))
                    && reaches(r.scope(), item, purpose, r.id(), !hopeful)) {
                return false;
            }
        }
        for (int i = 0; i < file.refusals().size(); i++) {
            Refusal r = file.refusals().get(i);
            if (counts(r.id(), r.knownAt())
                    && (hopeful
                            ? settled(r.form(), r.on()) && r.on().isAfter(signedOn(c))
                            : !(r.on().isBefore(signedOn(c)) && specific(scope, item)))
                    && reaches(r.scope(), item, purpose, r.id(), !hopeful)) {
                return false;
            }
        }
        return true;
    }

    private static LocalDate signedOn(Consent c) {
        LocalDate earliest = c.signedOn().isPresent() ? c.signedOn().get() : LocalDate.MIN;
        for (int i = 0; i < c.signatures().size(); i++) {
            Signature s = c.signatures().get(i);
            if (s.by() != Signature.By.OTHER
                    && s.on().isPresent()
                    && s.on().get().isBefore(earliest)) {
                earliest = s.on().get();
            }
        }
        return earliest;
    }

    private boolean specific(@Nullable ConsentScope scope, Item item) {
        if (scope == null || !scope.contents().contains(item.category())) {
            return false;
        }
        for (int i = 0; i < scope.recipients().size(); i++) {
            if (scope.recipients().get(i) instanceof Named named
                    && named.party().equals(d.recipient().id())) {
                return true;
            }
        }
        return false;
    }

    /** 2.12(d)(1), 2.13(a), of another use by the recipient. */
    private static boolean intoNoProceeding(StatedPurpose use, boolean hopeful) {
        return !use.is().aProceeding()
                || (hopeful
                        && (use.is() == Purpose.OTHER_PROCEEDING || use.is() == Purpose.DEFENCE_IN_PATIENT_SUIT)
                        && !(use.proceeding().isPresent()
                                && barred(use.is(), use.proceeding().get())));
    }

    private static boolean barred(Purpose use, Proceeding p) {
        return p.authority() == Answer.YES
                || (use == Purpose.OTHER_PROCEEDING
                        && p.against().isPresent()
                        && p.against().get() == Proceeding.Against.PATIENT);
    }

    /** 2.26(a): no restriction, or an emergency to which it yields. */
    private boolean unrestricted(Item item, StatedPurpose purpose, boolean hopeful) {
        for (int i = 0; i < file.restrictions().size(); i++) {
            Restriction r = file.restrictions().get(i);
            if (!r.on().isAfter(day)
                    && !withdrawn(r.id())
                    && (r.kind() == Restriction.Kind.AGREED || ofSelfPay(item, purpose.is(), !hopeful))
                    && !over(r, item, hopeful)
                    && reaches(r.scope(), item, purpose, r.id(), !hopeful)) {
                return emergency(purpose.is(), hopeful);
            }
        }
        return true;
    }

    private boolean ofSelfPay(Item item, Purpose purpose, boolean doubtful) {
        return (purpose == Purpose.PAYMENT || purpose == Purpose.HEALTH_CARE_OPERATIONS)
                && yes(item.paidInFull(), doubtful)
                && yes(d.recipient().holds(Capacity.HEALTH_PLAN), doubtful);
    }

    private boolean over(Restriction r, Item item, boolean hopeful) {
        if (r.ended().isEmpty() || r.ended().get().on().isAfter(day)) {
            return false;
        }
        Restriction.Ended ended = r.ended().get();
        return ended.how() != Restriction.How.PROGRAM_NOTICE
                || (r.kind() == Restriction.Kind.AGREED
                        && (item.createdOn().isEmpty()
                                ? hopeful
                                : item.createdOn().get().isAfter(ended.on())));
    }

    private boolean emergency(Purpose purpose, boolean hopeful) {
        return Purpose.TREATMENT.contains(purpose)
                && d.circumstance().isPresent()
                && d.circumstance().get() instanceof Circumstance.MedicalEmergency e
                && yes(e.found(), hopeful)
                && (yes(d.recipient().holds(Capacity.MEDICAL_PERSONNEL), hopeful)
                        || yes(d.recipient().holds(Capacity.TREATING_PROVIDER), hopeful));
    }
}
