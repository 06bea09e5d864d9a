package org.warmhandoff.consent.part2;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.warmhandoff.consent.Attestation;
import org.warmhandoff.consent.Consent;
import org.warmhandoff.consent.ConsentScope;
import org.warmhandoff.consent.Designation;
import org.warmhandoff.consent.Disclosure;
import org.warmhandoff.consent.InfoCategory;
import org.warmhandoff.consent.Item;
import org.warmhandoff.consent.Purpose;
import org.warmhandoff.consent.Reliance;
import org.warmhandoff.consent.Signature.PatientStatus;
import org.warmhandoff.consent.StatedPurpose;
import org.warmhandoff.consent.circumstance.Circumstance;
import org.warmhandoff.consent.file.PatientFile;
import org.warmhandoff.consent.file.Revocation;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Capacity;
import org.warmhandoff.core.CapacityFact;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.Party;
import org.warmhandoff.core.PartyId;

/**
 * A disclosure on one consent, supposed in order to see what the rules say of it: one kind of information, for one purpose, to
 * somebody whom the form names or describes, with the facts that favour it or without any.
 */
final class Supposed {
    private static final DocumentId RECORD = DocumentId.of("supposed-record");
    private static final DocumentId PURPOSE = DocumentId.of("supposed-purpose");
    private static final DocumentId ACT = DocumentId.of("supposed-act");
    /** Facts of a recipient under which no rule on what it is stands in the way. */
    private static final List<CapacityFact> RECIPIENT = List.of(
            CapacityFact.of(Capacity.COVERED_ENTITY, Answer.NO),
            CapacityFact.of(Capacity.BUSINESS_ASSOCIATE, Answer.NO),
            CapacityFact.of(Capacity.INTERMEDIARY, Answer.NO),
            CapacityFact.of(Capacity.THIRD_PARTY_PAYER),
            CapacityFact.of(Capacity.TREATING_PROVIDER));

    private static final List<CapacityFact> INTERMEDIARY = List.of(CapacityFact.of(Capacity.INTERMEDIARY));
    private static final List<CapacityFact> PROGRAM = List.of(CapacityFact.of(Capacity.PART2_PROGRAM));

    private final Consent consent;
    private final ConsentScope scope;
    private final Target target;
    private final StatedPurpose purpose;
    private final InfoCategory category;
    private final ZonedDateTime asOf;

    Supposed(
            Consent consent,
            ConsentScope scope,
            Target target,
            StatedPurpose purpose,
            InfoCategory category,
            ZonedDateTime asOf) {
        this.consent = consent;
        this.scope = scope;
        this.target = target;
        this.purpose = purpose.is() == Purpose.OTHER_STATED
                ? new StatedPurpose(purpose.is(), Optional.of(PURPOSE), Optional.empty(), Optional.empty())
                : purpose;
        this.category = category;
        this.asOf = asOf;
    }

    /**
     * Who receives.
     *
     * @param at where the form says so
     * @param kind who that is
     * @param who as the form says it; null: somebody of whom it says nothing
     * @param through the intermediary that passes it on; null: none
     * @param acting whether the intermediary that receives or passes on acts as one; else it is an ordinary party
     */
    record Target(
            FactRef at,
            AllowedUse.Kind kind,
            @Nullable Designation who,
            Designation.@Nullable Intermediary through,
            boolean acting) {}

    /** Everybody whom the form names or describes, in its order, and somebody of whom it says nothing. */
    static List<Target> targets(ConsentScope scope) {
        FactRef recipients = FactRef.of("scope.recipients");
        List<Target> targets = new ArrayList<>();
        for (int i = 0; i < scope.recipients().size(); i++) {
            Designation who = scope.recipients().get(i);
            if (who instanceof Designation.Intermediary through) {
                for (boolean acting : new boolean[] {true, false}) {
                    targets.add(new Target(recipients.at(i), AllowedUse.Kind.INTERMEDIARY, who, null, acting));
                    for (int p = 0; p < through.participants().size(); p++) {
                        Designation participant = through.participants().get(p);
                        AllowedUse.Kind kind = participant instanceof Designation.ClassOf
                                ? AllowedUse.Kind.PARTICIPANTS_OF_CLASS
                                : AllowedUse.Kind.PARTICIPANT;
                        FactRef at = recipients.at(i).at("participants").at(p);
                        targets.add(new Target(at, kind, participant, through, acting));
                    }
                }
            } else {
                AllowedUse.Kind kind =
                        who instanceof Designation.ClassOf ? AllowedUse.Kind.CLASS : AllowedUse.Kind.PARTY;
                targets.add(new Target(recipients.at(i), kind, who, null, false));
            }
        }
        targets.add(new Target(recipients, AllowedUse.Kind.ANYONE_ELSE, null, null, false));
        return targets;
    }

    /** With the facts that favour it, and a file that was read and shows nothing. */
    Asked favourable() {
        return asked(recipient(), true, file().withReviewedOn(asOf.toLocalDate()), Optional.empty());
    }

    /** With nothing known of the parties. */
    Asked bare() {
        return asked(recipient(), false, file().withReviewedOn(asOf.toLocalDate()), Optional.empty());
    }

    /** With a file that nobody has read. */
    Asked unread() {
        return asked(recipient(), true, file(), Optional.empty());
    }

    /** With a patient who has become something else. */
    Asked changed(PatientStatus now) {
        return asked(
                recipient(), true, file().withReviewedOn(asOf.toLocalDate()).withPatientNow(now), Optional.empty());
    }

    /** With a revocation on file. */
    Asked revoked(Revocation r) {
        return asked(recipient(), true, revokedFile(Optional.of(r)), Optional.empty());
    }

    /** With a given party as the member of the class that the form describes; where it names a party, that one. */
    Asked member(PartyId party, Optional<Revocation> r) {
        return asked(
                target.who() instanceof Designation.ClassOf || target.who() == null ? party : recipient(),
                true,
                revokedFile(r),
                Optional.empty());
    }

    /** With a revocation on file, to complete what was done the day before it was known. */
    Asked completing(Revocation r) {
        Reliance done =
                new Reliance(consent.id(), ACT, r.knownAt().toLocalDate().minusDays(1));
        return asked(recipient(), true, revokedFile(Optional.of(r)), Optional.of(done));
    }

    private PatientFile revokedFile(Optional<Revocation> r) {
        return file().withReviewedOn(asOf.toLocalDate())
                .withRevocations(r.stream().toList());
    }

    private PatientFile file() {
        return PatientFile.of(consent.patient(), holder()).with(consent);
    }

    private Asked asked(PartyId recipient, boolean favourable, PatientFile file, Optional<Reliance> reliance) {
        boolean toIntermediary = target.acting() && target.through() == null;
        Disclosure disclosure = new Disclosure(
                party(holder(), favourable, target.acting() && target.through() != null ? INTERMEDIARY : PROGRAM),
                party(recipient, favourable, toIntermediary ? INTERMEDIARY : RECIPIENT),
                List.of(purpose),
                List.of(item()),
                favourable ? attestations() : List.of(),
                Optional.empty(),
                Optional.empty(),
                fundraising(favourable ? Answer.YES : Answer.UNKNOWN),
                reliance,
                favourable ? Optional.of(Answer.YES) : Optional.empty(),
                Optional.empty());
        return new Act(disclosure, file, asOf).asked(0, 0);
    }

    private static Party party(PartyId id, boolean favourable, List<CapacityFact> facts) {
        return new Party(id, Optional.empty(), favourable ? facts : List.of());
    }

    private Item item() {
        return new Item(
                category,
                category == InfoCategory.OTHER_RECORD ? Optional.of(RECORD) : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Answer.UNKNOWN);
    }

    private Optional<Circumstance> fundraising(Answer chanceGiven) {
        return purpose.is() == Purpose.FUNDRAISING
                ? Optional.of(new Circumstance.Fundraising(chanceGiven, chanceGiven.negate()))
                : Optional.empty();
    }

    private PartyId holder() {
        if (target.through() != null) {
            return target.through().intermediary();
        }
        return scope.disclosers().isEmpty()
                ? unnamed("holder")
                : id(scope.disclosers().get(0), "holder");
    }

    private PartyId recipient() {
        return target.who() == null ? unnamed("recipient") : id(target.who(), "recipient");
    }

    private PartyId id(Designation who, String otherwise) {
        if (who instanceof Designation.Named named) {
            return named.party();
        }
        return who instanceof Designation.Intermediary through ? through.intermediary() : unnamed(otherwise);
    }

    /** The id of a party that the form does not name. */
    private PartyId unnamed(String id) {
        String free = id;
        while (names(free)) {
            free += "'";
        }
        return PartyId.of(free);
    }

    private boolean names(String id) {
        return everybody()
                .anyMatch(d -> d instanceof Designation.Named n
                        ? n.party().value().equals(id)
                        : d instanceof Designation.Intermediary i
                                && i.intermediary().value().equals(id));
    }

    private Stream<Designation> everybody() {
        return Stream.of(
                        scope.disclosers().stream(),
                        scope.recipients().stream(),
                        scope.recipients().stream()
                                .flatMap(d -> d instanceof Designation.Intermediary i
                                        ? i.participants().stream()
                                        : Stream.of()),
                        scope.exclusions().stream().flatMap(l -> l.recipients().stream()))
                .flatMap(s -> s);
    }

    /** The holder is in the class that may disclose, the recipient in its own class and in no other. */
    private List<Attestation> attestations() {
        List<Attestation> all = new ArrayList<>();
        if (target.through() == null
                && !scope.disclosers().isEmpty()
                && scope.disclosers().get(0) instanceof Designation.ClassOf of) {
            all.add(new Attestation(
                    Optional.of(Attestation.Role.HOLDER),
                    Optional.of(of.id()),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(consent.id()),
                    Optional.empty(),
                    Answer.YES));
        }
        everybody().forEach(d -> {
            if (d instanceof Designation.ClassOf of && !scope.disclosers().contains(d)) {
                all.add(Attestation.recipientInClass(of.id(), consent.id(), Answer.of(d.equals(target.who()))));
            }
        });
        if (category == InfoCategory.OTHER_RECORD) {
            all.add(whatTheWordsSay(Optional.of(RECORD), Optional.empty()));
        }
        if (purpose.is() == Purpose.OTHER_STATED) {
            all.add(whatTheWordsSay(Optional.empty(), Optional.of(PURPOSE)));
        }
        return all;
    }

    private Attestation whatTheWordsSay(Optional<DocumentId> item, Optional<DocumentId> stated) {
        return new Attestation(
                Optional.empty(),
                Optional.empty(),
                item,
                stated,
                Optional.of(consent.id()),
                Optional.empty(),
                Answer.YES);
    }
}
