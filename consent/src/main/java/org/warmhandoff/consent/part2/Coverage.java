package org.warmhandoff.consent.part2;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.warmhandoff.consent.Attestation;
import org.warmhandoff.consent.Consent;
import org.warmhandoff.consent.Designation;
import org.warmhandoff.consent.Disclosure;
import org.warmhandoff.consent.InfoCategory;
import org.warmhandoff.consent.Item;
import org.warmhandoff.consent.Limit;
import org.warmhandoff.consent.Purpose;
import org.warmhandoff.consent.Reading;
import org.warmhandoff.consent.StatedPurpose;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Capacity;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.Party;

/**
 * Whether words coded by a reader reach this party, item or purpose. A party matches by identifier or by attested
 * membership of a class; other records and other purposes match by attestation; text is never compared.
 *
 * <p>{@code document} is the consent or entry whose words are meant.
 */
final class Coverage {
    /** Where somebody vouches that a party is in a class, or that a thing is what words say. */
    static final FactRef ATTESTATIONS = FactRef.of("disclosure.attestations");

    private Coverage() {}

    /** Whether a party is named, itself or as an intermediary, or is a member of a class that a reader can tell. */
    static Answer party(List<Designation> who, Party party, Attestation.Role role, Act act, Consent c) {
        Answer covered = Answer.NO;
        for (int i = 0; i < who.size() && covered != Answer.YES; i++) {
            covered = covered.or(member(who.get(i), party, role, act, c));
        }
        return covered;
    }

    /** Whether the recipient is a participant to whom the holder, an intermediary that the form names, may pass records on. */
    static Answer participant(List<Designation> who, Act act, Consent c) {
        Designation.Intermediary through = intermediary(who, act.disclosure().holder());
        return through == null
                ? Answer.NO
                : party(through.participants(), act.disclosure().recipient(), Attestation.Role.RECIPIENT, act, c);
    }

    private static Answer member(Designation who, Party party, Attestation.Role role, Act act, Consent c) {
        if (who instanceof Designation.ClassOf of) {
            return Section2_31.judgedClass(act, c, of).and(inClass(act.disclosure(), role, of.id(), c.id()));
        }
        return Answer.of(is(who, party));
    }

    /** Whether it is a party's own name, as a recipient or as an intermediary. */
    private static boolean is(Designation who, Party party) {
        return who instanceof Designation.Named named
                ? named.party().equals(party.id())
                : who instanceof Designation.Intermediary through
                        && through.intermediary().equals(party.id());
    }

    /** The intermediary that a form names by an identifier; null where it names none such. */
    static Designation.@Nullable Intermediary intermediary(List<Designation> who, Party party) {
        for (int i = 0; i < who.size(); i++) {
            if (who.get(i) instanceof Designation.Intermediary named
                    && named.intermediary().equals(party.id())) {
                return named;
            }
        }
        return null;
    }

    /** Whether a party is named by its identifier. */
    static boolean names(List<Designation> who, Party party) {
        for (int i = 0; i < who.size(); i++) {
            if (who.get(i) instanceof Designation.Named named && named.party().equals(party.id())) {
                return true;
            }
        }
        return false;
    }

    /** Whether an item is within coded contents. */
    static Answer item(List<InfoCategory> contents, Item item, Disclosure disclosure, DocumentId document) {
        if (item.category() == InfoCategory.OTHER_RECORD) {
            return contents.contains(InfoCategory.OTHER_RECORD)
                    ? attested(disclosure, null, item.id().orElse(null), Attestation::item, document)
                    : Answer.NO;
        }
        for (int i = 0; i < contents.size(); i++) {
            if (contents.get(i).contains(item.category())) {
                return Answer.YES;
            }
        }
        return Answer.NO;
    }

    /** Whether a purpose is among coded purposes. */
    static Answer purpose(
            List<StatedPurpose> purposes, StatedPurpose asked, Disclosure disclosure, DocumentId document) {
        Answer covered = Answer.NO;
        for (int i = 0; i < purposes.size(); i++) {
            if (purposes.get(i).is().contains(asked.is())) {
                covered = covered.or(
                        asked.is() == Purpose.OTHER_STATED
                                ? attested(disclosure, null, asked.id().orElse(null), Attestation::purpose, document)
                                : asked.is().aProceeding() ? purposes.get(i).sameMatter(asked) : Answer.YES);
            }
        }
        return covered;
    }

    /** Of a limit that leaves it open whether it bites, somebody may attest what it means. */
    static void attestable(List<Limit> limits, Findings f) {
        if (!limits.isEmpty() && f.leavesOpen()) {
            f.at(ATTESTATIONS);
        }
    }

    /** Whether a list of limits bites; an empty list reaches everything. */
    static Answer bites(
            List<Limit> limits, Item item, StatedPurpose purpose, Disclosure disclosure, DocumentId document) {
        if (limits.isEmpty()) {
            return Answer.YES;
        }
        Answer bites = Answer.NO;
        for (int i = 0; i < limits.size() && bites != Answer.YES; i++) {
            bites = bites.or(bites(limits.get(i), item, purpose, disclosure, document));
        }
        return bites;
    }

    private static Answer bites(
            Limit limit, Item item, StatedPurpose purpose, Disclosure disclosure, DocumentId document) {
        Answer recipient = limit.recipients().isEmpty() ? Answer.YES : Answer.NO;
        for (int i = 0; i < limit.recipients().size(); i++) {
            recipient = recipient.or(limited(limit.recipients().get(i), disclosure, document));
        }
        Answer content =
                limit.contents().isEmpty() || limit.contents().contains(InfoCategory.PRESENCE) ? Answer.YES : Answer.NO;
        if (content == Answer.NO && limit.contents().contains(item.category())) {
            content = item.category() == InfoCategory.OTHER_RECORD
                    ? attested(disclosure, null, item.id().orElse(null), Attestation::item, document)
                    : Answer.YES;
        }
        Answer why = limit.purposes().isEmpty() ? Answer.YES : Answer.NO;
        for (int i = 0; i < limit.purposes().size(); i++) {
            why = why.or(limited(limit.purposes().get(i), purpose, disclosure, document));
        }
        return recipient.and(content).and(why);
    }

    /** In a limit operations reach fundraising, which counts as such; a proceeding of no stated matter is any. */
    private static Answer limited(
            StatedPurpose limit, StatedPurpose asked, Disclosure disclosure, DocumentId document) {
        boolean reaches = limit.is().contains(asked.is())
                || (limit.is() == Purpose.HEALTH_CARE_OPERATIONS && asked.is() == Purpose.FUNDRAISING);
        if (!reaches) {
            return Answer.NO;
        }
        if (asked.is() == Purpose.OTHER_STATED) {
            return attested(disclosure, null, asked.id().orElse(null), Attestation::purpose, document);
        }
        return limit.matter().isEmpty() ? Answer.YES : limit.sameMatter(asked);
    }

    /**
     * Whether a limit means this recipient. A class that nobody can tell stays unknown: it may be the one the patient meant. An
     * intermediary is meant with what it passes on to the participants named with it, or to any; where it is named as a party,
     * whether that is meant too is unknown.
     */
    private static Answer limited(Designation who, Disclosure disclosure, DocumentId document) {
        if (who instanceof Designation.ClassOf of) {
            return of.reading() == Reading.SUFFICIENT
                    ? inClass(disclosure, Attestation.Role.RECIPIENT, of.id(), document)
                    : Answer.UNKNOWN;
        }
        Answer meant = Answer.of(is(who, disclosure.recipient()));
        Party holder = disclosure.holder();
        if (who instanceof Designation.Intermediary through
                && through.intermediary().equals(holder.id())) {
            meant = meant.or(Answer.of(through.participants().isEmpty()));
            for (int i = 0; i < through.participants().size(); i++) {
                meant = meant.or(limited(through.participants().get(i), disclosure, document));
            }
        } else if (who instanceof Designation.Named named
                && named.party().equals(holder.id())
                && holder.holds(Capacity.INTERMEDIARY) == Answer.YES) {
            meant = meant.or(Answer.UNKNOWN);
        }
        return meant;
    }

    private static Answer inClass(
            Disclosure disclosure, Attestation.Role role, DocumentId ofClass, DocumentId document) {
        return attested(disclosure, role, ofClass, Attestation::ofClass, document);
    }

    /** What somebody vouches for of a thing that has an id; what has none cannot be vouched for. */
    private static Answer attested(
            Disclosure disclosure,
            Attestation.@Nullable Role role,
            @Nullable DocumentId thing,
            Function<Attestation, Optional<DocumentId>> which,
            DocumentId document) {
        Answer answer = null;
        List<Attestation> all = disclosure.attestations();
        for (int i = 0; i < all.size(); i++) {
            Attestation a = all.get(i);
            if (about(a, document)
                    && a.party().orElse(null) == role
                    && which.apply(a).isPresent()
                    && which.apply(a).get().equals(thing)) {
                answer = same(answer, a.answer());
            }
        }
        return answer == null ? Answer.UNKNOWN : answer;
    }

    private static boolean about(Attestation a, DocumentId document) {
        return a.consent().isPresent()
                ? a.consent().get().equals(document)
                : a.entry().isPresent() && a.entry().get().equals(document);
    }

    /** Two that differ leave it unknown. */
    private static Answer same(@Nullable Answer first, Answer second) {
        return first == null || first == second ? second : Answer.UNKNOWN;
    }
}
