package org.warmhandoff.consent.part2;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.warmhandoff.consent.file.DisclosureCase;
import org.warmhandoff.consent.file.EntryForm;
import org.warmhandoff.consent.file.Falsity;
import org.warmhandoff.consent.file.Judgement;
import org.warmhandoff.consent.file.PatientFile;
import org.warmhandoff.consent.file.Refusal;
import org.warmhandoff.consent.file.Restriction;
import org.warmhandoff.consent.file.Revocation;
import org.warmhandoff.consent.file.Withdrawal;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.Words;

/** What has not happened yet changes nothing, however much of it is on file: a long file is looked through another way. */
class LongFileTest {
    private static final int MORE = 8;

    @Test
    void entriesOfDaysToComeChangeNothing() {
        int tried = 0;
        for (CaseFiles.Case c : CaseFiles.all()) {
            DisclosureCase asked = c.asked();
            if (!asked.file().consents().isEmpty()) {
                Decision is = Drawn.PART2.decide(asked);
                Decision longer = Drawn.PART2.decide(asked.disclosure(), longer(asked), asked.asOf());
                assertThat(longer.is()).as(c.name()).isEqualTo(is.is());
                assertThat(found(longer)).as(c.name()).isEqualTo(found(is));
                assertThat(longer.obligations()).as(c.name()).isEqualTo(is.obligations());
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(300);
    }

    private static Set<List<Object>> found(Decision d) {
        Set<List<Object>> found = new HashSet<>();
        for (Unmet u : CaseFilesTest.unmet(d)) {
            u.reasons()
                    .forEach(r ->
                            found.add(List.of(u.pathway(), u.consent(), r.rule().id(), r.outcome(), r.facts())));
        }
        if (d instanceof Permitted p) {
            p.bases().forEach(b -> found.add(List.of(b)));
        }
        return found;
    }

    private static PatientFile longer(DisclosureCase asked) {
        PatientFile f = asked.file();
        ZonedDateTime later = asked.asOf().plusDays(40);
        DocumentId consent = f.consents().get(0).id();
        List<Revocation> revocations = new ArrayList<>(f.revocations());
        List<Refusal> refusals = new ArrayList<>(f.refusals());
        List<Falsity> falsities = new ArrayList<>(f.falsities());
        List<Restriction> restrictions = new ArrayList<>(f.restrictions());
        List<Judgement> judgements = new ArrayList<>(f.judgements());
        List<Withdrawal> withdrawn = new ArrayList<>(f.withdrawn());
        for (int i = 0; i < MORE; i++) {
            DocumentId id = DocumentId.of("to-come-" + i);
            revocations.add(new Revocation(id, consent, EntryForm.WRITTEN, later.toLocalDate(), later, List.of()));
            refusals.add(new Refusal(
                    DocumentId.of("refused-" + i), EntryForm.WRITTEN, later.toLocalDate(), List.of(), later));
            falsities.add(new Falsity(DocumentId.of("false-" + i), consent, later));
            restrictions.add(new Restriction(
                    DocumentId.of("restricted-" + i),
                    Restriction.Kind.AGREED,
                    List.of(),
                    later.toLocalDate(),
                    Optional.empty()));
            judgements.add(new Judgement(
                    DocumentId.of("judged-" + i),
                    new Judgement.Question("2.31(a)(3)/information-described", consent, Optional.empty()),
                    Answer.NO,
                    PartyId.of("privacy-9"),
                    new Words("privacy officer"),
                    later.toLocalDate(),
                    new Words("x")));
            withdrawn.add(new Withdrawal(id, later.toLocalDate(), new Words("x")));
        }
        // What was withdrawn stays so, whether it is withdrawn once more later or not.
        f.withdrawn().forEach(w -> withdrawn.add(new Withdrawal(w.entry(), later.toLocalDate(), new Words("x"))));
        return f.withRevocations(revocations)
                .withRefusals(refusals)
                .withFalsities(falsities)
                .withRestrictions(restrictions)
                .withJudgements(judgements)
                .withWithdrawn(withdrawn);
    }
}
