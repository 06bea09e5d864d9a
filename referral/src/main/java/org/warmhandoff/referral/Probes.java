package org.warmhandoff.referral;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmhandoff.consent.Attestation;
import org.warmhandoff.consent.Consent;
import org.warmhandoff.consent.ConsentScope;
import org.warmhandoff.consent.Designation;
import org.warmhandoff.consent.Disclosure;
import org.warmhandoff.consent.InfoCategory;
import org.warmhandoff.consent.Item;
import org.warmhandoff.consent.Purpose;
import org.warmhandoff.consent.Reading;
import org.warmhandoff.consent.StatedPurpose;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.Party;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.referral.event.Agreement;

/** The disclosures by which it is asked, before any act, what an agreement lets be shared: one for each purpose and content. */
final class Probes {
    private Probes() {}

    /** Of a consent on file. A class that a reader can tell may hold the recipient; the act itself must say that it does. */
    static List<Disclosure> of(Consent consent, Optional<PartyId> recipient, Party holder) {
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
        return of(holder, named.orElse(holder.id()), purposes, contents, classes);
    }

    /** Of a spoken agreement, as far as its note can be matched: another purpose or record is matched by nobody's word. */
    static List<Disclosure> of(Agreement noted, Party holder) {
        return noted.recipient().isEmpty()
                ? List.of()
                : of(
                        holder,
                        noted.recipient().get(),
                        purposes(noted).stream().map(StatedPurpose::of).toList(),
                        contents(noted),
                        List.of());
    }

    /** Whether a spoken agreement, as noted, is one for this disclosure. */
    static boolean matches(Agreement noted, Disclosure d) {
        return noted.recipient().filter(d.recipient().id()::equals).isPresent()
                && d.purposes().stream().allMatch(p -> purposes(noted).stream().anyMatch(q -> q.contains(p.is())))
                && d.items().stream().allMatch(i -> contents(noted).stream().anyMatch(c -> c.contains(i.category())));
    }

    private static List<Purpose> purposes(Agreement noted) {
        return noted.purposes().stream().filter(p -> p != Purpose.OTHER_STATED).toList();
    }

    private static List<InfoCategory> contents(Agreement noted) {
        return noted.contents().stream()
                .filter(c -> c != InfoCategory.OTHER_RECORD)
                .toList();
    }

    private static List<Disclosure> of(
            Party holder,
            PartyId recipient,
            List<StatedPurpose> purposes,
            List<InfoCategory> contents,
            List<Attestation> classes) {
        Party to = new Party(recipient, Optional.empty(), List.of());
        List<Disclosure> probes = new ArrayList<>();
        for (StatedPurpose purpose : purposes) {
            for (InfoCategory content : contents) {
                probes.add(new Disclosure(
                        holder,
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
