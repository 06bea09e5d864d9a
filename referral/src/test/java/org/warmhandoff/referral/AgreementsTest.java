package org.warmhandoff.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.warmhandoff.consent.Attestation;
import org.warmhandoff.consent.Consent;
import org.warmhandoff.consent.ConsentScope;
import org.warmhandoff.consent.Designation;
import org.warmhandoff.consent.Disclosure;
import org.warmhandoff.consent.InfoCategory;
import org.warmhandoff.consent.Item;
import org.warmhandoff.consent.Limit;
import org.warmhandoff.consent.Provenance;
import org.warmhandoff.consent.Purpose;
import org.warmhandoff.consent.Reading;
import org.warmhandoff.consent.file.EntryForm;
import org.warmhandoff.consent.file.Refusal;
import org.warmhandoff.consent.file.Revocation;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.Words;
import org.warmhandoff.referral.event.Agreement;
import org.warmhandoff.referral.event.ConsentAnswered;
import org.warmhandoff.referral.event.ConsentAnswered.Said;
import org.warmhandoff.referral.event.Shared;
import org.warmhandoff.referral.event.Willingness;

/** When an agreement lets the practice share, and when it no longer does. */
class AgreementsTest {
    private static final LocalDate LATER = LocalDate.of(2027, 5, 31);

    private static AgreementStatus status(Story s) {
        return s.replayed().agreement(Story.PROGRAM.id(), s.now);
    }

    private static String refusal(Story s, Shared what) {
        return s.apply(s.callTelling(what)).findings().stream()
                .map(f -> f.rule().id())
                .distinct()
                .collect(Collectors.joining("+"));
    }

    private static Shared told(Disclosure d) {
        return new Shared(d, Optional.empty(), List.of());
    }

    private static Agreement noted(Story s, PartyId recipient, Optional<LocalDate> until) {
        return new Agreement(
                Optional.of(DocumentId.of("note-1")),
                Optional.of(recipient),
                Agreement.Form.NOTED_VERBAL,
                s.now.toLocalDate(),
                List.of(Purpose.TREATMENT),
                List.of(InfoCategory.REFERRAL_REASON),
                until);
    }

    @Test
    void nobodyAsked() {
        assertThat(status(new Story())).isEqualTo(AgreementStatus.NOT_ASKED);
    }

    @Test
    void aConsentOnFileIsInForceFromTheAnswerOn() {
        Story s = new Story();
        s.add(s.agreed());
        assertThat(status(s)).isEqualTo(AgreementStatus.GIVEN);
        assertThat(s.replayed().agreement(Story.PROGRAM.id(), s.now.minusDays(1)))
                .isEqualTo(AgreementStatus.NOT_ASKED);
        assertThat(s.replayed().agreement(PartyId.of("org-hill"), s.now)).isEqualTo(AgreementStatus.NOT_ASKED);
    }

    @Test
    void aRecordThatIsNotOnFileCoversNothing() {
        Story s = new Story().ready();
        s.file = Story.file();
        assertThat(status(s)).isEqualTo(AgreementStatus.NOT_ASKED);
        assertThat(refusal(s, Story.shared())).contains("S1-02").doesNotContain("S1-01", "S1-03");
    }

    @Test
    void aFileThatNobodyReviewedInTimeDoesNotShowThatItIsInForce() {
        Story s = new Story().ready();
        s.file = s.file.reviewed(s.now.toLocalDate().minusDays(1));
        assertThat(s.replayed().sharing(s.now)).isEqualTo(Sharing.SUSPENDED);
        assertThat(s.apply(s.call()).moved()).isFalse();
        assertThat(s.steps().limits()).anyMatch(l -> l.contains("not known to be in force"));
    }

    @Test
    void aRevocationOnFileEndsIt() {
        Story s = new Story().ready();
        s.file = s.file.withRevocations(List.of(new Revocation(
                DocumentId.of("revocation-1"),
                Story.CONSENT,
                EntryForm.WRITTEN,
                s.now.toLocalDate(),
                s.now.minusMinutes(5),
                List.of())));
        assertThat(status(s)).isEqualTo(AgreementStatus.REVOKED);
        assertThat(refusal(s, Story.shared())).isEqualTo("S1-03");
    }

    @Test
    void aRefusalEndsNothingAndARevocationDoes() {
        Story s = new Story().ready();
        s.add(s.said(Said.REFUSED));
        assertThat(status(s)).isEqualTo(AgreementStatus.GIVEN);
        s.add(s.said(Said.REVOKED));
        assertThat(status(s)).isEqualTo(AgreementStatus.REVOKED);
        s.add(s.agreed());
        assertThat(status(s)).isEqualTo(AgreementStatus.GIVEN);
    }

    @Test
    void aConsentRunsOutAfterItsLastDay() {
        Story s = new Story();
        s.file = Story.file(Story.consent(s.now.toLocalDate()));
        s.add(s.agreed());
        assertThat(status(s)).isEqualTo(AgreementStatus.GIVEN);
        s.wait(1);
        assertThat(status(s)).isEqualTo(AgreementStatus.EXPIRED);
    }

    @Test
    void aNotedOneIsForItsRecipientUntilItsLastDay() {
        Story s = new Story();
        s.add(s.agreed(noted(s, Story.PROGRAM.id(), Optional.of(s.now.toLocalDate()))));
        assertThat(status(s)).isEqualTo(AgreementStatus.GIVEN);
        assertThat(s.replayed().agreement(PartyId.of("org-hill"), s.now)).isEqualTo(AgreementStatus.NOT_ASKED);
        s.wait(1);
        assertThat(status(s)).isEqualTo(AgreementStatus.EXPIRED);
    }

    @Test
    void aWrittenRefusalOfPartEndsASpokenAgreementForThatPart() {
        Story s = new Story();
        Agreement both = noted(s, Story.PROGRAM.id(), Optional.empty());
        s.add(s.willing(Willingness.WILLING))
                .considered()
                .add(s.agreed(new Agreement(
                        both.record(),
                        both.recipient(),
                        both.form(),
                        both.givenOn(),
                        both.purposes(),
                        List.of(InfoCategory.REFERRAL_REASON, InfoCategory.MEDICATIONS),
                        Optional.empty())));
        s.add(s.chosen());
        s.file = Story.file()
                .withRefusals(List.of(refusal(
                        s, EntryForm.WRITTEN, new Limit(List.of(), List.of(InfoCategory.MEDICATIONS), List.of()))));
        Disclosure more = Story.disclosure()
                .withItems(List.of(Item.of(InfoCategory.MEDICATIONS).withProvenance(Provenance.MADE_HERE)));
        assertThat(status(s)).isEqualTo(AgreementStatus.GIVEN);
        assertThat(refusal(s, Story.shared())).isEmpty();
        assertThat(refusal(s, told(more))).isEqualTo("S1-03");
    }

    @Test
    void aRefusalOfAClassThatNobodyCodedLeavesItOpen() {
        Story s = new Story();
        Limit vague = new Limit(
                List.of(new Designation.ClassOf(
                        DocumentId.of("class-1"), new Words("some programs"), Reading.NOT_JUDGED)),
                List.of(),
                List.of());
        for (EntryForm form : EntryForm.values()) {
            s.file = Story.file().withRefusals(List.of(refusal(s, form, vague)));
            assertThat(Story.PART2.refused(Story.disclosure(), s.file, s.now.toLocalDate(), s.now))
                    .isEqualTo(Answer.UNKNOWN);
        }
        assertThat(Story.PART2.refused(
                        Story.disclosure(), s.file, s.now.toLocalDate().plusDays(1), s.now))
                .isEqualTo(Answer.NO);
        assertThat(Story.PART2.refused(Story.disclosure(), s.file, s.now.toLocalDate(), s.now.minusDays(1)))
                .isEqualTo(Answer.NO);
    }

    private static Refusal refusal(Story s, EntryForm form, Limit limit) {
        return new Refusal(
                DocumentId.of("refusal-1"), form, s.now.toLocalDate(), List.of(limit), s.now.minusMinutes(5));
    }

    @Test
    void takenBackForOneRecipientItGoesOnWithTheOthers() {
        Story s = new Story();
        PartyId hill = PartyId.of("org-hill");
        s.add(s.agreed(noted(s, Story.PROGRAM.id(), Optional.empty())));
        s.add(revoked(s, hill));
        assertThat(status(s)).as("nothing agreed with that one: all end").isEqualTo(AgreementStatus.REVOKED);
        s.add(s.agreed(noted(s, Story.PROGRAM.id(), Optional.empty())));
        s.add(s.agreed(noted(s, hill, Optional.empty())));
        assertThat(status(s)).isEqualTo(AgreementStatus.GIVEN);
        s.add(revoked(s, hill));
        assertThat(status(s)).isEqualTo(AgreementStatus.GIVEN);
        assertThat(s.replayed().agreement(hill, s.now)).isEqualTo(AgreementStatus.REVOKED);
    }

    private static ConsentAnswered revoked(Story s, PartyId recipient) {
        ConsentAnswered said = s.said(Said.REVOKED);
        return new ConsentAnswered(
                said.id(),
                s.now,
                s.now,
                said.actor(),
                said.recordedBy(),
                Optional.empty(),
                said.answer(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(recipient));
    }

    @Test
    void anAgreementOfALaterDayIsNotInOrder() {
        Story s = new Story();
        Agreement a = s.agreement();
        Agreement tomorrow = new Agreement(
                a.record(),
                a.recipient(),
                a.form(),
                s.now.toLocalDate().plusDays(1),
                List.of(),
                List.of(),
                Optional.empty());
        assertThat(s.apply(s.agreed(tomorrow)).findings())
                .extracting(f -> f.rule().id())
                .containsExactly("REC-08");
    }

    @Test
    void anotherContentOrPurposeIsNotCovered() {
        Story s = new Story().ready();
        Disclosure more = Story.disclosure()
                .withItems(List.of(Item.of(InfoCategory.MEDICATIONS).withProvenance(Provenance.MADE_HERE)));
        assertThat(refusal(s, told(more))).isEqualTo("S1-02");
        assertThat(refusal(s, Story.shared())).isEmpty();
    }

    @Test
    void anotherHolderOrRecipientIsNotTheActOfThisReferral() {
        Story s = new Story().ready();
        assertThat(refusal(s, told(Story.disclosure().withHolder(Story.PROGRAM))))
                .contains("S1-02");
        assertThat(refusal(s, told(Story.disclosure().withRecipient(Story.PRACTICE))))
                .contains("S1-02");
    }

    @Test
    void aClassOpensTheGateAndTheActSaysThatTheProgramIsInIt() {
        Story s = new Story();
        DocumentId providers = DocumentId.of("class-1");
        Consent consent = Story.consent(LATER);
        ConsentScope scope = consent.scope().orElseThrow();
        s.file = Story.file(consent.withScope(scope.withRecipients(
                List.of(new Designation.ClassOf(providers, new Words("counseling programs"), Reading.SUFFICIENT)))));
        s.ready();
        assertThat(s.replayed().state()).isEqualTo(ReferralState.READY);
        assertThat(refusal(s, Story.shared())).isEqualTo("S1-02");
        Disclosure attested = Story.disclosure()
                .withAttestations(List.of(Attestation.recipientInClass(providers, Story.CONSENT, Answer.YES)));
        assertThat(refusal(s, told(attested))).isEmpty();
    }

    @Test
    void aConsentThatNobodyCodedOpensNothing() {
        Story s = new Story();
        s.file = Story.file(Story.consent(LATER).withScope(Optional.empty()));
        s.ready();
        assertThat(s.replayed().state()).isEqualTo(ReferralState.PREPARING);
    }
}
